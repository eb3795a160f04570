/**
 * Pages that do to widgets what real ones do. A host is data: `head` comes before our tags, `wrap` goes around the content,
 * `isQuirky` leaves out the doctype, `scripts` and `styles` are served from /host/, `embeds` are the addresses our files come from.
 */
import { readFile } from 'node:fs/promises';

const INHERITED = `text-transform: uppercase; letter-spacing: 3px; word-spacing: 8px; text-align: justify; text-indent: 40px;
  line-height: 3; font: italic small-caps 900 22px/3 monospace; white-space: pre; color: #f0f; cursor: wait; hyphens: none;
  user-select: none; -webkit-user-select: none; pointer-events: none; text-shadow: 1px 1px red; word-break: break-all;
  list-style: square inside; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: '(' ')';
  tab-size: 20; text-rendering: geometricPrecision; -webkit-text-fill-color: #0aa; -webkit-text-stroke: 1px red;
  text-emphasis: dot; text-underline-offset: 9px; font-variant-numeric: slashed-zero; font-feature-settings: 'smcp';
  font-kerning: none; font-stretch: 50%; text-size-adjust: 300%; line-break: anywhere; orphans: 9; widows: 9`;

const BOX = `margin: 7px; padding: 5px; border: 2px solid red; box-sizing: content-box; background: #ff0; font-size: 30px;
  line-height: 3; min-width: 0; max-width: none; outline: 1px solid; letter-spacing: 2px; text-align: center`;
const important = (declarations) => declarations.replace(/(;|$)/g, ' !important$1');

const style = (css) => `<style>${css}</style>`;

/** @type {readonly { name: string, head?: string, wrap?: (content: string) => string, isQuirky?: boolean, embeds?: string[] }[]} */
export const HOSTS = [
  { name: 'a page without styles', key: 'clean' },
  { name: '`html { font-size: 62.5% }`', head: style('html { font-size: 62.5% }') },
  {
    name: 'a reset (Eric Meyer’s, by `*`)',
    head: style(
      '* { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline; line-height: 1; list-style: none; box-sizing: border-box }',
    ),
  },
  { name: '`* { margin, padding, border, font-size… }`', head: style(`* { ${BOX} }`) },
  { name: '`* { margin, padding, border, font-size… !important }`', head: style(`* { ${important(BOX)} }`) },
  ...['unset', 'initial', 'revert'].map((value) => ({
    name: `\`* { all: ${value} }\``,
    head: style(`* { all: ${value} }`),
  })),
  { name: 'quirks mode', isQuirky: true },
  { name: 'inherited text styles', head: style(`body { ${INHERITED} }`) },
];

/** What is served from /host/, by name. */
export const FILES = {};

export const read = (name) => readFile(FILES[name], 'utf8');
