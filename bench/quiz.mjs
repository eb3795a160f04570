/**
 * What a quiz of 1,000 questions costs on a slow phone, at a CPU slowed down four times: the longest task from the start of
 * the reading until it can be played (budget 50 ms), and how long answering takes to the next paint (budget 100 ms); beside a
 * quiz of one question, as machines differ. Medians of several runs, after one that warms up. Needs `npm run build`.
 */
import { openSite } from '../scripts/chromium.mjs';

const RUNS = 7;
const ANSWERS = 20;
const SLOWDOWN = 4;
const PAGE =
  '<!doctype html><html lang="vi"><title>Quiz</title><script type="module" src="/embed/sen-quiz.js"></script><body></body></html>';

const questions = (count) =>
  Array.from({ length: count }, (_, index) => ({
    prompt: `Câu ${index + 1}: Chuyển đổi số đem lại điều gì cho người dân?`,
    explanation: 'Làm thủ tục ở nhà, ít đi lại, ít chờ đợi.',
    options: Array.from({ length: 4 }, (_, option) => ({
      text: `Câu trả lời ${option + 1}`,
      correct: option === index % 4,
    })),
  }));

const { browser, at, close } = await openSite();
try {
  await open(1, '').then(({ page }) => page.close());
  for (const [count, attributes] of [
    [1, ''],
    [1000, ''],
    [1000, 'save'],
    [1000, 'save shuffle="questions options" pick="500"'],
  ]) {
    const tasks = [];
    let slowest;
    for (let run = 0; run < RUNS; run++) {
      const { page, longest } = await open(count, attributes);
      tasks.push(longest);
      if (run === 0 && count > ANSWERS) slowest = await answer(page);
      await page.close();
    }
    tasks.sort((a, b) => a - b);
    const told = tasks.map((ms) => ms || '<50').join(' ');
    console.log(
      `${count} ${attributes}`.padEnd(52),
      `longest task ${tasks[RUNS >> 1] || 'under 50'} ms (budget 50; runs: ${told})`,
      slowest === undefined ? '' : `· slowest of ${3 * ANSWERS} gestures ${slowest} ms to paint (budget 100)`,
    );
  }
} finally {
  await close();
}

/** A page that reads such a quiz, once it can be played, and its longest task (0 where none was over 50 ms). */
async function open(count, attributes) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/bench.html') void request.respond({ contentType: 'text/html; charset=utf-8', body: PAGE });
    else if (pathname === '/bench.json')
      void request.respond({ contentType: 'application/json', body: JSON.stringify({ questions: questions(count) }) });
    else void request.continue();
  });
  await page.goto(at('/bench.html'));
  await page.waitForFunction(() => customElements.get('sen-quiz'));
  await page.emulateCPUThrottling(SLOWDOWN);
  const longest = await page.evaluate(async (given) => {
    // In a task of its own: the one that runs this script is the bench's.
    await new Promise((done) => setTimeout(done, 100));
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    document.body.innerHTML = `<sen-quiz src="/bench.json" ${given}></sen-quiz>`;
    const quiz = document.body.firstElementChild;
    while (!quiz.shadowRoot?.querySelector('.card')) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 1500));
    return longest;
  }, attributes);
  return { page, longest };
}

/** Answers a number of questions; the slowest gesture to its next paint, as event timing has it (rounded to 8 ms). */
async function answer(page) {
  await page.evaluate(() => {
    globalThis.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.slowest = Math.max(globalThis.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
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
  if (!place.startsWith(`Câu ${ANSWERS + 1} /`)) throw new Error(`The answers led to “${place}”.`);
  return slowest;
}
