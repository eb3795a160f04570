/**
 * Writes the stylesheets made from src/theme/tokens.json: the light defaults inside the widgets, and the theme for the
 * page, which knows dark too. With --check, fails where they are stale.
 */
import { readFile } from 'node:fs/promises';
import { generated } from './generated.mjs';

const { color, control, illustration, dimension, font } = JSON.parse(await readFile('src/theme/tokens.json', 'utf8'));

const tokensOf = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));
const declare = (group, prefix) =>
  tokensOf(group).map(([name, { $value }]) => `--_${name}: var(--sen-${prefix}${name}, ${written($value)});`);
const written = (value) =>
  Array.isArray(value) ? value.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ') : value;

const sheet = (name, what, declarations) => `// Generated from tokens.json by \`npm run tokens\`. Do not edit.
import { css } from 'lit';

/** ${what} Private properties; each gives way to the public \`--sen-*\` of the same name. */
export const ${name} = css\`
  :host {
    ${declarations.join('\n    ')}
  }
\`;
`;

await generated(
  'src/theme/tokens.styles.ts',
  sheet('tokens', 'The tokens that every widget uses.', [
    ...declare(color, 'color-'),
    ...declare(dimension, ''),
    ...declare(font, ''),
  ]),
);
await generated(
  'src/theme/control-tokens.styles.ts',
  sheet('controlTokens', 'The tokens that widgets with controls use too.', declare(control, 'color-')),
);
await generated(
  'src/theme/illustrations/tokens.styles.ts',
  sheet('illustrationTokens', 'The tokens that only illustrations use.', declare(illustration, 'color-')),
);
await generated(
  'src/theme/lotus.css',
  `/* Generated from tokens.json by \`npm run tokens\`. Do not edit. */
@supports (color: light-dark(#000, #fff)) {
  :where(:root) {
    ${[...tokensOf(color), ...tokensOf(control), ...tokensOf(illustration)]
      .map(([name, { $value, $extensions }]) => `--sen-color-${name}: light-dark(${$value}, ${$extensions.dark});`)
      .join('\n    ')}
  }
}
`,
);
