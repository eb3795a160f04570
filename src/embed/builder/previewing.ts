/** From what was made to the widget: as it shows, and as it is to be pasted. */
import { h, type Markup } from '../markup/markup.js';
import { draftOf, type Work } from './builder.model.js';
import { FORMS } from './fields.js';
import type { Made } from './workbench.js';

/** Attributes of the widget beside its language and theme: those alone that the form offers, as a link may hold any. */
export function attributesOf(work: Work): Readonly<Record<string, string>> {
  const given = draftOf(work).options;
  const offered = FORMS[work.widget].options.filter(({ name, choices }) => {
    const value = given[name];
    return value !== undefined && (!choices || choices.some(([choice]) => choice === value));
  });
  return Object.fromEntries(offered.map(({ name }) => [name, given[name] ?? '']));
}

/** All attributes of a widget that stands in a page. */
const allAttributes = (work: Work): Readonly<Record<string, string>> => ({
  lang: work.language,
  ...(work.theme !== 'auto' && { 'data-sen-theme': work.theme }),
  ...attributesOf(work),
});

/** Whether the content goes into a file: by choice, or as HTML can't say all of it. */
export const isInFile = ({ work, checked }: Made): boolean => work.keptIn === 'file' || checked.isFileOnly;

/** The widget with its content, or with the address of its file; nothing where there is no content yet. */
export function markupOf(made: Made): Markup | undefined {
  const { work, checked, words } = made;
  if (checked.count === 0) return undefined;
  if (!isInFile(made)) return checked.markup(words, allAttributes(work));
  return h(`sen-${work.widget}`, { src: srcOf(work), ...allAttributes(work) });
}

/** Where the content file is; by default where the guide puts such files. */
export const srcOf = (work: Work): string => draftOf(work).src.trim() || `/noi-dung/${work.widget}.json`;

/** The content as its file has it, in the language that it says itself, else in that of the widget. */
export const contentFileOf = ({ work, checked }: Made): object => ({
  lang: checked.language ?? work.language,
  ...checked.file,
});

/** What the content file is called when it is downloaded: as at its address, but as the JSON that it is. */
export function fileNameOf(work: Work): string {
  const [path = ''] = srcOf(work).split(/[?#]/);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return `${name || work.widget}.json`;
}

export interface Shown {
  markup?: Markup | undefined;
  data?: object;
}

/** The same for a page that has no such file: its content comes as data. One for each making, so that nothing is drawn twice. */
export function previewOf(made: Made | undefined): Shown {
  if (!made) return {};
  const shown = previews.get(made) ?? preview(made);
  previews.set(made, shown);
  return shown;
}

const previews = new WeakMap<Made, Shown>();

function preview(made: Made): Shown {
  const markup = markupOf(made);
  if (!markup || !isInFile(made)) return { markup };
  return { markup: h(markup.tag, allAttributes(made.work)), data: made.checked.file };
}
