import { companyFromTables } from "../../src/planning/data/company";
import type { StepSummary } from "../../src/cycle/contract";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { mrp } from "../../src/planning/supply/materials/mrp";
import { atOnce } from "../../src/cycle/slices";
import { supplyInSlices } from "../../src/cycle/supply/model";
import { runTask } from "../../src/worker/engine";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable, sum } from "../support/ownTables";

const table = (name: string, headers: string[], rows: CellValue[][]): RawTable => ({ name, headers, rows });
const horizon = 6;
const scrap = 0.2;
/** A tenth of the part is spoilt as well. */
const partsEach = 2 / 0.9;

/** People of the line, and a contract that the plan stays below. */
const more: RawTable[] = [
  table(
    "Resources",
    ["Resource", "Units", "Workers", "Hours per worker", "Wage", "Hire cost", "Layoff cost"],
    [["LINE", 2, 1, 60, 100, 50, 40]],
  ),
  table("Policies", ["Segment or item", "Policy"], [["A", "MEIO"]]),
  table("Suppliers", ["Supplier", "Minimum per month", "Shortfall cost"], [["S1", 400, 0.5]]),
  table(
    "Budget",
    ["Month", "Family", "Qty", "Revenue", "Margin", "Fixed cost", "Personalkosten"],
    [["2026-01-01", "Alpha", 100, 6_000, 4_500, 1_000, 200]],
  ),
];

/** A is made of two P on a line; a fifth of what is started of A does not come out. P is bought. */
function tables(): RawTable[] {
  const months = Array.from(
    { length: 24 },
    (_, t) => `${2024 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}-01`,
  );
  return [
    table(
      "Items",
      ["Item", "Family", "Type", "Ausschuss"],
      [
        ["A", "Alpha", "FG", scrap],
        ["P", "Parts", "RM", null],
      ],
    ),
    table(
      "SalesHistory",
      ["Month", "Item", "Qty ordered"],
      months.map((month) => [month, "A", 100]),
    ),
    table("BOM", ["Parent", "Component", "Qty per", "Scrap"], [["A", "P", 2, 0.1]]),
    table("Resources", ["Resource", "Units"], [["LINE", 2]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 1]]),
    table("Suppliers", ["Supplier"], [["S1"]]),
    table("ItemSupplier", ["Item", "Supplier", "Price", "Lead time"], [["P", "S1", 3, 0]]),
    table("Inventory", ["Item", "On hand"], [["A", 40]]),
    table(
      "Costs",
      ["Item", "From", "Standard cost", "Material"],
      [
        ["A", "2024-01-01", 15, 8],
        ["P", "2024-01-01", 3, 3],
      ],
    ),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 60]]),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", horizon],
      ],
    ),
  ];
}

test("the plan starts what comes out ÷ yield, as MRP does, and its materials, hours and cost go by what is started", async () => {
  const { company } = companyFromTables(tables());
  const span = { first: company.settings.firstMonth, count: horizon };
  const demand = Float64Array.of(100, 60, 120, 100, 80, 40);
  const { model } = atOnce(supplyInSlices(company, new Map([[0, demand]]), [], span));
  const plan = await runTask("supplyPlan", { model, options: {} });
  expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  const started = (name: string): Float64Array =>
    plan.quantities.started[model.activities.findIndex((activity) => activity.name === name)];
  const needed = mrp(
    [demand, new Float64Array(horizon)],
    [
      { onHand: 40, leadTime: 0, scrap },
      { onHand: 0, leadTime: 0 },
    ],
    [{ parent: 0, component: 1, quantity: 2, scrap: 0.1 }],
  );
  for (const [item, name] of ["Make A", "Buy P from S1"].entries())
    started(name).forEach((units, t) => expect(units).toBeCloseTo(needed.releases[item][t], 6));
  expect(started("Make A")[0]).toBeCloseTo(60 / 0.8, 9);
  expect(plan.quantities.hours[0][0]).toBeCloseTo(75, 9);
  expect(plan.quantities.used[1][0]).toBeCloseTo(75 * partsEach, 9);
  // The standard cost is that of a good unit: 7 beside the material, of 460 good units.
  expect(plan.costs.production).toBeCloseTo(460 * 7, 6);
  expect(plan.costs.purchase).toBeCloseTo((460 / 0.8) * partsEach * 3, 6);
});

describe("scrap of what is made, people and contracts, through the steps", () => {
  let opened: CycleBook;
  let supply: StepSummary;
  beforeAll(async () => {
    const given = new Set(more.map(({ name }) => name));
    opened = await openCycleBook([...tables().filter(({ name }) => !given.has(name)), ...more]);
    for (const step of ["gather", "demand"] as const) await opened.run(step);
    supply = await opened.run("supply");
    await opened.run("reconcile");
  }, 240_000);
  afterAll(() => opened.close());

  test("what is started and what comes out stand side by side, and the hours, parts and receipts agree", async () => {
    const [made, stock, bought, hours] = await Promise.all(
      ["SOP_Plan_Prod", "SOP_Plan_Inv", "SOP_Plan_Purch", "SOP_Capacity_Hours"].map(ownTable),
    );
    const [row] = made.where({ Item: "A" });
    const started = made.months(row);
    expect(made.cell(row, "Scrap")).toBeCloseTo(scrap, 12);
    expect(Number(made.cell(row, "Comes out"))).toBeCloseTo(sum(started) * 0.8, 1);
    const receipts = stock.months(stock.where({ Item: "A", Measure: "Receipts" })[0]);
    receipts.forEach((units, t) => expect(Math.abs(units - started[t] * 0.8)).toBeLessThan(0.006));
    expect(sum(receipts)).toBeGreaterThan(300);
    const parts = bought.months(bought.where({ Item: "P" })[0]);
    parts.forEach((units, t) => expect(Math.abs(units - started[t] * partsEach)).toBeLessThan(0.02));
    const worked = hours.months(hours.where({ Resource: "LINE", Measure: "Planned hours" })[0]);
    worked.forEach((units, t) => expect(Math.abs(units - started[t])).toBeLessThan(0.006));
    // What the demand of a month would load the line with.
    const demand = stock.months(stock.where({ Item: "A", Measure: "Demand" })[0]);
    const load = hours.months(hours.where({ Resource: "LINE", Measure: "Load of demand" })[0]);
    load.forEach((value, t) => expect(Math.abs(value - demand[t] / 0.8)).toBeLessThan(0.02));
  });

  test("money: stock rises by good units, parts fall by what is started, and every balance is even", async () => {
    const [balance, cash, stock] = await Promise.all(
      ["SOP_Balance", "SOP_Cash", "SOP_Plan_Inv"].map(ownTable),
    );
    expect(new Set(balance.column("Status"))).toEqual(new Set(["even"]));
    const value = cash.months(cash.where({ Line: "Inventory" })[0]);
    const closing = stock.months(stock.where({ Item: "A", Measure: "Closing stock" })[0]);
    // Parts are bought in the month in which they are used.
    value.forEach((money, t) => expect(Math.abs(money - closing[t] * 15)).toBeLessThan(0.5));
  });

  test("where buffers are best placed stands on a sheet when a policy asks, and its cost among the facts", async () => {
    const placement = await ownTable("SOP_Placement");
    expect(placement.column("Item").sort()).toEqual(["A", "P"]);
    const [row] = placement.where({ Item: "A" });
    const net = ["Served in", "Own time"].reduce(
      (sum, header) => sum + Number(placement.cell(row, header)),
      0,
    );
    expect(placement.cell(row, "Net replenishment time")).toBe(net);
    expect(placement.cell(row, "Service time quoted")).toBe(0);
    const fact = supply.facts.find(({ label }) => label === "Buffers placed best");
    const cost = Math.round(placement.total("Holding cost")).toLocaleString("en-US");
    expect(fact?.value).toContain(`${cost} a year`);
  });

  test("production commits to what comes out", async () => {
    const [commitment, made] = await Promise.all(["SOP_Commitment", "SOP_Plan_Prod"].map(ownTable));
    const [row] = commitment.where({ Line: "Production makes", Item: "A" });
    expect(Number(commitment.cell(row, "Total"))).toBeCloseTo(Number(made.column("Comes out")[0]), 1);
  });

  test("wages, hiring and contracts are lines of the profit and loss, in the cash, the budget and the scenarios", async () => {
    const [profit, people, bought, contracts, results, cash] = await Promise.all(
      ["SOP_PnL", "SOP_Workforce", "SOP_Plan_Purch", "SOP_Contracts", "SOP_Scenario_Results", "SOP_Cash"].map(
        ownTable,
      ),
    );
    const line = (name: string, version = "Plan"): number[] =>
      profit.months(profit.where({ Line: name, Version: version })[0]);
    const pool = (measure: string): number[] => people.months(people.where({ Measure: measure })[0]);
    const cents = (values: number[]): number[] => values.map((value) => Math.round(value * 100) || 0);
    const [workers, hired, laidOff] = ["Workers", "Hired", "Laid off"].map(pool);
    expect(sum(hired)).toBeGreaterThan(0.5);
    expect(cents(line("Wages"))).toEqual(cents(workers.map((count) => -100 * count)));
    const turnover = hired.map((count, t) => -50 * count - 40 * laidOff[t]);
    expect(cents(line("Hiring and laying off"))).toEqual(cents(turnover));
    const ordered = bought.months(bought.where({ Supplier: "S1" })[0]);
    expect(cents(line("Contract shortfalls"))).toEqual(
      cents(ordered.map((units) => -0.5 * Math.max(0, 400 - units))),
    );
    expect(-sum(line("Contract shortfalls"))).toBeCloseTo(Number(contracts.column("Cost")[0]), 1);
    const costs = [
      "Overtime",
      "Cost above standard",
      "Wages",
      "Hiring and laying off",
      "Contract shortfalls",
    ];
    line("Operating result").forEach((value, t) =>
      expect(value).toBeCloseTo(
        sum([line("Gross margin")[t], ...costs.map((name) => line(name)[t]), line("Fixed costs")[t] || 0]),
        6,
      ),
    );
    expect(line("Wages", "Budget")[0]).toBe(-200);
    expect(line("Operating result", "Budget")[0]).toBe(4_500 - 1_000 - 200);
    const told = (measure: string): number =>
      Number(results.cell(results.where({ Scenario: "Plan", Measure: measure, Key: "All" })[0], "Total"));
    for (const name of ["Wages", "Hiring and laying off", "Contract shortfalls"])
      expect(Math.abs(told(name) + sum(line(name)))).toBeLessThan(0.1);
    expect(Math.abs(told("Operating result") - sum(line("Operating result")))).toBeLessThan(1);
    const flow = cash.months(cash.where({ Line: "Cash flow" })[0]);
    const net = cash.months(cash.where({ Line: "Working capital" })[0]);
    for (let t = 1; t < horizon; t++)
      expect(flow[t]).toBeCloseTo(line("Operating result")[t] - net[t] + net[t - 1], 1);
  });
});
