/** JSON, with the line of whatever is wrong in it. The parser that knows positions loads only for a faulty file. */
import type { ParseError } from 'jsonc-parser';
import { nothing, type Document } from './format.js';
import type { Place } from './problem.js';

export async function parseJson(text: string): Promise<Document> {
  try {
    return { value: JSON.parse(text) as unknown, faults: [], locate: ({ path }) => locatePath(text, path ?? '') };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { parse } = await import('jsonc-parser');
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    return nothing({ code: 'syntax', expected: 'JSON', ...placeAt(text, errors[0]?.offset ?? text.length) });
  }
}

/** The place of `statistics[2].value`, or of the nearest thing around it where that is what is missing. */
async function locatePath(text: string, path: string): Promise<Place> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  if (!root) return {};
  const keys = path.match(/[^.[\]]+/g)?.map((key) => (/^\d+$/.test(key) ? Number(key) : key)) ?? [];
  if (root.type === 'array') keys.shift();
  for (; keys.length > 0; keys.pop()) {
    const node = findNodeAtLocation(root, keys);
    if (node) return placeAt(text, node.offset);
  }
  return placeAt(text, root.offset);
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
