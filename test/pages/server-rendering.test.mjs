/** Widgets that a server drew, in a browser: with Lit's hydration, with the loader, without any script. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { openModules } from '../../scripts/modules.mjs';
import { FILES } from '../../scripts/widgets.mjs';
import { addressOf, contentOf, openPages } from './server-drawn.mjs';

const site = await openPages();
const { load, close } = await openModules();
after(() => Promise.all([site.close(), close()]));
const { drawWidget } = await load('server/index');

const widgets = Object.keys(FILES);
const HYDRATING = '/application.js';

async function drawn(widget, lang, { attributes = {}, content, ...rest } = {}) {
  const src = addressOf(widget, lang);
  content ??= await contentOf(widget, lang);
  return drawWidget(`sen-${widget}`, { attributes: { src, lang, ...attributes }, content, ...rest });
}

/** Remembers each element that the server drew, and its text. */
const remember = (page) =>
  page.evaluate(() => {
    const [widget] = document.querySelectorAll('h2 + *');
    const [base] = widget.shadowRoot.querySelectorAll('.base');
    const own = (element) =>
      [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? node.data.trim() : [])).join('');
    globalThis.drawnBefore = [base, ...base.querySelectorAll('*')].map((element) => ({
      element,
      id: element.id,
      text: own(element),
    }));
    /** The texts that differ, of those that are still there, and how many are not. */
    globalThis.after = () => ({
      gone: globalThis.drawnBefore.filter(({ element }) => !element.isConnected).length,
      ids: globalThis.drawnBefore.filter(({ element, id }) => element.id !== id).length,
      texts: globalThis.drawnBefore
        .filter(({ element, text }) => element.isConnected && text !== own(element))
        .map(({ element }) => element.className || element.localName),
      bases: widget.shadowRoot.querySelectorAll('.base').length,
    });
  });

/** Loads a script into a page as it stands, and waits until its widget has drawn. */
async function start(page, script) {
  await page.addScriptTag({ url: script, type: 'module' });
  await page.evaluate(async () => {
    const [widget] = document.querySelectorAll('h2 + *');
    await customElements.whenDefined(widget.localName);
    await widget.updateComplete;
  });
}

/** What a reader would say stands there: the words, whatever the white space. */
const words = (page) =>
  page.evaluate(() => {
    const base = document.querySelector('h2 + *').shadowRoot.querySelector('.base');
    return base.innerText.split(/\s+/).filter(Boolean);
  });

describe('a widget that a server drew', () => {
  for (const widget of widgets)
    for (const lang of ['vi', 'en', 'km'])
      it(`keeps each of its nodes, and says the same, once it is hydrated: ${widget} in ${lang}`, async () => {
        const { page, complaints } = await site.open(await drawn(widget, lang), { lang });
        await remember(page);
        await start(page, HYDRATING);
        const { texts, ...rest } = await page.evaluate(() => globalThis.after());
        assert.deepEqual(rest, { gone: 0, ids: 0, bases: 1 });
        // Time goes on, and digits begin to roll in an element of their own.
        assert.deepEqual(
          texts.filter((name) => name !== 'digits' && name !== 'data'),
          [],
        );
        assert.deepEqual(complaints, []);
        await page.close();
      });

  for (const widget of widgets)
    it(`says what it would without a server, before any script: ${widget}`, async () => {
      const now = Date.now();
      const still = await site.open(await drawn(widget, 'vi', { now }), { hasScript: false });
      const shown = await words(still.page);
      const { page } = await site.open(`<sen-${widget} src="${addressOf(widget, 'vi')}"></sen-${widget}>`);
      await start(page, HYDRATING);
      await page.waitForFunction(() => {
        const base = document.querySelector('h2 + *').shadowRoot.querySelector('.base');
        return base.innerText.trim() !== '' && !base.querySelector('slot:not([name])');
      });
      // Numbers are those of another moment, or roll in an element of their own.
      const missing = shown.filter((word) => !/\d/.test(word));
      const said = await page.evaluate(
        () => document.querySelector('h2 + *').shadowRoot.querySelector('.base').textContent,
      );
      assert.ok(shown.length > 3, shown.join(' '));
      assert.deepEqual(
        missing.filter((word) => !said.replace(/\s+/g, ' ').includes(word)),
        [],
      );
      await Promise.all([still.page.close(), page.close()]);
    });

  for (const widget of widgets)
    it(`is drawn once, not twice, by the loader: ${widget}`, async () => {
      const { page, complaints } = await site.open(await drawn(widget, 'en'), { lang: 'en' });
      await remember(page);
      const before = await words(page);
      await start(page, '/embed/sen.js');
      const { bases } = await page.evaluate(() => globalThis.after());
      assert.equal(bases, 1);
      const after = (await words(page)).join(' ');
      assert.deepEqual(
        before.filter((word) => !/\d/.test(word) && !after.includes(word)),
        [],
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('shows what the file says now, where that has changed since', async () => {
    const content = await contentOf('ticker', 'vi');
    content.statistics[0].label = 'điều đã cũ';
    const { page, complaints } = await site.open(await drawn('ticker', 'vi', { content }));
    assert.match((await words(page)).join(' '), /điều đã cũ/);
    await start(page, HYDRATING);
    assert.doesNotMatch((await words(page)).join(' '), /điều đã cũ/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('goes on from the moment that it was drawn at to the present', async () => {
    const content = [{ summary: 'Hội', start: '2100-01-01' }];
    const html = await drawWidget('sen-countdown', {
      attributes: { src: '/none.json', precision: 'day' },
      content,
      now: Date.UTC(2099, 11, 30),
    });
    const inner = '<strong>Hội</strong> <time datetime="2100-01-01">1/1/2100</time>';
    const { page, complaints } = await site.open(
      html.replace(' src="/none.json"', '').replace('</template>', `</template>${inner}`),
    );
    const days = () =>
      page.evaluate(() =>
        document.querySelector('sen-countdown').shadowRoot.querySelector('.digits').textContent.trim(),
      );
    assert.equal(await days(), '2');
    await page.addScriptTag({ url: HYDRATING, type: 'module' });
    await page.waitForFunction(
      () => Number(document.querySelector('sen-countdown').shadowRoot.querySelector('.digits').textContent) !== 2,
    );
    assert.ok(Number((await days()).replace(/\D/g, '')) > 365);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [widget, display, part] of [
    ['countdown', 'ring', 'svg.ring'],
    ['ranking', 'bump', '.chart'],
  ])
    it(`looks as it would without a server, drawn anew by the loader: ${widget} display="${display}"`, async () => {
      const looks = [];
      for (const html of [
        `<sen-${widget} src="${addressOf(widget, 'vi')}" lang="vi" display="${display}"></sen-${widget}>`,
        await drawn(widget, 'vi', { attributes: { display } }),
      ]) {
        const { page } = await site.open(html);
        await start(page, '/embed/sen.js');
        const shown = await page.waitForFunction(
          (selector) => document.querySelector('h2 + *').shadowRoot.querySelector(selector),
          {},
          part,
        );
        looks.push(
          await shown.evaluate((element) =>
            Object.fromEntries(
              element
                .computedStyleMap()
                .entries()
                .map(([name, value]) => [name, String(value)]),
            ),
          ),
        );
        await page.close();
      }
      assert.deepEqual(...looks);
    });

  it('goes on in the language that it had where the messages of its own can’t be loaded', async () => {
    const { page } = await site.open(await drawn('roadmap', 'en'), { lang: 'en' });
    await page.setRequestInterception(true);
    page.on('request', (request) => (/\/en-[^/]*\.js$/.test(request.url()) ? request.abort() : request.continue()));
    await start(page, '/embed/sen.js');
    assert.match((await words(page)).join(' '), /7 mốc/);
    await page.evaluate(() => (document.querySelector('sen-roadmap').lang = 'vi'));
    await page.evaluate(() => document.querySelector('sen-roadmap').updateComplete);
    assert.equal(
      await page.evaluate(() => document.querySelector('sen-roadmap').shadowRoot.querySelector('.base').lang),
      'vi',
    );
    await page.close();
  });

  it('hydrates what its author wrote in pillars, and leaves it as it was written', async () => {
    const inner = `<section id="mot"><h3>Một</h3><p><a href="#50%">Nửa</a></p></section>
      <section id="hai"><h3>Hai</h3><p><input type="checkbox" value="co" checked> <a href="#mot">Một</a></p>
        <script>globalThis.times = (globalThis.times ?? 0) + 1</script></section>`;
    const { document } = parseHTML(`<sen-pillars>${inner}</sen-pillars>`);
    const attributes = { view: 'accordion', lang: 'vi' };
    const html = await drawWidget('sen-pillars', { attributes, html: document.querySelector('sen-pillars') }, inner);
    for (const script of [HYDRATING, '/embed/sen.js']) {
      const { page, complaints } = await site.open(html);
      await start(page, script);
      const found = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('sen-pillars');
        const input = shadowRoot.querySelector('input');
        return {
          links: [...shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')),
          input: [input.getAttribute('value'), input.hasAttribute('checked')],
          times: globalThis.times,
        };
      });
      assert.deepEqual(found, { links: ['#50%', '#mot'], input: ['co', true], times: 1 });
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  it('keeps what was drawn where the file can’t be read, and says so below it', async () => {
    const html = await drawn('roadmap', 'vi', { attributes: { src: '/campaigns/none.json' } });
    const { page } = await site.open(html);
    const before = await words(page);
    for (const script of [HYDRATING]) await start(page, script);
    await page.waitForFunction(() => document.querySelector('h2 + *').shadowRoot.querySelector('.problem'));
    assert.deepEqual(await words(page), before);
    await page.close();
  });

  it('shows everything at once without script, and no button', async () => {
    for (const [widget, part, least] of [
      ['quote', '.quote', 5],
      ['pillars', '.panel', 3],
    ]) {
      const { page } = await site.open(await drawn(widget, 'vi'), { hasScript: false, width: 360 });
      const seen = await page.evaluate((selector) => {
        const { shadowRoot } = document.querySelector('h2 + *');
        const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
        return {
          parts: [...shadowRoot.querySelectorAll(selector)].filter((one) => isSeen(one) && one.innerText.trim()).length,
          buttons: [...shadowRoot.querySelectorAll('button')].filter(isSeen).length,
        };
      }, part);
      assert.deepEqual([widget, seen.parts >= least, seen.buttons], [widget, true, 0]);
      await page.close();
    }
  });
});
