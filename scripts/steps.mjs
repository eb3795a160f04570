/** Runs checks and test runners one after the other, one line each, and adds up what they count. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * A check counts as one test. A runner counts its own tests, of the files in `tests` that end as `ending` says, and writes
 * `{ [engine]: { passed, failed, skipped } }` into the file that SEN_COUNTS names. One that writes it as it goes may start again
 * (`startsAgain`): where it ended before anything was counted, as on a machine on which a browser's first start takes long, or where a
 * browser broke off (WebKitGTK's does now and then) and no test failed. It may start `STARTS` times.
 *
 * @typedef {{ name: string, minutes?: number } & (
 *   | { command: string }
 *   | { command: string | ((files: string[]) => string), tests: string, ending: string, startsAgain?: boolean }
 * )} Step
 */

const STARTS = 3;
/** How Web Test Runner says that a file has no result, as its browser is gone. */
const BROKEN_OFF = /browser disconnected/g;

/** How much of an output is told again where it might be overlooked, or was cut off. */
const LAST_LINES = 20;

const counts = join(mkdtempSync(join(tmpdir(), 'sen-test-')), 'counts.json');
let running;
process.on('exit', () => {
  endGroup(running);
  rmSync(join(counts, '..'), { recursive: true });
});

/**
 * Runs all of `steps` and answers with their sum. What `say` is given, whole lines or parts of them, ends with the last lines of
 * each step that failed and with the sum.
 *
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps, { skipped = 0, say = (text) => process.stdout.write(text) } = {}) {
  let total = count({ skipped });
  const failures = [];
  for (const step of steps) {
    say(`${step.name} … `);
    const { result, output } = step.tests ? await runTests(step, say) : await check(step, say);
    if (result.failed > 0) failures.push(`Failed: ${step.name}\n${indented(lastLines(output))}\n\n`);
    total = sum(total, result);
  }
  say(`${failures.join('')}${inWords(total)}\n`);
  return total;
}

async function check({ command, minutes }, say) {
  const { isGood, output, seconds } = await run(command, minutes);
  say(isGood ? `passed (${seconds} s)\n` : `FAILED (${seconds} s)\n${output}\n`);
  return { result: count(isGood ? { passed: 1 } : { failed: 1 }), output };
}

async function runTests({ command, minutes, tests, ending, startsAgain = false }, say) {
  const files = filesUnder(tests, ending);
  if (files.length === 0) {
    say(`none yet: there is no ${ending} file in ${tests}/\n`);
    return { result: count({}), output: '' };
  }
  const start = () => runCounted(typeof command === 'string' ? command : command(files), minutes);
  let { isGood, output, seconds, engines, result } = await start();
  for (let starts = 1; startsAgain && !isGood && starts < STARTS; starts++) {
    const brokenOff = output.match(BROKEN_OFF)?.length ?? 0;
    if (engines.length > 0 && (brokenOff === 0 || result.failed > brokenOff)) break;
    const why = engines.length > 0 ? 'lost a browser' : 'ended before it counted a test';
    say(`${why} (${seconds} s):\n${indented(lastLines(output))}\n… started once more … `);
    ({ isGood, output, seconds, engines, result } = await start());
  }
  // A runner that fails for another reason than its tests, or says nothing, has failed once.
  if ((!isGood || engines.length === 0) && result.failed === 0) result.failed = 1;
  const parts = engines.map(([engine, part]) => `${engine}: ${inWords(part)}`);
  say(`${parts.join('; ') || 'FAILED'} (${seconds} s)\n`);
  if (result.failed > 0) say(`${output}\n`);
  return { result, output };
}

/** The command that tests `files` with Node's own runner. */
export function nodeTest(files) {
  const reporters = ['spec', './scripts/node-count-reporter.mjs'].map((reporter) => `--test-reporter=${reporter}`);
  const destinations = ['stdout', '"$SEN_COUNTS"'].map((file) => `--test-reporter-destination=${file}`);
  return ['node --test --test-concurrency=1', ...reporters, ...destinations, ...files].join(' ');
}

/** Runs a runner of tests; what it has counted comes with what else there is to say. */
async function runCounted(command, minutes) {
  rmSync(counts, { force: true });
  const end = await run(command, minutes);
  const engines = existsSync(counts) ? Object.entries(JSON.parse(readFileSync(counts, 'utf8'))) : [];
  return { ...end, engines, result: engines.map(([, part]) => part).reduce(sum, count({})) };
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
    running.on('close', (code, signal) => {
      clearTimeout(timer);
      running = undefined;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      output = stripVTControlCharacters(output).trim() || `It said nothing and ended by ${signal ?? `code ${code}`}.`;
      resolve({ isGood: code === 0, output, seconds });
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
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules'))
    .map((path) => join(folder, path))
    .sort();
}

const lastLines = (output) => output.split('\n').slice(-LAST_LINES);
const indented = (lines) => lines.map((line) => `  ${line}`.trimEnd()).join('\n');

function count({ passed = 0, failed = 0, skipped = 0 }) {
  return { passed, failed, skipped };
}

function sum(a, b) {
  return count({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
