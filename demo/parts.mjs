/** The widgets of the An Giang pack as HTML to paste, one after the other: on the demo page and on the pages of tests. */
import { readFile } from 'node:fs/promises';
import { words } from './words.mjs';

/** In `language`, made by `markup` (`src/embed/markup`). */
export async function campaignParts(language, markup) {
  const say = words[language];
  const read = async (name) => JSON.parse(await readFile(`campaigns/an-giang-2022/${name}.${language}.json`, 'utf8'));
  const [programme, roadmapFile, pillarsFile, statistics, ranking, quotes, questions, glossary] = await Promise.all(
    ['programme', 'roadmap', 'pillars', 'statistics', 'ranking', 'quotes', 'quiz', 'glossary'].map(read),
  );
  const yearly = programme.events.find(({ start }) => start === '10-10');
  const number = new Intl.NumberFormat([language === 'km' ? 'vi' : language]);
  const figures = { format: (n) => number.format(n), about: say.parts.about };
  const figure = ({ value, unit = '' }) => number.format(value) + unit;
  return [
    markup.countdown(yearly, say.day, { 'add-to-calendar': true }),
    markup.programme(programme.events, say.day, { view: 'list' }),
    markup.roadmap(roadmapFile.milestones, 'moc-'),
    markup.pillars(pillarsFile.pillars, { parts: say.parts, number: figure }),
    markup.ticker(statistics.statistics, figures),
    markup.ranking(ranking, say.place, { better: 'lower', highlight: 'An Giang', around: '3' }),
    markup.quote(quotes.quotes, 'loi-'),
    markup.quiz(questions.questions, say.answer, { id: 'quiz', certificate: say.authority }),
    markup.glossary(glossary.terms, say.related, 'tu-'),
  ].map(markup.toHtml);
}
