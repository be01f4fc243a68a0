import type { Company } from "../../planning/data/company";
import { PlanningError } from "../../planning/errors";
import { sumOf } from "../sums";
import type { MonthSpan } from "../wideTable";
import type { ItemConsensus } from "./consensus";
import type { Level, Override } from "./contract";
import { spreaderOf, type SpreadBasis } from "./overrideSpread";
import { itemsByFamily } from "./statistical";
import { say } from "../../planning/words";

/** What an override did to the sum of its items in one month. */
export interface OverrideEffect {
  override: Override;
  /** Month of the plan, counted from 0. */
  t: number;
  before: number;
  after: number;
}

export interface Overridden {
  /** With the overrides in `override` and `consensus`. */
  consensus: ItemConsensus[];
  effects: OverrideEffect[];
  /** Overrides that could not be carried out, with the reason. */
  refused: { override: Override; why: string }[];
}

const order: readonly Level[] = ["item", "family", "total"];

/**
 * Puts overrides on top of the weighted mean, from the items up: a change of a family or the total is spread over its
 * items as the override says (in proportion to what they have unless told), and what an override of the kind "lock" has fixed below stays as it is. All
 * sums are exact to the hundredth. A month never falls below zero.
 *
 * @param overrides those in force; within a level changes come before locks
 * @param basis what spreads by last year and by stock ask for
 */
export function applyOverrides(
  company: Company,
  consensus: readonly ItemConsensus[],
  overrides: readonly Override[],
  { first, count }: MonthSpan,
  basis: SpreadBasis,
): Overridden {
  const values = consensus.map((row) => row.consensus.map((value) => Math.round(value * 100)));
  const rowOf = new Map(consensus.map(({ item }, row) => [item, row] as const));
  const families = itemsByFamily(
    company,
    consensus.map(({ item }) => item),
  );
  const rowsOf = ({ level, key }: Override): number[] => {
    if (level === "total") return consensus.map((_, row) => row);
    const members = level === "family" ? families.get(key) : [company.itemIndex.get(key) ?? -1];
    return (members ?? []).flatMap((item) => rowOf.get(item) ?? []);
  };
  const effects: OverrideEffect[] = [];
  const refused: Overridden["refused"] = [];
  const sorted = [...overrides].sort(
    (a, b) =>
      order.indexOf(a.level) - order.indexOf(b.level) ||
      Number(a.kind === "lock") - Number(b.kind === "lock") ||
      a.row - b.row,
  );
  const locked = new Set<string>();
  for (const override of sorted) {
    const rows = rowsOf(override);
    if (rows.length === 0) {
      refused.push({ override, why: say`There is no forecast of ${override.key} to change.` });
      continue;
    }
    const found: OverrideEffect[] = [];
    const spread = spreaderOf(
      override,
      rows.map((row) => consensus[row].item),
      basis,
    );
    try {
      for (let t = Math.max(0, override.from - first); t <= Math.min(count - 1, override.to - first); t++) {
        const before = sumOf(rows.map((row) => values[row][t]));
        const base = sumOf(rows.map((row) => Math.round(consensus[row].consensus[t] * 100)));
        const parts = spread({
          total: aim(override, before, base),
          now: rows.map((row) => values[row][t]),
          isLocked: rows.map((row) => locked.has(`${row} ${t}`)),
          names: rows.map((row) => company.items.item[consensus[row].item]),
          month: first + t,
        });
        rows.forEach((row, k) => (values[row][t] = parts[k]));
        found.push({ override, t, before: before / 100, after: sumOf(parts) / 100 });
        if (override.kind === "lock") rows.forEach((row) => locked.add(`${row} ${t}`));
      }
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      refused.push({ override, why: error.message });
    }
    effects.push(...found);
  }
  return { consensus: consensus.map((row, r) => changed(row, values[r])), effects, refused };
}

/** The sum that an override wants, in hundredths. */
function aim({ kind, change }: Override, before: number, base: number): number {
  if (kind === "lock") return Math.max(0, Math.round(change * 100));
  const added = kind === "percent" ? (base * change) / 100 : change * 100;
  return Math.max(0, Math.round(before + added));
}

function changed(row: ItemConsensus, hundredthsOf: Float64Array): ItemConsensus {
  const override = hundredthsOf.map((value, t) => (value - Math.round(row.consensus[t] * 100)) / 100);
  return { ...row, override, consensus: hundredthsOf.map((value) => value / 100) };
}
