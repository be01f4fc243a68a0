import type { Company } from "../company";
import type { Finding } from "../finding";
import { findingAt, has } from "./findingAt";
import { describeLoop, findLoops } from "./loops";
import { say } from "../../words";

/** A by-product comes out with its parent instead of going into it. */
function isByProduct({ billOfMaterials }: Company, row: number): boolean {
  return billOfMaterials.quantityPer[row] < 0;
}

/** Rows of the bill of materials by parent, of what goes into it. */
function linesByParent(company: Company): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  company.billOfMaterials.parent.forEach((parent, row) => {
    if (isByProduct(company, row)) return;
    const rows = lines.get(parent);
    if (rows) rows.push(row);
    else lines.set(parent, [row]);
  });
  return lines;
}

/**
 * Loops in the bill of materials: an item that is, through its components, made of itself. Each loop is named
 * once, at its line that stands last in the table, and every item of it is listed.
 */
export function checkBomCycles(company: Company): Finding[] {
  const { parent, component } = company.billOfMaterials;
  const rows = parent.flatMap((_, row) => (isByProduct(company, row) ? [] : [row]));
  const loops = findLoops(
    rows.map((row) => parent[row]),
    rows.map((row) => component[row]),
  );
  return loops.map((loop) =>
    findingAt(company, "billOfMaterials", rows[loop.line], {
      severity: "critical",
      rule: "bom cycle",
      field: "component",
      key: parent[rows[loop.line]],
      message: say`the bill of materials runs in a circle: ${describeLoop(loop)}. Remove the line that is wrong.`,
    }),
  );
}

/**
 * Every item that is sold needs a path to purchased materials: an item is made (it has a bill of materials),
 * bought (it has a supplier) or subcontracted; where a path ends before, the break is named with the number of
 * goods it hits.
 */
export function checkSupplyPaths(company: Company): Finding[] {
  if (!has(company, "billOfMaterials") || !has(company, "itemSuppliers")) return [];
  const { items, itemIndex, billOfMaterials: bom, itemSuppliers, sales } = company;
  const lines = linesByParent(company);
  const supplied = new Set([
    ...itemSuppliers.item,
    ...bom.component.filter((_, row) => isByProduct(company, row)),
  ]);
  const hit = new Map<string, Set<string>>();
  const sold = new Set(sales.item);
  for (let i = 0; i < items.rowCount; i++) {
    if (items.type[i] !== "FG" && !sold.has(i)) continue;
    const good = items.item[i];
    const seen = new Set([good]);
    const open = [good];
    while (open.length > 0) {
      const item = open.pop() ?? good;
      const rows = lines.get(item);
      if (!rows && !supplied.has(item)) hit.set(item, (hit.get(item) ?? new Set()).add(good));
      for (const row of rows ?? []) {
        if (seen.has(bom.component[row])) continue;
        seen.add(bom.component[row]);
        open.push(bom.component[row]);
      }
    }
  }
  return [...hit].flatMap(([item, goods]) => {
    const position = itemIndex.get(item);
    if (position === undefined) return [];
    const [example] = goods;
    const others = goods.size > 1 ? say` and ${goods.size - 1} other goods` : "";
    const whom =
      example === item
        ? say`${item} cannot be supplied`
        : say`${item} breaks the supply of ${example}${others}`;
    return findingAt(company, "items", position, {
      severity: "critical",
      rule: "broken supply path",
      field: "item",
      key: item,
      message: say`${whom}: nobody supplies it and it has no bill of materials. Add a supplier or a bill.`,
    });
  });
}
