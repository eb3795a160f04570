/** WebKitGTK's driver on a virtual screen. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts the driver on a free port and waits until it listens. It ends with `stop()`, at the latest with this process,
 * and takes the screen and the browsers it opened with it.
 */
export async function start({ driver, xvfb }) {
  const port = await freePort();
  const authority = join(tmpdir(), `sen-webkit-${port}.xauthority`);
  const child = spawn(xvfb, ['-a', '-f', authority, driver, `--port=${port}`], {
    detached: true, // a process group of its own, so that all of it can be ended by one number
    stdio: 'ignore',
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
  await listening(port, child).catch((error) => {
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

async function listening(port, child) {
  let failure;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code) => (failure ??= `ended with code ${code}`));
  for (let tries = 0; tries < 100 && failure === undefined; tries++) {
    if (await accepts(port)) return;
    await sleep(100);
  }
  throw new Error(`The WebKit driver did not start: ${failure ?? 'it does not listen after 10 seconds'}.`);
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
