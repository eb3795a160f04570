/** What somebody has made so far, as one value, and the ways in which it changes. */
import type { Row } from '../../content/reader.js';

export const WIDGETS = [
  'countdown',
  'programme',
  'ticker',
  'ranking',
  'quiz',
  'pillars',
  'roadmap',
  'quote',
  'glossary',
] as const;
export type WidgetName = (typeof WIDGETS)[number];

export const LANGUAGES = ['vi', 'en', 'km'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `auto` is as the page is. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** Where content comes from: cells of a form, an item a row, with what stands beside the list; or text as a file has it. */
export type Source =
  | { kind: 'form'; about: Row; rows: readonly Row[] }
  | {
      kind: 'text';
      /** The name of the file it came in; empty where it was pasted or typed. */
      name: string;
      text: string;
    };

/** What belongs to one widget. */
export interface Draft {
  source: Source;
  /** The widget's attributes; one without a value has the text `''`. */
  options: Row;
  /** The address of the content file, where one is used; empty where nobody said. */
  src: string;
}

/** All that a link restores. Drafts of other widgets are kept, so that looking at one of them costs nothing. */
export interface Work {
  widget: WidgetName;
  drafts: Readonly<Partial<Record<WidgetName, Draft>>>;
  /** The language of the widget, whatever that of the builder. */
  language: Language;
  theme: (typeof THEMES)[number];
  /** Whether the content stands in the snippet, or in a file at the draft's `src`. */
  keptIn: 'page' | 'file';
}

const BLANK: Draft = { source: { kind: 'form', about: {}, rows: [{}] }, options: {}, src: '' };

/** Nothing made yet. */
export const begin = (language: Language): Work => ({
  widget: 'countdown',
  drafts: {},
  language,
  theme: 'auto',
  keptIn: 'page',
});

/** The draft of the widget that is being made. */
export const draftOf = ({ widget, drafts }: Work): Draft => drafts[widget] ?? BLANK;

export const withSource = (work: Work, source: Source): Work => withDraft(work, { ...draftOf(work), source });

export const withSrc = (work: Work, src: string): Work => withDraft(work, { ...draftOf(work), src });

/** Sets an attribute of the widget; `undefined` takes it away. */
export function withOption(work: Work, name: string, value: string | undefined): Work {
  const others = without(draftOf(work).options, name);
  const options = value === undefined ? others : { ...others, [name]: value };
  return withDraft(work, { ...draftOf(work), options });
}

const withDraft = (work: Work, draft: Draft): Work => ({
  ...work,
  drafts: { ...work.drafts, [work.widget]: draft },
});

type Form = Extract<Source, { kind: 'form' }>;

/** Fills in a cell of the item at `index`; of what stands beside the list where that is `undefined`. */
export function withCell(form: Form, index: number | undefined, key: string, text: string): Form {
  if (index === undefined) return { ...form, about: filled(form.about, key, text) };
  return { ...form, rows: form.rows.map((row, at) => (at === index ? filled(row, key, text) : row)) };
}

/** A row has no empty cells (`Row`). */
const filled = (row: Row, key: string, text: string): Row =>
  text === '' ? without(row, key) : { ...row, [key]: text };

/** All of it but what is called `key`. */
export const without = <Value>(row: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));

export const withItem = (form: Form): Form => ({ ...form, rows: [...form.rows, {}] });

/** There is always an item to fill in. */
export function withoutItem(form: Form, index: number): Form {
  const rows = form.rows.filter((_, at) => at !== index);
  return { ...form, rows: rows.length > 0 ? rows : [{}] };
}

/** Moves the item at `from` to the place `to`; `null` where there is no such place. */
export function withMoved(form: Form, from: number, to: number): Form | null {
  const moved = form.rows[from];
  if (moved === undefined || to < 0 || to >= form.rows.length || from === to) return null;
  const rows = form.rows.filter((_, at) => at !== from);
  return { ...form, rows: [...rows.slice(0, to), moved, ...rows.slice(to)] };
}

/** Whether nothing is filled in. */
export const isBlank = (source: Source): boolean =>
  source.kind === 'text' ? source.text.trim() === '' : source.rows.every(isEmpty);

export const isEmpty = (row: Row): boolean => Object.values(row).every((cell) => cell.trim() === '');

/** A place in a form: the item and the name of its part; both may be missing. */
export interface CellPlace {
  index?: number;
  part?: string;
}

/** The place that a fault's path names: `statistics[2].source.name` is the part `source` of the third item. */
export function cellAt(path: string): CellPlace {
  const [, index, part] = /^(?:\w*\[(\d+)\]\.?)?(\w+)?/.exec(path) ?? [];
  return { ...(index && { index: Number(index) }), ...(part && { part }) };
}
