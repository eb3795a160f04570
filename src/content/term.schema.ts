/** Words in files: JSON `{ "terms": […] }`, or a table with a row a word. */
import * as v from 'valibot';
import { source, text } from './item.schema.js';
import type { ContentSchema, Row } from './reader.js';
import type { Term } from './term.js';

export const schema: ContentSchema<Term> = {
  list: 'terms',
  item: v.object({
    id: v.optional(text),
    term: text,
    abbreviation: v.optional(text),
    definition: text,
    example: v.optional(text),
    related: v.optional(v.array(text)),
    source: v.optional(source),
  }),
  shared: new Map(),
  columns: {
    id: ['mã'],
    term: ['từ', 'từ ngữ', 'thuật ngữ', 'khái niệm', 'word'],
    abbreviation: ['viết tắt', 'chữ viết tắt'],
    definition: ['định nghĩa', 'giải thích', 'nghĩa', 'ý nghĩa', 'giải nghĩa', 'meaning', 'explanation'],
    example: ['ví dụ', 'thí dụ'],
    related: ['liên quan', 'từ liên quan', 'xem thêm', 'see also'],
    source: ['nguồn', 'căn cứ'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow,
};

/** Related words stand in one cell, by id or as they are written in the table, with semicolons or commas between them. */
function fromRow({ related, source: name, link, ...rest }: Row): unknown {
  return {
    ...rest,
    related: related
      ?.split(/[;,\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
    source: name && { name, href: link },
  };
}
