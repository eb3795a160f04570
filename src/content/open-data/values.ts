/** The values in answers, before anything is known of them. */

/** An object of JSON. */
export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object; none of anything else. */
export const membersOf = (value: unknown): Members => (isMembers(value) ? value : {});

/** The elements of a list; none of anything else. */
export const elementsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A text that says something, or a number as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A value as it is shown in a fault. */
export function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** How publishers write that there is no figure: nothing, dots, a colon, a dash, “not a number”. */
export const isMissing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && /^\s*(?:|\.{1,3}|…|:|[-–—]|nan|n\/?a|null)\s*$/i.test(value));

/** Whether a flag beside a figure says that there is none (M in the SDMX code list of observation statuses). */
export const isMissingFlag = (flag: unknown): boolean => typeof flag === 'string' && /^(?:m|\.{1,3}|:)$/i.test(flag);

/**
 * The number that a value is, or that a text writes: `1234.5`, `1234,5`, `1 234,5`, `1.234,5`, `1,234.5`, `1.234.567`. One
 * sign alone parts the decimals, as in JSON and in Vietnamese spreadsheets. `undefined` where it is none.
 */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s/g, '');
  if (/^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(text)) return Number(text.replace(',', '.'));
  const grouped = /^[-+]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;
  if (!grouped.test(text)) return undefined;
  const [, whole = '', decimals = ''] = /^(.*?)(?:([.,]\d+))?$/.exec(text) ?? [];
  const sign = decimals.charAt(0);
  if (!sign) return undefined;
  return Number(
    whole.includes(sign) ? text.replace(/[.,]/g, '') : `${whole.replace(/[.,]/g, '')}.${decimals.slice(1)}`,
  );
}
