import { difference } from "./difference";
import type { ArimaFit } from "./fit";
import type { ArimaOrders } from "./model";
import { arimaResiduals, autoregressivePolynomial, constantOf, movingAveragePolynomial } from "./residuals";

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
  let squares = 0;
  for (let t = 0; t < n; t++) squares += residual[t] * residual[t];
  const sigma = Math.sqrt(squares / Math.max(1, n - parameters.length));
  const increments = continued(w, fit, residual, horizon);
  const lost = y.length - n;
  const fitted = new Float64Array(y.length);
  for (let t = 0; t < y.length; t++) fitted[t] = t < lost ? NaN : y[t] - residual[t - lost];
  const deviation = psiWeights(orders, parameters, horizon);
  for (let h = 0, sum = 0; h < horizon; h++) {
    sum += deviation[h] * deviation[h];
    deviation[h] = sigma * Math.sqrt(sum);
  }
  return { mean: integrate(y, orders, increments), deviation, fitted, sigma };
}

/** Forecasts of the differenced series: the recursion goes on with errors of zero. */
function continued(
  w: Float64Array,
  { orders, parameters }: ArimaFit,
  residual: Float64Array,
  horizon: number,
): Float64Array {
  const n = w.length;
  const ar = autoregressivePolynomial(orders, parameters);
  const ma = movingAveragePolynomial(orders, parameters);
  const mean = constantOf(orders, parameters);
  const result = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    let v = 0;
    for (let k = 0; k < ar.count; k++) {
      const at = n + h - ar.lags[k];
      if (at >= n) v -= ar.coefficients[k] * (result[at - n] - mean);
      else if (at >= 0) v -= ar.coefficients[k] * (w[at] - mean);
    }
    for (let k = 0; k < ma.count; k++) {
      const at = n + h - ma.lags[k];
      if (at >= 0 && at < n) v += ma.coefficients[k] * residual[at];
    }
    result[h] = v + mean;
  }
  return result;
}

/** Adds differenced forecasts up again: first differences last, so the seasonal difference is undone last. */
function integrate(y: Float64Array, o: ArimaOrders, increments: Float64Array): Float64Array {
  const seasoned = o.seasonalD ? difference(y, o.seasonLength) : y;
  const forecast = increments;
  for (let k = o.d; k > 0; k--) {
    let base = seasoned;
    for (let i = 1; i < k; i++) base = difference(base, 1);
    let last = base[base.length - 1];
    for (let h = 0; h < forecast.length; h++) forecast[h] = last += forecast[h];
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
  const ar = autoregressivePolynomial(o, parameters);
  const ma = movingAveragePolynomial(o, parameters);
  const psi = new Float64Array(horizon);
  psi[0] = 1;
  for (let k = 0; k < ma.count; k++) if (ma.lags[k] < horizon) psi[ma.lags[k]] += ma.coefficients[k];
  for (let h = 0; h < horizon; h++) {
    for (let k = 0; k < ar.count; k++)
      if (h >= ar.lags[k]) psi[h] -= ar.coefficients[k] * psi[h - ar.lags[k]];
  }
  for (let k = 0; k < o.d; k++) for (let h = 1; h < horizon; h++) psi[h] += psi[h - 1];
  if (o.seasonalD) for (let h = o.seasonLength; h < horizon; h++) psi[h] += psi[h - o.seasonLength];
  return psi;
}
