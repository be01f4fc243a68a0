import type { Basis, LinearModel } from "../solver";
import type { SupplyLayout } from "../supplyLayout";
import type { SupplyModel } from "../supplyModel";

/** A formulated plan without lots or set-ups. */
export interface Formulated {
  model: SupplyModel;
  layout: SupplyLayout;
  linear: LinearModel;
}

/**
 * The basis of a plan moved to one in which activities take other times: what arrived in a period arrives there still,
 * started so much sooner or later, and what cannot arrive any more leaves its balance to the solver. A start close to
 * the best plan, where one from nothing would take the whole way.
 *
 * @returns undefined where more than lead times differ
 */
export function movedBasis(before: Formulated, basis: Basis, after: Formulated): Basis | undefined {
  const [startOf, endOf] = [firstActivity, afterActivities];
  const tail = before.linear.columns - endOf(before);
  const isAlike =
    before.model.activities.length === after.model.activities.length &&
    before.linear.rows === after.linear.rows &&
    startOf(before) === 0 &&
    startOf(after) === 0 &&
    tail === after.linear.columns - endOf(after);
  if (!isAlike) return undefined;
  const columns = new Int8Array(after.linear.columns);
  columns.set(basis.columns.subarray(endOf(before)), endOf(after));
  const rows = basis.rows.slice(0, after.linear.rows);
  after.model.activities.forEach(({ leadTime, output }, a) => {
    const later = leadTime - before.model.activities[a].leadTime;
    const { from, to, activity } = before.layout;
    for (let t = from[a]; t <= to[a]; t++) {
      const status = basis.columns[activity[a] + t - from[a]];
      const start = t - later;
      const [first, last] = [after.layout.from[a], after.layout.to[a]];
      if (start >= first && start <= last) columns[after.layout.activity[a] + start - first] = status;
      else if (status === 1) rows[after.layout.balanceRow[output] + t + leadTime - later] = 1;
    }
  });
  return withAsManyAsRows({ columns, rows });
}

const used = ({ layout }: Formulated): number[] =>
  [...layout.activity.keys()].filter((a) => layout.activity[a] >= 0);

const firstActivity = (of: Formulated): number =>
  used(of).reduce((least, a) => Math.min(least, of.layout.activity[a]), Infinity);

/** First column that belongs to no activity: they are added first. */
const afterActivities = (of: Formulated): number =>
  used(of).reduce(
    (most, a) => Math.max(most, of.layout.activity[a] + of.layout.to[a] - of.layout.from[a] + 1),
    0,
  );

/** A basis has as many members as rows: rows whose own slack is not in it make up for what is missing. */
function withAsManyAsRows({ columns, rows }: Basis): Basis | undefined {
  const count = (list: Int8Array): number => list.reduce((sum, status) => sum + (status === 1 ? 1 : 0), 0);
  let missing = rows.length - count(rows) - count(columns);
  for (let row = 0; row < rows.length && missing > 0; row++) {
    if (rows[row] === 1) continue;
    rows[row] = 1;
    missing -= 1;
  }
  return missing === 0 ? { columns, rows } : undefined;
}
