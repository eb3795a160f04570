/**
 * `Intl` for every language, made once each. Some browsers (Chromium among them) carry no data for Khmer and would
 * format by the device's own language; Vietnamese, whose digits, separators and order of date parts Khmer shares,
 * stands in instead.
 */

const cached = new Map<string, object>();

function once<T extends object>(key: string, make: () => T): T {
  let formatter = cached.get(key);
  if (!formatter) cached.set(key, (formatter = make()));
  return formatter as T; // the key names the kind of formatter
}

const withFallback = (locale: string): string[] => [locale, 'vi'];

/** Writes numbers as `locale` does. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(withFallback(locale), options));

/** Writes dates and times as `locale` does. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat =>
  once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(withFallback(locale), options));

/** Whether the browser has names of days and months for `locale`. */
export const hasDates = (locale: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

/** The plural category of `n` in `locale` (CLDR): Vietnamese and Khmer have `other` alone, English `one` too. */
export const pluralCategory = (locale: string, n: number): Intl.LDMLPluralRule =>
  once(`plural ${locale}`, () => new Intl.PluralRules(withFallback(locale))).select(n);
