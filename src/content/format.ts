/** The formats that every widget's files come in. Each parser loads when a file of its kind is met. */
import type { Fault, Place } from './problem.js';
import type { ContentSchema } from './reader.js';

/** A parsed file: its value, what was wrong with its form, and where in the text a fault of the value lies. */
export interface Document {
  value: unknown;
  faults: readonly Fault[];
  locate: (fault: Fault) => Promise<Place> | Place;
}

export type Format = 'json' | 'csv';

const NAME: Readonly<Record<Format, string>> = { json: 'JSON', csv: 'CSV' };

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/ld+json': 'json',
  'text/json': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
};

const BY_EXTENSION: Readonly<Record<string, Format>> = { json: 'json', csv: 'csv', tsv: 'csv' };

/** The format by media type, then by extension: servers often call a file `text/plain`, or an error page a success. */
export const formatOf = (src: string, mediaType: string): Format | undefined =>
  BY_MEDIA_TYPE[mediaType] ?? BY_EXTENSION[extensionOf(src)];

/** What a file's name ends with, in lower case; empty without a dot. */
export const extensionOf = (src: string): string => /\.(\w+)(?:[?#]|$)/.exec(src)?.[1]?.toLowerCase() ?? '';

/** Parses `text`, leaving out a byte order mark. */
export function parse(text: string, format: Format, schema: ContentSchema<unknown>): Promise<Document> {
  return parseWith(text, NAME[format], async (content) => {
    switch (format) {
      case 'json':
        return (await import('./json.js')).parseJson(content);
      case 'csv':
        return (await import('./csv.js')).parseCsv(content, schema);
    }
  });
}

/** Parses without a byte order mark; an HTML page (of an error, of a login) is named as such. */
export async function parseWith(
  text: string,
  name: string,
  parser: (content: string) => Promise<Document>,
): Promise<Document> {
  const content = text.replace(/^\uFEFF/, '');
  return /^\s*<(?:!doctype|html|\?xml)/i.test(content)
    ? nothing({ code: 'wrong-format', expected: name })
    : parser(content);
}

/** A document of which nothing could be read. */
export const nothing = (fault: Fault): Document => ({ value: undefined, faults: [fault], locate: () => ({}) });
