import fc from "fast-check";
import { errorCell, errorOf, evaluate, numbers, table } from "./support/evaluate";
import { textbook } from "./support/textbook";

const steady = Array.from({ length: 30 }, (_, t) => 100 + 2 * t + 5 * Math.sin(3 * t * t));

describe("SOP.BACKTEST", () => {
  it("simple values: the best method first, with its errors and origins", async () => {
    const [header, ...rows] = await table(evaluate("BACKTEST", [steady], 3, 4, "naive,drift,ses"));
    expect(header).toEqual([
      "method",
      "wmape",
      "mape",
      "smape",
      "mae",
      "rmse",
      "bias",
      "mase",
      "rmsse",
      "origins",
    ]);
    expect(rows.map(([method]) => method)).toEqual(expect.arrayContaining(["naive", "drift", "ses"]));
    const errors = rows.map(([, wmape]) => Number(wmape));
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    expect(rows.map((row) => row[9])).toEqual([4, 4, 4]);
  });

  it("simple values: the naive error is what it is by hand", async () => {
    const [, [, wmape]] = await table(evaluate("BACKTEST", [[10, 10, 10, 10, 12, 16]], 1, 2, "naive"));
    expect(Number(wmape)).toBeCloseTo((2 + 4) / (12 + 16), 12);
    // At the first origin nothing had changed, so that there is no scale; at the second the mean change was 2 / 4.
    const [header, row] = await table(
      evaluate("BACKTEST", [[10, 10, 10, 10, 12, 16]], 1, 2, "naive", "mase", 0),
    );
    expect(Number(row[header.indexOf("mase")])).toBeCloseTo(4 / 0.5, 12);
  });

  it("coercion: methods as a range or a text in any spelling, blanks are missing", async () => {
    const methods = [["Naive"], ["moving average"]];
    const byRange = await table(evaluate("BACKTEST", [steady], 2, 3, methods));
    expect(await table(evaluate("BACKTEST", [steady], "2", 3, "NAIVE, movingAverage"))).toEqual(byRange);
    const gap = steady.map((value, t) => (t === 4 ? "" : value));
    expect((await table(evaluate("BACKTEST", [gap], 2, 2, "naive"))).length).toBe(2);
  });

  it("ranges: several series give one error each by method; a column is one series", async () => {
    const rows = await table(evaluate("BACKTEST", [steady, steady.map((v) => 2 * v)], 2, 3, "naive,drift"));
    expect(rows[0]).toEqual(["naive", "drift"]);
    expect(Number(rows[1][0])).toBeCloseTo(Number(rows[2][0]), 12);
    const column = steady.map((value) => [value]);
    expect(await table(evaluate("BACKTEST", column, 2, 3, "naive"))).toEqual(
      await table(evaluate("BACKTEST", [steady], 2, 3, "naive")),
    );
  });

  it("errors: methods that do not exist, a history too short, a bad row alone", async () => {
    expect((await errorOf(evaluate("BACKTEST", [steady], 2, 3, "magic"))).message).toContain('"magic"');
    expect((await errorOf(evaluate("BACKTEST", [[1, 2]], 5, 3, "naive"))).kind).toBe("notAvailable");
    const rows = await table(
      evaluate("BACKTEST", [steady, [errorCell(), ...steady.slice(1)]], 2, 3, "naive"),
    );
    expect(typeof rows[1][0]).toBe("number");
    expect(rows[2][0]).toMatchObject({ message: expect.stringContaining("Row 2, column 1") });
  });
});

describe("SOP.CAUSAL", () => {
  const x = [1, 2, 3, 4, 5, 6];
  const y = x.map((value) => 3 + 2 * value);

  it("simple values: a line is continued, its coefficients found", async () => {
    const [forecast] = await numbers(evaluate("CAUSAL", [y], [x], [[7, 10]]));
    forecast.forEach((value, k) => expect(value).toBeCloseTo([17, 23][k], 9));
    const rows = await table(evaluate("CAUSAL", [y], [x], null, "none", "coefficients", "price"));
    expect(rows.slice(1, 3).map(([name, value]) => [name, Math.round(Number(value) * 1e9) / 1e9])).toEqual([
      ["intercept", 3],
      ["price", 2],
    ]);
    const fit = await numbers(evaluate("CAUSAL", [y], [x], null, "none", "fitted"));
    fit[0].forEach((value, t) => expect(value).toBeCloseTo(y[t], 9));
  });

  it("simple values: with logarithms the coefficient is the elasticity", async () => {
    const price = [10, 11, 12, 14, 9, 8];
    const units = price.map((p) => 5000 * p ** -1.5);
    const rows = await table(evaluate("CAUSAL", [units], [price], null, "log", "coefficients"));
    expect(Number(rows[2][1])).toBeCloseTo(-1.5, 9);
  });

  it("coercion: text numbers, transforms by code, a blank period is left out", async () => {
    const holes = y.map((value, t) => (t === 2 ? "" : String(value)));
    expect((await numbers(evaluate("CAUSAL", [holes], [x], [[7]], 0)))[0][0]).toBeCloseTo(17, 9);
  });

  it("ranges: several drivers, in rows or in columns beside a column of values", async () => {
    const z = [1, 0, 1, 0, 0, 1];
    const both = x.map((value, t) => 3 + 2 * value + 10 * z[t]);
    const inRows = await numbers(evaluate("CAUSAL", [both], [x, z], [[7], [1]]));
    expect(inRows[0][0]).toBeCloseTo(27, 9);
    const column = both.map((value) => [value]);
    const pairs = x.map((value, t) => [value, z[t]]);
    expect((await numbers(evaluate("CAUSAL", column, pairs, [[7, 1]])))[0][0]).toBeCloseTo(27, 9);
  });

  it("errors: a forecast without future drivers, shapes, too few periods", async () => {
    expect((await errorOf(evaluate("CAUSAL", [y], [x], null, "none", "forecast"))).message).toContain(
      "future_drivers",
    );
    expect((await errorOf(evaluate("CAUSAL", [y], [[1, 2]]))).message).toContain("drivers is 1 × 2");
    expect((await errorOf(evaluate("CAUSAL", [[5]], [[1]]))).kind).toBe("notAvailable");
  });

  it("errors: a driver that never changes is named instead of given a coefficient of nothing", async () => {
    const still = x.map(() => 0.1);
    const { kind, message } = await errorOf(evaluate("CAUSAL", [y], [x, still], [[7], [0.2]]));
    expect([kind, message]).toEqual(["notAvailable", "Driver 2 never changes; leave it out."]);
  });
});

describe("SOP.ELASTICITY", () => {
  const price = [10, 11, 12, 13, 14, 12, 11];
  const units = price.map((p) => 8000 * p ** -1.8);

  it("simple values: the planted elasticity with its interval and fit", async () => {
    const [[value, low, high, fit, used]] = await numbers(evaluate("ELASTICITY", [units], [price]));
    expect(value).toBeCloseTo(-1.8, 9);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(fit).toBeCloseTo(1, 9);
    expect(used).toBe(7);
  });

  it("coercion: text numbers count, blanks and zeros are left out", async () => {
    const holes = units.map((value, t) => (t === 0 ? "" : t === 1 ? 0 : String(value)));
    const [row] = await numbers(evaluate("ELASTICITY", [holes], [price]));
    expect(row[0]).toBeCloseTo(-1.8, 9);
    expect(row[4]).toBe(5);
  });

  it("ranges: one price for all items, controls taken out", async () => {
    const rows = await numbers(evaluate("ELASTICITY", [units, units.map((v) => 3 * v)], [price]));
    expect(rows.map(([value]) => Math.round(value * 1e9) / 1e9)).toEqual([-1.8, -1.8]);
    const promoted = [0, 1, 0, 0, 1, 1, 0];
    const lifted = units.map((value, t) => value * (promoted[t] ? 1.4 : 1));
    const [[value]] = await numbers(evaluate("ELASTICITY", [lifted], [price], [promoted]));
    expect(value).toBeCloseTo(-1.8, 9);
  });

  it("errors: a price that never varied, shapes, a bad row alone", async () => {
    expect((await errorOf(evaluate("ELASTICITY", [units], [price.map(() => 10)]))).kind).toBe("notAvailable");
    expect((await errorOf(evaluate("ELASTICITY", [units], [[1, 2]]))).message).toContain("shape of quantity");
    const rows = await table(evaluate("ELASTICITY", [units, [errorCell(), ...units.slice(1)]], [price]));
    expect(typeof rows[0][0]).toBe("number");
    expect(rows[1][0]).toMatchObject({ kind: expect.any(String) });
  });
});

describe("SOP.UPLIFT", () => {
  const sales = Array.from({ length: 24 }, (_, t) => (t % 8 === 5 ? 130 : 100));
  const flags = sales.map((value) => (value > 100 ? 1 : 0));

  it("simple values: what promotions added, pooled by mechanic, with its interval", async () => {
    const [header, [mechanic, uplift, low, high, count]] = await table(
      evaluate("UPLIFT", [sales], [flags], null, 1),
    );
    expect(header).toEqual(["mechanic", "uplift", "low", "high", "promotions"]);
    expect([mechanic, count]).toEqual(["promotion", 3]);
    expect(Number(uplift)).toBeCloseTo(0.3, 6);
    expect(Number(low)).toBeLessThanOrEqual(0.3 + 1e-9);
    expect(Number(high)).toBeGreaterThanOrEqual(0.3 - 1e-9);
  });

  it("coercion: flags as text numbers, blanks or names of mechanics", async () => {
    const named = flags.map((flag) => (flag ? "display" : ""));
    const [, [mechanic, uplift]] = await table(evaluate("UPLIFT", [sales], [named], null, 1));
    expect(mechanic).toBe("display");
    expect(Number(uplift)).toBeCloseTo(0.3, 6);
    const asText = flags.map((flag) => (flag ? "1" : null));
    expect((await table(evaluate("UPLIFT", [sales], [asText], null, "1")))[1][1]).toBeCloseTo(0.3, 6);
  });

  it("ranges: columns, one row of flags for several items, mechanics in a row of their own", async () => {
    const column = (values: readonly unknown[]) => values.map((value) => [value]);
    const [, byColumn] = await table(evaluate("UPLIFT", column(sales), column(flags), null, 1));
    expect(byColumn[1]).toBeCloseTo(0.3, 6);
    const [, both] = await table(evaluate("UPLIFT", [sales, sales.map((v) => v / 2)], [flags], null, 1));
    expect(both[4]).toBe(6);
    const mechanics = sales.map((_, t) => (t < 10 ? "price" : "display"));
    const rows = await table(evaluate("UPLIFT", [sales], [flags], [mechanics], 1));
    expect(rows.slice(1).map(([name, , , , count]) => [name, count])).toEqual(
      expect.arrayContaining([
        ["price", 1],
        ["display", 2],
      ]),
    );
  });

  it("errors: no promotion, shares beyond one, shapes", async () => {
    expect((await errorOf(evaluate("UPLIFT", [sales], [sales.map(() => 0)]))).kind).toBe("notAvailable");
    expect((await errorOf(evaluate("UPLIFT", [sales], [flags.map((f) => 2 * f)]))).message).toContain(
      "0 to 1",
    );
    expect((await errorOf(evaluate("UPLIFT", [sales], [[1, 0]]))).message).toContain("promo_flags");
  });
});

describe("SOP.LIKE", () => {
  it("simple values: the mean of the like items by age, scaled", async () => {
    expect(await numbers(evaluate("LIKE", [[10, 20, 30]], 1, null, 0.5))).toEqual([[5, 10, 15]]);
    const [aged] = await numbers(
      evaluate(
        "LIKE",
        [
          [10, 20, 30, 40],
          [0, 0, 20, 40],
        ],
        [[1], [3]],
      ),
    );
    expect(aged.slice(0, 2)).toEqual([15, 30]);
    expect(aged).toHaveLength(4);
  });

  it("coercion: text numbers, a horizon as text", async () => {
    expect(await numbers(evaluate("LIKE", [["10", "20"]], "1", null, "2", "2"))).toEqual([[20, 40]]);
  });

  it("ranges: weights count, launches in a row or a column", async () => {
    const history = [
      [10, 10],
      [40, 40],
    ];
    expect(await numbers(evaluate("LIKE", history, [[1], [1]], [[2], [1]]))).toEqual([[20, 20]]);
    expect(await numbers(evaluate("LIKE", history, [[1, 1]], [[2, 1]]))).toEqual([[20, 20]]);
  });

  it("errors: launches and weights of another number, a negative scale", async () => {
    expect((await errorOf(evaluate("LIKE", [[1, 2]], [[1], [2]]))).message).toContain("launches");
    expect((await errorOf(evaluate("LIKE", [[1, 2]], 1, [[1], [2]]))).message).toContain("weights");
    expect((await errorOf(evaluate("LIKE", [[1, 2]], 1, null, -1))).kind).toBe("value");
  });
});

describe("SOP.BASS", () => {
  it("simple values: sales add up to the market, the peak is where the formula has it", async () => {
    const [cumulative] = await numbers(evaluate("BASS", 60, 0.03, 0.38, 1000, 0, "cumulative"));
    expect(cumulative[59]).toBeCloseTo(1000, 3);
    const [[time, rate]] = await numbers(evaluate("BASS", 6, 0.03, 0.38, 1000, 0, "peak"));
    expect(time).toBeCloseTo(Math.log(0.38 / 0.03) / 0.41, 9);
    expect(rate).toBeCloseTo((1000 * 0.41 ** 2) / (4 * 0.38), 9);
  });

  it("coercion: text numbers, outputs by code", async () => {
    expect(await numbers(evaluate("BASS", "6", "0.03", 0.38, 1000))).toEqual(
      await numbers(evaluate("BASS", 6, 0.03, 0.38, 1000, null, 0)),
    );
  });

  it("ranges: a later start continues the same course", async () => {
    const [all] = await numbers(evaluate("BASS", 10, 0.03, 0.38, 1000));
    const [late] = await numbers(evaluate("BASS", 4, 0.03, 0.38, 1000, 6));
    late.forEach((value, t) => expect(value).toBeCloseTo(all[6 + t], 9));
  });

  it("errors: coefficients and horizons out of range", async () => {
    expect((await errorOf(evaluate("BASS", 6, 0, 0.38, 1000))).message).toContain("p is");
    expect((await errorOf(evaluate("BASS", 0, 0.03, 0.38, 1000))).kind).toBe("value");
    expect((await errorOf(evaluate("BASS", 6, 0.03, -1, 1000))).kind).toBe("value");
  });
});

describe("SOP.PHASE", () => {
  it("simple values: an item and its successor, as in the textbook", async () => {
    const { input, expected } = textbook<{ v1: number[]; rules: number[][] }, { v1: number[]; v2: number[] }>(
      "T18",
    );
    expect(await numbers(evaluate("PHASE", [input.v1], input.rules))).toEqual([expected.v1, expected.v2]);
  });

  it("coercion: factors as text; months as dates with a timeline", async () => {
    const timeline = [[46023, 46054, 46082]];
    const byDate = await numbers(
      evaluate("PHASE", [[100, 100, 100]], [["2026-02-01", "2026-03-01", "0.5"]], null, timeline),
    );
    expect(byDate).toEqual([[100, 50, 50]]);
  });

  it("ranges: several items with names; rules apply in their order", async () => {
    const rules = [
      ["item", "first", "last", "factor", "successor", "successor factor"],
      ["A", 1, 2, 0.6, "B", 0.4],
      ["A", 2, 2, 0.5, "", ""],
    ];
    const rows = await numbers(
      evaluate(
        "PHASE",
        [
          [100, 100],
          [10, 10],
        ],
        rules,
        [["A"], ["B"]],
      ),
    );
    expect(rows).toEqual([
      [60, 30],
      [50, 50],
    ]);
  });

  it("errors: unknown items and periods, successors without names", async () => {
    const rules = [["Z", 1, 2, 0.5, "", ""]];
    expect((await errorOf(evaluate("PHASE", [[1, 2]], rules, "A"))).message).toContain("Z");
    expect((await errorOf(evaluate("PHASE", [[1, 2]], [["soon", 2, 0.5]]))).message).toContain("soon");
    const two = [
      [1, 2],
      [3, 4],
    ];
    expect((await errorOf(evaluate("PHASE", two, [[1, 2, 0.5, 0.5]]))).message).toContain("items");
  });
});

describe("volumes are never lost or made", () => {
  it("phasing with factors that sum to one keeps the total", async () => {
    const keeps = fc.asyncProperty(
      fc.array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (values, share) => {
        const rows = await numbers(evaluate("PHASE", [values], [[1, values.length, 1 - share, share]]));
        values.forEach((value, t) => expect(rows[0][t] + rows[1][t]).toBeCloseTo(value, 6));
      },
    );
    await fc.assert(keeps, { numRuns: 30 });
  });
});
