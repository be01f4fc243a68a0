import { forecastSeries } from "../../../src/planning/demand";
import { testedForecast } from "../../../src/planning/demand/testedForecast";
import { slipIn } from "../../../src/planning/demand/slip";

const usual = Float64Array.from({ length: 36 }, (_, t) => 10 + (t % 4));
const withValue = (period: number, value: number): Float64Array => {
  const history = usual.slice();
  history[period] = value;
  return history;
};

describe("a value more than ten times all others", () => {
  test("is left out of the default forecast, and the explanation says so", () => {
    const { mean, upper, explanation } = forecastSeries(withValue(20, 1e6), { horizon: 6, frequency: 12 });
    expect(Math.max(...mean)).toBeLessThan(16);
    expect(Math.max(...upper[1])).toBeLessThan(30);
    expect(explanation).toMatch(/period 21, more than ten times every other value, was left out/);
  });

  test("is told of where the forecast was tested on hidden periods, too", () => {
    const options = { horizon: 6, lead: 0, testHorizon: 3, frequency: 12 };
    const { explanation } = testedForecast({ history: withValue(20, 1e6), origins: 1 }, options);
    expect(explanation.match(/was left out/g)).toHaveLength(1);
  });

  test("stays where it is recent, where it is not that large, and where demand is rare or short", () => {
    expect(slipIn(withValue(20, 1e6), 12)).toBe(20);
    expect(slipIn(withValue(34, 1e6), 12)).toBeUndefined();
    expect(slipIn(withValue(20, 120), 12)).toBeUndefined();
    expect(slipIn(usual.map((v, t) => (t % 3 === 0 ? v : 0)).fill(1e6, 20, 21), 12)).toBeUndefined();
    expect(slipIn(withValue(5, 1e6).slice(0, 20), 12)).toBeUndefined();
    expect(slipIn(withValue(20, 1e6).fill(-1, 3, 4), 12)).toBeUndefined();
  });

  test("stays where a method was named: that is asked to see the history as it is", () => {
    const { explanation } = forecastSeries(withValue(20, 1e6), { horizon: 6, frequency: 12, method: "ets" });
    expect(explanation).not.toMatch(/left out/);
  });
});
