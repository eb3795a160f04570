/** Widgets on pages that are hostile to them: nothing of the page gets in, nothing of ours gets out. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { HOSTS } from './hosts.mjs';
import { pageOf, TAGS } from './host-page.mjs';
import { installProbe, measure, measureOwn } from './isolation.mjs';

const site = await openSite();
after(() => site.close());

/** Opens `host` on a phone; our scripts come `late` ms later than the page, or not at all. */
async function visit(host, { late = 0, script = true, isBare = false } = {}) {
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
    if (pathname === '/page-under-test.html')
      return request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(host, { isBare }) });
    if (late && pathname.endsWith('/sen.js')) await new Promise((done) => setTimeout(done, late));
    return request.continue();
  });
  await page.goto(site.at('/page-under-test.html'));
  if (script && !isBare) await settled(page);
  return { page, errors };
}

/** Every widget is drawn, nothing more is asked for, and nothing of it changes any more. */
async function settled(page) {
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('.base > :not(slot)')),
    { polling: 50 },
    TAGS,
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
}
const cells = {};
for (const host of HOSTS.filter((h, i) => !process.env.ONLY || i === 0 || h.name.includes(process.env.ONLY))) {
  const bare = await visit(host, { isBare: true });
  const own = await bare.page.evaluate(measureOwn);
  await bare.page.close();
  console.time(host.name);
  const { page, errors } = await visit(host);
  const got = {
    errors,
    own,
    ownNow: await page.evaluate(measureOwn),
    measured: await page.evaluate(measure, TAGS),
    changes: await page.evaluate(() => globalThis.probe.changes()),
    shifts: await page.evaluate(() => globalThis.probe.shifts),
  };
  console.timeEnd(host.name);
  await page.close();
  cells[host.name] = got;
  const clean = Object.values(cells)[0];
  console.log('##', host.name, got.errors, got.changes, got.shifts);
  got.own.forEach((x, i) => {
    const bad = x.filter((l, k) => l !== got.ownNow[i][k]);
    if (bad.length)
      console.log('   own', x[0], bad.slice(0, 5), got.ownNow[i].filter((l, k) => l !== x[k]).slice(0, 5));
  });
  got.measured.forEach((m, i) => {
    const c = clean.measured[i];
    if (m.size !== c.size || m.drawn !== c.drawn) console.log('  ', m.tag, m.size, c.size, m.drawn, c.drawn);
    if (m.text.replace(/\d/g, '') !== c.text.replace(/\d/g, '')) console.log('   TEXT', m.tag);
    const b = m.base.filter((l) => !c.base.includes(l));
    if (b.length) console.log('    base', m.tag, b.slice(0, 12));
    const e = m.elements
      .map((x, k) => [x[0], x.filter((l, n) => l !== c.elements[k]?.[n])])
      .filter(([, l]) => l.length)
      .slice(0, 4);
    if (e.length) console.log('    el', m.tag, JSON.stringify(e));
  });
}
