import { leversOf } from "../../src/cycle/supply/levers";
import { supplyInSlices } from "../../src/cycle/supply/model";
import { withoutTail } from "../../src/cycle/supply/tail";
import { atOnce } from "../../src/cycle/slices";
import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { runTask } from "../../src/worker/engine";
import { openCycleBook } from "../support/cycleBook";
import { ownTable, sum } from "../support/ownTables";

const months = 4;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

/** A takes an hour of a line that has 168 hours a month, and sells half as much again. */
async function planned(shiftCost: CellValue) {
  const { company } = companyFromTables([
    table("Items", ["Item", "Family"], [["A", "Alpha"]]),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [["2025-12-01", "A", 100]]),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 10]]),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 1000]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 1]]),
    table(
      "Resources",
      ["Resource", "Overtime cost", "Overtime max", "Extra shift max", "Extra shift cost"],
      [["LINE", 30, 0.25, 0.4, shiftCost]],
    ),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", months],
        ["Carrying rate", 0],
      ],
    ),
  ]);
  const span = { first: company.settings.firstMonth, count: months };
  const demand = new Map([[0, new Float64Array(months).fill(252)]]);
  const supply = atOnce(supplyInSlices(company, demand, [], span));
  const whole = await runTask("supplyPlan", { model: supply.model, options: {} });
  return { company, supply, span, plan: withoutTail(whole, supply.model, span) };
}

test("an extra shift runs before dearer overtime, up to its limit, and is a lever with its cost", async () => {
  const { supply, plan } = await planned(20);
  expect(plan.audit.findings).toEqual([]);
  // 84 hours a month are missing: 67.2 of a shift at 20, and the rest at 30.
  const shift = 4 * 0.4 * 168;
  const overtime = 4 * 84 - shift;
  expect(plan.costs.extraShift).toBeCloseTo(shift * 20, 6);
  expect(plan.costs.overtime).toBeCloseTo(overtime * 30, 6);
  const lever = leversOf(supply, plan).find(({ name }) => name === "Extra shift");
  expect(lever).toMatchObject({ unit: "hours" });
  expect([lever?.used, lever?.cost].map((value) => value?.toFixed(4))).toEqual(["268.8000", "5376.0000"]);
});

test("without a rate of its own a shift costs what overtime costs", async () => {
  const { supply, plan } = await planned(null);
  expect(supply.model.resources[0]?.extraShiftCost).toBe(30);
  expect(plan.costs.overtime + plan.costs.extraShift).toBeCloseTo(4 * 84 * 30, 6);
});

test("through the steps: the hours of the shift stand on the sheet, and the profit and loss holds them to the cent", async () => {
  const months = Array.from(
    { length: 24 },
    (_, t) => `${2024 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}-01`,
  );
  const opened = await openCycleBook([
    table("Items", ["Item", "Family"], [["A", "Alpha"]]),
    table(
      "SalesHistory",
      ["Month", "Item", "Qty ordered"],
      months.map((month) => [month, "A", 100]),
    ),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 15]]),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 60]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 1]]),
    table(
      "Resources",
      ["Resource", "Units", "Overtime cost", "Overtime max", "Extra shift max", "Extra shift cost"],
      [["LINE", 0.5, 30, 0.25, 0.1, 7]],
    ),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", 6],
      ],
    ),
  ]);
  try {
    for (const step of ["gather", "demand", "supply", "reconcile"] as const) await opened.run(step);
    const [hours, profit, compared] = await Promise.all(
      ["SOP_Capacity_Hours", "SOP_PnL", "SOP_Plan_Options"].map(ownTable),
    );
    const of = (measure: string) =>
      sum(hours.months(hours.where({ Resource: "LINE", Measure: measure })[0]!));
    const [shift, overtime] = [of("of which extra shift"), of("of which overtime")];
    // 84 hours for a demand of 100: 8.4 of a shift a month, the rest in overtime.
    expect(shift).toBeCloseTo(6 * 8.4, 1);
    expect(overtime).toBeGreaterThan(10);
    const cost = Number(profit.cell(profit.where({ Line: "Overtime", Version: "Plan" })[0]!, "Total"));
    expect(Math.abs(cost)).toBeCloseTo(shift * 7 + overtime * 30, 0);
    const [cheapest] = compared.where({ Plan: "Cheapest" });
    expect(Number(compared.cell(cheapest!, "Extra shifts"))).toBeGreaterThanOrEqual(shift * 7 - 0.01);
  } finally {
    await opened.close();
  }
}, 120_000);
