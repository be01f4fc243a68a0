import { Scratch } from "../../math/scratch";
import { layoutOf, type EtsLayout, type EtsModel } from "./model";

const seasonScratch = new Scratch();

/** What a pass of the filter leaves behind. One is enough for a whole search: `filterEts` overwrites it. */
export class EtsTrace {
  /** One-step forecasts. */
  fitted = new Float64Array(0);
  /** One-step errors: y - f for additive, (y - f) / f for multiplicative errors. */
  residual = new Float64Array(0);
  /** Final states; `season[i]` is the index of the i-th period after the last observation. */
  level = 0;
  trend = 0;
  season = new Float64Array(0);
  /** Sum of squared residuals, and of log f for multiplicative errors. */
  squares = 0;
  logScale = 0;

  reserve(length: number, seasonLength: number): void {
    if (this.fitted.length < length) {
      this.fitted = new Float64Array(length);
      this.residual = new Float64Array(length);
    }
    if (this.season.length < seasonLength) this.season = new Float64Array(seasonLength);
  }
}

/** Logarithms are taken of the product of this many one-step forecasts: a logarithm costs more than all else of a step. */
const together = 8;

/** Below these a multiplicative model has left its domain. */
export const smallestLevel = 1e-9;
export const smallestIndex = 1e-4;

/**
 * Runs the innovations recursions of an ETS model through `y` (complete, scaled to about 1) and returns -2 log
 * likelihood up to a constant, n log(sum of squares / n) + 2 sum log f, or Infinity when a multiplicative model
 * leaves its domain. Source: Hyndman et al. (2008), table 2.3.
 */
export function filterEts(
  y: Float64Array,
  model: EtsModel,
  parameters: Float64Array,
  trace: EtsTrace,
): number {
  const n = y.length;
  trace.reserve(n, model.seasonLength);
  trace.squares = 0;
  trace.logScale = 0;
  const layout = layoutOf(model);
  const inside =
    model.season === "N"
      ? filterPlain(y, model, layout, parameters, trace)
      : filterSeasonal(y, model, layout, parameters, trace);
  if (!inside || !(trace.squares < Infinity)) return Infinity;
  return n * Math.log(trace.squares / n + 1e-300) + 2 * trace.logScale;
}

/** Copies the initial seasonal indices, completing the last one. */
export function initialSeason(
  model: EtsModel,
  layout: EtsLayout,
  parameters: Float64Array,
  out: Float64Array,
): void {
  const m = model.seasonLength;
  let sum = 0;
  for (let j = 0; j < m - 1; j++) {
    out[j] = parameters[layout.season + j];
    sum += out[j];
  }
  out[m - 1] = (model.season === "M" ? m : 0) - sum;
}

function filterPlain(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  trace: EtsTrace,
): boolean {
  const { fitted, residual } = trace;
  const relative = model.error === "M";
  const trending = model.trend !== "N";
  const alpha = p[layout.alpha];
  const beta = trending ? alpha * p[layout.beta] : 0;
  const phi = model.trend === "Ad" ? p[layout.phi] : 1;
  let level = p[layout.level];
  let trend = trending ? p[layout.trend] : 0;
  let squares = 0;
  let logScale = 0;
  let product = 1;
  for (let t = 0; t < y.length; t++) {
    const slope = phi * trend;
    const f = level + slope;
    const e = y[t] - f;
    let r = e;
    if (relative) {
      if (!(f > smallestLevel)) return false;
      r = e / f;
      product *= f;
      if (t % together === together - 1) {
        logScale += Math.log(product);
        product = 1;
      }
    }
    squares += r * r;
    fitted[t] = f;
    residual[t] = r;
    level = f + alpha * e;
    trend = slope + beta * e;
  }
  trace.level = level;
  trace.trend = trend;
  trace.squares = squares;
  trace.logScale = logScale + Math.log(product);
  return true;
}

function filterSeasonal(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  p: Float64Array,
  trace: EtsTrace,
): boolean {
  const { fitted, residual } = trace;
  const m = model.seasonLength;
  const season = seasonScratch.take(m);
  initialSeason(model, layout, p, season);
  const relative = model.error === "M";
  const multiplicative = model.season === "M";
  const trending = model.trend !== "N";
  const alpha = p[layout.alpha];
  const beta = trending ? alpha * p[layout.beta] : 0;
  const gamma = (1 - alpha) * p[layout.gamma];
  const phi = model.trend === "Ad" ? p[layout.phi] : 1;
  let level = p[layout.level];
  let trend = trending ? p[layout.trend] : 0;
  let squares = 0;
  let logScale = 0;
  let product = 1;
  let j = 0;
  for (let t = 0; t < y.length; t++) {
    const slope = phi * trend;
    const q = level + slope;
    const s = season[j];
    const f = multiplicative ? q * s : q + s;
    if (multiplicative && (!(q > smallestLevel) || !(s > smallestIndex))) return false;
    const e = y[t] - f;
    let r = e;
    if (relative) {
      if (!(f > smallestLevel)) return false;
      r = e / f;
      product *= f;
      if (t % together === together - 1) {
        logScale += Math.log(product);
        product = 1;
      }
    }
    squares += r * r;
    fitted[t] = f;
    residual[t] = r;
    const forLevel = multiplicative ? e / s : e;
    level = q + alpha * forLevel;
    trend = slope + beta * forLevel;
    season[j] = s + gamma * (multiplicative ? e / q : e);
    if (++j === m) j = 0;
  }
  trace.level = level;
  trace.trend = trend;
  trace.squares = squares;
  trace.logScale = logScale + Math.log(product);
  for (let i = 0; i < m; i++) trace.season[i] = season[(j + i) % m];
  return true;
}
