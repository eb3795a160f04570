import { expect } from '@open-wc/testing';
import { schema as events } from '../../src/content/event.schema.js';
import { read } from '../../src/content/read.js';
import type { ContentSchema } from '../../src/content/reader.js';
import { schema as pillars } from '../../src/widgets/pillars/pillars.schema.js';
import { KINDS, type Quote } from '../../src/widgets/quote/quote.model.js';
import { schemaFor as quotesFor } from '../../src/widgets/quote/quote.schema.js';
import type { Question } from '../../src/widgets/quiz/quiz.model.js';
import { schema as questions } from '../../src/widgets/quiz/quiz.schema.js';
import { dateFault, STATUSES, type Milestone } from '../../src/widgets/roadmap/roadmap.model.js';
import { schemaFor } from '../../src/widgets/roadmap/roadmap.schema.js';
import type { Statistic } from '../../src/content/statistic.js';
import { schema as statistics } from '../../src/content/statistic.schema.js';
import type { Term } from '../../src/content/term.js';
import { schema as terms } from '../../src/content/term.schema.js';

const PACK = '/campaigns/an-giang-2022';
const LANGUAGES = ['vi', 'en', 'km'];

const milestones = schemaFor(STATUSES, dateFault);
const quotes = quotesFor(KINDS);

const readerOf = <Item>(schema: ContentSchema<Item>) => ({ schema: () => Promise.resolve({ schema }) });

describe('the An Giang pack', () => {
  for (const [name, schema] of Object.entries({
    pillars,
    statistics,
    ranking: statistics,
    programme: events,
    quiz: questions,
    roadmap: milestones,
    quotes,
    glossary: terms,
  })) {
    for (const language of LANGUAGES) {
      it(`${name} in ${language} keeps the schema`, async () => {
        const { items, faults } = await read<unknown>(
          `${PACK}/${name}.${language}.json`,
          undefined,
          readerOf(schema as ContentSchema<unknown>),
        );
        expect(faults).to.deep.equal([]);
        expect(items).not.to.have.length(0);
      });
    }
  }

  it('has at least 12 questions, with the same right answers in every language', async () => {
    const quizzes = await Promise.all(
      LANGUAGES.map((one) => read<Question>(`${PACK}/quiz.${one}.json`, undefined, readerOf(questions))),
    );
    const right = quizzes.map(({ items }) =>
      items.map((question) => question.kind === 'choice' && question.options.map(({ correct }) => correct ?? false)),
    );
    expect(right[0]?.length).to.be.at.least(12);
    expect(right[1]).to.deep.equal(right[0]);
    expect(right[2]).to.deep.equal(right[0]);
  });

  it('gives every figure its source and date', async () => {
    for (const language of LANGUAGES) {
      for (const name of ['statistics', 'ranking']) {
        const { items } = await read<Statistic>(`${PACK}/${name}.${language}.json`, undefined, readerOf(statistics));
        for (const { period, source } of items) {
          expect(period).to.match(/^\d{4}/);
          expect(source?.name).to.be.a('string');
        }
      }
    }
  });

  it('gives every milestone its source, with the same dates and states in every language', async () => {
    const roadmaps = await Promise.all(
      LANGUAGES.map((one) => read<Milestone>(`${PACK}/roadmap.${one}.json`, undefined, readerOf(milestones))),
    );
    const facts = roadmaps.map(({ items }) =>
      items.map(({ id, start, end, status, source }) => ({ id, start, end, status, hasSource: Boolean(source?.name) })),
    );
    expect(facts[1]).to.deep.equal(facts[0]);
    expect(facts[2]).to.deep.equal(facts[0]);
    expect(facts[0]?.every(({ hasSource }) => hasSource)).to.equal(true);
  });

  it('retells what officials said, never as their own words, the same in every language', async () => {
    const files = await Promise.all(
      LANGUAGES.map((one) => read<Quote>(`${PACK}/quotes.${one}.json`, undefined, readerOf(quotes))),
    );
    const facts = files.map(({ items }) => items.map(({ id, kind, name, date }) => ({ id, kind, name, date })));
    expect(facts[0]?.length).to.be.within(5, 7);
    for (const { kind, date } of facts[0] ?? []) expect([kind, date]).to.deep.equal(['paraphrase', '2022-10']);
    expect(facts[1]).to.deep.equal(facts[0]);
    expect(facts[2]).to.deep.equal(facts[0]);
    for (const { items } of files)
      for (const { text, role, source } of items) {
        expect(text).not.to.match(/[“”«»"]/);
        expect(role).to.be.a('string');
        expect(source?.name).to.include('2022');
      }
  });

  it('never says that a target was reached', async () => {
    const { items } = await read<Milestone>(`${PACK}/roadmap.vi.json`, undefined, readerOf(milestones));
    const targets = items.filter(({ title }) => title.startsWith('Mục tiêu'));
    expect(targets).not.to.have.length(0);
    for (const { status } of targets) expect(status).to.equal(undefined);
  });

  it('ranks all 63 provinces with their ties, the same in every language, and gives no rank of 2021 but An Giang’s', async () => {
    const [vi, en, km] = await Promise.all(
      LANGUAGES.map((one) => read<Statistic>(`${PACK}/ranking.${one}.json`, undefined, readerOf(statistics))),
    );
    const figures = vi?.items.map(({ label, value, better, previous }) => ({ label, value, better, previous }));
    expect(figures).to.have.length(63);
    expect(new Set(figures?.map(({ label }) => label)).size).to.equal(63);
    expect(figures?.filter(({ value }) => value === 15).map(({ label }) => label)).to.deep.equal([
      'Thanh Hóa',
      'Yên Bái',
    ]);
    expect(figures?.filter(({ previous }) => previous)).to.deep.equal([
      { label: 'An Giang', value: 54, better: 'lower', previous: [{ value: 42, period: '2021' }] },
    ]);
    for (const other of [en, km])
      expect(
        other?.items.map(({ label, value, better, previous }) => ({ label, value, better, previous })),
      ).to.deep.equal(figures);
  });

  it('explains at least 30 words in a few plain sentences, each with an example, the same words in every language', async () => {
    const glossaries = await Promise.all(
      LANGUAGES.map((one) => read<Term>(`${PACK}/glossary.${one}.json`, undefined, readerOf(terms))),
    );
    const shape = glossaries.map(({ items }) => items.map(({ id, related }) => ({ id, related })));
    expect(shape[1]).to.deep.equal(shape[0]);
    expect(shape[2]).to.deep.equal(shape[0]);
    const ids = new Set(shape[0]?.map(({ id }) => id));
    expect(ids.size).to.be.at.least(30);
    for (const { items } of glossaries) {
      expect(items).to.have.length(ids.size);
      for (const { term, definition, example, related = [] } of items) {
        expect(definition.match(/[.?!។](?=\s|$)/g)?.length, term).to.be.within(1, 3);
        expect(definition.length, term).to.be.below(220);
        expect(example, term).to.match(/\S{2}/);
        expect(
          related.filter((id) => !ids.has(id)),
          term,
        ).to.deep.equal([]);
      }
    }
  });
});
