/** The piece of page that a story stands on: its language, theme, text size and width, within a page of somebody else's. */
import { html, nothing, type TemplateResult } from 'lit';
import embedSheet from '../src/embed/sen.css?raw';
import { toHtml, type Markup } from '../src/embed/markup/index.js';
import type { Surroundings } from './globals.js';
import { hostSheet, themeSheet } from './page.js';

/** Puts `story` on its stage; a change of motion makes it anew, as widgets ask once. */
export function stage(story: unknown, surroundings: Surroundings): TemplateResult {
  const { language, theme, text, width, colours, motion, page } = surroundings;
  const isReduced = motion === 'reduce';
  const stood = html`<div
    class="stage"
    lang=${language}
    data-theme=${theme}
    data-text=${text}
    data-width=${width}
    data-colours=${colours}
    data-page=${page}
  >
    ${isReduced ? nothing : story}${isReduced ? story : nothing}
  </div>`;
  return html`${colours === 'forced' ? aboutColours() : nothing}${page === 'old' ? oldPage(stood) : stood}`;
}

/** No page can turn the reader's palette on. */
function aboutColours(): TemplateResult {
  return html`<p class="about-stage">
    ${
      matchMedia('(forced-colors: active)').matches
        ? 'Forced colours are on in this browser: what you see is what readers see.'
        : 'An approximation: the widgets’ tokens are system colours. For the real thing turn on a contrast theme in Windows, or in Chromium’s developer tools: Rendering → Emulate CSS media feature forced-colors → active.'
    }
  </p>`;
}

/** What stands around articles in many an old content management system. */
const oldPage = (article: TemplateResult): TemplateResult =>
  html`<div class="page container" lang="vi">
    <div class="banner"><h1>Cổng thông tin điện tử</h1></div>
    <div class="columns">
      <div class="menu">
        <h2>Danh mục</h2>
        <ul>
          <li><a href="#tin-tuc">Tin tức</a></li>
          <li><a href="#van-ban">Văn bản</a></li>
        </ul>
      </div>
      <div class="news">${article}</div>
    </div>
  </div>`;

/** The author's own HTML, in a page where no script runs. */
export function withoutScript(markup: Markup, { language, theme, text, page }: Surroundings): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Without script';
  frame.className = 'without-script';
  frame.setAttribute('sandbox', '');
  const scheme = theme === 'dark' || page === 'dark' ? 'dark' : 'light';
  const sheets = [
    `html{color-scheme:${scheme}}body{font:medium/1.55 system-ui,sans-serif}`,
    hostSheet(page),
    embedSheet,
    themeSheet(theme),
    // The toolbar is about the text of widgets, on whatever page.
    text === '100' ? '' : `html>body>*{font-size:${Number(text) * 0.16}px!important}`,
  ];
  frame.srcdoc = `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width">
<base href="${document.baseURI}"><style>${sheets.join('\n')}</style>
<body>${toHtml(markup)}</body></html>`;
  return frame;
}
