/**
 * Counts of a vitest report. A file that fails before its first test, and a run that ends badly for no test's sake, are
 * one failure each: nothing that is broken may look like nothing to do.
 */
export function countTests(report, code) {
  const broken = report.testResults.filter((file) => hasFailed(file) && !file.assertionResults.some(hasFailed));
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    note: skipped === 0 ? undefined : `${skipped} skipped`,
  };
}

function hasFailed({ status }) {
  return status === 'failed';
}
