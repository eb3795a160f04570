/** What a page with the built library shows of a snippet, as a reader sees it. */

const PATH = '/snippet.html';
const BODY = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>snippet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/embed/sen.css">
<script type="module" src="/embed/sen.js"></script><body><main></main>`;

/**
 * Opens a `page` of `site` (see `openSite`). The answer's `show(html, lang)` puts a snippet into it and answers, once nothing changes
 * any more: the `text` of the widget, or of the document where there is no widget; the `items` that the widget read, `undefined`
 * without one; what the HTML itself `says`, without white space, and its number of `tables`; and the `faults` that were told.
 */
export async function openShowing(site) {
  const page = await site.browser.newPage();
  const told = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  let asked = 0;
  let answered = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked++;
    if (new URL(request.url()).pathname !== PATH) return void request.continue();
    void request.respond({ contentType: 'text/html; charset=utf-8', body: BODY });
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, () => answered++);
  // Countdowns stand still.
  await page.evaluateOnNewDocument(() => {
    const now = Date.UTC(2026, 8, 1);
    Date.now = () => now;
  });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(site.at(PATH));
  await page.evaluate(listen);
  return {
    page,
    close: () => page.close(),
    async show(html, lang = 'vi') {
      told.length = 0;
      const said = await page.evaluate(place, html, lang);
      let before;
      let shown;
      // What a part asks for may bring more.
      do {
        before = asked;
        shown = await page.evaluate(look);
      } while (asked > before || asked > answered);
      return { ...said, ...shown, faults: [...told, ...(await page.evaluate(() => window.faults.splice(0)))] };
    },
  };
}

function listen() {
  window.faults = [];
  document.addEventListener('sen-error', ({ detail }) => {
    window.faults.push(...detail.problems.map(({ message }) => message));
  });
}

function place(html, lang) {
  const main = document.querySelector('main');
  document.documentElement.lang = lang;
  main.innerHTML = html;
  const says = main.textContent.normalize('NFC').replace(/\s/g, '');
  return { says, tables: main.querySelectorAll('table').length };
}

async function look() {
  const main = document.querySelector('main');
  if (main.querySelector('[data-sen]')) await until(() => main.querySelector('[data-adopted]'));
  const widget = [...main.querySelectorAll('*')].find(({ localName }) => localName.startsWith('sen-'));
  if (widget) {
    await until(() => widget.shadowRoot?.querySelector('.base'));
    await settled(widget);
  }
  const { items } = widget ?? {};
  return { text: textOf(widget), items: items && JSON.parse(JSON.stringify(items, asText)) };

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
