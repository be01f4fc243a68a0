import { companyFromTables, type Company } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { atOnce } from "../../src/cycle/slices";
import { leversOf } from "../../src/cycle/supply/levers";
import { supplyInSlices } from "../../src/cycle/supply/model";
import type { SupplyResult } from "../../src/cycle/supply/sheets";
import { withoutTail } from "../../src/cycle/supply/tail";
import {
  plannedPools,
  plannedSetUps,
  workFacts,
  workforceSheet,
} from "../../src/cycle/supply/workforceSheet";
import type { TableSpec } from "../../src/workbook/sheetSpec";
import { runTask } from "../../src/worker/engine";

const months = 4;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

/** A is made on a line; the other tables say who works there and in which lots. */
function companyWith(more: RawTable[]): Company {
  return companyFromTables([
    table("Items", ["Item", "Family"], [["A", "Alpha"]]),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [["2025-12-01", "A", 100]]),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 10]]),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 1000]]),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", months],
        ["Carrying rate", 0],
      ],
    ),
    ...more,
  ]).company;
}

async function planned(company: Company, demand: number[]) {
  const span = { first: company.settings.firstMonth, count: months };
  const supply = atOnce(supplyInSlices(company, new Map([[0, Float64Array.from(demand)]]), [], span));
  const whole = await runTask("supplyPlan", { model: supply.model, options: {} });
  return { company, supply, span, whole, plan: withoutTail(whole, supply.model, span) };
}

const routing = table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 1]]);
const staff = ["Resource", "Units", "Workers", "Hours per worker", "Wage", "Hire cost", "Layoff cost"];

describe("people of the plan", () => {
  test("hires for a rise that lasts, and says so on the sheet, among levers and facts", async () => {
    const resources = table(
      "Resources",
      [...staff, "Overtime cost", "Overtime max"],
      [["LINE", 10, 1, 100, 1000, 300, 300, 50, 0.1]],
    );
    const result = await planned(companyWith([resources, routing]), [100, 100, 200, 200]);
    const [pool] = plannedPools(result.supply, result.plan);
    // 600 hours: half a worker from the first month (4 × 500 and 150) is cheaper than one for two months (2,000 and
    // 300) or overtime at 50 an hour, since stock costs nothing here.
    expect(result.plan.audit.findings).toEqual([]);
    expect([...pool.workers].map((people) => people.toFixed(6))).toEqual(Array(months).fill("1.500000"));
    expect([...pool.regular].map(Math.round)).toEqual([150, 150, 150, 150]);
    expect(pool.needed.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(600, 6);
    expect(pool.overtime.every((hours) => hours === 0)).toBe(true);
    expect(result.whole.costs.labour).toBeCloseTo(4 * 1500 + 0.5 * 300, 6);
    const lever = leversOf(result.supply, result.plan).find(({ name }) => name === "Hire and lay off");
    expect(lever).toMatchObject({ unit: "people" });
    expect(lever?.cost).toBeCloseTo(150, 6);
    const sheet = workforceSheet(result as unknown as SupplyResult, "");
    const { rows } = sheet.blocks[0] as TableSpec;
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["LINE", "Workers", 1.5],
      ["LINE", "Hired", 0.5],
      ["LINE", "Laid off", 0],
      ["LINE", "Hours needed", expect.any(Number)],
      ["LINE", "of these overtime", 0],
      ["LINE", "Regular hours", 150],
    ]);
    expect(workFacts(result).map(({ label }) => label)).toEqual(["People in LINE"]);
  });

  test("resources of one pool share their people; a shift of the calendar is a worker's month", async () => {
    const resources = table(
      "Resources",
      ["Resource", "Site", "Labour pool", "Workers", "Max workers"],
      [
        ["LINE", "P", "Crew", 2, 3],
        ["PACK", "P", "Crew", 1, null],
        ["OVEN", "P", null, null, null],
      ],
    );
    const calendar = table(
      "Calendar",
      ["Date", "Site", "Working", "Shifts", "Hours"],
      [["2026-01-01", "P", 20, 2, 8]],
    );
    const { supply, plan, whole } = await planned(companyWith([resources, routing, calendar]), [1, 1, 1, 1]);
    const [crew] = supply.model.pools!;
    expect(crew).toMatchObject({ name: "Crew", openingWorkers: 3, maximum: 3, wage: 0, hire: Infinity });
    // Nothing says what it costs to lay people off: the three stay, idle as they are.
    expect([...plan.quantities.workers[0]]).toEqual([3, 3, 3, 3]);
    expect(whole.costs.labour).toBe(0);
    expect(whole.audit.findings).toEqual([]);
    expect([...(crew.hoursPerWorker as Float64Array)]).toEqual([160, 160, 160, 160]);
    expect(supply.model.resources.map(({ pool }) => pool)).toEqual([0, 0, undefined]);
    expect((supply.model.resources[0].capacity as Float64Array)[0]).toBe(320);
  });
});

test("set-ups count as their part of each unit of a lot, in hours and in money", async () => {
  const lots = (lotSize: number | null): RawTable =>
    table(
      "BillOfResources",
      ["Item", "Resource", "Hours per unit", "Setup hours", "Setup cost", "Lot size"],
      [["A", "LINE", 1, 5, 40, lotSize]],
    );
  const resources = table("Resources", ["Resource", "Units"], [["LINE", 1]]);
  const run = (lotSize: number | null) =>
    planned(companyWith([resources, lots(lotSize)]), [100, 100, 100, 100]);
  // Lots of 20: five hours are a quarter of an hour a unit, and 40 are 2 a unit.
  const result = await run(20);
  expect([...result.plan.quantities.hours[0]]).toEqual([125, 125, 125, 125]);
  expect(plannedSetUps(result.supply, result.plan)).toEqual({ hours: 100, lots: 20 });
  expect(result.whole.costs.production).toBeCloseTo(400 * 12, 6);
  expect(workFacts(result).map(({ value }) => value)).toEqual(["100 h, 20 times"]);
  const without = await run(null);
  expect([...without.plan.quantities.hours[0]]).toEqual([100, 100, 100, 100]);
  expect(workFacts(without)).toEqual([]);
});
