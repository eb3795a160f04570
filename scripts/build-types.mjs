/** Builds what editors and type checkers know of our tags, from custom-elements.json. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';

const FRAMEWORKS = new URL('types/', import.meta.url);

/** Writes into the folder `out`: a `.d.ts` for each framework, custom data for VS Code, web types for JetBrains' editors. */
export async function buildTypes(out) {
  const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
  await mkdir(out, { recursive: true });
  await cp(FRAMEWORKS, out, { recursive: true });
  const write = async (name, text) => writeFile(join(out, name), await format(text, { filepath: name, printWidth: 120 }));
  await write('elements.d.ts', elements(manifest));
  await write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}));
  await write('vscode.css-custom-data.json', onceEach(getVsCodeCssCustomData(manifest, {})));
  await write('web-types.json', onceEach(getWebTypesData(manifest, {})));
}

/** The names of the frameworks that there are types for. */
export const frameworks = async () =>
  (await readdir(FRAMEWORKS)).map((name) => name.replace('.d.ts', '')).filter((name) => name !== 'tags');

/** Every tag with its class, what can be set, and its events: what the types of all frameworks are made of. */
function elements({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  const names = declarations.flatMap(({ name, events = [] }) => [name, ...events.flatMap(({ type }) => namesIn(type.text))]);
  return `// Generated from custom-elements.json. Do not edit.
import type { ${[...new Set(names)].sort().join(', ')} } from 'sen-campaign';

export interface Elements {
${declarations.map(element).join('\n')}
}
`;
}

/** `AnsweredDetail` in `CustomEvent<AnsweredDetail>`. */
const namesIn = (type) => (type.match(/[A-Z]\w+/g) ?? []).filter((name) => name !== 'CustomEvent');

const element = ({ tagName, name, description, members = [], attributes = [], events = [] }) => `
  ${comment(description)}
  '${tagName}': {
    element: ${name};
    properties: {${members.filter(({ readonly }) => !readonly).map(field).join('')}};
    attributes: {${attributes.map(field).join('')}};
    events: {${events.map(field).join('')}};
  };`;

const field = ({ name, type, description }) => `
  ${comment(description)}
  '${name}': ${type.text};`;

const comment = (text) => `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', '\n * ')} */`;

/** Styles of several tags that have the same name are one entry. */
function onceEach(json) {
  const text = JSON.stringify(JSON.parse(json), (_, value) =>
    Array.isArray(value) ? [...new Map(value.map((one) => [JSON.stringify(one), one])).values()] : value,
  );
  return text;
}

if (process.argv[1] === import.meta.filename) await buildTypes('dist/types');
