import { said, toSay } from "../../words";
import { historicalMean, residualDeviation } from "../benchmarks";
import type { Forecaster } from "../forecaster";
import type { PreparedSeries } from "../prepare";
import { isSeasonal, seasonalStrength } from "../seasonality";
import type { ModelForecast } from "../types";
import { adidaRate, imapaRate } from "./aggregation";
import { demandPattern, intermittentInterval } from "./demands";
import { endedFor } from "./ended";
import { demandDistribution } from "./distribution";
import { demandInterval } from "./interval";
import { zerosAreSeasonal } from "./seasonalZeros";
import { crostonRate, rateSinceStart, sinceStart, survivingRate, tsbRate, type RateFit } from "./rates";

/** Makes a forecasting method of a rate: the same forecast for every period to come. */
function flatRate(label: string, fit: (y: Float64Array, seasonLength: number) => RateFit): Forecaster {
  return (series: PreparedSeries, horizon: number): ModelForecast => {
    if (!series.nonNegative) return historicalMean(series, horizon);
    const { rate, fitted, parameters } = fit(series.values, series.seasonLength);
    const sigma = residualDeviation(series.values, fitted) || rate;
    const demand = demandDistribution(series.values, rate);
    return {
      label: said(label),
      mean: new Float64Array(horizon).fill(rate),
      deviation: new Float64Array(horizon).fill(sigma),
      fitted,
      parameters,
      quantile: demand.quantile,
      interval: (level) => demandInterval(demand, level),
    };
  };
}

const sbaCorrection = 0.95;

export const croston = flatRate("Croston", (y) => crostonRate(y));
export const sba = flatRate("Syntetos–Boylan", (y) => crostonRate(y, 0.1, sbaCorrection));
export const tsb = flatRate("Teunter–Syntetos–Babai", (y) => tsbRate(y));
export const adida = flatRate(toSay("Aggregate–disaggregate"), adidaRate);
export const imapa = flatRate(toSay("Multiple aggregation"), imapaRate);

/** Smoothing constant of the mean since demand began: slow, since a single demand says little. */
const slowAlpha = 0.05;
/**
 * Share of the rates that is forecast: items fade more often than they pick up. The lowest error on earlier origins of
 * the largest collection of spare parts at which its bias stayed within 3 % of the scale.
 */
const fading = 0.91;

/**
 * The default for intermittent demand: the mean of three unlike rates, one that doubts items gone silent, one that
 * looks at sums of periods and one that weighs all periods nearly alike, both since demand began. Chosen on earlier
 * origins inside the histories of four collections of spare parts.
 */
export const intermittentMean = flatRate(toSay("Mean of intermittent-demand methods"), (y, seasonLength) => {
  const surviving = survivingRate(y);
  if (endedFor(y, seasonLength) !== undefined) return surviving;
  const rates = [surviving, imapaRate(sinceStart(y)), rateSinceStart(y, slowAlpha)].map((fit) => fit.rate);
  const rate = (fading * rates.reduce((sum, v) => sum + v, 0)) / rates.length;
  return { rate, fitted: surviving.fitted, parameters: surviving.parameters };
});

/** A season this strong, that passes the test too, is forecast as a season even where it brings zeros. */
const strongSeason = 0.6;
/** A season this strong needs no test: chance never looks like it. */
const perfectSeason = 0.95;

/**
 * How far demand comes so rarely, and so irregularly, that only its rate can be forecast: 1 from an average
 * interval of 1.32 periods on and where demand has ended, 0 when every period has demand or a strong season explains the
 * zeros.
 */
export function intermittence(series: PreparedSeries): number {
  if (!series.nonNegative || series.zeroShare === 0) return 0;
  const { seasonLength, values } = series;
  if (endedFor(values, seasonLength) !== undefined) return 1;
  const judged = seasonLength > 1 && values.length >= 3 * seasonLength;
  const strength = judged ? seasonalStrength(values, seasonLength) : 0;
  if (strength > perfectSeason || (strength > strongSeason && isSeasonal(values, seasonLength))) return 0;
  if (zerosAreSeasonal(values, seasonLength)) return 0;
  const { interval } = demandPattern(values);
  return Math.min(1, Math.max(0, (interval - 1) / (intermittentInterval - 1)));
}
