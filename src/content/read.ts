/** Reads files and data into items: source → format → schema. Loaded only where a widget has `src` or `data`. */
import { safeParse, type BaseIssue } from 'valibot';
import { fetchText } from '../platform/network.js';
import { pacer, yieldToPage } from '../platform/yielding.js';
import { setAbout } from './about.js';
import { extensionOf, formatOf, parse, type Document } from './format.js';
import type { Defect, Fault, Place, Reading } from './problem.js';
import type { ContentReader, ContentSchema } from './reader.js';

/** What was asked for, as far as it could be read. */
export interface Answered<Item> extends Reading<Item> {
  /** Whether nothing is wrong but that there is more than the widget can show. */
  isSound: boolean;
}

/** Reads the file at `src`; without one, what a program gives: the list itself, or an object that holds it. */
export async function read<Item>(
  src: string | undefined,
  data: unknown,
  reader: Pick<ContentReader<Item>, 'schema'>,
): Promise<Answered<Item>> {
  const { schema } = await reader.schema();
  const reading = await (src === undefined ? validate(data, schema) : readFile(src, schema));
  const settled = await schema.settle?.(reading.items);
  const faults = [...reading.faults, ...(settled?.faults ?? []).map((fault) => ({ file: src, ...fault }))];
  const { items } = settled ?? reading;
  return { items, faults, isSound: items.length > 0 && faults.every(({ code }) => code === 'unsupported') };
}

async function readFile<Item>(src: string, schema: ContentSchema<Item>): Promise<Reading<Item>> {
  const { items, faults } = await readDocument(src, schema);
  return { items, faults: faults.map((fault) => ({ file: src, ...fault })) };
}

async function readDocument<Item>(src: string, schema: ContentSchema<Item>): Promise<Reading<Item>> {
  const answer = await fetchText(src);
  if (!answer.isOk) return { items: [], faults: [{ code: 'unreachable', status: answer.status }] };

  const document = await documentIn(answer, src, schema);
  if (!document) return { items: [], faults: [{ code: 'unknown-format' }] };

  const { value, faults: inForm, locate } = document;
  if (value === undefined) return { items: [], faults: inForm };
  const { items, faults } = await validate(value, schema);
  const located = await Promise.all(faults.map(async (fault) => ({ ...fault, ...(await locate(fault)) })));
  return { items, faults: [...inForm, ...located] };
}

async function documentIn(
  { text, mediaType }: { text: string; mediaType: string },
  src: string,
  schema: ContentSchema<unknown>,
): Promise<Document | undefined> {
  const own = schema.parserOf?.(text, extensionOf(src), mediaType);
  if (own) return own(text, src);
  const format = formatOf(src, mediaType, text);
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
  for (const [index, entry] of found.entries()) {
    await pace();
    const result = safeParse(item, entry);
    if (result.success) items.push(result.output);
    else faults.push(...result.issues.map((issue) => faultOf(issue, `${list}[${index}]`)));
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
