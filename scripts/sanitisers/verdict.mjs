/** What a snippet is still good for once a sanitiser is done with it, and the tables of docs/sanitisers.md that say so. */

/** In the order in which they are worse, and what the tables call them. */
const VERDICTS = { widget: 'đủ', partial: 'thiếu', text: 'đọc', kept: 'giữ', locked: 'khoá', lost: 'mất' };

/** Whether an `<iframe>` or a `<script>` is left in `html`; a frame that may run no script is locked. */
export function keeping(html, tag) {
  const [left] = new RegExp(`<${tag}\\b[^>]*>`).exec(html) ?? [];
  if (!left) return 'lost';
  return /\ssandbox(?!="[^"]*allow-scripts)/.test(left) ? 'locked' : 'kept';
}

/**
 * Compares what shows (see showing.mjs) with what the snippet shows as it was written: the same; the same widget without some of
 * what stood in attributes; a document with all that it said; or less.
 */
export function verdict(shown, written) {
  if (shown.items && isSame(shown.items, written.items) && shown.text === written.text) return 'widget';
  if (shown.items && isSame(factsOf(shown.items), factsOf(written.items))) return 'partial';
  return shown.says === written.says && shown.tables === written.tables ? 'text' : 'lost';
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What an item says: the answers that are right, the dates, the figures. Places in a programme may be told in its description. */
const factsOf = (items) =>
  items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => !BESIDE.includes(name))));
const BESIDE = ['id', 'better', 'status', 'track', 'illustration', 'location', 'description'];

/** A table in Markdown, with a row an editor and a column a widget; `verdictOf(editor, widget)` says what is in a cell. */
export function tableOf(editors, widgets, verdictOf) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...widgets]),
    row(['---', ...widgets.map(() => '---')]),
    ...editors.map(({ name, label }) => row([label, ...widgets.map((widget) => VERDICTS[verdictOf(name, widget)])])),
  ].join('\n');
}

/** What such a table says, by the editors' labels and the widgets' names. */
export function readTable(table) {
  const [widgets, , ...rows] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const verdicts = new Map(Object.entries(VERDICTS).map(([name, word]) => [word, name]));
  return new Map(
    rows.map(([label, ...cells]) => [
      label,
      Object.fromEntries(cells.map((cell, place) => [widgets[place + 1], verdicts.get(cell)])),
    ]),
  );
}

/** The part of the page that is the table of a form, between its comments. */
export const partOf = (form) => new RegExp(`(<!-- ${form}[^\\n]*-->\\n)([^]*?)(<!-- end -->)`);
