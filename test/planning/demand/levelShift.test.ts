import { forecastSeries } from "../../../src/planning/demand";
import { levelShiftIn } from "../../../src/planning/demand/levelShift";
import { testedForecast } from "../../../src/planning/demand/testedForecast";

const series = (length: number, value: (t: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, t) => value(t));
/** Plus or minus 3 %, the same on every machine. */
const wobble = (t: number): number => 1 + 0.03 * Math.sin(t * t);
const season = (t: number): number => 1 + 0.3 * Math.sin((Math.PI * t) / 6);

describe("a level that changed at once and for good", () => {
  test.each([
    ["up for exactly a season", series(48, (t) => (t < 36 ? 100 : 500)), 12],
    ["up, with noise", series(48, (t) => (t < 36 ? 100 : 500) * wobble(t)), 12],
    ["up for two seasons", series(60, (t) => (t < 36 ? 100 : 500) * wobble(t)), 12],
    ["up for three periods", series(39, (t) => (t < 36 ? 100 : 500) * wobble(t)), 12],
    ["down for three periods", series(39, (t) => (t < 36 ? 2500 : 500) * wobble(t)), 12],
    ["up half a season ago", series(42, (t) => (t < 36 ? 100 : 500) * wobble(t)), 12],
    ["two seasons only", series(24, (t) => (t < 12 ? 100 : 500) * wobble(t)), 12],
    ["down", series(48, (t) => (t < 36 ? 2500 : 500) * wobble(t)), 12],
    ["below zero", series(48, (t) => (t < 36 ? -100 : -500) * wobble(t)), 12],
    ["quarters", series(24, (t) => (t < 16 ? 100 : 500) * wobble(t)), 4],
    ["years", series(14, (t) => (t < 9 ? 100 : 500) * wobble(t)), 1],
    ["tiny", series(48, (t) => (t < 36 ? 1e-9 : 5e-9) * wobble(t)), 12],
    ["huge", series(48, (t) => (t < 36 ? 1e12 : 5e12) * wobble(t)), 12],
  ])("is where the forecast stays: %s", (_, history, frequency) => {
    const last = history.slice(-3).reduce((sum, v) => sum + v, 0) / 3;
    const { mean, fitted } = forecastSeries(history, { horizon: 12, frequency });
    for (const v of mean) expect(Math.abs(v / last - 1)).toBeLessThan(0.12);
    const early = fitted.filter((v, t) => t < 8 && !Number.isNaN(v));
    for (const v of early) expect(Math.abs(v / history[0] - 1)).toBeLessThan(0.2);
  });

  test("is followed where it is two periods old and beyond doubt", () => {
    const history = series(38, (t) => (t < 36 ? 100 : 500) * wobble(t));
    const { mean, explanation } = forecastSeries(history, { horizon: 6, frequency: 12 });
    for (const v of mean) expect(Math.abs(v / 500 - 1)).toBeLessThan(0.12);
    expect(explanation).toContain("The level changed for good in period 37");
  });

  test("keeps its season, taken from before and since", () => {
    const history = series(48, (t) => (t < 36 ? 100 : 300) * season(t) * wobble(t));
    const { mean } = forecastSeries(history, { horizon: 12, frequency: 12 });
    mean.forEach((v, h) => expect(Math.abs(v / (300 * season(h)) - 1)).toBeLessThan(0.12));
  });

  test("is told of, also where the forecast was tested on hidden periods", () => {
    const history = series(48, (t) => (t < 36 ? 100 : 500) * wobble(t));
    const said = /The level changed for good in period 37, from about [\d.]+ to about [\d.]+;/g;
    expect(forecastSeries(history, { horizon: 6, frequency: 12 }).explanation.match(said)).toHaveLength(1);
    const options = { horizon: 6, lead: 0, testHorizon: 3, frequency: 12 };
    expect(testedForecast({ history, origins: 1 }, options).explanation.match(said)).toHaveLength(1);
  });
});

describe("no change of level", () => {
  test.each([
    ["a line", series(48, (t) => 100 + 5 * t)],
    ["growth", series(48, (t) => 100 * 1.03 ** t)],
    ["a season", series(48, (t) => 100 * season(t) * wobble(t))],
    ["a ramp", series(48, (t) => Math.min(500, Math.max(100, 100 + 50 * (t - 20))))],
    ["rare demand", series(48, (t) => (t % 3 === 0 ? (t < 24 ? 1 : 9) : 0))],
    ["a constant", series(48, () => 7)],
    ["one period at the end", series(37, (t) => (t < 36 ? 100 : 500))],
    ["two periods at the end that have little in common", series(38, (t) => (t < 36 ? 100 : 9 ** (t - 33)))],
    ["a first season's peak", series(14, (t) => (t < 12 ? 100 : 300) * wobble(t))],
    ["a peak of the same months", series(48, (t) => (t % 12 < 9 ? 100 : 300) * wobble(t))],
    ["seven periods", series(7, (t) => (t < 3 ? 1 : 9))],
  ])("is found in %s", (_, history) => {
    expect(levelShiftIn(history, 12)).toBeUndefined();
  });

  test("is found in two quarters at the end, which may be a boom", () => {
    expect(
      levelShiftIn(
        series(26, (t) => (t < 24 ? 100 : 500) * wobble(t)),
        4,
      ),
    ).toBeUndefined();
  });

  test("is looked for where a method was named: that sees the history as it is", () => {
    const history = series(48, (t) => (t < 36 ? 100 : 500));
    expect(forecastSeries(history, { horizon: 6, frequency: 12, method: "ets" }).remarks).toBeUndefined();
  });
});
