import type { Command } from "commander";
import { action, type Run } from "../support/action";
import { exampleText } from "../support/helpText";
import { printJson, printLine } from "../support/print";
import { withCycle } from "../workbook/withCycle";
import { say } from "../../planning/words";

interface RollArguments {
  output: string;
  by?: string;
  waiver?: string;
  json?: boolean;
}

export function addRoll(program: Command): void {
  program
    .command("roll")
    .summary(say`close the cycle and open the next one`)
    .description(
      say`Keeps the cycle as a version in the workbook, moves the plan on by a month and opens the six steps anew. Unanswered decisions open the next cycle.`,
    )
    .argument("<book.xlsx>", say`workbook with a plan`)
    .requiredOption("-o, --output <file.xlsx>", say`workbook to write; may be the one that is read`)
    .option("--by <name>", say`who closes the cycle`)
    .option("--waiver <reason>", say`why it closes though a step is open`)
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord roll plan.xlsx -o next.xlsx --by Ana"))
    .action(action((_book: string, options: RollArguments) => options.json === true, roll));
}

async function roll(run: Run, file: string, options: RollArguments): Promise<void> {
  await withCycle(run, file, { output: options.output }, async (cycle, book) => {
    const desk = await cycle.monitorDesk();
    const result = await desk.rollForward(options.by ?? "", options.waiver ?? "");
    run.signal.throwIfAborted();
    await book.save(options.output);
    run.progress.stop();
    if (options.json) return printJson({ output: options.output, ...result });
    printLine(
      say`Cycle ${result.from} is closed and kept as version ${result.version}; ${result.to} is open.`,
    );
    printLine(say`${result.decisions} unanswered decisions and ${result.expired} expired assumptions go on.`);
    printLine(say`${options.output} written.`);
  });
}
