/** Builds what type checkers and editors know of our tags, from custom-elements.json. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';

/** The types of each framework: small files of hand, all made of what `elements` writes. */
const SOURCES = fileURLToPath(new URL('types', import.meta.url));

/** The entries of the package that are types alone: `react` for `import 'sen-campaign/react'`. */
export const ENTRIES = (await readdir(SOURCES))
  .map((name) => name.replace('.d.ts', ''))
  .filter((name) => name !== 'tags');

/**
 * Writes into the folder `out` the declarations of each entry, the module that each of them is when a program runs, custom data for
 * VS Code, and web types for the editors of JetBrains.
 */
export async function buildTypes(out) {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
  await mkdir(out, { recursive: true });
  await cp(SOURCES, out, { recursive: true });
  // Of an entry of types alone when it runs, and of a stylesheet for type checkers: no names.
  for (const name of ['types-alone.js', 'sheet.d.ts']) await writeFile(join(out, name), 'export {};\n');
  const style = await resolveConfig('package.json');
  const write = async (name, text) => writeFile(join(out, name), await format(text, { ...style, filepath: name }));
  await write('elements.d.ts', elements(manifest));
  await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}));
  await write('vscode.css-custom-data.json', withNamesOnce(getVsCodeCssCustomData(manifest, {})));
  await write('web-types.json', withNamesOnce(getWebTypesData(manifest, {})));
}

/** Every tag with its class, what can be set, and its events. */
function elements({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  const names = declarations.flatMap(({ name, events = [] }) => [name, ...events.flatMap(detailsOf)]);
  return `// Generated from custom-elements.json. Do not edit.
import type { ${[...new Set(names)].sort().join(', ')} } from 'sen-campaign';

export interface Elements {
${declarations.map(element).join('\n')}
}
`;
}

/** `AnsweredDetail` of `CustomEvent<AnsweredDetail>`, none of `CustomEvent<null>`. */
const detailsOf = ({ type }) => type.text.match(/(?<=<)[A-Z]\w+/g) ?? [];

const element = ({ tagName, name, description, members = [], attributes = [], events = [] }) => `
  ${comment(description)}
  '${tagName}': {
    element: ${name};
    properties: {${members
      .filter(({ readonly }) => !readonly)
      .map(field)
      .join('')}};
    attributes: {${attributes.map(field).join('')}};
    events: {${events.map(field).join('')}};
  };`;

const field = ({ name, type, description }) => `
  ${comment(description)}
  '${name}': ${type.text};`;

const comment = (text) => `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', '\n * ')} */`;

/** What several tags have under one name becomes one entry with what each says of it. */
const withNamesOnce = (json) =>
  JSON.stringify(JSON.parse(json), (_, value) =>
    Array.isArray(value) && value.every(({ name, description }) => name && description) ? byName(value) : value,
  );

function byName(entries) {
  const merged = new Map();
  for (const entry of entries) {
    const { description } = merged.get(entry.name) ?? entry;
    const isKnown = description.split('\n\n').includes(entry.description);
    merged.set(
      entry.name,
      isKnown ? { ...entry, description } : { ...entry, description: `${description}\n\n${entry.description}` },
    );
  }
  return [...merged.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTypes('dist/types');
