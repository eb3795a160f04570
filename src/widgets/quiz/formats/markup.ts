/** Plain text from the HTML that question banks are written in. Nothing is ever drawn from it. */
import { decodeHTML } from 'entities';

/** The text a reader would see, its paragraphs and line breaks as lines. */
export function textFromHtml(html: string): string {
  const text = html
    .replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?(?:p|div|ul|ol|li|table|tr|h\d|blockquote))\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return decodeHTML(text)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** What of HTML can't be told as text: pictures, sound, films, formulas, tables. */
export const lostIn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<(img|audio|video|iframe|object|embed|math|svg|table)\b/gi)].map(
      ([, tag = '']) => `<${tag.toLowerCase()}>`,
    ),
  ),
];
