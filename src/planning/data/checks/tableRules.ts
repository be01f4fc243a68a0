import { PlanningError } from "../../errors";
import { dateGaps } from "./dateGaps";
import { say } from "../../words";

export type TableCell = number | string | boolean | null;

/** A table as it stands on a sheet. */
export interface CheckedTable {
  headers: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

export const tableRuleNames = [
  "required",
  "unique",
  "number",
  "range",
  "date",
  "in",
  "duplicate",
  "cycle",
  "gap",
] as const;
export type TableRuleName = (typeof tableRuleNames)[number];

/**
 * - `required` no blanks; `unique` no value twice; `number`, `date` nothing else; `range` from `low` to `high`;
 * - `in` every value stands in `other`, a column of the reference table (orphans);
 * - `duplicate` no two rows that are equal, or equal in the columns named ("item, region"); `cycle` parent in `column`,
 *   component in `other`, no loops;
 * - `gap` no period missing between the first and the last date.
 */
export interface TableRule {
  rule: TableRuleName;
  column: string;
  low?: number;
  high?: number;
  other?: string;
  severity: "critical" | "warning";
}

export interface TableFinding {
  severity: "critical" | "warning";
  rule: TableRuleName;
  key: string;
  column: string;
  /** Position of the row below the header, from 1; 0 where the table as a whole is meant. */
  row: number;
  message: string;
}

/**
 * Checks a table against rules. The first column names the rows in the findings.
 *
 * @throws PlanningError value for a column that does not exist
 * @example
 * checkTable({ headers: ["item", "cost"], rows: [["A", -1]] },
 *   [{ rule: "range", column: "cost", low: 0, severity: "warning" }])[0].row; // 1
 */
export function checkTable(
  table: CheckedTable,
  rules: readonly TableRule[],
  reference?: CheckedTable,
): TableFinding[] {
  return rules.flatMap((rule) => {
    const found = checks[rule.rule](table, rule, reference);
    return found.map(({ row, message, key }) => ({
      severity: rule.severity,
      rule: rule.rule,
      key: key ?? String(table.rows[row - 1]?.[0] ?? ""),
      column: rule.column,
      row,
      message,
    }));
  });
}

interface Found {
  row: number;
  message: string;
  key?: string;
}
type Check = (table: CheckedTable, rule: TableRule, reference?: CheckedTable) => Found[];

const isBlank = (cell: TableCell | undefined): boolean => cell === null || cell === undefined || cell === "";
const same = (cell: TableCell | undefined): string => String(cell).trim().toLowerCase();

function column({ headers }: CheckedTable, name: string): number {
  const at = headers.findIndex((header) => same(header) === same(name));
  if (at >= 0) return at;
  throw new PlanningError("value", say`There is no column "${name}"; the table has ${headers.join(", ")}.`);
}

/** A check of each cell of the column that is not blank. */
function ofCells(
  fits: (cell: TableCell, rule: TableRule) => boolean,
  words: (rule: TableRule) => string,
): Check {
  return (table, rule) => {
    const at = column(table, rule.column);
    return table.rows.flatMap((row, r) =>
      isBlank(row[at]) || fits(row[at], rule)
        ? []
        : [
            {
              row: r + 1,
              message: say`Row ${r + 1}: ${rule.column} is ${String(row[at])}; it needs ${words(rule)}.`,
            },
          ],
    );
  };
}

const earliestDate = 3654;

const checks: Record<TableRuleName, Check> = {
  required: (table, rule) => {
    const at = column(table, rule.column);
    return table.rows.flatMap((row, r) =>
      isBlank(row[at]) ? [{ row: r + 1, message: say`Row ${r + 1}: ${rule.column} is blank.` }] : [],
    );
  },
  // Blanks are what `required` finds.
  unique: (table, rule) => {
    const at = column(table, rule.column);
    return repeated(table, (row) => (isBlank(row[at]) ? undefined : same(row[at])), rule.column);
  },
  duplicate: (table, rule) => {
    const named = rule.column.split(",").filter((name) => name.trim() !== "");
    const columns = named.map((name) => column(table, name));
    const told = (row: readonly TableCell[]) => (columns.length === 0 ? row : columns.map((at) => row[at]));
    return repeated(
      table,
      (row) => told(row).map(same).join("\u0000"),
      named.length === 0 ? say`the whole row` : rule.column,
    );
  },
  number: ofCells(
    (cell) => typeof cell === "number",
    () => say`a number`,
  ),
  date: ofCells(
    (cell) => typeof cell === "number" && cell >= earliestDate,
    () => say`a date`,
  ),
  range: ofCells(
    (cell, { low = -Infinity, high = Infinity }) => typeof cell === "number" && cell >= low && cell <= high,
    ({ low, high }) => {
      if (low !== undefined && high !== undefined) return say`at least ${low} and at most ${high}`;
      if (low !== undefined) return say`at least ${low}`;
      return high === undefined ? say`a number` : say`at most ${high}`;
    },
  ),
  in: (table, rule, reference) => {
    if (!reference) throw new PlanningError("value", say`The rule "in" needs the reference table.`);
    const known = column(reference, rule.other ?? rule.column);
    const values = new Set(reference.rows.map((row) => same(row[known])));
    return ofCells(
      (cell) => values.has(same(cell)),
      () => say`a value of ${rule.other ?? rule.column} in the reference table`,
    )(table, rule);
  },
  cycle: (table, rule) => {
    const [parent, component] = [column(table, rule.column), column(table, rule.other ?? "component")];
    return loops(table.rows.map((row) => [row[parent], row[component]]));
  },
  gap: (table, rule) => {
    const at = column(table, rule.column);
    return dateGaps(table.rows.map((row) => row[at])).map((label) => ({
      row: 0,
      key: label,
      message: say`${rule.column} has no entry in ${label}.`,
    }));
  },
};

function repeated(
  table: CheckedTable,
  identity: (row: readonly TableCell[]) => string | undefined,
  what: string,
): Found[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row, r) => {
    const own = identity(row);
    if (own === undefined) return [];
    const known = first.get(own);
    if (known === undefined) first.set(own, r);
    return known === undefined
      ? []
      : [{ row: r + 1, message: say`Row ${r + 1} repeats ${what} of row ${known + 1}.` }];
  });
}

/** Each loop of a bill of materials once, named in full; a line that lacks its parent or component closes none. */
function loops(lines: readonly (readonly [TableCell, TableCell])[]): Found[] {
  const next = new Map<string, { to: string; row: number }[]>();
  const written = new Map<string, string>();
  lines.forEach((line, row) => {
    if (line.some(isBlank)) return;
    const [from, to] = line.map(same);
    line.forEach((cell) => written.set(same(cell), written.get(same(cell)) ?? String(cell).trim()));
    next.set(from, [...(next.get(from) ?? []), { to, row }]);
  });
  const done = new Set<string>();
  const found: Found[] = [];
  for (const start of next.keys()) {
    const path: string[] = [start];
    const positions = [0];
    while (path.length > 0) {
      const here = path[path.length - 1];
      const link = done.has(here) ? undefined : next.get(here)?.[positions[positions.length - 1]++];
      if (!link) {
        done.add(here);
        path.pop();
        positions.pop();
      } else if (path.includes(link.to)) {
        const names = [...path.slice(path.indexOf(link.to)), link.to].map((name) => written.get(name));
        const loop = names.join(" → ");
        found.push({
          row: link.row + 1,
          key: written.get(link.to),
          message: say`Row ${link.row + 1} closes a loop: ${loop}.`,
        });
      } else {
        path.push(link.to);
        positions.push(0);
      }
    }
  }
  return found;
}
