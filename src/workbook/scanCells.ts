import { areaAddress, parseArea } from "./addresses";
import { fromExcel, toExcel } from "./cells";
import { readMarks } from "./ownership";
import { noteWayBack } from "./wayBack";
import { readRows } from "./writeValues";

/** One sheet with its formulas; a cell without one holds its value in both. */
export interface ScannedSheet {
  name: string;
  /** True for a sheet that Concord made. */
  own: boolean;
  hidden: boolean;
  /** Cell of the first entry of `formulas` and `values`, counted from 0. */
  row: number;
  column: number;
  formulas: unknown[][];
  values: unknown[][];
}

/** A defined name of the workbook. */
export interface ScannedName {
  name: string;
  formula: string;
  visible: boolean;
}

/**
 * Reads every cell of the workbook, sheet by sheet, so that not all of them are in memory at once.
 *
 * @param skipped names of sheets that are not read
 * @param onNext called before each sheet is read; may throw to stop
 */
export async function scanSheets(
  context: Excel.RequestContext,
  onSheet: (sheet: ScannedSheet) => void,
  skipped: ReadonlySet<string> = new Set(),
  onNext: (name: string, done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { owned } = await readMarks(context);
  const ours = new Set(owned.values());
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  for (const [at, sheet] of sheets.items.entries()) {
    const used = ranges[at];
    if (used.isNullObject || skipped.has(sheet.name)) continue;
    onNext(sheet.name, at, sheets.items.length);
    const area = parseArea(used.address);
    const scanned: ScannedSheet = {
      name: sheet.name,
      own: ours.has(sheet.name),
      hidden: sheet.visibility !== "Visible",
      row: area.row,
      column: area.column,
      formulas: [],
      values: [],
    };
    await readRows(context, sheet, area, "values,formulas", ({ values, formulas }) => {
      scanned.values.push(...values);
      scanned.formulas.push(...(formulas ?? []));
    });
    onSheet(scanned);
  }
}

export async function scanNames(context: Excel.RequestContext): Promise<ScannedName[]> {
  const names = context.workbook.names.load("items/name,items/formula,items/visible");
  await context.sync();
  return names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

/** Puts names into the workbook as they were scanned. */
export async function addNames(context: Excel.RequestContext, names: readonly ScannedName[]): Promise<void> {
  for (const { name, formula, visible } of names) {
    const restored = context.workbook.names.add(name, formula);
    restored.visible = visible;
  }
  await context.sync();
}

/** A cell as it can be written again: a formula stays one, and a text that begins like one stays text. */
export function writableContent(formula: unknown, value: unknown): string | number | boolean {
  return toExcel(fromExcel(formula, value));
}

/**
 * Writes formulas or values into single cells and answers what stood there before.
 *
 * @param cells contents as `writableContent` gives them, or formulas of Concord's own
 */
export async function replaceCells(
  context: Excel.RequestContext,
  cells: readonly { sheet: string; address: string; content: string | number | boolean }[],
): Promise<{ sheet: string; address: string; content: string | number | boolean }[]> {
  const ranges = cells.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values"),
  );
  await context.sync();
  const before = cells.map(({ sheet, address }, at) => ({
    sheet,
    address,
    content: writableContent(ranges[at].formulas[0][0], ranges[at].values[0][0]),
  }));
  noteWayBack(async (again) => void (await replaceCells(again, before)));
  cells.forEach(({ content }, at) => (ranges[at].formulas = [[content]]));
  await context.sync();
  return before;
}

/** "B7" of a cell counted from 0. */
export function cellName(row: number, column: number): string {
  return areaAddress({ row, column, rows: 1, columns: 1 });
}
