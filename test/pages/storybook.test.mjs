/**
 * The built Storybook as designers and search engines meet it: toolbars that a link keeps, documentation, code to copy, and any
 * folder to lie in. Needs `npm run build:storybook` first.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { openSite } from '../../scripts/chromium.mjs';
import { WIDGETS } from '../../scripts/widgets.mjs';
import { violations } from './axe.mjs';
import { entriesOf, storyAt } from './stories.mjs';

const manifest = JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);

let site;
let page;
before(async () => {
  site = await openSite();
});
after(() => site.close());
beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});

/** Opens a story of which the address says what is chosen in the toolbars. */
async function story(id, globals) {
  await page.goto(storyAt(site, `widgets-${id}`, globals));
  await page.waitForSelector('.stage');
}
const drawn = (widget) =>
  page.waitForFunction(
    (name) => document.querySelector(`sen-${name}`)?.shadowRoot?.querySelector('.base > :not(slot)'),
    {},
    widget,
  );
const docs = async (widget) => {
  await page.goto(site.at(`/storybook/iframe.html?id=widgets-${widget}--docs&viewMode=docs`));
  await page.waitForSelector('.sen-ways');
};
/** Presses what is called so, once it is there: Storybook draws its own controls anew at any time. */
const press = (selector, name) =>
  page.waitForFunction(
    (at, text) => {
      const found = [...document.querySelectorAll(at)].find((one) => one.textContent.trim() === text);
      found?.click();
      return found !== undefined;
    },
    {},
    selector,
    name,
  );
const textOf = (selector) => page.$eval(selector, ({ innerText }) => innerText.replace(/\s+/g, ' '));

describe('a link to a story keeps', () => {
  it('language, theme, text size and width', async () => {
    await story('countdown--an-giang', 'language:km;theme:province;text:150;width:360');
    await drawn('countdown');
    const look = await page.$eval('.stage', (stage) => ({
      lang: stage.lang,
      width: stage.offsetWidth,
      accent: getComputedStyle(stage).getPropertyValue('--sen-color-accent').includes('#00734f'),
      size: getComputedStyle(stage.querySelector('sen-countdown').shadowRoot.querySelector('.base')).fontSize,
    }));
    assert.deepEqual(look, { lang: 'km', width: 360, accent: true, size: '24px' });
  });

  it('less motion, for scripts and for styles', async () => {
    const wishes = () =>
      page.evaluate(() => {
        const sheets = document.querySelector('sen-ticker').shadowRoot.adoptedStyleSheets;
        const queries = sheets.flatMap(({ cssRules }) => [...cssRules]).map((rule) => rule.media?.mediaText ?? '');
        return {
          asked: matchMedia('(prefers-reduced-motion: reduce)').matches,
          open: queries.some((query) => query.includes('prefers-reduced-motion')),
        };
      });
    const button = () => page.waitForSelector('sen-ticker >>> .controls button:nth-of-type(2)');
    await story('ticker--an-giang', 'language:en');
    assert.match(await (await button()).evaluate(({ innerText }) => innerText), /Pause/);
    assert.deepEqual(await wishes(), { asked: false, open: true });
    await story('ticker--an-giang', 'language:en;motion:reduce');
    assert.match(await (await button()).evaluate(({ innerText }) => innerText), /Play/);
    assert.deepEqual(await wishes(), { asked: true, open: false });
  });

  it('the page without script: the author’s own HTML, in a frame where none can run', async () => {
    await story('quiz--an-giang', 'script:off');
    const frame = await page.waitForSelector('.stage iframe');
    assert.equal(await frame.evaluate((one) => one.getAttribute('sandbox')), '');
    const inside = await frame.contentFrame();
    await inside.waitForSelector('sen-quiz li');
    assert.match(await inside.$eval('body', ({ innerText }) => innerText), /Ngày Chuyển đổi số quốc gia là ngày nào\?/);
    assert.equal(await inside.$eval('sen-quiz', ({ shadowRoot }) => shadowRoot === null), true);
  });

  it('the page without script on an old site, in large text', async () => {
    const sizes = async (globals) => {
      await story('countdown--from-children', globals);
      const inside = await (await page.waitForSelector('.stage iframe')).contentFrame();
      await inside.waitForSelector('sen-countdown time');
      return inside.evaluate(() =>
        ['html', 'sen-countdown'].map((name) => getComputedStyle(document.querySelector(name)).fontSize),
      );
    };
    assert.deepEqual(await sizes('script:off;page:old'), ['10px', '16px']);
    assert.deepEqual(await sizes('script:off;page:old;text:200'), ['10px', '32px']);
    assert.equal(await page.$eval('.page', ({ lang }) => lang), 'vi');
  });

  it('the page without script on a dark site', async () => {
    await story('countdown--from-children', 'script:off;page:dark');
    const inside = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await inside.waitForSelector('sen-countdown time');
    assert.deepEqual(
      await inside.evaluate(() => {
        const { backgroundColor, colorScheme } = getComputedStyle(document.body);
        return { backgroundColor, colorScheme };
      }),
      { backgroundColor: 'rgb(13, 17, 23)', colorScheme: 'dark' },
    );
  });

  it('forced colours as far as a page can, and says how far that is', async () => {
    await story('quiz--an-giang', 'colours:forced');
    assert.match(await textOf('.about-stage'), /approximation/i);
    const ink = await page.$eval('.stage', (stage) => getComputedStyle(stage).getPropertyValue('--sen-color-ink'));
    assert.equal(ink, 'CanvasText');
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await story('quiz--an-giang', 'colours:forced');
    assert.match(await textOf('.about-stage'), /Forced colours are on/);
  });

  it('a host page of an old site, in which the widget keeps its size', async () => {
    const sizes = () =>
      page.evaluate(() => [
        getComputedStyle(document.documentElement).fontSize,
        getComputedStyle(document.querySelector('sen-countdown').shadowRoot.querySelector('.base')).fontSize,
      ]);
    await story('countdown--an-giang', 'page:clean');
    await drawn('countdown');
    assert.deepEqual(await sizes(), ['16px', '16px']);
    await story('countdown--an-giang', 'page:old');
    await drawn('countdown');
    assert.deepEqual(await sizes(), ['10px', '16px']);
    assert.match(await textOf('#storybook-root'), /CỔNG THÔNG TIN ĐIỆN TỬ/);
  });

  it('a dark site, which widgets follow', async () => {
    await story('ranking--an-giang', 'page:dark');
    await drawn('ranking');
    const scheme = await page.$eval('sen-ranking', (widget) => getComputedStyle(widget).colorScheme);
    assert.equal(scheme, 'dark');
  });

  it('a clock that stands still', async () => {
    await story('countdown--an-giang', 'time:held');
    await drawn('countdown');
    assert.match(
      await page.$eval('sen-countdown', ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')),
      /31 ngày 16 giờ 0?0 phút 0?0 giây/,
    );
  });
});

describe('the documentation of', () => {
  for (const widget of WIDGETS)
    it(`${widget} has controls, code, use, access and API`, async () => {
      await docs(widget);
      const heads = await page.$$eval('h1, h2', (all) => all.map(({ textContent }) => textContent.trim()));
      for (const head of ['Code', 'Use', 'Content', 'Accessibility', 'API']) assert.ok(heads.includes(head), head);
      assert.match(await page.title(), / \| sen-campaign$/);
      assert.match(await textOf('#storybook-docs'), new RegExp(`<sen-${widget}>`));
    });

  for (const widget of WIDGETS)
    it(`${widget} names each custom property by which a page changes its look`, async () => {
      await docs(widget);
      const named = await page.$$eval('section', (sections) => {
        const table = sections.find((one) => one.querySelector('h3')?.textContent.trim() === 'CSS custom properties');
        return [...(table?.querySelectorAll('tbody tr') ?? [])].map(({ cells }) => cells[0].textContent);
      });
      const { cssProperties } = declarations.find(({ tagName }) => tagName === `sen-${widget}`);
      assert.deepEqual(
        named,
        cssProperties.map(({ name }) => name),
      );
    });

  it('the ranking offers an editor for each attribute, of its kind, and none for what is inner', async () => {
    await docs('ranking');
    const editors = await page.$$eval('.docblock-argstable-body tr', (rows) =>
      Object.fromEntries(
        rows
          .filter((row) => row.cells.length > 1)
          .map(({ cells }) => {
            const { type, min } = [...cells].at(-1).querySelector('input, select, textarea, button');
            return [cells[0].innerText.trim(), [type, min].filter(Boolean).join(' ')];
          }),
      ),
    );
    const { highlight, around, sort } = editors;
    assert.deepEqual({ highlight, around, sort }, { highlight: 'textarea', around: 'number 0', sort: 'radio' });
    for (const inner of ['text', 'isTable', 'late', 'problem']) assert.equal(editors[inner], undefined);
  });

  it('the countdown shows dates in their fields as the author wrote them', async () => {
    for (const [story, date] of [
      ['yearly', '10-10'],
      ['at-a-time', '2035-10-10T07:30'],
    ]) {
      await page.goto(site.at(`/storybook/?path=/story/widgets-countdown--${story}`));
      const field = await page.waitForSelector('#control-date');
      assert.equal(await field.evaluate(({ value }) => value), date);
    }
  });

  it('a widget is itself accessible but for Storybook’s own', async () => {
    await docs('quote');
    assert.deepEqual(await violations(page, '.dos'), []);
    assert.deepEqual(await violations(page, '.scrolled'), []);
    assert.deepEqual(await violations(page, '.sen-ways'), []);
  });

  it('each key names a test that there is', async () => {
    for (const widget of WIDGETS) {
      const notes = await readFile(new URL(`../../stories/notes/${widget}.ts`, import.meta.url), 'utf8');
      for (const [, proof] of notes.matchAll(/test: '([^']+)'/g)) {
        const [file, name] = proof.split(': ');
        const text = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
        const names = [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1,/g)].map(([, , named]) => named);
        assert.ok(
          names.some((one) => one.includes(name)),
          `${widget}: ${proof}`,
        );
      }
    }
  });
});

describe('the code beside a story', () => {
  it('is in a panel, in each way, follows the toolbars, and can be copied', async () => {
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(site.at('/'), ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.goto(site.at('/storybook/?path=/story/widgets-countdown--from-children&globals=language:en'));
    await press('[role=tab]', 'Code');
    await page.waitForSelector('.sen-panel');
    const code = () => textOf('.sen-panel pre');
    assert.match(await code(), /<sen-countdown lang="en"><strong>National Digital Transformation Day<\/strong>/);
    await press('.sen-panel button', 'React');
    assert.match(await code(), /import 'sen-campaign\/countdown';.*<time dateTime="10-10">/);
    await press('.sen-panel button', 'Copy');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('dateTime="10-10"'));
  });
});

it('the Storybook works from any folder, without a failed request', async (t) => {
  const answer = sirv(fileURLToPath(new URL('../../dist/storybook', import.meta.url)));
  const server = createServer((request, response) => {
    if (!request.url.startsWith('/x/y/')) return response.writeHead(404).end();
    request.url = request.url.slice('/x/y'.length);
    return answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const base = `http://127.0.0.1:${server.address().port}/x/y/`;
  const failed = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  const inFrame = async (selector) => {
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForSelector(selector);
  };
  await page.goto(`${base}?path=/story/widgets-pillars--from-file`);
  await inFrame('sen-pillars >>> [role=tab]');
  await page.goto(`${base}?path=/docs/widgets-quote--docs`);
  await inFrame('.sen-ways');
  await page.goto(`${base}iframe.html?id=widgets-quiz--an-giang&viewMode=story`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('sen-quiz >>> legend');
  assert.deepEqual(failed, []);
});

it('says to search engines what it is', async () => {
  for (const file of ['index.html', 'iframe.html']) {
    const html = await (await fetch(site.at(`/storybook/${file}`))).text();
    assert.match(html, /<html lang="en">/);
    assert.match(html, /<meta name="description" content="[^"]{50,}">/);
    assert.match(html, /<title>sen-campaign: [^<]+<\/title>/);
  }
});

it('leads those without script to each of its pages', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(site.at('/storybook/'));
  const links = await page.$$eval('a', (all) => all.map((link) => new URL(link.href).searchParams.get('path')));
  assert.deepEqual(
    links,
    (await entriesOf(site)).map(({ type, id }) => `/${type}/${id}`),
  );
});
