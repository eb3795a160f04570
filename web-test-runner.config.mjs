/** Browser tests: each test/**\/*.test.ts in every engine. SEN_ENGINES picks engines, SEN_COUNTS names a file for counts. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { launch } from 'puppeteer-core';
import { launchOptions } from './scripts/chromium.mjs';
import { commonjs } from './scripts/commonjs.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { findBrowsers } from './scripts/setup.mjs';
import { slim } from './scripts/slim-lit.mjs';
import { PATIENCE, START_TIMEOUT, startPatiently } from './scripts/starting.mjs';
import { start as startWebKit } from './scripts/webkit.mjs';

const browsers = findBrowsers();
const { SEN_ENGINES = Object.keys(browsers).join(), SEN_COUNTS } = process.env;
const engines = SEN_ENGINES.split(',').filter((engine) => browsers[engine]);

const launchers = {
  chromium: () => byPuppeteer('Chromium', launchOptions()),
  firefox: () =>
    byPuppeteer('Firefox', { browser: 'firefox', executablePath: browsers.firefox, timeout: START_TIMEOUT }),
  webkit: async () => {
    const { port } = await startWebKit(browsers.webkit);
    return named(
      'WebKit',
      webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: browsers.webkit.browser, args: ['--automation'] },
        },
      }),
    );
  },
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    { name: 'slim-lit', transform: ({ path, body }) => slim(String(body), path) },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commonjs(),
  ],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // One page at a time in each engine: tests move the focus, and pages in the background have slower timers.
  concurrency: 1,
  concurrentBrowsers: 2,
  // A machine that has just been set up is slow to start anything; so is the first page, for which all code is compiled.
  browserStartTimeout: PATIENCE + START_TIMEOUT,
  testsStartTimeout: START_TIMEOUT,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: '10000' } },
  reporters: [defaultReporter(), countReporter(SEN_COUNTS)],
};

/** The runner would keep a launch that failed, and every file of that engine would fail by it. */
function byPuppeteer(name, launchOptions) {
  const puppeteer = { launch: (options) => startPatiently(name, () => launch(options)) };
  return named(name, chromeLauncher({ launchOptions, puppeteer }));
}

/** Launchers rename themselves when they start; reports shall say the engine. */
function named(name, launcher) {
  return Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
}
