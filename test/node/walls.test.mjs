/** Each wall of src, by code that must not pass it and code that may. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

// The files do not exist, so rules that need types cannot run on them.
const eslint = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked });

const MODEL = 'src/widgets/invented/invented.model.ts';
const WIDGET = 'src/widgets/invented/invented.ts';
const CONTENT = 'src/content/invented.ts';
const PLATFORM = 'src/platform/invented.ts';

const WALLS = {
  'a model draws nothing': {
    message: /leave Lit to the element/,
    stops: [
      [MODEL, "import { html } from 'lit'; html``;"],
      [MODEL, "import type { TemplateResult } from 'lit'; export type T = TemplateResult;"],
      [MODEL, "export { repeat } from 'lit/directives/repeat.js';"],
      [MODEL, "void import('lit');"],
    ],
    passes: [
      [WIDGET, "import { html } from 'lit'; export const nothing = html``;"],
      [MODEL, "import { literal } from 'literature'; literal();"],
    ],
  },
  'a model knows no browser': {
    message: /A model knows no browser/,
    stops: [
      [MODEL, "import { instant } from '../../platform/instant.js'; instant();"],
      [MODEL, "import { define } from '../../element/define.js'; define();"],
    ],
    passes: [[MODEL, "import type { Item } from '../../content/item.js'; export type I = Item;"]],
  },
  'a model knows no page': {
    message: /A model knows no page/,
    stops: [
      [MODEL, 'document.createElement("p");'],
      [MODEL, 'window.print();'],
    ],
    passes: [
      [WIDGET, 'document.createElement("p");'],
      [MODEL, 'export const first = (document: { first: string }) => document.first;'],
    ],
  },
  'widgets do not know each other': {
    message: /Widgets do not know each other/,
    stops: [
      [WIDGET, "import { other } from '../other/other.model.js'; other();"],
      [WIDGET, "void import('../../widgets/other/index.js');"],
      [WIDGET, "export type Other = import('../other/other.model.js').Other;"],
    ],
    passes: [
      [WIDGET, "import { own } from './invented.model.js'; own();"],
      ['src/widgets/all.ts', "import './invented/index.js';"],
    ],
  },
  'rooms know only what is below them': {
    message: /may not know/,
    stops: [
      ...['content', 'element', 'widgets/other'].map((room) => [PLATFORM, `import '../${room}/x.js';`]),
      ...['element', 'widgets/other'].map((room) => [CONTENT, `import '../${room}/x.js';`]),
      ['src/element/invented.ts', "export * from '../widgets/other/x.js';"],
    ],
    passes: [
      [CONTENT, "import '../platform/x.js';"],
      [WIDGET, "import '../../element/x.js';"],
    ],
  },
  'requests, storage, media, timers and voices live in platform/': {
    message: /^Unexpected use of '.*platform\//,
    stops: [
      [WIDGET, "void fetch('x');"],
      [WIDGET, "void window.fetch('x');"],
      [CONTENT, "localStorage.getItem('x');"],
      [WIDGET, "sessionStorage.getItem('x');"],
      [WIDGET, "matchMedia('print');"],
      [WIDGET, 'setTimeout(() => undefined);'],
      [WIDGET, 'setInterval(() => undefined);'],
      [MODEL, 'requestAnimationFrame(() => undefined);'],
      [WIDGET, 'speechSynthesis.cancel();'],
      [WIDGET, 'window.speechSynthesis.cancel();'],
      [CONTENT, "export const words = new SpeechSynthesisUtterance('x');"],
    ],
    passes: [
      [PLATFORM, "void fetch('x'); setTimeout(() => undefined);"],
      [WIDGET, 'export const load = (fetch: () => void) => fetch();'],
    ],
  },
  'time and formatters live in platform/': {
    message: /platform\/(?:instant|zone|intl)\.ts/,
    stops: [
      [MODEL, 'export const now = Date.now();'],
      [WIDGET, 'export const now = new Date();'],
      [CONTENT, "export const format = new Intl.NumberFormat('vi');"],
    ],
    passes: [
      [PLATFORM, "export const now = [Date.now(), new Date(), new Intl.NumberFormat('vi')];"],
      [MODEL, 'export const at = Date.UTC(2022, 9, 10);'],
    ],
  },
  'style attributes are forbidden by the policy of pages': {
    message: /`style-src 'self'`/,
    stops: [
      [WIDGET, 'import { html } from \'lit\'; html`<p style="color: red"></p>`;'],
      [WIDGET, "import { html } from 'lit'; html`<p\n style=${'color: red'}></p>`;"],
      [PLATFORM, 'import { svg } from \'lit\'; svg`<g style="fill: red"></g>`;'],
      [WIDGET, "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});"],
    ],
    passes: [[WIDGET, 'import { html } from \'lit\'; export const drawn = html`<p class="style"></p>`;']],
  },
  'content never becomes markup': {
    message: /lets content run scripts/,
    stops: [
      [WIDGET, "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');"],
      [WIDGET, "void import('lit/directives/unsafe-svg.js');"],
      [PLATFORM, "export { unsafeHTML } from 'lit-html/directives/unsafe-html.js';"],
    ],
    passes: [[WIDGET, "import { html, nothing } from 'lit'; export const drawn = html`${nothing}`;"]],
  },
  'what is cut out of Lit stays unused': {
    message: /slim-lit/,
    stops: [
      [WIDGET, "import { repeat } from 'lit/directives/repeat.js'; repeat([], () => '');"],
      [WIDGET, "import { svg } from 'lit'; export const drawn = svg``;"],
      [WIDGET, "import { css } from 'lit'; const size = css`1em`; export const styles = css`p { margin: ${size} }`;"],
    ],
    passes: [[WIDGET, "import { css } from 'lit'; export const styles = css`p { margin: 1em }`;"]],
  },
  'TypeScript is only for types': {
    message: /TypeScript only for types/,
    stops: [
      [PLATFORM, 'export enum Phase { Live }'],
      [MODEL, 'export namespace phases { export const live = 1; }'],
      [WIDGET, 'export class Host { constructor(readonly name: string) {} }'],
    ],
    passes: [[WIDGET, 'declare global { interface Window { invented?: string } }\nexport {};']],
  },
  'imports are relative': {
    message: /Path aliases/,
    stops: ['@/content/item.js', '~/content/item.js', '#content', 'src/content/item.js'].map((address) => [
      WIDGET,
      `import '${address}';`,
    ]),
    passes: [[WIDGET, "import '@lit/localize';"]],
  },
  'types are not left open': {
    message: /Unexpected any|Forbidden non-null assertion/,
    stops: [
      [MODEL, 'export const open: any = 1;'],
      [MODEL, 'export const first = (names: string[]) => names[0]!;'],
    ],
    passes: [],
  },
};

for (const [wall, { message, stops, passes }] of Object.entries(WALLS)) {
  describe(wall, () => {
    for (const [file, code] of stops)
      it(`stops ${code} in ${file}`, async () => {
        const found = await messages(file, code);
        assert.ok(
          found.some((text) => message.test(text)),
          `expected ${message} among ${JSON.stringify(found)}`,
        );
      });
    for (const [file, code] of passes)
      it(`passes ${code} in ${file}`, async () => {
        assert.deepEqual(await messages(file, code), []);
      });
  });
}

describe('rules that need types', () => {
  for (const rule of ['no-floating-promises', 'switch-exhaustiveness-check'])
    it(`${rule} is on in src`, async () => {
      const { rules } = await new ESLint({ cwd }).calculateConfigForFile(WIDGET);
      assert.equal(rules[`@typescript-eslint/${rule}`][0], 2);
    });
});

async function messages(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.map((found) => found.message);
}
