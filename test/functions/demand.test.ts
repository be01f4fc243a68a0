import { PlanningError } from "../../src/planning/errors";
import { errorCell, errorOf, evaluate, formula, numbers, table } from "./support/evaluate";
import { textbook } from "./support/textbook";

/** Three years of months with trend, season and a little irregularity. */
const truth = (t: number) => 100 + t + 30 * Math.sin((2 * Math.PI * t) / 12);
const seasonal = Array.from({ length: 36 }, (_, t) => truth(t) + 3 * Math.sin(7.3 * t * t));
const months = Array.from({ length: 36 }, (_, t) => Math.round(Date.UTC(2023, t, 1) / 86_400_000 + 25569));
const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe("SOP.FORECAST", () => {
  it("simple values: a number of periods ahead", async () => {
    const [row] = await numbers(evaluate("FORECAST", 12, [seasonal]));
    expect(row).toHaveLength(12);
    row.forEach((value, h) => {
      expect(Math.abs(value - truth(36 + h))).toBeLessThan(12);
    });
  });

  it("simple values: FORECAST.ETS's six arguments give the same as the number of periods", async () => {
    const next = Array.from({ length: 3 }, (_, h) => Math.round(Date.UTC(2026, h, 1) / 86_400_000 + 25569));
    const byDate = await numbers(evaluate("FORECAST", [next], [seasonal], [months], 1, 1, 1));
    const byCount = await numbers(
      evaluate("FORECAST", 3, [seasonal], null, null, null, null, null, null, "frequency=12"),
    );
    expect(byDate).toEqual(byCount);
  });

  it("simple values: bounds lie around the mean, wider for a higher level", async () => {
    const get = (output: string) =>
      numbers(evaluate("FORECAST", 3, [seasonal], null, 12, null, null, "ets", output));
    const [[mean], [lo80], [hi80], [lo95], [hi95]] = await Promise.all(
      ["mean", "lo80", "hi80", "lo95", "hi95"].map(get),
    );
    mean.forEach((value, h) => {
      expect([lo95[h], lo80[h], value, hi80[h], hi95[h]]).toEqual(
        [lo95[h], lo80[h], value, hi80[h], hi95[h]].sort((a, b) => a - b),
      );
      expect(hi95[h]).toBeGreaterThan(hi80[h]);
    });
    const all = await table(evaluate("FORECAST", 3, [seasonal], null, 12, null, null, "ets", "all"));
    expect(all.map((row) => row[1])).toEqual(["measure", "mean", "lo80", "hi80", "lo95", "hi95"]);
    expect(all[1].slice(2)).toEqual(mean);
  });

  it("coercion: methods in any spelling, numbers stored as text, seasonality 0 for none", async () => {
    const naive = await numbers(evaluate("FORECAST", "2", [["1", 2, "3"]], null, 0, null, null, "NAIVE"));
    expect(naive).toEqual([[3, 3]]);
    expect(await numbers(evaluate("FORECAST", 2, [[1, 2, 3]], null, 0, null, null, "drift"))).toEqual([
      [4, 5],
    ]);
  });

  it("coercion: blanks are missing, or zero when data completion says so", async () => {
    const gap = [[10, "", 10, null, 10]];
    expect((await numbers(evaluate("FORECAST", 1, gap, null, 0, 1, null, "mean")))[0][0]).toBeCloseTo(10, 9);
    expect((await numbers(evaluate("FORECAST", 1, gap, null, 0, 0, null, "mean")))[0][0]).toBeCloseTo(6, 9);
  });

  it("ranges: a column comes back as a column, a table as a table", async () => {
    expect(await numbers(evaluate("FORECAST", 2, column([1, 2, 3]), null, 0, null, null, "naive"))).toEqual([
      [3],
      [3],
    ]);
    const rows = await numbers(
      evaluate(
        "FORECAST",
        2,
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        null,
        0,
        null,
        null,
        "naive",
      ),
    );
    expect(rows).toEqual([
      [3, 3],
      [6, 6],
    ]);
  });

  it("ranges: an unsorted timeline with a date twice and one missing", async () => {
    const timeline = [[46054, 46023, 46023, 46143]];
    const sum = (aggregation: unknown) =>
      numbers(evaluate("FORECAST", [[46174]], [[30, 10, 20, 50]], timeline, 0, 1, aggregation, "naive"));
    expect(await sum(7)).toEqual([[50]]);
    const fitted = await numbers(evaluate("FORECAST.FIT", [[30, 10, 20, 50]], timeline, 0, "naive"));
    expect(fitted[0]).toHaveLength(5);
  });

  it("errors: a bad row errs alone with its reason", async () => {
    const rows = await table(
      evaluate(
        "FORECAST",
        2,
        [
          [1, 2, 3],
          [1, errorCell(), 3],
          ["", "", ""],
        ],
        null,
        0,
        null,
        null,
        "naive",
      ),
    );
    expect(rows[0]).toEqual([3, 3]);
    expect((rows[1][1] as PlanningError).message).toBe(
      "Row 2, column 2 of values is #N/A; it needs a number.",
    );
    expect((rows[2][0] as PlanningError).kind).toBe("notAvailable");
  });

  it("errors: targets, methods and outputs that do not exist", async () => {
    expect((await errorOf(evaluate("FORECAST", 0, [[1, 2]]))).message).toContain("at least 1");
    expect((await errorOf(evaluate("FORECAST", [[46023]], [[1, 2]], [[46023, 46054]]))).kind).toBe("number");
    expect(
      (await errorOf(evaluate("FORECAST", 1, [[1, 2]], null, null, null, null, "crystal ball"))).message,
    ).toContain("crystal ball");
    expect(
      (await errorOf(evaluate("FORECAST", 1, [[1, 2]], null, null, null, null, null, "median"))).message,
    ).toContain("output is");
    expect((await errorOf(evaluate("FORECAST", 1, [[1, 2]], [[46023, 46054, 46082]]))).message).toContain(
      "timeline has 3 points for 2 values",
    );
    expect(
      (await errorOf(evaluate("FORECAST", 1, [[1, 2]], null, null, null, null, null, null, "speed=9")))
        .message,
    ).toContain('no setting "speed"');
  });

  it("edge: short, constant and all-zero histories get an answer", async () => {
    expect(await numbers(evaluate("FORECAST", 2, [[5]]))).toEqual([[5, 5]]);
    expect(await numbers(evaluate("FORECAST", 2, [[7, 7, 7, 7, 7, 7]]))).toEqual([[7, 7]]);
    expect(await numbers(evaluate("FORECAST", 2, [[0, 0, 0, 0, 0, 0]]))).toEqual([[0, 0]]);
  });

  it("edge: never below zero unless allowed", async () => {
    const falling = [[50, 40, 30, 20, 10]];
    const [clipped] = await numbers(evaluate("FORECAST", 4, falling, null, 0, null, null, "drift"));
    expect(Math.min(...clipped)).toBe(0);
    const [free] = await numbers(
      evaluate("FORECAST", 4, falling, null, 0, null, null, "drift", null, "nonneg=0"),
    );
    expect(free[3]).toBeCloseTo(-30, 9);
  });
});

describe("smoothing with given constants, as in the textbooks", () => {
  interface Tahoe {
    y: number[];
  }
  const fit = async (
    y: number[],
    options: string,
    season: number | null = null,
    method: string | null = null,
  ) => (await numbers(evaluate("FORECAST.FIT", [y], null, season, method, "fitted", options)))[0];
  const error = async (y: number[], fitted: number[], metric: string) =>
    Number(await evaluate("ACCURACY", [y], [fitted.map((value) => (value === 0 ? "" : value))], metric));

  it("T10: Tahoe Salt by the static method", async () => {
    const { input, expected } = textbook<
      Tahoe & { p: number },
      { L: number; T: number; S: number[]; F_rounded: number[] }
    >("T10");
    const part = async (name: string) =>
      (await numbers(evaluate("FORECAST.FIT", [input.y], null, input.p, "static", name)))[0];
    const level = await part("level");
    expect(level[0] - expected.T).toBeCloseTo(expected.L, 2);
    expect((await part("trend"))[0]).toBeCloseTo(expected.T, 3);
    (await part("season")).slice(0, 4).forEach((factor, at) => expect(factor).toBeCloseTo(expected.S[at], 3));
    const [forecast] = await numbers(evaluate("FORECAST", 4, [input.y], null, input.p, null, null, "static"));
    // The print rounds the seasonal factors to two digits first.
    forecast.forEach((value, at) => expect(Math.abs(value / expected.F_rounded[at] - 1)).toBeLessThan(0.005));
  });

  it("T11: moving average, simple, Holt's and Winters' smoothing", async () => {
    interface Model {
      L0: number;
      T0: number;
      S0: number[];
      alpha: number;
      beta: number;
      gamma: number;
      MAD: number;
      MAPE: number;
      L12: number;
      T12: number;
      TSmin: number;
      TSmax: number;
    }
    const { input, expected } = textbook<Tahoe, Record<"ma4" | "ses" | "holt" | "winters", Model>>("T11");
    const { ma4, ses, holt, winters } = expected;
    const optionsOf = ({ alpha, beta, gamma, L0, T0, S0 }: Model) =>
      [
        `alpha=${alpha}`,
        beta && `beta=${beta}`,
        gamma && `gamma=${gamma}`,
        `l0=${L0}`,
        T0 && `t0=${T0}`,
        S0 && `s0=${S0.join(",")}`,
      ]
        .filter(Boolean)
        .join("; ");
    for (const [model, options] of [
      [ma4, "periods=4"],
      [ses, optionsOf(ses)],
      [holt, optionsOf(holt)],
      [winters, optionsOf(winters)],
    ] as const) {
      const fitted = await fit(input.y, options);
      expect(await error(input.y, fitted, "mae")).toBeCloseTo(model.MAD, 2);
      expect(100 * (await error(input.y, fitted, "mape"))).toBeCloseTo(model.MAPE, 2);
    }
    for (const model of [holt, winters]) {
      const part = async (name: string) =>
        (await numbers(evaluate("FORECAST.FIT", [input.y], null, null, null, name, optionsOf(model))))[0];
      expect((await part("level"))[11]).toBeCloseTo(model.L12, 1);
      expect((await part("trend"))[11]).toBeCloseTo(model.T12, 2);
    }
    const fitted = await fit(input.y, optionsOf(winters));
    const [signal] = await numbers(evaluate("TRACKSIGNAL", [input.y], [fitted], null, "forecastMinusActual"));
    expect(Math.min(...signal)).toBeCloseTo(winters.TSmin, 2);
    expect(Math.max(...signal)).toBeCloseTo(winters.TSmax, 1);
  });

  it("T12: simple smoothing with the best constant", async () => {
    const { input, expected, tolerance } = textbook<Tahoe, { alpha: number; l0: number; forecast: number }>(
      "T12",
    );
    const [row] = await numbers(evaluate("FORECAST.STAT", [input.y], null, 0, "alpha", "ses"));
    expect(Math.abs(row[0] - expected.alpha)).toBeLessThan(tolerance);
    const [forecast] = await numbers(evaluate("FORECAST", 1, [input.y], null, 0, null, null, "ses"));
    expect(Math.abs(forecast[0] - expected.forecast)).toBeLessThan(tolerance);
    const [fitted] = await numbers(evaluate("FORECAST.FIT", [input.y], null, 0, "ses"));
    expect(Math.abs(fitted[0] - expected.l0)).toBeLessThan(tolerance);
  });

  it("T14: Heizer and Render's trend-adjusted smoothing", async () => {
    interface Input extends Tahoe {
      alpha: number;
      beta: number;
      F1: number;
      T1: number;
    }
    const { input, expected, tolerance } = textbook<Input, { FIT: number[] }>("T14");
    const options = `alpha=${input.alpha}; beta=${input.beta}; l0=${input.F1}; t0=${input.T1}`;
    const fitted = await fit(input.y, options);
    const [next] = await numbers(
      evaluate("FORECAST", 1, [input.y], null, 0, null, null, null, null, options),
    );
    [...fitted, next[0]].forEach((value, t) =>
      expect(Math.abs(value - expected.FIT[t])).toBeLessThan(tolerance),
    );
  });
});

describe("SOP.FORECAST.STAT", () => {
  it("simple values: a header and a row of statistics", async () => {
    const [header, row] = await table(evaluate("FORECAST.STAT", [seasonal]));
    expect(header.slice(0, 6)).toEqual(["method", "alpha", "beta", "gamma", "phi", "MASE"]);
    expect(row[header.indexOf("season length")]).toBe(12);
    expect(Number(row[header.indexOf("MASE")])).toBeLessThan(1);
    expect(String(row[header.indexOf("explanation")])).toMatch(/\.$/);
  });

  it("coercion and ranges: one statistic by code, a timeline, several rows", async () => {
    const lengths = await numbers(evaluate("FORECAST.STAT", [seasonal, seasonal], [months], null, 8));
    expect(lengths).toEqual([[12], [12]]);
  });

  it("errors: a constant series has no MASE; a bad row errs alone", async () => {
    const rows = await table(
      evaluate(
        "FORECAST.STAT",
        [
          [5, 5, 5, 5],
          [1, "x", 2, 3],
        ],
        null,
        null,
        "mase",
      ),
    );
    expect(rows[0]).toEqual([""]);
    expect((rows[1][0] as PlanningError).message).toContain('the text "x"');
    expect((await errorOf(evaluate("FORECAST.STAT", [[1, 2]], null, null, "luck"))).message).toContain(
      "needs one of",
    );
  });
});

describe("SOP.FORECAST.FIT", () => {
  it("simple values: fits and residuals add up to the history", async () => {
    const [fitted] = await numbers(evaluate("FORECAST.FIT", [seasonal], null, 12, "ets"));
    const [residual] = await numbers(evaluate("FORECAST.FIT", [seasonal], null, 12, "ets", "residual"));
    seasonal.forEach((value, t) => expect(fitted[t] + residual[t]).toBeCloseTo(value, 9));
  });

  it("coercion and ranges: parts by code; a column stays a column", async () => {
    const rows = await numbers(
      evaluate("FORECAST.FIT", column([12, 17, 20]), null, null, null, 0, [
        ["alpha", 0.2],
        ["beta", 0.4],
        ["l0", 11],
        ["t0", 2],
      ]),
    );
    expect(rows.map(([value]) => Math.round(value * 100) / 100)).toEqual([13, 14.72, 17.28]);
  });

  it("errors: parts that only given constants have, and constants out of range", async () => {
    expect(
      (await errorOf(evaluate("FORECAST.FIT", [[1, 2, 3]], null, null, "ets", "level"))).message,
    ).toContain("give alpha in options");
    expect(
      (await errorOf(evaluate("FORECAST.FIT", [[1, 2, 3]], null, null, null, null, "alpha=2"))).message,
    ).toContain("from 0 to 1");
    expect(
      (await errorOf(evaluate("FORECAST.FIT", [[1, 2, 3]], null, null, null, null, "alpha=0.1; gamma=0.2")))
        .message,
    ).toContain("factors of the first season");
  });
});

describe("SOP.ACCURACY", () => {
  it("simple values: every measure, sign F − A", async () => {
    const measure = (name: string) => formula(`=SOP.ACCURACY({100,110,120}, {90,120,126}, "${name}")`);
    expect(await measure("wmape")).toBeCloseTo(26 / 330, 12);
    expect(await measure("mae")).toBeCloseTo(26 / 3, 12);
    expect(await measure("bias")).toBeCloseTo(6 / 330, 12);
    expect(await measure("rmse")).toBeCloseTo(Math.sqrt(236 / 3), 12);
  });

  it("simple values: all measures at once, weights and history", async () => {
    const [header, row] = await table(evaluate("ACCURACY", [[5, 6]], [[4, 8]], "all", null, [[1, 2, 4, 3]]));
    expect(row[header.indexOf("mase")]).toBeCloseTo(1.5 / (4 / 3), 12);
    expect(await evaluate("ACCURACY", [[10, 10]], [[9, 5]], null, [[1, 0]])).toBeCloseTo(0.1, 12);
  });

  it("coercion: blanks are left out pairwise, text numbers count", async () => {
    expect(await evaluate("ACCURACY", [["100", "", 100]], [[90, 5, 110]])).toBeCloseTo(0.1, 12);
  });

  it("ranges: by row, in total, by period; columns", async () => {
    const actual = "{100,100;200,200}";
    const forecast = "{90,110;200,220}";
    expect(await numbers(formula(`=SOP.ACCURACY(${actual}, ${forecast})`))).toEqual([[0.1], [0.05]]);
    expect(await formula(`=SOP.ACCURACY(${actual}, ${forecast}, , , , "total")`)).toBeCloseTo(40 / 600, 12);
    expect(
      (await numbers(formula(`=SOP.ACCURACY(${actual}, ${forecast}, , , , "period")`)))[0][1],
    ).toBeCloseTo(0.1, 12);
    expect(await formula("=SOP.ACCURACY({100;100}, {90;110})")).toBeCloseTo(0.1, 12);
  });

  it("errors: zero actuals, missing history, shapes, bad rows", async () => {
    const zero = await formula("=SOP.ACCURACY({0,0}, {1,2})");
    expect((zero as PlanningError).kind).toBe("notAvailable");
    expect((await errorOf(formula('=SOP.ACCURACY({1,2}, {1,2}, "mase")'))).message).toContain(
      "needs the history",
    );
    expect((await errorOf(formula("=SOP.ACCURACY({1,2}, {1,2,3})"))).message).toContain("forecast is 1 × 3");
    const rows = await table(
      evaluate(
        "ACCURACY",
        [
          [1, 2],
          [1, errorCell()],
        ],
        [
          [1, 2],
          [1, 2],
        ],
      ),
    );
    expect(rows[0]).toEqual([0]);
    expect((rows[1][0] as PlanningError).message).toContain("Row 2, column 2 of actual is #N/A");
  });
});

describe("SOP.TRACKSIGNAL", () => {
  it("simple values, both signs and a window", async () => {
    expect(await numbers(formula("=SOP.TRACKSIGNAL({90,95,115}, {100,100,100})"))).toEqual([[-1, -2, 0]]);
    expect(
      await numbers(formula('=SOP.TRACKSIGNAL({90,95,115}, {100,100,100}, , "forecastMinusActual")')),
    ).toEqual([[1, 2, 0]]);
    expect((await numbers(formula("=SOP.TRACKSIGNAL({90,95,115}, {100,100,100}, 1)")))[0]).toEqual([
      -1, -1, 1,
    ]);
  });

  it("coercion and ranges: columns, codes, missing periods", async () => {
    expect(await numbers(evaluate("TRACKSIGNAL", column([90, 95]), column([100, "100"]), null, 0))).toEqual([
      [-1],
      [-2],
    ]);
    const rows = await table(evaluate("TRACKSIGNAL", [[90, "", 115]], [[100, 100, 100]]));
    expect(rows[0][1]).toBe("");
  });

  it("errors: shapes", async () => {
    expect((await errorOf(formula("=SOP.TRACKSIGNAL({1,2}, {1})"))).message).toContain("forecast is 1 × 1");
  });
});

describe("SOP.SEASONALITY and SOP.DECOMPOSE", () => {
  const values = [10, 20, 30, 12, 24, 36, 11, 22, 33, 12, 23, 35];

  it("simple values: indices average one, length and strength", async () => {
    const [indices] = await numbers(evaluate("SEASONALITY", [values], 3));
    expect(indices.reduce((sum, index) => sum + index, 0) / 3).toBeCloseTo(1, 9);
    expect(indices[2]).toBeGreaterThan(indices[0]);
    expect(await evaluate("SEASONALITY", [seasonal], null, "length")).toBe(12);
    expect(Number(await evaluate("SEASONALITY", [seasonal], null, "strength"))).toBeGreaterThan(0.9);
  });

  it("simple values: the parts add up", async () => {
    for (const method of ["stl", "classical"]) {
      const [trend, season, remainder, adjusted] = await numbers(
        evaluate("DECOMPOSE", [seasonal], 12, method),
      );
      for (let t = 8; t < 28; t++) {
        expect(trend[t] + season[t] + remainder[t]).toBeCloseTo(seasonal[t], 6);
        expect(adjusted[t]).toBeCloseTo(seasonal[t] - season[t], 6);
      }
    }
  });

  it("coercion and ranges: several rows, a column, no season", async () => {
    expect(
      await numbers(
        evaluate(
          "SEASONALITY",
          [
            [1, 2, 3, 4],
            [4, 3, 2, 1],
          ],
          null,
          "length",
        ),
      ),
    ).toEqual([[1], [1]]);
    expect(await evaluate("SEASONALITY", column([1, 2, 3, 4]))).toBe(1);
    expect(await numbers(evaluate("DECOMPOSE", column(values), 3))).toHaveLength(12);
  });

  it("errors: too short, a bad row alone", async () => {
    const short = await table(evaluate("DECOMPOSE", [[1, 2, 3]], 3));
    expect((short[0][0] as PlanningError).message).toContain("at least 6 periods");
    const rows = await table(evaluate("SEASONALITY", [values, [...values.slice(1), "?"]], 3, "length"));
    expect(rows[0]).toEqual([3]);
    expect(rows[1][0]).toBeInstanceOf(PlanningError);
    expect((await errorOf(evaluate("DECOMPOSE", [values], 3, "magic"))).message).toContain(
      '"stl" or "classical"',
    );
  });
});

describe("SOP.CLEAN and SOP.CLASSIFY", () => {
  const spiky = [10, 11, 9, 10, 90, 10, 11, 9, 10, 11];

  it("simple values: the spike is found and corrected, and only it", async () => {
    const [flags] = await numbers(evaluate("CLEAN", [spiky], null, "hampel", null, null, "flags"));
    expect(flags).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    const [cleaned] = await numbers(evaluate("CLEAN", [spiky], null, "hampel"));
    const [change] = await numbers(evaluate("CLEAN", [spiky], null, "hampel", null, null, "adjustment"));
    cleaned.forEach((value, t) => expect(value - change[t]).toBeCloseTo(spiky[t], 9));
  });

  it("simple values: demand patterns and ABC", async () => {
    const rows = await table(formula('=SOP.CLASSIFY({0,5,0,0,6,0,5,0,0;9,10,11,10,9,10,11,10,10}, , "sbc")'));
    expect(rows.map((row) => row[0])).toEqual(["intermittent", "smooth"]);
    const abc = await table(formula('=SOP.CLASSIFY({1,1;1,1;1,1;1,1}, {50,30,15,5}, "abc")'));
    expect(abc.map((row) => row[0])).toEqual(["A", "A", "B", "C"]);
    expect(abc.map((row) => row[1])).toEqual([0.5, 0.8, 0.95, 1]);
  });

  it("coercion and ranges: columns, codes, blanks as missing", async () => {
    expect(await numbers(evaluate("CLEAN", column(spiky), null, 3, null, null, 2))).toHaveLength(10);
    expect(await formula("=SOP.CLASSIFY({10,10,10,10})")).toBe("AX");
  });

  it("errors: shapes and bad rows", async () => {
    expect((await errorOf(evaluate("CLEAN", [spiky], null, null, null, [[1, 1]]))).message).toContain(
      "instock is 1 × 2",
    );
    const rows = await table(evaluate("CLEAN", [spiky, [...spiky.slice(1), errorCell()]]));
    expect(rows[1][0]).toBeInstanceOf(PlanningError);
    expect((await errorOf(formula("=SOP.CLASSIFY({1,2}, {1,2,3})"))).message).toContain(
      "weights has 3 entries for 1 rows",
    );
    expect((await errorOf(formula('=SOP.CLASSIFY({1,2}, , "abc", {0.5})'))).message).toContain("two numbers");
  });
});
