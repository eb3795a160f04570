/** What users' type checkers say of our tags: what is right passes, what is wrong is told. On what `npm run build:package` made. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { buildTypes, ENTRIES } from '../../scripts/build-types.mjs';
import { WIDGETS } from '../../scripts/widgets.mjs';

const run = promisify(execFile);
const HERE = 'test/types';

/** Runs a command of an installed package; answers with all that it writes, whether or not it fails. */
const output = (command, ...options) =>
  run(`node_modules/.bin/${command}`, options).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }) => stdout + stderr,
  );

before(() => buildTypes('dist/types'));

describe('types', () => {
  it('are tried out for each framework that there are some for', async () => {
    const folders = (await readdir(HERE, { withFileTypes: true })).filter((one) => one.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), ['dom', ...ENTRIES].sort());
  });

  // Lines that are wrong say so by `@ts-expect-error`, which is itself an error where nothing is.
  for (const name of ['dom', 'react', 'react-18', 'preact', 'solid'])
    it(`take what is right and nothing else: ${name}`, async () => {
      assert.equal(await output('tsc', '--project', `${HERE}/${name}`), '');
    });

  it('take what is right and nothing else: vue', async () => {
    assert.equal(await output('vue-tsc', '--noEmit', '--project', `${HERE}/vue/tsconfig.json`), '');
  });

  it('take what is right and nothing else: svelte', async () => {
    const options = ['--workspace', `${HERE}/svelte`, '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const told = (await output('svelte-check', ...options)).matchAll(/ (?:ERROR|WARNING) "([^"]+)" (\d+):/g);
    const lines = (await readFile(`${HERE}/svelte/Wrong.svelte`, 'utf8')).split('\n');
    const wrong = lines.flatMap((line, index) => (line.startsWith('<sen-') ? [`Wrong.svelte ${index + 1}`] : []));
    assert.deepEqual(
      [...told].map(([, file, line]) => `${file} ${line}`),
      wrong,
    );
  });
});

describe('what editors are told', () => {
  const read = async (name) => JSON.parse(await readFile(`dist/types/${name}`, 'utf8'));
  const tags = WIDGETS.map((name) => `sen-${name}`);
  const byName = (list, name) => list.find((one) => one.name === name);

  it('has each tag and the values of its attributes in VS Code', async () => {
    const html = await read('vscode.html-custom-data.json');
    assert.deepEqual(html.tags.map(({ name }) => name).sort(), tags);
    const display = byName(byName(html.tags, 'sen-countdown').attributes, 'display');
    assert.deepEqual(
      display.values.map(({ name }) => name),
      ['blocks', 'inline', 'ring'],
    );
    assert.match(display.description, /ring around each number/);
  });

  it('has each part and custom property once in VS Code, whatever it is in each tag', async () => {
    const { properties, pseudoElements } = await read('vscode.css-custom-data.json');
    for (const list of [properties, pseudoElements]) {
      const names = list.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
    }
    assert.match(byName(pseudoElements, '::part(title)').description, /event.*called/s);
    assert.match(byName(properties, '--sen-color-accent').description, /lotus/);
  });

  it('has each tag with its properties and events in JetBrains’ editors', async () => {
    const { contributions } = await read('web-types.json');
    assert.deepEqual(contributions.html.elements.map(({ name }) => name).sort(), tags);
    const { js, attributes } = byName(contributions.html.elements, 'sen-quiz');
    assert.equal(byName(js.events, 'sen-completed').type, 'CustomEvent<CompletedDetail>');
    assert.equal(byName(js.properties, 'passMark').type, 'number | undefined');
    assert.equal(byName(attributes, 'feedback').value.default, "'immediate'");
  });
});
