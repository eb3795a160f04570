/** Every step of a quiz, in each language, held against the rules of axe-core. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';

const QUESTIONS = [
  { kind: 'information', prompt: 'Đọc', explanation: 'Có ba trụ cột.', source: { name: 'Luật', href: '#luat' } },
  {
    prompt: 'Chọn',
    hint: 'Nghĩ đi.',
    explanation: 'Vì thế.',
    options: [{ text: 'a', feedback: 'Chưa.' }, { text: 'b', correct: true }, { text: 'c' }],
    picture: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'Hình' },
    reading: { name: 'Bài đọc', href: '#doc' },
  },
  { prompt: 'Chọn nhiều', options: ['a', 'b', 'c'].map((text) => ({ text, correct: text !== 'c' })) },
  { kind: 'true-false', prompt: 'Phải không', correct: false },
  { kind: 'numeric', prompt: 'Mấy', accepted: [{ value: 3 }] },
  { kind: 'fill-in', prompt: 'Điền', parts: ['Ngày ', { accepted: ['10'] }, ' tháng ', { accepted: ['10'] }] },
  { kind: 'sequencing', prompt: 'Xếp', steps: ['trước', 'giữa', 'sau'] },
  {
    kind: 'matching',
    prompt: 'Ghép',
    pairs: ['a', 'b'].map((premise) => ({ premise, target: premise.toUpperCase() })),
  },
];

/** How quizzes are played, beside the usual way. */
const WAYS = {
  'one after the other': 'certificate="Xã" pass-mark="10" time-limit="PT1H"',
  'with another try': 'tries="2"',
  'checked at the end': 'feedback="deferred" shuffle="options"',
  'all on one page': 'display="all"',
};

let site;
let page;

before(async () => {
  site = await openSite();
  page = await site.browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});
after(() => site?.close());

async function open(language, attributes) {
  await page.goto(site.at(`/demo/commune${language === 'vi' ? '' : `.${language}`}.html`));
  await page.evaluate(
    (markup, data) => {
      document.querySelector('main').innerHTML = markup;
      document.querySelector('sen-quiz').data = data;
    },
    `<sen-quiz ${attributes}></sen-quiz>`,
    QUESTIONS,
  );
  await page.waitForFunction(
    (tag) => document.querySelector('sen-quiz').shadowRoot?.querySelector(`.base[lang="${tag}"] .card`),
    {},
    language,
  );
}

/** Does something in the quiz, and waits until that is drawn. */
async function act(what, ...given) {
  await page.waitForFunction(`document.querySelector('sen-quiz').parts.play`);
  await page.evaluate(what, ...given);
  await page.waitForFunction(`!document.querySelector('sen-quiz').isUpdatePending`);
}

const click = (selector, index = 0) =>
  act(
    (wanted, place) => {
      const root = document.querySelector('sen-quiz').shadowRoot;
      const roots = [root, ...[...root.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      roots.flatMap((one) => [...one.querySelectorAll(wanted)])[place]?.click();
    },
    selector,
    index,
  );

/** Answers whatever is asked, never quite rightly. */
const answer = () =>
  act(() => {
    for (const control of document.querySelector('sen-quiz').shadowRoot.querySelectorAll('input, select')) {
      if (control.disabled || control.readOnly) continue;
      if (control.matches('[type=radio], [type=checkbox]')) {
        if (!control.closest('fieldset').querySelector(':checked')) control.click();
        continue;
      }
      control.value = control.matches('select') ? '0' : '7';
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });

const isAt = (selector) =>
  page.evaluate((wanted) => document.querySelector('sen-quiz').shadowRoot.querySelector(wanted) !== null, selector);

async function hold(step) {
  assert.equal((await violations(page, 'main')).join('\n'), '', step);
}

describe('the steps of a quiz', () => {
  for (const language of ['vi', 'en', 'km'])
    for (const [way, attributes] of Object.entries(WAYS))
      it(`${way}, in ${language}, from the first question to the last dialog`, async () => {
        await open(language, attributes);
        const steps = [];
        const look = async (step) => {
          steps.push(step);
          await hold(step);
        };
        await look('the first question');
        for (let moves = 0; !(await isAt('.result')); moves++) {
          assert.ok(moves < 40, 'the quiz comes to an end');
          await click('summary');
          await click('[type=submit], .card ~ .actions .primary');
          if (await isAt('.missing')) await look(`move ${moves}: an answer is missing`);
          await answer();
          await look(`move ${moves}: answered`);
          await click('[type=submit]:not(.feedback ~ .actions *), .card ~ .actions .primary');
          if (await isAt('.feedback')) await look(`move ${moves}: checked`);
          for (let place = 0; place < QUESTIONS.length; place++)
            await click('form:not(:has(.feedback)) [type=submit]', place);
          await click('.card ~ .actions .primary');
        }
        await look('the result');
        await click('.result summary');
        await look('the review');
        for (const place of [1, 2]) {
          await click('.result > .actions .button', place);
          await new Promise((resolve) => setTimeout(resolve, 300));
          await look(`a dialog of the result, ${place}`);
          await click('dialog .button.primary');
          await look(`the dialog after its first button, ${place}`);
          await click('dialog [type=submit]');
        }
        assert.ok(steps.length > 8, steps.join(', '));
      });
});
