import { say } from "../../words";
import type { PreparedSeries } from "../prepare";
import type { ModelForecast } from "../types";
import { akaikeWeights } from "../akaike";
import { naive } from "../benchmarks";
import { fitEts, fullSearch, quickSearch, refiningSearch, type EtsFit } from "./fit";
import { etsName, layoutOf, type EtsModel } from "./model";
import { fitEtsPool } from "./pool";
import { projectEts } from "./project";
import { etsStart } from "./start";
import { etsStates } from "./states";

/** The weighted average of the family's members. */
export function etsPoolForecast(series: PreparedSeries, horizon: number): ModelForecast {
  const pool = fitEtsPool(series.scaled, series.indices);
  if (pool.length === 0) return naive(series, horizon);
  const weights = akaikeWeights(pool);
  const mean = new Float64Array(horizon);
  const deviation = new Float64Array(horizon);
  const fitted = new Float64Array(series.values.length);
  pool.forEach((fit, i) => {
    const w = weights[i] * series.scale;
    if (w === 0) return;
    const projection = projectEts(series.scaled, fit, horizon);
    for (let h = 0; h < horizon; h++) {
      mean[h] += w * projection.mean[h];
      deviation[h] += w * projection.deviation[h];
    }
    for (let t = 0; t < fitted.length; t++) fitted[t] += w * projection.fitted[t];
  });
  const label = say`ETS pool led by ${etsName(pool[0].model)}`;
  return { label, mean, deviation, fitted, parameters: namedParameters(pool[0], series.scale) };
}

/** The member that the corrected Akaike criterion picks, its initial states estimated. */
export function etsForecast(series: PreparedSeries, horizon: number): ModelForecast {
  const pool = fitEtsPool(series.scaled, series.indices, quickSearch);
  if (pool.length === 0) return naive(series, horizon);
  const start = etsStart(series.scaled, series.indices);
  const refined = pool
    .slice(0, 2)
    .map((fit) => fitEts(series.scaled, fit.model, start, refiningSearch, fit.parameters) ?? fit)
    .sort((a, b) => a.aicc - b.aicc);
  return fromFit(series, refined[0], horizon);
}

/**
 * One member of the family by its parts, fully estimated. A season falls away when the history is too short for
 * it, and multiplicative parts become additive when the history is not positive.
 */
export function etsModelForecast(
  series: PreparedSeries,
  horizon: number,
  parts: Omit<EtsModel, "seasonLength">,
): ModelForecast {
  const season = !series.indices ? "N" : parts.season === "M" && !series.positive ? "A" : parts.season;
  const error = season === "M" ? "M" : series.positive ? parts.error : "A";
  const seasonLength = season === "N" ? 1 : series.seasonLength;
  const start = etsStart(series.scaled, series.indices);
  const trends = parts.trend === "N" ? (["N"] as const) : ([parts.trend, "N"] as const);
  for (const trend of trends) {
    const model: EtsModel = { error, trend, season, seasonLength };
    if (layoutOf(model).size + 2 > series.values.length) continue;
    const fit = fitEts(series.scaled, model, start, fullSearch);
    if (fit) return fromFit(series, fit, horizon);
  }
  return naive(series, horizon);
}

function fromFit(series: PreparedSeries, fit: EtsFit, horizon: number): ModelForecast {
  const projection = projectEts(series.scaled, fit, horizon);
  const unscale = (x: Float64Array): Float64Array => x.map((v) => v * series.scale);
  return {
    label: etsName(fit.model),
    mean: unscale(projection.mean),
    deviation: unscale(projection.deviation),
    fitted: unscale(projection.fitted),
    parameters: namedParameters(fit, series.scale),
    states: () => {
      const { level, trend, season } = etsStates(series.scaled, fit);
      return {
        level: unscale(level),
        trend: unscale(trend),
        season: fit.model.season === "A" ? unscale(season) : season,
      };
    },
  };
}

/** Smoothing parameters and initial level and trend under their usual names. */
function namedParameters(fit: EtsFit, scale: number): Record<string, number> {
  const { parameters: p } = fit;
  const layout = layoutOf(fit.model);
  const named: Record<string, number> = { alpha: p[layout.alpha] };
  if (layout.beta >= 0) named.beta = p[layout.alpha] * p[layout.beta];
  if (layout.gamma >= 0) named.gamma = (1 - p[layout.alpha]) * p[layout.gamma];
  if (layout.phi >= 0) named.phi = p[layout.phi];
  named.initialLevel = p[layout.level] * scale;
  if (layout.trend >= 0) named.initialTrend = p[layout.trend] * scale;
  return named;
}
