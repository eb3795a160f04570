/** What `npm start` runs: builds everything on a bare checkout and serves it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
for (const script of ['build', 'build:storybook', 'build:site']) {
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`\`npm run ${script}\` failed with the message above.`);
    process.exit(1);
  }
}
const { serveAndSay } = await import('./serve.mjs');
await serveAndSay();
