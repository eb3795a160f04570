/** The explainer in a real browser: each view by keyboard, small, in forced colours, printed, copied, found, gone back to. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';
import { copyAll } from './copying.mjs';
import { bare, pdfText } from './paper.mjs';

const LANGUAGES = ['vi', 'en', 'km'];
const VIEWS = ['diagram', 'tabs', 'accordion', 'cards', 'story'];

const site = await openSite();
after(() => site.close());

const packs = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      JSON.parse(await readFile(`campaigns/an-giang-2022/pillars.${language}.json`, 'utf8')).pillars,
    ]),
  ),
);

/** Every sentence that the pillars say. */
const sentencesOf = (language) =>
  packs[language].flatMap(({ title, summary, points, changes, before, after: then, example, service, figure }) =>
    [title, summary, points, changes, before, then, example, figure.label, service.name].flat(),
  );

/** A page with the pillars of a file, as a commune would paste them. */
async function open(language, { view, width = 1000, height = 800, hash = '', features = [] } = {}) {
  const page = await site.browser.newPage();
  await page.setViewport({ width, height });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  const path = '/pillars-under-test.html';
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    new URL(request.url()).pathname === path
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>pillars</title>
            <link rel="stylesheet" href="/embed/sen.css"><script type="module" src="/embed/sen.js"></script>
            <body><main><h1>Ngày hội</h1><sen-pillars ${view ? `view="${view}"` : ''} src="/campaigns/an-giang-2022/pillars.${language}.json"></sen-pillars></main>`,
        })
      : request.continue(),
  );
  await page.goto(site.at(path + hash));
  await page.waitForFunction(() => document.querySelector('sen-pillars').shadowRoot?.querySelector('.end'));
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page;
}

/** What the pillars show: the titles of those that can be read, and which tab or button has the focus. */
const look = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('sen-pillars').shadowRoot;
    return {
      shown: [...root.querySelectorAll('.panel:not([hidden])')].map(({ id }) => id.replace('panel-', '')),
      focus: root.activeElement?.id ?? '',
    };
  });

const fold = (text) => text.normalize('NFC').replace(/\s+/g, ' ');

describe('the explainer at its smallest, and in forced colours', () => {
  for (const language of LANGUAGES)
    for (const view of VIEWS)
      it(`${view} in ${language} fits 320 px and breaks no rule of access`, async () => {
        const page = await open(language, { view, width: 320, height: 256 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320);
        assert.equal((await violations(page, 'sen-pillars')).join('\n'), '');
        await page.close();
      });

  for (const view of ['diagram', 'tabs'])
    it(`tells the chosen tab of ${view} from the others in forced colours`, async () => {
      const page = await open('vi', { view, features: [{ name: 'forced-colors', value: 'active' }] });
      const paint = await page.evaluate(() => {
        const root = document.querySelector('sen-pillars').shadowRoot;
        return [...root.querySelectorAll('[role=tab]')].map((tab) =>
          [getComputedStyle(tab.querySelector('.shaft') ?? tab).fill, getComputedStyle(tab).backgroundColor].join(),
        );
      });
      assert.notEqual(paint[0], paint[1]);
      assert.equal(paint[1], paint[2]);
      assert.equal((await violations(page, 'sen-pillars')).join('\n'), '');
      await page.close();
    });

  it('changes the picture of a story at once where less motion is wanted', async () => {
    for (const [value, duration] of [
      ['no-preference', '0.4s'],
      ['reduce', '0s'],
    ]) {
      const page = await open('vi', { view: 'story', features: [{ name: 'prefers-reduced-motion', value }] });
      const found = await page.evaluate(
        () =>
          getComputedStyle(document.querySelector('sen-pillars').shadowRoot.querySelector('.scene')).transitionDuration,
      );
      assert.equal(found, duration);
      await page.close();
    }
  });
});

describe('the explainer by keyboard alone', () => {
  for (const language of LANGUAGES)
    for (const view of ['diagram', 'tabs'])
      it(`${view} in ${language}: to a tab, along the tabs, into the panel`, async () => {
        const [first, second, third] = packs[language].map(({ id }) => id);
        const page = await open(language, { view });
        await page.keyboard.press('Tab');
        assert.deepEqual(await look(page), { shown: [first], focus: `tab-${first}` });
        await page.keyboard.press('ArrowRight');
        assert.deepEqual(await look(page), { shown: [second], focus: `tab-${second}` });
        await page.keyboard.press('End');
        assert.deepEqual(await look(page), { shown: [third], focus: `tab-${third}` });
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowLeft');
        assert.deepEqual(await look(page), { shown: [third], focus: `tab-${third}` });
        await page.keyboard.press('Tab');
        assert.equal((await look(page)).focus, `panel-${third}`);
        await page.close();
      });

  for (const language of LANGUAGES)
    it(`accordion in ${language}: opens and closes by Enter and Space`, async () => {
      const [first, second] = packs[language].map(({ id }) => id);
      const page = await open(language, { view: 'accordion' });
      await page.keyboard.press('Tab');
      assert.equal((await look(page)).focus, `tab-${first}`);
      await page.keyboard.press('Enter');
      assert.deepEqual((await look(page)).shown, []);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      assert.deepEqual(await look(page), { shown: [second], focus: `tab-${second}` });
      await page.close();
    });

  for (const view of ['cards', 'story'])
    it(`${view}: nothing but its links takes the focus`, async () => {
      const page = await open('vi', { view });
      await page.keyboard.press('Tab');
      const href = await page.evaluate(() =>
        document.querySelector('sen-pillars').shadowRoot.activeElement.getAttribute('href'),
      );
      assert.equal(href, packs.vi[0].quiz.href);
      await page.close();
    });
});

describe('the whole of the explainer', () => {
  for (const language of LANGUAGES)
    for (const view of VIEWS) {
      it(`${view} in ${language} prints all that it says`, async () => {
        const page = await open(language, { view });
        // Khmer's letters are glyphs in a PDF, which no longer tell their order: there, what the paper shows is read.
        const text = language === 'km' ? await paperText(page) : await pdfText(await page.pdf());
        const lost = sentencesOf(language).filter((sentence) => !text.includes(bare(sentence)));
        assert.deepEqual(lost, []);
        await page.close();
      });

      it(`${view} in ${language} copies all that it says`, async () => {
        const page = await open(language, { view });
        const copied = await copyAll(page);
        const lost = sentencesOf(language).filter((sentence) => !copied.includes(fold(sentence)));
        assert.deepEqual(lost, []);
        await page.close();
      });
    }

  it('stays as it was after it was copied', async () => {
    const page = await open('vi');
    const before = await look(page);
    await copyAll(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await look(page), before);
    const isWhole = await page.evaluate(() => document.querySelector('sen-pillars').shadowRoot.querySelector('.whole'));
    assert.equal(isWhole, null);
    await page.close();
  });
});

describe('links to a pillar, and back', () => {
  for (const view of ['diagram', 'tabs', 'accordion'])
    it(`${view}: opening changes the address, and the back button opens the one before`, async () => {
      const [first, second, third] = packs.vi.map(({ id }) => id);
      const page = await open('vi', { view });
      const press = (id) =>
        page.evaluate((one) => {
          document.querySelector('sen-pillars').shadowRoot.getElementById(`tab-${one}`).click();
        }, id);
      const settled = async (hash, shown) => {
        await page.waitForFunction((want) => decodeURIComponent(location.hash) === want, {}, hash);
        await page.waitForFunction(
          (want) =>
            [...document.querySelector('sen-pillars').shadowRoot.querySelectorAll('.panel:not([hidden])')]
              .map(({ id }) => id.replace('panel-', ''))
              .join() === want,
          {},
          shown.join(),
        );
      };
      const isAccordion = view === 'accordion';
      await press(second);
      await settled(`#${second}`, isAccordion ? [first, second] : [second]);
      await press(third);
      await settled(`#${third}`, isAccordion ? [first, second, third] : [third]);
      await page.goBack();
      await settled(`#${second}`, isAccordion ? [first, second] : [second]);
      await page.goBack();
      await settled('', [first]);
      await page.goForward();
      await settled(`#${second}`, isAccordion ? [first, second] : [second]);
      await page.close();
    });

  it('goes back in the one of two that was opened last, and takes no step for what is open already', async () => {
    const page = await open('vi', { view: 'tabs' });
    await page.evaluate(() => {
      const other = document.createElement('sen-pillars');
      other.setAttribute('view', 'tabs');
      other.innerHTML = '<section id="x1"><h2>X1</h2><p>x</p></section><section id="x2"><h2>X2</h2><p>x</p></section>';
      document.querySelector('main').append(other);
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('sen-pillars')].every(({ shadowRoot }) => shadowRoot?.querySelector('.end')),
    );
    const press = (place, id) =>
      page.evaluate(
        (which, one) => document.querySelectorAll('sen-pillars')[which].shadowRoot.getElementById(`tab-${one}`).click(),
        place,
        id,
      );
    const shows = (...want) =>
      page.waitForFunction(
        (ids) =>
          [...document.querySelectorAll('sen-pillars')]
            .map(({ shadowRoot }) => shadowRoot.querySelector('.panel:not([hidden])').id.replace('panel-', ''))
            .join() === ids,
        {},
        want.join(),
      );
    const [first, second] = packs.vi.map(({ id }) => id);
    await press(0, second);
    await press(1, 'x2');
    await press(1, 'x2');
    await shows(second, 'x2');
    await page.goBack();
    await shows(second, 'x1');
    await page.goBack();
    await shows(first, 'x1');
    await page.goForward();
    await shows(second, 'x1');
    await page.close();
  });

  it('goes to a pillar again by a link to the address that the page has already', async () => {
    const { id, summary } = packs.vi[1];
    const page = await open('vi', { view: 'tabs', hash: `#${id}`, height: 400 });
    await page.evaluate((one) => {
      document.querySelector('h1').innerHTML = `<a href="#${one}">Kinh tế số</a>`;
      scrollTo(0, 0);
    }, id);
    await page.evaluate(() => document.activeElement.blur());
    await page.click('h1 a');
    await page.waitForFunction(isInView, { timeout: 5000 }, summary);
    await page.waitForFunction(
      (one) => document.querySelector('sen-pillars').shadowRoot.activeElement?.id === `panel-${one}`,
      {},
      id,
    );
    await page.close();
  });

  it('does not hide the title of a chapter under the picture', async () => {
    const { id } = packs.vi[2];
    const page = await open('vi', { view: 'story', hash: `#${id}`, width: 360 });
    const [title, picture] = await page.evaluate((one) => {
      const { shadowRoot } = document.querySelector('sen-pillars');
      return [shadowRoot.getElementById(`tab-${one}`), shadowRoot.querySelector('.stage')].map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return { top, bottom };
      });
    }, id);
    assert.ok(title.top >= picture.bottom && title.bottom < 800, JSON.stringify({ title, picture }));
    await page.close();
  });

  it('stays on the page where its `<base>` is elsewhere', async () => {
    const page = await open('vi', { view: 'tabs' });
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
    });
    const { id } = packs.vi[1];
    await page.evaluate(
      (one) => document.querySelector('sen-pillars').shadowRoot.getElementById(`tab-${one}`).click(),
      id,
    );
    assert.equal(new URL(page.url()).pathname, '/pillars-under-test.html');
    assert.equal(new URL(page.url()).hash, `#${id}`);
    await page.close();
  });

  for (const view of VIEWS)
    it(`${view}: a link to a pillar shows it`, async () => {
      const { id, summary } = packs.vi[2];
      const page = await open('vi', { view, hash: `#${id}`, height: 400 });
      await page.waitForFunction(isInView, { timeout: 5000 }, summary);
      await page.close();
    });

  for (const view of VIEWS)
    it(`${view}: the browser finds what is closed, and opens it`, async () => {
      const { example } = packs.vi[2];
      const words = example.split(' ').slice(-6).join(' ');
      const page = await open('vi', { view, hash: `#:~:text=${encodeURIComponent(words)}`, height: 400 });
      await page.waitForFunction(isInView, { timeout: 5000 }, example);
      await page.close();
    });
});

/** Whether the element that says `sentence` is drawn, within the window. */
function isInView(sentence) {
  const root = document.querySelector('sen-pillars').shadowRoot;
  const found = [...root.querySelectorAll('.body p')].find((one) => one.textContent.includes(sentence));
  const { top, bottom } = found?.getBoundingClientRect() ?? {};
  return found?.checkVisibility({ contentVisibilityAuto: true }) && bottom > top && bottom > 0 && top < innerHeight;
}

/** What is drawn where the page is printed. */
async function paperText(page) {
  await page.emulateMediaType('print');
  return bare(
    await page.evaluate(() => document.querySelector('sen-pillars').shadowRoot.querySelector('.base').innerText),
  );
}
