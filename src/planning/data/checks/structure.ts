import type { Company } from "../company";
import type { Finding } from "../finding";
import { findingAt, has } from "./findingAt";

/** Loops named in one sentence. */
const mostNamed = 6;

/** Rows of the bill of materials by parent. */
function linesByParent({ billOfMaterials }: Company): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  billOfMaterials.parent.forEach((parent, row) => {
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
  const { billOfMaterials: bom } = company;
  const lines = linesByParent(company);
  const state = new Map<string, "open" | "closed">();
  const findings: Finding[] = [];
  for (const start of lines.keys()) {
    if (state.has(start)) continue;
    // A walk in depth with its own stack, since a bill may be deeper than the call stack allows.
    const path: { item: string; rows: number[]; next: number; line: number }[] = [];
    const enter = (item: string, line: number): void => {
      state.set(item, "open");
      path.push({ item, rows: lines.get(item) ?? [], next: 0, line });
    };
    enter(start, -1);
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top.next === top.rows.length) {
        state.set(top.item, "closed");
        path.pop();
        continue;
      }
      const line = top.rows[top.next++];
      const component = bom.component[line];
      const seen = state.get(component);
      if (seen === undefined) enter(component, line);
      else if (seen === "open") findings.push(loopFinding(company, path, component, line));
    }
  }
  return findings;
}

function loopFinding(
  company: Company,
  path: { item: string; line: number }[],
  closing: string,
  line: number,
): Finding {
  const from = path.findIndex((step) => step.item === closing);
  const loop = path.slice(from);
  const items = [...loop.map((step) => step.item), closing];
  const last = Math.max(line, ...loop.slice(1).map((step) => step.line));
  const shown = items.length > mostNamed ? [...items.slice(0, mostNamed - 1), "…", closing] : items;
  return findingAt(company, "billOfMaterials", last, {
    severity: "critical",
    rule: "bom cycle",
    field: "component",
    key: company.billOfMaterials.parent[last],
    message: `the bill of materials runs in a circle: ${shown.join(" > ")}. Remove the line that is wrong.`,
  });
}

/**
 * Every item that is sold needs a path to purchased materials: an item is made (it has a bill of materials),
 * bought (it has a supplier) or subcontracted; where a path ends before, the break is named with the number of
 * goods it hits.
 */
export function checkSupplyPaths(company: Company): Finding[] {
  if (!has(company, "billOfMaterials") || !has(company, "itemSuppliers")) return [];
  const { items, itemIndex, billOfMaterials: bom, itemSuppliers } = company;
  const lines = linesByParent(company);
  const bought = new Set(itemSuppliers.item);
  const hit = new Map<string, Set<string>>();
  for (let i = 0; i < items.rowCount; i++) {
    if (items.type[i] !== "FG") continue;
    const good = items.item[i];
    const seen = new Set([good]);
    const open = [good];
    while (open.length > 0) {
      const item = open.pop() ?? good;
      const rows = lines.get(item);
      if (!rows && !bought.has(item)) hit.set(item, (hit.get(item) ?? new Set()).add(good));
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
    const others = goods.size > 1 ? ` and ${goods.size - 1} other goods` : "";
    const whom =
      example === item ? `${item} cannot be supplied` : `${item} breaks the supply of ${example}${others}`;
    return findingAt(company, "items", position, {
      severity: "critical",
      rule: "broken supply path",
      field: "item",
      key: item,
      message: `${whom}: nobody supplies it and it has no bill of materials. Add a supplier or a bill.`,
    });
  });
}
