import { generateCompany } from "../../src/sample/generateCompany";
import type { StepSummary } from "../../src/cycle/contract";
import { appendRows } from "../../src/workbook/appendRows";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { writeTableColumn } from "../../src/workbook/writeTableColumn";
import { evaluate } from "../functions/support/evaluate";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { openGates } from "../support/openGates";
import { ownTable } from "../support/ownTables";

/** Every other item: enough for a bottleneck, and quicker than all fifty. */
const goods = Array.from(
  { length: 40 },
  (_, k) => ["BT", "FL", "PK", "AC"].map((f) => `${f}-0${String(k + 1).padStart(2, "0")}`)[k % 4],
);
let opened: CycleBook;
let summary: StepSummary;

beforeAll(async () => {
  const { tables } = generateCompany({ size: "small", seed: 1 });
  opened = await openCycleBook(withFinishedGoods(tables, new Set(goods)));
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
    const width = bars.rows.map((row) => {
      const ends = [0, ...["Down", "Up"].map((header) => Number(bars.cell(row, header)))];
      return Math.max(...ends) - Math.min(...ends);
    });
    expect(width).toEqual([...width].sort((a, b) => b - a));
    // Both ends of a driver on one line.
    const { sheets } = await opened.book.snapshot();
    const sheet = sheets.find(({ name }) => name === "SOP_Lever_Effects");
    expect(sheet?.charts).toMatchObject([{ kind: "BarClustered", barOverlap: 100 }]);
    const [price] = bars.where({ Driver: "Price ±5 %" });
    expect(Number(bars.cell(price, "Up"))).toBeCloseTo(-Number(bars.cell(price, "Down")), 0);
  });

  test("SOP.SCENARIO reads what is stored, in total and by month", async () => {
    const results = await ownTable("SOP_Scenario_Results");
    const [row] = results.where({ Scenario: "Costs 5 % higher", Measure: "Operating result", Key: "All" });
    const one = await evaluate("SCENARIO", "Costs 5 % higher", "operating result");
    expect(one).toBe(results.cell(row, "Total"));
    expect(await evaluate("SCENARIO", " costs 5 % HIGHER", "operating result")).toBe(one);
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
    expect(fan.rows).toHaveLength(18);
    for (const row of fan.rows)
      for (const output of ["Service", "Operating result", "Cash"])
        expect(Number(fan.cell(row, `${output} P10`))).toBeLessThanOrEqual(
          Number(fan.cell(row, `${output} P90`)),
        );
    // Month by month the plan's result adds up to the plan's result.
    const months = fan.column("Operating result plan").map(Number);
    expect(months.reduce((sum, value) => sum + value, 0)).toBeCloseTo(plan, 0);
    const drawn = (await opened.book.snapshot()).sheets.find(({ name }) => name === "SOP_Simulation")!.charts;
    expect(drawn.map(({ name }) => name)).toEqual(["Service fan", "Operating result fan", "Cash fan"]);
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

describe("weighing the choices", () => {
  test("the scorecard ranks the plan and the choices, and one of them is recommended in words", async () => {
    const [card, list] = [await ownTable("SOP_Scorecard"), await ownTable("SOP_Scenario_List")];
    const choices = list.where({ Kind: "choice" }).map((row) => list.cell(row, "Scenario"));
    expect(new Set(card.column("Scenario"))).toEqual(new Set(["Plan", ...choices]));
    expect(card.column("Rank")).toEqual(card.rows.map((_, k) => k + 1));
    const [best] = card.where({ Recommended: "yes" });
    expect(card.where({ Recommended: "yes" })).toHaveLength(1);
    expect(card.cell(best, "Scenario")).toBe(list.cell(list.where({ Recommended: "yes" })[0], "Scenario"));
    expect(card.cell(best, "Verdict")).toMatch(/of 100 points/);
    // The score of the recommended one, by hand: points between the worst and the best, weighted 35 35 20 10.
    const weights = { "Operating result": 35, "Served in its month": 35, "Cash from operations": 20 };
    const column = (name: string) => card.column(name).map(Number);
    const plan = card.where({ Scenario: "Plan" })[0];
    const points = (name: string, sign: 1 | -1) => {
      const all = column(name).map((value) => sign * value);
      const spread = Math.max(
        Math.max(...all) - Math.min(...all),
        0.01 * Math.abs(Number(card.cell(plan, name))),
      );
      return 1 - (Math.max(...all) - sign * Number(card.cell(best, name))) / spread;
    };
    const byHand =
      Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * points(name, 1), 0) +
      10 * points("Mean inventory", -1);
    expect(Number(card.cell(best, "Score"))).toBeCloseTo(byHand, 1);
    const drawn = (await opened.book.snapshot()).sheets.find(({ name }) => name === "SOP_Scorecard")!.charts;
    expect(drawn.map(({ name, kind }) => [name, kind])).toEqual([
      ["Service against cost", "XYScatter"],
      ["Service against cash", "XYScatter"],
    ]);
    // The axis begins a little below the lowest service, so that the points fill the chart.
    const lowest = Math.min(...column("Served in its month"));
    for (const { valueAxisMinimum = NaN } of drawn) {
      expect(valueAxisMinimum).toBeLessThan(lowest);
      expect(valueAxisMinimum).toBeGreaterThan(lowest - 0.07);
    }
  });

  test("other weights and a hard limit change the ranking in the pane and on the sheet", async () => {
    const desk = (await opened.cycle.scenarioDesk()).scorecard;
    const before = (await desk.view())!;
    expect(before.criteria[1]).toEqual({
      measure: "Served in its month",
      weight: "35",
      atLeast: "plan",
      atMost: "",
    });
    const stock = { measure: "Mean inventory", weight: "10", atLeast: "", atMost: "" };
    await expect(desk.setCriteria([{ ...stock, measure: "Luck" }])).rejects.toThrow("no key figure");
    await expect(desk.setCriteria([{ ...stock, weight: "heavy" }])).rejects.toThrow("from zero on");
    await expect(desk.setCriteria([{ ...stock, atMost: "little" }])).rejects.toThrow('"plan" or blank');
    await desk.setCriteria([stock]);
    const leanest = (await desk.view())!;
    const card = await ownTable("SOP_Scorecard");
    const least = Math.min(...card.column("Mean inventory").map(Number));
    const [first] = leanest.standings;
    expect(first.score).toBe(100);
    expect(card.cell(card.where({ Scenario: first.name })[0], "Mean inventory")).toBe(least);
    // Whoever serves less than the plan is out, however lean.
    await desk.setCriteria([
      stock,
      { measure: "Served in its month", weight: "0", atLeast: "99.9 %", atMost: "" },
    ]);
    const strict = (await desk.view())!;
    const [row] = (await ownTable("SOP_Scorecard_Criteria")).where({ "Key figure": "Served in its month" });
    expect(row.slice(0, 3)).toEqual(["Served in its month", 0, 0.999]);
    for (const { keepsLimits, service, verdict } of strict.standings) {
      expect(keepsLimits).toBe(service >= 0.999);
      if (!keepsLimits && verdict.startsWith("Beyond"))
        expect(verdict).toContain("at least 99.9 % is asked for");
    }
    const marked = await ownTable("SOP_Scenario_List");
    expect(marked.cell(marked.where({ Recommended: "yes" })[0], "Scenario")).toBe(strict.recommended);
    await desk.setCriteria(before.criteria);
    expect(await desk.view()).toEqual(before);
  });
});

describe("investing in capacity", () => {
  test("an investment in capacity is judged where its outlay is written", async () => {
    const desk = await opened.cycle.decisionDesk();
    const [first] = await desk.investments();
    expect(first.netPresentValue).toBeNaN();
    const answer = { scenario: first.scenario, outlay: 10_000, lifeYears: 3, rate: 0.1 };
    await expect(desk.judgeInvestment({ ...answer, outlay: -1 })).rejects.toThrow("must not be negative");
    await expect(desk.judgeInvestment({ ...answer, lifeYears: 0 })).rejects.toThrow("1 to 50");
    await desk.judgeInvestment(answer);
    const [judged] = await desk.investments();
    const worth = first.gain * (1 / 1.1 + 1 / 1.1 ** 2 + 1 / 1.1 ** 3);
    expect(judged.netPresentValue).toBeCloseTo(worth - 10_000, 1);
    expect(judged).toMatchObject({ outlay: 10_000, lifeYears: 3, rate: 0.1 });
  });
});

describe("simulating from the pane", () => {
  const watch = () => {
    const seen: number[] = [];
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => void seen.push(done);
    return { seen, stop, watching: { signal: stop.signal, onProgress } };
  };

  test("shows progress, is reproducible by its seed, and writes fan and settings to the sheet", async () => {
    const desk = (await opened.cycle.scenarioDesk()).simulation;
    const { seen, watching } = watch();
    await (
      await desk.simulate({ runs: 2_000, seed: 7 }, watching)
    )();
    expect(seen.length).toBeGreaterThan(2);
    const one = await desk.view();
    expect(one).toMatchObject({ runs: 2_000, seed: 7 });
    expect(one?.fans.map(({ name, months }) => [name, months.length, months[0]])).toEqual([
      ["Service", 18, "2026-03"],
      ["Operating result", 18, "2026-03"],
      ["Cash", 18, "2026-03"],
    ]);
    await (
      await desk.simulate({ runs: 2_000, seed: 8 }, watching)
    )();
    expect((await desk.view())?.fans).not.toEqual(one?.fans);
    await (
      await desk.simulate({ runs: 2_000, seed: 7 }, watching)
    )();
    expect(await desk.view()).toEqual(one);
    expect((await ownTable("SOP_Simulation_Settings")).rows).toEqual([
      ["Runs", 2_000],
      ["Seed", 7],
    ]);
  });

  test("can be stopped, and then nothing is written", async () => {
    const desk = (await opened.cycle.scenarioDesk()).simulation;
    const before = await desk.view();
    const { stop, watching } = watch();
    const stopping = {
      ...watching,
      onProgress: ({ done }: { done: number }) => done > 0 && stop.abort(),
    };
    await expect(desk.simulate({ runs: 5_000, seed: 3 }, stopping)).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(await desk.view()).toEqual(before);
    await expect(desk.simulate({ runs: 10, seed: 3 }, watching)).rejects.toThrow("100 to 100,000");
    await expect(desk.simulate({ runs: 500, seed: 0.5 }, watching)).rejects.toThrow("whole number");
  });

  test("a row that cannot be read is named, not dropped", async () => {
    const desk = (await opened.cycle.scenarioDesk()).simulation;
    const { watching } = watch();
    const driver = (value: string) =>
      withWorkbook((context) =>
        writeTableColumn(context, "SOP_Uncertainty", "Driver", new Map([[0, value]])),
      );
    const [[first]] = (await ownTable("SOP_Uncertainty")).rows;
    await driver("weather");
    await expect(desk.simulate({ runs: 500, seed: 3 }, watching)).rejects.toThrow('"weather" is no driver');
    await driver(String(first));
  });
});

describe("deciding about scenarios", () => {
  const cell = async (table: string, where: Record<string, string>, header: string) => {
    const own = await ownTable(table);
    return own.cell(own.where(where)[0], header);
  };
  const state = async (step: string) =>
    (await opened.cycle.status()).find((each) => each.step === step)?.state;

  test("a lever is answered without writing anything", async () => {
    const desk = await opened.cycle.scenarioDesk();
    const draft = { driver: "price", selector: "all", change: "+1 %", from: "", to: "", note: "" };
    const { rows } = await desk.tryOut([draft]);
    const [plan, changed] = rows.find(({ measure }) => measure === "Revenue")!.values;
    expect(changed / plan).toBeCloseTo(1.01, 6);
    await expect(desk.tryOut([{ ...draft, change: "dearer" }])).rejects.toThrow("is no change");
    expect(await state("reconcile")).toBe("done");
    const { selectors, months } = await desk.choices();
    expect(selectors).toEqual(expect.arrayContaining(["all", "family: Bottles", "resource: BLOW-1"]));
    expect(months[0]).toBe("2026-03");
  });

  test("a scenario is kept as deltas beside the planner's own rows, and can be deleted", async () => {
    const desk = await opened.cycle.scenarioDesk();
    const before = (await ownTable("SOP_Scenarios")).rows.length;
    const formula = {
      driver: "demand",
      selector: "family: Bottles",
      change: "+12 %",
      from: "2026-05",
      to: "2026-07",
      note: "=1+1",
    };
    await desk.save("=A1", [formula]);
    const kept = (await ownTable("SOP_Scenarios")).where({ Scenario: "=A1" });
    expect(kept).toEqual([
      ["=A1", "choice", "demand", "family: Bottles", "+12 %", "2026-05", "2026-07", "=1+1"],
    ]);
    expect((await desk.scenarios()).find(({ name }) => name === "=A1")?.deltas).toEqual([
      "demand of family: Bottles +12 % in 2026-05 to 2026-07",
    ]);
    await desk.remove("=A1");
    expect((await ownTable("SOP_Scenarios")).rows.length).toBe(before);
    await expect(desk.save(" plan", [])).rejects.toThrow("a name of its own");
    await expect(desk.save("demand 10 % HIGHER", [formula])).rejects.toThrow("in capitals only");
  });

  test("no more than five stand side by side", async () => {
    const desk = await opened.cycle.scenarioDesk();
    await expect(desk.compare("Costs 5 % higher", true)).rejects.toThrow("At most 5");
    await desk.compare("More overtime", false);
    await desk.compare("Costs 5 % higher", true);
    expect(await cell("SOP_Scenario_List", { Scenario: "Costs 5 % higher" }, "Compare")).toBe("yes");
  });

  test("a promoted scenario becomes the plan's inputs, and can be taken out again", async () => {
    const desk = await opened.cycle.scenarioDesk();
    const revenue = () => cell("SOP_PnL", { Line: "Revenue", Version: "Plan" }, "Total").then(Number);
    const stock = () => ownTable("SOP_Plan_Inv").then((table) => table.rows);
    const before = [await revenue(), await stock()] as const;
    const expected = Number(
      await cell("SOP_Scenario_List", { Scenario: "Price up 2 %" }, "Operating result"),
    );
    await expect(desk.promote("Price up 2 %")).rejects.toThrow(
      /cannot become part of the plan while .*Demand: every family agreed/,
    );
    await openGates(opened.cycle);
    await desk.promote("Price up 2 %");
    expect(await state("supply")).toBe("stale");
    await opened.run("supply");
    await opened.run("reconcile");
    const result = Number(await cell("SOP_PnL", { Line: "Operating result", Version: "Plan" }, "Total"));
    expect(Math.abs(result / expected - 1)).toBeLessThan(0.001);
    expect((await desk.scenarios()).find(({ inPlan }) => inPlan)?.name).toBe("Price up 2 %");
    await desk.promote(undefined);
    // Rows that cannot be read stay to be put right, and names that Excel takes for one are told.
    const typed = [
      ["price UP 2 %", "choice", "price", "all", "+1 %", null, null, null],
      ["Typo", "choice", "weather", "all", "+1 %", "May", null, "kept"],
    ];
    const { rows } = await ownTable("SOP_Scenarios");
    await withWorkbook((context) => appendRows(context, "SOP_Scenarios", rows.length, typed));
    await opened.run("supply");
    await opened.run("reconcile");
    expect(await revenue()).toBe(before[0]);
    expect(await stock()).toEqual(before[1]);
    expect((await ownTable("SOP_Scenarios")).rows).toEqual(expect.arrayContaining(typed));
    const problem = (name: string) => cell("SOP_Scenario_List", { Scenario: name }, "Problem");
    expect(await problem("price UP 2 %")).toContain(
      'differs from the scenario "Price up 2 %" in capitals only',
    );
    expect(await problem("Typo")).toContain('"weather"');
    expect(await problem("Price up 2 %")).toBeNull();
  }, 300_000);

  test("a family agreed is locked and sealed: whoever lifts the protection is noticed, a later change of its numbers shows", async () => {
    const desk = await opened.cycle.scenarioDesk();
    await expect(desk.agree("Bottles", "agreed", " ", "")).rejects.toThrow("Say who");
    await desk.agree("Bottles", "agreed", "Ann", "");
    await desk.agree("Flasks", "disputed", "Ben", "too high");
    const stateOf = async (family: string) =>
      (await desk.agreements()).find((each) => each.family === family)?.state;
    expect([await stateOf("Bottles"), await stateOf("Flasks"), await stateOf("Packs")]).toEqual([
      "agreed",
      "disputed",
      "draft",
    ]);
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const row = consensus.rows.findIndex(
      (cells) =>
        consensus.cell(cells, "Family") === "Bottles" && consensus.cell(cells, "Measure") === "Consensus",
    );
    const overwrite = (lifted: boolean) =>
      withWorkbook(async (context) => {
        if (lifted) context.workbook.worksheets.getItem("SOP_Fcst_Consensus").protection.unprotect();
        await writeTableColumn(context, "SOP_Fcst_Consensus", "2026-05", new Map([[row, 1]]));
      });
    await expect(overwrite(false)).rejects.toThrow("protected");
    await overwrite(true);
    expect(await stateOf("Bottles")).toBe("changed since agreed");
  });
});
