import { forecastSeries } from "../../../src/planning/demand";
import { demandDistribution } from "../../../src/planning/demand/intermittent/distribution";
import { endedFor } from "../../../src/planning/demand/intermittent/ended";
import { demandInterval } from "../../../src/planning/demand/intermittent/interval";
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
  const { quantile } = demandDistribution(rare, 1);

  test("whole numbers have whole quantiles, which rise with the probability", () => {
    const probabilities = [0.1, 0.5, 0.8, 0.9, 0.95, 0.99];
    const values = probabilities.map(quantile);
    for (const v of values) expect(Number.isInteger(v)).toBe(true);
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]);
  });

  test("fractions keep their fractions, and twice the demand has twice the quantile", () => {
    const halves = rare.map((v) => v / 4 + (v > 0 ? 0.1 : 0));
    const single = demandDistribution(halves, 0.5).quantile;
    const double = demandDistribution(
      halves.map((v) => 2 * v),
      1,
    ).quantile;
    expect(Number.isInteger(single(0.9))).toBe(false);
    expect(double(0.9)).toBeCloseTo(2 * single(0.9), 6);
  });

  test("the same demand seen for longer is known better: its high quantile is no larger", () => {
    const short = rare.slice(0, 10);
    expect(quantile(0.99)).toBeLessThanOrEqual(demandDistribution(short, 1).quantile(0.99));
  });
});

describe("intervals of intermittent demand", () => {
  /** Nothing in `none` of the periods, one piece up to 70 %, two above. */
  const counted = (none: number) => ({
    quantile: (p: number): number => (p <= none ? 0 : p <= 0.7 ? 1 : 2),
    none,
    inPieces: true,
  });

  test("from zero leave the last piece out where the others hold enough", () => {
    expect(demandInterval(counted(0.3), 0.8)).toEqual([0, 1]);
    expect(demandInterval(counted(0.3), 0.95)).toEqual([0, 2]);
    expect(demandInterval({ ...counted(0.3), inPieces: false }, 0.8)).toEqual([0, 2]);
  });

  test("are zero alone where most periods bring nothing", () => {
    expect(demandInterval(counted(0.55), 0.8)).toEqual([0, 0]);
    expect(demandInterval(counted(0.55), 0.95)).toEqual([0, 2]);
  });

  test("of demand that hardly ever pauses leave out on both sides", () => {
    const quantile = (p: number): number => 10 + Math.round(10 * p);
    expect(demandInterval({ quantile, none: 0, inPieces: true }, 0.8)).toEqual([11, 19]);
  });

  test("stand in the forecast, and leave the quantiles for stock as they are", () => {
    const { lower, upper, quantiles } = forecastSeries(rare, {
      horizon: 2,
      seasonLength: 1,
      levels: [0.8, 0.95],
      quantiles: [0.8, 0.95],
    });
    for (const k of [0, 1]) {
      expect([...lower[k]]).toEqual([0, 0]);
      expect(upper[k][0]).toBeLessThanOrEqual(quantiles[k][0]);
    }
    expect(upper[1][0]).toBeGreaterThan(upper[0][0]);
  });
});

describe("empty periods that are a season", () => {
  const forecast = (values: number[]): number[] => {
    const { mean } = forecastSeries(Float64Array.from(values), { horizon: 12, frequency: 12 });
    return Array.from(mean, Math.round);
  };

  test("two summers are enough to forecast the third", () => {
    const first = [0, 0, 0, 0, 80, 120, 95, 0, 0, 0, 0, 0];
    const second = [0, 0, 0, 0, 90, 110, 105, 0, 0, 0, 0, 0];
    const mean = forecast([...first, ...second]);
    mean.forEach((v, month) => {
      if (month >= 4 && month <= 6) expect(v).toBeGreaterThan(75);
      else expect(v).toBeLessThan(8);
    });
  });

  test("the same demand in other months of the second year is none", () => {
    const first = [0, 0, 0, 0, 80, 120, 95, 0, 0, 0, 0, 0];
    const mean = forecast([...first, 0, 90, 0, 0, 0, 110, 0, 0, 0, 0, 105, 0]);
    expect(new Set(mean).size).toBe(1);
  });
});

describe("demand that has ended", () => {
  const options = { horizon: 6, frequency: 12 };
  const then = (sold: (t: number) => number, months: number, silent: number): Float64Array =>
    Float64Array.from({ length: months + silent }, (_, t) => (t < months ? sold(t) : 0));

  test.each([
    ["a regular item", then(() => 100, 36, 12)],
    ["a regular item, half a year ago", then((t) => 90 + (t % 7), 36, 6)],
    ["a rare one", then((t) => (t % 3 === 0 ? 5 : 0), 36, 18)],
  ])("is forecast as ended, and the explanation says so: %s", (_, history) => {
    const { mean, explanation } = forecastSeries(history, options);
    expect(Math.max(...mean)).toBeLessThan(0.02 * Math.max(...history));
    expect(explanation).toMatch(/Nothing was demanded in the last \d+ periods/);
  });

  test.each([
    ["a few silent months", then(() => 100, 36, 4)],
    ["a pause as long as one before", then((t) => (t >= 12 && t < 18 ? 0 : 100), 36, 7)],
    ["sold in summer only", Float64Array.from({ length: 48 }, (_, t) => (t % 12 < 5 ? 100 : 0))],
    ["rare demand", then((t) => (t % 6 === 0 ? 5 : 0), 36, 9)],
  ])("is not what this is: %s", (_, history) => {
    expect(endedFor(history, 12)).toBeUndefined();
  });
});
