/** ESLint rules for the walls of src: which room may import from which, told by the addresses in the imports alone. */
import { join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url)).replaceAll('\\', '/');

/** Rooms, and the rooms above them that they may not know. */
const ABOVE = {
  platform: ['content', 'element', 'widgets', 'integrations', 'server', 'cli'],
  content: ['element', 'widgets', 'integrations', 'server', 'cli'],
  theme: ['content', 'element', 'widgets', 'integrations', 'server', 'cli'],
  element: ['widgets', 'integrations', 'server', 'cli'],
  widgets: ['integrations', 'server', 'cli'],
  server: ['integrations', 'embed', 'cli'],
};

const BANNED = {
  'lit/directives/style-map.js':
    "styleMap writes style attributes, which `style-src 'self'` forbids: set a class, or `style.setProperty` in updated().",
  'lit/directives/unsafe-html.js': 'unsafeHTML lets content run scripts: build the markup with html`…` templates.',
  'lit/directives/unsafe-svg.js': 'unsafeSVG lets content run scripts: draw with svg`…` templates.',
  'lit/directives/unsafe-mathml.js': 'unsafeMathML lets content run scripts: build the markup with templates.',
};

export const walls = {
  rules: {
    'model-is-pure': imports(({ from, address, to }) => {
      if (!from.endsWith('.model.ts')) return undefined;
      if (/^(?:@?lit|lit-html|lit-element)(?:\/|$|-)/.test(address))
        return 'A model draws nothing: leave Lit to the element.';
      if (!['element', 'platform'].includes(roomOf(to))) return undefined;
      return 'A model knows no browser: let the element pass in time, language and chance as arguments.';
    }),
    'widgets-apart': imports(({ from, to }) => {
      const [own, other] = [widgetOf(from), widgetOf(to)];
      return own && other && own !== other
        ? 'Widgets do not know each other: move what both use to content/, element/ or platform/.'
        : undefined;
    }),
    'rooms-below': imports(({ from, to }) =>
      ABOVE[roomOf(from)]?.includes(roomOf(to))
        ? `${roomOf(from)}/ may not know ${roomOf(to)}/: take what you need as an argument, or move this file up.`
        : undefined,
    ),
    'safe-templates': imports(({ address }) => BANNED[address.replace(/^lit-html\//, 'lit/')]),
    'no-aliases': imports(({ address }) =>
      /^(?:[~#/]|@\/|src\/)/.test(address)
        ? 'Path aliases break the manifest analyzer: use a relative path ending in .js.'
        : undefined,
    ),
  },
};

/** A rule over every way to import: `fault` gets the file and the address, and answers what is wrong, if anything. */
function imports(fault) {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const file = context.filename.replaceAll('\\', '/');
      const from = relative(src, file);
      const look = ({ source }) => {
        if (typeof source?.value !== 'string') return;
        const address = source.value;
        const to = address.startsWith('.') ? relative(src, join(file, '..', address)) : undefined;
        const message = fault({ from, address, to });
        if (message) context.report({ node: source, message });
      };
      return {
        ImportDeclaration: look,
        ImportExpression: look,
        ExportNamedDeclaration: look,
        ExportAllDeclaration: look,
        TSImportType: look,
      };
    },
  };
}

const roomOf = (path) => path?.split('/')[0];
/** A widget's folder; `undefined` for a file beside the folders, such as a list of all widgets. */
const widgetOf = (path) => /^widgets\/([^/]+)\//.exec(path ?? '')?.[1];
