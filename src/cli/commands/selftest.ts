import type { Command } from "commander";
import type { SelfTestResult } from "../../functions/selfTest/runSelfTest";
import { say } from "../../planning/words";
import { action, type Run } from "../support/action";
import { CliError, endWith } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { alignedTable, printJson, printLine } from "../support/print";

interface SelfTestOptions {
  json?: boolean;
}

/** The books' examples, calculated on this machine. */
export function addSelfTest(program: Command): void {
  program
    .command("selftest")
    .summary(say`calculate textbook examples and compare them with the print`)
    .description(
      say`Calculates published examples of every phase with the SOP functions of this installation and lists which agree with the answers in print.`,
    )
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord selftest"))
    .action(action((options: SelfTestOptions) => options.json === true, selfTest));
}

async function selfTest(run: Run, options: SelfTestOptions): Promise<void> {
  const { runSelfTest } = await import("../../functions/selfTest/runSelfTest");
  const results = await runSelfTest((done, total) =>
    run.progress.report({ done, total, what: say`Calculating` }),
  );
  run.progress.stop();
  const wrong = results.filter(({ passed }) => !passed);
  if (options.json) printJson({ passed: results.length - wrong.length, total: results.length, results });
  else print(results);
  if (wrong.length > 0)
    endWith(
      new CliError(say`${wrong.length} of ${results.length} examples do not agree with the print.`),
      options.json,
    );
}

function print(results: readonly SelfTestResult[]): void {
  const rows = results.map(({ passed, source, formula, answer }) => [
    passed ? "+" : "!!",
    source.split(":")[0],
    shortened(formula),
    shortened(answer),
  ]);
  printLine(alignedTable(rows));
  const passed = results.filter((each) => each.passed).length;
  printLine(say`${passed} of ${results.length} examples agree with the print.`);
}

function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
