/** Writes src/theme/tokens.styles.ts from src/theme/tokens.json; with --check, fails where it is stale. */
import { readFile } from 'node:fs/promises';
import { generated } from './generated.mjs';

const { color, control, dimension, font } = JSON.parse(await readFile('src/theme/tokens.json', 'utf8'));

const declare = (group, prefix, value) =>
  Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, token]) => `--_${name}: var(--sen-${prefix}${name}, ${value(token)});`);
const light = ({ $value }) => $value;
const lightDark = ({ $value, $extensions }) => `light-dark(${$value}, ${$extensions.dark})`;
const family = ({ $value }) => $value.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');

const sheet = (name, what, colors, others = []) => `
/** ${what} */
export const ${name} = css\`
  :host {
    ${[...declare(colors, 'color-', light), ...others].join('\n    ')}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${declare(colors, 'color-', lightDark).join('\n      ')}
    }
  }
\`;
`;

await generated(
  'src/theme/tokens.styles.ts',
  `// Generated from tokens.json by \`npm run tokens\`. Do not edit.
// Tokens are private properties here; each gives way to the public \`--sen-*\` of the same name.
import { css } from 'lit';
${sheet('tokens', 'What every widget uses.', color, [...declare(dimension, '', light), ...declare(font, '', family)])}${sheet('controlTokens', 'What widgets with controls use too.', control)}`,
);
