import type { Pillar, PillarText } from '../../widgets/pillars/pillars.content.js';
import type { Statistic } from '../../content/statistic.js';
import { h, type Markup } from './markup.js';
import { cite, link, sourceLine } from './pieces.js';

/** A pillar as a file has it. */
export type PillarInFile = Pick<Pillar, 'id' | 'title' | 'illustration'> & PillarText;
type Part = 'changes' | 'before' | 'after' | 'example' | 'figure' | 'service';
/** What the parts are called, the word for “about”, and how a figure is written. */
export interface PillarWords {
  parts: Readonly<Record<Part | 'about', string>>;
  number: (figure: Statistic) => string;
}

export const pillars = (items: readonly PillarInFile[], words: PillarWords, attributes = {}): Markup =>
  h(
    'sen-pillars',
    attributes,
    items.map((item) => section(item, words)),
  );

function section(pillar: PillarInFile, { parts, number }: PillarWords): Markup {
  const { id, title, illustration, summary, points, changes, before, after, example, service, figure, quiz, source } =
    pillar;
  const part = (name: Part, content: Markup | readonly Markup[] | undefined) =>
    content && h('section', { 'data-part': name }, h('h4', {}, parts[name]), content);
  return h(
    'section',
    { id, 'data-illustration': illustration },
    h('h3', {}, title),
    h('p', {}, summary),
    points && list('ul', points),
    part('changes', changes && list('ul', changes)),
    part('before', before && list('ol', before)),
    part('after', after && list('ol', after)),
    part('example', example ? h('p', {}, example) : undefined),
    part('figure', figure && figureLines(figure, number(figure), parts.about)),
    part('service', service && h('p', {}, link(service))),
    quiz && h('p', { 'data-part': 'quiz' }, link(quiz)),
    sourceLine(source),
  );
}

function figureLines(figure: Statistic, written: string, about: string): Markup[] {
  const { value, label, source, period, approximate } = figure;
  const when = period && `, ${approximate ? `${about} ` : ''}${period}`;
  return [
    h('p', {}, h('data', { value }, written), ` ${label}`),
    ...(source ? [h('p', {}, when ? cite(source, when) : cite(source))] : []),
  ];
}

const list = (tag: string, lines: readonly string[]): Markup =>
  h(
    tag,
    {},
    lines.map((line) => h('li', {}, line)),
  );
