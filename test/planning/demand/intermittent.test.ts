import { forecastSeries } from "../../../src/planning/demand";
import { demandQuantiles } from "../../../src/planning/demand/intermittent/distribution";
import { sinceStart } from "../../../src/planning/demand/intermittent/rates";

/** Two of every five periods bring a demand of one to four pieces. */
const rare = Float64Array.from({ length: 40 }, (_, t) =>
  t % 5 === 1 || t % 5 === 3 ? 1 + ((t * 7) % 4) : 0,
);

describe("the part of a history since demand began", () => {
  test("a late start drops the empty months before it, but one interval", () => {
    expect([...sinceStart(Float64Array.of(0, 0, 0, 0, 0, 0, 3, 3))]).toEqual([0, 3, 3]);
  });

  test("an early start, and no demand at all, drop nothing", () => {
    expect(sinceStart(rare)).toHaveLength(rare.length);
    expect(sinceStart(new Float64Array(7))).toHaveLength(7);
  });
});

describe("quantiles of intermittent demand", () => {
  const quantile = demandQuantiles(rare, 1);

  test("whole numbers have whole quantiles, which rise with the probability", () => {
    const probabilities = [0.1, 0.5, 0.8, 0.9, 0.95, 0.99];
    const values = probabilities.map(quantile);
    for (const v of values) expect(Number.isInteger(v)).toBe(true);
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]);
  });

  test("fractions keep their fractions, and twice the demand has twice the quantile", () => {
    const halves = rare.map((v) => v / 4 + (v > 0 ? 0.1 : 0));
    const single = demandQuantiles(halves, 0.5);
    const double = demandQuantiles(
      halves.map((v) => 2 * v),
      1,
    );
    expect(Number.isInteger(single(0.9))).toBe(false);
    expect(double(0.9)).toBeCloseTo(2 * single(0.9), 6);
  });

  test("the same demand seen for longer is known better: its high quantile is no larger", () => {
    const short = rare.slice(0, 10);
    expect(demandQuantiles(rare, 1)(0.99)).toBeLessThanOrEqual(demandQuantiles(short, 1)(0.99));
  });
});

describe("intervals of intermittent demand", () => {
  test("an interval from zero leaves out only what lies above: its upper bound is the quantile of its level", () => {
    const { lower, upper, quantiles } = forecastSeries(rare, {
      horizon: 2,
      seasonLength: 1,
      levels: [0.8, 0.95],
      quantiles: [0.8, 0.95],
    });
    for (const k of [0, 1]) {
      expect([...lower[k]]).toEqual([0, 0]);
      expect([...upper[k]]).toEqual([...quantiles[k]]);
    }
  });
});
