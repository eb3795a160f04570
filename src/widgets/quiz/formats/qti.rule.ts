/** How QTI 3.0 scores a response (response processing), as far as a quiz can do the same. */
import { charactersIn, childOf, childrenOf, within, type XmlElement } from './xml.js';

/** What earns the points of a response. */
export interface Rule {
  /** The worth that the mapping gives it; else it must be the correct one. */
  isMapped: boolean;
  /** Whether it adds to the score by itself, beside other responses. */
  isSum: boolean;
  /** How far it may be below and above the correct number. */
  tolerance?: (correct: number) => readonly [number, number];
  /** From where to where it may be, whatever the correct one is. */
  range?: { min: number; max: number };
}

/** The standard templates, by the last part of their address (§ Response Processing Templates). */
const TEMPLATES: Readonly<Record<string, boolean>> = {
  match_correct: false,
  map_response: true,
  CC2_match_basic: false,
  CC2_map_response: true,
};

/** The parts of rules that mean what a quiz does anyway; all others could mean anything. */
const KNOWN = new Set([
  ...['qti-response-condition', 'qti-response-if', 'qti-response-else', 'qti-set-outcome-value', 'qti-base-value'],
  ...['qti-variable', 'qti-correct', 'qti-match', 'qti-equal', 'qti-gte', 'qti-lte', 'qti-and', 'qti-is-null'],
  ...['qti-sum', 'qti-map-response'],
]);

/** The rule for the response `id`; `undefined`, and the reason told to `lose`, where a quiz scores by no such rule. */
export function ruleOf(item: XmlElement, id: string, lose: (value: string, at?: XmlElement) => void): Rule | undefined {
  const processing = childOf(item, 'qti-response-processing');
  if (!processing) return { isMapped: false, isSum: false };
  const { template } = processing.attributes;
  if (template !== undefined && childrenOf(processing).length === 0) {
    const isMapped = TEMPLATES[template.replace(/^.*\/|\.xml$/g, '')];
    if (isMapped === undefined) lose(template, processing);
    return isMapped === undefined ? undefined : { isMapped, isSum: false };
  }
  const strange = elementsIn(processing).find((element) => !KNOWN.has(element.name) || isStrangeAnd(element));
  if (strange) {
    lose(`<${strange.name}>`, strange);
    return undefined;
  }
  const about = (name: string) =>
    within(processing, name).filter((one) =>
      [one, ...childrenOf(one)].some(({ attributes }) => attributes['identifier'] === id),
    );
  const isSum = within(processing, 'qti-sum').length > 0;
  const isMapped = about('qti-map-response').length > 0;
  const [equal] = about('qti-equal');
  const [min, max] = ['qti-gte', 'qti-lte'].map((name) => about(name).map(limitOf)[0]);
  return {
    isMapped,
    isSum,
    ...(equal ? { tolerance: toleranceOf(equal) } : {}),
    ...(min === undefined && max === undefined ? {} : { range: { min: min ?? -Infinity, max: max ?? Infinity } }),
  };
}

const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [child, ...elementsIn(child)]);

/** Only the two ends of a range are one condition; several right responses together are all or nothing across the item. */
const isStrangeAnd = (element: XmlElement): boolean =>
  element.name === 'qti-and' && !childrenOf(element).every(({ name }) => name === 'qti-gte' || name === 'qti-lte');

const limitOf = (comparison: XmlElement): number =>
  Number(charactersIn(childOf(comparison, 'qti-base-value')).trim() || NaN);

/** One number for both sides, or one for each; relative ones are in percent (§ Equal). */
function toleranceOf({ attributes }: XmlElement): NonNullable<Rule['tolerance']> {
  const [below = 0, above = below] = (attributes['tolerance'] ?? '').split(/\s+/).filter(Boolean).map(Number);
  const mode = attributes['tolerance-mode'] ?? 'exact';
  if (mode === 'exact') return () => [0, 0];
  return (correct) => {
    const unit = mode === 'relative' ? Math.abs(correct) / 100 : 1;
    return [below * unit, above * unit];
  };
}
