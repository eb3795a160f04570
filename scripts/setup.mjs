/** Brings a bare checkout to where everything else can run: packages, browsers, a Khmer font. Node builtins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `npm ci` unless what is installed is what package-lock.json asks for. */
export function installDependencies() {
  if (isInstalled()) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) exit('The packages could not be installed: `npm ci` failed with the message above.');
}

/** Where each engine is: `webkit` needs its driver, its browser and a virtual screen; `undefined` is not there. */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/** Finds the engines, on Debian as root installs those that are missing. Tests cannot do without Chromium. */
export function installBrowsers() {
  const missing = Object.keys(PACKAGES).filter((name) => !isThere(name));
  if (missing.length > 0 && isDebianRoot()) {
    aptGet('update');
    for (const name of missing) aptGet('install', '-y', '--no-install-recommends', ...PACKAGES[name]);
  }
  const browsers = findBrowsers();
  if (!browsers.chromium) exit(`Chromium is missing: install Chromium or Google Chrome, or set CHROME_PATH.`);
  if (!browsers.firefox) console.log('Firefox is missing, its tests are skipped: install Firefox or set FIREFOX_PATH.');
  if (!browsers.webkit)
    console.log('WebKit is missing, its tests are skipped: they need WebKitGTK with its driver, xvfb and xauth.');
  return browsers;
}

/** Debian's packages for each thing wanted; apart, because Ubuntu lacks some. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  khmer: ['fonts-noto-core'],
};

const KHMER_FONT = '/usr/share/fonts/truetype/noto/NotoSansKhmer-Regular.ttf';

const isThere = (name) => (name === 'khmer' ? existsSync(KHMER_FONT) : findBrowsers()[name] !== undefined);

function findChromium() {
  return firstFile(
    process.env.CHROME_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
}

function findFirefox() {
  return firstFile(
    process.env.FIREFOX_PATH,
    ...['firefox-esr', 'firefox'].map(onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = firstFile(...webKitFolders().map((folder) => join(folder, 'MiniBrowser')));
  const xvfb = onPath('xauth') && onPath('xvfb-run');
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** `/usr/lib/<machine>/webkit2gtk-4.*`, the newest first. */
function webKitFolders() {
  return entries('/usr/lib').flatMap((machine) =>
    entries(join('/usr/lib', machine))
      .filter((name) => name.startsWith('webkit2gtk-4.'))
      .sort()
      .reverse()
      .map((name) => join('/usr/lib', machine, name)),
  );
}

/** npm writes what it has installed into node_modules/.package-lock.json, and only once all of it is there. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function packagesOf(lock) {
  const path = join(root, lock);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

const isDebianRoot = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

const onPath = (name) => firstFile(...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const firstFile = (...paths) => paths.find((path) => path && existsSync(path));

function entries(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];
}

function exit(sentence) {
  console.error(sentence);
  process.exit(1);
}
