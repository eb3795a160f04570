/** Fetches the messages of a language other than Vietnamese. */
import type { LocaleModule, MsgFn } from '@lit/localize/internal/types.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';

type Book = () => Promise<LocaleModule>;

/** The books of messages of each language: ours, and those of pages that say more than widgets do. */
const books: Readonly<Record<string, Book[]>> = {
  en: [() => import('./en.js')],
  km: [() => import('./km.js')],
};

/** Has messages of `book` known too, whenever `language` is loaded next. */
export function addBook(language: string, book: Book): void {
  books[language]?.push(book);
}

/** `msg` in `language`; throws where there are no messages in it, or they don't arrive. */
export async function load(language: string): Promise<MsgFn> {
  const all = books[language];
  if (!all) throw new Error(`There are no messages in “${language}”.`);
  const loaded = await Promise.all(all.map((book) => book()));
  const templates = Object.assign({}, ...loaded.map((one) => one.templates)) as LocaleModule['templates'];
  // `MsgFn` is overloaded by kind of template; `runtimeMsg` answers each kind with the same kind.
  return ((template, options) => runtimeMsg(templates, template, options)) as MsgFn;
}
