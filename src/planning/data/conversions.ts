import { excelKey } from "./excelKey";
import type { TableOf } from "./readTable";

/** A factor between two units: one `from` is `factor` times `to`. */
export interface ConversionRule {
  /** Blank: for every item. */
  item: string;
  from: string;
  to: string;
  factor: number;
  /** Excel serial from which it holds; NaN: always. */
  since: number;
}

/**
 * Factors between units of measure and between currencies, with effective dates. A rule for an item comes before a
 * general one, the latest before older ones; a rule also holds backwards, and rules chain (case to piece to pallet).
 *
 * @example
 * const table = new Conversions([
 *   { item: "", from: "case", to: "pcs", factor: 12, since: NaN },
 *   { item: "", from: "pallet", to: "case", factor: 40, since: NaN },
 * ]);
 * table.factor("BT-001", "pallet", "pcs"); // 480
 */
export class Conversions {
  private readonly byUnit = new Map<string, ConversionRule[]>();

  constructor(rules: readonly ConversionRule[]) {
    for (const rule of rules) {
      if (!(rule.factor > 0)) continue;
      this.add(rule);
      this.add({ ...rule, from: rule.to, to: rule.from, factor: 1 / rule.factor });
    }
  }

  private add(rule: ConversionRule): void {
    const unit = excelKey(rule.from);
    this.byUnit.set(unit, [...(this.byUnit.get(unit) ?? []), rule]);
  }

  /**
   * What one unit of `from` is in `to`, on a day (default: as of the latest rules). The shortest chain counts.
   *
   * @returns NaN when no chain of rules leads there.
   */
  factor(item: string, from: string, to: string, date = Infinity): number {
    const target = excelKey(to);
    const reached = new Map([[excelKey(from), 1]]);
    const open = [excelKey(from)];
    while (open.length > 0) {
      const unit = open.shift() ?? "";
      const factor = reached.get(unit) ?? NaN;
      if (unit === target) return factor;
      for (const rule of this.rulesFrom(unit, item, date)) {
        const next = excelKey(rule.to);
        if (reached.has(next)) continue;
        reached.set(next, factor * rule.factor);
        open.push(next);
      }
    }
    return NaN;
  }

  /** The rule that holds for each unit that can be reached in one step. */
  private rulesFrom(unit: string, item: string, date: number): ConversionRule[] {
    const best = new Map<string, ConversionRule>();
    for (const rule of this.byUnit.get(unit) ?? []) {
      if ((rule.item !== "" && excelKey(rule.item) !== excelKey(item)) || rule.since > date) continue;
      const known = best.get(excelKey(rule.to));
      if (!known || precedes(rule, known)) best.set(excelKey(rule.to), rule);
    }
    return [...best.values()];
  }
}

/** True when rule a counts before rule b: the item's own, then the later. */
function precedes(a: ConversionRule, b: ConversionRule): boolean {
  if ((a.item === "") !== (b.item === "")) return a.item !== "";
  const since = (rule: ConversionRule): number => (Number.isNaN(rule.since) ? -Infinity : rule.since);
  return since(a) >= since(b);
}

/** The company's conversions: its table, and every item's weight as a factor to kg. */
export function companyConversions(
  conversions: TableOf<"conversions">,
  items: TableOf<"items">,
): Conversions {
  const weights = items.item.map((item, i): ConversionRule => {
    return {
      item,
      from: items.uom[i],
      to: "kg",
      factor: items.uom[i] === "kg" ? NaN : items.weightKg[i],
      since: NaN,
    };
  });
  const rules = conversions.fromUnit.map((from, i): ConversionRule => {
    return {
      item: conversions.item[i],
      from,
      to: conversions.toUnit[i],
      factor: conversions.factor[i],
      since: conversions.from[i],
    };
  });
  return new Conversions([...weights.filter((rule) => rule.from !== ""), ...rules]);
}
