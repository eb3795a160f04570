/**
 * What a page of 1,000 countdowns costs while it runs: the share of a core that its main thread is busy, over ten
 * seconds. Needs `npm run build`; the budget is under 2 %.
 */
import { openSite } from '../scripts/chromium.mjs';

const COUNT = 1000;
const SECONDS = 10;

const PAGE = `<!doctype html><html lang="vi"><title>1000</title><script type="module" src="/embed/sen-countdown.js"></script>
  ${'<sen-countdown date="10-10">Ngày Chuyển đổi số quốc gia</sen-countdown>'.repeat(COUNT)}</html>`;

const { browser, at, close } = await openSite();
try {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/bench.html')
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: PAGE })
      : request.continue(),
  );
  await page.goto(at('/bench.html'));
  await page.waitForFunction(
    (count) => document.querySelectorAll('sen-countdown:defined').length === count,
    { timeout: 30_000 },
    COUNT,
  );
  await new Promise((done) => setTimeout(done, 2000));

  const seconds = () => page.evaluate(() => document.querySelector('sen-countdown').shadowRoot.textContent);
  const [before, textBefore] = [await page.metrics(), await seconds()];
  await new Promise((done) => setTimeout(done, SECONDS * 1000));
  const [after, textAfter] = [await page.metrics(), await seconds()];
  if (textBefore === textAfter) throw new Error('The countdowns stand still: there is nothing to measure.');

  const busy = (after.TaskDuration - before.TaskDuration) / (after.Timestamp - before.Timestamp);
  console.log(`${COUNT} countdowns: the main thread is busy ${(busy * 100).toFixed(2)} % of a core (budget 2 %)`);
} finally {
  await close();
}
