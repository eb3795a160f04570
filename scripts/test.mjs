/** What `npm test` runs: every check of the project, one line each; the last line says `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { installBrowsers, installDependencies } from './setup.mjs';

/** A check counts as one test; a runner counts its own tests, those in `tests` that end as `ending` says. */
const STEPS = [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'lint', command: 'npx eslint .' },
  { name: 'format', command: 'npx prettier --check .' },
  { name: 'manifest is fresh', command: 'npm run manifest:check' },
  { name: 'messages are fresh', command: 'npm run messages:check' },
  { name: 'schemas are fresh', command: 'npm run schemas:check' },
  { name: 'tokens are fresh', command: 'npm run tokens:check' },
  { name: 'sanitised snippets are fresh', command: 'npm run sanitise:check' },
  { name: 'build', command: 'npm run build' },
  { name: 'sizes', command: 'npm run size' },
  { name: 'package build', command: 'npm run build:package' },
  { name: 'storybook build', command: 'npm run build:storybook' },
  { name: 'site build', command: 'npm run build:site' },
  { name: 'browser tests', tests: 'test', ending: '.test.ts', command: 'npx wtr', minutes: 20 },
  { name: 'script tests', tests: 'test/node', ending: '.test.mjs', command: nodeTest },
  { name: 'package tests', tests: 'test/package', ending: '.test.mjs', command: nodeTest },
  ...['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'].map((zone) => ({
    name: `time tests, machine in ${zone}`,
    tests: 'test/time',
    ending: '.test.mjs',
    command: (files) => `TZ=${zone} ${nodeTest(files)}`,
  })),
  { name: 'page tests', tests: 'test/pages', ending: '.test.mjs', command: nodeTest, minutes: 45 },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const missingEngines = Object.values(installBrowsers()).filter((browser) => !browser).length;

const counts = join(mkdtempSync(join(tmpdir(), 'sen-test-')), 'counts.json');
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
process.on('exit', () => {
  endGroup(running);
  rmSync(join(counts, '..'), { recursive: true });
});

const total = { passed: 0, failed: 0, skipped: missingEngines };
for (const step of STEPS) {
  const result = step.tests ? await runTests(step) : await check(step);
  for (const outcome of Object.keys(total)) total[outcome] += result[outcome];
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(inWords(total));

async function check({ name, command, minutes }) {
  process.stdout.write(`${name} … `);
  const { isGood, output, seconds } = await run(command, minutes);
  console.log(`${isGood ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (!isGood) console.log(output);
  return isGood ? count({ passed: 1 }) : count({ failed: 1 });
}

async function runTests({ name, command, minutes, tests, ending }) {
  process.stdout.write(`${name} … `);
  const files = filesUnder(tests, ending);
  if (files.length === 0) {
    console.log(`none yet: there is no ${ending} file in ${tests}/`);
    return count({});
  }
  rmSync(counts, { force: true });
  const { isGood, output, seconds } = await run(typeof command === 'string' ? command : command(files), minutes);
  const byEngine = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  const result = Object.values(byEngine).reduce(sum, count({}));
  // A runner that fails for another reason than its tests, or says nothing, has failed once.
  if ((!isGood || Object.keys(byEngine).length === 0) && result.failed === 0) result.failed = 1;
  const parts = Object.entries(byEngine).map(([engine, part]) => `${engine}: ${inWords(part)}`);
  console.log(`${parts.join('; ') || 'FAILED'} (${seconds} s)`);
  if (result.failed > 0) console.log(output);
  return result;
}

function nodeTest(files) {
  const reporters = ['spec', './scripts/node-count-reporter.mjs'].map((reporter) => `--test-reporter=${reporter}`);
  const destinations = ['stdout', counts].map((file) => `--test-reporter-destination=${file}`);
  return ['node --test --test-concurrency=1', ...reporters, ...destinations, ...files].join(' ');
}

/** Runs a command in a process group of its own, so that whatever it started can be ended with it. */
function run(command, minutes = 10) {
  const start = performance.now();
  return new Promise((resolve) => {
    const env = { ...process.env, SEN_COUNTS: counts, STORYBOOK_DISABLE_TELEMETRY: '1' };
    running = spawn(command, { shell: true, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.`;
      endGroup(running);
    }, minutes * 60_000);
    running.on('close', (code) => {
      clearTimeout(timer);
      running = undefined;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      resolve({ isGood: code === 0, output: stripVTControlCharacters(output).trim(), seconds });
    });
  });
}

function endGroup(child) {
  try {
    if (child?.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
}

function count({ passed = 0, failed = 0, skipped = 0 }) {
  return { passed, failed, skipped };
}

function sum(a, b) {
  return count({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
