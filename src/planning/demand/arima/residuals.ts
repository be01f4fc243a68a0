import type { LeastSquaresProblem } from "../../math/levenbergMarquardt";
import { normalEquations } from "../../math/normalEquations";
import { Scratch } from "../../math/scratch";
import { LagPolynomial, parameterCount, type ArimaOrders } from "./model";
import { rootsOutside } from "./stationary";

const residualScratch = new Scratch();
const centredScratch = new Scratch();
const filteredScratch = new Scratch();
const jacobianScratch = new Scratch();
const autoregressive = new LagPolynomial();
const movingAverage = new LagPolynomial();
const partial = new LagPolynomial();

/** Parameters are held by stationarity and invertibility, not by a box. */
const mostParameters = 20;
const unbounded = {
  lower: new Float64Array(mostParameters).fill(-1e6),
  upper: new Float64Array(mostParameters).fill(1e6),
};

/** Where each group of parameters starts. */
interface Places {
  seasonalP: number;
  q: number;
  seasonalQ: number;
  constant: number;
}

function placesOf(o: ArimaOrders): Places {
  const seasonalP = o.p;
  const q = seasonalP + o.seasonalP;
  const seasonalQ = q + o.q;
  return { seasonalP, q, seasonalQ, constant: seasonalQ + o.seasonalQ };
}

/** The autoregressive polynomial at given parameters; overwritten by the next call. */
export function autoregressivePolynomial(o: ArimaOrders, p: ArrayLike<number>): LagPolynomial {
  return autoregressive.multiply(p, 0, o.p, o.p, o.seasonalP, o.seasonLength, -1);
}

/** The moving-average polynomial at given parameters; overwritten by the next call. */
export function movingAveragePolynomial(o: ArimaOrders, p: ArrayLike<number>): LagPolynomial {
  const at = o.p + o.seasonalP;
  return movingAverage.multiply(p, at, o.q, at + o.q, o.seasonalQ, o.seasonLength, 1);
}

/** The constant of the differenced series; 0 for models without one. */
export function constantOf(o: ArimaOrders, p: ArrayLike<number>): number {
  return o.constant ? p[parameterCount(o) - 1] : 0;
}

/** Whether the model is stationary and invertible. */
export function isAdmissible(o: ArimaOrders, p: ArrayLike<number>): boolean {
  const q = o.p + o.seasonalP;
  return (
    rootsOutside(p, 0, o.p, -1) &&
    rootsOutside(p, o.p, o.seasonalP, -1) &&
    rootsOutside(p, q, o.q, 1) &&
    rootsOutside(p, q + o.q, o.seasonalQ, 1)
  );
}

/**
 * One-step errors of the differenced series `w` by the conditional recursion, everything before the first
 * observation being zero: e_t = w_t + sum ar_i w_(t-i) - sum ma_j e_(t-j).
 */
export function arimaResiduals(
  w: Float64Array,
  o: ArimaOrders,
  p: ArrayLike<number>,
  out: Float64Array,
): void {
  const mean = constantOf(o, p);
  const centred = centredScratch.take(w.length);
  for (let t = 0; t < w.length; t++) centred[t] = w[t] - mean;
  applyLags(centred, w.length, autoregressivePolynomial(o, p), out);
  divideLags(out, w.length, movingAveragePolynomial(o, p));
}

/** out = polynomial(B) x, with zeros before the start. */
function applyLags(x: Float64Array, n: number, polynomial: LagPolynomial, out: Float64Array): void {
  const { count, lags, coefficients } = polynomial;
  for (let t = 0; t < n; t++) out[t] = x[t];
  for (let k = 0; k < count; k++) {
    const lag = lags[k];
    const c = coefficients[k];
    for (let t = lag; t < n; t++) out[t] += c * x[t - lag];
  }
}

/** x = x / polynomial(B) in place, with zeros before the start. */
function divideLags(x: Float64Array, n: number, polynomial: LagPolynomial): void {
  const { count, lags, coefficients } = polynomial;
  if (count === 0) return;
  const longest = Math.min(n, lags[count - 1]);
  for (let t = 0; t < longest; t++) {
    let v = x[t];
    for (let k = 0; k < count; k++) if (t >= lags[k]) v -= coefficients[k] * x[t - lags[k]];
    x[t] = v;
  }
  if (longest <= 2) {
    divideShort(x, n, longest, coefficients);
    return;
  }
  for (let t = longest; t < n; t++) {
    let v = x[t];
    for (let k = 0; k < count; k++) v -= coefficients[k] * x[t - lags[k]];
    x[t] = v;
  }
}

/** The rest of `divideLags` for the lags 1 or 1 and 2, which most models have. */
function divideShort(x: Float64Array, n: number, order: number, [c1, c2]: Float64Array): void {
  let last = x[order - 1];
  let before = order > 1 ? x[order - 2] : 0;
  const second = order > 1 ? c2 : 0;
  for (let t = order; t < n; t++) {
    const v = x[t] - c1 * last - second * before;
    x[t] = v;
    before = last;
    last = v;
  }
}

/**
 * The conditional least-squares problem of an ARIMA model, with exact derivatives: each is a lag of a filtered
 * copy of the data or of the residuals (Box and Jenkins 1970, chapter 7), so that one pass a group of parameters
 * suffices. The objective is n log(sum of squares / n).
 */
export function arimaProblem(w: Float64Array, o: ArimaOrders): LeastSquaresProblem {
  const n = w.length;
  const size = parameterCount(o);
  const objective = (p: Float64Array): number => {
    if (!isAdmissible(o, p)) return Infinity;
    const e = residualScratch.take(n);
    arimaResiduals(w, o, p, e);
    let sum = 0;
    for (let t = 0; t < n; t++) sum += e[t] * e[t];
    return Number.isNaN(sum) ? Infinity : n * Math.log(sum / n + 1e-300);
  };
  const linearise = (p: Float64Array, normal: Float64Array, gradient: Float64Array): void => {
    const e = residualScratch.take(n);
    const jacobian = jacobianScratch.take(n * size);
    fillJacobian(w, o, p, e, jacobian);
    normalEquations(jacobian, e, n, size, normal, gradient);
  };
  return { size, lower: unbounded.lower, upper: unbounded.upper, objective, linearise };
}

function fillJacobian(
  w: Float64Array,
  o: ArimaOrders,
  p: Float64Array,
  e: Float64Array,
  jacobian: Float64Array,
): void {
  const n = w.length;
  const size = parameterCount(o);
  const at = placesOf(o);
  const m = o.seasonLength;
  const x = filteredScratch.take(n);
  const ma = movingAveragePolynomial(o, p);
  const centred = centredScratch.take(n);
  const mean = constantOf(o, p);
  for (let t = 0; t < n; t++) centred[t] = w[t] - mean;
  if (o.p > 0) {
    applyLags(centred, n, partial.multiply(p, 0, 0, at.seasonalP, o.seasonalP, m, -1), x);
    divideLags(x, n, ma);
    putLags(x, n, jacobian, size, 0, o.p, 1);
  }
  if (o.seasonalP > 0) {
    applyLags(centred, n, partial.multiply(p, 0, o.p, 0, 0, m, -1), x);
    divideLags(x, n, ma);
    putLags(x, n, jacobian, size, at.seasonalP, o.seasonalP, m);
  }
  if (o.q > 0) {
    for (let t = 0; t < n; t++) x[t] = e[t];
    divideLags(x, n, partial.multiply(p, at.q, o.q, 0, 0, m, 1));
    putLags(x, n, jacobian, size, at.q, o.q, 1);
  }
  if (o.seasonalQ > 0) {
    for (let t = 0; t < n; t++) x[t] = e[t];
    divideLags(x, n, partial.multiply(p, 0, 0, at.seasonalQ, o.seasonalQ, m, 1));
    putLags(x, n, jacobian, size, at.seasonalQ, o.seasonalQ, m);
  }
  if (o.constant) {
    centred.fill(1, 0, n);
    applyLags(centred, n, autoregressivePolynomial(o, p), x);
    divideLags(x, n, ma);
    for (let t = 0; t < n; t++) jacobian[t * size + at.constant] = -x[t];
  }
}

/** Writes the negative of x, later by one to `count` times `lag`, into columns from `first` on. */
function putLags(
  x: Float64Array,
  n: number,
  jacobian: Float64Array,
  size: number,
  first: number,
  count: number,
  lag: number,
): void {
  for (let i = 0; i < count; i++) {
    const shift = Math.min(n, (i + 1) * lag);
    let cell = first + i;
    for (let t = 0; t < shift; t++, cell += size) jacobian[cell] = 0;
    for (let t = shift; t < n; t++, cell += size) jacobian[cell] = -x[t - shift];
  }
}
