/** What an organiser's server gets from a quiz, and gives back. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';

let site;
let receiver;
let context;
let page;

before(async () => {
  receiver = await startReceiver();
  site = await openSite();
});
after(async () => {
  await site?.close();
  receiver?.server.closeAllConnections();
  receiver?.server.close();
});

/** A fresh site for each test: other consent, other storage. */
beforeEach(async () => {
  receiver.got.length = 0;
  receiver.answers.length = 0;
  receiver.tries = 0;
  context = await site.browser.createBrowserContext();
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(() => context.close());

const QUESTIONS = {
  graded: [
    { id: 'ngay', prompt: 'Ngày nào?', options: [{ text: '9/9' }, { text: '10/10', correct: true }] },
    { kind: 'true-false', prompt: 'Đúng không?', correct: true },
  ],
  ungraded: [
    { id: 'ngay', prompt: 'Ngày nào?', options: [{ text: '9/9' }, { text: '10/10' }] },
    { kind: 'true-false', prompt: 'Đúng không?' },
  ],
};

async function open(attributes, questions) {
  await page.goto(site.at('/demo/commune.html?ten=Lan#w1'));
  await page.evaluate(
    (markup, data) => {
      document.querySelector('main').innerHTML = markup;
      globalThis.told = [];
      document.addEventListener('sen-completed', ({ detail }) => globalThis.told.push(detail));
      document.querySelector('sen-quiz').data = data;
    },
    `<sen-quiz id="thi" ${attributes} submit-to="${receiver.address}"></sen-quiz>`,
    questions,
  );
}

// What is to be visible is looked for in every frame; else only where the outermost tree changes.
const shown = (selector) => page.waitForSelector(`sen-quiz >>> ${selector}`, { visible: true });
// Not by its place on the screen, which may move while the page still loads.
const press = async (selector) => (await shown(selector)).evaluate((element) => element.click());
const says = async (text) =>
  page.waitForFunction(
    (wanted) => document.querySelector('sen-quiz').shadowRoot?.textContent.includes(wanted),
    {},
    text,
  );
const until = async (isSo) => {
  for (let tries = 0; !isSo(); tries++) {
    assert.ok(tries < 200, `waited for ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const agree = () => press('dialog [value=agreed]');

async function playChecked() {
  for (let question = 0; question < 2; question++) {
    await press('form:not(:has(.feedback)) .option:first-of-type input');
    await press('form:not(:has(.feedback)) [type=submit]');
    await press('.feedback ~ .actions [type=submit]');
  }
}

async function playUngraded() {
  for (const prompt of ['Ngày nào?', 'Đúng không?']) {
    await says(prompt);
    await press('.option:first-of-type input');
    await press('[type=submit]');
  }
}

describe('a quiz with submit-to', () => {
  it('posts each attempt once, however often the server fails, and tells of nobody', async () => {
    receiver.answers.push({ status: 503, headers: { 'retry-after': '0' } }, { status: 'dropped' });
    await open('pass-mark="60"', QUESTIONS.graded);
    await playChecked();
    assert.equal(receiver.tries, 0, 'nothing is sent before the reader agrees');
    await agree();
    await until(() => receiver.got.length > 0);
    const [{ headers, body }] = receiver.got;
    assert.equal(headers['idempotency-key'], body.attempt);
    const { attempt, completed, seconds, answers, ...rest } = body;
    assert.match(attempt, /^[\da-f-]{36}$/);
    assert.match(completed, /^\d{4}-\d\d-\d\dT/);
    assert.ok(seconds >= 0);
    assert.deepEqual(rest, {
      quiz: 'thi',
      page: site.at('/demo/commune.html'),
      language: 'vi',
      score: { right: 1, total: 2, points: 1, maximum: 2, isPassed: false },
    });
    assert.deepEqual(
      answers.map(({ seconds: taken, ...answer }) => ({ ...answer, isTimed: taken >= 0 })),
      [
        { index: 0, id: 'ngay', prompt: 'Ngày nào?', response: [0], grade: 0, isTimed: true },
        { index: 1, prompt: 'Đúng không?', response: [0], grade: 1, isTimed: true },
      ],
    );
    await press('.result .primary');
    await playChecked();
    await until(() => receiver.got.length > 1);
    assert.equal(new Set(receiver.got.map((one) => one.body.attempt)).size, 2);
  });

  it('sends nothing where the reader doesn’t agree, and asks no second time', async () => {
    await open('', QUESTIONS.graded);
    await playChecked();
    await press('dialog [type=submit]:not([value])');
    await press('.result .primary');
    await playChecked();
    await shown('.result');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(receiver.tries, 0);
  });
});

describe('a quiz that a server grades', () => {
  it('sends the answers, and shows the score that comes back', async () => {
    await open('graded="server" certificate="Xã"', QUESTIONS.ungraded);
    await playUngraded();
    await says('Đang gửi câu trả lời');
    assert.deepEqual(await page.evaluate(() => globalThis.told), []);
    await agree();
    await says('Bạn trả lời đúng 1 / 2 câu');
    await says('Chưa đạt');
    assert.equal(await page.$('sen-quiz >>> ::-p-text(Nhận giấy chứng nhận)'), null);
    const [{ body }] = receiver.got;
    assert.equal('score' in body, false);
    assert.deepEqual(
      body.answers.map(({ response, grade }) => [response, grade]),
      [
        [[0], undefined],
        [[0], undefined],
      ],
    );
    const [told] = await page.evaluate(() => globalThis.told);
    assert.deepEqual([told.right, told.total, told.isPassed], [1, 2, false]);
  });

  it('lets the reader send again where no answer came, or they changed their mind', async () => {
    receiver.answers.push({ status: 500 }, { status: 400 }, { status: 200, text: '{"right":3,"total":2}' });
    await open('graded="server"', QUESTIONS.ungraded);
    await playUngraded();
    await press('dialog [type=submit]:not([value])');
    await says('Câu trả lời chưa được gửi đi nên chưa có điểm.');
    assert.equal(receiver.tries, 0);
    await press('.result .primary');
    await agree();
    await says('Hãy thử lại khi có mạng.');
    for (const tries of [2, 3]) {
      await press('.result .primary');
      await until(() => receiver.tries === tries);
      await says('Nơi chấm điểm không nhận câu trả lời này.');
    }
    await press('.result .primary');
    await says('Bạn trả lời đúng 1 / 2 câu');
    assert.equal(new Set(receiver.got.map(({ headers }) => headers['idempotency-key'])).size, 1);
  });

  it('shows the score after a reload, and asks for none again', async () => {
    await open('graded="server" save', QUESTIONS.ungraded);
    await playUngraded();
    await agree();
    await says('Bạn trả lời đúng 1 / 2 câu');
    await open('graded="server" save', QUESTIONS.ungraded);
    await says('Bạn trả lời đúng 1 / 2 câu');
    assert.equal(receiver.tries, 1);
  });
});

/** A server of another origin: grades with the key that no page has, or fails as it is told. */
async function startReceiver() {
  const state = { got: [], answers: [], tries: 0 };
  const key = [1, 0];
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    state.tries++;
    const { status = 200, headers = {}, text } = state.answers.shift() ?? {};
    if (status === 'dropped') return void request.socket.destroy();
    if (status === 200 && text === undefined) state.got.push({ headers: request.headers, body });
    const right = body.answers.filter(({ index, response: [first] }) => first === key[index]).length;
    const score = { right, total: 2, points: right, maximum: 2, isPassed: right > 1 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text ?? JSON.stringify(score));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, { server, address: `http://127.0.0.1:${server.address().port}/ket-qua` });
}
