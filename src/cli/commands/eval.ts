import type { Command } from "commander";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { alignedTable, cellText, note, printJson, printLine } from "../support/print";
import { say } from "../../planning/words";

interface EvalArguments {
  book?: string;
  json?: boolean;
}

export function addEval(program: Command): void {
  program
    .command("eval")
    .summary(say`calculate one formula`)
    .description(
      say`Calculates one formula, SOP.* functions included, and prints its value or its spilled table.`,
    )
    .argument("<formula>", say`for example '=SOP.PERIODS("2026-03-01",6)'; quote it for the shell`)
    .option("--book <file.xlsx>", say`workbook that the formula may refer to`)
    .option("--json", say`print JSON: a value, rows of values, or {"error":"#NUM!","message":"…"}`)
    .addHelpText(
      "after",
      exampleText(
        "concord eval '=SUM(1,2)'",
        "concord eval '=SOP.FORECAST(6,Demand[Qty])' --book company.xlsx --json",
      ),
    )
    .action(action((_formula: string, options: EvalArguments) => options.json === true, evaluate));
}

/** Rows whose errors are explained; a table of thousands of them has one cause. */
const mostNotes = 20;

async function evaluate(run: Run, formula: string, options: EvalArguments): Promise<void> {
  if (formula.replace(/^=/, "").trim() === "")
    throw new CliError(say`The formula is empty.`, exitCodes.usage);
  const [{ openBook }, { errorSentence }] = await Promise.all([
    import("../workbook/openBook"),
    import("../workbook/errorSentences"),
  ]);
  const book = await openBook(options.book);
  try {
    const {
      values,
      error,
      message,
      notes = [],
    } = await orCancelled(book.workbook.evaluate(formula), run.signal);
    if (error) throw new CliError(errorSentence(error, formula, message), exitCodes.failed, error);
    const single = values.length === 1 && values[0].length === 1;
    if (options.json) printJson(single ? values[0][0] : values);
    else printLine(single ? cellText(values[0][0]) : alignedTable(values));
    for (const { row, message } of notes.slice(0, mostNotes)) note(say`row ${row}: ${message}`);
  } finally {
    book.close();
  }
}

/** The result of work that cannot be stopped itself, unless the user stops waiting for it. */
function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(new CliError(say`Cancelled.`, exitCodes.cancelled)), {
      once: true,
    }),
  );
  return Promise.race([work, cancelled]);
}
