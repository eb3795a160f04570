/** Gives the pages of dist/storybook/ a title, and what can't run scripts a list of all that there is in it. */
import { readFile, writeFile } from 'node:fs/promises';

const OUT = 'dist/storybook';
const TITLE = 'sen-campaign: every widget, state and theme';

const { entries } = JSON.parse(await readFile(`${OUT}/index.json`, 'utf8'));
const links = Object.values(entries).map(
  ({ id, type, title, name }) =>
    `<li><a href="./?path=/${type}/${id}">${escaped(type === 'docs' ? title : `${title}: ${name}`)}</a></li>`,
);
const list = `<noscript><h1>${TITLE}</h1><p>This needs JavaScript to look at.</p><ul>${links.join('')}</ul></noscript>`;

for (const [file, body] of [
  ['index.html', list],
  ['iframe.html', ''],
]) {
  const html = await readFile(`${OUT}/${file}`, 'utf8');
  await writeFile(
    `${OUT}/${file}`,
    html.replace(/<title>[^<]*<\/title>/, `<title>${TITLE}</title>`).replace('<body>', `<body>${body}`),
  );
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
