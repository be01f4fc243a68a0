import { difference } from "./difference";
import type { ArimaFit } from "./fit";
import type { ArimaOrders } from "./model";
import { arimaResiduals, constantOf, polynomials } from "./residuals";

/** Forecasts of a fitted ARIMA model on the scale of the series it was differenced from. */
export interface ArimaProjection {
  mean: Float64Array;
  deviation: Float64Array;
  /** One-step forecasts; NaN in the periods that differencing used up. */
  fitted: Float64Array;
  sigma: number;
}

/** Point forecasts, standard deviations from the psi weights, and one-step fits. */
export function projectArima(
  y: Float64Array,
  w: Float64Array,
  fit: ArimaFit,
  horizon: number,
): ArimaProjection {
  const { orders, parameters } = fit;
  const n = w.length;
  const residual = new Float64Array(n);
  arimaResiduals(w, orders, parameters, residual);
  const squares = residual.reduce((sum, e) => sum + e * e, 0);
  const sigma = Math.sqrt(squares / Math.max(1, n - parameters.length));
  const { ar, ma } = polynomials(orders, parameters);
  const mean = constantOf(orders, parameters);
  const extended = new Float64Array(n + horizon);
  for (let t = 0; t < n; t++) extended[t] = w[t] - mean;
  for (let h = 0; h < horizon; h++) {
    const t = n + h;
    let v = 0;
    for (let k = 0; k < ar.lags.length; k++)
      if (t >= ar.lags[k]) v -= ar.coefficients[k] * extended[t - ar.lags[k]];
    for (let k = 0; k < ma.lags.length; k++) {
      const at = t - ma.lags[k];
      if (at >= 0 && at < n) v += ma.coefficients[k] * residual[at];
    }
    extended[t] = v;
  }
  const increments = extended.slice(n).map((v) => v + mean);
  const lost = y.length - n;
  const fitted = y.map((v, t) => (t < lost ? NaN : v - residual[t - lost]));
  const psi = psiWeights(orders, parameters, horizon);
  let sum = 0;
  const deviation = psi.map((c) => {
    sum += c * c;
    return sigma * Math.sqrt(sum);
  });
  return { mean: integrate(y, orders, increments), deviation, fitted, sigma };
}

/** Adds differenced forecasts up again: first differences last, so the seasonal difference is undone last. */
function integrate(y: Float64Array, o: ArimaOrders, increments: Float64Array): Float64Array {
  const seasoned = o.seasonalD ? difference(y, o.seasonLength) : y;
  let forecast = increments;
  for (let k = o.d; k > 0; k--) {
    let base = seasoned;
    for (let i = 1; i < k; i++) base = difference(base, 1);
    let last = base[base.length - 1];
    forecast = forecast.map((v) => (last += v));
  }
  if (!o.seasonalD) return forecast;
  const result = new Float64Array(forecast.length);
  const m = o.seasonLength;
  for (let h = 0; h < result.length; h++) {
    result[h] = forecast[h] + (h >= m ? result[h - m] : y[y.length - m + h]);
  }
  return result;
}

/** Weights of past shocks in the h-step error, differencing included. */
function psiWeights(o: ArimaOrders, parameters: Float64Array, horizon: number): Float64Array {
  const { ar, ma } = polynomials(o, parameters);
  const psi = new Float64Array(horizon);
  psi[0] = 1;
  ma.lags.forEach((lag, k) => {
    if (lag < horizon) psi[lag] += ma.coefficients[k];
  });
  for (let h = 0; h < horizon; h++) {
    for (let k = 0; k < ar.lags.length; k++)
      if (h >= ar.lags[k]) psi[h] -= ar.coefficients[k] * psi[h - ar.lags[k]];
  }
  for (let k = 0; k < o.d; k++) for (let h = 1; h < horizon; h++) psi[h] += psi[h - 1];
  if (o.seasonalD) for (let h = o.seasonLength; h < horizon; h++) psi[h] += psi[h - o.seasonLength];
  return psi;
}
