import poisson from "@stdlib/stats-base-dists-poisson";
import { forecastSeries, type MethodName } from "../../../src/planning/demand";
import { naive2 } from "../../../src/planning/demand/benchmarks";
import { centralQuantile } from "../../../src/planning/demand/intervals";
import type { BenchSeries, PeerForecast } from "./collections";
import { averageScore, scoreSeries, stockProbabilities, type Answer, type Score } from "./score";

/** One method's scores on some series. */
export interface Row {
  method: string;
  frequency: number;
  count: number;
  score: Score;
  /** CPU time a series on one thread. */
  milliseconds: number;
}

/** Scores of one of our methods, forecast now. */
export function ourRow(series: BenchSeries[], method: MethodName, stock: boolean): Row {
  const begin = process.cpuUsage();
  const answers = series.map((s) => ourAnswer(s, method, stock));
  const { user, system } = process.cpuUsage(begin);
  return rowOf(series, method, (user + system) / 1000, (_, i) => answers[i]);
}

/** Our forecast of a series with its intervals. */
export function ourAnswer(s: BenchSeries, method: MethodName, stock: boolean): Answer {
  const { mean, lower, upper, quantiles } = forecastSeries(s.train, {
    horizon: s.horizon,
    seasonLength: s.frequency,
    frequency: s.frequency,
    method,
    quantiles: stock ? stockProbabilities : [],
  });
  return {
    mean,
    lower80: lower[0],
    upper80: upper[0],
    lower95: lower[1],
    upper95: upper[1],
    stock: stock ? quantiles : undefined,
  };
}

/** Scores of a peer from its kept forecasts of all these series. */
export function peerRow(
  series: BenchSeries[],
  method: string,
  forecastOf: (id: string) => PeerForecast,
  stock: boolean,
): Row {
  const seconds = series.reduce((sum, s) => sum + forecastOf(s.id).seconds, 0);
  return rowOf(series, method, 1000 * seconds, (s) => {
    const forecast = forecastOf(s.id);
    return { ...forecast, stock: stock ? stockOf(forecast) : undefined };
  });
}

/** Scores of Naive2, to which OWA is relative. */
export function naiveScore(series: BenchSeries[]): Score {
  return averageScore(series.map((s) => scoreSeries(s, { mean: naive2(s.train, s.frequency, s.horizon) })));
}

function rowOf(
  series: BenchSeries[],
  method: string,
  milliseconds: number,
  answerOf: (s: BenchSeries, index: number) => Answer,
): Row {
  return {
    method,
    frequency: series[0]?.frequency ?? 1,
    count: series.length,
    score: averageScore(series.map((s, i) => scoreSeries(s, answerOf(s, i)))),
    milliseconds: milliseconds / series.length,
  };
}

/**
 * A peer's stock quantiles, which the kept files do not hold: of the normal distribution behind its interval, or, where
 * it gives none (Croston's rate), of a Poisson distribution around its forecast.
 */
function stockOf({ mean, upper95 }: PeerForecast): Float64Array[] {
  return stockProbabilities.map((probability) =>
    mean.map((centre, h) => {
      if (!upper95) return poisson.quantile(probability, Math.max(0, centre));
      const deviation = (upper95[h] - centre) / centralQuantile(0.95);
      return Math.max(0, centre + deviation * centralQuantile(2 * probability - 1));
    }),
  );
}

/** Point forecasts of several peers combined by their median at each step. */
export function medianOf(forecasts: PeerForecast[]): PeerForecast {
  const mean = forecasts[0].mean.map((_, h) => {
    const sorted = forecasts.map((f) => f.mean[h]).sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  });
  return { mean, seconds: forecasts.reduce((sum, f) => sum + f.seconds, 0) };
}
