import { PlanningError } from "../errors";
import { orZero, periodsOf, zeroRows, type Rows } from "../supply/rows";
import { say } from "../words";

/** Money a unit: `rates.get("price")` holds one number an item, or items × periods where prices change. */
export type UnitRates = ReadonlyMap<string, Float64Array | Rows>;

/**
 * A line of the profit-and-loss view:
 * - `rate`: Σ volume × the named rate;
 * - `fixed`: an amount a period;
 * - `step`: `amount` for every started `size` units of total volume;
 * - `percent`: a part of an earlier line;
 * - `sum`: earlier lines added, each times its sign.
 */
export type ValueLine =
  | { name: string; kind: "rate"; rate: string; sign?: 1 | -1 }
  | { name: string; kind: "fixed"; amount: number | Float64Array; sign?: 1 | -1 }
  | { name: string; kind: "step"; size: number; amount: number; sign?: 1 | -1 }
  | { name: string; kind: "percent"; of: string; percent: number; sign?: 1 | -1 }
  | { name: string; kind: "sum"; of: readonly string[] };

/** An item that has volume but lacks a rate, in a period. */
export interface MissingRate {
  item: number;
  rate: string;
  period: number;
}

export interface ValuedPlan {
  lines: { name: string; values: Float64Array }[];
  /** Volume without a rate is not worth zero: it is left out of its line and listed here, once an item and rate. */
  missing: MissingRate[];
}

/** Revenue, variable cost and contribution from the rates `price` and `cost`. */
export const contributionLines: readonly ValueLine[] = [
  { name: "Revenue", kind: "rate", rate: "price" },
  { name: "Variable cost", kind: "rate", rate: "cost", sign: -1 },
  { name: "Contribution", kind: "sum", of: ["Revenue", "Variable cost"] },
];

/**
 * Turns volumes into money, lines × periods. A `rate` line equals Σ volume × rate to the last addition.
 *
 * @param volumes items × periods, units; blank counts as 0
 * @throws "value" for an unknown rate or line, or shapes that differ
 * @example
 * valuePlan([Float64Array.of(10)], new Map([["price", Float64Array.of(5)], ["cost", Float64Array.of(3)]]))
 *   .lines.map((line) => line.values[0]) // [50, -30, 20]
 */
export function valuePlan(
  volumes: Rows,
  rates: UnitRates,
  lines: readonly ValueLine[] = contributionLines,
): ValuedPlan {
  const periods = periodsOf(volumes, "volumes");
  const missing: MissingRate[] = [];
  const done = new Map<string, Float64Array>();
  const total = totalVolume(volumes, periods);
  const values = zeroRows(lines.length, periods);
  lines.forEach((line, index) => {
    const into = values[index];
    if (line.kind === "rate") addRate(into, volumes, line.rate, rates, missing);
    else for (let t = 0; t < periods; t++) into[t] = lineValue(line, t, total, done, periods);
    if (line.kind !== "sum" && line.sign === -1) for (let t = 0; t < periods; t++) into[t] = 0 - into[t];
    done.set(line.name, into);
  });
  return { lines: lines.map((line, index) => ({ name: line.name, values: values[index] })), missing };
}

function lineValue(
  line: Exclude<ValueLine, { kind: "rate" }>,
  t: number,
  total: Float64Array,
  done: ReadonlyMap<string, Float64Array>,
  periods: number,
): number {
  switch (line.kind) {
    case "fixed":
      return fixedAmount(line.name, line.amount, t, periods);
    case "step":
      if (!(line.size > 0))
        throw new PlanningError("value", say`The step of line "${line.name}" must be above 0.`);
      return Math.ceil(total[t] / line.size - 1e-9) * line.amount;
    case "percent":
      return (earlier(line.name, line.of, done)[t] * line.percent) / 100;
    case "sum":
      return line.of.reduce((sum, name) => sum + earlier(line.name, name, done)[t], 0);
  }
}

function fixedAmount(name: string, amount: number | Float64Array, t: number, periods: number): number {
  if (typeof amount === "number") return amount;
  if (amount.length !== periods) {
    throw new PlanningError(
      "value",
      say`Line "${name}" has ${amount.length} amounts for ${periods} periods; give one a period.`,
    );
  }
  return orZero(amount[t]);
}

function addRate(
  into: Float64Array,
  volumes: Rows,
  name: string,
  rates: UnitRates,
  missing: MissingRate[],
): void {
  const rate = rates.get(name);
  if (!rate)
    throw new PlanningError(
      "value",
      say`There is no rate "${name}"; the rates are ${[...rates.keys()].join(", ")}.`,
    );
  if (rate.length !== volumes.length) {
    throw new PlanningError(
      "value",
      say`Rate "${name}" has ${rate.length} rows for ${volumes.length} rows of volume.`,
    );
  }
  volumes.forEach((row, item) => {
    const own = rate[item];
    let reported = false;
    for (let t = 0; t < row.length; t++) {
      const volume = orZero(row[t]);
      if (volume === 0) continue;
      const unit = typeof own === "number" ? own : own[t];
      if (unit === undefined || Number.isNaN(unit)) {
        if (!reported) missing.push({ item, rate: name, period: t });
        reported = true;
      } else into[t] += volume * unit;
    }
  });
}

function earlier(line: string, name: string, done: ReadonlyMap<string, Float64Array>): Float64Array {
  const values = done.get(name);
  if (!values)
    throw new PlanningError("value", say`Line "${line}" uses line "${name}", which must stand above it.`);
  return values;
}

function totalVolume(volumes: Rows, periods: number): Float64Array {
  const total = new Float64Array(periods);
  for (const row of volumes) for (let t = 0; t < periods; t++) total[t] += orZero(row[t]);
  return total;
}
