/** What is read aloud of a part of the page: the text that shows, sentence by sentence. */
import { sentencesOf } from '../content/sentences.js';

/** A sentence, its language (BCP 47), and where on the page its letters are. */
export interface SpokenSentence {
  readonly text: string;
  readonly lang: string;
  readonly pieces: readonly Piece[];
}

/** Letters of one text node; a sentence has several where it holds links or emphasis. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What isn't read although it may show: controls, what is for the eye only, what is closed. */
const UNSPOKEN =
  'button, select, textarea, [role=button], [part=speaking], [aria-hidden=true], [hidden], [inert], details:not([open]) > :not(summary)';

/** The sentences within `target`, in reading order; it is in the language `lang` where no element says otherwise. */
export const sentencesIn = (target: Element, lang: string): SpokenSentence[] => runsIn(target, lang).flatMap(sentences);

/** Text in one language that runs on: it ends where a block does. */
interface Run {
  readonly lang: string;
  readonly nodes: Text[];
}

/** Walks what is drawn, so also what is slotted, and what elements within draw. */
function runsIn(target: Element, lang: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  const visit = (node: Node, lang: string): void => {
    if (node instanceof Text) {
      if (run?.lang !== lang) runs.push((run = { lang, nodes: [] }));
      run.nodes.push(node);
    }
    if (!(node instanceof HTMLElement) || node.matches(UNSPOKEN)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility !== 'visible') return;
    const isBlock = !/^(?:inline|contents)/.test(display) || node.localName === 'br';
    if (isBlock) run = undefined;
    for (const child of childrenOf(node)) visit(child, node.lang || lang);
    if (isBlock) run = undefined;
  };
  visit(target, lang);
  return runs;
}

const childrenOf = (element: HTMLElement): Iterable<Node> =>
  element instanceof HTMLSlotElement
    ? element.assignedNodes({ flatten: true })
    : (element.shadowRoot ?? element).childNodes;

function sentences({ lang, nodes }: Run): SpokenSentence[] {
  let end = 0;
  return sentencesOf(nodes.map(({ data }) => data).join('')).flatMap((sentence) => {
    const start = end + sentence.length - sentence.trimStart().length;
    end += sentence.length;
    if (!/[\p{L}\p{N}]/u.test(sentence)) return [];
    const text = sentence.trim().replace(/\s+/g, ' ');
    return { text, lang, pieces: piecesOf(nodes, start, start + sentence.trim().length) };
  });
}

/** What lies from `start` to `end` in the joined text of `nodes`. */
function piecesOf(nodes: readonly Text[], start: number, end: number): Piece[] {
  let offset = 0;
  return nodes.flatMap((node) => {
    const piece = { node, start: Math.max(start - offset, 0), end: Math.min(end - offset, node.length) };
    offset += node.length;
    return piece.start < piece.end ? piece : [];
  });
}
