import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { fiscalYearOf, monthsOfYear as year } from "../../planning/data/fiscalYear";
import type { CellContent } from "../../workbook/cells";
import type { TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { RateBook } from "../rateBook";
import type { Sliced } from "../slices";
import { sumOf } from "../sums";
import type { MonthSpan } from "../wideTable";
import { readBudget, type FamilyBudget } from "./budget";
import { byFamily, soldMonths } from "./history";
import { plannedByFamily } from "./earlierPlan";
import type { PlanRecord } from "./memory";
import { finishedFamily, valueKinds, type FamilyGap, type ValueKind } from "./volumes";
import { say } from "../../planning/words";

export const outlookTable = "SOP_Outlook";
const allFamilies = "All families";

/** A fiscal year of one family and measure: what has happened, what is planned, and what to hold it against. */
export interface Outlook {
  kind: ValueKind;
  family: string;
  actual: number;
  plan: number;
  /** actual + plan. */
  total: number;
  /** NaN where there is none for the year. */
  budget: number;
  lastPlan: number;
  lastYear: number;
}

/**
 * The fiscal year in which the plan begins: months before the plan as sold, months of the plan as planned, against
 * the budget of the same months, what the last cycle's plan expected, and the year before.
 */
export function* fullYear(
  company: Company,
  rates: RateBook,
  families: readonly FamilyGap[],
  span: MonthSpan,
  before: PlanRecord | undefined,
): Sliced<Outlook[]> {
  const { first: start } = fiscalYearOf(span.first, company.settings.fiscalYearStart);
  const gone = span.first - start;
  const rest = Math.min(year - gone, span.count);
  const actual = yield* valued(company, rates, start, gone);
  const earlier = yield* valued(company, rates, start - year, year);
  const budget = readBudget(company, { first: start, count: year });
  const previous = before && plannedByFamily(before, start, year);
  const names = families.map(({ family }) => family);
  const rows = valueKinds.flatMap((kind) =>
    families.map(({ family, values }): Outlook => {
      const done = sumOf(actual[kind].get(family) ?? []);
      const plan = sumOf(values[kind].Supply.subarray(0, rest));
      const known = previous?.[kind].get(family);
      return {
        kind,
        family,
        actual: done,
        plan,
        total: done + plan,
        budget: budgetOf(budget.families.get(family), kind),
        // What the last plan did not cover had already happened by then.
        lastPlan:
          known === undefined || !before
            ? NaN
            : sumOf(known) +
              sumOf(actual[kind].get(family)?.slice(0, Math.max(0, before.first - start)) ?? []),
        lastYear: sumOf(earlier[kind].get(family) ?? []),
      };
    }),
  );
  const totals = valueKinds.map((kind) =>
    totalOf(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  );
  return names.length === 0
    ? []
    : valueKinds.flatMap((kind, k) => [...rows.filter((row) => row.kind === kind), totals[k]]);
}

function budgetOf(budget: FamilyBudget | undefined, kind: ValueKind): number {
  if (!budget) return NaN;
  const row = { Units: budget.units, Revenue: budget.revenue, Margin: budget.margin }[kind];
  return row.every(Number.isNaN) ? NaN : sumOf(row);
}

function totalOf(kind: ValueKind, rows: readonly Outlook[]): Outlook {
  const add = (of: (row: Outlook) => number): number =>
    rows.every((row) => Number.isNaN(of(row))) ? NaN : sumOf(rows.map(of));
  return {
    kind,
    family: allFamilies,
    actual: add((row) => row.actual),
    plan: add((row) => row.plan),
    total: add((row) => row.total),
    budget: add((row) => row.budget),
    lastPlan: add((row) => row.lastPlan),
    lastYear: add((row) => row.lastYear),
  };
}

type ByKind = Record<ValueKind, Map<string, Float64Array>>;

function* valued(company: Company, rates: RateBook, first: number, count: number): Sliced<ByKind> {
  const sold = yield* soldMonths(company, rates, first, count);
  const margin = new Map(
    [...sold.revenue].map(([item, row]) => [
      item,
      row.map((value, t) => value - (sold.cost.get(item)?.[t] ?? 0)),
    ]),
  );
  return {
    Units: byFamily(company, sold.units),
    Revenue: byFamily(company, sold.revenue),
    Margin: byFamily(company, margin),
  };
}

export function outlookBlock(company: Company, rows: readonly Outlook[], span: MonthSpan): TableSpec {
  const { currency, fiscalYearStart } = company.settings;
  const amount = (header: string) => ({ header, format: "money" as const, width: 13 });
  const share = (header: string) => ({ header, format: "percent" as const, width: 9 });
  const { label } = fiscalYearOf(span.first, fiscalYearStart);
  return {
    kind: "table",
    name: outlookTable,
    heading: say`Full year ${label}: sold until ${monthLabel(span.first - 1)}, planned from ${monthLabel(span.first)}`,
    columns: [
      { header: "Value", format: "text", width: 24 },
      { header: "Family", format: "text", width: 26 },
      amount("Actual"),
      amount("Plan to go"),
      amount("Outlook"),
      amount("Budget"),
      amount("To budget"),
      share("Of budget"),
      amount("Last plan"),
      amount("To last plan"),
      amount("Last year"),
      share("Growth"),
    ],
    rows: rows.map((row): CellContent[] => [
      row.kind === "Units" ? row.kind : `${row.kind} ${currency}`,
      row.family,
      hundredths(row.actual),
      hundredths(row.plan),
      hundredths(row.total),
      hundredths(row.budget),
      hundredths(row.total - row.budget),
      row.total / row.budget - 1,
      hundredths(row.lastPlan),
      hundredths(row.total - row.lastPlan),
      hundredths(row.lastYear),
      row.lastYear > 0 ? row.total / row.lastYear - 1 : NaN,
    ]),
    rules: [
      { kind: "rows", column: "Family", equals: allFamilies, bold: true },
      { kind: "limit", columns: ["To budget", "To last plan"], operator: "LessThan", limit: 0, tone: "bad" },
    ],
  };
}

/** The plan as the next cycle will look back at it. */
export function recordOf(
  company: Company,
  volumes: {
    items: readonly number[];
    supply: readonly Float64Array[];
    price: readonly Float64Array[];
    cost: readonly Float64Array[];
  },
  lines: readonly { name: string; values: Float64Array }[],
  span: MonthSpan,
): PlanRecord {
  const list = (values: Float64Array): (number | null)[] =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : Math.round(value * 1e4) / 1e4));
  return {
    label: monthLabel(span.first),
    first: span.first,
    items: volumes.items.map((item, k) => ({
      item: company.items.item[item],
      family: finishedFamily(company, item),
      units: list(volumes.supply[k]),
      price: list(volumes.price[k]),
      cost: list(volumes.cost[k]),
    })),
    lines: Object.fromEntries(lines.map(({ name, values }) => [name, list(values)])),
  };
}
