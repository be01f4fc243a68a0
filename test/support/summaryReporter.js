/** Ends a run with one line that people and scripts can read: "412 passed, 0 failed". */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
    // Jest's own reporter writes to stderr after this hook; stdout keeps this line last there.
    process.on("exit", () => process.stdout.write(`${line}\n`));
  }
};
