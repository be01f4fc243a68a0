/** Error, trend and season of an exponential smoothing model: none, additive, damped additive, multiplicative. */
export type ErrorKind = "A" | "M";
export type TrendKind = "N" | "A" | "Ad";
export type SeasonKind = "N" | "A" | "M";

/** One member of the ETS family (Hyndman, Koehler, Ord and Snyder 2008), e.g. ETS(A,Ad,M). */
export interface EtsModel {
  error: ErrorKind;
  trend: TrendKind;
  season: SeasonKind;
  /** Periods in a season; 1 without season. */
  seasonLength: number;
}

/**
 * Where each parameter stands in the parameter vector: smoothing parameters first, then the initial states. The
 * trend and season parameters are the fractions beta* = beta / alpha and gamma* = gamma / (1 - alpha), so that
 * every one of them lives in (0, 1). -1 marks a parameter the model does not have. The last initial seasonal
 * index is not a parameter: the indices sum to zero (additive) or to the season length (multiplicative).
 */
export interface EtsLayout {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
  level: number;
  trend: number;
  season: number;
  /** Number of smoothing parameters. */
  smoothing: number;
  /** Number of all parameters, initial states included. */
  size: number;
}

const layouts: EtsLayout[][] = [];
const trendKinds: readonly TrendKind[] = ["N", "A", "Ad"];
const seasonKinds: readonly SeasonKind[] = ["N", "A", "M"];

/** The layout of a model's parameter vector. */
export function layoutOf(model: EtsModel): EtsLayout {
  const kind = 3 * trendKinds.indexOf(model.trend) + seasonKinds.indexOf(model.season);
  const known = (layouts[kind] ??= []);
  return (known[model.seasonLength] ??= makeLayout(model));
}

function makeLayout(model: EtsModel): EtsLayout {
  let next = 0;
  const take = (present: boolean, count = 1): number => {
    if (!present) return -1;
    next += count;
    return next - count;
  };
  const trending = model.trend !== "N";
  const seasonal = model.season !== "N";
  const alpha = take(true);
  const beta = take(trending);
  const gamma = take(seasonal);
  const phi = take(model.trend === "Ad");
  const smoothing = next;
  const level = take(true);
  const trend = take(trending);
  const season = take(seasonal, model.seasonLength - 1);
  return { alpha, beta, gamma, phi, level, trend, season, smoothing, size: next };
}

/** The model's usual name, e.g. "ETS(M,Ad,A)". */
export function etsName({ error, trend, season }: EtsModel): string {
  return `ETS(${error},${trend},${season})`;
}

/** Bounds of the smoothing parameters; the damping range keeps a damped trend distinct from none and full. */
export const smoothingBounds = { low: 1e-4, high: 0.9999, dampingLow: 0.8, dampingHigh: 0.98 };
