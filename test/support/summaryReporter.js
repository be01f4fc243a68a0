/** Of all runs of this process. */
const total = { passed: 0, failed: 0, skipped: 0 };
let isPromised = false;

/** Ends a process with one line that people and scripts can read: "412 passed, 0 failed". */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    total.passed += results.numPassedTests;
    total.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    total.skipped += results.numPendingTests + results.numTodoTests;
    if (isPromised) return;
    isPromised = true;
    // Jest's own reporter writes to stderr after this hook; stdout keeps this line last there.
    process.on("exit", () => {
      const { passed, failed, skipped } = total;
      process.stdout.write(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
    });
  }
};
