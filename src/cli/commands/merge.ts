import type { Command } from "commander";
import type { AuditDesk } from "../../cycle/versions/contract";
import { action, type Run } from "../support/action";
import { exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { cellText, printJson, printLine } from "../support/print";
import { withCycle } from "../workbook/withCycle";
import { say } from "../../planning/words";

interface MergeArguments {
  output: string;
  json?: boolean;
}

const listedConflicts = 40;

export function addMerge(program: Command): void {
  program
    .command("merge")
    .summary(say`merge two people's copies of a workbook`)
    .description(
      say`Three-way merge: what only one of the copies changed is taken, what both changed differently is listed cell by cell on the sheet SOP_Conflicts and stays as in mine. Ends with ${exitCodes.partial} when there are conflicts.`,
    )
    .argument("<base.xlsx>", say`workbook from which both copies were made`)
    .argument("<mine.xlsx>", say`my copy`)
    .argument("<theirs.xlsx>", say`their copy`)
    .requiredOption("-o, --output <file.xlsx>", say`merged workbook to write`)
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord merge base.xlsx mine.xlsx theirs.xlsx -o merged.xlsx"))
    .action(
      action(
        (_base: string, _mine: string, _theirs: string, options: MergeArguments) => options.json === true,
        merge,
      ),
    );
}

async function merge(
  run: Run,
  base: string,
  mine: string,
  theirs: string,
  options: MergeArguments,
): Promise<void> {
  const read = (file: string, done: number) => {
    run.progress.report({ done, total: 3, what: say`Reading ${file}` });
    return withDesk(file, (desk) => desk.copy());
  };
  const copies = { base: await read(base, 0), theirs: await read(theirs, 1) };
  run.progress.report({ done: 2, total: 3, what: say`Merging` });
  const report = await withDesk(
    mine,
    async (desk, save) => {
      const merged = await desk.merge(copies.base, copies.theirs);
      run.signal.throwIfAborted();
      await save(options.output);
      return merged;
    },
    options.output,
  );
  run.progress.stop();
  if (report.conflicts.length > 0) process.exitCode = exitCodes.partial;
  if (options.json) return printJson({ output: options.output, ...report });
  for (const { table, row, column, base: was, mine: my, theirs: their } of report.conflicts.slice(
    0,
    listedConflicts,
  )) {
    const place = [table, row, column].filter(Boolean).join(" · ");
    printLine(say`${place}: was ${cellText(was)}, mine ${cellText(my)}, theirs ${cellText(their)}`);
  }
  const conflicts = report.conflicts.length;
  printLine(say`Changes taken from ${theirs}: ${report.taken}. ${options.output} written.`);
  if (conflicts > 0) printLine(say`Conflicts, listed on SOP_Conflicts with mine kept: ${conflicts}.`);
}

function withDesk<T>(
  file: string,
  work: (desk: AuditDesk, save: (target: string) => Promise<unknown>) => Promise<T>,
  output?: string,
): Promise<T> {
  return withCycle(undefined, file, { output }, async (cycle, book) =>
    work(await cycle.auditDesk(), (target) => book.save(target)),
  );
}
