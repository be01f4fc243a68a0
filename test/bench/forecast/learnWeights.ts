import { naive2, residualDeviation } from "../../../src/planning/demand/benchmarks";
import { defaultCombination, type Combination } from "../../../src/planning/demand/combination";
import { networkForecast, shortestHistory } from "../../../src/planning/demand/crossLearned/methods";
import type { Network } from "../../../src/planning/demand/crossLearned/network";
import { forecasters } from "../../../src/planning/demand/models";
import { prepareSeries, type PreparedSeries } from "../../../src/planning/demand/prepare";
import type { ModelForecast, SingleMethod } from "../../../src/planning/demand/types";
import { earlierOrigin, loadCollection, type BenchSeries } from "./collections";
import { learnNetwork, networkKinds, type NetworkName } from "./learnNetworks";
import { scoreSeries } from "./score";

/**
 * Prints the weights of src/planning/demand/combination.ts: `node run.cjs learnWeights monthly`. The members forecast
 * from origins one, two and three horizons before the end of each history; the test columns are not read. The networks of
 * the cross-learned member are trained anew for each origin, on what was known by then. The weights
 * minimise the mean OWA over collections and origins by subgradient steps on a softmax, held to equal weights by a
 * penalty. How strongly is settled by the last column: each origin scored with weights learnt on the other two, because
 * the series of one period err together and a weight that suits one period may not suit the next.
 */
const groups: Record<NetworkName, string[]> = {
  monthly: ["m3_monthly", "m1_monthly", "nn3", "m4_monthly_sample", "tourism_monthly", "hospital"],
  quarterly: networkKinds.quarterly.collections,
  yearly: networkKinds.yearly.collections,
};
const origins = [1, 2, 3];
const penalties = [0.002, 0.02];
const iterations = 300;
const fewest = 40;

/** A series at an origin: each member's forecast and its error on the history as the combination sees it. */
interface Case {
  forecasts: Float64Array[];
  logErrors: Float64Array;
  test: Float64Array;
  /** Factors that turn an absolute error into its part of MASE and an sMAPE term into its part of sMAPE. */
  maseFactor: number;
  smapeFactor: number;
}

/** The cases of one collection at one origin. */
interface Sample {
  origin: number;
  cases: Case[];
}

/** The networks that may be judged at each origin. */
type Networks = Map<number, Network>;

function samplesOf(collection: string, members: SingleMethod[], networks: Networks): Sample[] {
  const whole = loadCollection(collection);
  return origins.flatMap((origin) => {
    const series = whole.flatMap((s) => earlierOrigin(s, origin * s.horizon) ?? []).filter((s) => changes(s));
    if (series.length < fewest) return [];
    const scores = series.map((s) => scoreSeries(s, { mean: naive2(s.train, s.frequency, s.horizon) }));
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const smape = mean(scores.map((s) => s.smape));
    const mase = mean(scores.map((s) => s.mase));
    const cases = series.map((s, i) => {
      const naiveError = meanError(s, naive2(s.train, s.frequency, s.horizon));
      const perError = naiveError > 0 ? scores[i].mase / naiveError : 0;
      return caseOf(s, members, networks.get(origin)!, perError / mase / 2, 100 / smape / 2);
    });
    return [{ origin, cases }];
  });
}

function changes({ train, frequency, test }: BenchSeries): boolean {
  const known = train.filter((v) => !Number.isNaN(v));
  return known.some((v, t) => t >= frequency && v !== known[t - frequency]) && test.every((v) => v === v);
}

function meanError({ test }: BenchSeries, forecast: Float64Array): number {
  return test.reduce((sum, v, h) => sum + Math.abs(v - forecast[h]), 0) / test.length;
}

function caseOf(
  s: BenchSeries,
  members: SingleMethod[],
  network: Network,
  maseFactor: number,
  smapeFactor: number,
): Case {
  const series = prepareSeries(s.train, s.frequency);
  const floor = series.nonNegative ? 0 : -Infinity;
  const fits = members.map((method) =>
    method === "crossLearned"
      ? crossLearnedAt(series, s.horizon, network)
      : forecasters[method](series, s.horizon),
  );
  const logErrors = Float64Array.from(fits, ({ fitted }, i) =>
    Math.log(
      members[i] === "usualLevel"
        ? series.scale
        : Math.max(residualDeviation(series.values, fitted), 1e-4 * series.scale),
    ),
  );
  const forecasts = fits.map(({ mean }) => mean.map((v) => Math.max(floor, v)));
  return { forecasts, logErrors, test: s.test, maseFactor, smapeFactor };
}

function crossLearnedAt(series: PreparedSeries, horizon: number, network: Network): ModelForecast {
  const season = series.seasonLength;
  const shortest = season === 1 || season === 4 || season === 12 ? shortestHistory[season] : Infinity;
  if (series.values.length < shortest) return forecasters.theta(series, horizon);
  return networkForecast(series, horizon, network, shortest);
}

/** OWA of a case, with the gradient added by logit when wanted. */
function loss(c: Case, logits: Float64Array, power: number, gradient?: Float64Array, share = 1): number {
  const size = logits.length;
  const least = Math.min(...c.logErrors);
  const raw = logits.map((v, i) => Math.exp(v - power * (c.logErrors[i] - least)));
  const total = raw.reduce((a, b) => a + b, 0);
  const horizon = c.test.length;
  let sum = 0;
  for (let h = 0; h < horizon; h++) {
    let mean = 0;
    for (let i = 0; i < size; i++) mean += (raw[i] / total) * c.forecasts[i][h];
    const error = Math.abs(mean - c.test[h]);
    const extent = Math.abs(mean) + Math.abs(c.test[h]) + 1e-12;
    sum += (c.maseFactor * error + (2 * c.smapeFactor * error) / extent) / horizon;
    if (!gradient) continue;
    const relative = Math.sign(mean - c.test[h]) / extent - (error * Math.sign(mean)) / extent ** 2;
    const slope = (c.maseFactor * Math.sign(mean - c.test[h]) + 2 * c.smapeFactor * relative) / horizon;
    for (let i = 0; i < size; i++)
      gradient[i] += share * slope * (raw[i] / total) * (c.forecasts[i][h] - mean);
  }
  return sum;
}

function score({ cases }: Sample, logits: Float64Array, power: number): number {
  return cases.reduce((sum, c) => sum + loss(c, logits, power), 0) / cases.length;
}

/** Adam on the logits; larger samples count by the root of their size. */
function learn(samples: Sample[], size: number, power: number, penalty: number): Float64Array {
  const logits = new Float64Array(size);
  const momentum = new Float64Array(size);
  const square = new Float64Array(size);
  const importance = samples.map((s) => Math.sqrt(s.cases.length));
  const all = importance.reduce((a, b) => a + b, 0);
  for (let k = 1; k <= iterations; k++) {
    const gradient = logits.map((v) => 0.4 * penalty * v);
    samples.forEach(({ cases }, i) => {
      for (const c of cases) loss(c, logits, power, gradient, importance[i] / all / cases.length);
    });
    for (let i = 0; i < size; i++) {
      momentum[i] = 0.9 * momentum[i] + 0.1 * gradient[i];
      square[i] = 0.99 * square[i] + 0.01 * gradient[i] ** 2;
      const step = momentum[i] / (1 - 0.9 ** k) / (Math.sqrt(square[i] / (1 - 0.99 ** k)) + 1e-8);
      logits[i] -= 0.05 * (1 - (k - 1) / iterations) * step;
    }
  }
  return logits;
}

function shares(logits: Float64Array): Float64Array {
  const raw = logits.map(Math.exp);
  const total = raw.reduce((a, b) => a + b, 0);
  return raw.map((v) => v / total);
}

function main(name: NetworkName): void {
  const { season } = networkKinds[name];
  const shipped: Combination = defaultCombination(season, season);
  const members = Object.keys(shipped.weights) as SingleMethod[];
  const power = shipped.fitPower;
  const networks = new Map(origins.map((origin) => [origin, learnNetwork(name, origin)]));
  const samples = groups[name].flatMap((collection) => samplesOf(collection, members, networks));
  const mean = (values: number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4);
  const named = (logits: Float64Array): string => {
    const parts = shares(logits);
    return members.map((m, i) => `${m} ${parts[i].toFixed(2)}`).join(", ");
  };
  const present = Float64Array.from(members, (m) => Math.log(shipped.weights[m] ?? 0));
  const lines = [`as shipped: OWA ${mean(samples.map((s) => score(s, present, power)))} (${named(present)})`];
  for (const penalty of penalties) {
    const logits = learn(samples, members.length, power, penalty);
    const out = origins.flatMap((origin) => {
      const others = learn(
        samples.filter((s) => s.origin !== origin),
        members.length,
        power,
        penalty,
      );
      return samples.filter((s) => s.origin === origin).map((s) => score(s, others, power));
    });
    const inside = mean(samples.map((s) => score(s, logits, power)));
    lines.push(`penalty ${penalty}: OWA ${inside}, each origin left out ${mean(out)} (${named(logits)})`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

main((process.argv[2] ?? "monthly") as NetworkName);
