import * as fc from "fast-check";
import { forecastSeries, methodNames } from "../../../src/planning/demand";
import { combinationName } from "../../../src/planning/demand/combine";
import { rateSinceStart, weightedMeanRate } from "../../../src/planning/demand/intermittent/rates";
import { PlanningError } from "../../../src/planning/errors";

const gap = fc.constant(NaN);
const kinds = {
  counts: fc.integer({ min: 0, max: 20 }),
  rare: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) },
  ),
  signed: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  huge: fc.double({ min: 1e12, max: 1e15, noNaN: true }),
  tiny: fc.double({ min: 1e-12, max: 1e-9, noNaN: true }),
  mixed: fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constant(0)),
};
const history = fc.constantFrom(...Object.values(kinds)).chain((kind) =>
  fc.array(fc.oneof({ weight: 8, arbitrary: kind }, { weight: 1, arbitrary: gap }), {
    minLength: 1,
    maxLength: 60,
  }),
);
const frequency = fc.constantFrom(1, 4, 7, 12, 52);

describe("any history gets an answer or a sentence", () => {
  test.each(["auto", "ets", "arima", "ces", "theta", "thief", "intermittent"] as const)("%s", (method) => {
    fc.assert(
      fc.property(history, frequency, fc.constantFrom(1, 5, 80), (values, periods, horizon) => {
        const series = Float64Array.from(values);
        const forecastIt = () => forecastSeries(series, { horizon, frequency: periods, method });
        if (series.every((v) => Number.isNaN(v))) {
          expect(forecastIt).toThrow(PlanningError);
          return;
        }
        const { mean, lower, upper, explanation } = forecastIt();
        expect(mean).toHaveLength(horizon);
        expect(explanation).not.toMatch(/NaN|undefined|Infinity/);
        const known = series.filter((v) => !Number.isNaN(v));
        const low = Math.min(...known);
        const high = Math.max(...known);
        mean.forEach((v, h) => {
          // Several times the pace at which the history moved, and no further.
          const room =
            6 * (high - low) * (1 + (h + series.length) / known.length) + 1e-9 * Math.abs(high) + 1e-150;
          expect(v).toBeGreaterThanOrEqual(low - room);
          expect(v).toBeLessThanOrEqual(high + room);
          expect(Number.isFinite(lower[1][h]) && Number.isFinite(upper[1][h])).toBe(true);
          expect(lower[1][h]).toBeLessThanOrEqual(lower[0][h]);
          expect(lower[0][h]).toBeLessThanOrEqual(v);
          expect(v).toBeLessThanOrEqual(upper[0][h]);
          expect(upper[0][h]).toBeLessThanOrEqual(upper[1][h]);
        });
        if (known.every((v) => v >= 0)) mean.forEach((v) => expect(v).toBeGreaterThanOrEqual(0));
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000 },
    );
  });

  test("one, two and three periods, with a longer season and a longer horizon", () => {
    for (const values of [[5], [5, 6], [5, 6, 9], [0], [0, 0, 4], [-3, 2]]) {
      for (const periods of [1, 4, 7, 12, 52]) {
        const { mean } = forecastSeries(Float64Array.from(values), { horizon: 24, frequency: periods });
        mean.forEach((v) => expect(Math.abs(v)).toBeLessThanOrEqual(100));
      }
    }
  });

  test("a method that bends through all of a few points does not rule the others", () => {
    for (const values of [
      [5, 1234, 7, 8],
      [5, 6, 9, 8],
    ]) {
      const { mean } = forecastSeries(Float64Array.from(values), { horizon: 2, frequency: 12 });
      mean.forEach((v) => expect(Math.abs(v - 8)).toBeLessThan(3));
    }
  });

  test("zeros before a launch do not make an item intermittent", () => {
    const sold = [38, 29, 27, 40, 24, 29, 33, 31, 28, 36, 30, 27];
    const late = Float64Array.of(...new Array<number>(24).fill(0), ...sold);
    const known = Float64Array.from(sold);
    const { mean, lower, fitted } = forecastSeries(late, { horizon: 6, frequency: 12 });
    expect(mean).toEqual(forecastSeries(known, { horizon: 6, frequency: 12 }).mean);
    expect(Math.min(...mean)).toBeGreaterThan(24);
    expect(Math.min(...lower[0])).toBeGreaterThan(10);
    expect(fitted).toHaveLength(36);
    expect(fitted.subarray(0, 24).every(Number.isNaN)).toBe(true);
    // A gap in sales since then is demand that comes now and then.
    const rare = Float64Array.of(0, 0, 0, 0, 0, 0, 5, 4, 0, 6, 5);
    expect(forecastSeries(rare, { horizon: 1 }).label).toMatch(/intermittent/);
  });

  test("a method on which several fall back is named once, and what rounds to nothing is zero", () => {
    expect(forecastSeries(Float64Array.of(42, 50, 45), { horizon: 2 }).label).toBe("Naive");
    const week = Float64Array.from({ length: 84 }, (_, t) => [10, 12, 11, 13, 14, 0, 0][t % 7]);
    const { mean } = forecastSeries(week, { horizon: 7, frequency: 7 });
    expect([mean[5], mean[6]]).toEqual([0, 0]);
  });

  test("numbers next to nothing do not overflow the bounds", () => {
    const { upper } = forecastSeries(Float64Array.of(7.8e-155, 5e-308, NaN), {
      horizon: 80,
      method: "theta",
    });
    expect(upper[1].every(Number.isFinite)).toBe(true);
    const rare = forecastSeries(Float64Array.of(0, 5e-324), { horizon: 1, method: "intermittent" });
    expect([...rare.mean, ...rare.upper[1]].every(Number.isFinite)).toBe(true);
  });

  test("a growth rate seen once is not compounded for ever", () => {
    const { mean } = forecastSeries(Float64Array.of(1, 1, 1, 3), { horizon: 80, method: "classicalTheta" });
    expect(Math.max(...mean)).toBeLessThan(50);
  });

  test("a constant history is repeated, an all-zero one stays zero, whatever the calendar", () => {
    for (const level of [0, 7, -2, 1e12]) {
      for (const periods of [1, 4, 7, 12, 52]) {
        const { mean, lower, upper } = forecastSeries(new Float64Array(30).fill(level), {
          horizon: 40,
          frequency: periods,
        });
        expect([...mean, ...lower[1], ...upper[1]].every((v) => v === level)).toBe(true);
      }
    }
  });
});

describe("names of combinations", () => {
  test("hold at most 60 characters and say how many members there are", () => {
    const labels = ["ETS pool led by ETS(M,Ad,M)", "Dynamic theta", "ARIMA(0,1,1)(0,1,1)[12]"];
    expect(combinationName(labels)).toBe("Combination of 3: ETS pool led by ETS(M,Ad,M), …");
    expect(combinationName(["x".repeat(60), "Theta"])).toBe("Combination of 2 methods");
    expect(combinationName(["Theta", "Drift"])).toBe("Combination of 2: Theta, Drift");
    expect(combinationName(["Theta"])).toBe("Theta");
  });

  test("the explanation names the three heaviest members and counts the others", () => {
    const values = Float64Array.from(
      { length: 60 },
      (_, t) => 100 + t + 10 * Math.cos(t / 2) + ((t * 7) % 5),
    );
    const { label, members, explanation } = forecastSeries(values, { horizon: 6, frequency: 12 });
    expect(label.length).toBeLessThanOrEqual(60);
    expect(label).toMatch(new RegExp(`^Combination of ${members.length}: `));
    for (const member of members.slice(0, 3)) expect(explanation).toContain(member.label);
    expect(explanation).toContain(`${members.length - 3} more`);
    expect(members.reduce((sum, m) => sum + m.weight, 0)).toBeCloseTo(1, 12);
  });
});

test("every method by name forecasts a plain season", () => {
  const values = Float64Array.from({ length: 48 }, (_, t) => 50 + 20 * ((t % 4) - 1.5) + (t % 3));
  for (const method of methodNames) {
    const { mean } = forecastSeries(values, { horizon: 4, seasonLength: 4, method });
    expect(mean.every((v) => v > -20 && v < 120)).toBe(true);
  }
});

describe("intermittent demand that began late", () => {
  test("counts from an interval before its first demand", () => {
    const began = rateSinceStart(Float64Array.of(0, 0, 0, 0, 0, 0, 3, 3));
    expect(began.rate).toBeCloseTo((0.9 * 3 + 3) / (0.81 + 0.9 + 1), 12);
    expect(began.fitted).toHaveLength(8);
    expect(began.fitted[5]).toBeNaN();
  });

  test("is the plain weighted mean where demand was there from the start", () => {
    const y = Float64Array.of(2, 0, 0, 1, 0, 3);
    expect(rateSinceStart(y).rate).toBe(weightedMeanRate(y).rate);
    expect(rateSinceStart(new Float64Array(5)).rate).toBe(0);
  });
});

describe("numbers at the edge of sense", () => {
  test("a history beyond all sense is refused with a sentence, a merely huge one forecast", () => {
    const ramp = (size: number) => Float64Array.from({ length: 30 }, (_, t) => size * (1 + (t % 7) / 10));
    expect(() => forecastSeries(ramp(1e300), { horizon: 3 })).toThrow(/too large/);
    const { mean, upper } = forecastSeries(ramp(1e90), { horizon: 3, frequency: 12 });
    expect([...mean, ...upper[1]].every((v) => v > 5e89 && v < 1e91)).toBe(true);
  });

  test("a leap at the end widens the interval to several times the leap, not to its exponential", () => {
    const leap = Float64Array.of(...new Array(15).fill(1), ...new Array(15).fill(2), 50, 50, 50);
    const { mean, upper } = forecastSeries(leap, { horizon: 8, seasonLength: 4, frequency: 4 });
    expect(mean[0]).toBeGreaterThan(20);
    expect(Math.max(...upper[1])).toBeLessThan(20 * 50);
  });
});
