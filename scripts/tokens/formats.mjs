/** What is written of the tokens: a tree by mode, group and name. */

export const DO_NOT_EDIT = 'Generated from tokens.json by `npm run tokens`. Do not edit.';
const COLORS = ['color', 'control', 'illustration'];
/** Widgets read these as custom properties; the other groups are what their styles are drawn with. */
const PUBLIC = [...COLORS, 'dimension', 'font'];

/** A mode's colours by name. */
export function colorsIn(tokens, mode) {
  return Object.fromEntries(
    COLORS.flatMap((group) => list(tokens[mode][group])).map(({ path, $value }) => [path[2], $value]),
  );
}

/** The defaults inside the widgets. */
export function litStyles(tokens, { name, what }) {
  return `// ${DO_NOT_EDIT}
import { css } from 'lit';

/** ${what} Private properties; each gives way to the public \`--sen-*\` of the same name. */
export const ${name} = css\`
  :host {
    ${tokens.map(({ name, path, $value }) => `--_${path[2]}: var(--sen-${name}, ${$value});`).join('\n    ')}
  }
\`;
`;
}

/** All tokens as a constant. */
export function tokenModule({ light, ...others }) {
  const groups = Object.entries(light).filter(([name]) => !name.startsWith('$'));
  return `// ${DO_NOT_EDIT}

/**
 * The design tokens. A colour has a value in each mode, as \`#rrggbb\`; sizes and spaces are in \`em\`, of the text around.
 * \`property\` is the custom property by which a page gives another value.
 */
export const tokens = {
${groups.map(([name, group]) => `  ${name}: {\n${list(group).map(entry).join('')}  },\n`).join('')}} as const;
`;

  function entry({ name, path: [, group, key], $value, $description }) {
    const inModes = Object.entries(others).map(([mode, tokens]) => [mode, tokens[group][key].$value]);
    const parts = {
      ...(PUBLIC.includes(group) && { property: `--sen-${name}` }),
      ...(COLORS.includes(group) ? { light: $value, ...Object.fromEntries(inModes) } : { value: $value }),
      description: $description,
    };
    const lines = Object.entries(parts).map(([part, value]) => `      ${quoted(part)}: ${literal(value)},\n`);
    return `    ${quoted(key)}: {\n${lines.join('')}    },\n`;
  }
}

/**
 * One mode of Figma's variables: a file a mode, with colours in sRGB and lengths in px, which Figma's own import takes.
 * 16 px stand for an em; families, weights and curves have no variable that fits.
 *
 * Sources: the DTCG format, 2025.10 (https://www.designtokens.org/tr/2025.10/format/, …/color/), and Figma's help on importing
 * modes (https://help.figma.com/hc/en-us/articles/15343816063383-Modes-for-variables).
 */
export function figmaVariables(tokens, mode) {
  const variable = {
    color: ({ $value }) => ({ colorSpace: 'srgb', components: componentsOf($value), alpha: 1, hex: $value }),
    dimension: ({ $value }) => ({ value: $value === 'medium' ? 16 : 16 * parseFloat($value), unit: 'px' }),
    number: ({ $value }) => $value,
    duration: ({ $value }) => ({ value: parseFloat($value), unit: 's' }),
  };
  const groups = Object.entries(tokens)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, group]) => [name, list(group).filter(({ $type }) => $type in variable)])
    .filter(([, group]) => group.length > 0);
  const entry = (token) => [
    token.path[2],
    { $type: token.$type, $value: variable[token.$type](token), $description: token.$description },
  ];
  const file = {
    $description: DO_NOT_EDIT,
    ...Object.fromEntries(groups.map(([name, group]) => [name, Object.fromEntries(group.map(entry))])),
    $extensions: { 'com.figma.modeName': mode },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function list(group) {
  return Object.entries(group).flatMap(([name, token]) => (name.startsWith('$') ? [] : [token]));
}

/** Red, green and blue of `#rrggbb`, from 0 to 1. */
function componentsOf(hex) {
  return hex.match(/[0-9a-f]{2}/g).map((pair) => Number((parseInt(pair, 16) / 255).toFixed(4)));
}

function quoted(key) {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}

function literal(value) {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}
