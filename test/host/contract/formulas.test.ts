import { useBook } from "../support/book";

const book = useBook();

const enter = (address: string, formula: string) =>
  book.run(async (context, sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });

describe("dynamic arrays", () => {
  test("spill, and tell where to and where from", async () => {
    await enter("B2", "=SEQUENCE(2,3)");
    const found = await book.run(async (context, sheet) => {
      const to = sheet.getRange("B2").getSpillingToRange().load("address");
      const parent = sheet.getRange("D3").getSpillParent().load("address");
      const formulas = sheet.getRange("B2:C2").load("formulas,hasSpill");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      return [to.address, parent.address, formulas.formulas[0], formulas.hasSpill, none.isNullObject];
    });
    expect(found).toEqual(["Sheet1!B2:D3", "Sheet1!B2", ["=SEQUENCE(2,3)", 2], true, true]);
    expect(await book.values("B2:D3")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test("are blocked by a cell in the way, and spill once it is free", async () => {
    await enter("A3", "in the way");
    await enter("A1", "=SEQUENCE(4)");
    expect(await book.values("A1:A4")).toEqual([["#SPILL!"], [""], ["in the way"], [""]]);
    await book.run(async (context, sheet) => {
      sheet.getRange("A3").clear("Contents");
      await context.sync();
    });
    expect(await book.values("A1:A4")).toEqual([[1], [2], [3], [4]]);
  });

  test("shrink and grow with what they depend on", async () => {
    await enter("A1", "3");
    await enter("C1", "=SEQUENCE(A1)");
    await enter("E1", "=SUM(C1#)");
    expect(await book.values("C1:E4")).toEqual([
      [1, "", 6],
      [2, "", ""],
      [3, "", ""],
      ["", "", ""],
    ]);
    await enter("A1", "2");
    expect(await book.values("C1:E4")).toEqual([
      [1, "", 3],
      [2, "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
    await enter("A1", "4");
    expect((await book.values("C1:C4")).map(([value]) => value)).toEqual([1, 2, 3, 4]);
    const formula = await book.run(async (context, sheet) => {
      const cell = sheet.getRange("E1").load("formulas");
      await context.sync();
      return cell.formulas[0][0];
    });
    expect(formula).toBe("=SUM(C1#)");
  });

  test("vanish with their formula", async () => {
    await enter("A1", "=SEQUENCE(2,2)");
    await enter("A1", "7");
    expect(await book.values("A1:B2")).toEqual([
      [7, ""],
      ["", ""],
    ]);
  });
});

test.each<[string, unknown]>([
  ["=LET(x,2,x*x)", 4],
  ['=TEXTJOIN(", ",TRUE,{"a","b"})', "a, b"],
  ["=SUM(FILTER({1,2,3,4},{1,0,0,1}))", 5],
  ["=XLOOKUP(2,{1,2,3},{10,20,30})", 20],
  ["=SUM(MAP({1,2,3},LAMBDA(x,x^2)))", 14],
  ["=IFERROR(1/0,-1)", -1],
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=UNKNOWN(1)", "#NAME?"],
  ['=1+"a"', "#VALUE!"],
  ["=SQRT(-1)", "#NUM!"],
  ["=1=1", true],
  ["=INDEX(SORT({3;1;2}),1)", 1],
])("%s gives %j", async (formula, expected) => {
  await enter("A1", formula);
  expect(await book.values("A1")).toEqual([[expected]]);
});

test("in manual mode formulas wait until they are asked", async () => {
  await enter("A1", "1");
  await enter("B1", "=A1*2");
  expect(await book.values("B1")).toEqual([[2]]);
  await book.run(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  await enter("A1", "5");
  expect(await book.values("B1")).toEqual([[2]]);
  await book.run(async (context) => {
    context.application.calculate("Recalculate");
    await context.sync();
  });
  expect(await book.values("B1")).toEqual([[10]]);
});

test("a chain over sheets is up to date when it is read", async () => {
  const last = await book.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    sheet.getRange("A1").values = [[1]];
    other.getRange("A1").formulas = [["=Sheet1!A1+1"]];
    sheet.getRange("A2").formulas = [["=Other!A1+1"]];
    other.getRange("A2").formulas = [["=Sheet1!A2+1"]];
    sheet.getRange("A1").values = [[10]];
    const cell = other.getRange("A2").load("values");
    await context.sync();
    return cell.values[0][0] as number;
  });
  expect(last).toBe(13);
});

test("a formula that points at a deleted sheet says #REF!", async () => {
  await book.run(async (context, sheet) => {
    context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
    sheet.getRange("A1").formulas = [["=Other!A1*2"]];
    await context.sync();
    context.workbook.worksheets.getItem("Other").delete();
    await context.sync();
  });
  expect(await book.values("A1")).toEqual([["#REF!"]]);
});
