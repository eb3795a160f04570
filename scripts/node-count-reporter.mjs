/** A `node --test` reporter: says in JSON how many tests passed, failed and were skipped, as count-reporter.mjs does. */

export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    const outcome = outcomeOf(type, data);
    if (outcome) counts[outcome] += 1;
  }
  yield JSON.stringify({ Node: counts });
}

/** Suites are no tests; Node reports a file without tests as one test that passed, which it is not. */
function outcomeOf(type, data) {
  const isSuite = data.details?.type === 'suite';
  const isFile = data.nesting === 0 && data.file !== undefined && data.name.endsWith('.test.mjs');
  if (type === 'test:fail') return isSuite && isBySubtests(data) ? undefined : 'failed';
  if (type !== 'test:pass' || isSuite || isFile) return undefined;
  return data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped';
}

const isBySubtests = ({ details }) => details.error?.failureType === 'subtestsFailed';
