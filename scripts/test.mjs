/** What `npm test` runs: every check of the project, one line each; the last line says `N passed, N failed`. */
import { fileURLToPath } from 'node:url';
import { installBrowsers, installDependencies } from './setup.mjs';
import { nodeTest, runSteps } from './steps.mjs';

/** @type {readonly import('./steps.mjs').Step[]} */
const STEPS = [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'lint', command: 'npx eslint .' },
  { name: 'nothing is unused', command: 'npm run unused' },
  { name: 'format', command: 'npx prettier --check .' },
  { name: 'manifest is fresh', command: 'npm run manifest:check' },
  { name: 'llms.txt is fresh', command: 'npm run llms:check' },
  { name: 'messages are fresh', command: 'npm run messages:check' },
  { name: 'schemas are fresh', command: 'npm run schemas:check' },
  { name: 'tokens are fresh', command: 'npm run tokens:check' },
  { name: 'sanitised snippets are fresh', command: 'npm run sanitise:check' },
  { name: 'build', command: 'npm run build' },
  { name: 'sizes', command: 'npm run size' },
  { name: 'package build', command: 'npm run build:package' },
  { name: 'package sizes', command: 'npm run size:package' },
  { name: 'storybook build', command: 'npm run build:storybook' },
  { name: 'site build', command: 'npm run build:site' },
  { name: 'browser tests', tests: 'test', ending: '.test.ts', command: 'npx wtr', minutes: 20, startsAgain: true },
  { name: 'script tests', tests: 'test/node', ending: '.test.mjs', command: nodeTest },
  { name: 'package tests', tests: 'test/package', ending: '.test.mjs', command: nodeTest },
  ...['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'].map((zone) => ({
    name: `time tests, machine in ${zone}`,
    tests: 'test/time',
    ending: '.test.mjs',
    command: (files) => `TZ=${zone} ${nodeTest(files)}`,
  })),
  { name: 'consumer apps', tests: 'test/consumers', ending: '.test.mjs', command: nodeTest, minutes: 25 },
  { name: 'pictures', tests: 'test/pictures', ending: '.test.mjs', command: nodeTest, minutes: 25 },
  { name: 'page tests', tests: 'test/pages', ending: '.test.mjs', command: nodeTest, minutes: 45 },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const skipped = Object.values(installBrowsers()).filter((browser) => !browser).length;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
const { passed, failed } = await runSteps(STEPS, { skipped });
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
