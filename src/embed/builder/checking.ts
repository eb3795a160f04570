/** Reads what was filled in, pasted or dropped by the widgets' own readers. */
import { aboutOf } from '../../content/about.js';
import { mediaTypeOf } from '../../content/media-type.js';
import type { Fault } from '../../content/problem.js';
import { read, readAnswer, type Answered } from '../../content/read.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import type { Msg } from '../../platform/locale.js';
import type { Markup } from '../markup/index.js';
import { isEmpty, type Language, type Source } from './builder.model.js';

/** The language of the words around the content. */
export interface Words {
  /** Answers with whole strings. */
  msg: Msg;
  language: Language;
}

type Attributes = Readonly<Record<string, string>>;
type Parts = Readonly<Record<string, unknown>>;

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
}

/** A widget, whatever its items are. */
export interface Kind {
  schema: ContentSchema<unknown>;
  check: (source: Source) => Promise<Checked>;
}

/** Forgets what the items are. */
export const kind = <Item>(writing: Writing<Item>): Kind => ({
  schema: writing.schema,
  check: async (source) => checked(await answerTo(source, writing.schema), writing),
});

function checked<Item>({ items, faults }: Answered<Item>, writing: Writing<Item>): Checked {
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
  };
}

/** What stands beside the list of a file, but for what files say of themselves. */
export const besideList = (file: Parts, { list }: ContentSchema<unknown>): Parts =>
  Object.fromEntries(Object.entries(file).filter(([name]) => ![list, 'lang', '$schema'].includes(name)));

async function answerTo<Item>(source: Source, schema: ContentSchema<Item>): Promise<Answered<Item>> {
  if (source.kind === 'form') return answerToForm(source, schema);
  const { text, name } = source;
  return readAnswer({ isOk: true, text, mediaType: mediaTypeOf(text, name) }, name, schema);
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

/** A form as a file has it, mistakes and all. */
export function dataOf({ about, rows }: { about: Row; rows: readonly Row[] }, schema: ContentSchema<unknown>): object {
  const { source, link, ...beside } = about;
  const list = rows.map((row) => schema.fromRow(row));
  return { ...beside, source: source && { name: source, href: link }, [schema.list]: list };
}
