import type { EmbeddedWorkbook } from "./embedded";

/** Selects a cell as a click would, and gives the keyboard to the grid. */
export async function selectCell(
  { page, pane }: EmbeddedWorkbook,
  sheet: string,
  address: string,
): Promise<void> {
  const grid = (await page.locator("#grid").boundingBox())!;
  await page.mouse.click(grid.x + 400, grid.y + 400);
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

/** Types into the selected cell with the keyboard and ends with Enter. */
export async function typeIntoCell(
  book: EmbeddedWorkbook,
  sheet: string,
  address: string,
  text: string,
): Promise<void> {
  await selectCell(book, sheet, address);
  await book.page.keyboard.type(text);
  await book.page.keyboard.press("Enter");
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

/** Waits until a cell shows a value that fits, and answers how long that took in milliseconds. */
export async function waitForValue(
  book: EmbeddedWorkbook,
  sheet: string,
  address: string,
  fits: (value: unknown) => boolean,
): Promise<number> {
  const started = performance.now();
  for (;;) {
    const value = (await valuesOf(book, sheet, address))[0]![0];
    const elapsed = performance.now() - started;
    if (fits(value)) return elapsed;
    if (elapsed > 30_000) throw new Error(`${sheet}!${address} is still ${String(value)} after 30 s.`);
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
