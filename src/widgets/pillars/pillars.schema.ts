/** Pillars in files: JSON `{ "pillars": […] }`, or a table with a row a pillar. */
import * as v from 'valibot';
import { source, text } from '../../content/item.schema.js';
import type { ContentSchema } from '../../content/reader.js';
import { schema as statistics } from '../../content/statistic.schema.js';
import type { Pillar } from './pillars.content.js';

export const schema: ContentSchema<Pillar> = {
  list: 'pillars',
  item: v.pipe(
    v.object({
      id: v.pipe(text, v.regex(/^\S+$/, 'not-allowed')), // labels are found by it
      title: text,
      illustration: v.optional(text),
      summary: text,
      points: v.optional(v.array(text)),
      changes: v.optional(v.array(text)),
      before: v.optional(v.array(text)),
      after: v.optional(v.array(text)),
      example: v.optional(text),
      service: v.optional(source),
      figure: v.optional(statistics.item),
      quiz: v.optional(source),
      source: v.optional(source),
    }),
    v.transform(({ id, title, illustration, ...said }): Pillar => ({
      id,
      title,
      illustration,
      body: { kind: 'text', ...said },
    })),
  ),
  columns: {
    id: ['mã'],
    title: ['tên', 'trụ cột'],
    summary: ['tóm tắt', 'nội dung'],
    illustration: ['hình', 'hình minh hoạ'],
    points: ['các ý', 'ý chính'],
    changes: ['thay đổi'],
    before: ['trước đây'],
    after: ['bây giờ'],
    example: ['ví dụ'],
    service: ['dịch vụ'],
    serviceLink: ['liên kết dịch vụ', 'service link'],
    quiz: ['trắc nghiệm'],
    quizLink: ['liên kết trắc nghiệm', 'quiz link'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({ points, changes, before, after, service, serviceLink, quiz, quizLink, source: name, link, ...rest }) => ({
    ...rest,
    points: lines(points),
    changes: lines(changes),
    before: lines(before),
    after: lines(after),
    service: named(service, serviceLink),
    quiz: named(quiz, quizLink),
    source: named(name, link),
  }),
};

/** The lines of a cell, or what semicolons part in it. */
const lines = (cell: string | undefined) => cell?.split(/\s*[\n;]\s*/).filter(Boolean);

const named = (name: string | undefined, href: string | undefined) => name && { name, href };
