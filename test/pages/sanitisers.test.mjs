/** What docs/sanitisers.md promises of each editor, held with what the editors left of our snippets. Needs the builds first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { EDITORS } from '../../scripts/sanitisers/editors.mjs';
import { fixturePath } from '../../scripts/sanitisers/fixtures.mjs';
import { openShowing } from '../../scripts/sanitisers/showing.mjs';
import { keeping, partOf, readTable, verdict } from '../../scripts/sanitisers/verdict.mjs';

const site = await openSite();
const showing = await openShowing(site);
after(() => site.close());

const docs = await readFile('docs/sanitisers.md', 'utf8');
const htmlOf = (editor, snippet) => readFile(fixturePath(editor, snippet), 'utf8');

/** What shows of a snippet as it was written; each is looked at once. */
const written = new Map();
async function writtenOf(snippet) {
  const path = fixturePath('unsanitised', snippet);
  if (!written.has(path)) written.set(path, await showing.show(await readFile(path, 'utf8'), snippet.lang));
  return written.get(path);
}

/** The widgets of the table in Vietnamese; two of them in the other languages too. */
const snippetsOf = (form, widgets) => [
  ...widgets.map((widget) => ({ widget, form, lang: 'vi' })),
  ...['en', 'km'].flatMap((lang) => ['quiz', 'ticker'].map((widget) => ({ widget, form, lang }))),
];

/** A tag's content as it is, in a plain-HTML host. */
const inHost = (html) =>
  html
    .replace(/^<sen-(\w+)/, '<div data-sen="$1"')
    .replace(/^[^>]+/, (start) => start.replace(/ (?=(?:add|view|display|better|highlight))/g, ' data-'))
    .replace(/<\/sen-\w+>/, '</div>');

describe('a snippet as it was written', () => {
  it('shows the same as tags, as plain HTML, and as the HTML of tags in a host', async () => {
    const table = readTable(partOf('plain').exec(docs)[2]);
    for (const snippet of snippetsOf('tag', Object.keys(table.get('TinyMCE 8')))) {
      const tag = await writtenOf(snippet);
      const plain = await writtenOf({ ...snippet, form: 'plain' });
      const mixed = await showing.show(inHost(await htmlOf('unsanitised', snippet)), snippet.lang);
      assert.notEqual(tag.text, '');
      for (const { text, items } of [plain, mixed]) {
        assert.equal(text, tag.text);
        assert.deepEqual(items, tag.items);
      }
      assert.deepEqual([...tag.faults, ...plain.faults, ...mixed.faults], []);
    }
  });
});

for (const form of ['plain', 'tag']) {
  const table = readTable(partOf(form).exec(docs)[2]);
  describe(`a snippet ${form === 'tag' ? 'of tags' : 'in plain HTML'}`, () => {
    for (const { name, label } of EDITORS)
      it(`is what the table says after ${name}`, async () => {
        const promised = table.get(label);
        const found = {};
        const faults = [];
        for (const snippet of snippetsOf(form, Object.keys(promised))) {
          const key = [snippet.widget, snippet.lang].join('.').replace('.vi', '');
          const shown = await showing.show(await htmlOf(name, snippet), snippet.lang);
          found[key] = verdict(shown, await writtenOf(snippet));
          faults.push(...shown.faults);
        }
        const expected = Object.fromEntries(Object.keys(found).map((key) => [key, promised[key.split('.')[0]]]));
        assert.deepEqual(found, expected);
        assert.deepEqual(faults, []);
      });
  });
}

describe('a frame and a script', () => {
  const table = readTable(partOf('other').exec(docs)[2]);
  for (const { name, label } of EDITORS)
    it(`are what the table says after ${name}`, async () => {
      const promised = table.get(label);
      const found = {};
      for (const tag of Object.keys(promised))
        found[tag] = keeping(await htmlOf(name, { widget: tag, form: 'other', lang: 'vi' }), tag);
      assert.deepEqual(found, promised);
    });
});

describe('a quiz that an editor changed', () => {
  for (const editor of ['tinymce', 'ckeditor5-div', 'wordpress'])
    it(`takes the answers that its file calls right after ${editor}`, async () => {
      const { questions } = JSON.parse(await readFile('campaigns/an-giang-2022/quiz.vi.json', 'utf8'));
      const right = questions.flatMap(({ options }) =>
        options.filter(({ correct }) => correct).map(({ text }) => text),
      );
      await showing.show(await htmlOf(editor, { widget: 'quiz', form: 'plain', lang: 'vi' }));
      const said = await showing.page.evaluate(answerAll, right);
      assert.deepEqual(said, ['Đúng rồi!', 'Đúng rồi!', 'Đúng rồi!']);
    });
});

/** Chooses every option that is `right`, and answers with what each question then says first. */
async function answerAll(right) {
  const { shadowRoot } = document.querySelector('sen-quiz');
  const labels = [...shadowRoot.querySelectorAll('label')];
  for (const label of labels) if (right.includes(label.innerText.trim())) label.control.click();
  for (const form of shadowRoot.querySelectorAll('form')) form.requestSubmit();
  const said = () => [...shadowRoot.querySelectorAll('.verdict')].map(({ innerText }) => innerText);
  while (said().length < 3) await new Promise((resolve) => requestAnimationFrame(resolve));
  return said();
}
