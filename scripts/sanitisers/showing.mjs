/** What a page with the built library shows of a snippet, as a reader sees it. */

const PATH = '/snippet.html';
const BODY = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>snippet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/embed/sen.css">
<script type="module" src="/embed/sen.js"></script><body><main></main>`;

/**
 * Opens a page of `site` (see `openSite`). The answer's `show(html, lang)` puts a snippet into it and answers, once nothing changes
 * any more: the `text` of the widget, or of the document where there is no widget; the `items` that the widget read, `undefined`
 * without one; and the `faults` that the page or the widget told.
 */
export async function openShowing(site) {
  const page = await site.browser.newPage();
  const told = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    new URL(request.url()).pathname === PATH
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: BODY })
      : request.continue(),
  );
  // Countdowns stand still.
  await page.evaluateOnNewDocument(() => {
    const now = Date.UTC(2026, 8, 1);
    Date.now = () => now;
  });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(site.at(PATH));
  return {
    close: () => page.close(),
    async show(html, lang = 'vi') {
      told.length = 0;
      const { faults, ...shown } = await page.evaluate(look, html, lang);
      return { ...shown, faults: [...told, ...faults] };
    },
  };
}

async function look(html, lang) {
  const main = document.querySelector('main');
  const faults = [];
  const hear = ({ detail }) => faults.push(...detail.problems.map(({ message }) => message));
  main.addEventListener('sen-error', hear);
  document.documentElement.lang = lang;
  main.innerHTML = html;
  if (main.querySelector('[data-sen]')) await until(() => main.querySelector('[data-adopted]'));
  const widget = [...main.querySelectorAll('*')].find(({ localName }) => localName.startsWith('sen-'));
  if (widget) {
    await customElements.whenDefined(widget.localName);
    await until(() => widget.shadowRoot?.querySelector('.base'));
    await settled(widget);
  }
  main.removeEventListener('sen-error', hear);
  const { items } = widget ?? {};
  return { text: textOf(widget), items: items && JSON.parse(JSON.stringify(items, asText)), faults };

  /** Parts of a widget come one after the other; the last has come when nothing has for a while. */
  async function settled(element) {
    let text;
    let same = 0;
    while (same < 4) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      while (!(await element.updateComplete));
      same = text === textOf(element) ? same + 1 : 0;
      text = textOf(element);
    }
  }

  async function until(isSo) {
    while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** `innerText` doesn't look into elements within. */
  function textOf(element) {
    const base = element?.shadowRoot.querySelector('.base');
    const numbers = [...(base?.querySelectorAll('sen-number') ?? [])].map((number) => {
      const text = new Text(number.shadowRoot?.textContent ?? '');
      number.before(text);
      return text;
    });
    const isOwn = !base || base.querySelector('slot:not([name])');
    const text = `${base?.innerText ?? ''} ${isOwn ? main.innerText : ''}`;
    for (const number of numbers) number.remove();
    return text.normalize('NFC').replace(/\s+/g, ' ').trim();
  }

  /** Nodes as their text; white space between them says nothing. */
  function asText(_, value) {
    const isNodes = Array.isArray(value) && value.some((one) => one instanceof Node);
    return isNodes ? value.map(({ textContent }) => textContent.replace(/\s/g, '')).join('') : value;
  }
}
