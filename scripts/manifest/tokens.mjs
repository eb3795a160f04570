/** A plugin of the analyzer: each widget's custom properties are the design tokens that its styles use. */
import { readFileSync } from 'node:fs';
import { classFile, sourcesFrom, widgetOf } from './sources.mjs';

const groups = Object.values(JSON.parse(readFileSync('src/theme/tokens.json', 'utf8'))).filter(({ $type }) => $type);

/** What CSS calls the values of a group; a list of fonts has no name. */
const SYNTAX = { color: '<color>', dimension: '<length>' };

/** The custom property of each token as the manifest has it, with the private one that stands for it in styles. */
const PROPERTIES = groups.flatMap(({ $type, ...tokens }) =>
  Object.entries(tokens).map(([name, { $value, $description, $extensions }]) => ({
    own: `--_${name}`,
    property: {
      name: `--sen-${$type === 'color' ? 'color-' : ''}${name}`,
      description: `${$description}.${$extensions ? ` In the dark, by \`sen.css\`: ${$extensions.dark}.` : ''}`,
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

export const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations } of customElementsManifest.modules) {
      const name = widgetOf(path);
      if (name) for (const declaration of declarations) declaration.cssProperties = tokensOf(name);
    }
  },
};
