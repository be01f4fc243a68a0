import type { ExtraRows, LinearModel } from "./solver";

/**
 * The lower bound that row duals prove for min cost·x, whatever solver they come from: for any duals y the objective
 * is at least offset + Σ y·(the bound of each row on its side) + Σ min over each column's bounds of (cost − yA)·x. When
 * it equals the objective of a feasible plan, that plan is optimal.
 *
 * @param extra rows added after the model was built, in order; `duals` covers them too
 * @returns -Infinity when a dual points to a side that has no bound
 */
export function dualBound(model: LinearModel, extra: readonly ExtraRows[], duals: Float64Array): number {
  const reduced = model.cost.slice();
  let bound = model.offset;
  let scale = 1;
  for (let j = 0; j < model.columns; j++) {
    scale = Math.max(scale, Math.abs(model.cost[j]));
    for (let k = model.starts[j]; k < model.starts[j + 1]; k++) {
      reduced[j] -= duals[model.indices[k]] * model.values[k];
    }
  }
  for (let i = 0; i < model.rows; i++) bound += side(duals[i], model.rowLower[i], model.rowUpper[i], scale);
  let row = model.rows;
  for (const rows of extra) {
    for (let i = 0; i < rows.lower.length; i++, row++) {
      bound += side(duals[row], rows.lower[i], rows.upper[i], scale);
      for (let k = rows.starts[i]; k < rows.starts[i + 1]; k++) {
        reduced[rows.indices[k]] -= duals[row] * rows.values[k];
      }
    }
  }
  for (let j = 0; j < model.columns; j++) bound += side(reduced[j], model.lower[j], model.upper[j], scale);
  return bound;
}

/** price × the bound that the price pushes against; rounding noise against a missing bound counts as zero. */
function side(price: number, lower: number, upper: number, scale: number): number {
  if (price === 0) return 0;
  const bound = price > 0 ? lower : upper;
  if (Number.isFinite(bound)) return price * bound;
  return Math.abs(price) <= 1e-6 * scale ? 0 : -Infinity;
}
