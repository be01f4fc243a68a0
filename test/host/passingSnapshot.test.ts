import { openHeadlessWorkbook } from "../../src/host/node";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { parts, planningWorkbook, sheet, workbook, cells } from "./xlsx/samples";

/** A workbook of three sheets, of which an add-in changes one. */
async function changed() {
  const made = planningWorkbook();
  const plain = sheet("Plain", {
    rows: cells(["Item", "Units"], ["A", 1.5], ["B", 2]),
    rowHeights: { 1: 40 },
  });
  const base = await writeXlsx(workbook([...made.sheets, plain], { styles: made.styles }));
  const book = await openHeadlessWorkbook(undefined, { undo: false });
  await book.load(await readXlsx(base));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("B2").values = [[7]];
    await context.sync();
  });
  return { base, book };
}

test("a workbook written sheet by sheet is the one that is written at once", async () => {
  const { base, book } = await changed();
  const atOnce = parts(await writeXlsx(await book.snapshot(), { base }));
  const passing = parts(await writeXlsx(await book.passingSnapshot(), { base }));
  expect(await readXlsx(await writeXlsx(await book.passingSnapshot(), { base }))).toEqual(
    await readXlsx(await writeXlsx(await book.snapshot(), { base })),
  );
  expect(Object.keys(passing)).toEqual(Object.keys(atOnce));
  expect(passing["xl/worksheets/sheet1.xml"]).toBe(atOnce["xl/worksheets/sheet1.xml"]);
  book.dispose();
});

test("only sheets without formulas that nothing happened to are known to be as read, and are copied", async () => {
  const { base, book } = await changed();
  const { sheets } = await book.passingSnapshot();
  const asRead = sheets.filter(({ rowsAsRead }) => rowsAsRead).map(({ name }) => name);
  expect(asRead).toContain("Plain");
  expect(asRead).not.toContain("Data");
  expect(asRead).not.toContain("Planner's calc");
  const number = sheets.findIndex(({ name }) => name === "Plain") + 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  const written = parts(await writeXlsx(await book.passingSnapshot(), { base }));
  expect(written[path]).toBe(parts(base)[path]);
  expect(written["xl/worksheets/sheet1.xml"]).not.toBe(parts(base)["xl/worksheets/sheet1.xml"]);
  book.dispose();
});

test("a file that lacks such a sheet gets it all the same", async () => {
  const { book } = await changed();
  const alone = await readXlsx(await writeXlsx(await book.passingSnapshot()));
  const plain = alone.sheets.find(({ name }) => name === "Plain")!;
  expect(plain.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
    ["Item", "Units"],
    ["A", 1.5],
    ["B", 2],
  ]);
  expect(plain.rowHeights).toEqual({ 1: 40 });
  book.dispose();
});
