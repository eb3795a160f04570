/** Pillars in files: JSON `{ "pillars": […] }`, or a table with a row a pillar. */
import * as v from 'valibot';
import { source, text } from '../../content/item.js';
import type { ContentSchema } from '../../content/reader.js';
import type { Pillar } from './pillars.content.js';

export const schema: ContentSchema<Pillar> = {
  list: 'pillars',
  item: v.pipe(
    v.object({
      id: text,
      title: text,
      summary: text,
      points: v.optional(v.array(text)),
      example: v.optional(text),
      source: v.optional(source),
    }),
    v.transform(({ id, title, ...said }): Pillar => ({ id, title, body: { kind: 'text', ...said } })),
  ),
  columns: {
    id: ['mã'],
    title: ['tên', 'trụ cột'],
    summary: ['tóm tắt', 'nội dung'],
    points: ['các ý', 'ý chính'],
    example: ['ví dụ'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({ points, source: name, link, ...rest }) => ({
    ...rest,
    points: points?.split(/\s*[\n;]\s*/).filter(Boolean),
    source: name && { name, href: link },
  }),
};
