/** The interactions of QTI 3.0 that a quiz has kinds for. */
import { sum } from '../../../content/sum.js';
import { GAP, gapped } from './gapped.js';
import { textFromHtml } from './markup.js';
import { part } from './moodle.js';
import type { Declaration, Reader } from './qti.reader.js';
import type { Rule } from './qti.rule.js';
import { childOf, childrenOf, markupOf, within, type XmlElement } from './xml.js';

/** An interaction with all that belongs to it. */
interface Asked {
  reader: Reader;
  interaction: XmlElement;
  declaration: Declaration;
  rule: Rule;
}

/** What an interaction asks, by its name; `undefined` where a quiz has no such kind. */
export const KINDS: Readonly<Record<string, (asked: Asked) => object | undefined>> = {
  'qti-choice-interaction': choiceIn,
  'qti-order-interaction': orderIn,
  'qti-match-interaction': matchIn,
};

/** What is asked: the text around an interaction, and the interaction's own prompt. */
function promptOf({ reader, interaction }: Asked): string {
  const own = childOf(interaction, 'qti-prompt');
  const around = reader.plain(reader.body, interaction.name);
  return [around, own ? reader.plain(own) : ''].filter(Boolean).join('\n');
}

/** All or nothing, where the score is for the correct response as a whole. */
const wholly = ({ isMapped }: Pick<Rule, 'isMapped'>, parts: number): object =>
  isMapped || parts < 2 ? {} : { partialCredit: false };

/** What an item is worth, where that isn't 1. */
const worth = (points: number): object => (points === 1 ? {} : { weight: points });

function choiceIn(asked: Asked): object | undefined {
  const { reader, interaction, declaration, rule } = asked;
  const prompt = promptOf(asked);
  const choices = childrenOf(interaction, 'qti-simple-choice').map((choice) => ({
    id: choice.attributes['identifier'] ?? '',
    text: reader.plain(choice),
    feedback: feedbackOf(reader, choice),
  }));
  if (isStatement(choices)) {
    const feedback = ['true', 'false'].map(
      (one) => choices.find(({ id }) => id.toLowerCase() === one)?.feedback ?? null,
    );
    const isRight = declaration.correct[0]?.toLowerCase() === 'true';
    return { kind: 'true-false', prompt, correct: isRight, ...(feedback.some(Boolean) ? { feedback } : {}) };
  }
  const isMultiple = interaction.attributes['max-choices'] !== '1';
  const values = choices.map(({ id }) =>
    rule.isMapped ? valueIn(declaration, id) : Number(declaration.correct.includes(id)),
  );
  const gains = values.filter((value) => value > 0);
  const best = isMultiple && rule.isMapped ? sum(gains) : Math.max(...gains, 0);
  const right = values.map((value) => (isMultiple ? value > 0 : value > 0 && value === best));
  const count = right.filter(Boolean).length;
  return {
    kind: 'choice',
    prompt,
    ...(isMultiple === count > 1 ? {} : { multiple: isMultiple }),
    options: choices.map(({ text, feedback }, index) => ({
      text,
      correct: right[index] || undefined,
      ...(rule.isMapped ? { credit: (values[index] ?? 0) / (best || 1) } : {}),
      feedback,
    })),
    ...(isMultiple ? wholly(rule, count) : {}),
    ...(rule.isMapped ? worth(best) : {}),
  };
}

/** What the mapping says a key is worth. */
const valueIn = ({ entries, mapping }: Declaration, key: string): number =>
  entries.find((entry) => entry.key === key)?.value ?? Number(mapping?.attributes['default-value'] ?? 0);

/** Two choices called `true` and `false` that say no more than that. */
const isStatement = (choices: readonly { id: string; text: string }[]): boolean =>
  choices.length === 2 &&
  ['true', 'false'].every((one) => choices.some(({ id }) => id.toLowerCase() === one)) &&
  choices.every(({ text }) => /^(?:true|false|đúng|sai|ត្រូវ|ខុស)$/i.test(text));

/** What is said to a choice: inside it, or beside the item where the choice's own name asks for it. */
function feedbackOf({ item }: Reader, choice: XmlElement): string | undefined {
  const { identifier } = choice.attributes;
  const all = [...within(choice, 'qti-feedback-inline'), ...childrenOf(item, 'qti-modal-feedback')];
  const [own] = all.filter((one) => one.attributes['identifier'] === identifier);
  return own && (textFromHtml(markupOf(own)) || undefined);
}

function orderIn(asked: Asked): object | undefined {
  const { reader, interaction, declaration, rule } = asked;
  const choices = childrenOf(interaction, 'qti-simple-choice');
  const steps = declaration.correct.map((id) => choices.find((one) => one.attributes['identifier'] === id));
  if (rule.isMapped || steps.length !== choices.length || steps.includes(undefined)) {
    reader.lose(`<${interaction.name}>`, interaction);
    return undefined;
  }
  return {
    kind: 'sequencing',
    prompt: promptOf(asked),
    steps: steps.map((step) => step && reader.plain(step)),
    ...wholly(rule, steps.length),
  };
}

/** Each of the first set with one of the second; what is of the second alone belongs to none. */
function matchIn(asked: Asked): object | undefined {
  const { reader, interaction, declaration, rule } = asked;
  const [premises = [], targets = []] = childrenOf(interaction, 'qti-simple-match-set').map((set) =>
    childrenOf(set, 'qti-simple-associable-choice'),
  );
  const keys = rule.isMapped
    ? declaration.entries.filter(({ value }) => value > 0).map(({ key }) => key)
    : declaration.correct;
  const named = (ids: readonly XmlElement[], id: string | undefined) =>
    ids.find((one) => one.attributes['identifier'] === id);
  const pairs = keys.map((key) => {
    const [premise, target] = key.split(/\s+/);
    return { premise: named(premises, premise), target: named(targets, target) };
  });
  const values = declaration.entries.filter(({ value }) => value > 0).map(({ value }) => value);
  const isOneEach = premises.every((one) => pairs.filter(({ premise }) => premise === one).length === 1);
  const isEven = !rule.isMapped || (new Set(values).size === 1 && valueIn(declaration, '') === 0);
  if (!isOneEach || !isEven || pairs.some(({ target }) => !target)) {
    reader.lose(`<${isEven ? interaction.name : 'qti-mapping'}>`, isEven ? interaction : declaration.mapping);
    return undefined;
  }
  const distractors = targets.filter((one) => !pairs.some(({ target }) => target === one));
  const inOrder = premises.map((one) => pairs.find(({ premise }) => premise === one));
  return {
    kind: 'matching',
    prompt: promptOf(asked),
    pairs: inOrder.map((pair) => ({
      premise: pair?.premise && reader.plain(pair.premise),
      target: pair?.target && reader.plain(pair.target),
    })),
    ...(distractors.length > 0 ? { distractors: distractors.map((one) => reader.plain(one)) } : {}),
    ...wholly(rule, pairs.length),
    ...(rule.isMapped ? worth(sum(values)) : {}),
  };
}

/** Texts to type: one number alone, else the gaps of a text. */
export function textOf(
  reader: Reader,
  declarations: readonly Declaration[],
  rules: readonly Rule[],
): object | undefined {
  const text = reader.plain(reader.body);
  const title = reader.item.attributes['title'] ?? '';
  const [only, ...others] = declarations;
  const [rule] = rules;
  if (only && rule && others.length === 0 && isNumber(only)) {
    const prompt = text.replace(new RegExp(`\\s*${GAP}$`), '').replace(GAP, '_____');
    return { kind: 'numeric', prompt: prompt || title, ...numbersOf(only, rule) };
  }
  const gaps = declarations.map((declaration, index) => ({
    accepted: formsOf(reader, declaration, rules[index]?.isMapped ?? false),
  }));
  if (rules.some(({ tolerance, range }) => tolerance ?? range)) {
    reader.lose('<qti-equal>');
    return undefined;
  }
  const points = rules.map(({ isMapped }, index) => (isMapped ? bestOf(declarations[index]) : 1));
  if (new Set(points).size > 1) reader.lose('<qti-mapping>');
  const isMapped = rules.some((one) => one.isMapped);
  return {
    kind: 'fill-in',
    ...gapped(text, gaps, title),
    ...(rules.every(({ isSum }) => isSum) ? {} : wholly({ isMapped }, gaps.length)),
    ...worth(isMapped || rules.every(({ isSum }) => isSum) ? sum(points) : 1),
  };
}

const isNumber = ({ baseType }: Declaration): boolean => baseType === 'integer' || baseType === 'float';

const bestOf = (declaration: Declaration | undefined): number =>
  Math.max(...(declaration?.entries.map(({ value }) => value) ?? []), 0);

function numbersOf(declaration: Declaration, { isMapped, tolerance, range }: Rule): object {
  if (range) return { accepted: [range] };
  if (isMapped) {
    const best = bestOf(declaration);
    const accepted = declaration.entries
      .filter(({ value }) => value > 0)
      .map(({ key, value }) => ({ value: Number(key), ...part(value / best) }));
    return { accepted, ...worth(best) };
  }
  return {
    accepted: declaration.correct.map((text) => {
      const value = Number(text);
      const [below, above] = tolerance?.(value) ?? [0, 0];
      return { min: value - below, max: value + above };
    }),
  };
}

function formsOf(reader: Reader, { entries, correct }: Declaration, isMapped: boolean): object[] {
  if (!isMapped) return correct.map((text) => ({ text }));
  if (entries.some(({ isCaseSensitive }) => isCaseSensitive)) reader.lose('case-sensitive');
  const best = Math.max(...entries.map(({ value }) => value), 0);
  return entries.filter(({ value }) => value > 0).map(({ key, value }) => ({ text: key, ...part(value / best) }));
}
