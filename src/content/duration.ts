/** Durations as HTML writes them (HTML §2.3.5.8). */
import { sum } from './sum.js';

const UNITS: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** The seconds of `PT10M`, `P1DT2H`, `90s` or `1h 30m`; `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim().toLowerCase();
  const isIso = /^p(?=[\dt])(?:\d+d)?(?:t(?=\d)(?:\d+h)?(?:\d+m)?(?:\d+(?:\.\d{1,3})?s)?)?$/.test(compact);
  const isWords = /^\d+(?:\.\d{1,3})?\s*[wdhms](?:\s*\d+(?:\.\d{1,3})?\s*[wdhms])*$/.test(compact);
  if (!isIso && !isWords) return undefined;
  const parts = [...compact.matchAll(/([\d.]+)\s*([wdhms])/g)];
  return sum(parts.map(([, count, unit = '']) => Number(count) * (UNITS[unit] ?? 0)));
}
