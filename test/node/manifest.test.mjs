/** What the build says of public parts that the sources don't describe. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokensOf } from '../../scripts/manifest/custom-properties.mjs';
import { faultsIn } from '../../scripts/manifest/faults.mjs';
import { statedDefault } from '../../scripts/manifest/public-api.mjs';
import { published } from '../../scripts/manifest/published.mjs';
import { WIDGETS } from '../../scripts/widgets.mjs';

const PATH = 'src/widgets/countdown/countdown.ts';
const display = {
  name: 'display',
  type: { text: "'ring' | 'inline' | undefined" },
  description: 'How it looks. Default `ring`; a bad value shows it too.',
  default: "'ring'",
};

/** A class of which everything is said, but for what `change` takes away. */
function manifest(change = {}) {
  const declaration = {
    kind: 'class',
    name: 'SenCountdown',
    tagName: 'sen-countdown',
    customElement: true,
    description: 'Counts down.',
    members: [{ kind: 'field', ...display, attribute: 'display' }],
    attributes: [
      { ...display, fieldName: 'display' },
      { name: 'sync', type: { text: 'boolean | undefined' }, description: 'Whether it is so.', default: 'false' },
    ],
    events: [{ name: 'sen-ended', type: { text: 'CustomEvent<null>' }, description: 'It is over.' }],
    slots: [{ name: 'past', description: 'What to say then.' }],
    cssParts: [{ name: 'card', description: 'The card.' }],
    cssProperties: [{ name: '--sen-font', description: 'The font.', default: 'system-ui' }],
    ...change,
  };
  return {
    schemaVersion: '1.0.0',
    modules: [{ kind: 'javascript-module', path: PATH, declarations: [declaration], exports: [] }],
  };
}

const drawing = (html) => () => new Map([[PATH, html]]);
const faults = (change, html = '<p class="a" part="card"><slot name="past"></slot></p>') =>
  faultsIn(manifest(change), drawing(html));

const BROKEN = {
  'an attribute without a word': [{ attributes: [{ ...display, description: '' }] }, /attribute “display” has no desc/],
  'an attribute of no type': [{ attributes: [{ ...display, type: undefined }] }, /attribute “display” has no type/],
  'a property that keeps its default to itself': [
    { members: [{ kind: 'field', ...display, description: 'How it looks. A bad value is reported.' }] },
    /property “display” doesn’t say what holds without it/,
  ],
  'a property that says another default than it has': [
    { members: [{ kind: 'field', ...display, default: "'inline'" }] },
    /property “display” says the default 'ring', but it is 'inline'/,
  ],
  'an attribute that keeps its errors to itself': [
    { attributes: [{ ...display, description: 'How it looks. Default `ring`.' }] },
    /attribute “display” doesn’t say what a bad value does/,
  ],
  'an event that says something untyped': [
    { events: [{ name: 'sen-ended', type: { text: 'CustomEvent' }, description: 'It is over.' }] },
    /event “sen-ended” doesn’t say its detail/,
  ],
  'a slot without a word': [{ slots: [{ name: 'past' }] }, /slot “past” has no description/],
  'a custom property without a value': [
    { cssProperties: [{ name: '--sen-font', description: 'The font.' }] },
    /custom property “--sen-font” has no default/,
  ],
  'a class without a tag': [{ tagName: undefined }, /<\?> has no tag/],
  'a part that is drawn but not described': [{}, /part “title” is drawn/, '<p part="card title"></p>'],
  'an event that is raised but not described': [
    {},
    /event “sen-started” is raised/,
    "this.emit(is ? 'sen-started' : 'sen-ended')",
  ],
  'a slot that is drawn but not described': [{}, /slot “live” is drawn/, '<slot name="live"></slot>'],
};

describe('the manifest of the elements', () => {
  it('has no fault where everything is said', () => {
    assert.deepEqual(faults(), []);
  });

  for (const [what, [change, sentence, html]] of Object.entries(BROKEN))
    it(`has a fault that names ${what}`, () => {
      const [first, ...others] = faults(change, html);
      assert.match(first, sentence);
      assert.ok(first.startsWith(`${PATH}: <`), first);
      assert.deepEqual(others, []);
    });

  it('has a fault where it is no manifest', () => {
    assert.match(faultsIn({ modules: [{ kind: 'module', path: 1 }] }, drawing('')).join('\n'), /custom-elements\.json/);
  });

  it('takes defaults from the sentence that states them', () => {
    const description = 'So many. Default `3`.';
    assert.equal(statedDefault({ type: { text: 'number | undefined' }, description }), '3');
    assert.equal(statedDefault({ type: { text: 'string | undefined' }, description }), "'3'");
    assert.equal(statedDefault({ type: { text: 'string' }, description: 'All. Default: all.' }), undefined);
    assert.equal(statedDefault({ type: { text: 'boolean' }, description: 'Whether.' }), 'false');
  });

  it('gives each widget the design tokens that it is drawn with', () => {
    for (const name of WIDGETS)
      assert.ok(
        tokensOf(name).some((token) => token.name === '--sen-color-accent'),
        name,
      );
    const hasHats = (name) => tokensOf(name).some((token) => token.name === '--sen-color-straw');
    assert.deepEqual(WIDGETS.filter(hasHats), ['pillars']);
  });

  it('names modules by where the package has them', () => {
    const [{ path }] = published(manifest()).modules;
    assert.equal(path, 'dist/lib/widgets/countdown/countdown.js');
  });
});
