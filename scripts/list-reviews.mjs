// Lists every text that still waits for a native speaker: `review` marks in campaigns/, unsure targets in locales/ and src/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const marks = filesUnder('campaigns', '.json').flatMap(marksInJson);
const targets = filesUnder('locales', '.xlf').flatMap(targetsInXliff);
const sentences = filesUnder('src', '.ts').flatMap(sentencesInCode);

for (const { file, path, mark } of marks) console.log(`${file}  ${path}  ${mark}`);
for (const { file, id, text } of [...targets, ...sentences]) console.log(`${file}  ${id}  ${text}`);
console.log(
  `${marks.length} review marks in campaigns, ${targets.length} targets to review in locales, ${sentences.length} in src.`,
);

function marksInJson(file) {
  try {
    return marksIn(JSON.parse(read(file)), '').map((found) => ({ file, ...found }));
  } catch (error) {
    console.error(`${file}  cannot be read as JSON: ${error.message}`);
    return [];
  }
}

function marksIn(value, path) {
  if (Array.isArray(value)) return value.flatMap((item, index) => marksIn(item, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'review'
      ? [{ path: path || '(whole file)', mark: String(inner) }]
      : marksIn(inner, path ? `${path}.${key}` : key),
  );
}

function targetsInXliff(file) {
  const units = read(file).matchAll(/<trans-unit\b([^>]*)>(.*?)<\/trans-unit>/gs);
  return [...units].flatMap(([, attributes, body]) => {
    const target = /<target\b[^>]*\bstate="needs-review-translation"[^>]*?(?:\/>|>(.*?)<\/target>)/s.exec(body);
    if (!target) return [];
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '(no id)';
    return [{ file, id, text: plain(target[1] ?? '') }];
  });
}

/** The texts of each object in code that a comment with the same mark stands before: `'id': (…) => 'text',`. */
function sentencesInCode(file) {
  const books = read(file).matchAll(/\/\*\* state="needs-review-translation".*?\*\/\n[^\n]*\{\n(.*?)\n\};/gs);
  return [...books].flatMap(([, body]) =>
    [...body.matchAll(/^ {2}'?([\w-]+)'?: .*?=>\s*([`'])(.*?)\2,$/gms)].map(([, id, , text]) => ({ file, id, text })),
  );
}

/** The words of a target: placeholders as their `equiv-text`, entities as characters, on one line. */
function plain(xml) {
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replace(/<x\b[^>]*?equiv-text="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name])
    .replace(/\s+/g, ' ')
    .trim();
}

function filesUnder(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}
