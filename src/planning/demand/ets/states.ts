import type { StatePath } from "../types";
import { EtsTrace, filterEts, initialSeason } from "./filter";
import type { EtsFit } from "./fit";
import { layoutOf } from "./model";

/**
 * Level and trend after each period, and the seasonal factor (or term) used for it: what the one-step forecasts were made
 * from, f = (l + φb)·s or l + φb + s. Source: the error correction form of Hyndman et al. (2008), table 2.3.
 *
 * @param y the values that the model was fitted to
 */
export function etsStates(y: Float64Array, fit: EtsFit): StatePath {
  const { model, parameters: p } = fit;
  const layout = layoutOf(model);
  const trace = new EtsTrace();
  filterEts(y, model, p, trace);
  const errors = y.map((value, t) => value - trace.fitted[t]);
  const isFactor = model.season === "M";
  const m = model.season === "N" ? 1 : model.seasonLength;
  const cycle = new Float64Array(m).fill(isFactor ? 1 : 0);
  if (model.season !== "N") initialSeason(model, layout, p, cycle);
  const alpha = p[layout.alpha];
  const beta = layout.beta >= 0 ? alpha * p[layout.beta] : 0;
  const gamma = layout.gamma >= 0 ? (1 - alpha) * p[layout.gamma] : 0;
  const phi = layout.phi >= 0 ? p[layout.phi] : 1;
  const states: StatePath = { level: y.slice(), trend: new Float64Array(y.length), season: y.slice() };
  let level = p[layout.level];
  let trend = layout.trend >= 0 ? p[layout.trend] : 0;
  errors.forEach((error, t) => {
    const season = cycle[t % m];
    const carried = level + phi * trend;
    const ofLevel = isFactor ? error / season : error;
    level = carried + alpha * ofLevel;
    trend = phi * trend + beta * ofLevel;
    cycle[t % m] += gamma * (isFactor ? error / carried : error);
    states.level[t] = level;
    states.trend[t] = trend;
    states.season[t] = season;
  });
  return states;
}
