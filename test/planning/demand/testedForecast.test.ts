import { mase } from "../../../src/planning/demand";
import { forecastParts } from "../../../src/planning/demand/forecastParts";
import { forecastSeries } from "../../../src/planning/demand/forecastSeries";
import { testedForecast, type TestedOptions } from "../../../src/planning/demand/testedForecast";

const options: TestedOptions = {
  horizon: 13,
  lead: 1,
  testHorizon: 3,
  frequency: 12,
  levels: [0.8, 0.95],
};
const noise = (t: number) => 5 * Math.sin(12.9898 * t * t);
const seasonal = Float64Array.from(
  { length: 48 },
  (_, t) => 200 + t + 40 * Math.sin((2 * Math.PI * t) / 12) + noise(t),
);

describe("a tested forecast", () => {
  const found = testedForecast({ history: seasonal, origins: 3 }, options);

  test("is the forecast of the months of the plan", () => {
    const plain = forecastSeries(seasonal, { horizon: 13, frequency: 12, levels: [0.8, 0.95] });
    expect(Array.from(found.mean)).toEqual(Array.from(plain.mean.slice(1)));
    expect(found.lower.map((each) => each.length)).toEqual([12, 12]);
  });

  test("is tested on months that the method had not seen", () => {
    const { test } = found;
    expect(Array.from(test.actual)).toEqual(Array.from(seasonal.slice(39)));
    expect(Array.from(test.naive)).toEqual(Array.from(seasonal.slice(27, 36)));
    const hidden = [39, 42, 45].flatMap((start) =>
      Array.from(forecastSeries(seasonal.slice(0, start), { horizon: 3, frequency: 12 }).mean),
    );
    expect(Array.from(test.forecast)).toEqual(hidden);
    expect(test.mase).toBe(mase(test.actual, test.forecast, seasonal, 12));
  });

  test("names the runner-up among the members with its figure and its error", () => {
    const runnerUp = found.runnerUp!;
    const plain = forecastSeries(seasonal, { horizon: 13, frequency: 12 });
    const member = plain.members.find(({ label }) => label === runnerUp.label)!;
    expect(Array.from(runnerUp.mean)).toEqual(Array.from(member.mean.slice(1)));
    expect(runnerUp.wmape).toBeGreaterThan(0);
    // None of the other members did better on the hidden months.
    const errors = plain.members.map(({ method }) => {
      const said = [39, 42, 45].flatMap((start) => {
        const { members } = forecastSeries(seasonal.slice(0, start), { horizon: 3, frequency: 12 });
        return Array.from(members.find((each) => each.method === method)?.mean ?? [NaN, NaN, NaN]);
      });
      const missed = said.map((value, t) => Math.abs(value - found.test.actual[t]));
      return missed.reduce((sum, value) => sum + value, 0) / found.test.actual.reduce((sum, v) => sum + v, 0);
    });
    expect(runnerUp.wmape).toBeCloseTo(Math.min(...errors.filter((error) => !Number.isNaN(error))), 12);
  });

  test("says method, parts, errors and the runner-up's figure in one sentence", () => {
    const { explanation, runnerUp, mean, test } = found;
    expect(explanation.match(/\./g)!.length).toBeGreaterThan(0);
    expect(explanation).toMatch(
      /^Combination of .+ on 48 periods: level \d+, rising by .+ a period, a season of 12 from −\d+ % to \+\d+ %;/,
    );
    expect(explanation).toContain(
      `on 9 hidden periods it erred by ${(test.wmape * 100).toFixed(1)} %, last year's same month by ${(test.naiveWmape * 100).toFixed(1)} %`,
    );
    expect(explanation).toContain(
      `the runner-up, ${runnerUp!.label} (${(runnerUp!.wmape * 100).toFixed(1)} %), says ${Math.round(runnerUp!.mean[0])} for the first month instead of ${Math.round(mean[0])}.`,
    );
  });

  test("by a chosen method is held against the naive one", () => {
    const chosen = testedForecast({ history: seasonal, origins: 3, method: "snaive" }, options);
    expect(chosen.runnerUp).toBeUndefined();
    expect(chosen.test.wmape).toBe(chosen.test.naiveWmape);
    expect(chosen.explanation).toContain(
      `the naive method says ${Math.round(seasonal[37])} for the first month`,
    );
  });

  test("of short, constant and silent histories has an answer", () => {
    for (const history of [Float64Array.of(4, 6, 5), new Float64Array(30).fill(7), new Float64Array(30)]) {
      const { mean, test, explanation } = testedForecast({ history, origins: 3 }, options);
      expect(mean).toHaveLength(12);
      expect(mean.some(Number.isNaN)).toBe(false);
      expect(explanation.endsWith(".")).toBe(true);
      expect(history.length > 20 ? test.actual.length : 9).toBe(9);
    }
  });
});

describe("the parts of a forecast", () => {
  test("come back from a path made of them", () => {
    const path = Float64Array.from({ length: 24 }, (_, t) => 100 + 2 * t + (t % 4 === 0 ? 30 : -10));
    const { level, trend, seasonLow, seasonHigh } = forecastParts(path, 4);
    expect(trend).toBeCloseTo(2, 12);
    expect(level).toBeCloseTo(103, 12);
    expect(seasonHigh).toBeCloseTo(30 / 103, 12);
    expect(seasonLow).toBeCloseTo(-10 / 103, 12);
  });

  test("without a season are the first step and the slope", () => {
    expect(forecastParts(Float64Array.of(10, 12, 14), 1)).toEqual({
      level: 10,
      trend: 2,
      seasonLow: NaN,
      seasonHigh: NaN,
    });
    expect(forecastParts(Float64Array.of(10, 12), 12).trend).toBeNaN();
  });
});
