import { generateCompany } from "../../src/sample/generateCompany";
import type { StepId } from "../../src/cycle/contract";
import { following, live, liveHundredths, worksheetRound } from "../../src/cycle/live/following";
import type { CellSnapshot, SheetSnapshot } from "../../src/host/snapshot";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { parseArea } from "../../src/workbook/addresses";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

/** The cycle with live formulas, then the same steps again with plain values, on one workbook. */
const { tables } = generateCompany({ size: "small", seed: 1 });
const items = new Set(["BT-001", "BT-002", "FL-001", "SP-001"]);
/** Without safety stocks of the planner's own, so that they are computed. */
const few = withFinishedGoods(tables, items).map((table) => {
  const at = table.name === "Inventory" ? table.headers.indexOf("Safety stock") : -1;
  if (at < 0) return table;
  return { ...table, rows: table.rows.map((row) => row.map((cell, c) => (c === at ? null : cell))) };
});
const steps: readonly StepId[] = ["gather", "demand", "supply", "reconcile", "monitor"];

let opened: CycleBook;
let followed: SheetSnapshot[];
let plain: SheetSnapshot[];

async function planned(): Promise<SheetSnapshot[]> {
  for (const step of steps) await opened.run(step);
  return (await opened.book.snapshot()).sheets;
}

beforeAll(async () => {
  opened = await openCycleBook(few);
  expect(await opened.cycle.resultForm()).toBe("values");
  await opened.cycle.keepResultsAs("formulas");
  followed = await planned();
  await opened.cycle.keepResultsAs("values");
  plain = await planned();
}, 400_000);
afterAll(() => opened.close());

const sheetOf = (sheets: SheetSnapshot[], name: string): SheetSnapshot =>
  sheets.find((each) => each.name === name)!;

/** Cells of the bodies of a sheet's tables, by table. */
function bodies({ tables: own, rows }: SheetSnapshot): Map<string, (CellSnapshot | null | undefined)[][]> {
  return new Map(
    own.map(({ name, range }) => {
      const { row, column, rows: count, columns } = parseArea(range);
      const lines = Array.from({ length: count }, (_, r) =>
        Array.from({ length: columns }, (__, c) => rows[row + r]?.[column + c]),
      );
      return [name, lines] as const;
    }),
  );
}

const formulasOf = ({ rows }: SheetSnapshot): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell?.formula ? [cell.formula] : [])));
/** What is written about a run itself, or only by a later one. */
const ofTheRun = [
  "SOP_Changes",
  "SOP_Maturity",
  "SOP_Data_Changes",
  "SOP_Signoffs",
  "SOP_Gates",
  "SOP_Scenarios",
  "SOP_Index",
];

test("every cell of every table has the same digits as a formula and as a value", () => {
  let compared = 0;
  for (const each of plain.filter(({ name }) => name.startsWith("SOP_") && !ofTheRun.includes(name))) {
    const live = bodies(sheetOf(followed, each.name));
    for (const [name, rows] of bodies(each)) {
      const values = rows.map((row) => row.map((cell) => cell?.value ?? null));
      const same = live.get(name)?.map((row) => row.map((cell) => cell?.value ?? null));
      expect([name, same]).toEqual([name, values]);
      compared += values.flat().length;
    }
  }
  expect(compared).toBeGreaterThan(5_000);
});

test.each([
  ["SOP_Data_Clean", "SUMIFS(SOP_Data_Adjust[Adjustment]"],
  ["SOP_Segments", "=IFERROR(SOP.CLASSIFY("],
  ["SOP_Fcst_Stat", "=IFERROR(SOP.FORECAST("],
  ["SOP_Targets", "=IFERROR(SOP.SAFETYSTOCK("],
  ["SOP_Bridge", "=SOP.BRIDGE("],
  ["SOP_Gap", "=SOP.GAP("],
  ["SOP_Capacity", "=COUNTIF("],
  ["SOP_PnL", "=ROUND(SUM("],
  ["SOP_Plan_Inv", "=ROUND($"],
  ["SOP_Performance", '=SOP.KPI("otif",FILTER('],
  ["SOP_Fcst_Tree", "=ROUND(SUM("],
])("%s follows by %s, says so, and has no error", (name, start) => {
  const sheet = sheetOf(followed, name);
  const formulas = formulasOf(sheet);
  expect(formulas.filter((formula) => formula.includes(start)).length).toBeGreaterThan(0);
  const head = sheet.rows.slice(1, 4).map((row) => row?.[0]?.value ?? "");
  expect(head.join(" ")).toMatch(
    /by Concord .+\. Live formulas: the numbers follow what you change in .*SOP_\w+\./,
  );
  expect(sheet.rows.flat().filter((cell) => cell?.isError)).toEqual([]);
});

test("as values the sheets hold values, but for the gap that was always live and links", () => {
  const left = plain.filter(({ name }) => name.startsWith("SOP_")).flatMap(formulasOf);
  expect(left.filter((formula) => !/^=(SOP\.GAP|HYPERLINK)\(/.test(formula))).toEqual([]);
});

test("a file keeps the formulas, and their values for whoever opens it without the add-in", async () => {
  const { sheets } = await readXlsx(
    await writeXlsx({ ...(await opened.book.snapshot()), sheets: followed }, {}),
  );
  for (const name of ["SOP_Fcst_Stat", "SOP_Gap", "SOP_Bridge", "SOP_Targets"]) {
    const [before, after] = [sheetOf(followed, name), sheetOf(sheets, name)];
    // "[@Units]" stands in the file under its table's full name.
    const shown = formulasOf(after).map((formula) => formula.replace(/SOP_\w+\[\[#This Row\],/g, "[@"));
    const kept = formulasOf(before);
    expect(shown.map((formula) => formula.slice(0, 5))).toEqual(kept.map((formula) => formula.slice(0, 5)));
    expect(shown.filter((formula) => !formula.includes("[@"))).toEqual(
      kept.filter((formula) => !formula.includes("[@")),
    );
    const values = ({ rows }: SheetSnapshot) => rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(values(after)).toEqual(values(before));
  }
});

test("the doctor finds nothing overwritten after the change to values, and taking back brings formulas back", async () => {
  const doctor = await opened.cycle.doctorDesk();
  const complaints = async () =>
    (await doctor.examine()).complaints.filter(({ kind }) => /overwritten|formula column/.test(kind));
  expect(await complaints()).toEqual([]);
  await opened.cycle.undo("demand");
  const { sheets } = await opened.book.snapshot();
  const back = sheetOf(sheets, "SOP_Fcst_Stat");
  expect(formulasOf(back)).toEqual(formulasOf(sheetOf(followed, "SOP_Fcst_Stat")));
  expect(bodies(back)).toEqual(bodies(sheetOf(followed, "SOP_Fcst_Stat")));
  expect(await complaints()).toEqual([]);
});

test("whoever refuses a correction on the sheet sees history and forecast follow", async () => {
  await opened.cycle.keepResultsAs("formulas");
  for (const step of ["gather", "demand"] as const) await opened.run(step);
  const adjust = await ownTable("SOP_Data_Adjust");
  const row = adjust.column("Apply").indexOf("yes");
  const correction = adjust.rows[row];
  const item = String(adjust.cell(correction, "Item"));
  const total = async (name: string): Promise<number> => {
    const table = await ownTable(name);
    const [first] = table.where({ Item: item });
    return table.months(first).reduce((sum, value) => sum + value, 0);
  };
  const before = [await total("SOP_Data_Clean"), await total("SOP_Fcst_Stat")];
  await withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem("SOP_Data_Adjust").getDataBodyRange();
    body.getCell(row, adjust.headers.indexOf("Apply")).values = [["no"]];
    await context.sync();
  });
  const after = [await total("SOP_Data_Clean"), await total("SOP_Fcst_Stat")];
  expect(after[0] - before[0]).toBeCloseTo(-Number(adjust.cell(correction, "Adjustment")), 2);
  expect(after[1]).not.toBe(before[1]);
});

test("sorting the tables changes no number of an item, a family or a resource", async () => {
  await opened.run("supply");
  const shown = async (): Promise<Map<string, unknown[]>> => {
    const { sheets } = await opened.book.snapshot();
    const lines = sortable.flatMap((name) =>
      sheets.flatMap((sheet) => (bodies(sheet).get(name) ?? []).slice(1).map((cells) => ({ name, cells }))),
    );
    return new Map(
      lines.map(({ name, cells }) => {
        const values = cells.map((cell) => cell?.value ?? null);
        const key = values.filter((value) => typeof value === "string").join(" ");
        return [`${name} ${key}`, values] as const;
      }),
    );
  };
  const before = await shown();
  for (const name of sortable) await turnRound(name);
  expect(await shown()).toEqual(before);
  expect(before.size).toBeGreaterThan(40);
});

/** Tables whose formulas stand beside those that they look at. */
const sortable = [
  "SOP_Data_Clean",
  "SOP_Segments",
  "SOP_Fcst_Stat",
  "SOP_Fcst_Consensus",
  "SOP_Fcst_Tree",
  "SOP_Capacity_Hours",
  "SOP_Capacity",
  "SOP_Targets",
];

/**
 * Puts the rows of a table into the opposite order, as Excel's sorting does: what stands in a row goes with it, and
 * relative references to its own row too.
 */
function turnRound(name: string): Promise<void> {
  return withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load("formulas,rowIndex");
    await context.sync();
    const rows = body.formulas as unknown[][];
    const moved = (cell: unknown, from: number, to: number): unknown =>
      typeof cell === "string" && cell.startsWith("=")
        ? cell.replace(new RegExp(`(?<![$A-Z\\d])([A-Z]{1,3})${from}(?!\\d)`, "g"), `$1${to}`)
        : cell;
    body.formulas = rows.map((_, r) => {
      const from = rows.length - 1 - r;
      return rows[from].map((cell) => moved(cell, body.rowIndex + from + 1, body.rowIndex + r + 1));
    });
    await context.sync();
  });
}

describe("what may be a formula", () => {
  test("a sheet with too many of them holds values and says why", () => {
    const { on, origin } = following("formulas", 10_001, "SOP_Data_Clean");
    expect(on).toBe(false);
    expect(origin("Made by Concord.")).toBe(
      "Made by Concord. Plain values: 10,001 formulas would be more than the 10,000 that keep a sheet quick.",
    );
  });

  test("a number that a worksheet would round otherwise stays a value", () => {
    const follow = following("formulas", 1, "X");
    // 1.005 lies a little below its decimals: the engine rounds down, a worksheet up.
    expect(liveHundredths(follow, "A1", 1.005, 1)).toBe(1);
    expect(liveHundredths(follow, "A1", 2.126, 2.13)).toEqual({ formula: "=ROUND(A1,2)", value: 2.13 });
    expect([worksheetRound(1.005, 2), worksheetRound(-2.345, 2), worksheetRound(-0.001, 2)]).toEqual([
      1.01, -2.35, 0,
    ]);
  });

  test("blanks and numbers that are none are no formulas", () => {
    const follow = following("formulas", 1, "X");
    expect([live(follow, "=A1", NaN), live(follow, "=A1", null)]).toEqual([NaN, null]);
    expect(live(following("values", 1, "X"), "=A1", 3)).toBe(3);
  });
});
