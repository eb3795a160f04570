/** Opens files as a quiz does. */
import type { Fault } from '../../src/content/problem.js';
import { read } from '../../src/content/read.js';
import type { Question } from '../../src/widgets/quiz/quiz.model.js';

const SCHEMAS = {
  'quiz.schema': () => import('../../src/widgets/quiz/quiz.schema.js'),
  'quiz.ungraded.schema': () => import('../../src/widgets/quiz/quiz.ungraded.schema.js'),
};

/** What a file of that text and media type is read as; absent parts are left out. */
export async function openQuiz(
  text: string,
  type = 'text/plain',
  name = '',
  schema: keyof typeof SCHEMAS = 'quiz.schema',
): Promise<{ items: Question[]; faults: Fault[] }> {
  const file = URL.createObjectURL(new Blob([text], { type }));
  const { items, faults } = await read<Question>(file + name, undefined, { schema: SCHEMAS[schema] });
  URL.revokeObjectURL(file);
  return {
    items: JSON.parse(JSON.stringify(items)) as Question[],
    faults: faults.map(({ file: _, ...fault }) => fault),
  };
}
