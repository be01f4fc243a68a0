import { companyConversions } from "./conversions";
import type { Finding } from "./finding";
import type { TableMapping } from "./mapTable";
import type { RoleTables } from "./references";
import { roles } from "./roles";
import { say } from "../words";

/** Rows of one table in one unit, whose items are counted in another. */
interface OtherUnit {
  table: string;
  from: string;
  to: string;
  /** First such row, from 0 below the header. */
  row: number;
  rows: number;
  /** Units of `to` in one of `from`, the same for all rows; NaN where the rows differ. */
  factor: number;
  isKnown: boolean;
}

/**
 * Brings sales that are counted in another unit than their item (cases, pallets) to the item's unit, in place, where
 * the conversions lead there. An item without a unit has the one in which most of its sales are counted.
 *
 * @returns one finding for each table and pair of units: what was converted, and what could not be.
 */
export function toItemUnits(tables: RoleTables, mappings: readonly TableMapping[]): Finding[] {
  const { sales, items } = tables;
  if (sales.uom.every((unit) => unit === "")) return [];
  const conversions = companyConversions(tables.conversions, items);
  const unitOf = unitsOfItems(tables);
  const others = new Map<string, OtherUnit>();
  for (let i = 0; i < sales.rowCount; i++) {
    const [item, from, to] = [sales.item[i], sales.uom[i], unitOf.get(sales.item[i]) ?? ""];
    if (from === "" || to === "" || isSame(from, to)) continue;
    const factor = conversions.factor(item, from, to, sales.date[i]);
    const isKnown = !Number.isNaN(factor);
    if (isKnown) for (const column of [sales.ordered, sales.shipped, sales.returns]) column[i] *= factor;
    const key = [sales.sourceTable[i], from.toLowerCase(), to.toLowerCase(), isKnown].join("\u0000");
    const known = others.get(key);
    if (!known)
      others.set(key, {
        table: sales.sourceTable[i],
        row: sales.sourceRow[i],
        rows: 1,
        from,
        to,
        factor,
        isKnown,
      });
    else {
      known.rows++;
      if (known.factor !== factor) known.factor = NaN;
    }
  }
  return [...others.values()].map((other) => findingOf(other, mappings));
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The unit of each item: its own, else the one in which most of its sales are counted. */
function unitsOfItems({ sales, items }: RoleTables): Map<string, string> {
  const own = new Map(items.item.map((item, i) => [item, items.uom[i]]));
  const counts = new Map<string, Map<string, number>>();
  for (let i = 0; i < sales.rowCount; i++) {
    const [item, unit] = [sales.item[i], sales.uom[i]];
    if (unit === "" || own.get(item)) continue;
    const ofItem = counts.get(item) ?? new Map<string, number>();
    counts.set(item, ofItem.set(unit, (ofItem.get(unit) ?? 0) + 1));
  }
  for (const [item, units] of counts) {
    const [most] = [...units].sort((a, b) => b[1] - a[1]);
    own.set(item, most[0]);
  }
  return own;
}

function findingOf({ table, row, rows, ...unit }: OtherUnit, mappings: readonly TableMapping[]): Finding {
  const mapping = mappings.find((each) => each.table === table);
  const place = { table, row, key: "", column: mapping?.headers[mapping.columns.uom] ?? "" };
  const { from, to, factor } = unit;
  if (!unit.isKnown)
    return {
      ...place,
      severity: "critical",
      rule: "unit mismatch",
      message:
        rows === 1
          ? say`${table}, row ${row + 1}: the quantity is in ${from}, the item in ${to}, and no conversion leads there; it was counted as it stands. Add a row to ${roles.conversions.table}, or correct the unit.`
          : say`${table}, from row ${row + 1}: ${rows} quantities are in ${from}, their items in ${to}, and no conversion leads there; they were counted as they stand. Add a row to ${roles.conversions.table}, or correct the unit.`,
    };
  const by = Number.isNaN(factor)
    ? say`by the conversions of the items`
    : `× ${Number(factor.toPrecision(6))}`;
  return {
    ...place,
    severity: "info",
    rule: "unit converted",
    message:
      rows === 1
        ? say`${table}, row ${row + 1}: a quantity in ${from} was converted to ${to} (${by}).`
        : say`${table}, from row ${row + 1}: ${rows} quantities in ${from} were converted to ${to} (${by}).`,
  };
}
