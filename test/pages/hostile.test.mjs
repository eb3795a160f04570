/**
 * Widgets on pages that are hostile to them: nothing of the page gets in, nothing of ours gets out. With `SEN_HOSTS=1` what was
 * measured is written to docs/hostile-hosts.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { pageOf, TAGS } from './host-page.mjs';
import { HOSTS } from './hosts.mjs';
import { writeTable } from './hosts-table.mjs';
import { installProbe, leaksOf, measure, measureOwn } from './isolation.mjs';

const WAYS = {
  'script on': {},
  'script a second late': { late: 1000 },
  'script off': { script: false },
};

const site = await openSite();
/** Of each host, in each way, what is wrong: `{ tag, fault }`, where `tag` is a widget's or `page`. */
const measured = new Map(HOSTS.map(({ name }) => [name, new Map()]));
after(async () => {
  await site.close();
  if (process.env.SEN_HOSTS) await writeTable(measured, TAGS, Object.keys(WAYS));
});

/** What each widget is on the first host, in each way. */
const clean = {};
before(async () => {
  for (const [way, options] of Object.entries(WAYS)) {
    const { page } = await visit(HOSTS[0], options);
    clean[way] = await page.evaluate(measure, TAGS);
    await page.close();
  }
});

it('gives every widget the room that it takes, so that it pushes nothing down whenever it is drawn', async () => {
  const { page } = await visit(HOSTS[0]);
  const higher = await page.evaluate(
    (tags) =>
      tags.filter((tag) => {
        const widget = document.querySelector(tag);
        return widget.getBoundingClientRect().height > parseFloat(getComputedStyle(widget).minHeight);
      }),
    TAGS.filter((tag) => tag !== 'sen-term'),
  );
  assert.deepEqual(higher, []);
  await page.close();
});

for (const host of HOSTS)
  describe(host.name, () => {
    for (const [way, options] of Object.entries(WAYS))
      it(`leaves all widgets as they are, and they leave it as it is, with ${way}`, async () => {
        const { page, errors } = await visit(host, options);
        const widgets = await page.evaluate(measure, TAGS);
        const faults = widgets.flatMap((widget, place) => differences(widget, clean[way][place]));
        faults.push(...errors.map((error) => ({ tag: 'page', fault: error })));
        if (options.script !== false) {
          const own = await page.evaluate(measureOwn);
          const { changes, shifts } = await page.evaluate(leaksOf);
          const bare = await visit(host, { isBare: true });
          const untouched = await bare.page.evaluate(measureOwn);
          await bare.page.close();
          faults.push(
            ...own.flatMap((element, place) => differingLines(element, untouched[place])).map(leak),
            ...changes.map(leak),
            ...shifts.map((shift) => ({ tag: 'page', fault: `shifted ${shift}` })),
          );
        }
        await page.close();
        measured.get(host.name).set(way, faults);
        assert.deepEqual(faults, []);
      });
  });

describe('places that are as wide as what is in them', () => {
  for (const styles of [
    { float: 'left' },
    { display: 'inline-block' },
    { display: 'table-cell' },
    { position: 'absolute' },
  ])
    it(`have room for widgets: ${JSON.stringify(styles)}`, async () => {
      const { page } = await visit(HOSTS[0]);
      const widths = await page.evaluate(
        (tags, given) => {
          const place = document.createElement('div');
          Object.assign(place.style, given);
          document.body.append(place);
          return tags.map((tag) => {
            place.replaceChildren(document.querySelector(tag));
            return place.getBoundingClientRect().width;
          });
        },
        TAGS.slice(0, -1),
        styles,
      );
      assert.deepEqual(
        widths.filter((width) => width < 280),
        [],
      );
      await page.close();
    });
});

describe('a page that is one form', () => {
  it('is sent by nothing of ours', async () => {
    const { page } = await visit(HOSTS.find(({ name }) => name.includes('ASP.NET')));
    await page.evaluate(() => {
      globalThis.sent = 0;
      document.forms[0].addEventListener('submit', (event) => {
        event.preventDefault();
        globalThis.sent++;
      });
    });
    await (await page.$('sen-glossary >>> input[type=search]')).focus();
    await page.keyboard.type('dữ liệu');
    await page.keyboard.press('Enter');
    await (await page.$('sen-quiz >>> input[type=radio]')).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForSelector('sen-quiz >>> .feedback');
    for (const button of await page.$$('sen-quiz >>> button, sen-ticker >>> button, sen-quote >>> button'))
      await button.evaluate((one) => one.click());
    assert.equal(await page.evaluate(() => globalThis.sent), 0);
    // Its own field still sends it.
    await page.focus('#own input');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => globalThis.sent), 1);
    await page.close();
  });
});

describe('a page with scripts of its own', () => {
  it('hears every event, from its own things and from within widgets', async () => {
    const { page } = await visit(HOSTS[0]);
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ['click', 'keydown', 'input', 'focusin', 'pointerdown'])
        document.addEventListener(type, ({ target }) => globalThis.heard.push(`${type} ${target.localName}`));
    });
    await page.click('#own button');
    await page.focus('#own input');
    await page.keyboard.press('a');
    await (await page.$('sen-glossary >>> input[type=search]')).focus();
    await page.keyboard.press('b');
    const heard = await page.evaluate(() => globalThis.heard);
    for (const event of ['pointerdown button', 'click button', 'focusin input', 'keydown input', 'input input'])
      assert.ok(heard.includes(event), event);
    for (const event of ['focusin sen-glossary', 'keydown sen-glossary', 'input sen-glossary'])
      assert.ok(heard.includes(event), event);
    assert.equal(await page.$eval('#own input', ({ value }) => value), 'a');
    await page.close();
  });

  it('lets spreadsheets be read beside RequireJS, which their reader would else be given to', async () => {
    const head = HOSTS.find(({ name }) => name.startsWith('RequireJS')).head;
    const { page, errors } = await visit({ head, files: { '/figures.csv': 'nội dung,giá trị\nĐiểm của huyện,41\n' } });
    await page.evaluate(() => {
      document.querySelector('sen-ticker').setAttribute('src', '/figures.csv');
      document.querySelector('sen-ticker').scrollIntoView();
    });
    await page.waitForFunction(() =>
      document.querySelector('sen-ticker').shadowRoot.querySelector('.base').innerText.includes('Điểm của huyện'),
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const library of ['Prototype', 'MooTools'])
    it(`lets a quiz be answered beside ${library}`, async () => {
      const { page, errors } = await visit(HOSTS.find(({ name }) => name.startsWith(library)));
      await (await page.$('sen-quiz >>> input[type=radio]')).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      const verdict = await page.waitForSelector('sen-quiz >>> .verdict');
      assert.match(await verdict.evaluate((one) => one.innerText), /^(Đúng|Chưa đúng)/);
      assert.deepEqual(errors, []);
      await page.close();
    });
});

/** Opens `host` on a phone; our loader comes `late` ms after the page. Without script it is the author's HTML. */
async function visit(host, { late = 0, script = true, isBare = false } = {}) {
  const { files = {} } = host;
  const page = await site.browser.newPage();
  const errors = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  await page.setViewport({ width: 360, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  if (script) await page.evaluateOnNewDocument(installProbe);
  else await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/host.html')
      return request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(host, { isBare }) });
    if (pathname in files) return request.respond({ contentType: 'text/csv; charset=utf-8', body: files[pathname] });
    if (pathname.startsWith('/other-version/')) return request.respond(await otherVersion(pathname));
    if (late && /\/sen(?:-\w+)?\.js$/.test(pathname)) await new Promise((done) => setTimeout(done, late));
    return request.continue();
  });
  await page.goto(site.at('/host.html'));
  if (script && !isBare) await readThrough(page);
  return { page, errors };
}

/** A copy of all files under another address shares no module with the first. */
async function otherVersion(pathname) {
  const answer = await fetch(site.at(pathname.replace('/other-version/', '/embed/')));
  return { contentType: answer.headers.get('Content-Type'), body: Buffer.from(await answer.arrayBuffer()) };
}

/** From top to bottom, as widgets load where they are near, until each is drawn and nothing more comes. */
async function readThrough(page) {
  for (const tag of TAGS) {
    await page.evaluate((name) => document.querySelector(name).scrollIntoView(), tag);
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot?.querySelector('.base > :not(slot)'),
      { polling: 30 },
      tag,
    );
  }
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** A term is part of a text and looks like it; its words are the same. */
function differences({ tag, size, drawn, text, base, elements }, ofClean) {
  const is = (fault, isSo) => (isSo ? [] : [{ tag, fault }]);
  const words = (whole) =>
    (tag === 'sen-countdown' ? whole.replace(/\d+/g, '') : whole).replace(/\s+/g, '').toUpperCase();
  const isSameText = is(`says “${text.slice(0, 200)}”`, words(text) === words(ofClean.text));
  if (tag === 'sen-term' || !drawn) return isSameText;
  const lines = [base, ...elements].flatMap((element, place) =>
    differingLines(element, [ofClean.base, ...ofClean.elements][place] ?? []),
  );
  return [
    ...isSameText,
    ...is(`is ${size}, not ${ofClean.size}`, isAsLarge(size, ofClean.size)),
    ...is(`draws ${drawn}, not ${ofClean.drawn}`, isAsLarge(drawn, ofClean.drawn)),
    ...is(lines.slice(0, 5).join('; '), lines.length === 0),
  ];
}

/** As wide, and as high within a pixel. */
function isAsLarge(size, other) {
  const [[width, height], [otherWidth, otherHeight]] = [size, other].map((one) => one.split('×').map(Number));
  return width === otherWidth && Math.abs(height - otherHeight) <= 1;
}

/** The lines of an element that are otherwise, after its name. */
const differingLines = ([name, ...lines], [, ...others]) =>
  lines.filter((line, place) => line !== others[place]).map((line) => `${name}: ${line}`);

const leak = (fault) => ({ tag: 'page', fault });
