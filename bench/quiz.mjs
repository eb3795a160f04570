/**
 * What a quiz of 1,000 questions costs on a slow phone, at a CPU slowed down four times: the longest task from the start of
 * the reading until it can be played (budget 50 ms), and how long answering takes to the next paint (budget 100 ms). Needs
 * `npm run build`.
 */
import { openSite } from '../scripts/chromium.mjs';

const COUNT = 1000;
const ANSWERS = 20;
const SLOWDOWN = 4;

const QUESTIONS = Array.from({ length: COUNT }, (_, index) => ({
  prompt: `Câu ${index + 1}: Chuyển đổi số đem lại điều gì cho người dân?`,
  explanation: 'Làm thủ tục ở nhà, ít đi lại, ít chờ đợi.',
  options: Array.from({ length: 4 }, (_, option) => ({
    text: `Câu trả lời ${option + 1}`,
    correct: option === index % 4,
  })),
}));
const PAGE =
  '<!doctype html><html lang="vi"><title>1000</title><script type="module" src="/embed/sen-quiz.js"></script><body></body></html>';

const { browser, at, close } = await openSite();
try {
  for (const attributes of ['', 'save', 'save shuffle="questions options" pick="500"']) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/bench.html') void request.respond({ contentType: 'text/html; charset=utf-8', body: PAGE });
      else if (pathname === '/bench.json')
        void request.respond({ contentType: 'application/json', body: JSON.stringify({ questions: QUESTIONS }) });
      else void request.continue();
    });
    await page.goto(at('/bench.html'));
    await page.waitForFunction(() => customElements.get('sen-quiz'));
    await page.emulateCPUThrottling(SLOWDOWN);
    const longest = await page.evaluate(async (given) => {
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      document.body.innerHTML = `<sen-quiz src="/bench.json" ${given}></sen-quiz>`;
      const quiz = document.body.firstElementChild;
      while (!quiz.shadowRoot?.querySelector('.card')) await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 1500));
      // Event timing tells the time from a gesture to the next paint (rounded to 8 ms).
      globalThis.slowest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.slowest = Math.max(globalThis.slowest, duration);
      }).observe({ type: 'event', durationThreshold: 16 });
      return longest;
    }, attributes);
    for (let answer = 0; answer < ANSWERS; answer++)
      for (const selector of ['input', '[type=submit]', '[type=submit]']) {
        await (
          await page.evaluateHandle((one) => document.querySelector('sen-quiz').shadowRoot.querySelector(one), selector)
        ).click();
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      }
    const { slowest, place } = await page.evaluate(() => ({
      slowest: globalThis.slowest,
      place: document.querySelector('sen-quiz').shadowRoot.querySelector('.place').textContent.trim(),
    }));
    console.log(
      `${COUNT} questions ${attributes || 'as they stand'}, CPU ${SLOWDOWN} times slower: longest task ${longest || 'none over 50'} ms (budget 50), slowest of ${3 * ANSWERS} gestures ${slowest || 'under 16'} ms to paint (budget 100), then at “${place}”`,
    );
    await page.close();
  }
} finally {
  await close();
}
