/** Starts that fail at first, as on a slow machine: of WebKit’s driver, by a stand-in for the virtual screen it runs on. */
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { startPatiently } from '../../scripts/starting.mjs';
import { start as startWebKit } from '../../scripts/webkit.mjs';

/** Does the next thing of the list beside it, at each start: listens on the driver’s port, hangs or fails. */
const XVFB = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const [next, ...others] = JSON.parse(readFileSync(__dirname + '/plan.json'));
writeFileSync(__dirname + '/plan.json', JSON.stringify(others));
const port = Number(process.argv.at(-1).split('=')[1]);
appendFileSync(__dirname + '/ports', port + '\\n');
if (next === 'fail') {
  console.error('Xvfb failed to start');
  process.exit(1);
}
if (next === 'listen') require('node:net').createServer().listen(port, '127.0.0.1');
else setInterval(() => {}, 1000);
`;

let folder;
let told;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sen-starting-'));
  await writeFile(join(folder, 'xvfb'), XVFB);
  await chmod(join(folder, 'xvfb'), 0o755);
});
beforeEach(async () => {
  told = mock.method(console, 'error', () => {});
  await rm(join(folder, 'ports'), { force: true });
});
afterEach(() => mock.restoreAll());
after(() => rm(folder, { recursive: true }));

const saidOf = ({ calls }) => calls.map(({ arguments: [line] }) => line);
const webkit = async (...plan) => {
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan));
  return startWebKit({ driver: 'driver', xvfb: join(folder, 'xvfb') }, { timeout: 5000 });
};

describe('a start', () => {
  it('that goes well is made once, and nothing is said', async () => {
    const { port, stop } = await webkit('listen');
    assert.ok(await isListening(port));
    stop();
    assert.deepEqual(saidOf(told.mock), []);
  });

  it('that fails or hangs is made anew, on another port', async () => {
    const { port, stop } = await webkit('fail', 'hang', 'listen');
    assert.ok(await isListening(port));
    stop();
    const ports = (await readFile(join(folder, 'ports'), 'utf8')).trim().split('\n');
    assert.equal(new Set(ports).size, 3);
    assert.equal(ports.at(-1), String(port));
    assert.deepEqual(saidOf(told.mock), [
      'The WebKit driver did not start, trying again: ended with code 1; Xvfb failed to start',
      'The WebKit driver did not start, trying again: it does not listen after 5 seconds',
    ]);
  });

  it('that always fails says why, after three', async () => {
    await assert.rejects(webkit('fail', 'fail', 'fail', 'listen'), {
      message: 'The WebKit driver did not start: ended with code 1; Xvfb failed to start',
    });
    assert.deepEqual(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')), ['listen']);
  });

  it('that succeeds late answers what it is asked for', async () => {
    let starts = 0;
    const answer = await startPatiently('It', async () => {
      if (++starts < 3) throw new Error(`cold disk`);
      return starts;
    });
    assert.equal(answer, 3);
  });
});

function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}
