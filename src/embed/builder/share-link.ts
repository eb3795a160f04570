/** The work as a text for a page's address, so that a link goes on with it. */
import * as v from 'valibot';
import { LANGUAGES, THEMES, WIDGETS, type Work } from './builder.model.js';

/** What a link held: the work, or why there is none. */
export type Opened = { work: Work } | { fault: 'broken' | 'old-browser' };

/** Characters before which a text can't be a link to work: `z` for a compressed one, `t` for plain text. */
const MARK = /^work=([zt])([\w-]+)$/;
/** Bytes that no work needs. */
const LIMIT = 5_000_000;
/** Characters of a fragment that every browser opens: Chromium's addresses end at 2 MiB (`url::kMaxURLChars`). */
const LONGEST = 2_000_000;

const cells = v.record(v.string(), v.string());
const source = v.variant('kind', [
  v.object({ kind: v.literal('form'), about: cells, rows: v.pipe(v.array(cells), v.minLength(1)) }),
  v.object({ kind: v.literal('text'), name: v.string(), text: v.string() }),
]);
const draft = v.object({ source, options: cells, src: v.string() });
const work = v.object({
  widget: v.picklist(WIDGETS),
  drafts: v.partial(v.object(v.entriesFromList(WIDGETS, draft))),
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  keptIn: v.picklist(['page', 'file']),
});

/** Whether a fragment is a link to work at all. */
export const isLink = (fragment: string): boolean => fragment.startsWith('work=');

/**
 * The fragment, without its `#`, that restores the work; compressed where the browser can. `undefined` where there is too much
 * of it to be opened again.
 */
export async function toLink(given: Work): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(given));
  if (bytes.length > LIMIT) return undefined;
  const compressor = compression('CompressionStream');
  const link = `work=${compressor ? `z${toBase64(await through(bytes, compressor))}` : `t${toBase64(bytes)}`}`;
  return link.length > LONGEST ? undefined : link;
}

/** Reads a fragment; what isn't as it should be gives no work at all. */
export async function openLink(fragment: string): Promise<Opened> {
  const [, mark, text] = MARK.exec(fragment) ?? [];
  if (!mark || !text) return { fault: 'broken' };
  const decompressor = mark === 'z' ? compression('DecompressionStream') : undefined;
  if (mark === 'z' && !decompressor) return { fault: 'old-browser' };
  try {
    const given = fromBase64(text);
    const bytes = decompressor ? await through(given, decompressor) : given;
    const result = v.safeParse(work, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return result.success ? { work: result.output } : { fault: 'broken' }; // optional drafts that are missing are no keys
  } catch (error) {
    // How browsers say: no base64, no compressed data, no UTF-8, no JSON, too long.
    if (
      error instanceof DOMException ||
      error instanceof TypeError ||
      error instanceof SyntaxError ||
      error instanceof RangeError
    )
      return { fault: 'broken' };
    throw error;
  }
}

type Transformer = ReadableWritablePair<Uint8Array, BufferSource>;

/** Safari before 16.4 and Firefox before 113 have neither. */
function compression(name: 'CompressionStream' | 'DecompressionStream'): Transformer | undefined {
  const { [name]: Stream } = globalThis as Partial<Pick<typeof globalThis, typeof name>>;
  return Stream && new Stream('deflate-raw');
}

async function through(bytes: Uint8Array<ArrayBuffer>, transformer: Transformer): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transformer).getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > LIMIT) throw new RangeError('More than any work.');
    chunks.push(new Uint8Array(next.value));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Base64 for addresses (RFC 4648 §5), without padding. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
