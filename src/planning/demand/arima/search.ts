import { difference, seasonalDifferences } from "./difference";
import { fitArima, type ArimaFit } from "./fit";
import { parameterCount, type ArimaOrders } from "./model";

/** Largest orders tried. */
export interface ArimaLimits {
  order: number;
  seasonalOrder: number;
  /** Most coefficients altogether. */
  coefficients: number;
  /** Most models fitted. */
  models: number;
}

export const usualLimits: ArimaLimits = { order: 2, seasonalOrder: 1, coefficients: 4, models: 20 };

/** The differenced series and the fits of the models visited, best AICc first. */
export interface ArimaSearch {
  differenced: Float64Array;
  fits: ArimaFit[];
}

/**
 * Automatic order by the stepwise search of Hyndman and Khandakar (2008): seasonal differences by the strength of
 * the season, then steps of one from four starting models while AICc falls. Each fit starts warm from the model
 * it was reached from.
 *
 * @param differences number of first differences, 0 to 2
 */
export function searchArima(
  y: Float64Array,
  seasonLength: number,
  differences: number,
  limits: ArimaLimits = usualLimits,
): ArimaSearch {
  const seasonalD = seasonalDifferences(y, seasonLength);
  let differenced = seasonalD ? difference(y, seasonLength) : y;
  for (let k = 0; k < differences; k++) differenced = difference(differenced, 1);
  const seasonal = seasonLength > 1 && y.length > 2 * seasonLength;
  const base: ArimaOrders = {
    p: 0,
    d: differences,
    q: 0,
    seasonalP: 0,
    seasonalD,
    seasonalQ: 0,
    seasonLength: seasonal ? seasonLength : 1,
    constant: differences + seasonalD <= 1,
  };
  return { differenced, fits: stepwise(differenced, base, seasonal, limits) };
}

function stepwise(w: Float64Array, base: ArimaOrders, seasonal: boolean, limits: ArimaLimits): ArimaFit[] {
  const visited = new Map<number, ArimaFit | undefined>();
  const visit = (orders: ArimaOrders, from?: ArimaFit): ArimaFit | undefined => {
    if (!withinLimits(orders, seasonal, limits) || visited.size >= limits.models) return undefined;
    const key = keyOf(orders);
    if (visited.has(key)) return undefined;
    const fit = fitArima(w, orders, from && carryOver(from, orders)) ?? (from && fitArima(w, orders));
    visited.set(key, fit);
    return fit;
  };
  const one = seasonal ? 1 : 0;
  let best: ArimaFit | undefined;
  const consider = (fit: ArimaFit | undefined): boolean => {
    if (!fit || (best && fit.aicc >= best.aicc)) return false;
    best = fit;
    return true;
  };
  consider(visit(base));
  if (base.constant) consider(visit({ ...base, constant: false }));
  consider(visit({ ...base, p: 1, seasonalP: one }));
  consider(visit({ ...base, q: 1, seasonalQ: one }));
  consider(visit({ ...base, p: 2, q: 2, seasonalP: one, seasonalQ: one }));
  let moved = true;
  while (moved && best) {
    moved = false;
    const centre = best;
    for (const step of neighbours) {
      if (!seasonal && step && (step[2] !== 0 || step[3] !== 0)) continue;
      if (consider(visit(stepFrom(centre.orders, step), centre))) {
        moved = true;
        break;
      }
    }
  }
  return [...visited.values()].filter((f) => f !== undefined).sort((a, b) => a.aicc - b.aicc);
}

function withinLimits(o: ArimaOrders, seasonal: boolean, limits: ArimaLimits): boolean {
  if (o.p < 0 || o.q < 0 || o.seasonalP < 0 || o.seasonalQ < 0) return false;
  if (o.p > limits.order || o.q > limits.order) return false;
  if (!seasonal && o.seasonalP + o.seasonalQ > 0) return false;
  if (o.constant && o.d + o.seasonalD > 1) return false;
  if (o.seasonalP > limits.seasonalOrder || o.seasonalQ > limits.seasonalOrder) return false;
  return o.p + o.q + o.seasonalP + o.seasonalQ <= limits.coefficients;
}

/** Steps in p, q, P and Q to models one step away, in the order of Hyndman and Khandakar; none drops or adds a constant. */
const neighbours: readonly (readonly [number, number, number, number] | undefined)[] = [
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1],
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
  undefined,
];

function stepFrom(o: ArimaOrders, step: (typeof neighbours)[number]): ArimaOrders {
  if (!step) return { ...o, constant: !o.constant };
  const { d, seasonalD, seasonLength, constant } = o;
  return {
    p: o.p + step[0],
    d,
    q: o.q + step[1],
    seasonalP: o.seasonalP + step[2],
    seasonalD,
    seasonalQ: o.seasonalQ + step[3],
    seasonLength,
    constant,
  };
}

/** A number that no other model of the search has. */
function keyOf(o: ArimaOrders): number {
  return (((o.p * 16 + o.q) * 16 + o.seasonalP) * 16 + o.seasonalQ) * 2 + (o.constant ? 1 : 0);
}

/** Parameters of a neighbour: shared coefficients kept (shrunk a little, off the border), new ones zero. */
function carryOver(from: ArimaFit, to: ArimaOrders): Float64Array {
  const result = new Float64Array(parameterCount(to));
  const o = from.orders;
  const groups: [number, number][] = [
    [o.p, to.p],
    [o.seasonalP, to.seasonalP],
    [o.q, to.q],
    [o.seasonalQ, to.seasonalQ],
    [o.constant ? 1 : 0, to.constant ? 1 : 0],
  ];
  let source = 0;
  let target = 0;
  groups.forEach(([had, has], group) => {
    const keep = Math.min(had, has);
    for (let i = 0; i < keep; i++) result[target + i] = from.parameters[source + i] * (group < 4 ? 0.95 : 1);
    source += had;
    target += has;
  });
  return result;
}
