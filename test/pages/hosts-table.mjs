/** Writes what hostile.test.mjs measured as a page of the documentation. */
import { readFile, writeFile } from 'node:fs/promises';

const PAGE = 'docs/hostile-hosts.md';
const START = '<!-- measured -->';

/** `measured` has of each host, in each of `ways`, what is wrong; a way that wasn't measured is told as such. */
export async function writeTable(measured, tags, ways) {
  const columns = [...tags, 'page'];
  const cell = (byWay, tag) => {
    const verdicts = ways.map((way) => {
      const faults = byWay.get(way);
      if (!faults) return '?';
      return faults.some((one) => one.tag === tag) ? '✗' : '✓';
    });
    return new Set(verdicts).size === 1 ? verdicts[0] : verdicts.join(' ');
  };
  const names = columns.map((tag) => tag.replace('sen-', ''));
  const rows = [...measured].map(([name, byWay]) => [name, ...columns.map((tag) => cell(byWay, tag))]);
  const table = [['host', ...names], ['---', ...names.map(() => ':-:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const [said] = (await readFile(PAGE, 'utf8')).split(START);
  await writeFile(PAGE, `${said}${START}\n\n${table}\n`);
}
