/** How a widget reads its content, whichever way it comes. Every widget's content is a list of items. */
import type { ReactiveControllerHost } from 'lit';
import type { GenericSchema } from 'valibot';
import type { Document } from './format.js';
import type { LiveAttributes } from './live.model.js';
import type { Reading } from './problem.js';
import type { Answered } from './read.js';

/** What a widget knows about reading its content. */
export interface ContentReader<Item> {
  /** Reads the author's HTML inside the element. */
  fromChildren: (host: Element) => Reading<Item>;
  /** Fetches the schema by which files and data are read; called only where there are any. */
  schema: () => Promise<{ schema: ContentSchema<Item> }>;
}

/** What files and data must look like. */
export interface ContentSchema<Item> {
  /** The name of the list in a file: `{ "statistics": […] }`. */
  list: string;
  /** What each item of the list must be. */
  item: GenericSchema<unknown, Item>;
  /** What may stand beside the list: `{ "questions": […], "outcomes": […] }`. */
  about?: GenericSchema;
  /** For tables: the headings under which each cell is found, in lower case; Vietnamese and English. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** For tables: the item that a row means, by the cells named in `columns`. */
  fromRow: (row: Row) => unknown;
  /** The parser of a format that only this widget has, such as a quiz's GIFT; asked before the common formats. */
  parserOf?(text: string, extension: string, mediaType: string): OwnParser | undefined;
  /** Where readings are kept, by whole address, of files that are read once for all widgets of the page. */
  shared?: Map<string, Promise<Answered<Item>>>;
  /** The widget, where its attributes may ask that its file be kept fresh. */
  host?: LiveHost | undefined;
  /** What is left to do once every item is right. */
  settle?(items: readonly Item[]): Promise<Reading<Item>>;
}

/** A widget whose file can be kept fresh. */
export interface LiveHost extends ReactiveControllerHost, Element, LiveAttributes {
  src: string | undefined;
  /** Whether the reader stopped what changes by itself; `undefined` for widgets without a button for that. */
  paused?: boolean | undefined;
}

/** The cells of one row of a table, by the names in `ContentSchema.columns`; empty and absent cells are left out. */
export type Row = Readonly<Record<string, string>>;

/** Parses the `text` of the file at `src`, by which other files may be named. */
export type OwnParser = (text: string, src: string) => Promise<Document>;
