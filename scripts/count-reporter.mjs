/** A Web Test Runner reporter: writes how many tests passed, failed and were skipped in each engine. */
import { writeFileSync } from 'node:fs';

/**
 * Writes `{ [engine]: { passed, failed, skipped } }` to `path` after each file, so that what was counted is known of a run that
 * breaks off, too; without a path it does nothing.
 */
export const countReporter = (path) => {
  const finished = [];
  const write = (sessions) => {
    if (path) writeFileSync(path, JSON.stringify(countsOf(sessions), undefined, 2));
  };
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      finished.push(...sessionsForTestFile);
      write(finished);
    },
    stop({ sessions }) {
      write(sessions);
    },
  };
};

function countsOf(sessions) {
  const counts = {};
  for (const session of sessions) {
    const engine = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
    for (const [outcome, n] of Object.entries(countOf(session))) engine[outcome] += n;
  }
  return counts;
}

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
