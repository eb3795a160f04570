/** A Web Test Runner reporter: writes how many tests passed, failed and were skipped in each engine. */
import { writeFileSync } from 'node:fs';

/** Writes `{ [engine]: { passed, failed, skipped } }` to `path`; without a path it does nothing. */
export const countReporter = (path) => ({
  stop({ sessions }) {
    if (!path) return;
    const counts = {};
    for (const session of sessions) {
      const engine = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const [outcome, n] of Object.entries(countOf(session))) engine[outcome] += n;
    }
    writeFileSync(path, JSON.stringify(counts, undefined, 2));
  },
});

/** A file that did not load, or failed outside its tests, counts as one that failed. */
function countOf({ testResults, passed: isPassed }) {
  const tests = testResults ? testsIn(testResults) : [];
  const failed = tests.filter((test) => !test.skipped && !test.passed).length;
  return {
    passed: tests.filter((test) => !test.skipped && test.passed).length,
    failed: failed === 0 && !isPassed ? 1 : failed,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
