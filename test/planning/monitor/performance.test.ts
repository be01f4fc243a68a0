import { individualsLimits } from "../../../src/planning/monitor/controlLimits";
import { pareto } from "../../../src/planning/monitor/pareto";
import { runRate } from "../../../src/planning/monitor/runRate";
import { storedMeasure } from "../../../src/planning/monitor/storedMeasure";

describe("control limits", () => {
  test("are the mean ± 2.66 times the mean moving range", () => {
    // Moving ranges 2, 2, 2, 2: mean 2; 3 / 1.128 · 2 = 5.319.
    const limits = individualsLimits([10, 12, 10, 12, 10])!;
    expect(limits.centre).toBeCloseTo(10.8, 12);
    expect(limits.upper).toBeCloseTo(10.8 + (3 / 1.128) * 2, 12);
    expect(limits.lower).toBeCloseTo(10.8 - (3 / 1.128) * 2, 12);
  });

  test("go no further than the figure can, need five values and leave gaps out", () => {
    expect(individualsLimits([0.1, 0.9, 0.1, 0.9, 0.1], 0)?.lower).toBe(0);
    expect(individualsLimits([1, 2, 3, NaN, 4])).toBeUndefined();
    expect(individualsLimits([1, 1, NaN, 1, 1, 1])).toEqual({ centre: 1, lower: 1, upper: 1 });
  });
});

describe("the run rate of a month", () => {
  test("flags an item that will miss", () => {
    expect(runRate(300, 60, 0.4, 20, 0.1)).toEqual({ projected: 150, gap: -150, willMiss: true });
  });

  test("lets pass what tolerance or chance explains", () => {
    expect(runRate(300, 116, 0.4, 0, 0.1).willMiss).toBe(false);
    // 200 units of ordinary error a month: after two days no gap of 150 says anything.
    expect(runRate(300, 10, 1 / 15, 200, 0.1).willMiss).toBe(false);
    expect(runRate(300, 150, 1, 200, 0.1).willMiss).toBe(true);
  });
});

test("the Pareto adds up money by cause, the largest first", () => {
  const rows = pareto([
    { cause: "supply", money: 20 },
    { cause: "demand", money: 70 },
    { cause: "supply", money: 10 },
  ]);
  expect(rows).toEqual([
    { cause: "demand", count: 1, money: 70, cumulativeShare: 0.7 },
    { cause: "supply", count: 2, money: 30, cumulativeShare: 1 },
  ]);
});

describe("a measure of a stored plan", () => {
  const table = {
    name: "SOP_Plan_Prod",
    headers: ["Item", "Source", "2026-03", "2026-04"],
    rows: [
      ["A", "Line 1", 1, 2],
      ["A", "Subcontract", 10, null],
      ["B", "Line 1", null, 4],
    ],
  };
  test("adds up the rows of a key; blank stays missing", () => {
    expect(storedMeasure([table], "production")).toEqual({
      keys: ["A", "B"],
      months: ["2026-03", "2026-04"],
      rows: [Float64Array.of(11, 2), Float64Array.of(NaN, 4)],
    });
  });

  test("is found by the name in its column Measure, in a certain table when asked", () => {
    const gap = { name: "SOP_Gap", headers: ["Family", "Line", "2026-03"], rows: [["F", "Supply", 5]] };
    expect(storedMeasure([table, gap], "SOP_Gap!supply")?.rows).toEqual([Float64Array.of(5)]);
    expect(storedMeasure([table], "nothing")).toBeUndefined();
  });

  test("of values and lines is named by both, and the budget beside the plan does not count", () => {
    const gap = {
      name: "SOP_Gap",
      headers: ["Value", "Line", "Family", "Total", "2026-03"],
      rows: [
        ["Revenue", "Demand", "F", 9, 9],
        ["Revenue", "Supply", "F", 8, 8],
        ["Revenue", "Supply", "All families", 8, 8],
        ["Margin", "Supply", "F", 3, 3],
      ],
    };
    expect(storedMeasure([gap], "SOP_Gap!Revenue Supply")).toMatchObject({
      keys: ["F", "All families"],
      rows: [Float64Array.of(8), Float64Array.of(8)],
    });
    const profit = {
      name: "SOP_PnL",
      headers: ["Line", "Version", "Total", "2026-03"],
      rows: [
        ["Revenue", "Plan", 8, 8],
        ["Revenue", "Budget", 7, 7],
      ],
    };
    expect(storedMeasure([profit], "Revenue")?.rows).toEqual([Float64Array.of(8)]);
  });
});
