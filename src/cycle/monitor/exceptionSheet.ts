import { pareto } from "../../planning/monitor/pareto";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths, money, units } from "../format";
import { causeOf, mostOpen, type ExceptionList, type RegisteredException } from "./exceptionRegister";
import { say } from "../../planning/words";

export const exceptionTable = "SOP_Exceptions";
export const causeTable = "SOP_Causes";
const restTable = "SOP_Exceptions_Rest";
/** Beyond these nobody looks anything up one by one. */
const mostListed = 2_000;

/** What an exception is about, in the list and among the smaller ones. */
const whatColumns: readonly ColumnSpec[] = [
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
  { header: "Exception", format: "text", width: 24 },
  { header: "Plan", format: "units", width: 11 },
  { header: "Actual", format: "units", width: 11 },
  { header: "Money", format: "money", width: 12 },
];

/** The inbox of the month. People write in Owner, Due, Snooze until, Cause and Resolution, and find it there again. */
export function exceptionSheet(
  { open, aside, rest, more, moreMoney }: ExceptionList,
  currency: string,
  origin: string,
): SheetSpec {
  const beyond =
    more > 0
      ? say` ${units(more)} smaller ones worth ${money(moreMoney, currency)} stand at the end of the sheet.`
      : "";
  const causes = pareto([...open, ...aside].map((each) => ({ cause: causeOf(each), money: each.money })));
  return {
    name: exceptionTable,
    title: say`Exceptions of the month`,
    note: say`Where the month left the plan, the largest money (${currency}) first, at most ${mostOpen}; start at the top.${beyond} Write in Owner, Due, Snooze until, Cause (demand, supply, data, policy) and Resolution: it stays when the step runs again.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: exceptionTable,
        columns: [
          { header: "Rank", format: "integer", width: 24, align: "Left" },
          ...whatColumns,
          { header: "Share", format: "wholePercent", width: 8 },
          { header: "State", format: "text", width: 11, align: "Center" },
          { header: "Owner", format: "text", width: 14 },
          { header: "Due", format: "date", width: 12 },
          { header: "Snooze until", format: "date", width: 12 },
          { header: "Cause", format: "text", width: 11 },
          { header: "Resolution", format: "text", width: 30, wrap: true },
          { header: "What to do", format: "text", width: 80 },
          { header: "Id", format: "text", width: 40 },
        ],
        rows: [...open, ...aside].map(exceptionRow),
        rules: [
          { kind: "bar", columns: ["Money"] },
          { kind: "rows", column: "State", equals: "overdue", tone: "bad" },
          { kind: "rows", column: "State", equals: "resolved", tone: "good" },
        ],
      },
      {
        kind: "table",
        name: causeTable,
        heading: say`Causes, by money`,
        columns: [
          { header: "Root cause", format: "text", width: 24 },
          { header: "Exceptions", format: "integer", width: 14 },
          { header: "Money at stake", format: "money", width: 26 },
          { header: "Cumulative", format: "percent", width: 14 },
        ],
        rows: causes.map(({ cause, count, money: value, cumulativeShare }): CellContent[] => [
          cause,
          count,
          Math.round(value),
          cumulativeShare,
        ]),
      },
      ...(rest.length > 0 ? [restBlock(rest)] : []),
    ],
    charts: [
      {
        name: "Causes",
        title: say`Where the money of the misses comes from`,
        kind: "ColumnClustered",
        table: causeTable,
        categories: "Root cause",
        series: [{ column: "Money at stake", colour: series.worse }],
        categoryTitle: say`Cause`,
        valueTitle: currency,
        valueFormat: "money",
        place: "right",
      },
    ],
    freezeHeaderOf: exceptionTable,
    print: "width",
  };
}

/** The smaller ones, to be looked up: they move up as larger ones are cleared. */
function restBlock(rest: readonly RegisteredException[]): TableSpec {
  return {
    kind: "table",
    name: restTable,
    heading: say`Smaller ones, to be looked up: they move up as larger ones are cleared`,
    columns: [{ header: "Id", format: "text", width: 24 }, ...whatColumns],
    rows: rest
      .slice(0, mostListed)
      .map((each): CellContent[] => [
        each.id,
        each.key,
        each.description || null,
        each.family || null,
        each.kind,
        hundredths(each.plan),
        hundredths(each.actual),
        Math.round(each.money),
      ]),
  };
}

function exceptionRow(each: RegisteredException, at: number): CellContent[] {
  const { given } = each;
  return [
    at + 1,
    each.key,
    each.description || null,
    each.family || null,
    each.kind,
    hundredths(each.plan),
    hundredths(each.actual),
    Math.round(each.money),
    each.cumulativeShare || null,
    each.state,
    given.Owner ?? (each.owner || null),
    given.Due,
    given["Snooze until"],
    given.Cause,
    given.Resolution,
    each.action,
    each.id,
  ];
}
