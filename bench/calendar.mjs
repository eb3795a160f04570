/**
 * What it costs to open a calendar of 5,000 events on a slow phone: the longest task of the main thread, at a CPU slowed
 * down four times, from the start of the reading to the drawn programme. Needs `npm run build`; the budget is 50 ms.
 */
import { openSite } from '../scripts/chromium.mjs';

const COUNT = 5000;
const SLOWDOWN = 4;

const two = (n) => String(n).padStart(2, '0');
const EVENTS = Array.from({ length: COUNT }, (_, index) => {
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 20)));
  const date = `${day.getUTCFullYear()}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}`;
  return [
    'BEGIN:VEVENT',
    `UID:${index}@example.com`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${date}T${two(7 + (index % 10))}3000`,
    `DTEND;TZID=Asia/Ho_Chi_Minh:${date}T${two(8 + (index % 10))}1500`,
    `SUMMARY:Buổi ${index + 1}: chuyển đổi số cho mọi nhà`,
    `LOCATION:Nhà văn hoá ${(index % 7) + 1}`,
    'DESCRIPTION:Hướng dẫn nộp hồ sơ trực tuyến\\, hỏi đáp tại chỗ',
    'END:VEVENT',
  ].join('\r\n');
});
const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//EN', ...EVENTS, 'END:VCALENDAR', ''].join('\r\n');
const PAGE =
  '<!doctype html><html lang="vi"><title>5000</title><script type="module" src="/embed/sen-programme.js"></script><body></body></html>';

const { browser, at, close } = await openSite();
try {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/bench.html') void request.respond({ contentType: 'text/html; charset=utf-8', body: PAGE });
    else if (pathname === '/bench.ics') void request.respond({ contentType: 'text/calendar', body: CALENDAR });
    else void request.continue();
  });
  await page.goto(at('/bench.html'));
  await page.waitForFunction(() => customElements.get('sen-programme'));
  await page.emulateCPUThrottling(SLOWDOWN);
  const { longest, milliseconds, sessions } = await page.evaluate(async () => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    const start = performance.now();
    const widget = document.createElement('sen-programme');
    widget.src = '/bench.ics';
    document.body.append(widget);
    while (!widget.shadowRoot?.querySelector('.session')) await new Promise((done) => setTimeout(done, 50));
    const milliseconds = performance.now() - start;
    await new Promise((done) => setTimeout(done, 500));
    return { longest, milliseconds, sessions: widget.shadowRoot.querySelectorAll('.session').length };
  });
  if (sessions === 0) throw new Error('The programme is empty: there is nothing to measure.');
  const longTask = longest === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`;
  console.log(
    `${COUNT} events, CPU ${SLOWDOWN} times slower: longest task ${longTask} (budget 50 ms), drawn after ${(milliseconds / 1000).toFixed(1)} s`,
  );
} finally {
  await close();
}
