/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts a JSON report of vitest. A file that failed with all its tests fine (it could not be
 * loaded, or its clean-up threw) is one more failure.
 * @param {any} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === "failed" &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts a JSON report of Playwright. A test that passes only when tried again has failed; errors
 * outside any test (a server that does not start) are failures too.
 * @param {any} report
 * @returns {Tally}
 */
export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a finished runner counts for. Without a report, without a test, or with an exit code that no
 * failed test explains, it has failed as a whole.
 * @param {Tally | null} tally
 * @param {number | null} exitCode
 * @returns {Tally}
 */
export function judged(tally, exitCode) {
  const { passed, failed, skipped } = tally ?? { passed: 0, failed: 0, skipped: 0 };
  const unexplained = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: failed + (unexplained ? 1 : 0), skipped };
}

/** @param {Tally[]} tallies */
export function sum(tallies) {
  return tallies.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Tally} tally
 * @returns {string} such as `41 passed, 0 failed`; skipped tests are named only where there are any
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
