import type { Basis, LinearModel } from "./solver";

/**
 * What the first basis of a plan may be made of. `ways` are columns that fill a row (make, buy, move, keep from the
 * period before), entry by entry with their row; `otherwise` is the column that takes what is left of a row without a
 * way, -1 where the row's slack does.
 */
export interface StartChoices {
  wayRows: Int32Array;
  wayColumns: Int32Array;
  otherwise: Int32Array;
}

/**
 * The plan that fills every row in its cheapest way as if nothing were scarce, as a starting basis. No column can then
 * improve it, so that the dual simplex has only the overloads to repair: several times fewer steps than from nothing.
 *
 * @param cost of the columns, with the prices of what the plan shares with others
 */
export function startingBasis(
  linear: Pick<LinearModel, "columns" | "rows" | "starts" | "indices" | "values" | "rowLower" | "rowUpper">,
  cost: Float64Array,
  choices: StartChoices,
): Basis {
  const chosen = cheapestWays(linear, cost, choices);
  const columns = new Int8Array(linear.columns);
  const rows = new Int8Array(linear.rows);
  for (let row = 0; row < linear.rows; row++) {
    const column = chosen[row] >= 0 ? chosen[row] : choices.otherwise[row];
    if (column < 0) rows[row] = 1;
    else {
      columns[column] = 1;
      rows[row] = linear.rowLower[row] === -Infinity ? 2 : 0;
    }
  }
  return { columns, rows };
}

/** Column that fills each row most cheaply, what it takes from other rows at their own cheapest; -1 for none. */
function cheapestWays(
  { rows, starts, indices, values, rowLower, rowUpper }: Parameters<typeof startingBasis>[0],
  cost: Float64Array,
  { wayRows, wayColumns }: StartChoices,
): Int32Array {
  const unitCost = new Float64Array(rows).fill(Infinity);
  const chosen = new Int32Array(rows).fill(-1);
  // Costs spread along the flow and the time; what takes from rows without a way stays out of reach.
  for (let changed = true, pass = 0; changed && pass <= rows; pass++) {
    changed = false;
    for (let k = 0; k < wayRows.length; k++) {
      const row = wayRows[k];
      const column = wayColumns[k];
      let total = cost[column];
      let gives = 1;
      for (let e = starts[column]; e < starts[column + 1]; e++) {
        const other = indices[e];
        if (other === row) gives = values[e];
        else if (rowLower[other] === rowUpper[other] && values[e] < 0) total -= values[e] * unitCost[other];
      }
      const each = total / gives;
      if (each >= unitCost[row] - 1e-9 * Math.abs(each) || !(each < Infinity)) continue;
      unitCost[row] = each;
      chosen[row] = column;
      changed = true;
    }
  }
  return chosen;
}
