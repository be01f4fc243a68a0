import {
  tableRuleNames,
  type CheckedTable,
  type TableRule,
  type TableRuleName,
} from "../../planning/data/checks/tableRules";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { CellError, defineFunction, readRecords, table, type Cell, type ResultCell } from "../support";

export const check = defineFunction({
  id: "CHECK",
  phase: "data",
  summary: "Checks a table against rules: missing and repeated keys, ranges, orphans, loops, gaps.",
  returns:
    "A header and one row a finding: severity, rule, key, column, row, message; one row OK when nothing is found.",
  parameters: {
    table: table({
      description: "Table with a header row; its first column names the rows.",
      errors: "allowed",
    }),
    rules: table({
      description:
        "Rule (required, unique, key: both, number, range, date, in or orphan, duplicate, cycle, gap), column, low, high, other (column of the reference table, or the component column of cycle), severity (critical or warning); in this order or under a header.",
    }),
    referenceTable: table({ description: "Table with a header row, for the rule in.", optional: true }),
  },
  example: '=SOP.CHECK({"item","cost";"A",5;"A",-1}, {"unique","item","","";"range","cost",0,100})',
  source: "Key, orphan, range, duplicate, loop and gap rules of data quality.",
  async compute({ table: cells, rules, referenceTable }, context) {
    const findings = await context.run("checkTable", [
      checked(cells),
      readRules(rules),
      referenceTable && checked(referenceTable),
    ]);
    const header: ResultCell[] = ["severity", "rule", "key", "column", "row", "message"];
    if (findings.length === 0) return [header, ["OK"]];
    return [
      header,
      ...findings.map((finding): ResultCell[] => [
        finding.severity,
        finding.rule,
        finding.key,
        finding.column,
        finding.row === 0 ? null : finding.row,
        finding.message,
      ]),
    ];
  },
});

/** Headers and rows; an error in a cell is what the number and date rules find. */
function checked(cells: Cell[][]): CheckedTable {
  const plain = (cell: Cell) => (cell instanceof CellError ? cell.code : cell);
  return {
    headers: cells[0].map((cell) => String(plain(cell) ?? "")),
    rows: cells.slice(1).map((row) => row.map(plain)),
  };
}

function readRules(cells: Cell[][]): TableRule[] {
  const records = readRecords(cells, "rules", {
    rule: { kind: "text" },
    column: { kind: "text", whenBlank: "" },
    low: { kind: "number", synonyms: ["min", "from"], whenBlank: NaN },
    high: { kind: "number", synonyms: ["max", "to"], whenBlank: NaN },
    other: { kind: "text", synonyms: ["reference", "component"], whenBlank: "" },
    severity: { kind: "text", whenBlank: "" },
  });
  return records.flatMap((record) =>
    rulesOf(record.rule).map((rule): TableRule => {
      const isWarning =
        record.severity === ""
          ? rule === "range" || rule === "gap"
          : record.severity.toLowerCase() !== "critical";
      return {
        rule,
        column: record.column,
        low: Number.isNaN(record.low) ? undefined : record.low,
        high: Number.isNaN(record.high) ? undefined : record.high,
        other: record.other || undefined,
        severity: isWarning ? "warning" : "critical",
      };
    }),
  );
}

/** A key is there and stands once; an orphan is a value that the other table lacks. */
const alsoCalled: Record<string, readonly TableRuleName[] | undefined> = {
  key: ["required", "unique"],
  orphan: ["in"],
};

function rulesOf(word: string): readonly TableRuleName[] {
  const name = word.toLowerCase();
  const rule = tableRuleNames.find((known) => known === name);
  const rules = rule ? [rule] : alsoCalled[name];
  if (rules) return rules;
  throw new PlanningError("value", say`"${word}" is no rule; use ${tableRuleNames.join(", ")}.`);
}
