/** What the manifest fails to say of the public parts of each element. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { isFlag, statedDefault, statesDefault } from './public-api.mjs';
import { sourcesFrom, widgetOf } from './sources.mjs';

/** One sentence each, naming file, tag and part: `src/…/countdown.ts: <sen-countdown> attribute “display” has no description.` */
export function faultsIn(manifest, sourcesOf = sourcesFrom) {
  const widgets = manifest.modules.filter(({ path }) => widgetOf(path));
  return [
    ...schemaFaults(manifest),
    ...widgets.flatMap(({ path, declarations }) =>
      declarations.flatMap((declaration) =>
        [...tagFaults(declaration), ...partFaults(declaration), ...unsaidFaults(declaration, sourcesOf(path))].map(
          (fault) => `${path}: <${declaration.tagName ?? '?'}> ${fault}.`,
        ),
      ),
    ),
  ];
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const isManifest = new Ajv({ strict: false, allErrors: true }).compile(
  readJson(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json')),
);

/** Where it isn't what tools take for a manifest. */
function schemaFaults(manifest) {
  if (isManifest(JSON.parse(JSON.stringify(manifest)))) return [];
  return isManifest.errors.map(({ instancePath, message }) => `custom-elements.json${instancePath}: ${message}.`);
}

const tagFaults = ({ tagName, description }) => [
  ...(tagName ? [] : ['has no tag: its class needs a line @tag']),
  ...(description ? [] : ['has no description']),
];

/** What each kind of part must say. */
const RULES = {
  attributes: { noun: 'attribute', rules: [saysWhat, saysType, saysDefault, saysErrors] },
  members: { noun: 'property', rules: [saysWhat, saysType, saysDefault, saysErrors] },
  events: { noun: 'event', rules: [saysWhat, saysDetail] },
  slots: { noun: 'slot', rules: [saysWhat] },
  cssParts: { noun: 'part', rules: [saysWhat] },
  cssProperties: { noun: 'custom property', rules: [saysWhat, saysValue] },
};

const partFaults = (declaration) =>
  Object.entries(RULES).flatMap(([kind, { noun, rules }]) =>
    (declaration[kind] ?? []).flatMap((part) =>
      rules.flatMap((rule) => rule(part) ?? []).map((fault) => `${noun} “${part.name}” ${fault}`),
    ),
  );

function saysWhat({ description }) {
  return description?.trim() ? undefined : 'has no description';
}

function saysType({ type, return: result }) {
  return type?.text || result ? undefined : 'has no type';
}

function saysDefault(part) {
  if (!isSettable(part)) return undefined;
  if (!isFlag(part) && !statesDefault(part))
    return 'doesn’t say what holds without it: “Default `value`.” or “Default: words.”';
  const stated = statedDefault(part);
  return stated === undefined || stated === part.default
    ? undefined
    : `says the default ${stated}, but it is ${part.default}`;
}

function saysErrors(part) {
  if (!isSettable(part) || isFlag(part) || /\bbad\s+value\b|\bAny text will do\b/.test(part.description))
    return undefined;
  return 'doesn’t say what a bad value does: “A bad value …” or “Any text will do.”';
}

/** Whether its description, where there is one, is to say what may be set. */
const isSettable = ({ kind, readonly, description }) => description && kind !== 'method' && !readonly;

function saysDetail({ type }) {
  return /^CustomEvent<.+>$/.test(type?.text ?? '') ? undefined : 'doesn’t say its detail: {CustomEvent<…>}';
}

function saysValue(part) {
  return part.default ? undefined : 'has no default';
}

/** What sources show of parts that others can use: where it stands, and the names in that. */
const SHOWN = {
  cssParts: { shown: /\spart="([a-z][a-z -]*)"/g, names: /[\w-]+/g, fault: 'is drawn' },
  slots: { shown: /<slot name="([a-z-]+)"/g, names: /[\w-]+/g, fault: 'is drawn' },
  events: { shown: /(?:emit|tell)\(([^;{]+)/g, names: /(?<=')sen-[\w-]+(?=')/g, fault: 'is raised' },
};

/** What the sources draw or raise but nothing is said of. */
function unsaidFaults(declaration, sources) {
  const text = [...sources]
    .filter(([path]) => !OWN_ROOT.test(path))
    .map(([, source]) => source)
    .join('\n');
  return Object.entries(SHOWN).flatMap(([kind, { shown, names, fault }]) => {
    const found = new Set([...text.matchAll(shown)].flatMap(([, part]) => part.match(names) ?? []));
    const said = (declaration[kind] ?? []).map(({ name }) => name);
    return [...found]
      .filter((name) => !said.includes(name))
      .map((name) => `${RULES[kind].noun} “${name}” ${fault}, but nothing is said of it`);
  });
}

/** What draws into a shadow root of its own, which others can't reach. */
const OWN_ROOT = /element\/(?:add-to-calendar|number)\.ts$/;
