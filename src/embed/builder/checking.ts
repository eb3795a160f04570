/** Reads what was filled in, pasted or dropped by the widgets' own readers. */
import { aboutOf } from '../../content/about.js';
import type { Fault } from '../../content/problem.js';
import { read, readAnswer, type Answered } from '../../content/read.js';
import type { ContentSchema } from '../../content/reader.js';
import type { Msg } from '../../platform/locale.js';
import type { Markup } from '../markup/index.js';
import { isEmpty, type Language, type Source } from './builder.model.js';
import { dataOf } from './rows.js';
import { besideList, jsonIn, mediaTypeOf, type Parts } from './texts.js';
import { unusedIn } from './unused.js';

/** The language of the words around the content. */
export interface Words {
  /** Answers with whole strings. */
  msg: Msg;
  language: Language;
}

type Attributes = Readonly<Record<string, string>>;

/** How a widget's items are read and written. */
interface Writing<Item> {
  schema: ContentSchema<Item>;
  /** The parts of an item that the widget's HTML holds; others need a file. */
  inHtml: readonly string[];
  /** Whether the HTML can't hold the items, whatever their parts. */
  isFileOnly?: (items: readonly Item[]) => boolean;
  /** The widget with its items inside; nothing where there are none to write. */
  markup: (items: readonly Item[], words: Words, attributes: Attributes) => Markup | undefined;
  /** The item as its schema takes it. By default it is one. */
  inFile?: (item: Item) => object;
}

/** What was read, and what can be made of it. */
export interface Checked {
  /** How many items are right. */
  count: number;
  faults: readonly Fault[];
  /** Whether HTML alone can't say all of it. */
  isFileOnly: boolean;
  /** The widget with its content inside. */
  markup: (words: Words, attributes: Attributes) => Markup | undefined;
  /** The content as the file of a widget has it. */
  file: Parts;
  /** The language that the content itself says it is in (BCP 47). */
  language: string | undefined;
  /** The columns and parts that the widget makes nothing of. */
  unused: readonly string[];
}

/** A widget, whatever its items are. */
export interface Kind {
  schema: ContentSchema<unknown>;
  check: (source: Source) => Promise<Checked>;
}

/** The language that content says it is in; a form and a table say none. */
export function languageIn(source: Source, schema: ContentSchema<unknown>): string | undefined {
  const lang = source.kind === 'text' ? jsonIn(source, schema)?.lang : undefined;
  return typeof lang === 'string' ? lang : undefined;
}

/** Forgets what the items are. */
export const kind = <Item>(writing: Writing<Item>): Kind => ({
  schema: writing.schema,
  check: async (source) => checked(source, await answerTo(source, writing.schema), writing),
});

function checked<Item>(source: Source, { items, faults }: Answered<Item>, writing: Writing<Item>): Checked {
  const { schema, inHtml, isFileOnly, markup, inFile = (item) => item as object } = writing; // items are objects, as their schemas say
  const about = besideList(aboutOf<Parts>(items) ?? {}, schema);
  const isBeyondHtml = (thing: object) =>
    Object.entries(thing).some(([part, value]) => value !== undefined && !inHtml.includes(part));
  return {
    count: items.length,
    faults,
    isFileOnly:
      isBeyondHtml(about) || items.some((item) => isBeyondHtml(item as object)) || (isFileOnly?.(items) ?? false),
    markup: (words, attributes) => markup(items, words, attributes),
    file: { ...about, [schema.list]: items.map(inFile) },
    language: languageIn(source, schema),
    unused: unusedIn(source, schema),
  };
}

async function answerTo<Item>(source: Source, schema: ContentSchema<Item>): Promise<Answered<Item>> {
  if (source.kind === 'form') return answerToForm(source, schema);
  return readAnswer({ isOk: true, text: source.text, mediaType: mediaTypeOf(source) }, source.name, schema);
}

/** Items that nothing is filled in of are none; faults still count them. */
async function answerToForm<Item>(
  { about, rows }: Extract<Source, { kind: 'form' }>,
  schema: ContentSchema<Item>,
): Promise<Answered<Item>> {
  const filled = rows.map((row, place) => [place, row] as const).filter(([, row]) => !isEmpty(row));
  const data = dataOf({ about, rows: filled.map(([, row]) => row) }, schema);
  const answered = await read(undefined, data, { schema: () => Promise.resolve({ schema }) });
  const placed = ({ path = '', ...fault }: Fault): Fault => ({
    ...fault,
    path: path.replace(/\[(\d+)\]/, (_, index) => `[${filled[Number(index)]?.[0] ?? 0}]`),
  });
  return { ...answered, faults: answered.faults.map(placed) };
}
