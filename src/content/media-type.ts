/** What a text is, by what stands in it; a file that somebody gives has no media type. */

/** How texts begin that say what they are; spreadsheets put tabs between the cells that one copies. */
const SIGNS: readonly (readonly [RegExp, mediaType: string])[] = [
  [/^\uFEFF?\s*[[{]/, 'application/json'],
  [/^\uFEFF?\s*BEGIN:VCALENDAR/i, 'text/calendar'],
  [/^\uFEFF?\s*<[?!a-z]/i, 'text/xml'],
  [/^\uFEFF?\s*[^\n]*\t/, 'text/tab-separated-values'],
  [/^ANSWER:|\{[^]*[=~#][^]*\}/im, 'text/plain'],
];

/** What a text looks like; a file says it by its name, where it is no table with tabs. */
export function mediaTypeOf(text: string, name: string): string {
  const found = SIGNS.find(([sign]) => sign.test(text))?.[1];
  if (name === '') return found ?? 'text/csv';
  return found === 'text/tab-separated-values' ? found : '';
}
