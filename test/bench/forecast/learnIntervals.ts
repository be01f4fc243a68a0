import { boundAt } from "../../../src/planning/demand/intervals";
import {
  calibratedLevels,
  calibration,
  type CalendarKind,
} from "../../../src/planning/demand/intervalFactors";
import { forecastSeries } from "../../../src/planning/demand";
import { earlierOrigin, loadCollection, type BenchSeries } from "./collections";
import { useNetworksKnownAt } from "./learnNetworks";

/**
 * Prints the table of src/planning/demand/intervalFactors.ts: `node run.cjs learnIntervals`. It forecasts from origins
 * one, two and three horizons before the end of each history, the nearer ones counting more, and asks how many standard
 * deviations an interval must reach to hold the stated share of what followed. The test columns are not read, and the
 * networks are trained without what follows each origin.
 */
const collections: Record<Exclude<CalendarKind, "plain">, string[]> = {
  yearly: ["m3_yearly", "m1_yearly", "tourism_yearly", "m3_other"],
  quarterly: ["m3_quarterly", "m1_quarterly", "tourism_quarterly"],
  monthly: [
    "m3_monthly",
    "m1_monthly",
    "tourism_monthly",
    "hospital",
    "m4_monthly_sample",
    "nn3",
    "aus_retail_monthly",
    "pbs_monthly",
  ],
  finer: ["m4_weekly"],
};
const origins = [1, 2, 3];
const seasonsNeeded = 4;

/** One outcome: how many standard deviations off it was, at which step, and its weight. */
interface Outcome {
  multiple: number;
  step: number;
  weight: number;
}

function outcomesOf(kind: Exclude<CalendarKind, "plain">): Outcome[] {
  return origins.flatMap((k) => {
    useNetworksKnownAt(k);
    return collections[kind].flatMap((name) =>
      loadCollection(name).flatMap((series) => {
        const early = earlierOrigin(series, k * series.horizon);
        const enough = early && early.train.length >= seasonsNeeded * series.frequency;
        return enough ? seriesOutcomes(early, 1 / k) : [];
      }),
    );
  });
}

function seriesOutcomes(series: BenchSeries, weight: number): Outcome[] {
  const { train, test, frequency, horizon } = series;
  const { mean, sigma, members } = forecastSeries(train, { horizon, seasonLength: frequency, frequency });
  if (members.some((m) => m.method === "intermittent")) return [];
  const positive = train.every((v) => v > 0);
  return [...test].flatMap((y, h) => {
    if (!(sigma[h] > 0)) return [];
    return [{ multiple: reach(y, mean[h], sigma[h], positive), step: h + 1, weight: weight / horizon }];
  });
}

/** The smallest multiple whose interval holds the outcome, by bisection. */
function reach(y: number, mean: number, deviation: number, positive: boolean): number {
  let low = 0;
  let high = 20;
  const basis = { mean, deviation, positive };
  for (let k = 0; k < 30; k++) {
    const middle = (low + high) / 2;
    if (y >= boundAt(basis, -middle) && y <= boundAt(basis, middle)) high = middle;
    else low = middle;
  }
  return high;
}

function weightedQuantile(outcomes: Outcome[], probability: number): number {
  const sorted = [...outcomes].sort((a, b) => a.multiple - b.multiple);
  const total = sorted.reduce((sum, o) => sum + o.weight, 0);
  let seen = 0;
  for (const o of sorted) {
    seen += o.weight;
    if (seen >= probability * total) return o.multiple;
  }
  return NaN;
}

for (const kind of Object.keys(collections) as Exclude<CalendarKind, "plain">[]) {
  const { steps } = calibration[kind];
  const outcomes = outcomesOf(kind);
  const nearest = (step: number): number =>
    steps.reduce((best, s, i) => (Math.abs(s - step) < Math.abs(steps[best] - step) ? i : best), 0);
  const groups = steps.map((_, i) => outcomes.filter((o) => nearest(o.step) === i));
  const multiples = calibratedLevels.map((level) =>
    groups.map((g) => Number(weightedQuantile(g, level).toFixed(2))),
  );
  process.stdout.write(
    `  ${kind}: { steps: ${JSON.stringify(steps)}, multiples: ${JSON.stringify(multiples)} },\n`,
  );
}
