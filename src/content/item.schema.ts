/** Schemas of the parts that the items of several widgets share. */
import * as v from 'valibot';

/** Text with at least one character in it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('missing'));

/** An address that a reader may follow: `https:`, `http:`, `mailto:`, `tel:` or relative; never a script. */
export const href = v.pipe(
  text,
  v.check((value) => {
    const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(asParsed(value)) ?? [];
    return !scheme || /^(?:https?|mailto|tel)$/i.test(scheme);
  }, 'not-allowed'),
);

/** Browsers leave out what can't be seen in an address, wherever it stands before its colon (URL Standard §4.4). */
const asParsed = (address: string): string => address.replace(/[\u0000-\u0020]/g, '');

/** A source: its name alone, or with an address. */
export const source = v.object({ name: text, href: v.optional(href) });
