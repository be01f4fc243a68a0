import type { LeastSquaresProblem } from "../../math/levenbergMarquardt";
import { normalEquations } from "../../math/normalEquations";
import { Scratch } from "../../math/scratch";
import { multiplyLags, parameterCount, type ArimaOrders, type LagPolynomial } from "./model";
import { rootsOutside } from "./stationary";

const residualScratch = new Scratch();
const centredScratch = new Scratch();
const filteredScratch = new Scratch();
const jacobianScratch = new Scratch();

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

/** The autoregressive and moving-average polynomials at given parameters. */
export function polynomials(o: ArimaOrders, p: ArrayLike<number>): { ar: LagPolynomial; ma: LagPolynomial } {
  const at = placesOf(o);
  return {
    ar: multiplyLags(p, 0, o.p, at.seasonalP, o.seasonalP, o.seasonLength, -1),
    ma: multiplyLags(p, at.q, o.q, at.seasonalQ, o.seasonalQ, o.seasonLength, 1),
  };
}

/** The constant of the differenced series; 0 for models without one. */
export function constantOf(o: ArimaOrders, p: ArrayLike<number>): number {
  return o.constant ? p[placesOf(o).constant] : 0;
}

/** Whether the model is stationary and invertible. */
export function isAdmissible(o: ArimaOrders, p: ArrayLike<number>): boolean {
  const at = placesOf(o);
  return (
    rootsOutside(p, 0, o.p, -1) &&
    rootsOutside(p, at.seasonalP, o.seasonalP, -1) &&
    rootsOutside(p, at.q, o.q, 1) &&
    rootsOutside(p, at.seasonalQ, o.seasonalQ, 1)
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
  const { ar, ma } = polynomials(o, p);
  const mean = constantOf(o, p);
  const centred = centredScratch.take(w.length);
  for (let t = 0; t < w.length; t++) centred[t] = w[t] - mean;
  applyLags(centred, w.length, ar, out);
  divideLags(out, w.length, ma);
}

/** out = polynomial(B) x, with zeros before the start. */
function applyLags(x: Float64Array, n: number, polynomial: LagPolynomial, out: Float64Array): void {
  const { lags, coefficients } = polynomial;
  for (let t = 0; t < n; t++) out[t] = x[t];
  for (let k = 0; k < lags.length; k++) {
    const lag = lags[k];
    const c = coefficients[k];
    for (let t = lag; t < n; t++) out[t] += c * x[t - lag];
  }
}

/** x = x / polynomial(B) in place, with zeros before the start. */
function divideLags(x: Float64Array, n: number, polynomial: LagPolynomial): void {
  const { lags, coefficients } = polynomial;
  const count = lags.length;
  if (count === 0) return;
  for (let t = 0; t < n; t++) {
    let v = x[t];
    for (let k = 0; k < count; k++) if (t >= lags[k]) v -= coefficients[k] * x[t - lags[k]];
    x[t] = v;
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
    arimaResiduals(w, o, p, e);
    const jacobian = jacobianScratch.take(n * size);
    fillJacobian(w, o, p, e, jacobian);
    normalEquations(jacobian, e, n, size, normal, gradient);
  };
  const bound = (v: number): Float64Array => new Float64Array(size).fill(v);
  return { size, lower: bound(-1e6), upper: bound(1e6), objective, linearise };
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
  const { ar, ma } = polynomials(o, p);
  const centred = centredScratch.take(n);
  const mean = constantOf(o, p);
  for (let t = 0; t < n; t++) centred[t] = w[t] - mean;
  const put = (first: number, count: number, lag: number): void => {
    for (let i = 0; i < count; i++) {
      const shift = (i + 1) * lag;
      for (let t = 0; t < n; t++) jacobian[t * size + first + i] = t >= shift ? -x[t - shift] : 0;
    }
  };
  if (o.p > 0) {
    applyLags(centred, n, multiplyLags(p, 0, 0, at.seasonalP, o.seasonalP, m, -1), x);
    divideLags(x, n, ma);
    put(0, o.p, 1);
  }
  if (o.seasonalP > 0) {
    applyLags(centred, n, multiplyLags(p, 0, o.p, 0, 0, m, -1), x);
    divideLags(x, n, ma);
    put(at.seasonalP, o.seasonalP, m);
  }
  if (o.q > 0) {
    x.set(e.subarray(0, n));
    divideLags(x, n, multiplyLags(p, at.q, o.q, 0, 0, m, 1));
    put(at.q, o.q, 1);
  }
  if (o.seasonalQ > 0) {
    x.set(e.subarray(0, n));
    divideLags(x, n, multiplyLags(p, 0, 0, at.seasonalQ, o.seasonalQ, m, 1));
    put(at.seasonalQ, o.seasonalQ, m);
  }
  if (o.constant) {
    centred.fill(1, 0, n);
    applyLags(centred, n, ar, x);
    divideLags(x, n, ma);
    for (let t = 0; t < n; t++) jacobian[t * size + at.constant] = -x[t];
  }
}
