/**
 * `Intl` for every language, made once each. Some browsers (Chromium among them) carry no data for Khmer and would
 * format by the device's own language; Vietnamese, whose digits, separators and order of date parts Khmer shares,
 * stands in instead. Servers have the data, but write as most browsers then go on to.
 */
import { isServer } from 'lit';

/** The language that `locale` is written by where that is to be the same on a server as in browsers. */
const written = (locale: string): string => (isServer && locale.startsWith('km') ? 'vi' : locale);

const made = new Map<string, unknown>();

function once<Format, Options>(
  Formatter: new (locales: string[], options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = Formatter.name + locale + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Formatter([written(locale), 'vi'], options));
  return made.get(key) as Format; // the key names the kind of formatter
}

/** Writes numbers as `locale` does. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(Intl.NumberFormat, locale, options);

/** Writes dates and times as `locale` does. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat =>
  once(Intl.DateTimeFormat, locale, options);

/** Whether the browser has names of days and months for `locale`. */
export const hasDates = (locale: string): boolean =>
  (dated[locale] ??= written(locale) === locale && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0);

const dated: Record<string, boolean> = {};

/** Chooses between forms by the plural rules of `locale` (CLDR); Vietnamese and Khmer only ever use `other`. */
export const plural = <Form>(locale: string, n: number, one: Form, other: Form): Form =>
  once(Intl.PluralRules, locale, {}).select(n) === 'one' ? one : other;
