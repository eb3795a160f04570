/** A story as text to paste: for pages as the snippet builder writes it, for applications in React and Vue. */
import { version } from '../package.json';
import { isJudged } from '../src/embed/frame/frame.model.js';
import { FORMS } from '../src/embed/builder/fields.js';
import { SNIPPETS } from '../src/embed/builder/snippets.js';
import { toJsx, toVue } from '../src/embed/markup/frameworks.js';
import { h, type Markup } from '../src/embed/markup/markup.js';
import type { Attributes } from '../stories/content.js';
import { insideOf, type Made } from './draw.js';
import type { Written } from './ways.js';

/** Where the library lies in the snippets; the builder of a site knows the site's own place. */
const FOLDER = `/sen-campaign-${version}/`;

/** Writes the story that `made` and its attributes are. Light and dark a widget may be by itself; other themes are the page's. */
export function write(id: string, made: Made, attributes: Attributes, pageTheme: string): Written {
  const theme = ['light', 'dark'].includes(pageTheme) ? pageTheme : 'auto';
  const { widget, content, checked, words } = made;
  const { language } = words;
  const file = fileOf(made);
  const own = { ...(file && { src: file.name }), ...attributes };
  // An id tells it from others of its page.
  const framed = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'id'));
  const themed = theme !== 'auto' && { 'data-sen-theme': theme };
  const markup = content.page
    ? h('div', { lang: language, ...themed }, content.page(attributes))
    : widgetIn(made, { lang: language, ...themed, ...own });
  const parts = {
    widget,
    title: titleOf(made),
    language,
    theme,
    attributes: textsOf(framed),
    markup,
    content: checked && { lang: language, ...(checked.faults.length > 0 ? content.data : checked.file) },
    folder: FOLDER,
    integrity: undefined,
    hasMap: false,
    script: '',
    sheet: '',
    height: formOf(widget)?.height ?? 300,
  };
  const numbers = new Set(Object.keys(own).filter((name) => typeof attributes[name] === 'number'));
  return {
    id,
    code: {
      tag: SNIPPETS.tag(parts),
      plain: SNIPPETS.plain(parts),
      ...(fitsFrame(made, framed) && { frame: SNIPPETS.frame(parts) }),
      react: inReact(markup, toJsx(markup, numbers)),
      vue: inVue(markup, toVue(markup, numbers)),
    },
    file,
  };
}

/** The widget with its content inside, whether or not that is all of it: what readers have without script. */
export function fallbackOf(made: Made, attributes: Attributes): Markup {
  const { content, checked, words, widget } = made;
  if (content.page) return content.page(attributes);
  const written = content.children ? undefined : checked?.markup(words, textsOf(attributes));
  return written ?? h(`sen-${widget}`, textsOf(attributes), insideOf(made));
}

function widgetIn(made: Made, attributes: Attributes): Markup {
  const { content, checked, words, widget } = made;
  if (content.children || !checked || fileOf(made)) return h(`sen-${widget}`, textsOf(attributes), insideOf(made));
  return checked.markup(words, textsOf(attributes)) ?? h(`sen-${widget}`, textsOf(attributes));
}

/** The file that holds the content, where HTML can't or the author keeps it so. */
function fileOf({ widget, content, checked }: Made): Written['file'] {
  const isNeeded = content.data && !content.isWritten && (!checked || checked.isFileOnly || checked.faults.length > 0);
  if (!isNeeded) return undefined;
  return { name: content.file ?? `${widget}.json`, text: `${JSON.stringify(content.data, null, 2)}\n` };
}

/** A frame has its content from a file, or as data; strangers may not set all that a page may. */
const fitsFrame = ({ content, checked }: Made, attributes: Attributes): boolean =>
  !content.page &&
  Object.keys(attributes).every(isJudged) &&
  (content.children ? attributes['src'] !== undefined : checked !== undefined || attributes['src'] !== undefined);

const formOf = (widget: string) => Object.entries(FORMS).find(([name]) => name === widget)?.[1];

/** What a frame is called. */
const titleOf = ({ widget, words }: Made): string => String(formOf(widget)?.title(words.msg) ?? widget);

const textsOf = (attributes: Attributes): Record<string, string> => h('div', attributes).attributes;

const inReact = (markup: Markup, body: string): string =>
  [
    ...importsFor(markup),
    '',
    'export default function Campaign() {',
    '  return (',
    indented(body, 4),
    '  );',
    '}',
  ].join('\n');

const inVue = (markup: Markup, body: string): string =>
  [
    '<script setup>',
    ...importsFor(markup),
    '</script>',
    '',
    '<!-- In vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("sen-") } } }) -->',
    '<template>',
    indented(body, 2),
    '</template>',
  ].join('\n');

const importsFor = (markup: Markup): string[] => [...widgetsIn(markup)].map((name) => `import 'sen-campaign/${name}';`);

function widgetsIn({ tag, children }: Markup): Set<string> {
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : [...widgetsIn(child)]));
  return new Set([...(tag.startsWith('sen-') ? [tag.slice('sen-'.length)] : []), ...inner]);
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
