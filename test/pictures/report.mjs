/** The page that shows how pictures of stories differ from what they were. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CAPTIONS = { before: 'Before', taken: 'Now', difference: 'Where they differ' };

/** Writes index.html beside the pictures in `folder`: for each that differs its name, what is wrong, and `files` side by side. */
export async function report(folder, differing) {
  await writeFile(join(folder, 'index.html'), pageOf(differing));
  console.log(`${differing.length} pictures differ: ${join(folder, 'index.html')}`);
}

const pageOf = (differing) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${differing.length} pictures differ</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
  section { margin-block: 2rem; border-block-start: 1px solid; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; }
  figure { margin: 0; }
  img { max-inline-size: 30vw; border: 1px solid #999; }
</style>
<h1>${differing.length} pictures differ</h1>
${differing.map(sectionOf).join('\n')}
</html>
`;

const sectionOf = ({ name, picture, fault, files }) => `<section>
  <h2>${escaped(name)}</h2>
  <p><code>${escaped(picture)}</code> ${escaped(fault)}</p>
  <div>${files.map(({ what, path }) => `<figure><figcaption>${CAPTIONS[what]}</figcaption><a href="${path}"><img src="${path}" alt="${CAPTIONS[what]}: ${escaped(name)}"></a></figure>`).join('')}</div>
</section>`;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
