/** Vietnam's own lunar calendar, reckoned for 105° E: in some years another than the Chinese one. Loaded on request. */
import { SolarDate } from '@nghiavuive/lunar_date_vi/dist/index.mjs';
import { wallTime } from '../platform/zone.js';
import { DEFAULT_TIME_ZONE, type Occurrence } from './event.js';

/** A day of the lunar calendar. */
export interface LunarDate {
  day: number;
  month: number;
  /** Whether it is the second month of that number in its year. */
  isLeapMonth: boolean;
  /** The year's name in the cycle of sixty, such as `Nhâm Dần`. */
  year: string;
}

/** The lunar date of the day on which an occurrence begins; `undefined` outside the years 1200 to 2199. */
export function lunarDateOf({ event, start }: Occurrence): LunarDate | undefined {
  const day = new Date(wallTime(start, event.timezone ?? DEFAULT_TIME_ZONE));
  const year = day.getUTCFullYear();
  if (year < 1200 || year > 2199) return undefined;
  const solar = new SolarDate({ year, month: day.getUTCMonth() + 1, day: day.getUTCDate() });
  const lunar = solar.toLunarDate();
  const { day: lunarDay, month, leap_month: isLeapMonth } = lunar.get();
  return { day: lunarDay, month, isLeapMonth: Boolean(isLeapMonth), year: lunar.getYearName() };
}
