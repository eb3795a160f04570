/** What tokens say of the widgets' styles is what the styles say; what is made for others of the tokens is well-formed. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const { color, control, illustration, space, text, motion } = JSON.parse(
  await readFile('src/theme/tokens.json', 'utf8'),
);
const styles = await sourcesOf('.styles.ts');
const base = await readFile('src/theme/base.styles.ts', 'utf8');
const reels = await readFile('src/element/number.reels.ts', 'utf8');
const MODES = ['light', 'dark', 'contrast', 'contrast-dark'];

describe('tokens that widgets’ styles are drawn with', () => {
  for (const [name, { $value }] of [...tokensOf(space), ...tokensOf(text)].filter(([, token]) => isLength(token)))
    it(`${name}: ${$value} is used`, () => {
      assert.match(styles, new RegExp(`[ (]${$value.replace('.', '\\.')}[ ;)]`));
    });

  it('has the lines of text and of Khmer', () => {
    assert.match(base, new RegExp(`/ ${text['line-height'].$value} var\\(--_font\\)`));
    assert.match(base, new RegExp(`lang\\(km\\) \\*\\) {\\s+line-height: ${text['line-height-km'].$value};`));
  });

  it('has the weights', () => {
    for (const { $value } of [text.strong, text.bold]) assert.match(styles, new RegExp(`font-weight: ${$value};`));
  });

  it('has how long and how things move', () => {
    assert.match(styles, new RegExp(`animation: \\w+ ${motion.appear.$value};`));
    assert.match(reels, new RegExp(`DURATION = ${parseFloat(motion.roll.$value) * 1000};`));
    assert.ok(reels.includes(`cubic-bezier(${motion['roll-easing'].$value.join(', ')})`));
  });
});

describe('Figma’s variables', () => {
  for (const mode of MODES)
    it(`${mode}: a colour in sRGB for each token, the same as its hex`, async () => {
      const file = JSON.parse(await readFile(`src/theme/figma/${mode}.tokens.json`, 'utf8'));
      const made = { ...file.color, ...file.control, ...file.illustration };
      const names = [color, control, illustration].flatMap((group) => tokensOf(group).map(([name]) => name));
      assert.deepEqual(Object.keys(made), names);
      for (const { $type, $value } of Object.values(made)) {
        assert.equal($type, 'color');
        assert.equal($value.colorSpace, 'srgb');
        const bytes = $value.components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        assert.equal(`#${bytes.join('')}`, $value.hex);
      }
    });

  it('has one set of names in all modes, as Figma asks for', async () => {
    const files = await Promise.all(MODES.map((mode) => readFile(`src/theme/figma/${mode}.tokens.json`, 'utf8')));
    const namesIn = (part, path = '') =>
      '$value' in part
        ? [path]
        : Object.entries(part).flatMap(([name, value]) =>
            name.startsWith('$') ? [] : namesIn(value, `${path}/${name}`),
          );
    const [first, ...others] = files.map((file) => namesIn(JSON.parse(file)));
    for (const other of others) assert.deepEqual(other, first);
  });
});

function tokensOf(group) {
  return Object.entries(group).filter(([name]) => !name.startsWith('$'));
}

function isLength({ $value }) {
  return typeof $value === 'string';
}

async function sourcesOf(ending) {
  const paths = (await readdir('src', { recursive: true })).filter((path) => path.endsWith(ending));
  return (await Promise.all(paths.map((path) => readFile(`src/${path}`, 'utf8')))).join('\n');
}
