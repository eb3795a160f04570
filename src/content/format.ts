/** The formats that content files come in. Each parser loads when a file of its kind is met. */
import type { Fault, Place } from './problem.js';
import type { ContentSchema } from './reader.js';

/** A parsed file: its value, what was wrong with its form, and where in the text a fault of the value lies. */
export interface Document {
  value: unknown;
  faults: readonly Fault[];
  locate: (fault: Fault) => Promise<Place> | Place;
}

export type Format = 'json' | 'csv' | 'icalendar';

const NAME: Readonly<Record<Format, string>> = { json: 'JSON', csv: 'CSV', icalendar: 'iCalendar' };

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/ld+json': 'json',
  'text/json': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'text/calendar': 'icalendar',
};

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  ics: 'icalendar',
  ical: 'icalendar',
};

/**
 * The format by media type, then by extension: servers often call a file `text/plain`, or an error page a success. A
 * calendar says itself that it is one.
 */
export function formatOf(src: string, mediaType: string, text = ''): Format | undefined {
  const found = BY_MEDIA_TYPE[mediaType] ?? BY_EXTENSION[extensionOf(src)];
  return found ?? (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? 'icalendar' : undefined);
}

/** What a file's name ends with, in lower case; empty without a dot. */
export const extensionOf = (src: string): string => /\.(\w+)(?:[?#]|$)/.exec(src)?.[1]?.toLowerCase() ?? '';

/** Parses `text`, leaving out a byte order mark. An HTML page (of an error, of a login) is named as such. */
export async function parse(text: string, format: Format, schema: ContentSchema<unknown>): Promise<Document> {
  const content = text.replace(/^\uFEFF/, '');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(content)) {
    return nothing({ code: 'wrong-format', expected: NAME[format] });
  }
  switch (format) {
    case 'json':
      return (await import('./json.js')).parseJson(content);
    case 'csv':
      return (await import('./csv.js')).parseCsv(content, schema);
    case 'icalendar':
      return (await import('./icalendar.js')).parseICalendar(content);
  }
}

/** A document of which nothing could be read. */
export const nothing = (fault: Fault): Document => ({ value: undefined, faults: [fault], locate: () => ({}) });
