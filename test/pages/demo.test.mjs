/** The demo page of a commune office, as readers meet it. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { readThrough } from './reading.mjs';

const TAGS = [
  'sen-term',
  'sen-countdown',
  'sen-programme',
  'sen-roadmap',
  'sen-pillars',
  'sen-ticker',
  'sen-ranking',
  'sen-quiz',
  'sen-glossary',
];
const PAGES = { vi: '/demo/commune.html', en: '/demo/commune.en.html', km: '/demo/commune.km.html' };
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function visit(path, { width = 1280, delayScripts = 0, script = true, lookAt } = {}) {
  const page = await site.browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('requestfailed', (request) => told.push(`failed: ${request.url()}`));
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    asked.push(request.url());
    if (delayScripts && request.resourceType() === 'script')
      await new Promise((done) => setTimeout(done, delayScripts));
    await request.continue();
  });
  if (script) {
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          globalThis.shifts.push([value, ...sources.map(({ node }) => node?.nodeName ?? '')].join(' '));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }
  if (lookAt) {
    await page.evaluateOnNewDocument((tag) => {
      document.addEventListener('readystatechange', () =>
        document.querySelector(tag)?.scrollIntoView({ block: 'end' }),
      );
    }, lookAt);
  }
  await page.goto(site.at(path));
  if (script) {
    if (!lookAt) await readThrough(page);
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base > :not(slot)')),
      {},
      lookAt ? [lookAt] : TAGS,
    );
    await new Promise((done) => setTimeout(done, 500));
  }
  return { page, told, asked };
}

for (const [language, path] of Object.entries(PAGES)) {
  describe(`the demo page in ${language}`, () => {
    for (const width of [360, 1280]) {
      it(`shows the widgets, quietly, from its own host alone, at ${width} px`, async () => {
        const { page, told, asked } = await visit(path, { width });
        assert.deepEqual(told, []);
        const host = new URL(site.at('/')).host;
        assert.deepEqual(
          asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== host),
          [],
        );
        const readers = /\/parts\/(?:read|csv|json|ical|icalendar|recurrence|lunar|.*schema)-/;
        assert.deepEqual(
          asked.filter((url) => readers.test(url)),
          [],
          'no reader of files where there is no file',
        );
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'no sideways scrolling',
        );
        await page.close();
      });

      it(`shifts nothing at ${width} px, even where the script comes a second late`, async () => {
        for (const delayScripts of [0, 1000]) {
          const { page } = await visit(path, { width, delayScripts });
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          for (let y = 0; y < height; y += 600) {
            await page.evaluate((top) => scrollTo(0, top), y);
            await new Promise((done) => setTimeout(done, 60));
          }
          assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
          await page.close();
        }
      });
    }

    it('shifts nothing below the fold when widgets start while they are looked at', async () => {
      for (const tag of TAGS) {
        const { page } = await visit(path, { width: 360, delayScripts: 1000, lookAt: tag });
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
        await page.close();
      }
    });

    it('is accessible', async () => {
      for (const width of [360, 1280]) {
        const { page } = await visit(path, { width });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
        });
        assert.deepEqual(found, []);
        await page.close();
      }
    });

    it('looks the same whatever the page does to its root size', async () => {
      const { page } = await visit(path);
      const measure = () =>
        page.evaluate(
          (tags) =>
            tags.flatMap((tag) =>
              [...document.querySelector(tag).shadowRoot.querySelectorAll('.base *')].map((element) => {
                const { width, height } = element.getBoundingClientRect();
                return [
                  element.localName,
                  getComputedStyle(element).fontSize,
                  Math.round(width),
                  Math.round(height),
                ].join();
              }),
            ),
          TAGS.filter((tag) => tag !== 'sen-term'), // a word is part of the page's own text
        );
      const shrunk = await measure();
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '100%'));
      assert.deepEqual(await measure(), shrunk);
      assert.ok(shrunk.length > 50);
      await page.close();
    });

    it('gives the event to the reader’s own calendar', async () => {
      const { page } = await visit(path);
      const folder = await mkdtemp(join(tmpdir(), 'sen-demo-'));
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const menu = await page.waitForSelector('sen-countdown >>> sen-add-to-calendar >>> summary');
      await menu.click();
      const file = await page.waitForSelector('sen-countdown >>> sen-add-to-calendar >>> button.choice');
      await file.click();
      let text = '';
      while (!text.includes('END:VCALENDAR')) {
        await new Promise((done) => setTimeout(done, 50));
        const [name] = (await readdir(folder)).filter((one) => one.endsWith('.ics'));
        if (name) text = await readFile(join(folder, name), 'utf8');
      }
      assert.match(text, /DTSTART;VALUE=DATE:\d{4}1010\r\n/);
      await rm(folder, { recursive: true });
      await page.close();
    });

    it('ranks all 63 provinces, the tied ones together, with ours marked', async () => {
      const { page } = await visit(path);
      const places = () =>
        page.$$eval('sen-ranking >>> [part=place]', (rows) =>
          rows.map((row) => ({
            says: row.innerText.replace(/\s+/g, ' ').trim(),
            current: row.getAttribute('aria-current'),
          })),
        );
      assert.equal((await places()).length, 7);
      await (await page.waitForSelector('sen-ranking >>> [part=controls] button')).click();
      await page.waitForFunction(
        () => document.querySelector('sen-ranking').shadowRoot.querySelectorAll('[part=place]').length === 63,
      );
      const all = await places();
      const file = JSON.parse(await readFile(`campaigns/an-giang-2022/ranking.${language}.json`, 'utf8'));
      for (const [index, { value, label }] of file.statistics.entries())
        assert.ok(all[index].says.startsWith(`${value} ${label}`), `${value} ${label}`);
      const tied = { vi: 'đồng hạng', en: 'tied', km: 'ស្មើគ្នា' }[language];
      assert.deepEqual(
        all.filter(({ says }) => says.includes(tied)).map(({ says }) => says),
        [`15 Thanh Hóa ${tied}`, `15 Yên Bái ${tied}`],
      );
      assert.deepEqual(
        all.filter(({ current }) => current === 'true').map(({ says }) => says),
        ['54 An Giang'],
      );
      await page.close();
    });

    it('tells pillars and words in order with script off', async () => {
      const { page } = await visit(path, { script: false });
      const read = async (name) =>
        JSON.parse(await readFile(`campaigns/an-giang-2022/${name}.${language}.json`, 'utf8'));
      const { pillars } = await read('pillars');
      const { terms } = await read('glossary');
      for (const [tag, sentences] of [
        [
          'sen-pillars',
          pillars.flatMap(
            ({ title, summary, points, changes, before, after: then, example, figure, service, quiz, source }) =>
              [
                title,
                summary,
                points,
                changes,
                before,
                then,
                example,
                figure.label,
                service.name,
                quiz.name,
                source.name,
              ].flat(),
          ),
        ],
        ['sen-glossary', terms.flatMap(({ term, definition, example }) => [term, definition, example])],
      ]) {
        const text = (await page.$eval(tag, ({ innerText }) => innerText)).replace(/\s+/g, ' ');
        let at = 0;
        for (const sentence of sentences) {
          const found = text.indexOf(sentence, at);
          assert.ok(found >= 0, `“${sentence}” comes after what is before it`);
          at = found + sentence.length;
        }
      }
      await page.close();
    });

    it('has all its content with script off', async () => {
      const { page } = await visit(path, { script: false });
      const text = (await page.content()).replace(/<[^>]*>/g, ' ');
      const read = async (name) =>
        JSON.parse(await readFile(`campaigns/an-giang-2022/${name}.${language}.json`, 'utf8'));
      const expected = [
        ...(await read('pillars')).pillars.flatMap(
          ({ title, summary, points, changes, before, after, example, service, figure }) => [
            title,
            summary,
            ...points,
            ...changes,
            ...before,
            ...after,
            example,
            service.name,
            figure.label,
          ],
        ),
        ...(await read('programme')).events.flatMap(({ summary, description }) => [summary, description]),
        ...(await read('roadmap')).milestones.flatMap(({ title, description }) => [title, ...description.split('\n')]),
        ...(await read('statistics')).statistics.map(({ label }) => label),
        ...(await read('ranking')).statistics.map(({ label }) => label),
        ...(await read('glossary')).terms.flatMap(({ term, definition, example }) => [term, definition, example]),
        ...(await read('quiz')).questions.flatMap(({ prompt, options }) => [prompt, ...options.map((one) => one.text)]),
      ];
      const plain = text.replace(/&quot;|&#34;/g, '"').replace(/&amp;/g, '&');
      for (const sentence of expected) assert.ok(plain.includes(sentence), sentence);
      await page.close();
    });
  });
}
