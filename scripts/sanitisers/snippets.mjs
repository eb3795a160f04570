/** The snippets that are put through sanitisers: few items of each widget, with every kind of part that its HTML can have. */
import { readFile } from 'node:fs/promises';
import { words } from '../../demo/words.mjs';
import { openModules } from '../modules.mjs';

/** A statement that nobody made, as the pack has none. */
const STATEMENT = {
  id: 'vi-du',
  kind: 'statement',
  text: 'Đây là một lời nói ví dụ.\nLời ấy có hai đoạn.',
  name: 'Nguyễn Văn A',
  role: 'nhân vật ví dụ',
  date: '2022-10-27',
  source: { name: 'Báo ví dụ', href: 'https://example.com/bao' },
};

/** All of them: `{ widget, form: 'tag' | 'plain' | 'other', lang, html }`; every widget in Vietnamese, two in English and Khmer. */
export async function readSnippets() {
  const modules = await openModules();
  const markup = await modules.load('embed/markup/index');
  await modules.close();
  const snippets = [];
  for (const lang of ['vi', 'en', 'km']) {
    const parts = await partsIn(lang, markup);
    for (const [widget, tag] of Object.entries(parts)) {
      if (lang !== 'vi' && !['quiz', 'ticker'].includes(widget)) continue;
      snippets.push({ widget, form: 'tag', lang, html: markup.toHtml(tag) });
      snippets.push({ widget, form: 'plain', lang, html: markup.toHtml(markup.toPlain(tag)) });
    }
  }
  return [
    ...snippets,
    ...Object.entries(OTHERS).map(([widget, html]) => ({ widget, form: 'other', lang: 'vi', html })),
  ];
}

/** What else a webmaster may want to paste. */
const OTHERS = {
  iframe:
    '<p>Mời bạn chơi.</p><iframe src="https://example.gov.vn/sen/frame.html?widget=quiz&amp;src=quiz.json" title="Câu đố" width="100%" height="480" sandbox="allow-scripts allow-popups"></iframe>',
  script: '<p>Mời bạn chơi.</p><script type="module" src="https://example.gov.vn/sen/sen.js"></script>',
};

async function partsIn(lang, markup) {
  const say = words[lang];
  const read = async (name) => JSON.parse(await readFile(`campaigns/an-giang-2022/${name}.${lang}.json`, 'utf8'));
  const [{ events }, { milestones }, { pillars }, { statistics }, ranking, { quotes }, { questions }, { terms }] =
    await Promise.all(
      ['programme', 'roadmap', 'pillars', 'statistics', 'ranking', 'quotes', 'quiz', 'glossary'].map(read),
    );
  const number = new Intl.NumberFormat([lang === 'km' ? 'vi' : lang]);
  const named = ({ id }) => ['chuyen-doi-so', 'ngay-chuyen-doi-so-quoc-gia', 'chi-so-dti'].includes(id);
  const linked = terms.filter(named).map((term) => ({ ...term, related: term.related.filter((id) => named({ id })) }));
  return {
    countdown: markup.countdown(events[0], say.day, { 'add-to-calendar': true }),
    pillars: markup.pillars(pillars.slice(0, 2), {
      parts: say.parts,
      number: ({ value, unit = '' }) => number.format(value) + unit,
    }),
    ticker: markup.ticker(
      statistics.slice(0, 2),
      { format: (n) => number.format(n), about: say.parts.about },
      { display: 'grid' },
    ),
    quiz: markup.quiz([questions[0], questions[2], questions[11]], say.answer, { id: 'quiz', display: 'all' }),
    programme: markup.programme([events[0], events[1], events[3]], say.day, { view: 'list' }),
    roadmap: markup.roadmap([milestones[0], milestones[1], { ...milestones[4], start: '2021', end: '2025' }], 'moc-'),
    ranking: markup.ranking(
      { ...ranking, statistics: [ranking.statistics[0], ...ranking.statistics.slice(52, 54)] },
      say.place,
      { better: 'lower', highlight: 'An Giang' },
    ),
    quote: markup.quote([quotes[0], STATEMENT], 'loi-'),
    glossary: markup.glossary(linked, say.related, 'tu-'),
  };
}
