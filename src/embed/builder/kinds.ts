/** Each widget as the builder knows it: its schema, and how its items are written in a page and in a file. */
import { periodIn } from '../../content/period.js';
import { decimals, written, type Statistic } from '../../content/statistic.js';
import { numberFormat } from '../../platform/intl.js';
import type { Pillar, PillarBody, PillarText } from '../../widgets/pillars/pillars.content.js';
import { hasSeveral, type Question } from '../../widgets/quiz/quiz.model.js';
import type { CampaignEvent } from '../../content/event.js';
import * as html from '../markup/index.js';
import type { PillarInFile, PillarWords } from '../markup/pillars.js';
import { SCHEMAS } from '../schemas.js';
import type { WidgetName } from './builder.model.js';
import { kind, type Kind, type Words } from './checking.js';

/** Numbers with all the decimals that they have. */
const figures = ({ language, msg }: Words) => ({
  format: (value: number) => numberFormat(language, { maximumFractionDigits: decimals(value) }).format(value),
  about: msg('khoảng'),
});

const STATISTIC = ['value', 'prefix', 'unit', 'label', 'better', 'previous', 'period', 'approximate', 'source'];

/**
 * Whether a table can't say it: its caption says once for all what is ranked, when, by whom and which direction is better, the
 * heading of a column its year, and a unit is one word.
 */
const isBeyondTable = (items: readonly Statistic[]): boolean =>
  new Set(items.map(({ description, period, source, better }) => JSON.stringify([description, period, source, better])))
    .size > 1 || items.some(isBeyondRow);

function isBeyondRow({ unit = '', period, previous = [] }: Statistic): boolean {
  const isUndated = previous.length > 0 && period === undefined;
  const periods = [...previous.map((one) => one.period), period];
  return isUndated || /\s/.test(unit) || periods.some((one) => one && periodIn(one) !== one);
}

/** One time of an event that comes again is written as an event of its own. */
const eventInFile = ({
  series: _,
  recurrenceId: __,
  rrule: ___,
  exdate: ____,
  rdate: _____,
  ...event
}: CampaignEvent) => event;

function pillarInFile({ body, ...pillar }: Pillar): PillarInFile {
  if (body.kind === 'nodes') throw new TypeError('Pillars of a file have texts, not nodes.');
  return { ...pillar, ...textsOf(body) };
}

const textsOf = ({ kind: _, ...texts }: Extract<PillarBody, { kind: 'text' }>): PillarText => texts;

const isChoice = (question: Question) => question.kind === 'choice';

/** Whether all that there is to say of its options is which of them are right. */
const isPlain = (question: Question): boolean =>
  isChoice(question) &&
  question.options.every(({ feedback, credit }) => feedback === undefined && credit === undefined) &&
  hasSeveral(question, question.options) === hasSeveral({ ...question, multiple: undefined }, question.options);

/** What there is to know of each widget. */
export const KINDS: Readonly<Record<WidgetName, Kind>> = {
  countdown: kind({
    schema: SCHEMAS.events,
    inHtml: ['summary', 'start', 'end'],
    isFileOnly: ({ length }) => length > 1,
    markup: ([event], _, attributes) => (event ? html.countdown(event, undefined, attributes) : undefined),
    inFile: eventInFile,
  }),
  programme: kind({
    schema: SCHEMAS.events,
    inHtml: ['id', 'summary', 'start', 'end', 'location', 'track', 'description', 'source'],
    markup: (items, _, attributes) => html.programme(items, undefined, attributes),
    inFile: eventInFile,
  }),
  ticker: kind({
    schema: SCHEMAS.statistics,
    inHtml: STATISTIC,
    isFileOnly: (items) => items.some(({ previous = [] }) => previous.length > 1),
    markup: (items, words, attributes) => html.ticker(items, figures(words), attributes),
  }),
  ranking: kind({
    schema: SCHEMAS.statistics,
    inHtml: [...STATISTIC.filter((part) => !['prefix', 'approximate'].includes(part)), 'description', 'title'],
    isFileOnly: isBeyondTable,
    markup: (items, { msg }, attributes) => {
      const [{ description: title = '', period, source, better } = {}] = items;
      const table = { title, period, source, statistics: items };
      return html.ranking(table, msg('Địa phương'), { better, ...attributes });
    },
  }),
  quiz: kind({
    schema: SCHEMAS.questions,
    inHtml: ['id', 'kind', 'prompt', 'options', 'explanation', 'source', 'multiple'],
    isFileOnly: (questions) => !questions.every(isPlain),
    markup: (items, { msg }, attributes) => html.quiz(items.filter(isChoice), msg('Đáp án'), attributes),
  }),
  pillars: kind({
    schema: SCHEMAS.pillars,
    inHtml: ['id', 'title', 'illustration', 'body'],
    markup: (items, words, attributes) => html.pillars(items.map(pillarInFile), pillarWords(words), attributes),
    inFile: pillarInFile,
  }),
  roadmap: kind({
    schema: SCHEMAS.milestones,
    inHtml: ['id', 'title', 'start', 'end', 'status', 'description', 'source'],
    markup: (items, _, attributes) => html.roadmap(items, '', attributes),
  }),
  quote: kind({
    schema: SCHEMAS.quotes,
    inHtml: ['id', 'kind', 'text', 'name', 'role', 'date', 'source', 'image'],
    markup: (items, _, attributes) => html.quote(items, '', attributes),
  }),
  glossary: kind({
    schema: SCHEMAS.terms,
    inHtml: ['id', 'term', 'abbreviation', 'definition', 'example', 'related', 'source'],
    markup: (items, { msg }, attributes) => html.glossary(items, msg('Từ liên quan'), '', attributes),
  }),
};

function pillarWords(words: Words): PillarWords {
  const { msg, language } = words;
  return {
    parts: {
      changes: msg('Có gì thay đổi cho tôi?'),
      before: msg('Trước đây'),
      after: msg('Bây giờ'),
      example: msg('Ví dụ gần đây'),
      figure: msg('Con số'),
      service: msg('Dịch vụ nên thử'),
      about: msg('khoảng'),
    },
    number: (figure) => written(figure, figure.value, language),
  };
}
