import { say } from "../../words";
import { residualDeviation } from "../benchmarks";
import type { Forecaster } from "../forecaster";
import type { PreparedSeries } from "../prepare";
import { withSeason } from "../seasonalProfile";
import { thetaMethod } from "../theta/methods";
import type { ModelForecast } from "../types";
import { networkOf, respond, type Network } from "./network";
import { situationOf } from "./situation";
import { monthly } from "./weights/monthly";
import { quarterly } from "./weights/quarterly";
import { yearly } from "./weights/yearly";

/** Seasons for which a network was trained. */
export type TrainedSeason = 1 | 4 | 12;

/** Fewest periods that the networks were trained on, by season. */
export const shortestHistory: Record<TrainedSeason, number> = { 1: 5, 4: 8, 12: 24 };

const shipped: Record<TrainedSeason, Network> = {
  1: networkOf(yearly),
  4: networkOf(quarterly),
  12: networkOf(monthly),
};

/**
 * What thousands of other series did after a past like this one: a network trained on all windows of many real
 * histories together (a global model, as in Montero-Manso and Hyndman 2021), applied to the seasonally adjusted series.
 * It knows how far trends usually carry, which no single short history can tell. Trained for yearly, quarterly and
 * monthly data; other or shorter series are left to the dynamic theta method.
 */
export const crossLearned: Forecaster = (series, horizon) => {
  const season = series.seasonLength;
  if (!isTrained(season) || !hasLearned(series)) return thetaMethod(series, horizon);
  return networkForecast(series, horizon, shipped[season], shortestHistory[season]);
};

/** Whether there is a network for series like this one. */
export function hasLearned({ seasonLength, values }: PreparedSeries): boolean {
  return isTrained(seasonLength) && values.length >= shortestHistory[seasonLength];
}

function isTrained(season: number): season is TrainedSeason {
  return season === 1 || season === 4 || season === 12;
}

/** The forecast by a given network; past its steps, its own forecasts stand in for values. */
export function networkForecast(
  series: PreparedSeries,
  horizon: number,
  network: Network,
  shortest: number,
): ModelForecast {
  const { scaled, scale, profile } = series;
  const n = scaled.length;
  const adjusted = new Float64Array(n + horizon);
  adjusted.set(series.adjusted);
  for (let from = n; from < n + horizon; from += network.steps) {
    const { inputs, level, spread } = situationOf(adjusted, from, network.lags);
    const steps = respond(network, inputs, Math.min(network.steps, n + horizon - from));
    adjusted.set(
      steps.map((v) => level + spread * v),
      from,
    );
  }
  const back = (x: Float64Array, from: number): Float64Array =>
    withSeason(x, profile, from).map((v) => v * scale);
  const fitted = back(oneStepFits(adjusted, n, network, shortest), 0);
  const sigma = residualDeviation(series.values, fitted);
  return {
    label: say`Cross-learned network`,
    mean: back(adjusted.subarray(n), n),
    deviation: new Float64Array(horizon).map((_, h) => sigma * Math.sqrt(h + 1)),
    fitted,
    parameters: {},
  };
}

function oneStepFits(adjusted: Float64Array, n: number, network: Network, shortest: number): Float64Array {
  const fitted = new Float64Array(n).fill(NaN);
  for (let t = shortest; t < n; t++) {
    const { inputs, level, spread } = situationOf(adjusted, t, network.lags);
    fitted[t] = level + spread * respond(network, inputs, 1)[0];
  }
  return fitted;
}
