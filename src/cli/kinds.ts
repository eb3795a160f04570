/** The kinds of content that files hold, and which of them a file is. */
import { win32 } from 'node:path';
import { extensionOf } from '../content/format.js';
import type { ContentSchema } from '../content/reader.js';
import { SCHEMAS } from '../embed/schemas.js';
import { searchKey } from '../platform/search.js';

/** The schema of each kind, as widgets read it. */
export const KINDS = {
  statistics: SCHEMAS.statistics,
  ranking: SCHEMAS.statistics,
  events: SCHEMAS.events,
  quiz: SCHEMAS.questions,
  pillars: SCHEMAS.pillars,
  glossary: SCHEMAS.terms,
  quotes: SCHEMAS.quotes,
  roadmap: SCHEMAS.milestones,
} as const satisfies Record<string, ContentSchema<unknown>>;

export type KindName = keyof typeof KINDS;

export const isKind = (name: string): name is KindName => Object.hasOwn(KINDS, name);

/** Words that files are named by, beside the kinds themselves. */
const NAMES: ReadonlyMap<string, KindName> = new Map([
  ['programme', 'events'],
  ['calendar', 'events'],
  ['countdown', 'events'],
  ['questions', 'quiz'],
  ['terms', 'glossary'],
  ['milestones', 'roadmap'],
  ['quote', 'quotes'],
  ['ticker', 'statistics'],
  ['su-kien', 'events'],
  ['chuong-trinh', 'events'],
  ['so-lieu', 'statistics'],
  ['xep-hang', 'ranking'],
  ['cau-hoi', 'quiz'],
  ['tru-cot', 'pillars'],
  ['tu-dien', 'glossary'],
  ['lo-trinh', 'roadmap'],
  ['y-kien', 'quotes'],
]);

/** The kind by the file's shape, else by its name; `undefined` where neither says it clearly. */
export function kindOf(name: string, text: string): KindName | undefined {
  return kindByShape(name, text) ?? kindByName(name);
}

/** `Số liệu.csv` and `so_lieu.csv` are named as `so-lieu.csv` is. */
function kindByName(name: string): KindName | undefined {
  const [stem = ''] = win32.basename(name).split('.', 1); // which knows the slashes of all systems
  const key = searchKey(stem)
    .trim()
    .replace(/[\s_]+/g, '-');
  return isKind(key) ? key : NAMES.get(key);
}

function kindByShape(name: string, text: string): KindName | undefined {
  const extension = extensionOf(name);
  const hasOwn = (kind: KindName) => (KINDS[kind] as ContentSchema<unknown>).parserOf?.(text, extension, '') && kind;
  const isJson = /^\uFEFF?\s*[[{]/.test(text);
  return (
    hasOwn('events') ?? hasOwn('quiz') ?? (isJson ? (kindByList(text) ?? hasOwn('statistics')) : kindByHeadings(text))
  );
}

/** JSON is known by the name of its list, also where a comma is missing somewhere else. */
function kindByList(text: string): KindName | undefined {
  const found = names.filter((kind) => new RegExp(`"${KINDS[kind].list}"\\s*:\\s*\\[`).test(text));
  return found.length === 1 ? found[0] : undefined;
}

/** A table is of the kind that knows most of its headings. */
function kindByHeadings(text: string): KindName | undefined {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\r?\n/, 1);
  const headings = line.split(/[,;\t|]/).map((heading) => searchKey(heading.replace(/"/g, '').trim()));
  const known = names.map((kind) => ({ kind, count: headings.filter((one) => headingsOf(kind).has(one)).length }));
  const [best, next] = known.sort((a, b) => b.count - a.count);
  return best && best.count > 1 && best.count > (next?.count ?? 0) ? best.kind : undefined;
}

const headingsOf = (kind: KindName): ReadonlySet<string> =>
  new Set(Object.entries(KINDS[kind].columns).flatMap(([name, titles]) => [name, ...titles].map(searchKey)));

/** Those that differ in shape. */
const names: readonly KindName[] = ['statistics', 'events', 'quiz', 'pillars', 'glossary', 'quotes', 'roadmap'];
