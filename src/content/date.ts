/** Dates and times as HTML writes them (HTML §2.3.5), before they are instants. */

/**
 * A date as it was written, in milliseconds since 1970: a day of every year (here of 2000), a day, a wall-clock time
 * in some zone — these three as if the clock showed UTC — or an instant.
 */
export interface CivilDate {
  kind: 'yearly' | 'day' | 'local' | 'instant';
  ms: number;
}

const FORM = /^(?:(\d{4})-|--)?(\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads `10-10` or `--10-10` (every year), `2022-10-27`, `2022-10-27T07:30`, `2022-10-27T07:30+07:00`. `undefined` for
 * anything else, days that no calendar has included.
 */
export function parseDate(text: string): CivilDate | undefined {
  const [, year, day, time, offset] = FORM.exec(text.trim()) ?? [];
  const wall = `${year ?? LEAP_YEAR}-${day}T${time ?? '00:00'}`;
  // Some engines read 30 February as 2 March.
  if (new Date(`${wall}Z`).getUTCDate() !== Number(day?.slice(3)) || (time && !year)) return undefined;
  const ms = Date.parse(wall + (offset?.replace(/(\d\d):?(\d\d)/, '$1:$2') ?? 'Z'));
  const kind = offset ? 'instant' : time ? 'local' : year ? 'day' : 'yearly';
  return Number.isNaN(ms) ? undefined : { kind, ms };
}

const LEAP_YEAR = 2000;

/** The same day in `year`; `undefined` for 29 February where that year has none. */
export function inYear(ms: number, year: number): number | undefined {
  const moved = new Date(ms);
  const day = moved.getUTCDate();
  moved.setUTCFullYear(year);
  return moved.getUTCDate() === day ? moved.getTime() : undefined;
}
