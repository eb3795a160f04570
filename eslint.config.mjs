/** What TypeScript cannot check: correct templates, accessible markup, and the walls between the rooms of src. */
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { walls } from './scripts/eslint-walls.mjs';

const TYPESCRIPT_FOR_TYPES = [
  forbid('TSEnumDeclaration', 'TypeScript only for types: use a union of strings instead of an enum.'),
  forbid('TSModuleDeclaration[kind="namespace"]', 'TypeScript only for types: use a module instead of a namespace.'),
  forbid('TSParameterProperty', 'TypeScript only for types: declare the field and assign it in the constructor.'),
];

const NO_STYLE_ATTRIBUTE = forbid(
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
  "`style-src 'self'` forbids style attributes: set a class, or `style.setProperty` in updated().",
);

/** A regular expression that an engine can't read takes its whole module with it. */
const OLD_ENGINES = forbid('Literal[regex.pattern=/\\(\\?<[!=]/]', 'Safari before 16.4 reads no lookbehind.');

/** Prototype.js and MooTools, which pages still have, stand in for these with functions of their own. */
const OLD_LIBRARIES = [
  forbid(
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    'Prototype.js makes `entries()` of arrays a copy: count, or use `forEach`.',
  ),
  forbid(
    'CallExpression[callee.property.name="reduce"]',
    'Prototype.js 1.6 has another `reduce`: use a loop, or `sum`.',
  ),
  forbid(
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    'Prototype.js and MooTools have another `Array.from`: spread into an array.',
  ),
];

const SLIM_LIT = [
  forbid(
    'ImportDeclaration[source.value=/^lit\\u002f(directive|async-directive|static-html)/]',
    'scripts/slim-lit.mjs cuts directives out of Lit.',
  ),
  forbid('ImportSpecifier[imported.name=/^(svg|mathml)$/]', 'scripts/slim-lit.mjs cuts these templates out of Lit.'),
  forbid(
    'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
    'scripts/slim-lit.mjs cuts interpolation out of `css`: list styles in an array.',
  ),
];

const TIME_AND_LANGUAGE = [
  forbid(
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'Ask platform/instant.ts or a Clock.',
  ),
  forbid(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'Ask platform/instant.ts or a Clock for the present.',
  ),
  forbid('NewExpression[callee.object.name="Intl"]', 'Formatters are made and kept in platform/intl.ts.'),
];

const BROWSER_GLOBALS = restrictGlobals({
  fetch: 'Use platform/network.ts.',
  localStorage: 'Use platform/storage.ts.',
  sessionStorage: 'Use platform/storage.ts.',
  matchMedia: 'Use platform/motion.ts or platform/printing.ts.',
  setTimeout: 'Use the Clock of platform/clock.ts.',
  setInterval: 'Use the Clock of platform/clock.ts.',
  requestAnimationFrame: 'Use platform/motion.ts.',
  speechSynthesis: 'Use platform/speech.ts.',
  SpeechSynthesisUtterance: 'Use platform/speech.ts.',
});

const PAGE_GLOBALS = restrictGlobals({
  document: 'A model knows no page: leave it to the element.',
  window: 'A model knows no page: leave it to the element.',
});

export default defineConfig(
  globalIgnores(['**/dist', '**/node_modules', 'src/messages', 'src/embed/builder/messages', 'custom-elements.json']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error' },
  },
  {
    // Their functions run in pages.
    files: ['test/pages/**/*.mjs', 'test/pictures/**/*.mjs', 'bench/**/*.mjs', 'scripts/sanitisers/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Safari takes the list role from lists without bullets, so role="list" is not always redundant.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Interfaces of frameworks are extended, which type aliases can't do.
    files: ['scripts/types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { walls },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'walls/model-is-pure': 'error',
      'walls/widgets-apart': 'error',
      'walls/rooms-below': 'error',
      'walls/safe-templates': 'error',
      'walls/no-aliases': 'error',
      'no-restricted-syntax': [
        'error',
        ...TYPESCRIPT_FOR_TYPES,
        OLD_ENGINES,
        ...OLD_LIBRARIES,
        NO_STYLE_ATTRIBUTE,
        ...SLIM_LIT,
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    // A service worker is a platform of its own.
    ignores: ['src/platform/**', 'src/embed/offline/**'],
    rules: {
      'no-restricted-globals': ['error', { globals: BROWSER_GLOBALS, checkGlobalObject: true }],
      'no-restricted-syntax': [
        'error',
        ...TYPESCRIPT_FOR_TYPES,
        OLD_ENGINES,
        ...OLD_LIBRARIES,
        NO_STYLE_ATTRIBUTE,
        ...SLIM_LIT,
        ...TIME_AND_LANGUAGE,
      ],
    },
  },
  {
    // A server draws with the whole of Lit, and an author's HTML as it stands in the page already.
    files: ['src/server/**/*.ts'],
    rules: {
      'walls/safe-templates': 'off',
      'no-restricted-syntax': ['error', ...TYPESCRIPT_FOR_TYPES, NO_STYLE_ATTRIBUTE, ...TIME_AND_LANGUAGE],
    },
  },
  {
    files: ['src/**/*.model.ts'],
    rules: {
      'no-restricted-globals': ['error', { globals: [...BROWSER_GLOBALS, ...PAGE_GLOBALS], checkGlobalObject: true }],
    },
  },
  {
    // The Storybook's workshop takes React from a global, which only the classic runtime of JSX does.
    files: ['.storybook/**/*.tsx'],
    languageOptions: { parserOptions: { jsxPragma: 'createElement', jsxFragmentName: 'Fragment' } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

function forbid(selector, message) {
  return { selector, message };
}

function restrictGlobals(messages) {
  return Object.entries(messages).map(([name, message]) => ({ name, message }));
}
