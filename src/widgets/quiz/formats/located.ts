/** Questions of a file with the line that each begins on. */
import type { Document } from '../../../content/format.js';
import type { Fault } from '../../../content/problem.js';

/** A question as the schema takes it, not yet looked at. */
export interface Located {
  value: unknown;
  line: number;
  /** The file, where it is another than the one that was asked for. */
  file?: string;
}

/** The document of these questions; what the schema finds wrong in one is told with the line of the question. */
export const located = (questions: readonly Located[], faults: readonly Fault[]): Document => ({
  value: questions.length > 0 || faults.length === 0 ? questions.map(({ value }) => value) : undefined,
  faults,
  locate: ({ path = '' }) => {
    const [, index] = /^questions\[(\d+)\]/.exec(path) ?? [];
    const { line, file } = questions[Number(index ?? NaN)] ?? {};
    return { ...(line === undefined ? {} : { line }), ...(file === undefined ? {} : { file }) };
  },
});
