import { lineThrough, seasonallyAdjusted, type SeasonalIndices } from "../decomposition";
import { layoutOf, type EtsModel } from "./model";

/** Initial states that the members of one series' pool share: they depend on the season kind only. */
export interface EtsStart {
  indices?: SeasonalIndices;
  plain: StartLine;
  additive?: StartLine;
  multiplicative?: StartLine;
}

/** Start of the seasonally adjusted series: a line through its first seasons, and their mean. */
interface StartLine {
  first: number;
  mean: number;
  intercept: number;
  slope: number;
}

/** Prepares the initial states for the models of a series; `indices` when it may have a season. */
export function etsStart(y: Float64Array, indices?: SeasonalIndices): EtsStart {
  const m = indices?.seasonLength ?? 1;
  const start: EtsStart = { plain: startLine(y, m), indices };
  if (indices) start.additive = startLine(seasonallyAdjusted(y, indices.additive, "A"), m);
  if (indices?.multiplicative) {
    start.multiplicative = startLine(seasonallyAdjusted(y, indices.multiplicative, "M"), m);
  }
  return start;
}

function startLine(y: Float64Array, m: number): StartLine {
  const count = Math.min(y.length, Math.max(10, 2 * m));
  let mean = 0;
  for (let t = 0; t < count; t++) mean += y[t];
  const { intercept, slope } = lineThrough(y, count);
  return { first: y[0], mean: mean / count, intercept: intercept - slope, slope };
}

/** Parameter vector from which the search begins: modest smoothing, states from the decomposition. */
export function startParameters(model: EtsModel, start: EtsStart): Float64Array {
  const layout = layoutOf(model);
  const p = new Float64Array(layout.size);
  p[layout.alpha] = 0.2;
  if (layout.beta >= 0) p[layout.beta] = 0.1;
  if (layout.gamma >= 0) p[layout.gamma] = 0.1;
  if (layout.phi >= 0) p[layout.phi] = 0.95;
  const line =
    model.season === "N" ? start.plain : model.season === "A" ? start.additive : start.multiplicative;
  const { first, mean, intercept, slope } = line ?? start.plain;
  const trending = layout.trend >= 0;
  p[layout.level] = trending ? intercept : mean;
  if (trending) p[layout.trend] = slope;
  const relative = model.error === "M" || model.season === "M";
  if (relative && trending && intercept + slope <= 0.01) {
    p[layout.level] = Math.max(first, 1e-3);
    p[layout.trend] = 0;
  }
  const index = model.season === "A" ? start.indices?.additive : start.indices?.multiplicative;
  if (layout.season >= 0 && index) {
    for (let j = 0; j < model.seasonLength - 1; j++) p[layout.season + j] = index[j];
  }
  return p;
}
