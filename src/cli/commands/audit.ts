import type { Command } from "commander";
import { presentState, type LogEntry, type VersionInfo } from "../../cycle/versions/contract";
import type { Cycle } from "../../cycle/contract";
import { action, type Run } from "../support/action";
import { CliError, endWith, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { alignedTable, cellText, note, printJson, printLine } from "../support/print";
import { withCycle } from "../workbook/withCycle";
import { dateText } from "../../planning/monitor/dateCells";
import { said, say } from "../../planning/words";

interface JsonOption {
  json?: boolean;
}

/** Differences printed; --json has more. */
const listedChanges = 40;

/** Commands that look at what a workbook keeps of its past: versions, diff and log. */
export function addAudit(program: Command): void {
  program
    .command("versions")
    .summary(say`list the versions of the plan that a workbook keeps`)
    .argument("<book.xlsx>", say`workbook with a plan`)
    .option("--json", say`print as JSON`)
    .action(action((_book: string, options: JsonOption) => options.json === true, versions));
  program
    .command("diff")
    .summary(say`compare two versions of the plan cell by cell`)
    .description(say`Compares two versions that a workbook keeps, or one with the workbook as it is (now).`)
    .argument("<book.xlsx>", say`workbook with a plan`)
    .argument("<from>", say`version, such as 2026-03.1`)
    .argument("[to]", say`version, or now`, presentState)
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord diff plan.xlsx 2026-03.1"))
    .action(
      action((_book: string, _from: string, _to: string, options: JsonOption) => options.json === true, diff),
    );
  program
    .command("log")
    .summary(say`search the log of changes and check that it is whole`)
    .description(
      say`Searches the log of changes and checks that it is whole. Changes made outside Concord since it last had the file are found now and shown; the file stays as it is unless -o says where to keep them.`,
    )
    .argument("<book.xlsx>", say`workbook with a plan`)
    .argument("[words...]", say`words that an entry must contain`)
    .option("--json", say`print as JSON`)
    .option("--csv", say`print the whole log as CSV`)
    .option(
      "-o, --output <file.xlsx>",
      say`workbook that keeps the changes found; may be the one that is read; without it nothing is written`,
    )
    .addHelpText("after", exampleText("concord log plan.xlsx BT-001", "concord log plan.xlsx -o plan.xlsx"))
    .action(action((_book: string, _words: string[], options: JsonOption) => options.json === true, log));
}

async function versions(run: Run, file: string, options: JsonOption): Promise<void> {
  await look(run, file, async (cycle) => {
    const list = await (await cycle.auditDesk()).versions();
    if (options.json) printJson(list);
    else if (list.length === 0) printLine(say`The workbook keeps no version yet.`);
    else printLine(alignedTable(list.map(versionCells)));
  });
}

async function diff(run: Run, file: string, from: string, to: string, options: JsonOption): Promise<void> {
  await look(run, file, async (cycle) => {
    const found = await (await cycle.auditDesk()).diff(from, to);
    if (options.json) return printJson(found);
    printLine(
      found.total === 1
        ? say`${from} to ${to}: ${found.total} difference`
        : say`${from} to ${to}: ${found.total} differences`,
    );
    if (found.byTable.length > 0)
      printLine(alignedTable(found.byTable.map(({ table, count }) => [`  ${table}`, String(count)])));
    for (const { table, row, column, kind, before, after } of found.changes.slice(0, listedChanges))
      printLine(
        `  ${[table, row, column].filter(Boolean).join(" · ")}: ${kind === "changed" ? `${shown(before, column)} → ${shown(after, column)}` : said(kind)}`,
      );
    if (found.total > listedChanges) printLine(say`  and ${found.total - listedChanges} more`);
    for (const table of found.unread) printLine(say`  ${table}: differs; too large to be kept cell by cell`);
  });
}

async function log(
  run: Run,
  file: string,
  words: string[],
  options: JsonOption & { csv?: boolean; output?: string },
): Promise<void> {
  await withCycle(run, file, { output: options.output }, async (cycle, book, noticed) => {
    const desk = await cycle.auditDesk();
    if (options.output !== undefined) await book.save(options.output);
    run.progress.stop();
    const kept = noticedText(noticed, file, options.output);
    const page = await desk.log(words.join(" "), options.json ? Infinity : listedChanges);
    if (options.csv) {
      printLine(await desk.logCsv());
      if (kept) note(kept);
    } else if (options.json) printJson({ ...page, noticed, kept: options.output !== undefined });
    else {
      for (const entry of page.entries) printLine(entryLine(entry));
      printLine(say`${page.found} of ${page.total} entries. ${page.check.message}`);
      if (kept) printLine(kept);
    }
    if (page.check.whole) return;
    const wrong = page.check.mayLackEnd
      ? new CliError(page.check.message, exitCodes.partial)
      : new CliError(say`The log was tampered with. ${page.check.message}`);
    endWith(wrong, options.json);
  });
}

/** What became of the changes that were found just now; empty when there were none. */
function noticedText(noticed: number, file: string, output: string | undefined): string {
  if (noticed === 0) return "";
  const isOne = noticed === 1;
  if (output !== undefined)
    return isOne
      ? say`One change made outside Concord was found just now and is kept in ${output}.`
      : say`${noticed} changes made outside Concord were found just now and are kept in ${output}.`;
  const command = `concord log ${quoted(file)} -o ${quoted(file)}`;
  return isOne
    ? say`One change made outside Concord was found just now, but not kept: the file stays as it was. To keep it: ${command}`
    : say`${noticed} changes made outside Concord were found just now, but not kept: the file stays as it was. To keep them: ${command}`;
}

/** A file name as a shell takes it. */
function quoted(file: string): string {
  return /^[\p{L}\p{N}_.,:/\\-]+$/u.test(file) ? file : `"${file}"`;
}

/** Opens a workbook to look at it. */
function look(run: Run, file: string, work: (cycle: Cycle) => Promise<void>): Promise<void> {
  return withCycle(run, file, {}, (cycle) => {
    run.progress.stop();
    return work(cycle);
  });
}

function versionCells({ id, kind, at, by, bytes, planSeal, note }: VersionInfo): string[] {
  const size = `${Math.round(bytes / 1024)} kB`;
  return [id, kind, at.slice(0, 16).replace("T", " "), by, size, planSeal, note];
}

function entryLine({ number, at, who, what, table, row, column, before, after, why }: LogEntry): string {
  const place = [table, row, column].filter(Boolean).join(" · ");
  const change =
    before === null && after === null ? "" : `: ${shown(before, column)} → ${shown(after, column)}`;
  return `${number}  ${at.slice(0, 16).replace("T", " ")}  ${who || "-"}  ${what}  ${place}${change}${why ? `  (${why})` : ""}`;
}

function shown(value: LogEntry["before"], column: string): string {
  return value === null ? say`blank` : (dateText(value, column) ?? cellText(value));
}
