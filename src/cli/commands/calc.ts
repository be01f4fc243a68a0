import type { Command } from "commander";
import type { WorkbookSnapshot } from "../../host/snapshot";
import { action, type Run } from "../support/action";
import { exampleText } from "../support/helpText";
import { printJson, printLine } from "../support/print";
import { decimal, say } from "../../planning/words";

interface CalcArguments {
  output: string;
  json?: boolean;
}

/** Errors printed one by one; the rest is counted. */
const listedErrors = 20;

export function addCalc(program: Command): void {
  program
    .command("calc")
    .summary(say`recalculate every formula of a workbook`)
    .description(
      say`Calculates every formula of a workbook anew, SOP.* functions included, and saves it with the results.`,
    )
    .argument("<book.xlsx>", say`workbook to read`)
    .requiredOption("-o, --output <file.xlsx>", say`workbook to write; may be the one that is read`)
    .option("--json", say`print a summary as JSON`)
    .addHelpText("after", exampleText("concord calc plan.xlsx -o plan.xlsx"))
    .action(action((_book: string, options: CalcArguments) => options.json === true, calculate));
}

interface FormulaError {
  cell: string;
  error: string;
  message: string;
  formula: string;
}

async function calculate(run: Run, file: string, options: CalcArguments): Promise<void> {
  const { openBook } = await import("../workbook/openBook");
  const started = performance.now();
  run.progress.report({ done: 0, total: 3, what: say`Opening the workbook` });
  const book = await openBook(file, { before: true, output: options.output });
  try {
    run.progress.report({ done: 1, total: 3, what: say`Calculating` });
    await book.workbook.recalculate();
    run.signal.throwIfAborted();
    run.progress.report({ done: 2, total: 3, what: say`Saving` });
    const after = await book.save(options.output);
    run.progress.stop();
    const summary = await summarise(
      book.before,
      after,
      (address) => book.workbook.errorMessage(address)?.message,
    );
    const seconds = (performance.now() - started) / 1000;
    if (options.json) printJson({ output: options.output, ...summary, seconds });
    else print(summary, options.output, seconds);
  } finally {
    book.close();
  }
}

interface Summary {
  formulas: number;
  /** Formulas that call the add-in. */
  addin: number;
  /** Formulas that spill over several cells. */
  spilled: number;
  /** Formulas whose result differs from the one that was stored. */
  changed: number;
  errors: FormulaError[];
}

async function summarise(
  before: WorkbookSnapshot | undefined,
  after: WorkbookSnapshot,
  messageAt: (address: string) => string | undefined,
): Promise<Summary> {
  const [{ formulaCells }, { errorSentence }, { callsAddin }] = await Promise.all([
    import("../workbook/cellList"),
    import("../workbook/errorSentences"),
    import("../../host/xlsx/formulas"),
  ]);
  const stored = new Map(
    [...formulaCells(before ?? after)].map(({ address, cell }) => [address, cell.value]),
  );
  const summary: Summary = { formulas: 0, addin: 0, spilled: 0, changed: 0, errors: [] };
  for (const { address, cell } of formulaCells(after)) {
    const formula = cell.formula ?? "";
    summary.formulas++;
    if (callsAddin(formula)) summary.addin++;
    if (cell.spill && (cell.spill.rows > 1 || cell.spill.columns > 1)) summary.spilled++;
    if (!sameResult(stored.get(address), cell.value)) summary.changed++;
    const error = cell.uncalculated ?? (cell.isError ? String(cell.value) : undefined);
    if (error !== undefined) {
      summary.errors.push({
        cell: address,
        error,
        message: errorSentence(error, formula, messageAt(address)),
        formula,
      });
    }
  }
  return summary;
}

/** Two programs may differ in the last bits of a number. */
function sameResult(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function print(
  { formulas, addin, spilled, changed, errors }: Summary,
  output: string,
  seconds: number,
): void {
  printLine(
    say`${output}: ${formulas} formulas calculated in ${decimal(seconds, 1)} s (${addin} with SOP functions, ${spilled} spilled); ${changed} results changed, ${errors.length} errors.`,
  );
  for (const { cell, error, message } of errors.slice(0, listedErrors))
    printLine(`  ${cell}  ${error}  ${message}`);
  if (errors.length > listedErrors)
    printLine(say`  and ${errors.length - listedErrors} more (--json lists all)`);
}
