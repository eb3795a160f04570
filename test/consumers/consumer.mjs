/** A stranger's app: one of the folders here, in a folder of its own, with the package installed from its archive. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

const run = promisify(execFile);

/** What the apps' own tools are not to do: ask, tell their makers, colour what they say. */
const env = {
  ...process.env,
  CI: '1',
  NO_COLOR: '1',
  NG_CLI_ANALYTICS: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** The scripts of the app called `name`, as its package.json has them. */
export function scriptsOf(name) {
  const { scripts = {} } = JSON.parse(readFileSync(new URL(`${name}/package.json`, import.meta.url), 'utf8'));
  return scripts;
}

/**
 * Installs the app called `name` with `packages`, what `npm install` takes: `run` runs one of its scripts and rejects with what that
 * complains of; `serve` has its server run, or serves what was built; `remove` ends it.
 */
export async function install(name, packages) {
  const folder = await mkdtemp(join(tmpdir(), `sen-${name}-`));
  const npm = async (...args) => {
    try {
      return await run('npm', args, { cwd: folder, env });
    } catch ({ stdout, stderr }) {
      throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`);
    }
  };
  await cp(new URL(name, import.meta.url), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('/node_modules'),
  });
  await npm('ci', '--prefer-offline');
  await npm('install', '--no-save', '--prefer-offline', ...packages);
  return {
    folder,
    run: (script) => npm('run', script),
    serve: () => ('start' in scriptsOf(name) ? start(folder) : serveFiles(folder)),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Serves `dist`, or the folder itself where nothing is built. */
async function serveFiles(folder) {
  const built = join(folder, 'dist');
  const server = createServer(sirv(existsSync(built) ? built : folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Runs the app's own server, on a port that is free, in a process group of its own, which ends with it. */
function start(folder) {
  const server = spawn('npm', ['start'], { cwd: folder, env: { ...env, PORT: '0' }, detached: true });
  const close = () => process.kill(-server.pid);
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
        if (url) resolve({ url: `${url}/`, close });
      });
    server.once('close', () => reject(new Error(output)));
  });
}
