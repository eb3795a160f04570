/** Widgets drawn on a server, from the An Giang pack. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseHTML } from 'linkedom';
import { openModules } from '../../scripts/modules.mjs';
import { FILES } from '../../scripts/widgets.mjs';
import { contentOf } from '../pages/server-drawn.mjs';

const { load, close } = await openModules();
after(close);
const { drawShadow, drawWidget, problemsIn, SenRenderer } = await load('server/index');

const NOW = Date.parse('2022-10-08T03:00:00+07:00');

/** What readers see of it. */
const textOf = (html) =>
  html
    .replace(/<(style|noscript)>[^]*?<\/\1>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A ticker of one file with one figure. */
const filed = (src, label) => ({
  attributes: { src },
  files: async () => ({ isOk: true, text: JSON.stringify({ statistics: [{ value: 1, label }] }), mediaType: '' }),
});

/** What each says first, in each language. */
const BEGINNINGS = {
  countdown: {
    vi: 'Ngày Chuyển đổi số quốc gia 10 tháng 10 Còn 1 ngày 21 giờ 00 phút 00 giây',
    en: 'National Digital Transformation Day October 10 Time left 1 day 21 hours 00 minutes 00 seconds',
    km: 'ទិវាបរិវត្តកម្មឌីជីថលជាតិ',
  },
  programme: { vi: 'Thứ Hai, 10/10/2022', en: 'Monday, October 10, 2022', km: '10/10/2022' },
  ticker: { vi: 'hạng 54/63', en: 'rank 54/63', km: 'ចំណាត់ថ្នាក់ 54/63' },
  ranking: { vi: 'Chỉ số chuyển đổi số cấp tỉnh (DTI) 1 TP. Đà Nẵng', en: 'Provincial Digital', km: 'សន្ទស្សន៍' },
  quiz: { vi: 'Câu 1 / 14', en: 'Question 1 of 14', km: 'សំណួរ 1 / 14' },
  pillars: { vi: 'Chính quyền số', en: 'Digital government', km: 'រដ្ឋាភិបាលឌីជីថល' },
  roadmap: { vi: '7 mốc: 5 đã xong', en: '7 milestones: 5 done', km: '7 ដំណាក់កាល' },
  quote: { vi: 'Thuật lại ý', en: 'Retold in other words', km: 'រៀបរាប់តាមន័យ' },
  glossary: { vi: 'A B C D Đ', en: 'A B C D E', km: 'ក ខ គ' },
};

describe('a widget on a server', () => {
  for (const widget of Object.keys(FILES))
    for (const lang of ['vi', 'en', 'km'])
      it(`is drawn whole: ${widget} in ${lang}`, async () => {
        const drawn = await drawShadow(`sen-${widget}`, { content: await contentOf(widget, lang), lang, now: NOW });
        assert.match(drawn, /^<template shadowrootmode="open">[^]*<\/template>$/);
        const text = textOf(drawn);
        assert.equal(text.slice(0, BEGINNINGS[widget][lang].length), BEGINNINGS[widget][lang]);
        assert.match(drawn, new RegExp(`<div class="base" part="base" lang="${lang}">`));
        assert.doesNotMatch(text, /undefined|\[object/);
      });

  it('is the same at the same moment', async () => {
    const drawing = { content: await contentOf('programme', 'vi'), now: NOW };
    assert.equal(await drawShadow('sen-countdown', drawing), await drawShadow('sen-countdown', drawing));
  });

  it('has its attributes, its language and its author’s HTML around what is drawn', async () => {
    const attributes = { lang: 'en', src: '/a.json', precision: 'day', title: 'A "b" & c' };
    const drawn = await drawWidget(
      'sen-countdown',
      { attributes, content: [{ summary: 'Fair', start: '2022-10-27' }], now: NOW },
      '<p>Fair</p>',
    );
    assert.match(
      drawn,
      /^<sen-countdown lang="en" src="\/a\.json" precision="day" title="A &quot;b&quot; &amp; c"><template/,
    );
    assert.match(drawn, /<\/template><p>Fair<\/p><\/sen-countdown>$/);
    assert.match(textOf(drawn), /^Fair Thursday, October 27, 2022 Time left 19 days Fair$/);
  });

  it('leaves its place to the author’s HTML where it is given nothing', async () => {
    for (const widget of Object.keys(FILES)) assert.match(await drawShadow(`sen-${widget}`), /<slot><\/slot>/);
  });

  it('has its lines as the table that says the same', async () => {
    const attributes = { display: 'bump' };
    const drawn = await drawShadow('sen-ranking', { attributes, content: await contentOf('ranking', 'vi'), now: NOW });
    assert.match(drawn, /<table[^]*An Giang[^]*<\/table>/);
  });

  it('draws an author’s own nodes each time, and none of their scripts', async () => {
    const { document } = parseHTML(
      '<sen-pillars><section><h3>Một</h3>Đầu <p>Giữa <script>run()</script></p> <script>run()</script> cuối</section></sen-pillars>',
    );
    const page = { attributes: { view: 'accordion' }, html: document.querySelector('sen-pillars') };
    const renderer = new SenRenderer('sen-pillars');
    renderer.know(page.html);
    const drawings = [];
    for (let times = 0; times < 2; times++) {
      const stacks = {
        elementRenderers: [SenRenderer],
        customElementInstanceStack: [renderer],
        customElementHostStack: [renderer],
      };
      drawings.push(
        await collectResult(
          renderer.renderShadow({ ...stacks, eventTargetStack: [], slotStack: [], deferHydration: false }),
        ),
      );
    }
    const [once, again] = drawings.map(textOf);
    assert.match(once, /Một Đầu Giữa cuối/);
    assert.equal(again, once);
    assert.doesNotMatch(drawings.join(), /<script|run\(\)/);
  });

  it('says no option is chosen that is not', async () => {
    assert.doesNotMatch(await drawShadow('sen-quiz', { content: await contentOf('quiz', 'vi') }), / checked/);
  });

  it('draws what is faulty as far as it is right, each request for itself', async () => {
    const content = [{ value: 1, label: 'Một' }, { label: 'Hai' }];
    const [faulty, right] = await Promise.all([
      drawShadow('sen-ticker', { content, now: NOW }),
      drawShadow('sen-ticker', { content: content.slice(0, 1), lang: 'en', now: NOW + 1 }),
    ]);
    assert.match(textOf(faulty), /1 Một/);
    assert.match(right, new RegExp(`sen-drawn-at ${NOW + 1}`));
  });

  it('draws a file that a browser would keep fresh as it is given', async () => {
    const text = JSON.stringify({ statistics: [{ value: 5, label: 'Năm' }] });
    const files = () => ({ isOk: true, text, mediaType: 'application/json' });
    const attributes = { src: 'so-lieu.json', refresh: 'PT5M', cache: '' };
    assert.match(textOf(await drawShadow('sen-ticker', { attributes, files, now: NOW })), /5 Năm/);
  });

  it('is not drawn where its files fail, and the next one is', async () => {
    const attributes = { src: 'a.json' };
    const failing = { attributes, files: () => Promise.reject(new Error('no disk')) };
    const silent = { attributes, files: () => undefined };
    const drawings = [failing, silent, filed('a.json', 'Một')].map((drawing) => drawWidget('sen-ticker', drawing));
    const [failed, empty, drawn] = await Promise.allSettled(drawings);
    assert.match(failed.reason.message, /<sen-ticker>.* a\.json/);
    assert.equal(failed.reason.cause.message, 'no disk');
    assert.match(empty.reason.message, /<sen-ticker>.* a\.json/);
    assert.match(textOf(drawn.value), /1 Một/);
  });

  it('has the words of its own page’s file, whatever another page’s says', async () => {
    for (const definition of ['nghĩa thứ nhất', 'nghĩa thứ hai']) {
      const files = () => ({
        isOk: true,
        text: JSON.stringify({ terms: [{ term: 'DTI', definition }] }),
        mediaType: '',
      });
      const drawn = await drawShadow('sen-glossary', { attributes: { src: 'words.json' }, files });
      assert.match(textOf(drawn), new RegExp(definition));
    }
  });

  it('takes numbers and booleans for attributes, as templates give them', async () => {
    const attributes = { 'pass-mark': 80, 'add-to-calendar': true, hidden: false, title: null, id: undefined };
    assert.match(
      await drawWidget('sen-countdown', { attributes }),
      /^<sen-countdown pass-mark="80" add-to-calendar="">/,
    );
  });

  it('refuses attributes that HTML can’t have, naming them', async () => {
    await assert.rejects(drawWidget('sen-quiz', { attributes: { 'x><script>': '' } }), /<sen-quiz>.*"x><script>"/);
    await assert.rejects(drawWidget('sen-quiz', { attributes: { data: {} } }), /data of <sen-quiz>.*not object/);
  });

  it('says what is wrong with content and files, as in a browser', async () => {
    const content = { questions: [{ nope: 1 }] };
    const [{ code, path, message }] = await problemsIn('sen-quiz', { content, lang: 'en' });
    assert.equal(code, 'missing');
    assert.match(path, /^questions\[0\]/);
    assert.match(message, /questions\[0\].*missing/);
    const files = () => ({ isOk: false, status: 404 });
    const [unread] = await problemsIn('sen-quiz', { attributes: { src: 'none.json' }, files });
    assert.deepEqual([unread.code, unread.file], ['unreachable', 'none.json']);
    assert.deepEqual(await problemsIn('sen-ticker', filed('a.json', 'Một')), []);
    const wrong = { ...filed('a.json', 'Một'), attributes: { src: 'a.json', display: 'pile' } };
    assert.deepEqual(
      (await problemsIn('sen-ticker', wrong)).map(({ path }) => path),
      ['display'],
    );
  });

  it('is named where there is none', async () => {
    await assert.rejects(drawShadow('sen-nothing'), /There is no widget <sen-nothing>/);
  });

  it('is drawn by @lit-labs/ssr within a page of templates', async () => {
    const { html } = await import('lit');
    const { LitElementRenderer, render } = await import('@lit-labs/ssr');
    const page = html`<main>
      <sen-countdown lang="en" .data=${[{ summary: 'Fair', start: '2022-10-27' }]}></sen-countdown>
    </main>`;
    const drawn = await collectResult(render(page, { elementRenderers: [SenRenderer, LitElementRenderer] }));
    assert.match(textOf(drawn), /Fair Thursday, October 27, 2022 This event is over$/);
  });

  it('has neither files nor present of what is drawn beside it', async () => {
    const { html } = await import('lit');
    const { LitElementRenderer, render } = await import('@lit-labs/ssr');
    let answer;
    const files = () => new Promise((resolve) => (answer = resolve));
    const beside = drawShadow('sen-ticker', { attributes: { src: 'a.json' }, files, now: NOW });
    const page = html`<sen-ticker src="a.json"></sen-ticker>`;
    const drawn = collectResult(render(page, { elementRenderers: [SenRenderer, LitElementRenderer] }));
    while (!answer) await new Promise(setImmediate);
    answer(await filed('a.json', 'Một').files());
    assert.match(textOf(await beside), /1 Một/);
    assert.doesNotMatch(await drawn, /Một/);
    assert.doesNotMatch(await drawn, new RegExp(NOW));
  });

  it('leaves its place to the author’s HTML where Lit’s own renderer draws it', async () => {
    // What the widgets then ask for, so that nothing of it is still to come when the test is over.
    await Promise.all(['speaking', 'heading-level', 'search-field'].map((name) => load(`element/${name}`)));
    const { html } = await import('lit');
    const { render } = await import('@lit-labs/ssr');
    const page = html`<sen-countdown><time datetime="10-10">10/10</time></sen-countdown> <sen-pillars></sen-pillars
      ><sen-quiz></sen-quiz><sen-term>DTI</sen-term><sen-glossary speak></sen-glossary>`;
    assert.match(await collectResult(render(page)), /<slot><\/slot>/);
  });
});
