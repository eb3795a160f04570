/** WebKitGTK's driver on a virtual screen. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { START_TIMEOUT, startPatiently } from './starting.mjs';

/**
 * Starts the driver on a free port and waits until it listens; where it doesn't, it starts anew on another port and screen:
 * `xvfb-run` waits forever for a screen that was ready too soon. It ends with `stop()`, at the latest with this process, and
 * takes the screen and the browsers it opened with it.
 */
export function start(webkit, { timeout = START_TIMEOUT } = {}) {
  return startPatiently('The WebKit driver', () => startOnce(webkit, timeout));
}

async function startOnce({ driver, xvfb }, timeout) {
  const port = await freePort();
  const authority = join(tmpdir(), `sen-webkit-${port}.xauthority`);
  const child = spawn(xvfb, ['-a', '-f', authority, driver, `--port=${port}`], {
    detached: true, // a process group of its own, so that all of it can be ended by one number
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = () => {
    process.off('exit', stop);
    endGroup(child);
    rmSync(authority, { force: true });
  };
  process.on('exit', stop);
  // On the same signals Puppeteer closes its browsers, which takes a moment.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => setTimeout(() => process.exit(1), 1000));
  await listening(port, child, timeout).catch((error) => {
    stop();
    throw error;
  });
  return { port, stop };
}

function endGroup({ pid }) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

async function listening(port, child, timeout) {
  let said = '';
  let failure;
  child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-1000))).unref();
  child.on('error', (error) => (failure = error.message));
  child.on('close', (code) => (failure ??= `ended with code ${code}`));
  for (const start = performance.now(); performance.now() - start < timeout && failure === undefined; await sleep(100))
    if (await accepts(port)) return;
  failure ??= `it does not listen after ${timeout / 1000} seconds`;
  throw new Error([failure, said.trim()].filter(Boolean).join('; '));
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
