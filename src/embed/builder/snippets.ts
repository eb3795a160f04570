/** A widget as text to paste, in each of the ways in which sites take one. */
import { h, toHtml, type Markup } from '../markup/markup.js';
import { toPlain } from '../markup/plain.js';

export const FORMS = ['tag', 'plain', 'alone', 'frame', 'npm'] as const;
export type Form = (typeof FORMS)[number];

/** `integrity.json`: the hash of each file of the folder, by its name. */
export interface Integrity {
  version: string;
  files: Readonly<Record<string, string>>;
}

/** What a snippet is made of. */
export interface Parts {
  widget: string;
  /** What it is called, for those who hear that there is a frame. */
  title: string;
  language: string;
  /** `auto` is as the page is. */
  theme: string;
  /** Attributes of the widget beside its language and theme. */
  attributes: Readonly<Record<string, string>>;
  /** The widget as it is to stand in a page, with its content or its `src`. */
  markup: Markup;
  /** The content, for frames; `undefined` where it is in a file. */
  content: object | undefined;
  /** The whole address of the folder where the library lies, with a slash at its end. */
  folder: string;
  integrity: Integrity | undefined;
  /** Whether the hashes of what loads later are told as well. */
  hasMap: boolean;
  /** For one piece: the text of the script and of the style sheet. */
  script: string;
  sheet: string;
  /** The height of a frame, in pixels. */
  height: number;
}

/** Writes a snippet. */
export const SNIPPETS: Readonly<Record<Form, (parts: Parts) => string>> = {
  tag: (parts) => lines(links(parts), toHtml(parts.markup)),
  plain: (parts) => lines(links(parts), toHtml(toPlain(parts.markup))),
  alone: ({ sheet, markup, script }) =>
    lines(
      sheet && `<style>\n${sheet.replace(/<\/style/gi, '<\\/style').trim()}\n</style>`,
      toHtml(markup),
      `<script>\n${inScript(script).trim()}\n</script>`,
    ),
  frame: (parts) =>
    toHtml(
      h('iframe', {
        src: frameAddress(parts),
        title: parts.title,
        width: '100%',
        height: parts.height,
        loading: 'lazy',
        frameborder: 0,
      }),
    ),
  npm: ({ widget, markup }) =>
    lines(
      'npm install sen-campaign',
      '',
      `import 'sen-campaign/${widget}';`,
      "import 'sen-campaign/sen.css';",
      '',
      toHtml(markup),
    ),
};

const lines = (...parts: readonly string[]): string => parts.filter((part, at) => part || at > 0).join('\n');

/** The style sheet and the loader, which a page needs once. */
function links({ folder, integrity, hasMap }: Parts): string {
  const hash = integrity?.files['sen.js'];
  const script = { type: 'module', src: `${folder}sen.js`, ...(hash && { integrity: hash, crossorigin: 'anonymous' }) };
  return [
    toHtml(h('link', { rel: 'stylesheet', href: `${folder}sen.css` })),
    hasMap && integrity ? `<script type="importmap">\n${mapOf(folder, integrity)}\n</script>` : '',
    toHtml(h('script', script)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** An import map of the hashes of what loads later (HTML §8.1.5.7). */
const mapOf = (folder: string, { files }: Integrity): string => {
  const parts = Object.entries(files).filter(([name]) => name.startsWith('parts/'));
  const integrity = Object.fromEntries(parts.map(([name, hash]) => [folder + name, hash]));
  return inScript(JSON.stringify({ integrity }, null, 1));
};

/** The address of a frame: attributes in the query, the content behind the `#`, which never leaves the device. */
function frameAddress({ widget, language, theme, attributes, content, folder }: Parts): string {
  const query = new URLSearchParams({
    widget,
    lang: language,
    ...(theme !== 'auto' && { theme }),
    ...attributes,
  });
  const fragment = content ? `#${encodeURIComponent(JSON.stringify(content))}` : '';
  return `${folder}frame.html?${query}${fragment}`;
}

/** A script as it may stand in HTML: these signs would end it, or keep it from ending (HTML §4.12.1.3). */
const inScript = (script: string): string => script.replace(/<(\/script|script|!--)/gi, '\\x3C$1');
