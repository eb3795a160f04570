/** A QTI 3.0 item as a question. */
import type { Fault } from '../../../content/problem.js';
import type { Located } from './located.js';
import { KINDS, textOf } from './qti.kinds.js';
import { Reader } from './qti.reader.js';
import { ruleOf } from './qti.rule.js';
import { childrenOf, within, type XmlElement } from './xml.js';

/**
 * The question of an item; none where it has interactions, or rules for its score, that a quiz has no kind for. Those are
 * named in `faults`. `file` is the item's address, for its pictures.
 */
export function questionIn(item: XmlElement, file: string, faults: Fault[]): Located[] {
  const reader = new Reader(item, file, faults);
  const value = valueOf(reader);
  return value && faults.every(({ code }) => code !== 'syntax') ? [{ value, line: item.line }] : [];
}

function valueOf(reader: Reader): object | undefined {
  const { item, body, lose } = reader;
  // Its text and score change by chance or by try.
  const templates = childrenOf(item).filter(({ name }) => name.startsWith('qti-template-'));
  for (const element of templates) lose(`<${element.name}>`, element);
  const isAdaptive = item.attributes['adaptive'] === 'true';
  if (isAdaptive) lose('adaptive');
  if (isAdaptive || templates.length > 0) return undefined;
  const interactions = interactionsIn(body);
  const answers = answersOf(reader, interactions);
  if (!answers) return undefined;
  for (const element of within(body, 'qti-feedback-block', 'qti-template-block', 'qti-template-inline')) {
    lose(`<${element.name}>`, element);
  }
  const { identifier: id } = item.attributes;
  return { id, picture: reader.picture(), explanation: explanationOf(reader, interactions), ...answers };
}

const interactionsIn = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => (child.name.endsWith('-interaction') ? [child] : interactionsIn(child)));

/** What is asked and answered; `undefined` where a quiz has no such kind. */
function answersOf(reader: Reader, interactions: readonly XmlElement[]): object | undefined {
  const [only, ...others] = interactions;
  if (!only) return { kind: 'information', prompt: reader.plain(reader.body) };
  const isText = interactions.every(({ name }) => name === 'qti-text-entry-interaction');
  const read = KINDS[only.name];
  const strange = isText ? [] : read ? others : [only];
  for (const element of strange) reader.lose(`<${element.name}>`, element);
  if (strange.length > 0) return undefined;
  const declarations = interactions.map((one) => reader.declarationOf(one));
  const rules = declarations.flatMap(({ id }) => ruleOf(reader.item, id, reader.lose) ?? []);
  const [rule] = rules;
  const [declaration] = declarations;
  if (!rule || !declaration || rules.length < declarations.length) return undefined;
  return read ? read({ reader, interaction: only, declaration, rule }) : textOf(reader, declarations, rules);
}

/** The one feedback that is for no choice explains the item; which of several would show can't be told. */
function explanationOf(reader: Reader, interactions: readonly XmlElement[]): string | undefined {
  const ids = interactions.flatMap((one) =>
    within(one, 'qti-simple-choice').map(({ attributes }) => attributes['identifier']),
  );
  const others = childrenOf(reader.item, 'qti-modal-feedback').filter(
    (one) => !ids.includes(one.attributes['identifier']),
  );
  const [only] = others;
  if (others.length === 1 && only) return reader.plain(only) || undefined;
  for (const feedback of others) reader.lose(`<${feedback.name}>`, feedback);
  return undefined;
}
