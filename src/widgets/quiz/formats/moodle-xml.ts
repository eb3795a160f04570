/** Quizzes in Moodle's XML (docs.moodle.org, “Moodle XML format”). */
import type { Document } from '../../../content/format.js';
import type { Fault } from '../../../content/problem.js';
import { sum } from '../../../content/sum.js';
import { located, type Located } from './located.js';
import { lostIn, textFromHtml } from './markup.js';
import { GAP, gapped } from './gapped.js';
import { categoryOf, choiceOf, isGrade, literal, matchingOf, part, type WeightedOption } from './moodle.js';
import { charactersIn, childOf, childrenOf, parseXml, type XmlElement } from './xml.js';

/**
 * Reads every type that a quiz has a kind for; other types, and parts of a question that can't be kept, are named with
 * their line. A file that breaks off keeps what stands before that.
 */
export function parseMoodleXml(text: string): Document {
  const { root, faults: broken } = parseXml(text);
  const questions: Located[] = [];
  const faults: Fault[] = [...broken];
  let category: string | undefined;
  for (const element of root ? childrenOf(root, 'question') : []) {
    if (element.attributes['type'] === 'category') category = categoryOf(textIn(childOf(element, 'category')));
    else questions.push(...questionsOf(new Reader(element, faults), category));
  }
  return located(questions, faults);
}

/** The text in an element that holds a `<text>`, or in the element itself. */
const textIn = (element: XmlElement | undefined): string =>
  charactersIn(element && (childOf(element, 'text') ?? element)).trim();

/** Reads the parts of one question, and notes what is noticed on the way. */
class Reader {
  readonly question: XmlElement;
  readonly #faults: Fault[];

  constructor(question: XmlElement, faults: Fault[]) {
    this.question = question;
    this.#faults = faults;
  }

  /** Names what can't be kept. */
  lose(value: string, { line } = this.question): void {
    this.#faults.push({ code: 'unsupported', value, line });
  }

  /** The characters of a part; empty without one. */
  value(name: string): string {
    return textIn(childOf(this.question, name));
  }

  all(name: string): readonly XmlElement[] {
    return childrenOf(this.question, name);
  }

  /** What readers see of an element's text, by its format; those that give none are HTML, as in Moodle. */
  plain(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const text = textIn(element);
    const { format = 'html' } = element.attributes;
    if (format === 'plain_text' || format === 'markdown') return text || undefined;
    for (const tag of lostIn(text)) this.lose(tag, element);
    return textFromHtml(format === 'moodle_auto_format' ? text.replaceAll('\n', '<br>') : text) || undefined;
  }

  /** The share of the points that an answer earns. */
  credit(answer: XmlElement): number {
    const { fraction = '0' } = answer.attributes;
    const percent = Number(fraction);
    if (!isGrade(percent)) this.#faults.push({ code: 'not-allowed', value: `${fraction} %`, line: answer.line });
    return percent / 100;
  }

  feedback(answer: XmlElement): string | undefined {
    return this.plain(childOf(answer, 'feedback'));
  }
}

/** What a quiz tells in words of its own, or keeps for all questions: nothing is lost with it. */
const QUIET = new Set([
  ...['name', 'questiontext', 'generalfeedback', 'defaultgrade', 'idnumber', 'hidden', 'hint', 'penalty'],
  ...['answer', 'subquestion', 'single', 'shuffleanswers', 'answernumbering', 'showstandardinstruction', 'usecase'],
  ...['shownumcorrect', 'correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback', 'tags', 'units'],
  ...['unitgradingtype', 'unitpenalty', 'showunits', 'unitsleft', 'layouttype', 'selecttype', 'selectcount'],
  ...['gradingtype', 'showgrading', 'numberingstyle'],
]);

function questionsOf(reader: Reader, category: string | undefined): Located[] {
  const { question } = reader;
  const { type = '' } = question.attributes;
  if (reader.value('hidden') === '1') {
    reader.lose('<hidden>');
    return [];
  }
  const answers = answersOf(type, reader);
  if (!answers) {
    reader.lose(type);
    return [];
  }
  for (const { name, line } of childrenOf(question))
    if (!QUIET.has(name)) reader.lose(`<${name}>`, { ...question, line });
  // Moodle shows one hint after each failed try; the first can be opened at once here.
  const [hint, ...hints] = reader.all('hint');
  for (const further of hints) reader.lose('<hint>', further);
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']) loseWording(reader, name);
  const weight = Number(reader.value('defaultgrade') || 1);
  const value = {
    id: reader.value('idnumber') || undefined,
    prompt: reader.plain(childOf(question, 'questiontext')),
    hint: reader.plain(hint),
    explanation: reader.plain(childOf(question, 'generalfeedback')),
    category,
    ...(weight === 1 || type === 'description' ? {} : { weight }),
    ...answers,
  };
  return [{ value, line: question.line }];
}

/** Moodle writes its own “Your answer is correct.” into every export; other words are the author's. */
function loseWording(reader: Reader, name: string): void {
  const element = childOf(reader.question, name);
  const text = reader.plain(element);
  if (text && !/^Your answer is (?:partially )?(?:in)?correct\.$/.test(text)) reader.lose(`<${name}>`, element);
}

/** The answers of a type; `undefined` where a quiz has no such kind. */
function answersOf(type: string, reader: Reader): object | undefined {
  switch (type) {
    case 'description':
      return { kind: 'information' };
    case 'truefalse':
      return statementOf(reader);
    case 'multichoice': {
      const options = reader.all('answer').map((answer): WeightedOption => ({
        text: reader.plain(answer),
        feedback: reader.feedback(answer),
        credit: reader.credit(answer),
      }));
      return choiceOf(options, /^(?:false|0)$/.test(reader.value('single')));
    }
    case 'shortanswer':
      return { kind: 'fill-in', accepted: formsOf(reader) };
    case 'numerical':
      return { kind: 'numeric', accepted: rangesOf(reader) };
    case 'matching':
      return matchingOf(
        reader.all('subquestion').map((subquestion) => ({
          premise: reader.plain(subquestion),
          target: textIn(childOf(subquestion, 'answer')),
        })),
      );
    case 'ordering':
      return { kind: 'sequencing', steps: reader.all('answer').map((answer) => reader.plain(answer)) };
    case 'cloze':
      return clozeOf(reader);
    default:
      return undefined;
  }
}

function statementOf(reader: Reader): object {
  const answers = reader.all('answer');
  const told = (text: string) => {
    const answer = answers.find((one) => textIn(one).toLowerCase() === text);
    return (answer && reader.feedback(answer)) ?? null;
  };
  const right = answers.find((answer) => Number(answer.attributes['fraction']) === 100);
  const feedback = [told('true'), told('false')];
  return {
    kind: 'true-false',
    correct: right && textIn(right).toLowerCase() === 'true',
    ...(feedback.some(Boolean) ? { feedback } : {}),
  };
}

/** A form that is `*` stands for whatever else is typed; a `*` within one for any characters. */
function formsOf(reader: Reader): object[] {
  if (reader.value('usecase') === '1') reader.lose('<usecase>', childOf(reader.question, 'usecase'));
  return reader.all('answer').flatMap((answer) => {
    const text = textIn(answer);
    const credit = reader.credit(answer);
    const form = literal(text);
    if (credit <= 0 || form === undefined) {
      reader.lose(text, answer);
      return [];
    }
    return [{ text: form, ...part(credit), feedback: reader.feedback(answer) }];
  });
}

function rangesOf(reader: Reader): object[] {
  const [units] = reader.all('units');
  if (units) reader.lose('<units>', units);
  return reader.all('answer').flatMap((answer) => {
    const text = textIn(answer);
    const credit = reader.credit(answer);
    if (credit <= 0 || text === '*') {
      reader.lose(text, answer);
      return [];
    }
    const tolerance = Number(charactersIn(childOf(answer, 'tolerance')) || 0);
    return [{ value: numberIn(text), tolerance, ...part(credit), feedback: reader.feedback(answer) }];
  });
}

/** What is no number stays as it is, to be named. */
const numberIn = (text: string): number | string =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** A gap in a text: `{1:SHORTANSWER:=right#feedback~%50%half}`, with a backslash before signs that mean themselves. */
const EMBEDDED = /\\[^]|\{(\d*):([A-Z_]+):((?:\\.|[^\\}])*)\}/g;
/** What is typed, whatever its case. */
const TYPED = new Set(['SHORTANSWER', 'SA', 'MW', 'NUMERICAL', 'NM']);

/** Gaps to type into; those to choose in have no kind here. */
function clozeOf(reader: Reader): object | undefined {
  const source = childOf(reader.question, 'questiontext');
  const gaps: object[] = [];
  const weights: number[] = [];
  const others: string[] = [];
  const mark = (whole: string, weight: string, type: string | undefined, answers: string) => {
    if (type === undefined) return whole; // a sign that means itself
    const accepted = TYPED.has(type) ? embeddedForms(answers, reader) : undefined;
    if (!accepted) others.push(whole);
    gaps.push({ accepted });
    weights.push(Number(weight || 1));
    return GAP;
  };
  const marked = source && { ...source, children: [textIn(source).replace(EMBEDDED, mark)] };
  if (gaps.length === 0 || others.length > 0) {
    for (const other of others) reader.lose(other, source);
    return undefined;
  }
  if (new Set(weights).size > 1) reader.lose(weights.map((weight) => `{${weight}:…}`).join(', '), source);
  const text = reader.plain(marked) ?? '';
  const weight = sum(weights);
  return { kind: 'fill-in', ...gapped(text, gaps, reader.value('name')), ...(weight === 1 ? {} : { weight }) };
}

/** The parts of `text` between signs that have no backslash before them. */
function splitAt(sign: string, text: string): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[^]|[^]/g)) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** The forms that fill a gap; `undefined` where one is a number that may be off, as gaps have no tolerance. */
function embeddedForms(answers: string, reader: Reader): object[] | undefined {
  const forms: object[] = [];
  for (const answer of splitAt('~', answers)) {
    const [, percent, isRight, rest = ''] = /^(?:%(-?[\d.]+)%|(=)?)([^]*)$/.exec(answer.trim()) ?? [];
    const [text = '', feedback] = splitAt('#', rest).map((one) => textFromHtml(one.replace(/\\(.)/g, '$1')));
    const credit = percent === undefined ? Number(isRight !== undefined) : Number(percent) / 100;
    const [value, tolerance] = text.split(':');
    if (credit <= 0 || /\*/.test(text)) {
      if (feedback) reader.lose(`${text}#${feedback}`);
    } else if (tolerance === undefined || Number(tolerance) === 0) {
      forms.push({ text: tolerance === undefined ? text : value, ...part(credit), feedback: feedback || undefined });
    } else return undefined;
  }
  return forms;
}
