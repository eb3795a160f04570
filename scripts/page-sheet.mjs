/** The stylesheet of a page with widgets. */
import { readFile } from 'node:fs/promises';

/** `sen.css`: what holds for the widgets of a page, and their colours. */
export async function pageSheet() {
  const sheets = await Promise.all(['src/embed/sen.css', 'src/theme/lotus.css'].map((path) => readFile(path, 'utf8')));
  return sheets.join('\n');
}
