import path from "node:path";
import type { Command } from "commander";
import type { DemandDesk, PackCell, PackReading } from "../../cycle/demand/contract";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { parseArea } from "../../workbook/addresses";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { readBytes } from "../support/files";
import { exampleText } from "../support/helpText";
import { alignedTable, printJson, printLine } from "../support/print";
import { writeWorkbookFile } from "../support/workbookFile";
import type { OpenBook } from "../workbook/openBook";
import { withCycle } from "../workbook/withCycle";
import { say } from "../../planning/words";

interface OutArguments {
  due: string;
  dir: string;
  output: string;
  json?: boolean;
}

interface InArguments {
  output?: string;
  refuse?: string[];
  json?: boolean;
}

const prefix = "SOP_Pack_";

export function addPacks(program: Command): void {
  const packs = program.command("packs").summary(say`input packs: a file for every sales manager, and back`);
  packs
    .command("out")
    .summary(say`write a file for every sales manager`)
    .description(
      say`A workbook for every sales manager with the items that are theirs: what was forecast, what was agreed last, and a row to fill in. The plan remembers what it handed out.`,
    )
    .argument("<plan.xlsx>", say`workbook with a consensus forecast`)
    .requiredOption("--due <date>", say`day by which the files are wanted, 2026-03-20`)
    .requiredOption("-d, --dir <folder>", say`folder for the files, which exists`)
    .requiredOption("-o, --output <file.xlsx>", say`plan to write; may be the one that is read`)
    .option("--json", say`print as JSON`)
    .addHelpText("after", exampleText("concord packs out plan.xlsx --due 2026-03-20 -d packs -o plan.xlsx"))
    .action(action((_book: string, options: OutArguments) => options.json === true, packsOut));
  packs
    .command("in")
    .summary(say`read filled files back, row by row`)
    .description(
      say`Lists what every manager changed. With an output the changes are taken into the plan, but for those refused. Ends with ${exitCodes.partial} when something could not be taken.`,
    )
    .argument("<plan.xlsx>", say`workbook that handed the packs out`)
    .argument("<packs.xlsx...>", say`files that came back`)
    .option("-o, --output <file.xlsx>", say`plan to write; without it the changes are only listed`)
    .option("--refuse <change...>", say`changes not to take: an item, or an item in a month, FL-001:2026-05`)
    .option("--json", say`print as JSON`)
    .addHelpText(
      "after",
      exampleText("concord packs in plan.xlsx packs/*.xlsx -o plan.xlsx --refuse FL-001:2026-05 BT-002"),
    )
    .action(
      action((_book: string, _files: string[], options: InArguments) => options.json === true, packsIn),
    );
}

async function packsOut(run: Run, file: string, options: OutArguments): Promise<void> {
  await withDesk(run, file, options.output, async (desk, book) => {
    await desk.makePacks(options.due);
    const { writeXlsx } = await import("../../host/xlsx");
    run.signal.throwIfAborted();
    const after = await book.save(options.output);
    const written: { owner: string; file: string }[] = [];
    for (const { owner, sheet } of await desk.packs()) {
      const target = path.join(options.dir, `${sheet.slice(prefix.length)}.xlsx`);
      await writeWorkbookFile(target, await writeXlsx(alone(after, sheet)));
      written.push({ owner, file: target });
    }
    run.progress.stop();
    if (options.json) return printJson({ output: options.output, packs: written });
    for (const pack of written)
      printLine(say`${pack.file}: input of ${pack.owner}, wanted by ${options.due}`);
    printLine(say`${options.output} written.`);
  });
}

async function packsIn(run: Run, file: string, files: string[], options: InArguments): Promise<void> {
  const returned = await returnedPacks(files);
  await withDesk(run, file, options.output, async (desk, book) => {
    const known = await desk.packs({ returned });
    const strangers = [...returned.keys()].filter((name) => !known.some(({ sheet }) => sheet === name));
    if (strangers.length > 0)
      throw new CliError(
        say`${strangers.join(", ")}: ${file} did not hand this out. Give the plan that wrote the packs.`,
        exitCodes.usage,
      );
    const refused = new Set(options.refuse ?? []);
    const accepts = (_owner: string, { item, month }: PackCell): boolean =>
      !refused.has(item) && !refused.has(`${item}:${monthLabel(month)}`);
    if (options.output !== undefined) {
      await desk.readPacks({ returned, accepts });
      run.signal.throwIfAborted();
      await book.save(options.output);
    }
    const waiting = (await desk.packs()).filter(
      ({ sheet, state }) => !returned.has(sheet) && (state === "open" || state === "late"),
    );
    run.progress.stop();
    report(known, waiting, accepts, options);
  });
}

/**
 * What came back, row by row, and what has not come.
 *
 * @param waiting packs of which nothing has come yet
 */
function report(
  readings: readonly PackReading[],
  waiting: readonly PackReading[],
  accepts: (owner: string, cell: PackCell) => boolean,
  { json, output }: InArguments,
): void {
  const rows = readings.flatMap(({ owner, changed }) =>
    changed.map((cell) => ({
      owner,
      item: cell.item,
      month: monthLabel(cell.month),
      before: Number.isNaN(cell.before) ? null : cell.before,
      after: cell.after,
      taken: output !== undefined && accepts(owner, cell),
    })),
  );
  const notTaken = readings.flatMap(({ owner, notTaken: texts }) => texts.map((text) => `${owner}: ${text}`));
  if (notTaken.length > 0) process.exitCode = exitCodes.partial;
  if (json) {
    const still = waiting.map(({ owner, due, late }) => ({ owner, due, late }));
    const late = readings.filter((each) => each.late).map(({ owner }) => owner);
    return printJson({ output, rows, notTaken, late, waiting: still });
  }
  if (rows.length > 0)
    printLine(
      alignedTable([
        ["Manager", "Item", "Month", "Was", "Is", "Taken"],
        ...rows.map((row) => [
          ...[row.owner, row.item, row.month, row.before, row.after],
          output === undefined ? "" : row.taken ? "yes" : "refused",
        ]),
      ]),
    );
  for (const text of notTaken) printLine(text);
  for (const { owner, due, late } of readings)
    if (late) printLine(say`${owner}: late, it was wanted by ${due}.`);
  for (const { owner, due } of waiting) printLine(say`${owner}: nothing has come yet, wanted by ${due}.`);
  const taken = rows.filter(({ taken: isTaken }) => isTaken).length;
  printLine(
    output === undefined
      ? say`${rows.length} changes. Give an output to take them.`
      : say`${taken} of ${rows.length} changes taken. ${output} written. Run demand to hear them.`,
  );
}

/** Tables of packs in the files, by name. */
async function returnedPacks(files: readonly string[]): Promise<Map<string, RawTable>> {
  const { readXlsx } = await import("../../host/xlsx");
  const packs = new Map<string, RawTable>();
  for (const file of files) {
    const { sheets } = await readXlsx(await readBytes(file));
    const found = sheets.flatMap((sheet) => tablesOf(sheet)).filter(({ name }) => name.startsWith(prefix));
    if (found.length === 0)
      throw new CliError(
        say`${file} holds no input pack; its table has been removed or renamed.`,
        exitCodes.file,
      );
    for (const table of found) packs.set(table.name, table);
  }
  return packs;
}

function tablesOf({ tables, rows }: SheetSnapshot): RawTable[] {
  return tables.map(({ name, range, columns }) => {
    const area = parseArea(range);
    const body = rows.slice(area.row + 1, area.row + area.rows);
    const cellsOf = (row: SheetSnapshot["rows"][number]): RawTable["rows"][number] =>
      columns.map((_, column) => row[area.column + column]?.value ?? null);
    return { name, headers: columns, rows: body.map(cellsOf) };
  });
}

/** The workbook with this sheet alone, and nothing of the plan's own memory. */
function alone(book: WorkbookSnapshot, sheet: string): WorkbookSnapshot {
  const sheets = book.sheets.filter(({ name }) => name === sheet);
  return { ...book, sheets, names: [], settings: {}, customXmlParts: [], activeSheet: sheet };
}

async function withDesk(
  run: Run,
  file: string,
  output: string | undefined,
  work: (desk: DemandDesk, book: OpenBook) => Promise<void>,
): Promise<void> {
  await withCycle(run, file, { output }, async (cycle, book) => work(await cycle.demandDesk(), book));
}
