import * as fc from "fast-check";
import { findSeasonLength, seasonalStrength } from "../../../src/planning/demand/seasonality";
import { forecastSeries, forecastTable, methodNames } from "../../../src/planning/demand";
import { PlanningError } from "../../../src/planning/errors";

const monthly = Float64Array.from({ length: 60 }, (_, t) => 100 + t + 20 * Math.sin((2 * Math.PI * t) / 12));

describe("forecastSeries", () => {
  test("simple exponential smoothing finds the published optimum (Hyndman and Athanasopoulos, section 7.1)", () => {
    const y = [
      445.3641, 453.195, 454.4096, 422.3789, 456.0371, 440.3866, 425.1944, 486.2052, 500.4291, 521.2759,
      508.9488, 488.8889, 509.8706, 456.7229, 473.8166, 525.9509, 549.8338, 542.3405,
    ];
    const forecast = forecastSeries(Float64Array.from(y), { horizon: 1, method: "ses", seasonLength: 1 });
    expect(forecast.parameters.alpha).toBeCloseTo(0.8338, 3);
    expect(forecast.parameters.initialLevel).toBeCloseTo(446.575, 1);
    expect(forecast.mean[0]).toBeCloseTo(542.6804, 1);
  });

  test("every method continues a clean trend and season closely or at least sanely", () => {
    for (const method of methodNames) {
      const { mean } = forecastSeries(monthly, { horizon: 12, seasonLength: 12, method });
      mean.forEach((v) => expect(Math.abs(v - 165)).toBeLessThan(80));
    }
    const auto = forecastSeries(monthly, { horizon: 12, seasonLength: 12 });
    auto.mean.forEach((v, h) =>
      expect(Math.abs(v - (160 + h + 20 * Math.sin((2 * Math.PI * h) / 12)))).toBeLessThan(3),
    );
  });

  test("the season is found without being told", () => {
    expect(forecastSeries(monthly, { horizon: 1 }).seasonLength).toBe(12);
  });

  test("short, constant, zero and broken histories get an answer or a sentence", () => {
    for (const method of methodNames) {
      for (const history of [
        [7],
        [7, 7, 7, 7],
        [0, 0, 0],
        [1, 2],
        [NaN, 3, NaN],
        [1, NaN, 2, 0],
        [-1, 5, -3, 2, 2],
      ]) {
        const forecast = forecastSeries(Float64Array.from(history), { horizon: 4, method });
        forecast.mean.forEach((v) => expect(Number.isFinite(v)).toBe(true));
        forecast.lower.forEach((bound, k) =>
          bound.forEach((v, h) => expect(v).toBeLessThanOrEqual(forecast.upper[k][h])),
        );
      }
    }
    expect(() => forecastSeries(Float64Array.of(NaN, NaN), { horizon: 1 })).toThrow(/no number/);
    expect(() => forecastSeries(Float64Array.of(1, Infinity), { horizon: 1 })).toThrow(/too large/);
    expect(() => forecastSeries(Float64Array.of(1, 2), { horizon: 0 })).toThrow(/horizon/);
    expect(() => forecastSeries(Float64Array.of(1, 2), { horizon: 1, levels: [80] })).toThrow(/0.8 for 80 %/);
  });

  test("a season shifts by the missing months at the end", () => {
    const history = Float64Array.from([...monthly, NaN, NaN]);
    const later = forecastSeries(history, { horizon: 3, seasonLength: 12 });
    const direct = forecastSeries(monthly, { horizon: 5, seasonLength: 12 });
    later.mean.forEach((v, h) => expect(v).toBeCloseTo(direct.mean[h + 2], 9));
  });

  test("a table's bad row errs alone", () => {
    const rows = forecastTable([monthly, Float64Array.of(NaN)], { horizon: 2, seasonLength: 12 });
    expect(rows[0].forecast?.mean).toHaveLength(2);
    expect(rows[1].error).toBeInstanceOf(PlanningError);
  });
});

const demand = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 });

describe("properties of forecastSeries", () => {
  test("intervals nest, hold the forecast and stay at or above zero for demand", () => {
    fc.assert(
      fc.property(demand, fc.constantFrom(...methodNames), (history, method) => {
        const forecast = forecastSeries(Float64Array.from(history), { horizon: 5, method, seasonLength: 4 });
        const [narrow, wide] = [0, 1];
        for (let h = 0; h < 5; h++) {
          expect(forecast.lower[wide][h]).toBeGreaterThanOrEqual(0);
          expect(forecast.lower[wide][h]).toBeLessThanOrEqual(forecast.lower[narrow][h]);
          expect(forecast.lower[narrow][h]).toBeLessThanOrEqual(forecast.mean[h]);
          expect(forecast.mean[h]).toBeLessThanOrEqual(forecast.upper[narrow][h]);
          expect(forecast.upper[narrow][h]).toBeLessThanOrEqual(forecast.upper[wide][h]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the unit does not matter, and the same history gives the same digits", () => {
    fc.assert(
      fc.property(demand, fc.constantFrom(...methodNames), (history, method) => {
        const options = { horizon: 3, method, seasonLength: 4 };
        const once = forecastSeries(Float64Array.from(history), options);
        const again = forecastSeries(Float64Array.from(history), options);
        const thousands = forecastSeries(
          Float64Array.from(history, (v) => v * 1024),
          options,
        );
        once.mean.forEach((v, h) => {
          expect(again.mean[h]).toBe(v);
          expect(thousands.mean[h] / 1024).toBeCloseTo(v, 6);
        });
      }),
      { numRuns: 100 },
    );
  });
});

test("a season seen twice is carried on, and is not taken for a trend", () => {
  const season = (t: number): number => 100 + 30 * Math.sin((Math.PI * t) / 6);
  for (const months of [20, 24]) {
    const history = Float64Array.from({ length: months }, (_, t) => season(t));
    const { mean } = forecastSeries(history, { horizon: 12, frequency: 12 });
    mean.forEach((v, h) => expect(Math.abs(v - season(months + h))).toBeLessThan(10));
  }
  expect(
    seasonalStrength(
      Float64Array.from({ length: 24 }, (_, t) => season(t) + 2 * t),
      12,
    ),
  ).toBeCloseTo(1, 9);
});

test("days of a year repeat by the week, and by the year only where weeks show nothing", () => {
  const week = [5, 6, 7, 8, 9, 2, 1];
  const noise = (t: number): number => ((7919 * t * t) % 101) / 50 - 1;
  const days = Float64Array.from({ length: 200 }, (_, t) => 10 * week[t % 7] + noise(t));
  const { mean, seasonLength } = forecastSeries(days, { horizon: 7, frequency: 365 });
  expect(seasonLength).toBe(7);
  mean.forEach((v, h) => expect(Math.abs(v - 10 * week[(200 + h) % 7])).toBeLessThan(5));
  const years = (t: number): number => 100 + 50 * Math.sin((2 * Math.PI * t) / 365) + noise(t);
  expect(
    findSeasonLength(
      Float64Array.from({ length: 800 }, (_, t) => years(t)),
      365,
    ),
  ).toBe(365);
});

test("a yearly history that keeps coming back to its mean is forecast there", () => {
  const chance = (t: number): number => 100 + 20 * Math.sin(1000 * (t + 1) ** 2);
  const history = Float64Array.from({ length: 16 }, (_, t) => chance(t));
  const level = history.reduce((sum, v) => sum + v, 0) / 16;
  const { mean, members } = forecastSeries(history, { horizon: 6, frequency: 1 });
  expect(members.some(({ method }) => method === "mean")).toBe(true);
  mean.forEach((v) => expect(Math.abs(v - level)).toBeLessThan(8));
});
