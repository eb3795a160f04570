/** A plugin of the analyzer: each widget's custom properties are the design tokens that its styles use, and the room that `sen.css` keeps. */
import { readFileSync } from 'node:fs';
import { classFile, sourcesFrom, widgetOf } from './sources.mjs';

/** The groups of tokens that are custom properties; styles are drawn with the others. */
const PUBLIC = ['color', 'control', 'illustration', 'dimension', 'font'];
const groups = JSON.parse(readFileSync('src/theme/tokens.json', 'utf8'));

/** What CSS calls the values of a group; a list of fonts has no name. */
const SYNTAX = { color: '<color>', dimension: '<length>' };

/** The custom property of each token as the manifest has it, with the private one that stands for it in styles. */
const PROPERTIES = PUBLIC.map((name) => groups[name]).flatMap(({ $type, ...tokens }) =>
  Object.entries(tokens).map(([name, { $value, $description, $extensions }]) => ({
    own: `--_${name}`,
    property: {
      name: `--sen-${$type === 'color' ? 'color-' : ''}${name}`,
      description: `${$description}.${$extensions ? ` In the dark, by \`sen.css\`: ${$extensions['org.sen-campaign.dark']}.` : ''}`,
      default: [$value].flat().join(', '),
      ...(SYNTAX[$type] && { syntax: SYNTAX[$type] }),
    },
  })),
);

/** Those that the widget `name` uses, in the order of tokens.json. */
export function tokensOf(name) {
  const sources = [...sourcesFrom(classFile(name))].filter(([path]) => !path.endsWith('tokens.styles.ts'));
  const used = new Set(sources.flatMap(([, text]) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, one]) => one)));
  return PROPERTIES.filter(({ own, property }) => used.has(own) || used.has(property.name)).map(
    ({ property }) => property,
  );
}

/** What says how much room a page without script keeps for the widget; nothing for words in running text. */
function roomOf(name) {
  const [, value] = new RegExp(`:where\\(sen-${name}, [^)]*\\) \\{\\s*--sen-room: ([^;]+);`).exec(senCss) ?? [];
  const description =
    'The least height that `sen.css` keeps for the element, on phones, so that nothing moves when it starts; other views have others.';
  return value ? [{ name: '--sen-room', description, default: value, syntax: SYNTAX.dimension }] : [];
}

const senCss = readFileSync('src/embed/sen.css', 'utf8');

export const customProperties = {
  name: 'custom-properties',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations } of customElementsManifest.modules) {
      const name = widgetOf(path);
      if (!name) continue;
      for (const declaration of declarations) declaration.cssProperties = [...tokensOf(name), ...roomOf(name)];
    }
  },
};
