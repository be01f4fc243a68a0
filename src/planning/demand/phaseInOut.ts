import { PlanningError } from "../errors";
import { say } from "../words";

/** From one period to another an item keeps a part of its demand, and a successor takes a part of it. */
export interface PhaseRule {
  /** Position of the item whose demand is meant. */
  item: number;
  /** First and last period, from 0, both included. */
  from: number;
  to: number;
  /** Part of the demand that the item keeps. */
  factor: number;
  /** Item that takes over, and the part of the demand that goes to it. */
  successor?: number;
  successorFactor?: number;
}

/**
 * Phases items in and out: multiplies demand by the factor of each rule, and adds the successor's part to the successor.
 * Rules are applied in the order given; the successor's part is taken of the demand as it was before the rule.
 *
 * Source: phase-in and phase-out rules of D365 Supply Chain Management.
 * @param demand items × periods; missing stays missing
 * @throws PlanningError value for a rule that names an item that does not exist
 * @example
 * phaseInOut([Float64Array.of(100, 100), Float64Array.of(0, 0)],
 *   [{ item: 0, from: 1, to: 1, factor: 0.6, successor: 1, successorFactor: 0.4 }]); // [[100, 60], [0, 40]]
 */
export function phaseInOut(demand: readonly Float64Array[], rules: readonly PhaseRule[]): Float64Array[] {
  const result = demand.map((row) => row.slice());
  rules.forEach((rule, index) => {
    const own = rowOf(result, rule.item, index);
    const heir = rule.successor === undefined ? undefined : rowOf(result, rule.successor, index);
    for (let t = Math.max(0, rule.from); t <= rule.to && t < own.length; t++) {
      const before = own[t];
      own[t] = before * rule.factor;
      if (heir && !Number.isNaN(before))
        heir[t] = (Number.isNaN(heir[t]) ? 0 : heir[t]) + before * (rule.successorFactor ?? 0);
    }
  });
  return result;
}

function rowOf(rows: readonly Float64Array[], item: number, rule: number): Float64Array {
  const row = rows[item];
  if (row) return row;
  throw new PlanningError(
    "value",
    say`Rule ${rule + 1} names item ${item + 1}, but there are ${rows.length} items.`,
  );
}
