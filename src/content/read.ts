/** Reads files and data into items: source → format → schema. Loaded only where a widget has `src` or `data`. */
import { isServer } from 'lit';
import { safeParse, type BaseIssue } from 'valibot';
import { addressIn } from '../platform/address.js';
import { fetchText, type Answer, type Arrived } from '../platform/network.js';
import { pacer, yieldToPage } from '../platform/yielding.js';
import { setAbout } from './about.js';
import { extensionOf, formatOf, parse, type Document } from './format.js';
import type { LiveAttributes } from './live.model.js';
import type { Defect, Fault, Place, Reading } from './problem.js';
import type { ContentReader, ContentSchema, LiveHost } from './reader.js';
import type { Snapshot } from './snapshot.js';

/** What was asked for, as far as it could be read. */
export interface Answered<Item> extends Reading<Item> {
  /** Whether nothing is wrong but that there is more than the widget can show. */
  isSound: boolean;
  /** Of a dated copy: when it was made, in milliseconds since 1970. */
  retrieved?: number | undefined;
}

/** Takes what was read; called again where something better comes. */
export type Show<Item> = (answered: Answered<Item>) => void;

/** Reads the file at `src`; without one, what a program gives: the list itself, or an object that holds it. */
export async function read<Item>(
  src: string | undefined,
  data: unknown,
  reader: Pick<ContentReader<Item>, 'schema'>,
): Promise<Answered<Item>> {
  const { schema } = await reader.schema();
  if (src === undefined) return settle(await validate(data, schema), schema);
  // A server has many pages, and an address leads elsewhere in each.
  return schema.shared && !isServer ? readOnce(src, schema, schema.shared) : readFile(src, schema);
}

/** What was faulty is read anew by whoever asks next. */
function readOnce<Item>(
  src: string,
  schema: ContentSchema<Item>,
  shared: Map<string, Promise<Answered<Item>>>,
): Promise<Answered<Item>> {
  const address = addressIn('', src) ?? src;
  const known = shared.get(address);
  if (known) return known;
  const reading = readFile(src, schema);
  shared.set(address, reading);
  const forget = () => shared.delete(address);
  void reading.then(({ isSound }) => isSound || forget(), forget);
  return reading;
}

async function readFile<Item>(src: string, schema: ContentSchema<Item>): Promise<Answered<Item>> {
  const { retrieved, ...answered } = await readAnswer(await fetchText(src), src, schema);
  if (retrieved === undefined || !schema.host) return answered;
  return { ...answered, faults: [...answered.faults, { code: 'dated', retrieved, state: 'kept' }] };
}

/**
 * Reads as `read` does, and where the widget's attributes ask for it goes on to. Never rejects: what can't be read for a reason
 * that is neither the file's nor the network's is shown as missing, and told to the console.
 */
export async function follow<Item>(
  src: string | undefined,
  data: unknown,
  reader: ContentReader<Item>,
  show: Show<Item>,
): Promise<void> {
  try {
    const { schema } = await reader.schema();
    const keepFresh = async (host: LiveHost, file: string) => {
      const { liveOf } = await import('./live.js');
      liveOf<Item>(host).follow(file, schema, show);
    };
    const { host } = schema;
    // A server draws what is there, and keeps nothing fresh.
    if (!isServer && host && src !== undefined) {
      if (isAsked(host)) return await keepFresh(host, src);
      onceAsked(host, src, () => void keepFresh(host, src));
    }
    show(await read(src, data, reader));
  } catch (error) {
    console.error(error);
    show(unread({ code: 'unreachable', ...(src !== undefined && { file: src }) }));
  }
}

/** Whether an attribute asks that the file be kept fresh. */
const isAsked = ({ refresh, cache, maxAge, snapshot }: LiveAttributes): boolean =>
  Boolean(cache) || [refresh, maxAge, snapshot].some((value) => value !== undefined && value !== null);

/** Waits for an attribute that asks for more, as long as `src` is the file to read. */
function onceAsked(host: LiveHost, src: string, act: () => void): void {
  const watch = {
    hostUpdate: () => {
      if (host.src === src && !isAsked(host)) return;
      host.removeController(watch);
      if (host.src === src) act();
    },
  };
  host.addController(watch);
}

/** Reads what the server said when it was asked for `src`, or the answer in a dated copy. */
export async function readAnswer<Item>(
  answer: Answer,
  src: string,
  schema: ContentSchema<Item>,
): Promise<Answered<Item>> {
  if (!answer.isOk) return unread({ code: 'unreachable', status: answer.status, file: src });
  if (!SNAPSHOT.test(answer.text)) return settle(await readDocument(answer, src, schema), schema, src);
  const { copy, faults } = await openSnapshot(answer.text);
  if (!copy) return unread(...faults.map((fault) => ({ file: src, ...fault })));
  const reading = await readDocument({ text: copy.content, mediaType: copy.mediaType }, copy.snapshotOf, schema);
  return { ...(await settle(reading, schema, src)), retrieved: Date.parse(copy.retrieved) };
}

/** How a file begins that is a dated copy. */
const SNAPSHOT = /^\uFEFF?\s*\{\s*"snapshotOf"\s*:/;

const unread = (...faults: readonly Fault[]): Answered<never> => ({ items: [], faults, isSound: false });

async function openSnapshot(file: string): Promise<{ copy?: Snapshot; faults: readonly Fault[] }> {
  const [{ parseJson }, { snapshot }] = await Promise.all([import('./json.js'), import('./snapshot.js')]);
  const { value, faults, locate } = await parseJson(file.replace(/^\uFEFF/, ''));
  if (value === undefined) return { faults };
  const result = safeParse(snapshot, value);
  if (result.success) return { copy: result.output, faults };
  const found = result.issues.map((issue) => faultOf(issue, ''));
  return { faults: await Promise.all(found.map(async (fault) => ({ ...fault, ...(await locate(fault)) }))) };
}

/** Does what is left once all is read, and says of each fault which file it is in. */
async function settle<Item>(
  reading: Reading<Item>,
  schema: ContentSchema<Item>,
  file?: string,
): Promise<Answered<Item>> {
  const settled = await schema.settle?.(reading.items);
  const faults = [...reading.faults, ...(settled?.faults ?? [])].map((fault) => (file ? { file, ...fault } : fault));
  const { items } = settled ?? reading;
  return { items, faults, isSound: items.length > 0 && faults.every(({ code }) => code === 'unsupported') };
}

async function readDocument<Item>(answer: Arrived, src: string, schema: ContentSchema<Item>): Promise<Reading<Item>> {
  const document = await documentIn(answer, src, schema);
  if (!document) return { items: [], faults: [{ code: 'unknown-format' }] };

  const { value, faults: inForm, locate } = document;
  if (value === undefined) return { items: [], faults: inForm };
  const { items, faults } = await validate(value, schema);
  const located = await Promise.all(faults.map(async (fault) => ({ ...fault, ...(await locate(fault)) })));
  return { items, faults: [...inForm, ...located] };
}

async function documentIn(
  { text, mediaType }: Arrived,
  src: string,
  schema: ContentSchema<unknown>,
): Promise<Document | undefined> {
  const own = schema.parserOf?.(text, extensionOf(src), mediaType);
  if (own) return own(text, src);
  const format = formatOf(src, mediaType);
  return format && parse(text, format, schema);
}

async function validate<Item>(value: unknown, { list, item, about }: ContentSchema<Item>): Promise<Reading<Item>> {
  const found: unknown = Array.isArray(value) ? value : (value as Record<string, unknown> | null | undefined)?.[list];
  if (found === undefined) return { items: [], faults: [{ code: 'missing', path: list }] };
  if (!Array.isArray(found)) return { items: [], faults: [{ code: 'not-a-list', path: list, value: brief(found) }] };
  if (found.length === 0) return { items: [], faults: [{ code: 'empty', path: list }] };

  const items: Item[] = [];
  const faults: Fault[] = [];
  await yieldToPage(); // parsing took its time
  const pace = pacer();
  let index = 0;
  for (const entry of found) {
    await pace();
    const result = safeParse(item, entry);
    if (result.success) items.push(result.output);
    else faults.push(...result.issues.map((issue) => faultOf(issue, `${list}[${index}]`)));
    index++;
  }
  await yieldToPage(); // drawing them has a task of its own
  if (!about || Array.isArray(value)) return { items, faults };
  const beside = safeParse(about, value);
  if (!beside.success) faults.push(...beside.issues.map((issue) => faultOf(issue, '')));
  setAbout(items, beside.output);
  return { items, faults };
}

function faultOf(issue: BaseIssue<unknown>, base: string): Fault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const place: Place = { path: (base + keys.join('')).replace(/^\./, '') };
  return { ...defectOf(issue), ...place };
}

/** Schemas name their own rules by the code of the defect; the rest follows from the type that was expected. */
function defectOf(issue: BaseIssue<unknown>): Defect {
  const value = brief(issue.input);
  if (issue.kind === 'validation') return { code: issue.message, value } as Defect;
  if (issue.input === undefined || issue.input === '') return { code: 'missing' };
  return { code: DEFECT_BY_TYPE[issue.type] ?? 'not-allowed', value };
}

const DEFECT_BY_TYPE: Record<string, 'not-a-number' | 'not-text' | 'not-a-list' | 'not-an-object'> = {
  number: 'not-a-number',
  string: 'not-text',
  array: 'not-a-list',
  object: 'not-an-object',
  loose_object: 'not-an-object',
};

const brief = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
