import type { Page } from "playwright-core";
import type { EmbeddedWorkbook } from "./embedded";
import { picture } from "./measure";

/** Selects a cell, with the keyboard in the grid. */
export async function selectCell(
  { page, pane }: EmbeddedWorkbook,
  sheet: string,
  address: string,
): Promise<void> {
  await giveKeyboardToGrid(page);
  await pane.evaluate(
    async ([name, cell]) => {
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(name!);
        target.activate();
        target.getRange(cell).select();
        await context.sync();
      });
    },
    [sheet, address],
  );
}

/** Clicks into the grid where the keyboard is elsewhere, and lets the grid finish what a click starts. */
async function giveKeyboardToGrid(page: Page): Promise<void> {
  const hasKeyboard = await page.evaluate(
    () => document.activeElement?.closest("[data-u-comp=editor]") != null,
  );
  if (hasKeyboard) return;
  const grid = (await page.locator("#grid").boundingBox())!;
  await page.mouse.click(grid.x + 400, grid.y + 400);
  await page.waitForTimeout(300);
}

/**
 * Types into a cell with the keyboard, ends with Enter and answers when Enter was pressed. Who types looks whether it
 * arrived: on a busy machine the grid may still be drawing when the first key comes, and what was lost is typed again.
 */
export async function typeIntoCell(
  book: EmbeddedWorkbook,
  sheet: string,
  address: string,
  text: string,
): Promise<number> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    await selectCell(book, sheet, address);
    await book.page.keyboard.type(text);
    const entered = performance.now();
    await book.page.keyboard.press("Enter");
    if (await holds(book, sheet, address, text)) return entered;
    process.stdout.write(`${sheet}!${address} did not take "${text}" when it was typed (${attempt}).\n`);
    await picture(book.page.locator("body"), `typing-lost-${address}-${attempt}`);
    await book.page.keyboard.press("Escape");
  }
  throw new Error(`${sheet}!${address} does not hold "${text}" after typing it three times.`);
}

/** Whether a cell holds what was typed, at the latest after five seconds. */
async function holds(
  { pane }: EmbeddedWorkbook,
  sheet: string,
  address: string,
  text: string,
): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < 5000;) {
    const formula = await pane.evaluate(
      ([name, cell]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(cell).load("formulas");
          await context.sync();
          return String(range.formulas[0]![0]);
        }),
      [sheet, address],
    );
    if (formula.replaceAll(" ", "") === text.replaceAll(" ", "")) return true;
  }
  return false;
}

/** Values of a range, read through Excel's own interface. */
export function valuesOf({ pane }: EmbeddedWorkbook, sheet: string, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(cells).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address],
  );
}

export function sheetNames({ pane }: EmbeddedWorkbook): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    }),
  );
}

export async function addSheet({ pane }: EmbeddedWorkbook, name: string): Promise<void> {
  await pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(sheet);
        await context.sync();
      }),
    name,
  );
}

/** Waits until a cell shows a value that fits, and answers how many milliseconds that took since `started`. */
export async function waitForValue(
  book: EmbeddedWorkbook,
  sheet: string,
  address: string,
  fits: (value: unknown) => boolean,
  started = performance.now(),
): Promise<number> {
  for (;;) {
    const value = (await valuesOf(book, sheet, address))[0]![0];
    const elapsed = performance.now() - started;
    if (fits(value)) return elapsed;
    if (elapsed > 60_000) throw new Error(`${sheet}!${address} is still ${String(value)} after a minute.`);
  }
}

/** Where the first value of a table's column is. */
export function columnStart(
  { pane }: EmbeddedWorkbook,
  table: string,
  column: string,
): Promise<{ sheet: string; address: string }> {
  return pane.evaluate(
    ([tableName, columnName]) =>
      Excel.run(async (context) => {
        const columns = context.workbook.tables.getItem(tableName!).columns;
        const cell = columns.getItem(columnName!).getDataBodyRange().getCell(0, 0).load("address");
        await context.sync();
        const [sheet, address] = cell.address.split("!");
        return { sheet: sheet!.replaceAll("'", ""), address: address! };
      }),
    [table, column],
  );
}

/** A row of a table by its headers; a blank cell is an empty text. */
export type TableRow = Record<string, unknown>;

/** The rows of a table, read through Excel's own interface. */
export function tableRows({ pane }: EmbeddedWorkbook, table: string): Promise<TableRow[]> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getRange().load("values");
        await context.sync();
        const [headers, ...rows] = range.values as unknown[][];
        return rows.map((row) => Object.fromEntries(headers!.map((header, at) => [String(header), row[at]])));
      }),
    table,
  );
}

/** Where the cell of a column is in the first row that fits. */
export async function cellOf(
  book: EmbeddedWorkbook,
  table: string,
  fits: (row: TableRow) => boolean,
  column: string,
): Promise<{ sheet: string; address: string }> {
  const row = (await tableRows(book, table)).findIndex(fits);
  if (row < 0) throw new Error(`${table} has no such row.`);
  const { sheet, address } = await columnStart(book, table, column);
  return { sheet, address: below(address, row) };
}

/** Pastes rows from the clipboard, by keyboard, from a row of a table's body on (the one after the last too). */
export async function pasteAt(
  book: EmbeddedWorkbook,
  table: string,
  row: number,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const [first] = Object.keys((await tableRows(book, table))[0]!);
  const { sheet, address } = await columnStart(book, table, first!);
  await selectCell(book, sheet, below(address, row));
  await book.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((cells) => cells.join("\t")).join("\n"),
  );
  await book.page.keyboard.press("ControlOrMeta+V");
  const last = below(address, row + rows.length - 1);
  await waitForValue(book, sheet, last, (value) => String(value) === String(rows.at(-1)![0]));
}

/** Excel takes rows that are typed or pasted below a table into it; the embedded grid must be told. */
export async function extendTable({ pane }: EmbeddedWorkbook, table: string, rows: number): Promise<void> {
  await pane.evaluate(
    ([name, more]) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(String(name));
        found.resize(found.getRange().getResizedRange(Number(more), 0));
        await context.sync();
      }),
    [table, rows] as const,
  );
}

function below(address: string, rows: number): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + rows));
}
