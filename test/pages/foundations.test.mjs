/** The Storybook's start and foundation pages, on a phone and on a desk. Needs `npm run build:storybook` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { violations } from './axe.mjs';
import { entriesOf } from './stories.mjs';

const WIDTHS = [360, 1280];

const site = await openSite();
const modules = await openModules();
const [{ contrast, PAIRS }, { palette, colors }, { provincePalette }, { tokens }] = await Promise.all(
  ['theme/contrast', 'theme/palette', 'theme/province', 'theme/tokens'].map(modules.load),
);
const pages = (await entriesOf(site)).filter(
  ({ type, title }) => type === 'docs' && /^(Start$|Foundations\/)/.test(title),
);
const page = await site.browser.newPage();
const errors = [];
page.on('pageerror', (error) => errors.push(String(error)));
// Chromium asks by itself for an icon, which a page inside the Storybook doesn't have.
const isIcon = ({ url = '' }) => url.endsWith('/favicon.ico');
page.on('console', (message) => {
  if (message.type() === 'error' && !isIcon(message.location())) errors.push(message.text());
});
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

after(async () => {
  await modules.close();
  await site.close();
});

for (const width of WIDTHS)
  describe(`pages at ${width} px`, () => {
    before(() => page.setViewport({ width, height: 800 }));

    for (const { id, title } of pages)
      it(title, async () => {
        await open(id);
        assert.deepEqual(errors, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${wide} px too wide`);
        assert.equal((await violations(page, '#storybook-docs')).join('\n'), '');
      });
  });

describe('the colour page', () => {
  it('shows each token’s colours as the tokens have them', async () => {
    await open('foundations-colour--docs');
    const shown = await page.$$eval('pierce/.card', (cards) =>
      cards.map((card) => [...card.querySelectorAll('.name')].map(({ textContent }) => textContent)),
    );
    assert.deepEqual(
      shown,
      Object.values(colors).map(({ property, light, dark, contrast: high, 'contrast-dark': highDark }) => [
        property,
        light,
        dark,
        high,
        highDark,
      ]),
    );
  });

  it('shows the contrast of each pair in each mode as it is computed from the tokens', async () => {
    await open('foundations-colour--docs');
    const modes = ['light', 'dark', 'contrast', 'contrast-dark'].map(palette);
    assert.deepEqual(await figures(), computed(modes));
  });
});

it('the type page has every Vietnamese letter with every tone, large and small', async () => {
  await open('foundations-type--docs');
  const letters = await page.$eval('pierce/.hardest[lang=vi]', ({ textContent }) => textContent.match(/\p{L}/gu));
  // Twelve vowels in six tones, of which six vowels without one are plain Latin, and đ.
  assert.equal(letters.length, 2 * (12 * 6 - 6 + 1));
  assert.equal(new Set(letters).size, letters.length);
  for (const letter of 'ỶỳỊĩŨụẶđ') assert.ok(letters.includes(letter), letter);
});

it('each custom property of the tokens stands on a page', async () => {
  const shown = [];
  for (const id of ['colour', 'type', 'space']) {
    await open(`foundations-${id}--docs`);
    shown.push(...(await page.$$eval('pierce/.name', (names) => names.map(({ textContent }) => textContent))));
  }
  const properties = Object.values(tokens)
    .flatMap((group) => Object.values(group))
    .flatMap(({ property }) => property ?? []);
  assert.deepEqual(
    properties.filter((property) => !shown.includes(property)),
    [],
  );
});

describe('the page that makes a province’s theme', () => {
  before(() => page.setViewport({ width: 1280, height: 800 }));

  it('makes it of the colours that are typed: contrast, widgets, and the CSS', async () => {
    await open('foundations-province-theme--docs');
    await type('Primary', '#ffd400');
    await type('Accent', 'navy');
    const two = { primary: '#ffd400', accent: 'navy' };
    const made = ['light', 'dark'].map((scheme) => provincePalette(two, scheme));
    assert.deepEqual(await figures(), computed(made));

    const [light] = made;
    assert.match(
      await page.$eval('pierce/pre[aria-label]', ({ textContent }) => textContent),
      new RegExp(light.accent),
    );
    const links = await page.$$eval('pierce/sen-countdown', (widgets) =>
      widgets.map((widget) => getComputedStyle(widget).getPropertyValue('--sen-color-accent')),
    );
    assert.deepEqual(
      links,
      made.map(({ accent }) => accent),
    );
  });

  it('says what is wrong with a colour that is none, and goes on once it is one', async () => {
    await open('foundations-province-theme--docs');
    await type('Primary', 'gren');
    assert.match(await text('pierce/#primary-problem'), /“gren” is no colour/);
    await type('Primary', 'green');
    assert.equal(await text('pierce/#primary-problem'), '');
    assert.equal((await figures()).length, PAIRS.length);
  });

  it('copies the CSS that it shows', async () => {
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(site.at('/')).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await open('foundations-province-theme--docs');
    await page.bringToFront();
    await (await page.$('aria/Copy CSS[role="button"]')).click();
    await page.waitForFunction(
      () =>
        document.querySelector('docs-province').shadowRoot.querySelector('button + [role=status]').textContent ===
        'Copied.',
    );
    assert.equal(
      (await page.evaluate(() => navigator.clipboard.readText())).trim(),
      await text('pierce/pre[aria-label]'),
    );
  });
});

/** Goes to a page and waits until its blocks, and the widgets in them, are drawn. */
async function open(id) {
  errors.length = 0;
  await page.goto(site.at(`/storybook/iframe.html?id=${id}&viewMode=docs`));
  await page.waitForFunction(areDrawn, { timeout: 10_000 });
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.waitForFunction(areDrawn);
}

function areDrawn() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const all = within(document.querySelector('#storybook-docs'));
  const drawn = all.filter(({ localName }) => /^(docs|sen)-/.test(localName));
  return (
    all.some(({ localName }) => localName === 'h1') &&
    drawn.every(({ shadowRoot, isUpdatePending }) => shadowRoot?.firstElementChild && !isUpdatePending)
  );
}

/** The figures of the table of contrasts, a line a pair. */
function figures() {
  return page.$$eval('pierce/tr:has(.figure)', (rows) =>
    rows.map((row) => [
      row.querySelector('th .pair').textContent.trim(),
      ...[...row.querySelectorAll('.figure')].map(({ textContent }) => textContent),
    ]),
  );
}

function computed(palettes) {
  return PAIRS.map(({ color, on }) => [
    `${color} on ${on}`,
    ...palettes.map((one) => (Math.floor(contrast(one[color], one[on]) * 100) / 100).toFixed(2)),
  ]);
}

async function type(label, value) {
  const field = await page.$(`aria/${label}[role="textbox"]`);
  await field.click({ count: 3 });
  await page.keyboard.type(value);
}

function text(selector) {
  return page.$eval(selector, ({ textContent }) => textContent.trim());
}
