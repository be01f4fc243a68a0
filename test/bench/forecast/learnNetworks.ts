import {
  networkForecast,
  shortestHistory,
  type TrainedSeason,
} from "../../../src/planning/demand/crossLearned/methods";
import type { Network } from "../../../src/planning/demand/crossLearned/network";
import { otherInputs, situationOf } from "../../../src/planning/demand/crossLearned/situation";
import { forecasters } from "../../../src/planning/demand/models";
import { fillGaps, prepareSeries } from "../../../src/planning/demand/prepare";
import { withoutSeason } from "../../../src/planning/demand/seasonalProfile";
import { aggregate } from "../../../src/planning/demand/temporal/aggregate";
import { loadCollection, type BenchSeries } from "./collections";
import { trainNetwork, usualTraining, type Lesson } from "./trainNetwork";

/**
 * What src/planning/demand/crossLearned/weights are learnt from: every moment of every history, what had been by then
 * and what followed. Finer histories added up to this kind's periods teach beside them, with less weight. The test
 * columns are not read. With an origin of k the last k horizons of each history stay unseen
 * too, so that those networks may be judged there.
 */
export const networkKinds = {
  yearly: {
    season: 1,
    lags: 5,
    hidden: 24,
    steps: 6,
    members: 5,
    stride: 1,
    collections: ["m3_yearly", "m1_yearly", "tourism_yearly", "m3_other"],
    addedUp: [
      "m3_quarterly",
      "m1_quarterly",
      "tourism_quarterly",
      "m3_monthly",
      "m1_monthly",
      "tourism_monthly",
      "m4_monthly_sample",
      "aus_retail_monthly",
    ],
  },
  quarterly: {
    season: 4,
    lags: 10,
    hidden: 32,
    steps: 8,
    members: 5,
    stride: 1,
    collections: ["m3_quarterly", "m1_quarterly", "tourism_quarterly"],
    addedUp: [
      "m3_monthly",
      "m1_monthly",
      "tourism_monthly",
      "m4_monthly_sample",
      "nn3",
      "aus_retail_monthly",
      "hospital",
    ],
  },
  monthly: {
    season: 12,
    lags: 18,
    hidden: 24,
    steps: 18,
    members: 3,
    stride: 1,
    collections: [
      "m3_monthly",
      "m1_monthly",
      "nn3",
      "m4_monthly_sample",
      "tourism_monthly",
      "hospital",
      "aus_retail_monthly",
    ],
    addedUp: [],
  },
} satisfies Record<string, NetworkKind>;

interface NetworkKind {
  season: TrainedSeason;
  lags: number;
  hidden: number;
  steps: number;
  /** How many networks are averaged. */
  members: number;
  /** Every how many periods a lesson is taken. */
  stride: number;
  collections: string[];
  /** Collections of finer series that are added up to this kind's periods. */
  addedUp: string[];
}

export type NetworkName = keyof typeof networkKinds;

/** Starts of the networks that are averaged: as many of them as a kind asks for. */
const seeds = [17, 118, 219, 320, 421];
/** Weight of a lesson from a series added up, relative to one of the kind itself. */
const addedUpWeight = 0.5;
/** What followed further off than this many spreads is taken as that far. */
const furthest = 15;

/** The networks of a kind, trained on what was known `origin` horizons before the end of each history. */
export function learnNetwork(name: NetworkName, origin: number): Network {
  const kind: NetworkKind = networkKinds[name];
  const { lags, hidden, steps, members } = kind;
  const shape = { lags, hidden, steps, inputs: lags + otherInputs };
  const own = kind.collections.flatMap((c) =>
    loadCollection(c).flatMap((s) => lessonsOf(known(s, origin), kind)),
  );
  const finer = kind.addedUp.flatMap((c) =>
    loadCollection(c).flatMap((s) => lessonsOf(aggregate(known(s, origin), s.frequency / kind.season), kind)),
  );
  for (const lesson of finer) lesson.weight *= addedUpWeight;
  const lessons = [...own, ...finer];
  return {
    ...shape,
    members: seeds.slice(0, members).map((seed) => trainNetwork(shape, lessons, seed, usualTraining)),
  };
}

/** A history without gaps, as known some horizons before its end. */
function known(series: BenchSeries, origin: number): Float64Array {
  const from = series.train.findIndex((v) => !Number.isNaN(v));
  return fillGaps(series.train.slice(from, series.train.length - origin * series.horizon), series.frequency);
}

function lessonsOf(y: Float64Array, kind: NetworkKind): Lesson[] {
  const lessons: Lesson[] = [];
  for (let t = y.length - 1; t >= shortestHistory[kind.season]; t -= kind.stride) {
    const lesson = lessonAt(y, t, kind);
    if (lesson) lessons.push(lesson);
  }
  for (const lesson of lessons) lesson.weight = 1 / Math.sqrt(lessons.length);
  return lessons;
}

function lessonAt(y: Float64Array, t: number, { season, lags, steps }: NetworkKind): Lesson | undefined {
  const { scaled, scale, profile, constant } = prepareSeries(y.slice(0, t), season);
  if (constant) return undefined;
  const { inputs, level, spread } = situationOf(withoutSeason(scaled, profile), t, lags);
  const after = y.slice(t, t + steps).map((v) => v / scale);
  const following = withoutSeason(after, profile, t).map((v) =>
    Math.max(-furthest, Math.min(furthest, (v - level) / spread)),
  );
  return { inputs, following, weight: 1 };
}

/**
 * Puts networks that have not seen the last `origin` horizons in the place of the shipped ones, so that the default may
 * be measured there. Each is trained when it is first asked for.
 */
export function useNetworksKnownAt(origin: number): void {
  const trained = new Map<NetworkName, Network>();
  forecasters.crossLearned = (series, horizon) => {
    const names = Object.keys(networkKinds) as NetworkName[];
    const name = names.find((n) => networkKinds[n].season === series.seasonLength);
    const shortest = name ? shortestHistory[networkKinds[name].season] : Infinity;
    if (!name || series.values.length < shortest) return forecasters.theta(series, horizon);
    if (!trained.has(name)) trained.set(name, learnNetwork(name, origin));
    return networkForecast(series, horizon, trained.get(name)!, shortest);
  };
}

/** The text of a kind's file among src/planning/demand/crossLearned/weights. */
export function networkText(name: NetworkName): string {
  const { lags, hidden, steps, members } = learnNetwork(name, 0);
  const rows = members.map((w) => `[${Array.from(w, (v) => Math.round(1000 * v)).join(",")}]`);
  return `import type { NetworkTable } from "../network";

/**
 * Learnt from all ${name} histories of the bench's collections together; the futures that judge were not seen. Printed by
 * test/bench/forecast/printNetworks.ts; do not edit by hand.
 */
export const ${name}: NetworkTable = { lags: ${lags}, hidden: ${hidden}, steps: ${steps}, members: [${rows.join(",")}] };
`;
}
