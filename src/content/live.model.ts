/** What is known of figures that keep themselves fresh: how long to wait, what is old, which of two is better. */
import { parseDuration } from './duration.js';
import type { Fault } from './problem.js';

/** The attributes that ask for it, as they are written. */
export interface LiveAttributes {
  refresh: string | null | undefined;
  cache: boolean | undefined;
  maxAge: string | null | undefined;
  snapshot: string | null | undefined;
}

/** What they mean; times in milliseconds, Infinity for never. */
export interface LiveSettings {
  refresh: number;
  maxAge: number;
  isKept: boolean;
  /** The address of a dated copy. */
  snapshot: string | undefined;
}

const NEVER: LiveSettings = { refresh: Infinity, maxAge: Infinity, isKept: false, snapshot: undefined };
/** More often than this helps no reader, and is unkind to servers. */
const SHORTEST = 5000;

/** The settings that attributes mean; those that are none stay as they were `before`, and are named in the faults. */
export function settingsOf(
  { refresh, cache, maxAge, snapshot }: LiveAttributes,
  before: LiveSettings = NEVER,
): { settings: LiveSettings; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const read = (path: string, value: string | null | undefined, otherwise: number): number => {
    if (value === undefined || value === null) return Infinity;
    const seconds = parseDuration(value);
    if (seconds === undefined) faults.push({ code: 'not-allowed', value, path });
    return seconds === undefined ? otherwise : seconds * 1000;
  };
  const settings = {
    refresh: Math.max(read('refresh', refresh, before.refresh), SHORTEST),
    maxAge: read('max-age', maxAge, before.maxAge),
    isKept: Boolean(cache),
    snapshot: snapshot ?? undefined,
  };
  return { settings, faults };
}

/** What became of the tries so far: how many failed since the last that didn't, and what the server asked for. */
export interface Tries {
  failures: number;
  /** Milliseconds to wait, by its `Retry-After`. */
  retryAfter?: number | undefined;
}

/** The longest wait after failures, where neither `refresh` nor the server asks for a longer one. */
const LONGEST = 3_600_000;

/**
 * Milliseconds from a try to the next: `refresh`; after each failure twice as long as before, up to an hour, and never
 * sooner than the server asks for. `chance`, from 0 to 1, spreads the readers of a server that failed: up to half as long
 * again, so that it isn't asked by all of them at once when it is back.
 */
export function waitAfter({ failures, retryAfter = 0 }: Tries, refresh: number, chance: number): number {
  if (failures === 0) return refresh;
  const doubled = Math.min(refresh * 2 ** failures, Math.max(refresh, LONGEST));
  return Math.max(doubled, retryAfter) * (1 + chance / 2);
}

/** Where content came from, and when; milliseconds since 1970. */
export interface Origin {
  /** Whether it is an answer that came to this page. */
  isLive: boolean;
  retrieved: number | undefined;
}

/** Whether `one` is to be shown rather than `other`: the server's answer over kept ones, of these the newer. */
export function isBetter(one: Origin, other: Origin | undefined): boolean {
  if (!other || one.isLive) return true;
  return !other.isLive && (one.retrieved ?? -Infinity) > (other.retrieved ?? -Infinity);
}

/** ISO 8601 and SDMX: `2022`, `2022-S1`, `2022-Q3`, `2022-06`, `2022M06`, `2022-06-30`. */
const PERIOD = /^(\d{4})(?:-?(?:Q([1-4])|[SH]([12]))|[-M](0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** When a period ended, by UTC; `undefined` for words, which can't be judged. */
export function endOf(period: string): number | undefined {
  const [, year, quarter, half, month, day] = PERIOD.exec(period.trim()) ?? [];
  if (year === undefined) return undefined;
  const lastMonth = quarter ? 3 * Number(quarter) : half ? 6 * Number(half) : Number(month ?? 12);
  return day ? Date.UTC(Number(year), lastMonth - 1, Number(day) + 1) : Date.UTC(Number(year), lastMonth);
}

/** Whether a figure of `period` ended longer than `maxAge` milliseconds ago. */
export function isOld(period: string, maxAge: number, now: number): boolean {
  const end = endOf(period);
  return end !== undefined && now - end > maxAge;
}
