/**
 * Writes what is made from the design tokens of src/theme/tokens.json, through Style Dictionary: the defaults inside the
 * widgets, the themes for pages, the tokens as a module, and as variables for Figma. With --check, fails where they are stale.
 */
import StyleDictionary from 'style-dictionary';
import { generated } from './generated.mjs';
import { openModules } from './modules.mjs';
import { colorsIn, DO_NOT_EDIT, figmaVariables, litStyles, tokenModule } from './tokens/formats.mjs';

const MODES = ['light', 'dark', 'contrast', 'contrast-dark'];
/** Where a mode says nothing of a colour, the other's holds. */
const FALLBACK = { contrast: 'light', 'contrast-dark': 'dark' };

const modules = await openModules();
const { fixedStylesheet, followingStylesheet, lightDark } = await modules.load('theme/stylesheet');
await modules.close();

/** Each format answers with a file's text; `colors` are those of the modes that the file names. */
const FORMATS = {
  'lit-styles': ({ allTokens }, options) => litStyles(allTokens, options),
  'token-module': ({ tokens }) => tokenModule(tokens),
  'figma-variables': ({ tokens }, { mode }) => figmaVariables(tokens[mode], mode),
  'dark-of-page': ({ tokens }) =>
    sheet(lightDark(':where(:root)', colorsIn(tokens, 'light'), colorsIn(tokens, 'dark'))),
  'fixed-theme': ({ tokens }, { mode }) => sheet(fixedStylesheet(colorsIn(tokens, mode), mode)),
  'following-theme': ({ tokens }, { modes: [light, dark] }) =>
    sheet(followingStylesheet(colorsIn(tokens, light), colorsIn(tokens, dark))),
};

const styles = (destination, groups, name, what) => ({
  destination: `src/theme/${destination}`,
  format: 'lit-styles',
  filter: ({ path: [mode, group] }) => mode === 'light' && groups.includes(group),
  options: { name, what },
});

const dictionary = new StyleDictionary({
  source: ['src/theme/tokens.json'],
  // A colour has the same name in each mode.
  log: { warnings: 'disabled', verbosity: 'silent' },
  preprocessors: ['modes'],
  hooks: {
    preprocessors: {
      modes: (tokens) => Object.fromEntries(MODES.map((mode) => [mode, inMode(tokens, mode)])),
    },
    transforms: {
      property: { type: 'name', transform: ({ $type, path }) => ($type === 'color' ? `color-${path[2]}` : path[2]) },
    },
    formats: Object.fromEntries(
      Object.entries(FORMATS).map(([name, write]) => [name, ({ dictionary, options }) => write(dictionary, options)]),
    ),
  },
  platforms: {
    web: {
      transforms: ['property', 'fontFamily/css', 'cubicBezier/css'],
      files: [
        styles('tokens.styles.ts', ['color', 'dimension', 'font'], 'tokens', 'The tokens that every widget uses.'),
        styles(
          'control-tokens.styles.ts',
          ['control'],
          'controlTokens',
          'The tokens that widgets with controls use too.',
        ),
        styles(
          'illustrations/tokens.styles.ts',
          ['illustration'],
          'illustrationTokens',
          'The tokens that only illustrations use.',
        ),
        { destination: 'src/theme/lotus.css', format: 'dark-of-page' },
        { destination: 'src/theme/lotus-light.css', format: 'fixed-theme', options: { mode: 'light' } },
        { destination: 'src/theme/lotus-dark.css', format: 'fixed-theme', options: { mode: 'dark' } },
        {
          destination: 'src/theme/contrast.css',
          format: 'following-theme',
          options: { modes: ['contrast', 'contrast-dark'] },
        },
        { destination: 'src/theme/tokens.ts', format: 'token-module' },
      ],
    },
    figma: {
      files: MODES.map((mode) => ({
        destination: `src/theme/figma/${mode}.tokens.json`,
        format: 'figma-variables',
        options: { mode },
      })),
    },
  },
});

for (const platform of ['web', 'figma'])
  for (const { destination, output } of await dictionary.formatPlatform(platform)) await generated(destination, output);

/** The tokens as they are in one mode; what they refer to is in that mode, too. */
function inMode(part, mode) {
  if (typeof part === 'string') return part.replace(/^\{(.+)\}$/, `{${mode}.$1}`);
  if (typeof part !== 'object' || Array.isArray(part)) return part;
  const { $extensions, ...own } = part;
  const valueIn = (name) => $extensions?.[`org.sen-campaign.${name}`];
  if ('$value' in own) own.$value = valueIn(mode) ?? valueIn(FALLBACK[mode]) ?? own.$value;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, inMode(value, mode)]));
}

function sheet(css) {
  return `/* ${DO_NOT_EDIT} */\n${css}`;
}
