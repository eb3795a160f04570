/**
 * The Markdown that our guides are written in, no more of it: headings, paragraphs, lists without lists inside, tables, fenced
 * code; in lines code, bold, emphasis and links.
 */

/**
 * A text's blocks, in their order:
 * `{ kind: 'heading', level, text }`, `{ kind: 'paragraph', text }`, `{ kind: 'list', isOrdered, items: [text] }`,
 * `{ kind: 'table', rows: [[text]] }` (the first is the head), `{ kind: 'code', language, text }`.
 */
export function blocksOf(markdown) {
  const pieces = markdown.split(/^```(\w*)\n([\s\S]*?)^```$/m);
  return pieces.flatMap((piece, index) => {
    if (index % 3 === 1) return [];
    if (index % 3 === 2) return [{ kind: 'code', language: pieces[index - 1], text: piece.trimEnd() }];
    return piece.split(/\n\s*\n/).flatMap((part) => (part.trim() ? [blockOf(part.trim())] : []));
  });
}

function blockOf(part) {
  const [, marks, heading] = /^(#+) (.*)$/.exec(part) ?? [];
  if (marks) return { kind: 'heading', level: marks.length, text: heading };
  if (/^\|/.test(part)) return { kind: 'table', rows: part.split('\n').filter(isRow).map(cellsOf) };
  const [, mark] = /^(-|\d+\.) /.exec(part) ?? [];
  if (!mark) return { kind: 'paragraph', text: oneLine(part) };
  return {
    kind: 'list',
    isOrdered: mark !== '-',
    items: part
      .slice(mark.length)
      .split(/\n(?:-|\d+\.) /)
      .map(oneLine),
  };
}

const isRow = (line) => !/^[|\s:-]+$/.test(line);
const cellsOf = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(oneLine);
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** What is in a line, in its order: `{ kind: 'text' | 'code' | 'bold' | 'emphasis' | 'link', text, href? }`. */
export function spansOf(line) {
  const spans = [];
  let end = 0;
  for (const match of line.matchAll(
    /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(((?:[^()\s]|\([^()]*\))+)\)/g,
  )) {
    if (match.index > end) spans.push({ kind: 'text', text: line.slice(end, match.index) });
    const [whole, code, bold, emphasis, label, href] = match;
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (bold !== undefined) spans.push({ kind: 'bold', text: bold });
    else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
    else spans.push({ kind: 'link', text: label, href });
    end = match.index + whole.length;
  }
  return end < line.length ? [...spans, { kind: 'text', text: line.slice(end) }] : spans;
}

/** The part under the `number`th heading of the second level, without it. */
export function sectionOf(blocks, number) {
  const starts = blocks.flatMap(({ kind, level }, index) => (kind === 'heading' && level === 2 ? [index] : []));
  return blocks.slice(starts[number] + 1, starts[number + 1]);
}

/** The anchor that GitHub gives a heading. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
