/** A plugin of the analyzer: leaves what others can use, says types and defaults as people read them, and names what registers. */
import { readLiterals } from './literals.mjs';
import { WIDGETS } from '../widgets.mjs';
import { classFile, widgetOf } from './sources.mjs';

const entryFile = (name) => `src/widgets/${name}/index.ts`;
const PUBLIC = [
  'src/index.ts',
  'src/element/sen-element.ts',
  ...WIDGETS.flatMap((name) => [classFile(name), entryFile(name)]),
];

export const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const literals = readLiterals();
    manifest.modules = manifest.modules.filter(({ path }) => PUBLIC.includes(path));
    for (const module of manifest.modules) {
      module.declarations = module.declarations
        .filter(({ kind }) => kind === 'class')
        .map((declaration) => withPublicParts(declaration, literals));
      const entry = WIDGETS.find((name) => entryFile(name) === module.path);
      if (entry) module.exports.push(definition(entry, manifest));
    }
  },
};

function withPublicParts(declaration, literals) {
  const { name, members = [], attributes = [], events = [] } = declaration;
  const fields = members
    .filter((member) => isPublic(member) && !member.static)
    .map((member) => withDefault({ ...member, type: literals.get(`${name}.${member.name}`) ?? member.type }));
  const hidden = members.filter((member) => !isPublic(member)).map((member) => member.name);
  return {
    ...declaration,
    members: fields,
    attributes: attributes
      .filter(({ fieldName }) => !hidden.includes(fieldName))
      .map((attribute) => {
        const { type = attribute.type, default: value } = fields.find((one) => one.name === attribute.fieldName) ?? {};
        return { ...attribute, type, default: value };
      }),
    events: events.filter((event) => event.name.startsWith('sen-')), // others are guesses at what is dispatched
  };
}

/** Of what is `@internal`, the analyzer knows no more than that the constructor sets it. */
const isPublic = ({ name, kind, type, privacy = type || kind === 'method' ? 'public' : 'internal' }) =>
  privacy === 'public' && !/^[#_]/.test(name);

const withDefault = (property) => ({ ...property, default: property.default ?? statedDefault(property) });

/** The value in “Default `one`.”, as a program would write it; of what is true or false, false. */
export function statedDefault({ type, description = '' }) {
  const [, value] = /\bDefault `([^`]+)`/.exec(description) ?? [];
  if (isFlag({ type })) return statesDefault({ description }) ? value : 'false';
  return value === undefined || /\bnumber\b|^\d/.test(type?.text) ? value : `'${value}'`;
}

/** Whether it says what holds without it: a value, or in words (“Default: all.”). */
export const statesDefault = ({ description = '' }) => /\bDefault(?: `[^`]+`|: \S)/.test(description);

/** Whether it is true or false: an attribute that is there or not. */
export const isFlag = ({ type }) => /^boolean\b/.test(type?.text ?? '');

function definition(name, { modules }) {
  const module = modules.find(({ path }) => widgetOf(path) === name);
  const declaration = module?.declarations.find(({ tagName }) => tagName);
  return {
    kind: 'custom-element-definition',
    name: declaration?.tagName,
    declaration: { name: declaration?.name, module: module?.path },
  };
}
