import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import type { StepException, StepSummary } from "../../src/cycle/contract";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable } from "../support/ownTables";
import type { ExceptionEntry } from "../../src/cycle/monitor/exceptionContract";

/**
 * A company in which each rule has something to find: A is made of P, which takes two months to come and is nearly
 * gone; Q's minimum order covers years; R fills the warehouse; S1 is asked for more than it can make; nobody makes or
 * buys X; an order for P is overdue; and A is sold out before P can come.
 */
function planted(): RawTable[] {
  const table = (name: string, headers: string[], rows: CellValue[][]): RawTable => ({ name, headers, rows });
  const months = Array.from(
    { length: 24 },
    (_, t) => `${2024 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}-01`,
  );
  const sold = (item: string, units: number): CellValue[][] => months.map((month) => [month, item, units]);
  return [
    table(
      "Items",
      ["Item", "Description", "Family", "Type", "Planner"],
      [
        ["A", "Assembly", "Alpha", "FG", "Ann"],
        ["Q", "Rarely sold", "Alpha", "FG", "Ben"],
        ["R", "Full shelf", "Alpha", "FG", "Ben"],
        ["X", "Nobody makes it", "Alpha", "FG", "Ann"],
        ["P", "Part", "Parts", "RM", "Ann"],
      ],
    ),
    table(
      "SalesHistory",
      ["Month", "Item", "Qty ordered"],
      [...sold("A", 100), ...sold("Q", 2), ...sold("R", 10), ...sold("X", 30)],
    ),
    table("BOM", ["Parent", "Component", "Qty per"], [["A", "P", 1]]),
    table("Resources", ["Resource", "Units", "Workers"], [["LINE", 1, 4]]),
    table("Policies", ["Segment or item", "Policy"], [["P", "DDMRP"]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 2]]),
    table(
      "Suppliers",
      ["Supplier", "Capacity per month"],
      [
        ["S1", 80],
        ["S2", 10_000],
      ],
    ),
    table(
      "ItemSupplier",
      ["Item", "Supplier", "Price", "Lead time", "MOQ", "Multiple"],
      [
        ["P", "S1", 4, 60, 0, 1],
        ["Q", "S2", 5, 0, 60, 10],
        ["R", "S2", 5, 0, 0, 1],
      ],
    ),
    table(
      "Inventory",
      ["Item", "On hand"],
      [
        ["A", 20],
        ["P", 30],
        ["R", 900],
      ],
    ),
    table("ScheduledReceipts", ["Item", "Due", "Qty", "Type"], [["P", "2025-11-10", 15, "PO"]]),
    table(
      "Costs",
      ["Item", "From", "Standard cost"],
      [
        ["A", "2024-01-01", 10],
        ["Q", "2024-01-01", 5],
        ["R", "2024-01-01", 5],
        ["P", "2024-01-01", 4],
      ],
    ),
    table(
      "Prices",
      ["Item", "From", "Net"],
      [
        ["A", "2024-01-01", 25],
        ["Q", "2024-01-01", 9],
        ["R", "2024-01-01", 9],
        ["X", "2024-01-01", 12],
      ],
    ),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", 6],
      ],
    ),
  ];
}

let opened: CycleBook;
let summary: StepSummary;
let inbox: ExceptionEntry[];

beforeAll(async () => {
  const tables = planted();
  expect(companyFromTables(tables).company.items.rowCount).toBe(5);
  opened = await openCycleBook(tables);
  for (const step of ["gather", "demand"] as const) await opened.run(step);
  summary = await opened.run("supply");
  inbox = (await (await opened.cycle.exceptionDesk()).inbox({ step: "supply" })).open;
}, 240_000);
afterAll(() => opened.close());

function found(rule: string, key: string): StepException {
  const exception = summary.exceptions.find((each) => each.rule === rule && each.key === key);
  if (!exception) throw new Error(`${rule} has not found ${key}: ${JSON.stringify(summary.exceptions)}`);
  return exception;
}

describe("every rule of step 3 finds what was planted for it", () => {
  test.each([
    ["No source", "X", "Ann", "Nothing makes or buys X"],
    ["Minimum order over 12 months", "Q", "Ben", "minimum order of 60 at S2 covers"],
    ["Excess over 6 months", "R", "Ben", "900 units are in stock"],
    ["Supplier over capacity", "S1", undefined, "S1 is asked for up to"],
    ["Past-due release", "P", "Ann", "had to be ordered before the plan begins: a new order takes 2 months"],
    ["Open order overdue", "P", "Ann", "15 units on order were due since 2025-11-10"],
    ["Overload", "LINE", undefined, "LINE is overloaded"],
  ])("%s: %s", async (rule, key, owner, words) => {
    const { text, money, target, owner: asked } = found(rule, key);
    expect(text).toContain(words);
    expect(text).toContain(key);
    if (rule !== "Overload") expect(money).toBeGreaterThan(0);
    expect(asked).toBe(owner);
    expect(target?.sheet).toMatch(/^SOP_/);
    const entry = inbox.find((each) => each.rule === rule && each.key === key);
    expect(entry).toMatchObject({ step: "supply", money, owner: owner ?? "", target });
  });

  test("a jump leads to the item's row", async () => {
    const { target } = found("Minimum order over 12 months", "Q");
    const { sheets } = await opened.book.snapshot();
    const row = Number(target?.address.slice(1)) - 1;
    expect(sheets.find(({ name }) => name === target?.sheet)?.rows[row][0]?.value).toBe("Q");
  });

  test("demand that waits for a part is a stock-out before its lead time", () => {
    const out = inbox.find(({ rule, key }) => rule === "Stock-out before lead time" && key === "A");
    expect(out?.money).toBeGreaterThan(0);
    expect(out?.text).toContain("takes 2 periods");
  });

  test("what the supplier's minimum makes larger is said beside the order", async () => {
    const purchases = await ownTable("SOP_Plan_Purch");
    const [row] = purchases.where({ Item: "Q" });
    expect(purchases.cell(row, "Order lots")).toMatch(
      /^at least 60, in multiples of 10; \d+ more than needed in 2026-/,
    );
    for (const units of purchases.months(row)) expect(units === 0 || units >= 60).toBe(true);
  });

  test("the stock sheet has minimum, target and maximum by month, and demand and supply so far", async () => {
    const [stock, soFar] = [await ownTable("SOP_Stock"), await ownTable("SOP_Stock_Cumulative")];
    expect(stock.rows.length).toBe(6);
    for (const row of stock.rows)
      expect(Number(stock.cell(row, "Maximum"))).toBeGreaterThanOrEqual(Number(stock.cell(row, "Target")));
    const ahead = soFar.rows.map((row) => Number(soFar.cell(row, "Supply ahead")));
    soFar.rows.forEach((row, t) =>
      expect(ahead[t]).toBeCloseTo(
        Number(soFar.cell(row, "Supply so far")) - Number(soFar.cell(row, "Demand so far")),
        1,
      ),
    );
    const cover = await ownTable("SOP_Stock_Cover");
    const held = ["Items", "Units", "Value", "Materials", "Materials value"];
    expect(
      cover.rows.map((row) => [
        cover.cell(row, "Months of cover"),
        ...held.map((header) => cover.cell(row, header)),
      ]),
    ).toEqual([
      // 20 A at 10 for a fifth of a month, 30 of the part P at 4.
      ["0–1", 1, 20, 200, 1, 120],
      ["1–3", 0, 0, 0, 0, 0],
      ["3–6", 0, 0, 0, 0, 0],
      ["6–12", 0, 0, 0, 0, 0],
      // 900 R at 5, of which 10 a month are sold.
      ["over 12", 1, 900, 4500, 0, 0],
      ["no demand", 0, 0, 0, 0, 0],
    ]);
    const view = await (await opened.cycle.supplyDesk()).view();
    expect(view.stock.total.stock).toEqual(stock.rows.map((row) => stock.cell(row, "Stock")));
    expect(view.stock.items.map(({ item }) => item).sort()).toEqual(["A", "Q", "R", "X"]);
    const lines = await (await opened.cycle.supplyDesk()).stockOf("R");
    expect(lines.stock[0]).toBeGreaterThan(800);
    expect(lines.maximum[0]).toBeGreaterThan(lines.minimum[0]);
  });
});

test("people and demand-driven buffers have their sheets where the tables ask for them", async () => {
  const buffers = await ownTable("SOP_Buffers");
  expect(buffers.rows.map((row) => row[0])).toEqual(["P"]);
  const people = await ownTable("SOP_Workforce");
  expect(people.rows.map((row) => row.slice(0, 3))).toContainEqual(["LINE", "Workers", 4]);
  const facts = summary.facts.map(({ label, value }) => `${label}: ${value}`);
  expect(facts).toContain("People in LINE: 4 to 4; 0 hired, 0 laid off");
  const plans = await ownTable("SOP_Plan_Options");
  expect(plans.headers).toContain("People");
});
