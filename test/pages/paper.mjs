/** What a printed page says. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The letters of a PDF, without the spaces, which printing puts elsewhere. */
export async function pdfText(data) {
  const file = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => (await file.getPage(index + 1)).getTextContent()),
  );
  await file.destroy();
  return bare(pages.flatMap(({ items }) => items.map(({ str }) => str)).join(''));
}

/** A text without its spaces. */
export const bare = (text) => text.normalize('NFC').replace(/\s+/g, '');
