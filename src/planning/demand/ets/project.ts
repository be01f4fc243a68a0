import { EtsTrace, filterEts } from "./filter";
import type { EtsFit } from "./fit";
import { layoutOf } from "./model";

/** Forecasts of a fitted ETS model. */
export interface EtsProjection {
  mean: Float64Array;
  /** Standard deviation of the error h steps ahead. */
  deviation: Float64Array;
  fitted: Float64Array;
  /** One-step standard deviation (relative for multiplicative errors), corrected for the parameters. */
  sigma: number;
}

const trace = new EtsTrace();

/** Point forecasts, their analytic standard deviations and the one-step fits of a fitted model. */
export function projectEts(y: Float64Array, fit: EtsFit, horizon: number): EtsProjection {
  filterEts(y, fit.model, fit.parameters, trace);
  const n = y.length;
  const layout = layoutOf(fit.model);
  const sigma = Math.sqrt(trace.squares / Math.max(1, n - layout.size - 1));
  const plain = new Float64Array(horizon);
  const mean = new Float64Array(horizon);
  const phi = layout.phi >= 0 ? fit.parameters[layout.phi] : 1;
  let damped = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    damped += power;
    plain[h] = trace.level + (layout.trend >= 0 ? damped * trace.trend : 0);
    const s = fit.model.season === "N" ? 0 : trace.season[h % fit.model.seasonLength];
    mean[h] = fit.model.season === "M" ? plain[h] * s : plain[h] + s;
  }
  const deviation = etsDeviation(fit, sigma, plain, mean);
  return { mean, deviation, fitted: trace.fitted.slice(0, n), sigma };
}

/**
 * Standard deviations of the h-step errors. Additive errors: sigma^2 (1 + sum c_j^2). Multiplicative errors: the
 * recursion theta_h = mu_h^2 + sigma^2 sum c_j^2 theta_(h-j), exact without multiplicative season and the usual
 * approximation with it. Source: Hyndman et al. (2008), chapter 6.
 */
function etsDeviation(fit: EtsFit, sigma: number, plain: Float64Array, mean: Float64Array): Float64Array {
  const { model, parameters: p } = fit;
  const layout = layoutOf(model);
  const horizon = mean.length;
  const alpha = p[layout.alpha];
  const beta = layout.beta >= 0 ? alpha * p[layout.beta] : 0;
  const gamma = layout.gamma >= 0 ? (1 - alpha) * p[layout.gamma] : 0;
  const phi = layout.phi >= 0 ? p[layout.phi] : 1;
  const impulse = new Float64Array(horizon);
  let damped = 0;
  let power = 1;
  for (let j = 1; j < horizon; j++) {
    power *= phi;
    damped += power;
    const seasonal = model.season === "A" && j % model.seasonLength === 0 ? gamma : 0;
    impulse[j] = alpha + beta * damped + seasonal;
  }
  const variance = sigma * sigma;
  const deviation = new Float64Array(horizon);
  const moment = new Float64Array(horizon);
  const base = model.season === "M" ? plain : mean;
  for (let h = 0; h < horizon; h++) {
    let v: number;
    if (model.error === "A") {
      v = 1;
      for (let j = 1; j <= h; j++) v += impulse[j] * impulse[j];
      v *= variance;
    } else {
      moment[h] = base[h] * base[h];
      for (let j = 1; j <= h; j++) moment[h] += variance * impulse[j] * impulse[j] * moment[h - j];
      const repeats = model.season === "M" ? Math.floor(h / model.seasonLength) : 0;
      const spread = (1 + variance) * (1 + gamma * gamma * variance) ** repeats;
      const season = model.season === "M" && plain[h] !== 0 ? mean[h] / plain[h] : 1;
      v = (moment[h] * spread - base[h] * base[h]) * season * season;
    }
    deviation[h] = Math.sqrt(Math.max(v, 0));
  }
  return deviation;
}
