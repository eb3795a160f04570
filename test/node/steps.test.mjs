/** What `npm test` does with steps that pass, fail, or end before they have counted anything. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runSteps } from '../../scripts/steps.mjs';

/** A runner that does the next thing of the list beside it, at each start. */
const RUNNER = `const { readFileSync, writeFileSync } = require('node:fs');
const [next, ...others] = JSON.parse(readFileSync(__dirname + '/plan.json'));
writeFileSync(__dirname + '/plan.json', JSON.stringify(others));
for (const line of next.says ?? []) console.log(line);
if (next.counts) writeFileSync(process.env.SEN_COUNTS, JSON.stringify({ Engine: next.counts }));
process.exitCode = next.code ?? 0;
`;

const CRASH = { code: 1, says: ['the screen is not there'] };
const PASSED = { counts: { passed: 3, failed: 0, skipped: 0 } };
const FAILED = { code: 1, counts: { passed: 2, failed: 1, skipped: 0 }, says: ['one is not two'] };
const BROKEN_OFF = { code: 1, counts: { passed: 2, failed: 0, skipped: 0 }, says: ['the browser is gone'] };

let folder;
let said;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sen-steps-'));
  await writeFile(join(folder, 'runner.cjs'), RUNNER);
});
beforeEach(() => (said = ''));
after(() => rm(folder, { recursive: true }));

const say = (text) => (said += text);
/** What is said, without how long it took. */
const words = () => said.replace(/\(\d+\.\d s\)/g, '(… s)');

async function runTests(plan, options = {}) {
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
  const runner = { name: 'tests', tests: folder, ending: '.cjs', command: `node ${folder}/runner.cjs`, ...options };
  return runSteps([runner], { say });
}

describe('a runner of tests', () => {
  it('counts its own tests', async () => {
    assert.deepEqual(await runTests([PASSED]), { passed: 3, failed: 0, skipped: 0 });
    assert.equal(words(), 'tests … Engine: 3 passed, 0 failed (… s)\n3 passed, 0 failed\n');
  });

  it('that ended before it counted a test is started once more, which is said', async () => {
    assert.deepEqual(await runTests([CRASH, PASSED], { startsAgain: true }), { passed: 3, failed: 0, skipped: 0 });
    assert.equal(
      words(),
      `tests … ended before it counted a test (… s):
  the screen is not there
… started once more … Engine: 3 passed, 0 failed (… s)
3 passed, 0 failed
`,
    );
  });

  it('that lost a browser is started once more, unless a test failed too', async () => {
    const says = ['❌ Tests were interrupted because the browser disconnected.'];
    const lost = { code: 1, counts: { passed: 2, failed: 1, skipped: 0 }, says };
    const lostAndFailed = { ...lost, counts: { passed: 1, failed: 2, skipped: 0 } };
    assert.deepEqual(await runTests([lost, PASSED], { startsAgain: true }), { passed: 3, failed: 0, skipped: 0 });
    assert.match(words(), /lost a browser/);
    const { failed } = await runTests([lostAndFailed, PASSED], { startsAgain: true });
    assert.equal(failed, 2);
  });

  it('that ended so each of three times has failed', async () => {
    assert.deepEqual(await runTests([CRASH, CRASH, CRASH, PASSED], { startsAgain: true }), {
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  for (const [what, start] of Object.entries({
    'failed a test': FAILED,
    'broke off after it counted some': BROKEN_OFF,
  }))
    it(`that ${what} is not started again`, async () => {
      const { passed, failed } = await runTests([start, PASSED], { startsAgain: true });
      assert.deepEqual({ passed, failed }, { passed: 2, failed: 1 });
    });

  it('that counts only at its end is not started again', async () => {
    assert.deepEqual(await runTests([CRASH, PASSED]), { passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the end of the output', () => {
  it('tells the last lines of each step that failed, then the sum', async () => {
    const lines = Array.from({ length: 30 }, (_, place) => `line ${place + 1}`);
    await writeFile(join(folder, 'lines'), lines.join('\n'));
    const steps = [
      { name: 'first', command: `cat ${folder}/lines; exit 1` },
      { name: 'second', command: 'true' },
      { name: 'third', command: 'exit 3' },
    ];
    assert.deepEqual(await runSteps(steps, { skipped: 1, say }), { passed: 1, failed: 2, skipped: 1 });
    const end = words().slice(words().indexOf('Failed: '));
    const lastOfFirst = lines.slice(10).map((line) => `  ${line}\n`);
    assert.equal(
      end,
      `Failed: first\n${lastOfFirst.join('')}
Failed: third
  It said nothing and ended by code 3.

1 passed, 2 failed, 1 skipped
`,
    );
  });
});
