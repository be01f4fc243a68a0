import { type HeadlessWorkbook, openHeadlessWorkbook } from "../../src/host/node";

const functions = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "values", dimensionality: "matrix" as const }] },
    { id: "GRID", name: "GRID", parameters: [{ name: "rows" }, { name: "columns" }] },
  ],
};
const bodies = {
  DOUBLE: (values: number[][]) => values.map((row) => row.map((value) => value * 2)),
  GRID: (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_cell, c) => r * columns + c)),
};

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook();
  book.registerFunctions(functions, bodies);
});
afterEach(() => book.dispose());

test("writes, calculates and reads through Microsoft's client library", async () => {
  const { Excel } = book;
  const [values, formulas, address] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SOP.DOUBLE(A1:A3)"]];
    sheet.getRange("C1").formulas = [["=SUM(B1:B3)"]];
    const range = sheet.getRange("A1:C3");
    range.load("values,formulas,address");
    await context.sync();
    return [range.values, range.formulas, range.address];
  });
  expect(values).toEqual([
    [1, 2, 12],
    [2, 4, ""],
    [3, 6, ""],
  ]);
  expect(formulas[0]).toEqual([1, "=SOP.DOUBLE(A1:A3)", "=SUM(B1:B3)"]);
  expect(address).toBe("Plan!A1:C3");
});

test("a zero is no blank, however often a column is compared", async () => {
  const answers = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Blanks");
    sheet.getRange("A1:A3").values = [[0], [""], [5]];
    const range = sheet.getRange("C1:C5");
    range.formulas = [
      ['=SUMPRODUCT(--(A1:A3=""))'],
      ['=COUNT(IF(A1:A3="","",A1:A3))'],
      ['=SUMPRODUCT(--(A1:A3=""))'],
      ["=SUMPRODUCT(--(A1:A3=0))"],
      ["=SUMPRODUCT(--(A1:A3=0))"],
    ];
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
  expect(answers).toEqual([1, 2, 1, 2, 2]);
});

test("commas and semicolons within quotes do not part an array constant", async () => {
  const { values } = await book.evaluate('={"Revenue, net",5;"a;b",7}');
  expect(values).toEqual([
    ["Revenue, net", 5],
    ["a;b", 7],
  ]);
});

test("evaluates a formula without leaving a trace", async () => {
  expect(await book.evaluate("=SOP.DOUBLE({1,2;3,4})")).toEqual({
    values: [
      [2, 4],
      [6, 8],
    ],
  });
  expect((await book.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});

test("a table larger than what a new sheet holds spills all the same", async () => {
  const { values } = await book.evaluate("=SEQUENCE(1200,70)");
  expect([values.length, values[0].length, values[1199][69]]).toEqual([1200, 70, 84_000]);
  const { Excel } = book;
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Wide");
    sheet.getRange("A1").formulas = [["=SOP.GRID(1200,70)"]];
    await context.sync();
    const cells = ["A1", "B2", "BR1200"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    return cells.map((cell) => cell.values[0][0]);
  });
  expect(shown).toEqual([0, 71, 83_999]);
});

test("a workbook that is closed while it calculates ends quietly", async () => {
  await book.Excel.run(async (context) => {
    const links = Array.from({ length: 200 }, (_, row) => [`=HYPERLINK("#Sheet1!A${row + 1}","row ${row}")`]);
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").formulas = links;
    await context.sync();
  });
  book.host.engine.calculation.calculate();
  await new Promise((resolve) => setTimeout(resolve, 3));
  book.dispose();
  // What goes wrong behind is told of this test.
  await new Promise((resolve) => setTimeout(resolve, 200));
  book = await openHeadlessWorkbook();
});
