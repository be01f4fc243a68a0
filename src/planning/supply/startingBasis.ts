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

type Rows = Parameters<typeof startingBasis>[0];

/** Ways to fill rows, entry by entry. */
type Ways = Pick<StartChoices, "wayRows" | "wayColumns">;

/** What a unit costs in each row so far, and the column that fills it; Infinity and -1 where none does. */
interface Found {
  unitCost: Float64Array;
  chosen: Int32Array;
}

/** Most times that prices of what is at hand and ways that take it follow each other. */
const mostTurns = 20;

/**
 * Column that fills each row most cheaply, what it takes from other rows at their own cheapest; -1 for none. In the
 * first periods materials cannot come in time: there is what is at hand, worth what it saves a period later, and what
 * can be made of it is made. Without that the plan would start from customers who wait, which takes the solver a fifth
 * of its steps to mend.
 */
function cheapestWays(linear: Rows, cost: Float64Array, choices: StartChoices): Int32Array {
  const unitCost = new Float64Array(linear.rows).fill(Infinity);
  const chosen = new Int32Array(linear.rows).fill(-1);
  const found: Found = { unitCost, chosen };
  spreadCosts(linear, cost, choices, found);
  const { into, from } = lateWays(linear, choices, chosen);
  for (let turn = 0; turn < mostTurns; turn++) {
    const isPriced = priceWhatIsLeft(linear, cost, choices.otherwise, found);
    if (!spreadCosts(linear, cost, into, found) && !isPriced) break;
  }
  // Only what cannot be filled from others takes what is at hand: nobody may gain by taking it in a ring.
  for (let row = 0; row < linear.rows; row++) if (chosen[row] < 0) unitCost[row] = Infinity;
  spreadCosts(linear, cost, from, found);
  return chosen;
}

/** Ways into rows that nothing fills so far, but for stock that only keeps what is there; and ways from them into others. */
function lateWays(
  { starts, indices, values }: Rows,
  { wayRows, wayColumns, otherwise }: StartChoices,
  chosen: Int32Array,
): { into: Ways; from: Ways } {
  const into: number[] = [];
  const from: number[] = [];
  for (let k = 0; k < wayRows.length; k++) {
    const column = wayColumns[k];
    let takes = false;
    let keeps = false;
    for (let e = starts[column]; e < starts[column + 1]; e++) {
      if (values[e] >= 0 || chosen[indices[e]] >= 0) continue;
      takes = true;
      if (otherwise[indices[e]] === column) keeps = true;
    }
    if (chosen[wayRows[k]] < 0 && !keeps) into.push(k);
    else if (takes) from.push(k);
  }
  const pick = (ways: readonly number[]): Ways => ({
    wayRows: Int32Array.from(ways, (k) => wayRows[k]),
    wayColumns: Int32Array.from(ways, (k) => wayColumns[k]),
  });
  return { into: pick(into), from: pick(from) };
}

/** Costs spread along the flow and the time; what takes from rows without a price stays out of reach. Says whether any changed. */
function spreadCosts(
  { rows, starts, indices, values, rowLower, rowUpper }: Rows,
  cost: Float64Array,
  { wayRows, wayColumns }: Ways,
  { unitCost, chosen }: Found,
): boolean {
  let any = false;
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
        else if (values[e] < 0 && rowLower[other] === rowUpper[other]) total -= values[e] * unitCost[other];
      }
      const each = total / gives;
      if (each >= unitCost[row] - 1e-9 * Math.abs(each) || !(each < Infinity)) continue;
      unitCost[row] = each;
      chosen[row] = column;
      changed = any = true;
    }
  }
  return any;
}

/** Prices the rows that nothing fills by the column that is basic there: stock that is kept, or demand that waits. Says whether any changed. */
function priceWhatIsLeft(
  { rows, starts, indices, values }: Rows,
  cost: Float64Array,
  otherwise: Int32Array,
  { unitCost, chosen }: Found,
): boolean {
  let changed = false;
  // From the end, since each period's price follows from the next one's.
  for (let row = rows - 1; row >= 0; row--) {
    const column = otherwise[row];
    if (chosen[row] >= 0 || column < 0) continue;
    let total = cost[column];
    let gives = 1;
    for (let e = starts[column]; e < starts[column + 1]; e++) {
      if (indices[e] === row) gives = values[e];
      else total -= values[e] * unitCost[indices[e]];
    }
    const each = total / gives;
    if (!Number.isFinite(each) || Math.abs(each - unitCost[row]) <= 1e-9 * Math.abs(each)) continue;
    unitCost[row] = each;
    changed = true;
  }
  return changed;
}
