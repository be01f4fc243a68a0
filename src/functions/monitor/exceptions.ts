import type { ExceptionCell, ExceptionRule, WatchedTable } from "../../planning/monitor/exceptions";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  defineFunction,
  integer,
  readRecords,
  table,
  toNumber,
  toText,
  type Cell,
  type ResultCell,
} from "../support";

const operators = ["<", "<=", ">", ">=", "=", "<>", "blank"] as const;
/** The same as people write them elsewhere. */
const otherSigns: Record<string, (typeof operators)[number] | undefined> = {
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "!=": "<>",
  "==": "=",
};

export const exceptions = defineFunction({
  id: "EXCEPTIONS",
  phase: "monitor",
  summary: "Finds the rows of a table that break rules and ranks them by the money at stake.",
  returns:
    "A header and one row an exception: rule, row, key, value, limit, money, cumulative share of all money.",
  parameters: {
    table: table({
      description: "The table to watch, with a header row; its first column names the rows.",
      minColumns: 2,
    }),
    rules: table({
      description:
        "Rule, column, operator (<, <=, >, >=, =, <>, blank), value (or another column in brackets, such as [Target]), column with the money at stake; in this order or under a header.",
      minColumns: 3,
    }),
    limit: integer({ description: "Most exceptions listed.", default: 50, min: 1 }),
  },
  example: '=SOP.EXCEPTIONS({"Item","Cover","Value";"A",9,500;"B",1,90}, {"Excess","Cover",">",6,"Value"})',
  source: "Management by exception, ranked by money (Pareto).",
  async compute({ table: cells, rules, limit }, context) {
    const ranked = await context.run("rankExceptions", [watched(cells), readRules(rules), limit]);
    const header: ResultCell[] = ["rule", "row", "key", "value", "limit", "money", "cumulative share"];
    const body = ranked.listed.map((entry): ResultCell[] => [
      entry.rule,
      entry.row + 1,
      entry.key,
      entry.value,
      entry.limit,
      entry.money,
      entry.cumulativeShare,
    ]);
    if (body.length === 0) return [header, ["none"]];
    return ranked.more > 0
      ? [header, ...body, [`${ranked.more} more`, null, null, null, null, ranked.moreMoney]]
      : [header, ...body];
  },
});

/** The cells as they are compared: numbers that were stored as text are numbers, but for the names of the rows. */
function watched(cells: Cell[][]): WatchedTable {
  const headers = cells[0].map((cell) => toText(cell) ?? "");
  const compared = (cell: Cell, column: number): ExceptionCell => {
    if (typeof cell === "object") return null;
    return column > 0 && typeof cell === "string" ? (toNumber(cell) ?? cell) : cell;
  };
  return { headers, rows: cells.slice(1).map((row) => row.map(compared)) };
}

function readRules(cells: Cell[][]): ExceptionRule[] {
  const records = readRecords(cells, "rules", {
    rule: { kind: "text", synonyms: ["name"] },
    column: { kind: "text", synonyms: ["measure"] },
    operator: { kind: "text", synonyms: ["is", "condition"] },
    value: { kind: "text", synonyms: ["limit", "threshold"], whenBlank: "" },
    money: { kind: "text", synonyms: ["money column", "at stake"], whenBlank: "" },
  });
  if (records.length === 0) throw new PlanningError("value", say`The argument rules holds no rule.`);
  return records.map((record) => {
    const written = record.operator.toLowerCase();
    const operator = operators.find((name) => name === written) ?? otherSigns[written];
    if (!operator) {
      throw new PlanningError(
        "value",
        say`Rule "${record.rule}" has the operator "${record.operator}"; use ${operators.join(", ")}.`,
      );
    }
    if (operator !== "blank" && record.value === "")
      throw new PlanningError("value", say`Rule "${record.rule}" has no value to compare with.`);
    const value = toNumber(record.value) ?? record.value;
    return { name: record.rule, column: record.column, operator, value, money: record.money || undefined };
  });
}
