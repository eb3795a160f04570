/**
 * Our explainer beside those of other libraries, with the same content, in one run, as machines differ. Writes the tables in
 * docs/comparison.md and prints what each falls short of; the last line says in which rows of the first table, of what is pasted
 * into a page, ours is neither best nor equal, and the bench fails where there is one. Needs `npm run build`, and some ten minutes;
 * `npm run bench:explainers -- keys` measures only the rows with that word in their names, and writes nothing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, availableParallelism, platform } from 'node:os';
import { CONTESTANTS } from './explainers/contestants.mjs';
import { LATER, LOADING, ROWS } from './explainers/rows.mjs';
import { openSite } from './explainers/site.mjs';

const PAGE = new URL('../docs/comparison.md', import.meta.url);
const HERE = 'npm run bench:explainers writes';

/** What is measured of each way to load a contestant. */
const TABLES = { pasted: ROWS, built: [...LOADING, ...LATER] };

const only = process.argv[2] ?? '';
if (!ROWS.some(isAsked))
  throw new Error(`No row has “${only}” in its name: ${ROWS.map(({ name }) => name).join('; ')}.`);

const tables = {};
const { visit, version, close } = await openSite(CONTESTANTS);
try {
  for (const [way, rows] of Object.entries(TABLES)) {
    tables[way] = [];
    for (const row of rows.filter(isAsked)) tables[way].push(await measureRow(way, row));
  }
} finally {
  await close();
}

if (!only) await writePage();
const lost = tables.pasted.filter(({ isWon }) => !isWon).map(({ name }) => name);
console.log(lost.length === 0 ? 'Ours is best or equal in every row.' : `Ours is not best in: ${lost.join('; ')}.`);
if (lost.length > 0) process.exitCode = 1;

function isAsked({ name }) {
  return name.includes(only);
}

/** Measures all contestants in turn, as often as the row says; answers with a cell for each. */
async function measureRow(way, { name, better, runs = 1, tolerance = 0, measure, show = String }) {
  console.log(`${way}: ${name}`);
  const results = CONTESTANTS.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, contestant] of CONTESTANTS.entries()) results[index].push(await visit(contestant, way, measure));

  const values = results.map(([one, ...others]) => (isNumber(one) ? median([one, ...others]) : shareMet(one)));
  const cells = CONTESTANTS.map(({ kind }, index) => {
    const ours = values[CONTESTANTS.findIndex((one) => one.isOurs && one.kind === kind)];
    const [result] = results[index];
    return isNumber(result) ? show(values[index], { ours }) : inWords(result);
  });
  for (const [index, contestant] of CONTESTANTS.entries())
    console.log(`  ${contestant.name.padEnd(25)} ${cells[index]}${missing(results[index][0])}`);

  const isAsGood = (value, other) =>
    better === 'less' ? value <= other * (1 + tolerance) : value >= other * (1 - tolerance);
  const valuesOf = (isOurs) => values.filter((_, index) => Boolean(CONTESTANTS[index].isOurs) === isOurs);
  const [ours, others] = [valuesOf(true), valuesOf(false)];
  return { name, cells, isWon: ours.every((value) => others.every((other) => isAsGood(value, other))) };
}

function isNumber(result) {
  return typeof result === 'number';
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function shareMet(record) {
  const all = Object.values(record);
  return all.filter(Boolean).length / all.length;
}

function inWords(record) {
  const all = Object.values(record);
  if (all.length === 1) return all[0] ? 'yes' : 'no';
  return `${all.filter(Boolean).length} of ${all.length}`;
}

/** What a record says isn't so: the first few, shortened. */
function missing(result) {
  const all = Object.keys(result).filter((expected) => !result[expected]);
  const few = all.slice(0, 5).map((expected) => (expected.length > 40 ? `${expected.slice(0, 40)}…` : expected));
  return all.length > 0 ? `, not: ${few.join(' · ')}${all.length > few.length ? ' …' : ''}` : '';
}

/** Each table between its two marks, and the versions and the machine that the figures hold for. */
async function writePage() {
  const versionOf = (name) => createRequire(import.meta.url)(name).version;
  const texts = {
    versions:
      `sen-campaign ${versionOf('../package.json')}, Web Awesome ${versionOf('@awesome.me/webawesome/package.json')}, ` +
      `GOV.UK Frontend ${versionOf('govuk-frontend/package.json')}, axe-core ${versionOf('axe-core/package.json')}; ` +
      `${version.replace('/', ' ')} without a window, ${availableParallelism()} cores, ${platform()} ${arch()}.`,
    ...Object.fromEntries(Object.entries(tables).map(([way, rows]) => [way, tableOf(rows)])),
  };
  let page = await readFile(PAGE, 'utf8');
  for (const [name, text] of Object.entries(texts)) {
    const [start, end] = [`<!-- ${HERE} ${name} -->\n`, `\n<!-- end of ${name} -->`];
    const [before, after] = [page.indexOf(start), page.indexOf(end)];
    if (before < 0 || after < before) throw new Error(`docs/comparison.md has lost its marks: ${start}${end}`);
    page = page.slice(0, before) + start + text + page.slice(after);
  }
  await writeFile(PAGE, page);
}

function tableOf(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...CONTESTANTS.map(({ name }) => name), 'ours best or equal']),
    line(['---', ...CONTESTANTS.map(() => '---'), '---']),
    ...rows.map(({ name, cells, isWon }) => line([name, ...cells, isWon ? 'yes' : '**no**'])),
  ].join('\n');
}
