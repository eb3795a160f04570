/** The parts of a QTI 3.0 item: its texts, its picture, its responses. */
import type { Fault } from '../../../content/problem.js';
import { addressIn } from '../../../platform/address.js';
import { GAP } from './gapped.js';
import { lostIn, textFromHtml } from './markup.js';
import { charactersIn, childOf, childrenOf, markupOf, within, type XmlElement } from './xml.js';

/** What stands in the text of an item only at times. */
const AT_TIMES = ['qti-feedback-block', 'qti-feedback-inline', 'qti-template-block', 'qti-template-inline'];

/** Reads the parts of one item, and notes what is noticed on the way. */
export class Reader {
  readonly item: XmlElement;
  readonly body: XmlElement;
  readonly #file: string;
  readonly #faults: Fault[];

  constructor(item: XmlElement, file: string, faults: Fault[]) {
    this.item = item;
    this.body = childOf(item, 'qti-item-body') ?? { name: '', attributes: {}, children: [], line: item.line };
    this.#file = file;
    this.#faults = faults;
  }

  /** Names what can't be kept. */
  readonly lose = (value: string, { line }: Pick<XmlElement, 'line'> = this.item): void => {
    this.#faults.push({ code: 'unsupported', value, line });
  };

  /** The text of an element as a reader sees it, without the parts of those names. */
  plain(element: XmlElement, ...without: readonly string[]): string {
    const markup = markupOf(element, ({ name, attributes }) => {
      if (name === 'qti-text-entry-interaction') return GAP;
      const isForOthers = name === 'qti-rubric-block' && !attributes['view']?.includes('candidate');
      return isForOthers || [...AT_TIMES, ...without].includes(name) ? '' : undefined;
    });
    for (const tag of lostIn(markup)) if (tag !== '<img>') this.lose(tag, element);
    return textFromHtml(markup);
  }

  /** The first picture of the item, by an address that the page can follow. */
  picture(): object | undefined {
    const [first, ...others] = within(this.body, 'img');
    for (const other of others) this.lose('<img>', other);
    if (!first) return undefined;
    const { src = '', alt = '', width, height } = first.attributes;
    const address = this.#file && addressIn(this.#file, src);
    return { src: address || src, alt, ...(width && height ? { width: Number(width), height: Number(height) } : {}) };
  }

  /** What a response is called, and how it is declared. */
  declarationOf(interaction: XmlElement): Declaration {
    const id = interaction.attributes['response-identifier'] ?? '';
    const element = childrenOf(this.item, 'qti-response-declaration').find(
      (one) => one.attributes['identifier'] === id,
    );
    const mapping = element && childOf(element, 'qti-mapping');
    const correct = element && childOf(element, 'qti-correct-response');
    return {
      id,
      baseType: element?.attributes['base-type'] ?? 'string',
      correct: correct ? childrenOf(correct, 'qti-value').map((value) => charactersIn(value).trim()) : [],
      mapping,
      entries: mapping ? childrenOf(mapping, 'qti-map-entry').map(entryOf) : [],
    };
  }
}

/** How a response is declared. */
export interface Declaration {
  id: string;
  baseType: string;
  correct: readonly string[];
  mapping: XmlElement | undefined;
  entries: readonly Entry[];
}

/** What a response is worth. */
export interface Entry {
  key: string;
  value: number;
  isCaseSensitive: boolean;
}

const entryOf = ({ attributes }: XmlElement): Entry => ({
  key: attributes['map-key'] ?? '',
  value: Number(attributes['mapped-value']),
  isCaseSensitive: attributes['case-sensitive'] === 'true',
});
