/** What a story's widget holds, as data: what shows is drawn from it, and the code beside a story is written from it. */
import type { StoryObj } from '@storybook/web-components-vite';
import type { Language } from '../src/embed/builder/builder.model.js';
import type { Markup } from '../src/embed/markup/index.js';

/** When stories happen, in milliseconds since 1970: shortly before a Digital Transformation Day, 8 o'clock in An Giang. */
export const PRESENT = Date.parse('2026-09-08T08:00:00+07:00');

/** Attributes of a widget by their names in HTML: `true` for one without a value, `false` and `undefined` for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Content {
  /** Attributes whose values depend on the language; the story's controls go before them. */
  attributes?: Attributes;
  /** The content as the widget's file has it. */
  data?: object;
  /** The address at which `data` is a file, too. */
  file?: string;
  /** Whether the author wrote `data` into the page as HTML. */
  isWritten?: boolean;
  /** The author's own HTML inside the tag, where no `data` make it. */
  children?: readonly (Markup | string)[];
  /** A piece of page with widgets in it, where there is more to show than one of them. */
  page?: (attributes: Attributes) => Markup;
}

export type ContentIn = (language: Language) => Content;

/** A story of a widget; `args` are its attributes. */
export type Story = StoryObj<Attributes>;

/** What a story's `parameters` say to all of the Storybook. */
export const holds = (content: ContentIn): { content: ContentIn } => ({ content });
