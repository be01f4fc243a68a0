import { PlanningError } from "../../errors";
import { isoDate } from "../excelDate";
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
 * - `duplicate` no two equal rows; `cycle` parent in `column`, component in `other`, no loops;
 * - `gap` no month missing between the first and the last date.
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
  unique: (table, rule) => repeated(table, (row) => same(row[column(table, rule.column)]), rule.column),
  duplicate: (table) => repeated(table, (row) => row.map(same).join("\u0000"), say`the whole row`),
  number: ofCells(
    (cell) => typeof cell === "number",
    () => "a number",
  ),
  date: ofCells(
    (cell) => typeof cell === "number" && cell >= earliestDate,
    () => "a date",
  ),
  range: ofCells(
    (cell, { low = -Infinity, high = Infinity }) => typeof cell === "number" && cell >= low && cell <= high,
    ({ low, high }) =>
      [low === undefined ? "" : `at least ${low}`, high === undefined ? "" : `at most ${high}`]
        .filter(Boolean)
        .join(" and "),
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
    return loops(table.rows.map((row) => [String(row[parent]), String(row[component])]));
  },
  gap: (table, rule) => monthGaps(table, column(table, rule.column), rule.column),
};

function repeated(
  table: CheckedTable,
  identity: (row: readonly TableCell[]) => string,
  what: string,
): Found[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row, r) => {
    const known = first.get(identity(row));
    if (known === undefined) first.set(identity(row), r);
    return known === undefined
      ? []
      : [{ row: r + 1, message: say`Row ${r + 1} repeats ${what} of row ${known + 1}.` }];
  });
}

/** Each loop of a bill of materials once, named in full. */
function loops(lines: readonly (readonly [string, string])[]): Found[] {
  const next = new Map<string, { to: string; row: number }[]>();
  lines.forEach(([from, to], row) => next.set(from, [...(next.get(from) ?? []), { to, row }]));
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
        const loop = [...path.slice(path.indexOf(link.to)), link.to].join(" → ");
        found.push({
          row: link.row + 1,
          key: link.to,
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

function monthGaps(table: CheckedTable, at: number, name: string): Found[] {
  const unixEpoch = 25569;
  const months = table.rows.flatMap((row) => {
    const cell = row[at];
    if (typeof cell !== "number") return [];
    const date = new Date((Math.floor(cell) - unixEpoch) * 86_400_000);
    return [date.getUTCFullYear() * 12 + date.getUTCMonth()];
  });
  if (months.length === 0) return [];
  const known = new Set(months);
  const [first, last] = [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  const found: Found[] = [];
  for (let month = first; month <= last; month++) {
    if (known.has(month)) continue;
    const label = isoDate(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000 + unixEpoch).slice(
      0,
      7,
    );
    found.push({ row: 0, key: label, message: say`${name} has no entry in ${label}.` });
  }
  return found;
}
