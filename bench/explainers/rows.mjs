/**
 * What is measured. A row's `measure(open, contestant)` answers with a number, or with a record that says of each thing that
 * is expected whether it is so. `better` says which number, or which share of the record, is better; numbers of several `runs`
 * become their median; what differs by less than `tolerance` (a share) is equal. `show` is also given `ours` of the same kind.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pillars, sentences, sentencesOf } from './markup.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A cheap phone on a slow mobile network: 1.6 Mbit/s, 150 ms. */
const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

const [first, second, third] = pillars;
const titles = pillars.map(({ title }) => title);

const BYTES = { better: 'less', show: (bytes) => `${(bytes / 1000).toFixed(1)} kB` };

/** What comes before a pillar opens, what comes in all, and how long that takes. */
export const LOADING = [
  { name: 'script and style until a pillar opens, `gzip -9`', ...BYTES, measure: bytesOf('untilOpen') },
  { name: 'in all, once nothing more comes', ...BYTES, measure: bytesOf('inAll') },
  { name: 'requests until a pillar opens', better: 'less', measure: requestsOf('untilOpen') },
  {
    name: `opens a pillar after (CPU ${SLOWDOWN} × slower, 1.6 Mbit/s, 150 ms)`,
    better: 'less',
    runs: 9,
    tolerance: 0.05,
    measure: timeToAnswer,
    show: (ms, { ours }) => `${(ms / ours).toFixed(2)} × ours (${(ms / 1000).toFixed(2)} s)`,
  },
];

/** What comes by itself after that. */
export const LATER = [{ name: 'requests in all', better: 'less', measure: requestsOf('inAll') }];

export const ROWS = [
  ...LOADING,
  ...[360, 1280].map((width) => ({
    name: `layout shift at ${width} px`,
    better: 'less',
    measure: (open) => layoutShift(open, width),
  })),
  { name: 'sentences that find in page brings into view', better: 'more', measure: found },
  { name: 'sentences in a printed PDF', better: 'more', measure: printed },
  { name: 'sentences in what select all and copy copies', better: 'more', measure: copied },
  {
    name: 'sentences seen without script',
    better: 'more',
    measure: (open) => withoutScript(open, 'isSeen', sentences),
  },
  {
    name: 'headings seen without script',
    better: 'more',
    measure: (open) => withoutScript(open, 'isHeadingSeen', titles),
  },
  { name: 'keys of the APG pattern', better: 'more', measure: (open, { kind }) => KEYS[kind](open) },
  { name: 'deep links: open, write the address, go back', better: 'more', measure: deepLinks },
  { name: 'violations that axe-core finds', better: 'less', measure: violations },
  { name: 'fits 320 px (1280 px at 400 % zoom)', better: 'more', measure: fits },
  { name: 'forced colours tell what is open', better: 'more', measure: standsOut },
];

const ask = (page, method, ...given) => page.evaluate((name, args) => globalThis.bench[name](...args), method, given);
const soon = (page, method, ...given) => ask(page, 'soon', method, ...given);

function bytesOf(stage) {
  return async (open) => (await sizesLoaded(open))[stage].reduce((sum, size) => sum + size, 0);
}

function requestsOf(stage) {
  return async (open) => (await sizesLoaded(open))[stage].length;
}

/** Of the files that have come when a pillar opens, where answers take so long that what is for later comes later; and of all. */
async function sizesLoaded(open) {
  const { page, opened, sizesOf } = await openFromStart(open, (one) => slowNetwork(one, { latency: 500 }));
  await page.waitForNetworkIdle({ idleTime: 1000 });
  return { untilOpen: sizesOf(await ask(page, 'loaded', opened)), inAll: sizesOf(await ask(page, 'loaded')) };
}

async function timeToAnswer(open) {
  const { opened } = await openFromStart(open, slowDown);
  return opened;
}

/** Opens a pillar as soon as that can be done; to ask for it once the page is there would take time of its own. */
async function openFromStart(open, slow) {
  const prepare = async (page) => {
    await slow(page);
    await page.evaluateOnNewDocument((title) => {
      globalThis.opened = globalThis.bench.answer(title);
    }, second.title);
  };
  const site = await open({ prepare, isReady: false });
  return { ...site, opened: await site.page.evaluate(() => globalThis.opened) };
}

async function layoutShift(open, width) {
  const { page } = await open({ width, prepare: slowDown, isReady: false });
  await pause(3000);
  return page.evaluate(() => Math.round(globalThis.bench.shift * 1000) / 1000);
}

async function slowDown(page) {
  const client = await slowNetwork(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function slowNetwork(page, conditions) {
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { ...NETWORK, ...conditions });
  return client;
}

/** By text fragments, which search a page and open what is `hidden="until-found"` as find in page does. */
async function found(open) {
  return recordOf(sentences, async (sentence) => {
    const { page, url } = await open();
    await page.goto(`${url}#:~:text=${encodeURIComponent(sentence).replaceAll('-', '%2D')}`);
    return soon(page, 'isSeen', sentence);
  });
}

async function printed(open) {
  const { page } = await open();
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.map(({ str }) => str));
  }
  await pdf.destroy();
  return sentencesIn(texts.join(' '));
}

/** As it is in the clipboard afterwards. */
async function copied(open) {
  const { page, context, url } = await open();
  await context.overridePermissions(new URL(url).origin, ['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.press('c', { commands: ['Copy'] });
  return sentencesIn(await page.evaluate(() => navigator.clipboard.readText()));
}

function sentencesIn(text) {
  const plain = (one) => one.normalize('NFC').replace(/\s+/g, '');
  return recordOf(sentences, (sentence) => plain(text).includes(plain(sentence)));
}

async function withoutScript(open, method, texts) {
  const { page } = await open({ prepare: (one) => one.setJavaScriptEnabled(false), isReady: false });
  return recordOf(texts, (text) => ask(page, method, text, { scroll: true }));
}

/** What the ARIA Authoring Practices Guide expects; of its optional keys, Home and End of tabs. */
const KEYS = {
  async tabs(open) {
    const { page } = await open();
    const press = (key) => page.keyboard.press(key);
    const goesTo = ({ title }) => soon(page, 'isFocused', title);
    const startAt = ({ title }) => ask(page, 'focus', title);
    const met = { 'Tab goes to the open tab': await tabTo(page, first) };
    await press('ArrowRight');
    met['Right goes to the next tab'] = await goesTo(second);
    met['and opens it'] = await soon(page, 'isOpen', second.title);
    await press('ArrowLeft');
    met['Left goes back'] = await goesTo(first);
    await press('ArrowLeft');
    met['Left goes from the first to the last'] = await goesTo(third);
    await choose(page, third);
    await press('ArrowRight');
    met['Right goes from the last to the first'] = await goesTo(first);
    await startAt(first);
    await press('End');
    met['End goes to the last'] = await goesTo(third);
    await startAt(third);
    await press('Home');
    met['Home goes to the first'] = await goesTo(first);
    await choose(page, second);
    await press('Tab');
    met['Tab goes on into the panel'] = await soon(page, 'isFocusAround', sentencesOf(second)[0]);
    await choose(page, second);
    await press('Tab');
    await pressWithShift(page, 'Tab');
    met['Shift and Tab go back to the open tab'] = await goesTo(second);
    return met;
  },
  async accordion(open) {
    const { page } = await open();
    const goesTo = ({ title }) => soon(page, 'isFocused', title);
    const met = { 'Tab goes to a header': await tabTo(page, first) };
    await page.keyboard.press('Tab');
    met['Tab goes on to the next'] = await goesTo(second);
    await pressWithShift(page, 'Tab');
    met['Shift and Tab go back'] = await goesTo(first);
    await ask(page, 'focus', second.title);
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      met[`${key} opens`] = await soon(page, 'isOpen', second.title);
      await page.keyboard.press(key);
      await pause(500);
      met[`${key} closes`] = !(await ask(page, 'isOpen', second.title));
    }
    return met;
  },
};

/** Whether Tab goes there from the top of the page, past its link and perhaps a button of the explainer. */
async function tabTo(page, { title }) {
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab');
    if (await ask(page, 'isFocused', title)) return true;
  }
  return false;
}

async function pressWithShift(page, key) {
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
}

async function choose(page, { title }) {
  await ask(page, 'bring', title);
  const { x, y, width, height } = await ask(page, 'boxOf', title);
  await page.mouse.click(x + width / 2, y + height / 2);
  await pause(500);
}

async function deepLinks(open, { idOf = ({ id }) => id }) {
  const linked = await open({ fragment: idOf(second) });
  const met = { 'page.html#id opens the panel': await soon(linked.page, 'isSeen', sentencesOf(second)[0]) };

  const { page, url } = await open();
  await choose(page, second);
  const address = page.url();
  met['choosing a panel changes the address'] = address !== url;
  await choose(page, third);
  await page.goBack();
  await pause(500);
  met['the back button goes to the former panel'] = page.url() === address && (await ask(page, 'isOpen', second.title));
  return met;
}

/** How many places break a rule. */
async function violations(open) {
  const { page } = await open();
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] });
    for (const { id, nodes } of violations) console.warn(id, ...nodes.flatMap(({ target }) => target));
    return violations.flatMap(({ nodes }) => nodes).length;
  });
}

async function fits(open) {
  // At this width GOV.UK's tabs are a list of links, so there are no tabs to wait for.
  const { page } = await open({ width: 320, isReady: false });
  await pause(1000);
  return {
    'the page does not scroll sideways': await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'all that can be pressed is within reach': await ask(page, 'isWithinReach'),
  };
}

/** Whether the same tab or header looks different when it is open, with neither focus nor mouse on it. */
async function standsOut(open, { kind }) {
  const { page } = await open({ prepare: forceColours });
  const look = async () => {
    await page.evaluate(() => document.activeElement?.blur());
    await page.mouse.move(0, 0);
    await pause(500);
    return page.screenshot({ clip: await ask(page, 'boxOf', first.title), encoding: 'base64' });
  };
  const opened = await look();
  await choose(page, kind === 'tabs' ? second : first);
  return { 'it looks different': opened !== (await look()) };
}

async function forceColours(page) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

async function recordOf(keys, test) {
  const met = {};
  for (const key of keys) met[key] = await test(key);
  return met;
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
