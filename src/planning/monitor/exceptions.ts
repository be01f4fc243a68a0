import { serialFromIso } from "../data/excelDate";
import { excelKey } from "../data/excelKey";
import { PlanningError } from "../errors";
import { say } from "../words";

export type ExceptionCell = number | string | boolean | null;

/** A table to watch: the first column names the row. */
export interface WatchedTable {
  headers: readonly string[];
  rows: readonly (readonly ExceptionCell[])[];
}

/** When a row is an exception. `value` is a number, a text, or the name of another column in brackets: "[Target]". */
export interface ExceptionRule {
  name: string;
  column: string;
  operator: "<" | "<=" | ">" | ">=" | "=" | "<>" | "blank";
  value: number | string;
  /** Column with the money at stake; without one the size of the breach counts. */
  money?: string;
}

export interface PlanException {
  rule: string;
  key: string;
  /** Position of the row in the table. */
  row: number;
  value: ExceptionCell;
  limit: ExceptionCell;
  money: number;
  /** Part of all money at stake, this exception and the dearer ones together. */
  cumulativeShare: number;
}

export interface RankedExceptions {
  listed: PlanException[];
  /** How many more there are, and the money they stand for. */
  more: number;
  moreMoney: number;
}

/**
 * Finds the rows that break a rule and ranks them by money, dearest first, cut to what one person can clear.
 *
 * @param limit most exceptions listed; default 50
 * @throws "value" for a column or operator that does not exist
 * @example
 * rankExceptions({ headers: ["Item", "Cover", "Value"], rows: [["A", 9, 500], ["B", 1, 90]] },
 *   [{ name: "Excess", column: "Cover", operator: ">", value: 6, money: "Value" }]).listed[0].key // "A"
 */
export function rankExceptions(
  table: WatchedTable,
  rules: readonly ExceptionRule[],
  limit = 50,
): RankedExceptions {
  const column = columnFinder(table.headers);
  const found: PlanException[] = [];
  for (const rule of rules) {
    const watched = column(rule.column, rule.name);
    const money = rule.money === undefined ? -1 : column(rule.money, rule.name);
    const other = typeof rule.value === "string" ? /^\[(.+)\]$/.exec(rule.value) : null;
    const limitColumn = other ? column(other[1], rule.name) : -1;
    table.rows.forEach((cells, row) => {
      const value = cells[watched] ?? null;
      const bound = limitColumn >= 0 ? (cells[limitColumn] ?? null) : rule.value;
      if (!breaks(value, rule, bound)) return;
      const stake = money >= 0 ? Math.abs(Number(cells[money] ?? 0)) : breach(value, bound);
      const key = String(cells[0] ?? "");
      found.push({ rule: rule.name, key, row, value, limit: bound, money: stake || 0, cumulativeShare: 0 });
    });
  }
  found.sort((a, b) => b.money - a.money || a.row - b.row);
  const total = found.reduce((sum, exception) => sum + exception.money, 0);
  let cumulative = 0;
  for (const exception of found) {
    cumulative += exception.money;
    exception.cumulativeShare = total > 0 ? cumulative / total : 0;
  }
  const listed = found.slice(0, limit);
  const rest = found.slice(limit);
  return { listed, more: rest.length, moreMoney: rest.reduce((sum, exception) => sum + exception.money, 0) };
}

function breaks(value: ExceptionCell, rule: ExceptionRule, bound: ExceptionCell): boolean {
  const isBlank = value === null || value === "" || Number.isNaN(value);
  if (rule.operator === "blank") return isBlank;
  // A blank is no exception of size: it has a rule of its own.
  if (isBlank || bound === null || bound === "") return false;
  const order = orderOf(value, bound);
  switch (rule.operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    default:
      throw new PlanningError(
        "value",
        say`Rule "${rule.name}" has the operator "${String(rule.operator)}"; use <, <=, >, >=, =, <> or blank.`,
      );
  }
}

/**
 * Below, equal or above zero; dates by their day, written as text or not, and texts as Excel compares them, without
 * regard to capitals and to blanks around them. NaN for another text beside a number: neither is the larger.
 */
function orderOf(value: ExceptionCell, bound: ExceptionCell): number {
  const days = asNumber(value) - asNumber(bound);
  if (!Number.isNaN(days) || typeof value === "number" || typeof bound === "number") return days;
  const [left, right] = [excelKey(String(value)), excelKey(String(bound))];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** A number, or the day of a date that stands as text; NaN for other texts. */
function asNumber(cell: ExceptionCell): number {
  return typeof cell === "number" ? cell : typeof cell === "string" ? serialFromIso(cell) : NaN;
}

function breach(value: ExceptionCell, bound: ExceptionCell): number {
  return typeof value === "number" && typeof bound === "number" ? Math.abs(value - bound) : 0;
}

function columnFinder(headers: readonly string[]): (name: string, rule: string) => number {
  const position = new Map(headers.map((header, k) => [excelKey(header), k]));
  return (name, rule) => {
    const found = position.get(excelKey(name));
    if (found !== undefined) return found;
    throw new PlanningError(
      "value",
      say`Rule "${rule}" uses the column "${name}"; the table has ${headers.join(", ")}.`,
    );
  };
}
