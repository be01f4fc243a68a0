import type { DoctorDesk } from "../../src/cycle/doctor/contract";
import { cellsRead } from "../../src/cycle/doctor/heavyFormulas";
import { examineSheet } from "../../src/cycle/doctor/examine";
import { absoluteForm, relativeForm } from "../../src/cycle/doctor/relativeFormula";
import { generateCompany } from "../../src/sample/generateCompany";
import type { ScannedSheet } from "../../src/workbook/scanCells";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";

let opened: CycleBook;
let doctor: DoctorDesk;

beforeAll(async () => {
  const { tables } = generateCompany({ size: "small", seed: 1 });
  opened = await openCycleBook(withItems(tables, new Set(["BT-001", "BT-002", "BT-007", "AC-002"])));
  doctor = await opened.cycle.doctorDesk();
  await withWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1").formulas = [["=SOP.COVER(250, {100,100,100})"]];
    sheet.getRange("A2").formulas = [["=_xldudf_SOP_COVER(250, {100,100,100})"]];
    sheet.getRange("A3").formulas = [["'=text, not a formula"]];
    sheet.getRange("C1:C6").values = [[1], [2], [3], [4], [5], [6]];
    sheet.getRange("D1:D6").formulas = [1, 2, 3, 4, 5, 6].map((row) => [`=C${row}*$C$1`]);
    const gone = context.workbook.worksheets.add("Gone");
    await context.sync();
    context.workbook.names.add("Lost", gone.getRange("A1"));
    await context.sync();
    gone.delete();
    await context.sync();
  });
}, 180_000);

afterAll(() => opened.close());

const cell = (address: string) =>
  withWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange(address).load("formulas,values");
    await context.sync();
    return { formula: range.formulas[0][0] as unknown, value: range.values[0][0] as unknown };
  });

describe("relative forms", () => {
  test("tell copies of a formula, and can be entered anywhere", () => {
    expect(relativeForm("=B2*$C$1", 1, 3)).toBe("=R[0]C[-2]*R1C3");
    expect(relativeForm("=B2*$C$1", 1, 3)).toBe(relativeForm("=B9*$C$1", 8, 3));
    expect(absoluteForm("=R[0]C[-2]*R1C3", 8, 3)).toBe("=B9*$C$1");
    expect(relativeForm('="A1"&TAXES2024&LOG10(A1)', 0, 1)).toBe('="A1"&TAXES2024&LOG10(R[0]C[-1])');
    expect(absoluteForm(relativeForm("='My Plan'!AB12+A$3", 4, 4), 5, 4)).toBe("='My Plan'!AB13+A$3");
  });
});

test("the cells that a formula reads are told from its areas; texts hold none", () => {
  expect(cellsRead("=SUM(A1:B10)+SUM($C:$C)")).toBe(20 + 1_048_576);
  expect(cellsRead('="A1:Z99"&A1')).toBe(0);
  expect(cellsRead("=SUM(2:3)")).toBe(2 * 16_384);
});

test("names of functions in another language become those that every Excel knows", () => {
  const formula = "=SOP.PREVISION(2, B1:G1)";
  const sheet = {
    ...{ name: "Plan", own: false, hidden: false, row: 0, column: 0 },
    formulas: [[formula, "=_xldudf_SOP_PROGNOSE_STAT(B1:G1)", "=SOP.COVER(5, {5})"]],
    values: [["#NAME?", "#NAME?", "#NAME?"]],
  };
  expect(examineSheet(sheet as ScannedSheet, {}).map(({ address, repair }) => [address, repair])).toEqual([
    ["A1", "=SOP.FORECAST(2, B1:G1)"],
    ["B1", "=SOP.FORECAST.STAT(B1:G1)"],
    // Known in every language: entered again, so that Excel looks once more.
    ["C1", "=SOP.COVER(5, {5})"],
  ]);
  // Where Excel knows the name there is nothing to mend.
  expect(examineSheet({ ...sheet, formulas: [[formula]], values: [[120]] } as ScannedSheet, {})).toEqual([]);
});

describe("the workbook doctor", () => {
  test("finds functions saved without the add-in and names that point nowhere; text is no formula", async () => {
    const { complaints } = await doctor.examine();
    expect(complaints).toContainEqual(
      expect.objectContaining({
        kind: "broken function name",
        sheet: "Plan",
        address: "A2",
        repair: "=SOP.COVER(250, {100,100,100})",
      }),
    );
    expect(complaints).toContainEqual(expect.objectContaining({ kind: "broken name", address: "Lost" }));
    expect(complaints.filter(({ address }) => address === "A3")).toEqual([]);
  });

  test("finds an overwritten formula of Concord's and a number among formulas; repairs both, and takes it back", async () => {
    await withWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [[3]];
      sheet.getRange("D4").values = [[99]];
      await context.sync();
    });
    const { complaints } = await doctor.examine();
    expect(complaints).toContainEqual(
      expect.objectContaining({
        kind: "overwritten formula",
        address: "A1",
        repair: "=SOP.COVER(250, {100,100,100})",
      }),
    );
    expect(complaints).toContainEqual(
      expect.objectContaining({ kind: "number in a formula column", address: "D4", repair: "=C4*$C$1" }),
    );
    const repaired = await doctor.repair(complaints.map(({ id }) => id));
    expect(repaired).toBeGreaterThanOrEqual(4);
    await opened.book.settle();
    expect(await cell("A1")).toEqual({ formula: "=SOP.COVER(250, {100,100,100})", value: 2.5 });
    expect(await cell("D4")).toEqual({ formula: "=C4*$C$1", value: 4 });
    expect((await cell("A2")).value).toBe(2.5);
    expect((await doctor.examine()).complaints.filter(({ kind }) => kind !== "stale result")).toEqual([]);
    await doctor.undoRepair();
    expect((await cell("D4")).value).toBe(99);
    expect((await doctor.examine()).complaints.map(({ kind }) => kind)).toContain("broken name");
  });

  test("names hidden sheets, links that are broken and the slowest formulas", async () => {
    await withWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add("Old rates");
      hidden.getRange("A1:A2").values = [["Rate"], [0.3]];
      hidden.visibility = "Hidden";
      const sheet = worksheets.getItem("Plan");
      sheet.getRange("F1").formulas = [["=SUM(C:C)"]];
      await context.sync();
    });
    const { complaints } = await doctor.examine();
    expect(complaints).toContainEqual(
      expect.objectContaining({
        kind: "hidden sheet",
        address: "Old rates",
        text: expect.stringContaining("2 filled cells"),
      }),
    );
    expect(complaints).toContainEqual(expect.objectContaining({ kind: "slow formula", address: "F1" }));
    const [link] = examineSheet(
      {
        name: "Plan",
        own: false,
        hidden: false,
        row: 0,
        column: 0,
        formulas: [["=[budget.xlsx]Q1!A1"]],
        values: [["#REF!"]],
      },
      {},
    );
    expect(link).toMatchObject({ kind: "broken link", text: expect.stringContaining("gets #REF!") });
  });

  test("names stale results", async () => {
    await opened.run("gather");
    await withWorkbook(async (context) => {
      const body = context.workbook.tables.getItem("SalesHistory").getDataBodyRange();
      body.getCell(0, 4).values = [[12_345]];
      await context.sync();
    });
    const { complaints } = await doctor.examine();
    expect(complaints).toContainEqual(expect.objectContaining({ kind: "stale result", address: "Gather" }));
  });
});
