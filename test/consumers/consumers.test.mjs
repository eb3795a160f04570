/**
 * Apps as strangers write them, with the package as npm has it: their checks, their builds, and what a reader then sees.
 * SEN_CONSUMERS picks some of them, such as `vite,vue-3`.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { packInto } from '../package/installed.mjs';
import { install, scriptsOf } from './consumer.mjs';

const run = promisify(execFile);

const folders = await readdir(import.meta.dirname, { withFileTypes: true });
const all = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const names = process.env.SEN_CONSUMERS?.split(',') ?? all;

/** What some apps have besides. */
const OF_THEIR_OWN = {
  'import-map': { reads: [/Khai mạc Tuần lễ Chuyển đổi số/] },
  'lit-localize': {
    reads: [/Transformation numérique/, /Opening of the portal.*This event is over/],
    tells: /Ouvert : kinh-te-so/,
  },
};

/** What shows before any script, where widgets are drawn as the page is built. */
const DRAWN = { astro: [/Còn \d+ ngày/], next: [/Còn \d+ ngày/], eleventy: [/Còn \d+ ngày/, /Kinh tế số/] };

/** Where the author's HTML is in the page that is served, for readers without script and search engines. */
const HAVE_HTML = ['astro', 'eleventy', 'import-map', 'next', 'two-versions', 'vite'];

let archives;
let archive;
let browser;
before(async () => {
  archives = await mkdtemp(join(tmpdir(), 'sen-archive-'));
  archive = await packInto(archives);
  browser = await launch(launchOptions());
});
after(async () => {
  await browser.close();
  await rm(archives, { recursive: true });
});

// Most of the time an app waits for the network, or works with one core.
describe('the package', { concurrency: 2 }, () => {
  for (const name of names) {
    const scripts = scriptsOf(name);
    const { reads = [], tells = /Đang mở: kinh-te-so/ } = OF_THEIR_OWN[name] ?? {};
    describe(`an app with ${name}`, { concurrency: 1 }, () => {
      let app;
      before(async () => {
        const packages =
          name === 'two-versions' ? [archive, `sen-campaign-before@${await anotherVersion(archive)}`] : [archive];
        app = await install(name, packages);
      });
      after(() => app.remove());

      if (scripts.check) it('is right by its types, and what is wrong is refused', () => app.run('check'));
      if (scripts.build) it('builds', () => app.run('build'));

      describe('in a browser', () => {
        let server;
        let page;
        const complaints = [];
        before(async () => {
          server = await app.serve();
          page = await browser.newPage();
          page.on('console', (message) => {
            if (/error|warn/.test(message.type())) complaints.push(message.text());
          });
          page.on('pageerror', ({ message }) => complaints.push(message));
          await page.goto(server.url);
        });
        after(async () => {
          await page.close();
          await server.close();
        });

        it('shows a countdown as its attributes say: to the day, with a calendar to add it to', async () => {
          await hears(page, /Ngày Chuyển đổi số quốc gia.*\d+ ngày/, /Thêm vào lịch/);
          assert.doesNotMatch(await heard(page), /giây/);
        });

        it('shows the figures that the app gives as data', () =>
          hears(page, /66,2% người lớn dùng điện thoại thông minh/, /gần 128 thuê bao điện thoại trên 100 dân/));

        it('is told what the reader opens', async () => {
          await page.locator('::-p-aria([name="Kinh tế số"][role="button"])').click();
          await hears(page, /Bán hàng, thanh toán trên mạng\./, tells);
        });

        if (reads.length > 0) it('shows what else it has', () => hears(page, ...reads));

        if (HAVE_HTML.includes(name))
          it('has the content in the page that is served', async () => {
            const html = await (await fetch(server.url)).text();
            for (const words of ['Ngày Chuyển đổi số quốc gia', 'Bán hàng, thanh toán trên mạng.'])
              assert.ok(html.includes(words), words);
          });

        if (name in DRAWN)
          it('shows what was drawn to readers without script', async () => {
            await page.setJavaScriptEnabled(false);
            await page.reload();
            await hears(page, ...DRAWN[name]);
          });

        it('has nothing to complain of', () => assert.deepEqual(complaints, []));
      });
    });
  }
});

/** Packs the package again, as the version before it; answers with the archive's path. */
async function anotherVersion(archive) {
  const folder = join(archives, 'before');
  await mkdir(folder);
  await run('tar', ['--extract', '--file', archive, '--directory', folder, '--strip-components', '1']);
  await run('npm', ['version', '0.0.1', '--no-git-tag-version'], { cwd: folder });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder });
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** Waits until a screen reader finds all of `patterns` on the page. */
async function hears(page, ...patterns) {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    const text = await heard(page);
    if (patterns.every((pattern) => pattern.test(text))) return;
    await setTimeout(50);
  }
  for (const pattern of patterns) assert.match(await heard(page), pattern);
}

/** What a screen reader finds on the page, one thing after the other. */
async function heard(page) {
  const names = ({ name, children = [] }) => (children.length > 0 ? children.flatMap(names) : [name]);
  return names(await page.accessibility.snapshot()).join(' ');
}
