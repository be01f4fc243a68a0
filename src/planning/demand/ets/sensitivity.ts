import { Scratch } from "../../math/scratch";
import { initialSeason, type EtsTrace } from "./filter";
import { layoutOf, type EtsLayout, type EtsModel } from "./model";

const jacobianScratch = new Scratch();
const stateScratch = new Scratch();
const seasonScratch = new Scratch();
const meanScratch = new Scratch();

/**
 * Derivatives of the one-step forecasts with respect to the first `free` parameters, by carrying the
 * derivatives of the states forward with the filter (forward sensitivities): exact, and far cheaper than
 * differencing when the initial states are parameters too. `trace` must hold the pass of `filterEts` at the same
 * parameters. Returns the matrix n by `free`, row-major, in scratch memory.
 */
export function fittedJacobian(
  y: Float64Array,
  model: EtsModel,
  parameters: Float64Array,
  free: number,
  trace: EtsTrace,
): Float64Array {
  const jacobian = jacobianScratch.take(y.length * free);
  const layout = layoutOf(model);
  if (model.season === "N") plainJacobian(y, model, layout, parameters, free, trace, jacobian);
  else if (model.season === "A") additiveJacobian(y, model, layout, parameters, free, trace, jacobian);
  else multiplicativeJacobian(y, model, layout, parameters, free, trace, jacobian);
  return jacobian;
}

/**
 * Turns derivatives of the fitted values into derivatives of the residuals whose sum of squares the likelihood
 * concentrates to: -df for additive errors; for multiplicative errors r exp(mean log f), up to that common factor.
 */
export function residualJacobian(
  jacobian: Float64Array,
  relative: boolean,
  n: number,
  free: number,
  trace: EtsTrace,
): void {
  if (!relative) {
    for (let i = 0; i < n * free; i++) jacobian[i] = -jacobian[i];
    return;
  }
  const { fitted, residual } = trace;
  const average = meanScratch.zeros(free);
  for (let t = 0; t < n; t++) {
    const inverse = 1 / fitted[t];
    for (let i = 0; i < free; i++) average[i] += jacobian[t * free + i] * inverse;
  }
  for (let i = 0; i < free; i++) average[i] /= n;
  for (let t = 0; t < n; t++) {
    const r = residual[t];
    const factor = -(1 + r) / fitted[t];
    for (let i = 0; i < free; i++) jacobian[t * free + i] = factor * jacobian[t * free + i] + r * average[i];
  }
}

/** Derivatives of level and trend at the start: one for their own parameter when it is free. */
function startStates(layout: EtsLayout, free: number): { level: Float64Array; trend: Float64Array } {
  const states = stateScratch.zeros(2 * free);
  const level = states.subarray(0, free);
  const trend = states.subarray(free, 2 * free);
  if (layout.level < free) level[layout.level] = 1;
  if (layout.trend >= 0 && layout.trend < free) trend[layout.trend] = 1;
  return { level, trend };
}

/** Derivatives of the seasonal indices at the start, followed by the indices themselves. */
function startSeason(
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  free: number,
): { derivative: Float64Array; index: Float64Array } {
  const m = model.seasonLength;
  const all = seasonScratch.zeros(m * free + m);
  const derivative = all.subarray(0, m * free);
  const index = all.subarray(m * free, m * free + m);
  initialSeason(model, layout, p, index);
  for (let j = 0; j < m - 1 && layout.season + j < free; j++) {
    derivative[j * free + layout.season + j] = 1;
    derivative[(m - 1) * free + layout.season + j] = -1;
  }
  return { derivative, index };
}

function plainJacobian(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  free: number,
  trace: EtsTrace,
  jacobian: Float64Array,
): void {
  const { level: dLevel, trend: dTrend } = startStates(layout, free);
  const alpha = p[layout.alpha];
  const trending = model.trend !== "N";
  const betaStar = trending ? p[layout.beta] : 0;
  const beta = alpha * betaStar;
  const phi = model.trend === "Ad" ? p[layout.phi] : 1;
  let trend = trending ? p[layout.trend] : 0;
  for (let t = 0; t < y.length; t++) {
    const e = y[t] - trace.fitted[t];
    const row = t * free;
    for (let i = 0; i < free; i++) jacobian[row + i] = dLevel[i] + phi * dTrend[i];
    if (layout.phi >= 0) jacobian[row + layout.phi] += trend;
    for (let i = 0; i < free; i++) {
      const d = jacobian[row + i];
      dLevel[i] = d * (1 - alpha);
      dTrend[i] = phi * dTrend[i] - beta * d;
    }
    dLevel[layout.alpha] += e;
    if (trending) {
      dTrend[layout.alpha] += betaStar * e;
      dTrend[layout.beta] += alpha * e;
      if (layout.phi >= 0) dTrend[layout.phi] += trend;
      trend = phi * trend + beta * e;
    }
  }
}

function additiveJacobian(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  free: number,
  trace: EtsTrace,
  jacobian: Float64Array,
): void {
  const { level: dLevel, trend: dTrend } = startStates(layout, free);
  const { derivative: dSeason } = startSeason(model, layout, p, free);
  const m = model.seasonLength;
  const alpha = p[layout.alpha];
  const trending = model.trend !== "N";
  const betaStar = trending ? p[layout.beta] : 0;
  const beta = alpha * betaStar;
  const gammaStar = p[layout.gamma];
  const gamma = (1 - alpha) * gammaStar;
  const phi = model.trend === "Ad" ? p[layout.phi] : 1;
  let trend = trending ? p[layout.trend] : 0;
  let j = 0;
  for (let t = 0; t < y.length; t++) {
    const e = y[t] - trace.fitted[t];
    const row = t * free;
    const own = j * free;
    for (let i = 0; i < free; i++) jacobian[row + i] = dLevel[i] + phi * dTrend[i];
    if (layout.phi >= 0) jacobian[row + layout.phi] += trend;
    for (let i = 0; i < free; i++) {
      const dq = jacobian[row + i];
      const d = dq + dSeason[own + i];
      jacobian[row + i] = d;
      dLevel[i] = dq - alpha * d;
      dTrend[i] = phi * dTrend[i] - beta * d;
      dSeason[own + i] -= gamma * d;
    }
    dLevel[layout.alpha] += e;
    dSeason[own + layout.alpha] -= gammaStar * e;
    dSeason[own + layout.gamma] += (1 - alpha) * e;
    if (trending) {
      dTrend[layout.alpha] += betaStar * e;
      dTrend[layout.beta] += alpha * e;
      if (layout.phi >= 0) dTrend[layout.phi] += trend;
      trend = phi * trend + beta * e;
    }
    if (++j === m) j = 0;
  }
}

function multiplicativeJacobian(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  free: number,
  trace: EtsTrace,
  jacobian: Float64Array,
): void {
  const { level: dLevel, trend: dTrend } = startStates(layout, free);
  const { derivative: dSeason, index } = startSeason(model, layout, p, free);
  const m = model.seasonLength;
  const alpha = p[layout.alpha];
  const trending = model.trend !== "N";
  const betaStar = trending ? p[layout.beta] : 0;
  const beta = alpha * betaStar;
  const gammaStar = p[layout.gamma];
  const gamma = (1 - alpha) * gammaStar;
  const phi = model.trend === "Ad" ? p[layout.phi] : 1;
  let trend = trending ? p[layout.trend] : 0;
  let j = 0;
  for (let t = 0; t < y.length; t++) {
    const f = trace.fitted[t];
    const e = y[t] - f;
    const s = index[j];
    const q = f / s;
    const row = t * free;
    const own = j * free;
    const u = e / s;
    const v = e / q;
    const inverseS = 1 / s;
    const inverseQ = 1 / q;
    for (let i = 0; i < free; i++) jacobian[row + i] = dLevel[i] + phi * dTrend[i];
    if (layout.phi >= 0) jacobian[row + layout.phi] += trend;
    for (let i = 0; i < free; i++) {
      const dq = jacobian[row + i];
      const ds = dSeason[own + i];
      const d = dq * s + q * ds;
      jacobian[row + i] = d;
      const du = (-d - u * ds) * inverseS;
      dLevel[i] = dq + alpha * du;
      dTrend[i] = phi * dTrend[i] + beta * du;
      dSeason[own + i] = ds + gamma * (-d - v * dq) * inverseQ;
    }
    dLevel[layout.alpha] += u;
    dSeason[own + layout.alpha] -= gammaStar * v;
    dSeason[own + layout.gamma] += (1 - alpha) * v;
    if (trending) {
      dTrend[layout.alpha] += betaStar * u;
      dTrend[layout.beta] += alpha * u;
      if (layout.phi >= 0) dTrend[layout.phi] += trend;
      trend = phi * trend + beta * u;
    }
    index[j] = s + gamma * v;
    if (++j === m) j = 0;
  }
}
