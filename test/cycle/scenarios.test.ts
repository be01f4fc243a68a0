import { generateCompany } from "../../src/sample/generateCompany";
import type { StepSummary } from "../../src/cycle/contract";
import { evaluate } from "../functions/support/evaluate";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable } from "../support/ownTables";

let opened: CycleBook;
let summary: StepSummary;

beforeAll(async () => {
  opened = await openCycleBook(generateCompany({ size: "small", seed: 1 }).tables);
  for (const step of ["gather", "demand", "supply"] as const) await opened.run(step);
  summary = await opened.run("reconcile");
}, 300_000);

afterAll(() => opened.close());

describe("scenarios of the sample company", () => {
  test("at least ten stand as deltas in the workbook, each planned anew", async () => {
    const [deltas, list] = [await ownTable("SOP_Scenarios"), await ownTable("SOP_Scenario_List")];
    const names = new Set(deltas.column("Scenario"));
    expect(names.size).toBeGreaterThanOrEqual(10);
    expect(deltas.rows.length).toBeLessThan(20);
    for (const name of names) {
      const [row] = list.where({ Scenario: name });
      expect(list.cell(row, "Problem")).toBeNull();
      expect(Number(list.cell(row, "Operating result"))).not.toBeNaN();
    }
    expect(summary.facts.find(({ label }) => label === "Scenarios")?.value).toMatch(/^1\d, recommended: /);
  });

  test("the plan among the scenarios is the plan of the profit and loss", async () => {
    const [list, profit] = [await ownTable("SOP_Scenario_List"), await ownTable("SOP_PnL")];
    const [row] = list.where({ Scenario: "Plan" });
    const [result] = profit.where({ Line: "Operating result", Version: "Plan" });
    const booked = Number(profit.cell(result, "Total"));
    expect(Math.abs(Number(list.cell(row, "Operating result")) - booked)).toBeLessThan(
      0.001 * Math.abs(booked),
    );
  });

  test("five stand beside the plan on more than fifteen key figures", async () => {
    const compare = await ownTable("SOP_Scenario_Compare");
    expect(compare.headers.length).toBe(2 + 6);
    expect(compare.rows.length).toBeGreaterThanOrEqual(15);
    const cell = (measure: string, scenario: string) =>
      Number(compare.cell(compare.where({ "Key figure": measure })[0], scenario));
    expect(cell("Units demanded", "Demand 10 % higher")).toBeCloseTo(1.1 * cell("Units demanded", "Plan"), 3);
    expect(cell("Units shipped", "Demand 10 % lower")).toBeLessThan(cell("Units shipped", "Plan"));
    expect(cell("Revenue", "Plan") - cell("Cost of goods sold", "Plan")).toBeCloseTo(
      cell("Gross margin", "Plan"),
      3,
    );
  });

  test("levers name what a unit of gap costs to close, the tornado starts with the widest swing", async () => {
    const [levers, bars] = [await ownTable("SOP_Lever_Effects"), await ownTable("SOP_Tornado")];
    expect(levers.rows.length).toBeGreaterThanOrEqual(6);
    for (const row of levers.rows) {
      const [units, cost, each] = ["Units closed", "Cost", "Cost per unit closed"].map((header) =>
        levers.cell(row, header),
      );
      if (each !== null) expect(Number(each)).toBeCloseTo(Number(cost) / Number(units), 1);
    }
    const width = bars.rows.map(
      (row) => Math.abs(Number(bars.cell(row, "Down"))) + Math.abs(Number(bars.cell(row, "Up"))),
    );
    expect(width).toEqual([...width].sort((a, b) => b - a));
    const [price] = bars.where({ Driver: "Price ±5 %" });
    expect(Number(bars.cell(price, "Up"))).toBeCloseTo(-Number(bars.cell(price, "Down")), 0);
  });

  test("SOP.SCENARIO reads what is stored, in total and by month", async () => {
    const results = await ownTable("SOP_Scenario_Results");
    const [row] = results.where({ Scenario: "Costs 5 % higher", Measure: "Operating result", Key: "All" });
    const one = await evaluate("SCENARIO", "Costs 5 % higher", "operating result");
    expect(one).toBe(results.cell(row, "Total"));
    const months = await evaluate("SCENARIO", "Costs 5 % higher", "Operating result", null, [
      ["2026-03", 46113, "total"],
    ]);
    expect(months).toEqual([[results.cell(row, "2026-03"), results.cell(row, "2026-04"), one]]);
    const families = await evaluate(
      "SCENARIO",
      "Plan",
      "Units shipped",
      [["Bottles"], ["No such"]],
      null,
      -1,
    );
    expect(families).toEqual([[expect.any(Number)], [-1]]);
    await expect(evaluate("SCENARIO", "No such", "Revenue")).rejects.toThrow(
      'No scenario "No such" is computed',
    );
  });

  test("the simulation gives P10, P50 and P90 of service, result and cash", async () => {
    const [simulation, fan] = [await ownTable("SOP_Simulation"), await ownTable("SOP_Simulation_Fan")];
    for (const output of ["Service", "Operating result", "Cash"]) {
      const [row] = simulation.where({ Output: output });
      const [low, middle, high] = ["P10", "P50", "P90"].map((header) => Number(simulation.cell(row, header)));
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
    }
    const [result] = simulation.where({ Output: "Operating result" });
    const plan = Number(simulation.cell(result, "Plan"));
    expect(Number(simulation.cell(result, "P10"))).toBeLessThan(Number(simulation.cell(result, "P90")));
    const list = await ownTable("SOP_Scenario_List");
    const [solved] = list.where({ Scenario: "Plan" });
    // Overtime and subcontracting are no part of the plan by families.
    expect(Math.abs(plan / Number(list.cell(solved, "Operating result")) - 1)).toBeLessThan(0.05);
    expect(fan.rows).toHaveLength(18);
    expect((await ownTable("SOP_Uncertainty")).rows.length).toBeGreaterThan(3);
  });

  test("risks carry what their scenario does to the result", async () => {
    const [risks, list] = [await ownTable("SOP_RiskOpp"), await ownTable("SOP_Scenario_List")];
    const [risk] = risks.where({ Scenario: "Costs 5 % higher" });
    const [scenario] = list.where({ Scenario: "Costs 5 % higher" });
    expect(Number(risks.cell(risk, "Value"))).toBeCloseTo(Number(list.cell(scenario, "To the plan")), 1);
    expect(risks.cell(risk, "Kind")).toBe("risk");
    expect(risks.cell(risk, "Probability")).toBeNull();
  });
});
