import { forecastSeries } from "../../../src/planning/demand";
import { networkForecast, crossLearned } from "../../../src/planning/demand/crossLearned/methods";
import { networkOf, respond, type NetworkTable } from "../../../src/planning/demand/crossLearned/network";
import { monthly } from "../../../src/planning/demand/crossLearned/weights/monthly";
import { quarterly } from "../../../src/planning/demand/crossLearned/weights/quarterly";
import { yearly } from "../../../src/planning/demand/crossLearned/weights/yearly";
import { otherInputs, situationOf } from "../../../src/planning/demand/crossLearned/situation";
import { prepareSeries } from "../../../src/planning/demand/prepare";
import { thetaMethod } from "../../../src/planning/demand/theta/methods";

/** A quarterly series with a trend, a season and a little unrest. */
const quarters = Float64Array.from(
  { length: 28 },
  (_, t) => (100 + 2 * t) * [0.9, 1.1, 1.2, 0.8][t % 4] + ((t * 37) % 11) - 5,
);

/** One hidden unit; one lag; the weights in thousandths as in the shipped table. */
const small: NetworkTable = {
  lags: 1,
  hidden: 1,
  steps: 2,
  members: [[1000, ...zeros(6), 500, 2000, ...zeros(7), 250, ...zeros(6)]],
};

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

describe("the network", () => {
  const network = networkOf(small);

  test("adds what the hidden unit and the inputs themselves say", () => {
    const inputs = Float64Array.of(2, 1, 0, 0, 0, 0, 0);
    expect(network.inputs).toBe(1 + otherInputs);
    expect([...respond(network, inputs, 2)]).toEqual([2 * 0.5, 2 * 2 + 2 * 0.25]);
  });

  test("a hidden unit below zero passes on a tenth", () => {
    const inputs = Float64Array.of(-2, 1, 0, 0, 0, 0, 0);
    expect(respond(network, inputs, 2)[0]).toBeCloseTo(-0.1, 12);
  });

  test("several networks are averaged", () => {
    const twice = networkOf({ ...small, members: [small.members[0], zeros(small.members[0].length)] });
    const inputs = Float64Array.of(2, 1, 0, 0, 0, 0, 0);
    expect([...respond(twice, inputs, 2)]).toEqual([0.5, 2.25]);
  });

  test("the shipped tables have a weight for every connection", () => {
    for (const { lags, hidden, steps, members } of [yearly, quarterly, monthly]) {
      const inputs = lags + otherInputs;
      for (const weights of members) {
        expect(weights).toHaveLength(inputs * hidden + hidden * steps + inputs * steps);
        expect(weights.every(Number.isInteger)).toBe(true);
      }
    }
  });
});

describe("what the network is told", () => {
  test("does not depend on the unit, nor do values before the start matter", () => {
    const one = situationOf(quarters, 20, 12);
    const other = situationOf(
      quarters.map((v) => 1000 * v),
      20,
      12,
    );
    one.inputs.forEach((v, i) => expect(other.inputs[i]).toBeCloseTo(v, 9));
    expect(other.spread).toBeCloseTo(1000 * one.spread, 6);
  });

  test("knows nothing of what comes later", () => {
    const cut = situationOf(quarters.slice(0, 20), 20, 12);
    expect([...situationOf(quarters, 20, 12).inputs]).toEqual([...cut.inputs]);
  });

  test("lagged values count from the level, the latest first", () => {
    const { inputs, level, spread } = situationOf(Float64Array.of(3, 5, 4, 8), 4, 2);
    expect(level + spread * inputs[0]).toBeCloseTo(8, 12);
    expect(level + spread * inputs[1]).toBeCloseTo(4, 12);
    expect(spread).toBe(2);
  });
});

describe("the cross-learned forecast", () => {
  test("past the network's steps its own forecasts stand in: a longer horizon begins alike", () => {
    const series = prepareSeries(quarters, 4);
    const short = crossLearned(series, 8).mean;
    const long = crossLearned(series, 20).mean;
    expect([...long.subarray(0, 8)]).toEqual([...short]);
    expect(long.every(Number.isFinite)).toBe(true);
  });

  test("scales with the series and carries trend and season on", () => {
    const series = prepareSeries(quarters, 4);
    const { mean } = crossLearned(series, 4);
    const { mean: double } = crossLearned(
      prepareSeries(
        quarters.map((v) => 2 * v),
        4,
      ),
      4,
    );
    mean.forEach((v, h) => expect(double[h]).toBeCloseTo(2 * v, 8));
    expect(mean[1]).toBeGreaterThan(quarters[24]);
    expect(mean[2]).toBeGreaterThan(mean[3]);
  });

  test("a season without network, and a history shorter than any lesson, are left to the theta method", () => {
    for (const [y, season] of [
      [quarters, 7],
      [quarters.slice(0, 7), 4],
    ] as const) {
      const series = prepareSeries(y, season);
      expect([...crossLearned(series, 3).mean]).toEqual([...thetaMethod(series, 3).mean]);
    }
  });

  test("a network that always says the level forecasts the level, with the season", () => {
    const silent = networkOf({ ...small, members: [zeros(small.members[0].length)] });
    const flat = prepareSeries(new Float64Array(10).fill(5), 1);
    expect([...networkForecast(flat, 3, silent, 5).mean]).toEqual([5, 5, 5]);
  });

  test("leaves its part of the default to the others where no network was trained", () => {
    for (const [y, season] of [
      [quarters, 7],
      [quarters, 3],
      [quarters.slice(0, 15), 12],
    ] as const) {
      const { members } = forecastSeries(y, { horizon: 3, seasonLength: season });
      expect(members.some((m) => m.method === "crossLearned")).toBe(false);
      expect(members.reduce((sum, m) => sum + m.weight, 0)).toBeCloseTo(1, 12);
    }
  });

  test("takes part in the default for quarterly, monthly and yearly data", () => {
    for (const frequency of [1, 4, 12]) {
      const { members } = forecastSeries(quarters, { horizon: 2, seasonLength: frequency, frequency });
      expect(members.some((m) => m.method === "crossLearned")).toBe(true);
    }
  });
});
