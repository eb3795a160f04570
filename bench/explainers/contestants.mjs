/**
 * The explainers that are measured. Each is loaded in two ways: `pasted`, as the files that its library has ready for pages
 * without a build, in the smallest way that its documentation names; and `built`, as a bundle of the one component.
 */
import * as markup from './markup.mjs';

/** On a phone, and where there is room. */
const NARROW = 360;
const WIDE = 1280;

/** HTML that loads a stylesheet and a script. */
export const head = ({ styles, script }) => `<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>`;

const OURS = {
  isOurs: true,
  html: markup.ours,
  pasted: head({ styles: '/sen/sen.css', script: '/sen/sen-pillars.js' }),
  built: { script: `import '../../dist/embed/sen.css'; import '../../src/widgets/pillars/index.ts';` },
};

/** The component, and the one stylesheet that Web Awesome calls required. */
const webAwesome = (component) => {
  const [styles, script] = ['styles/themes/default.css', `components/${component}/${component}.js`];
  return {
    pasted: head({ styles: `/webawesome/${styles}`, script: `/webawesome/${script}` }),
    built: { script: [styles, script].map((path) => `import '@awesome.me/webawesome/dist/${path}';`).join('\n') },
  };
};

/** Everything, or the component and Sass of what it needs; with the system's font, as GDS Transport is for GOV.UK alone. */
const govuk = (component, name, further = []) => ({
  start: `<script>document.body.className += ' js-enabled' +
    ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>`,
  pasted: `${head({ styles: '/govuk/govuk-frontend.min.css', script: '/govuk/govuk-frontend.min.js' })}
    <script type="module">import { initAll } from '/govuk/govuk-frontend.min.js'; initAll();</script>
    <style>[class*='govuk-'] { font-family: system-ui, sans-serif !important }</style>`,
  built: {
    script: `import { createAll, ${name} } from 'govuk-frontend'; createAll(${name});`,
    sass: [
      `@use 'govuk-frontend/dist/govuk/base' with ($govuk-font-family: (system-ui, sans-serif));`,
      ...['core/typography', 'core/lists', `components/${component}`, ...further].map(
        (part) => `@use 'govuk-frontend/dist/govuk/${part}';`,
      ),
    ].join('\n'),
  },
});

/**
 * Each with its `kind`, which says what keys it should know; the `width` of the page, in px, that it is measured in; its HTML;
 * what loads it: HTML of the head where it is `pasted`, a `script` to bundle, perhaps with `sass`, where it is `built`; what the
 * page has to `start` with; and what id opens a pillar, where that isn't the pillar's own.
 */
export const CONTESTANTS = [
  { name: 'ours, wide: tabs', kind: 'tabs', width: WIDE, ...OURS },
  { name: 'ours, narrow: accordion', kind: 'accordion', width: NARROW, ...OURS },
  {
    name: 'Web Awesome tab group',
    kind: 'tabs',
    width: WIDE,
    html: markup.webAwesomeTabs,
    ...webAwesome('tab-group'),
  },
  {
    name: 'Web Awesome details',
    kind: 'accordion',
    width: NARROW,
    html: markup.webAwesomeDetails,
    ...webAwesome('details'),
  },
  {
    name: 'Web Awesome accordion',
    kind: 'accordion',
    width: NARROW,
    html: markup.webAwesomeAccordion,
    ...webAwesome('accordion'),
  },
  { name: 'GOV.UK tabs', kind: 'tabs', width: WIDE, html: markup.govukTabs, ...govuk('tabs', 'Tabs') },
  {
    name: 'GOV.UK accordion',
    kind: 'accordion',
    width: NARROW,
    html: markup.govukAccordion,
    idOf: markup.govukSection,
    ...govuk('accordion', 'Accordion', ['utilities/visually-hidden']),
  },
];

/** A page with one explainer amid other text: what grows or shrinks moves that text. */
export const pageOf = ({ html, start = '' }, loading) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ba trụ cột</title>
<link rel="icon" href="data:,">
${loading}
<style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif } h3 { margin: 0; font-size: 1rem }</style>
</head>
<body>
${start}
<main>
<h1>Chuyển đổi số</h1>
<p><a href="/">Trang đầu</a></p>
<h2>Ba trụ cột</h2>
${html}
<p><a href="/">Tin khác</a></p>
</main>
</body>
</html>
`;
