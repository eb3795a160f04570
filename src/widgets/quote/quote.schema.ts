/** Quotes in files: JSON `{ "quotes": […] }`, or a table with a row a quote. */
import * as v from 'valibot';
import { href, source, text } from '../../content/item.schema.js';
import { daysOf } from '../../content/partial-date.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import { periodIn } from '../../content/spreadsheet-period.js';
import { searchKey } from '../../platform/search.js';
import type { KINDS, Kind, Quote } from './quote.model.js';

/** Who said what has no default: without a kind nobody knows whether these are the speaker's own words. */
export const schemaFor = (kinds: typeof KINDS): ContentSchema<Quote> => ({
  list: 'quotes',
  item: v.object({
    id: v.optional(text),
    kind: v.picklist(kinds),
    text: v.union([
      text,
      v.pipe(
        v.array(text),
        v.minLength(1, 'missing'),
        v.transform((paragraphs) => paragraphs.join('\n')),
      ),
    ]),
    name: text,
    role: v.optional(text),
    date: v.optional(
      v.pipe(
        text,
        v.check((date) => daysOf(date) !== undefined, 'not-a-period'),
      ),
    ),
    source,
    image: v.optional(v.object({ src: v.union([href, v.pipe(text, v.regex(/^data:image\//i))]), alt: v.string() })),
  }),
  columns: {
    id: ['mã'],
    kind: ['loại', 'kiểu', 'hình thức'],
    text: ['nội dung', 'lời', 'lời nói', 'phát biểu', 'ý kiến', 'trích dẫn', 'quote'],
    name: ['người nói', 'người phát biểu', 'họ tên', 'họ và tên', 'tên', 'speaker'],
    role: ['chức vụ', 'chức danh', 'vai trò', 'position', 'title'],
    date: ['ngày', 'thời gian', 'thời điểm', 'ngày nói', 'ngày phát biểu'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
    image: ['ảnh', 'hình', 'hình ảnh', 'chân dung', 'photo', 'picture'],
    alt: ['mô tả ảnh', 'mô tả hình'],
  },
  fromRow,
});

/** A picture without a description shows no more than the name says. */
function fromRow({ kind, date, source: name, link, image, alt = '', ...rest }: Row): unknown {
  return {
    ...rest,
    kind: kind && (KIND[searchKey(kind)] ?? kind.toLowerCase()),
    date: date && periodIn(date)[0],
    source: name && { name, href: link },
    image: image && { src: image, alt },
  };
}

/** What sheets say, without marks. */
const KIND: Readonly<Record<string, Kind>> = {
  'nguyen van': 'statement',
  'trich nguyen van': 'statement',
  'trich dan': 'statement',
  'trich loi': 'statement',
  'phat bieu': 'statement',
  quote: 'statement',
  'thuat lai': 'paraphrase',
  'thuat y': 'paraphrase',
  'luoc thuat': 'paraphrase',
  'dien dat lai': 'paraphrase',
};
