/**
 * Pages that do to widgets what real ones do, as data: what stands in the head before our tags, what goes around the content
 * (`wrap`), whether the doctype is left out, and how our files
 * are asked for (`ours`).
 */
import { readFile } from 'node:fs/promises';

const style = (css) => `<style>${css}</style>`;
const script = (code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
const read = (path) => readFile(path, 'utf8');
const styles = async (path) => style(await read(path));
const scripts = async (...paths) => (await Promise.all(paths.map(read))).map(script).join('\n');
const around = (before, after) => (content) => `${before}${content}${after}`;

/** What inherits, all of it wrong. Text is forced apart, as are the pointer and the selection. */
const INHERITED = `text-transform: uppercase; letter-spacing: 3px; word-spacing: 8px; text-align: justify; text-indent: 40px;
  font: italic small-caps 900 22px/3 fantasy; white-space: pre; color: #f0f; cursor: wait; hyphens: auto; user-select: none;
  -webkit-user-select: none; pointer-events: none; text-shadow: 1px 1px red; word-break: break-all; list-style: square inside;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; quotes: '(' ')'; tab-size: 20;
  -webkit-text-fill-color: #0aa; -webkit-text-stroke: 1px red; text-emphasis: dot; text-underline-offset: 9px;
  font-variant-numeric: slashed-zero; font-feature-settings: 'smcp'; font-kerning: none; font-stretch: 50%;
  line-break: anywhere; text-size-adjust: 300%`;

const BOX =
  'padding: 5px; border: 2px solid red; background: #ff0; margin: 7px; opacity: 0.9; float: none; position: relative';
const TEXT =
  'font: italic 30px/3 fantasy; letter-spacing: 2px; text-align: center; color: lime; text-transform: uppercase';
const NOTHING = 'margin: 0; padding: 0; border: 0; min-width: 0; box-sizing: border-box; background: none';
const important = (declarations) => declarations.replace(/;|$/g, ' !important$&');

/** The page of a form for all of it, as ASP.NET Web Forms makes them: any submit button, and Enter in a field, would send it. */
const FORM = `<form id="aspnetForm" method="post" action="/sent"><input type="hidden" name="__VIEWSTATE" value="">`;

const WARS = `header { position: sticky; top: 0; height: 40px; z-index: 2147483647; background: #ccc }
  .outer { transform: translate3d(0, 0, 0); overflow: hidden; contain: paint; perspective: 100px; z-index: 0; position: relative }
  .outer div { position: relative; z-index: 99999 }`;

const REQUIRE = await scripts('node_modules/requirejs/require.js');

const WIDGETS = 'countdown programme roadmap pillars ticker ranking quote quiz glossary term'.split(' ');
const sheet = (path) => `<link rel="stylesheet" href="${path}sen.css">`;

/** What a webmaster pastes: the loader, by its address. */
export const loader = (path) => `${sheet(path)}<script type="module" src="${path}sen.js"></script>`;
const plainLoader = (path) => `${sheet(path)}<script defer src="${path}sen.js"></script>`;
const eachAlone = (path) =>
  sheet(path) + WIDGETS.map((name) => `<script defer src="${path}alone/sen-${name}.js"></script>`).join('');

/** @typedef {{ name: string, head?: string, wrap?: (content: string) => string, isQuirky?: boolean, ours?: string[] }} Host */

/** @type {readonly Host[]} The first is what the others are compared with. */
export const HOSTS = [
  { name: 'a page with no style' },
  { name: '`html { font-size: 62.5% }`', head: style('html { font-size: 62.5% }') },
  {
    name: 'a reset by `*`',
    head: style(`* { ${NOTHING}; font: inherit; line-height: 1; list-style: none; vertical-align: baseline }`),
  },
  { name: '`*` with boxes and text of its own', head: style(`* { ${BOX}; ${TEXT} }`) },
  { name: '`*` with a reset and text, `!important`', head: style(`* { ${important(`${NOTHING}; ${TEXT}`)} }`) },
  { name: '`* { all: unset }`', head: style('* { all: unset }') },
  { name: '`* { all: initial }`', head: style('* { all: initial }') },
  { name: '`* { all: revert }`', head: style('* { all: revert }') },
  { name: 'styles that inherit', head: style(`body { ${INHERITED} }`) },
  { name: 'quirks mode', isQuirky: true },
  { name: 'right to left, by `dir`', wrap: around('<div dir="rtl">', '</div>') },
  { name: 'right to left, by CSS', head: style('body { direction: rtl; unicode-bidi: bidi-override }') },
  {
    name: 'high layers, transformed and clipped',
    head: style(WARS),
    wrap: around('<header></header><div class="outer">', '</div>'),
  },
  {
    name: 'a table for layout',
    wrap: around(
      '<table width="100%" cellpadding="9" border="1"><tr><td align="center" valign="middle">',
      '</td></tr></table>',
    ),
  },
  { name: 'an old CMS', head: await styles('demo/old-cms.css'), wrap: around('<div class="news">', '</div>') },
  { name: 'Bootstrap 3', head: await styles('node_modules/bootstrap-3/dist/css/bootstrap.min.css') },
  { name: 'Bootstrap 5', head: await styles('node_modules/bootstrap/dist/css/bootstrap.min.css') },
  { name: 'Tailwind’s preflight', head: await styles('node_modules/tailwindcss/preflight.css') },
  { name: 'an ASP.NET form', wrap: around(FORM, '</form>') },
  { name: 'Prototype 1.6 (its patches)', head: await scripts('test/pages/old-prototype.js') },
  {
    name: 'MooTools 1.5 (its core; of elements, its patches)',
    head: await scripts('node_modules/mootools/lib/mootools-core-1.5.2-server.js', 'test/pages/old-mootools.js'),
  },
  {
    name: 'jQuery 3, `noConflict`',
    head: (await scripts('node_modules/jquery/dist/jquery.min.js')) + script('var $ = jQuery.noConflict().noop'),
  },
  { name: 'RequireJS (`define.amd`)', head: REQUIRE },
  {
    name: '`module`, `exports`, `$`, `process` of the page',
    head: script(
      'var module = { exports: {} }, exports = module.exports, $ = 1, process = {}, global = window, define = 1, Buffer = 1',
    ),
  },
  { name: 'RequireJS, our loader as a plain script', head: REQUIRE, ours: [plainLoader('/embed/')] },
  { name: 'RequireJS, one plain script a widget', head: REQUIRE, ours: [eachAlone('/embed/')] },
  { name: 'loaded twice', ours: [loader('/embed/'), loader('/embed/')] },
  { name: 'two versions', ours: [loader('/embed/'), loader('/other-version/')] },
];
