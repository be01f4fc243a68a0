import * as fc from "fast-check";
import {
  accuracy,
  accuracyMetrics,
  biasFraction,
  coverage,
  mape,
  mase,
  msis,
  owa,
  pinball,
  rmsse,
  smape,
  trackingSignal,
  wmape,
} from "../../../src/planning/demand/accuracy";
import { PlanningError } from "../../../src/planning/errors";

describe("forecast error measures", () => {
  test("simple values, worked by hand", () => {
    expect(wmape([100, 0, 50], [90, 10, 60])).toBeCloseTo(0.2, 12);
    expect(mape([100, 0, 50], [90, 10, 60])).toBeCloseTo(0.15, 12);
    expect(smape([100, 0], [50, 0])).toBeCloseTo(1 / 3, 12);
    expect(biasFraction([100, 100], [110, 120])).toBeCloseTo(0.15, 12);
    expect(mase([5, 7], [6, 6], [1, 2, 4, 7])).toBeCloseTo(0.5, 12);
    expect(rmsse([5], [8], [0, 3, 0])).toBeCloseTo(1, 12);
    expect(owa(10, 1, 20, 2)).toBeCloseTo(0.5, 12);
    expect(coverage([1, 5, 9], [0, 0, 0], [2, 4, 10])).toBeCloseTo(2 / 3, 12);
    expect(pinball([10, 0], [5, 5], 0.9)).toBeCloseTo((4.5 + 0.5) / 2, 12);
  });

  test("interval score charges the width and forty times the miss at 95 %", () => {
    expect(msis([12], [0], [10], 0.95, [1, 2])).toBeCloseTo(10 + 40 * 2, 9);
  });

  test("tracking signal of Heizer and Render", () => {
    const signal = trackingSignal([90, 95, 115, 100, 125, 140], [100, 100, 100, 110, 110, 110]);
    const published = [-1, -2, 0, -1, 0.5, 2.5];
    published.forEach((value, t) => expect(Math.abs(signal[t] - value)).toBeLessThan(0.05));
  });

  test("pairs with a missing number are skipped", () => {
    expect(wmape([100, NaN, 50], [90, 10, NaN])).toBeCloseTo(0.1, 12);
  });

  test("what does not exist is said in a sentence", () => {
    expect(() => accuracy("wmape", [0, 0], [1, 2])).toThrow(/all zero/);
    expect(() => accuracy("mase", [1], [1])).toThrow(PlanningError);
    expect(() => accuracy("mae", [1, 2], [1])).toThrow(/as many/);
    expect(() => accuracy("mae", [NaN], [1])).toThrow(/No period/);
    expect(() => accuracy("mase", [1], [1], { history: [3, 3, 3] })).toThrow(/no scale/);
  });

  test("scale-free measures do not change with the unit", () => {
    const positive = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive, positive), { minLength: 3, maxLength: 20 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (pairs, unit) => {
          const actual = pairs.map((p) => p[0]);
          const forecast = pairs.map((p) => p[1]);
          const history = actual.map((a, i) => a + i * 7);
          for (const metric of accuracyMetrics.filter(
            (m) => !["mae", "rmse", "meanError", "mse"].includes(m),
          )) {
            const before = accuracy(metric, actual, forecast, { history });
            const after = accuracy(
              metric,
              actual.map((a) => a * unit),
              forecast.map((f) => f * unit),
              { history: history.map((x) => x * unit) },
            );
            expect(after).toBeCloseTo(before, 6);
          }
        },
      ),
    );
  });
});
