/** Quizzes in QTI 3.0 (1EdTech, “Question and Test Interoperability: Assessment, Section and Item Information Model”). */
import { nothing, type Document } from '../../../content/format.js';
import type { Fault } from '../../../content/problem.js';
import { addressIn } from '../../../platform/address.js';
import { fetchText } from '../../../platform/network.js';
import { located, type Located } from './located.js';
import { questionIn } from './qti.item.js';
import { childOf, childrenOf, parseXml, within, type XmlElement } from './xml.js';

/** Reads a single item, or a test with the items that it names: those are fetched from beside the test. */
export async function parseQti(text: string, src: string): Promise<Document> {
  const { root, faults } = parseXml(text);
  if (root?.name === 'qti-assessment-test') return testOf(root, src, faults);
  const found: Fault[] = [...faults];
  if (root?.name === 'qti-assessment-item') return located(questionIn(root, '', found), found);
  // Versions before 3 have other names for all of it.
  return nothing(faults[0] ?? { code: 'wrong-format', expected: 'QTI 3.0' });
}

/** An item that a test names, and what the test says about it. */
interface Reference {
  element: XmlElement;
  about: object;
}

/** What a test may say that a quiz is told by its attributes, or can't do. */
const UNSUPPORTED = [
  ...['qti-selection', 'qti-ordering', 'qti-pre-condition', 'qti-branch-rule', 'qti-item-session-control'],
  ...['qti-assessment-section-ref', 'qti-template-default', 'qti-test-feedback', 'qti-rubric-block'],
];

async function testOf(test: XmlElement, src: string, broken: readonly Fault[]): Promise<Document> {
  const faults: Fault[] = [...broken];
  for (const { name, line } of within(test, ...UNSUPPORTED))
    faults.push({ code: 'unsupported', value: `<${name}>`, line });
  for (const owner of [test, ...within(test, 'qti-test-part', 'qti-assessment-section')]) {
    for (const { name, line } of childrenOf(owner, 'qti-time-limits')) {
      faults.push({ code: 'unsupported', value: `<${name}>`, line });
    }
  }
  const items = await Promise.all(referencesIn(test, undefined).map((reference) => fetchItem(reference, src)));
  const document = located(
    items.flatMap(({ questions }) => questions),
    [...faults, ...items.flatMap((item) => item.faults)],
  );
  const { title } = test.attributes;
  return { ...document, value: document.value && { title, questions: document.value } };
}

/** The references of a test in their order; what is in a section with a title is about that. */
function referencesIn(element: XmlElement, category: string | undefined): readonly Reference[] {
  return childrenOf(element).flatMap((child): readonly Reference[] => {
    switch (child.name) {
      case 'qti-test-part':
        return referencesIn(child, category);
      case 'qti-assessment-section':
        return referencesIn(child, child.attributes['title'] ?? category);
      case 'qti-assessment-item-ref': {
        const { identifier: id, category: own } = child.attributes;
        const weight = childOf(child, 'qti-weight')?.attributes['value'];
        const timeLimit = childOf(child, 'qti-time-limits')?.attributes['max-time'];
        const about = {
          id,
          category: own ?? category,
          ...(weight === undefined ? {} : { weight: Number(weight) }),
          ...(timeLimit === undefined ? {} : { timeLimit: Number(timeLimit) }),
        };
        return [{ element: child, about }];
      }
      default:
        return [];
    }
  });
}

async function fetchItem(
  { element, about }: Reference,
  src: string,
): Promise<{ questions: Located[]; faults: readonly Fault[] }> {
  const { href = '' } = element.attributes;
  const file = addressIn(src, href);
  if (file === undefined) return { questions: [], faults: [{ code: 'not-allowed', value: href, line: element.line }] };
  const answer = await fetchText(file);
  if (!answer.isOk) return { questions: [], faults: [{ code: 'unreachable', status: answer.status, file: href }] };
  const { root, faults: broken } = parseXml(answer.text);
  const faults: Fault[] = [...broken];
  const isItem = root?.name === 'qti-assessment-item';
  if (!isItem && faults.length === 0) faults.push({ code: 'wrong-format', expected: 'QTI 3.0' });
  const questions = isItem ? questionIn(root, file, faults) : [];
  return {
    questions: questions.map(({ value, line }) => ({ value: { ...(value as object), ...about }, line, file: href })),
    faults: faults.map((fault) => ({ ...fault, file: href })),
  };
}
