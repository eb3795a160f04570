/** The two pages of the embedding guide, done step by step as they say, on a site like its readers'; and what it says of mistakes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sectionOf, spansOf } from '../../scripts/markdown.mjs';
import { archive, folder, guides, openGuideSite } from './guide.mjs';

let site;
before(async () => {
  site = await openGuideSite({ files: { '/noi-dung/dang-nhap.csv': '<!doctype html><title>Đăng nhập</title>' } });
});
after(() => site.close());

/** Waits for a countdown, in the page or a frame of it, that says what it counts down to. */
async function shows(page, title) {
  const says = (text) =>
    [...document.querySelectorAll('sen-countdown')].some(({ shadowRoot }) => shadowRoot?.textContent.includes(text));
  await Promise.any(page.frames().map((frame) => frame.waitForFunction(says, { timeout: 10_000 }, title)));
}

/** The names in bold type in a step, each with the value after it, if there is one. */
const namesIn = (step) =>
  spansOf(step).flatMap(({ kind, text }, index, spans) =>
    kind === 'bold' ? [{ name: text, value: spans.slice(index + 1).find((span) => span.kind !== 'text')?.text }] : [],
  );
const addressIn = (step) => spansOf(step).find(({ kind, text }) => kind === 'code' && text.startsWith('/'))?.text;

/** What is called by one of the names, or begins so where nothing is; in shadow roots, too. */
async function find(page, ...names) {
  const found = await page.waitForFunction(
    (wanted) => {
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const named = all(document).filter((one) => one.matches(':enabled, label, [role="tab"], h1, h2'));
      const text = (one) => one.textContent.replace(/\s+/g, ' ').trim();
      const isOne = (one) => wanted.includes(text(one));
      return named.find(isOne) ?? named.find((one) => wanted.some((name) => text(one).startsWith(name)));
    },
    { timeout: 5000 },
    names,
  );
  return found.asElement();
}

const press = async (page, step) => (await find(page, ...namesIn(step).map(({ name }) => name))).click();

/** Does the steps from the builder to a live widget, with the folder where it lies on the site. */
async function walk(site, steps, under = '') {
  const [open, choose, fill, copy, edit, paste] = steps;
  const [first, second, preview] = namesIn(fill);
  const fields = [first, second];
  const [{ value: title }] = fields;
  const clipboard = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await site.browser.defaultBrowserContext().overridePermissions(site.origin, clipboard);
  const { page, told } = await site.visit(under + addressIn(open));
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press(page, choose);
  for (const { name, value } of fields) {
    await (await find(page, name)).click();
    await page.keyboard.type(value);
  }
  await (await find(page, preview.name)).evaluate((heading) => heading.scrollIntoView());
  await shows(page, title);
  await press(page, copy);
  const snippet = await page.waitForFunction(() => navigator.clipboard.readText());

  await page.goto(`${site.origin}/quan-tri/`);
  await press(page, edit);
  await page.type('textarea', await snippet.jsonValue());
  await press(page, paste);
  await page.waitForFunction(() => location.pathname.startsWith('/bai-viet/'));
  await shows(page, title);
  assert.deepEqual(told, []);
  await page.close();
}

for (const [language, guide] of Object.entries(guides)) {
  const [putSteps, makeSteps] = [0, 1].map(
    (number) => sectionOf(guide, number).find(({ kind }) => kind === 'list').items,
  );

  describe(`the two pages in ${language}`, () => {
    it('lead from the archive to the builder', async () => {
      const [unpack, , open, see] = putSteps;
      const named = spansOf(unpack).filter(({ kind }) => kind === 'code');
      const [zip, unpacked, inside] = named.map(({ text }) => text);
      assert.ok(archive.endsWith(`/${zip}`));
      assert.ok(site.served.has(`/${unpacked}/${inside}`));
      const { page, told } = await site.visit(addressIn(open));
      await find(page, namesIn(see)[0].name);
      assert.deepEqual(told, []);
      await page.close();
    });

    it('call the ways to paste as the builder does', async () => {
      const [, ...rows] = sectionOf(guide, 2).find(({ kind }) => kind === 'table').rows;
      const [open] = makeSteps;
      const { page } = await site.visit(addressIn(open));
      for (const [, , name] of rows) {
        const tab = await find(page, name);
        assert.equal(await tab.evaluate(({ role, textContent }) => `${role}: ${textContent.trim()}`), `tab: ${name}`);
      }
      await page.close();
    });

    it('lead from the builder to a live widget', async () => {
      await walk(site, makeSteps);
    });
  });

  describe(`what the guide in ${language} says of mistakes`, () => {
    const rows = guide.filter(({ kind }) => kind === 'table').flatMap(({ rows: [, ...rest] }) => rest);
    const quoted = rows.flatMap(([seen]) => /^“([^”…]+)/.exec(seen)?.[1].trim() ?? []);

    for (const [place, src] of ['/noi-dung/khong-co.csv', '/noi-dung/dang-nhap.csv'].entries()) {
      it(`is what widgets say: “${quoted[place]} …”`, async () => {
        const html = `<script type="module" src="${folder}sen.js"></script><sen-ticker src="${src}"></sen-ticker>`;
        const { page } = await site.visit(site.publish(html, language));
        const text = () =>
          document.querySelector('sen-ticker').shadowRoot?.querySelector('[part~="problem"]')?.textContent;
        const said = await (await page.waitForFunction(text)).jsonValue();
        assert.ok(said.includes(quoted[place]), said);
        await page.close();
      });
    }
  });
}

describe('with the folder in another place', () => {
  let elsewhere;
  before(async () => {
    elsewhere = await openGuideSite({ under: '/hinh-anh' });
  });
  after(() => elsewhere.close());

  it('the same steps lead to a live widget', async () => {
    const { items } = sectionOf(guides.vi, 1).find(({ kind }) => kind === 'list');
    await walk(elsewhere, items, '/hinh-anh');
  });
});
