import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../../src/host/xlsx";
import { useBook } from "../support/book";
import { planningWorkbook } from "../xlsx/samples";

const book = useBook();

const insert = (file: Uint8Array, options?: Excel.InsertWorksheetOptions) =>
  book.run(async (context) => {
    const base64 = Buffer.from(file).toString("base64");
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    return ids.value;
  });

test("the sheets of a file come with cells, tables, formulas and formats", async () => {
  const planning = planningWorkbook();
  const ids = await insert(await writeXlsx(planning));
  expect(ids).toHaveLength(planning.sheets.length);
  const found = await book.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    const used = context.workbook.worksheets.getItem(ids[0]).getUsedRange().load("formulas,values");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      formulas: used.formulas,
    };
  });
  expect(found.sheets).toEqual(["Sheet1", ...planning.sheets.map(({ name }) => name)]);
  expect(found.tables.sort()).toEqual(
    planning.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort(),
  );
  const [[first]] = planning.sheets[0].rows;
  expect(found.formulas[0][0]).toBe(first?.formula ?? first?.value ?? "");
});

test("a name that is taken gets a number, and only the wanted sheets come, where they are wanted", async () => {
  const planning = planningWorkbook();
  const file = await writeXlsx(planning);
  const [{ name }] = planning.sheets;
  await insert(file, { sheetNamesToInsert: [name], positionType: "Beginning" });
  await insert(file, { sheetNamesToInsert: [name], positionType: "After", relativeTo: "Sheet1" });
  const names = await book.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual([name, "Sheet1", `${name} (2)`]);
});

test("the sample company comes whole", async () => {
  await insert(readFileSync(path.join(__dirname, "../../../assets/sample.xlsx")));
  const [sales, style] = await book.run(async (context) => {
    const table = context.workbook.tables.getItem("SalesHistory");
    const rows = table.rows.load("count");
    const header = table.getHeaderRowRange().getCell(0, 0).format.font.load("bold");
    await context.sync();
    return [rows.count, header.bold];
  });
  expect(sales).toBeGreaterThan(9_000);
  expect(typeof style).toBe("boolean");
});
