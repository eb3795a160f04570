/** `npm run new:widget`, in a copy of the project. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BEGUN = ['src/widgets/poll', 'stories/poll.stories.ts', 'test/widgets/poll.test.ts'];
const NAMING = ['src/all.ts', 'src/index.ts', 'src/embed/sen.ts', 'package.json'];

describe('a new widget', () => {
  let folder;
  const inCopy = (command, ...args) => run(command, args, { cwd: folder });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sen-new-widget-'));
    const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
    for (const path of stdout.split('\0').filter(Boolean)) await cp(path, join(folder, path), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await inCopy('npm', 'run', 'new:widget', '--', 'poll');
  });
  after(() => rm(folder, { recursive: true }));

  it('reads as our code does, and its types are right', async () => {
    await inCopy('npx', 'prettier', '--check', ...BEGUN, ...NAMING);
    await inCopy('npx', 'eslint', ...BEGUN);
    await inCopy('npx', 'tsc', '--noEmit');
  });

  it('is named where the package and the loader look for widgets', async () => {
    const texts = await Promise.all(NAMING.map((file) => readFile(join(folder, file), 'utf8')));
    assert.deepEqual(
      NAMING.filter((_, place) => !texts[place].includes('widgets/poll/')),
      [],
    );
  });

  it('shows what its author writes: its own tests pass', async () => {
    const env = { ...process.env, SEN_ENGINES: 'chromium', SEN_COUNTS: '' };
    await run('npx', ['wtr', '--files', 'test/widgets/poll.test.ts'], { cwd: folder, env });
  });

  it('refuses a name that can’t be a folder, a tag and a file', async () => {
    await assert.rejects(inCopy('npm', 'run', 'new:widget', '--', 'Big Poll'), /one word of lower-case letters/);
  });
});
