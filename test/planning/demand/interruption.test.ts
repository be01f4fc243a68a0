import { forecastSeries } from "../../../src/planning/demand";
import { interruptionsIn } from "../../../src/planning/demand/interruption";

/** Plus or minus 4 %, the same on every machine. */
const wobble = (t: number): number => 1 + 0.04 * Math.sin(t * t);
const season = (t: number): number => 100 * (1 + 0.3 * Math.sin((Math.PI * t) / 6)) * wobble(t);
const months = (length: number, value: (t: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, t) => value(t));

describe("exceptional periods", () => {
  test.each([
    ["four months at a fifth", months(60, (t) => season(t) * (t >= 26 && t < 30 ? 0.2 : 1))],
    ["one month of a project", months(60, (t) => season(t) * (t === 48 ? 5 : 1))],
    ["two stock-outs", months(60, (t) => (t === 20 || t === 39 ? 0 : season(t)))],
  ])("are left out of the default forecast, which keeps its season: %s", (_, history) => {
    const { mean, upper, lower } = forecastSeries(history, { horizon: 12, frequency: 12 });
    mean.forEach((v, h) => {
      expect(Math.abs(v / season(60 + h) - 1)).toBeLessThan(0.12);
      expect(upper[1][h] - lower[1][h]).toBeLessThan(60);
    });
  });

  test("are told of", () => {
    const strike = months(60, (t) => season(t) * (t >= 26 && t < 30 ? 0.2 : 1));
    expect(forecastSeries(strike, { horizon: 3, frequency: 12 }).explanation).toMatch(
      /Periods 27 to 30 lay far off .* left out as exceptional/,
    );
    const project = months(60, (t) => season(t) * (t === 48 ? 5 : 1));
    expect(forecastSeries(project, { horizon: 3, frequency: 12 }).explanation).toMatch(
      /Period 49 lay far off/,
    );
  });

  test.each([
    ["noise", months(60, season)],
    ["a new level", months(60, (t) => season(t) * (t < 30 ? 1 : 4))],
    ["the last months", months(60, (t) => season(t) * (t >= 58 ? 4 : 1))],
    ["Christmas", months(60, (t) => season(t) * (t % 12 === 11 ? 5 : 1))],
    ["what came in the same month twice", months(60, (t) => season(t) * (t === 35 || t === 47 ? 5 : 1))],
    ["promotions now and then", months(60, (t) => season(t) * ([7, 21, 40, 50].includes(t) ? 3 : 1))],
    ["rare demand", months(60, (t) => (t % 5 === 0 ? 3 : 0))],
    ["two seasons", months(24, (t) => season(t) * (t === 12 ? 5 : 1))],
  ])("are not seen in %s", (_, history) => {
    expect(interruptionsIn(history, 12)).toEqual([]);
  });
});
