/** What a programme knows: its sessions by day, which are on, which are found. Times are milliseconds since 1970. */
import { parseDate } from '../../content/date.js';
import { occurrenceAt, type CampaignEvent, type Occurrence } from '../../content/event.js';

/** One time that an event of the programme takes place. */
export interface Session extends Occurrence {
  /** The fragment of the link to it, unlike that of any other session. */
  id: string;
  /** The days that it is on, as `2022-10-27` in its own time zone. */
  days: readonly string[];
  /** Whether it is on for whole days. */
  isAllDay: boolean;
  /** What a search looks in. */
  key: string;
}

/** How a session stands to the present. */
export type State = 'cancelled' | 'postponed' | 'past' | 'live' | 'next' | 'upcoming';

/** What the reader looks for; empty texts stand for everything. */
export interface Filter {
  text: string;
  track: string;
  location: string;
  /** Only what the reader has chosen. */
  isMine: boolean;
}

export const EVERYTHING: Filter = { text: '', track: '', location: '', isMine: false };

/** A day and what is on, by start. */
export interface Day {
  date: string;
  sessions: readonly Session[];
}

/** What a session needs to know of the world: its days, and what its words are found by. */
export interface Reckoning {
  dayAt: (at: number, timezone?: string) => string;
  searchKey: (text: string) => string;
}

/** The session of `event` at `now`; `undefined` where its dates can't be. `index` names it where it has no id. */
export function sessionOf(event: CampaignEvent, index: number, now: number, reckoning: Reckoning): Session | undefined {
  const occurrence = occurrenceAt(event, now);
  if (!occurrence) return undefined;
  const { id = `session-${index + 1}`, recurrenceId, summary, location, track, description, timezone } = event;
  return {
    ...occurrence,
    id: recurrenceId ? `${id}-${recurrenceId}` : id,
    days: daysFrom(
      reckoning.dayAt(occurrence.start, timezone),
      reckoning.dayAt(Math.max(occurrence.end - 1, occurrence.start), timezone),
    ),
    isAllDay: ['day', 'yearly'].includes(parseDate(event.start)?.kind ?? ''),
    key: reckoning.searchKey([summary, track, location, description].filter(Boolean).join(' ')),
  };
}

/** Sessions by day, days and sessions in order of time. One that lasts several days is on each of them. */
export function byDay(sessions: readonly Session[]): Day[] {
  const days = new Map<string, Session[]>();
  for (const session of [...sessions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (const date of session.days) {
      const on = days.get(date);
      if (on) on.push(session);
      else days.set(date, [session]);
    }
  }
  return [...days].map(([date, on]) => ({ date, sessions: on })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Sessions in groups that overlap in time; those of a group belong side by side. What is on all day stands together
 * before the rest. Expects sessions by start.
 */
export function sideBySide(sessions: readonly Session[]): Session[][] {
  const allDay = sessions.filter(({ isAllDay }) => isAllDay);
  const groups: Session[][] = allDay.length > 0 ? [allDay] : [];
  let until = -Infinity;
  for (const session of sessions) {
    if (session.isAllDay) continue;
    if (session.start < until) groups.at(-1)?.push(session);
    else groups.push([session]);
    until = Math.max(until, session.end);
  }
  return groups;
}

/** When the next session begins that takes place; Infinity when none does. */
export const nextStart = (sessions: readonly Session[], now: number): number =>
  Math.min(...sessions.filter(({ start, event }) => start > now && takesPlace(event)).map(({ start }) => start));

/** How `session` stands to `now`; `next` is what `nextStart` says. */
export function stateOf({ event, start, end }: Session, now: number, next: number): State {
  if (event.status === 'cancelled' || event.status === 'postponed') return event.status;
  if (now < start) return start === next ? 'next' : 'upcoming';
  return now < end ? 'live' : 'past';
}

/** When a state next changes; `undefined` when none ever will. */
export function nextChange(sessions: readonly Session[], now: number): number | undefined {
  let next = Infinity;
  for (const { start, end } of sessions) {
    const change = start > now ? start : end;
    if (change > now && change < next) next = change;
  }
  return next < Infinity ? next : undefined;
}

/** The day to open: today where there is one, else the next one, else the last. */
export const dayToOpen = (days: readonly Day[], today: string): string | undefined =>
  (days.find(({ date }) => date >= today) ?? days.at(-1))?.date;

/** Whether `session` is what the reader looks for; `isFound` compares its key with what was typed. */
export const matches = (
  { id, key, event }: Session,
  { text, track, location, isMine }: Filter,
  chosen: ReadonlySet<string>,
  isFound: (query: string, key: string) => boolean,
): boolean =>
  (!track || event.track === track) &&
  (!location || event.location === location) &&
  (!isMine || chosen.has(id)) &&
  isFound(text, key);

/** The different values of a part of the sessions, in the order in which they first come. */
export const valuesOf = (sessions: readonly Session[], part: 'track' | 'location'): string[] => {
  const values = new Set(sessions.map(({ event }) => event[part]));
  return [...values].filter((value) => value !== undefined);
};

const takesPlace = ({ status }: CampaignEvent): boolean => status !== 'cancelled' && status !== 'postponed';

/** Every day from `first` to `last`; at most a year of them. */
function daysFrom(first: string, last: string): string[] {
  const days = [first];
  for (let day = Date.parse(first); days.length < 366 && (days.at(-1) ?? last) < last;) {
    day += 86_400_000;
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}
