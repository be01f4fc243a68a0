import { z } from "zod";
import { areaAddress, parseArea, type Area } from "./addresses";
import { fromExcel, type CellContent, type CellValue } from "./cells";
import { readDocument, writeDocument, type DocumentKind } from "./documents";
import { areasOf, layoutSheet, type SheetLayout } from "./layout";
import { liftOwnLocks } from "./ownLocks";
import {
  markAsOwned,
  readMarks,
  refuseForeign,
  refuseUsersCells,
  unmark,
  type SheetMarks,
} from "./ownership";
import type { SheetSpec, TableSpec } from "./sheetSpec";
import { tellOwnWrite, type OwnWrite } from "./watch";
import { isWayBackWanted, noteWayBack } from "./wayBack";
import { breathe } from "./withWorkbook";
import { readRows, type OnBlock } from "./writeValues";
import { writeFormulas, writeSheet, type SheetJob } from "./writeSheet";

/** What Concord last wrote: the spec without the tables' rows, and the areas it filled. */
const recordSchema = z.object({
  version: z.literal(1),
  sheets: z.array(z.object({ spec: z.custom<SheetSpec>(isSpec), areas: z.array(z.string()) })),
});
type Records = z.infer<typeof recordSchema>;

/** The group of the log's sheet, out of which nothing is ever taken. */
export const logGroup = "changes";

/**
 * Makes the sheets of a group (a step of the cycle) exactly these: new ones are added, existing ones rewritten in
 * place, those that the group no longer has are removed. Nothing is written when any of them would touch a sheet, a
 * table or a cell of the user.
 *
 * @throws WorkbookError("NotOwned") before anything is written
 */
export async function publishSheets(
  context: Excel.RequestContext,
  group: string,
  specs: SheetSpec[],
  onBlock: OnBlock = () => undefined,
): Promise<void> {
  const marks = await readMarks(context);
  const records = await readRecords(context, group);
  const jobs = specs.map((spec) => ({ group, spec, ...placed(records, spec, marks) }));
  const wanted = specs.map((spec) => ({ sheet: spec.name, tables: tablesOf(spec).map(({ name }) => name) }));
  await refuseForeign(context, wanted, marks);
  for (const { spec, layout, previous } of jobs) {
    const sheetName = marks.owned.get(spec.name);
    if (sheetName === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const tables = await tableAreas(context, sheet);
    await refuseUsersCells(context, sheet, sheetName, [...previous, ...tables], areasOf(layout));
  }
  await noteSheets(context, group);
  await withoutEvents(context, async () => {
    await liftOwnLocks(
      context,
      specs.flatMap(({ name }) => marks.owned.get(name) ?? []),
    );
    // Known before the first cell is written, so that a write that breaks off can be put right.
    await writeRecords(context, group, [...records.sheets, ...jobs.map(recordOf)].reduce(merged, []));
    const written: [Excel.Worksheet, SheetJob][] = [];
    const enterFormulas = async (): Promise<void> => {
      for (const [sheet, job] of written) await writeFormulas(context, sheet, job);
    };
    try {
      for (const job of jobs) {
        const sheet = sheetFor(context, job.spec.name, marks);
        await writeSheet(context, sheet, job, onBlock);
        written.push([sheet, job]);
      }
    } catch (error) {
      // What stands is whole: this may be the way back from a write that broke off at the same sheet before.
      await enterFormulas().catch(() => undefined);
      throw error;
    }
    await enterFormulas();
    removeSheets(context, goneSheets(records, specs), marks);
    await writeRecords(context, group, jobs.map(recordOf));
  });
  tellOwnWrite(await writtenTables(group, records, specs));
}

/**
 * Rewrites one sheet of a group in place; the others stay as they are.
 *
 * @throws WorkbookError("NotOwned") before anything is written
 */
export async function republishSheet(
  context: Excel.RequestContext,
  group: string,
  spec: SheetSpec,
): Promise<void> {
  const marks = await readMarks(context);
  const { sheets } = await readRecords(context, group);
  const job = { group, spec, ...placed({ version: 1, sheets }, spec, marks) };
  const sheet = sheetFor(context, spec.name, marks);
  const tables = await tableAreas(context, sheet);
  await refuseUsersCells(context, sheet, spec.name, [...job.previous, ...tables], areasOf(job.layout));
  await noteSheets(context, group, spec.name);
  await withoutEvents(context, async () => {
    await liftOwnLocks(context, [marks.owned.get(spec.name) ?? []].flat());
    const others = sheets.filter((each) => each.spec.name !== spec.name);
    // Both areas are known while the sheet is written, so that a write that breaks off can be put right.
    await writeRecords(context, group, [...sheets, recordOf(job)].reduce(merged, []));
    await writeSheet(context, sheet, job, () => undefined);
    await writeFormulas(context, sheet, job);
    await writeRecords(context, group, [...others, recordOf(job)]);
  });
  tellOwnWrite({ ...(await writtenTables(group, { version: 1, sheets: [] }, [spec])), partly: true });
}

/** Notes how a group's sheets, or one of them, stand before they are written. */
async function noteSheets(context: Excel.RequestContext, group: string, only?: string): Promise<void> {
  if (group === logGroup || !isWayBackWanted()) return;
  const before = await captureSheets(context, group, (name) => only === undefined || name === only);
  const [single] = before;
  if (only !== undefined && single) noteWayBack((again) => republishSheet(again, group, single));
  else noteWayBack((again) => publishSheets(again, group, before));
}

/** Rows whose values are looked up between two pauses. */
const rowsAtOnce = 2_000;

async function writtenTables(group: string, records: Records, specs: SheetSpec[]): Promise<OwnWrite> {
  const tables: OwnWrite["tables"] = [];
  for (const { name, columns, rows } of specs.flatMap(tablesOf)) {
    const values: CellValue[][] = [];
    for (const row of rows) {
      values.push(row.map(plainValue));
      if (values.length % rowsAtOnce === 0) await breathe();
    }
    tables.push({ name, headers: columns.map(({ header }) => header), rows: values });
  }
  const now = new Set(tables.map(({ name }) => name));
  const before = records.sheets.flatMap(({ spec }) => tablesOf(spec)).map(({ name }) => name);
  return { group, tables, removed: before.filter((name) => !now.has(name)) };
}

/** What reading the cell will answer; null for a formula whose value is known to Excel alone. */
function plainValue(written: CellContent): CellValue {
  const content = written !== null && typeof written === "object" ? (written.value ?? null) : written;
  if (content === null || content === "") return null;
  return typeof content === "number" && !Number.isFinite(content) ? null : content;
}

/** The group's sheets as they are now, the planner's edits in their tables included, ready to be published again. */
export async function captureSheets(
  context: Excel.RequestContext,
  group: string,
  wanted: (sheet: string) => boolean = () => true,
): Promise<SheetSpec[]> {
  const marks = await readMarks(context);
  const records = await readRecords(context, group);
  const captured: SheetSpec[] = [];
  for (const { spec } of records.sheets) {
    const name = wanted(spec.name) ? marks.owned.get(spec.name) : undefined;
    if (name === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    captured.push({ ...spec, blocks: await captureBlocks(context, sheet, spec) });
  }
  return captured;
}

async function captureBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<SheetSpec["blocks"]> {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const present = new Set(tables.items.map(({ name }) => name));
  const blocks: SheetSpec["blocks"] = [];
  for (const block of spec.blocks) {
    if (block.kind !== "table") blocks.push(block);
    else if (present.has(block.name)) blocks.push({ ...block, rows: await tableRows(context, sheet, block) });
    else blocks.push({ ...block, rows: [] });
  }
  return blocks;
}

async function tableRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: TableSpec,
): Promise<CellContent[][]> {
  const body = sheet.tables.getItem(block.name).getDataBodyRange().load("address");
  await context.sync();
  const area = { ...parseArea(body.address), columns: block.columns.length };
  const rows: CellContent[][] = [];
  await readRows(context, sheet, area, "values,formulas", ({ values, formulas }) => {
    values.forEach((row, r) => rows.push(row.map((value, c) => fromExcel(formulas?.[r][c], value))));
  });
  return rows;
}

async function tableAreas(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area[]> {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  return ranges.map(({ address }) => parseArea(address));
}

function sheetFor(context: Excel.RequestContext, name: string, marks: SheetMarks): Excel.Worksheet {
  const present = marks.owned.get(name);
  if (present !== undefined) return context.workbook.worksheets.getItem(present);
  const sheet = context.workbook.worksheets.add(name);
  markAsOwned(context, name, marks);
  return sheet;
}

function removeSheets(context: Excel.RequestContext, names: string[], marks: SheetMarks): void {
  for (const name of names) {
    const present = marks.owned.get(name);
    if (present === undefined) continue;
    unmark(context, name);
    context.workbook.worksheets.getItem(present).delete();
  }
}

/** Does something of which no event shall tell: what Concord writes is no edit. */
export async function withoutEvents(context: Excel.RequestContext, work: () => Promise<void>): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await work();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}

function tablesOf(spec: SheetSpec): TableSpec[] {
  return spec.blocks.filter((block) => block.kind === "table");
}

function goneSheets(records: Records, specs: SheetSpec[]): string[] {
  const kept = new Set(specs.map(({ name }) => name));
  return records.sheets.map(({ spec }) => spec.name).filter((name) => !kept.has(name));
}

/** Where a sheet is written, and what Concord has filled of it so far. */
function placed(records: Records, spec: SheetSpec, { owned }: SheetMarks): Omit<SheetJob, "group" | "spec"> {
  const layout = layoutSheet(spec);
  const record = records.sheets.find((each) => each.spec.name === spec.name);
  const chartNames = ({ charts }: SheetSpec): string[] => charts.map(({ name }) => name);
  if (record)
    return { layout, previous: record.areas.map(parseArea), previousCharts: chartNames(record.spec) };
  // The sheet is Concord's, but another program has saved the file without the record: what it held stands there again.
  if (owned.has(spec.name)) return { layout, previous: areasOf(layout), previousCharts: chartNames(spec) };
  return { layout, previous: [], previousCharts: [] };
}

async function readRecords(context: Excel.RequestContext, group: string): Promise<Records> {
  return (await readDocument(context, recordsOf(group))) ?? { version: 1, sheets: [] };
}

async function writeRecords(
  context: Excel.RequestContext,
  group: string,
  sheets: Records["sheets"],
): Promise<void> {
  await writeDocument(context, recordsOf(group), sheets.length > 0 ? { version: 1, sheets } : undefined);
}

function recordOf({ spec, layout }: { spec: SheetSpec; layout: SheetLayout }): Records["sheets"][number] {
  const blocks = spec.blocks.map((block) => (block.kind === "table" ? { ...block, rows: [] } : block));
  return { spec: { ...spec, blocks }, areas: areasOf(layout).map(areaAddress) };
}

/** One record a sheet: the areas of both, the first one's spec, because its tables may still be there. */
function merged(records: Records["sheets"], next: Records["sheets"][number]): Records["sheets"] {
  const present = records.find(({ spec }) => spec.name === next.spec.name);
  if (!present) return [...records, next];
  const union = { spec: present.spec, areas: [...present.areas, ...next.areas] };
  return records.map((record) => (record === present ? union : record));
}

function recordsOf(group: string): DocumentKind<Records> {
  return { name: `sheets-${group}`, schema: recordSchema, stays: true };
}

function isSpec(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "name" in value && "blocks" in value && "charts" in value
  );
}
