/** What a roadmap knows: the days of its milestones, how each stands to today, where today lies between them. */
import type { Source } from '../../content/item.js';
import { daysOf, type Days } from '../../content/partial-date.js';
import type { Fault } from '../../content/problem.js';

/** What an author may say of a milestone; without a word of the author's, its dates speak. */
export const STATUSES = ['done', 'now', 'next', 'late', 'cancelled'] as const;

export type Status = (typeof STATUSES)[number];

/** A milestone as it is written in content. */
export interface Milestone {
  /** The fragment of the link to it. */
  id?: string | undefined;
  title: string;
  /** A day, a month or a year: `2025-06-30`, `2025-06`, `2025` (HTML §2.3.5). */
  start: string;
  /** In the same forms; meant to its end. Without it, a milestone lasts as long as what `start` names. */
  end?: string | undefined;
  /** What it is about, what is aimed at; its lines stay lines. */
  description?: string | undefined;
  source?: Source | undefined;
  status?: Status | undefined;
}

/**
 * How a milestone stands to today. `past` is what its dates alone can say: that a day is over doesn't prove that a thing
 * was done.
 */
export type State = Status | 'past';

/** A milestone on its way. */
export interface Step {
  /** The fragment of the link to it, unlike that of any other. */
  id: string;
  milestone: Milestone;
  days: Days;
  state: State;
}

/** What is wrong with a milestone's dates; `path` names the part. */
export function dateFault({ start, end = start }: Pick<Milestone, 'start' | 'end'>): Fault | undefined {
  if (!start) return { code: 'missing', path: 'start' };
  const [from, to] = [daysOf(start), daysOf(end)];
  if (!from) return { code: 'not-a-period', value: start, path: 'start' };
  if (!to) return { code: 'not-a-period', value: end, path: 'end' };
  return to.last < from.first ? { code: 'ends-before-start', path: 'end' } : undefined;
}

/** The milestones in order of time, as they stand on the day `today`. */
export function stepsOf(milestones: readonly Milestone[], today: string, isDoneByDate = false): Step[] {
  return milestones
    .flatMap((milestone, index) => {
      const { id = `milestone-${index + 1}`, start, end = start, status } = milestone;
      const [from, to] = [daysOf(start), daysOf(end)];
      if (!from || !to) return []; // whoever read it has said so
      const days = { first: from.first, last: to.last };
      return [{ id, milestone, days, state: status ?? stateByDate(days, today, isDoneByDate) }];
    })
    .sort(({ days: a }, { days: b }) => compare(a.first, b.first) || compare(a.last, b.last));
}

function stateByDate({ first, last }: Days, today: string, isDoneByDate: boolean): State {
  if (today < first) return 'next';
  if (today <= last) return 'now';
  return isDoneByDate ? 'done' : 'past';
}

/** How many of the steps have begun by `today`: it lies before the step of that index. */
export const begunBy = (steps: readonly Step[], today: string): number =>
  steps.filter(({ days }) => days.first <= today).length;

/** How many steps there are of each state, for the states that there are, from what is behind to what is ahead. */
export const tally = (steps: readonly Step[]): { state: State; count: number }[] =>
  ORDER.map((state) => ({ state, count: steps.filter((step) => step.state === state).length })).filter(
    ({ count }) => count > 0,
  );

const ORDER: readonly State[] = ['done', 'past', 'now', 'late', 'next', 'cancelled'];

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
