/**
 * Every story beside its picture in baselines/, in three languages and two widths. Needs `npm run build:storybook` first. What
 * differs is shown on a page, dist/pictures/index.html; where it is meant, `npm run pictures` takes the new pictures. SEN_STORIES, a
 * regular expression, names the stories by their ids where not all are wanted.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { report } from './report.mjs';
import { LANGUAGES, openStudio, WIDTHS } from './studio.mjs';

const BASELINES = 'test/pictures/baselines';
const REPORT = 'dist/pictures';
/**
 * How many pixels may differ: from run to run it was one, on the edge of a curve. A mark below a letter, the smallest thing that has
 * a meaning, has some four, however large the picture is.
 */
const TOLERATED = 3;
const isTakingNew = process.env.SEN_PICTURES === 'new';
const wanted = new RegExp(process.env.SEN_STORIES ?? '');

await rm(REPORT, { recursive: true, force: true });
const studio = await openStudio();
const differing = [];

after(async () => {
  await studio.close();
  if (differing.length > 0) await report(REPORT, differing);
});

describe('pictures', () => {
  for (const story of studio.stories.filter(({ id }) => wanted.test(id)))
    it(`${story.title}: ${story.name}`, async () => {
      const faults = await Promise.all(LANGUAGES.map((language) => faultsIn(story, language)));
      assert.deepEqual(faults.flat(), [], `Look at ${REPORT}/index.html; where it is meant, run \`npm run pictures\`.`);
    });

  it('are of stories that there are', async () => {
    const ids = studio.stories.map(({ id }) => id);
    const left = (await readdir(BASELINES)).filter((folder) => !ids.includes(folder));
    assert.deepEqual(left, [], `Remove from ${BASELINES} what has no story any more.`);
  });
});

/** What is wrong with the pictures of a story in one language. */
async function faultsIn({ id, title, name }, language) {
  const take = await studio.visit(id, language);
  const faults = [];
  for (const width of WIDTHS) {
    const picture = `${id}/${language}-${width}.webp`;
    const fault = await compare(picture, await take(width), `${title}: ${name}`);
    if (fault) faults.push(`${picture} ${fault}`);
  }
  return faults;
}

/** What is wrong with a picture that was taken; nothing where it is as it was, or where it becomes the one to compare with. */
async function compare(picture, taken, name) {
  const baseline = join(BASELINES, picture);
  const before = existsSync(baseline) ? await sharp(baseline).png().toBuffer() : undefined;
  const { count, difference } = before ? differenceOf(before, taken) : { count: Infinity };
  if (count <= TOLERATED) return undefined;
  if (isTakingNew) {
    await write(baseline, await smallest(taken));
    return undefined;
  }
  const fault = before ? `differs in ${count} pixels` : 'has no picture to compare with';
  const folder = picture.replace(/\.webp$/, '');
  const files = Object.entries({ before, taken, difference }).filter(([, file]) => file);
  for (const [what, file] of files) await write(join(REPORT, folder, `${what}.png`), file);
  differing.push({ name, picture, fault, files: files.map(([what]) => ({ what, path: `${folder}/${what}.png` })) });
  return fault;
}

/** How many pixels differ, and where; pictures of different sizes differ in all that only one of them has. */
function differenceOf(before, taken) {
  const pictures = [before, taken].map((file) => PNG.sync.read(file));
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [a, b] = pictures.map((picture) => onCanvas(picture, width, height));
  const difference = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: 0.1 });
  return { count, difference: PNG.sync.write(difference) };
}

function onCanvas(picture, width, height) {
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/** The picture in as few colours and bytes as look the same. */
async function smallest(file) {
  const fewColours = await sharp(file).png({ palette: true, dither: 0 }).toBuffer();
  return sharp(fewColours).webp({ lossless: true }).toBuffer();
}

async function write(path, file) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file);
}
