import { excelKey, firstSpellings } from "../../planning/data/excelKey";
import { PlanningError } from "../../planning/errors";
import type { GapGroup } from "../../planning/reconcile/gapTable";
import type { UnitRates, ValueLine } from "../../planning/reconcile/valuePlan";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  describeCell,
  keys,
  numericMatrix,
  table,
  toNumber,
  toText,
  type Cell,
  type Matrix,
  type ResultCell,
} from "../support";
import { positionStart } from "../support/parameter";

const gapColumns = [
  "gap",
  "gapValue",
  "gapPercent",
  "demand",
  "supply",
  "budget",
  "budgetGap",
  "budgetGapValue",
] as const;

export const gap = defineFunction({
  id: "GAP",
  phase: "reconcile",
  summary:
    "Compares supply with demand and with the budget: the gap in units, money and percent, and when it opens.",
  returns:
    "Summary: a table with a header and one line a group, plus a total. Any other output: groups × periods. The gap is supply − demand, so that negative means uncovered demand.",
  parameters: {
    demand: numericMatrix({ description: "Demand, rows × periods, units.", blank: "zero" }),
    supply: numericMatrix({ description: "Supply, same shape as demand, units.", blank: "zero" }),
    budget: numericMatrix({
      description: "Budget, same shape, units; blank where nothing is budgeted.",
      optional: true,
    }),
    values: numericMatrix({
      description: "Money a unit: one number, one a row, or the shape of demand.",
      optional: true,
    }),
    by: keys({
      description: "Group of each row, such as its family; otherwise each row stands alone.",
      optional: true,
    }),
    output: choice({
      description: "A summary over all periods, or one measure by period.",
      choices: { summary: [0], gap: [1], value: [2], percent: [3], cumulative: [4], budgetGap: [5] },
      default: "summary",
    }),
  },
  example: "=SOP.GAP({100,120}, {110,90}, , 5)",
  source:
    "Supply − demand by group and period; cross-over when cumulative demand first exceeds cumulative supply.",
  notes: [
    "The cross-over period counts from 1 and is blank when supply keeps up.",
    "Blank demand and supply count as 0. A blank budget is none: its periods are left out of the gap to the budget.",
  ],
  async compute({ demand, supply, budget, values, by, output }, context) {
    if (output === "budgetGap" && !budget)
      throw new PlanningError("value", say`The output budgetGap needs the argument budget.`);
    if (output === "value" && !values)
      throw new PlanningError("value", say`The output value needs the argument values.`);
    const groups = await context.run("gapTable", [
      demand.rows,
      supply.rows,
      {
        budget: budget?.rows,
        values: values && unitValues(values, demand),
        groups: by && firstSpellings(by),
      },
    ]);
    if (output === "summary") return summary(groups, budget !== undefined, values !== undefined);
    const measure = {
      gap: "gap",
      value: "gapValue",
      percent: "gapPercent",
      cumulative: "gap",
      budgetGap: "budgetGap",
    } as const;
    const rows = groups.map((group) => group[measure[output]]);
    return output === "cumulative" ? rows.map(runningSum) : rows;
  },
});

function unitValues(values: Matrix, demand: Matrix): Float64Array | Float64Array[] {
  const rows = demand.rows.length;
  if (values.rows.length === 1 && values.columns === 1) return new Float64Array(rows).fill(values.rows[0][0]);
  if (values.columns === 1) return Float64Array.from(values.rows, (row) => row[0]);
  return values.rows.length === 1 && rows > 1 ? demand.rows.map(() => values.rows[0]) : values.rows;
}

function summary(groups: readonly GapGroup[], withBudget: boolean, withValues: boolean): ResultCell[][] {
  const shown = gapColumns.filter(
    (name) => (withBudget || !name.startsWith("budget")) && (withValues || !name.endsWith("Value")),
  );
  const order = [
    "demand",
    "supply",
    "gap",
    "gapPercent",
    "gapValue",
    "budget",
    "budgetGap",
    "budgetGapValue",
  ] as const;
  const columns = order.filter((name) => (shown as readonly string[]).includes(name));
  const titles = {
    demand: "demand",
    supply: "supply",
    gap: "gap",
    gapPercent: "gap %",
    gapValue: "gap value",
  };
  const more = { budget: "budget", budgetGap: "gap to budget", budgetGapValue: "gap to budget value" };
  const header = ["group", ...columns.map((name) => ({ ...titles, ...more })[name]), "cross-over period"];
  const line = (group: string, totals: Map<string, number>, crossOver: ResultCell): ResultCell[] => {
    const value = (name: (typeof order)[number]) =>
      name === "gapPercent"
        ? ratio(totals.get("gap") ?? 0, totals.get("demand") ?? 0)
        : (totals.get(name) ?? NaN);
    return [group, ...columns.map(value), crossOver];
  };
  const totalsOf = (members: readonly GapGroup[]) =>
    new Map(
      order.map((name) => [
        name,
        total(
          members.map((group) => group[name]),
          name,
        ),
      ]),
    );
  const body = groups.map((group) =>
    line(group.group, totalsOf([group]), group.crossOver < 0 ? null : group.crossOver + 1),
  );
  return groups.length > 1 ? [header, ...body, line("Total", totalsOf(groups), null)] : [header, ...body];
}

/** Sum over groups and periods; of what is measured against the budget only where there is one. */
function total(rows: readonly Float64Array[], name: string): number {
  const values = rows.flatMap((row) => [...row]);
  const counted = name.startsWith("budget") ? values.filter((value) => !Number.isNaN(value)) : values;
  return values.length > 0 && counted.length === 0 ? NaN : counted.reduce((sum, value) => sum + value, 0);
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : numerator / denominator;
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

export const value = defineFunction({
  id: "VALUE",
  phase: "reconcile",
  summary: "Turns a volume plan into money: revenue, variable cost and contribution, or lines of your own.",
  returns:
    "One row a line: its name and its amount in each period. Items without a price or cost are listed below instead of counting as zero.",
  parameters: {
    volumes: numericMatrix({ description: "Volumes, items × periods, units.", blank: "zero" }),
    items: keys({ description: "Item of each row of volumes." }),
    rates: table({
      description:
        "Price and cost table with a header: item, then one column a rate, such as price and cost.",
      minColumns: 2,
    }),
    lines: table({
      description:
        "Lines of the result: name, kind (rate, fixed, step, percent, sum), what (rate or earlier lines, separated by commas), amount (of percent: 10, or a cell of 10 %), size of a step. Left out: revenue, variable cost, contribution.",
      optional: true,
      minColumns: 3,
    }),
    periods: table({ description: "Labels of the periods; they become a header row.", optional: true }),
  },
  example: '=SOP.VALUE({10,20}, "A", {"item","price","cost";"A",5,3})',
  source: "Volume × rate; contribution margin statement.",
  notes: ["A negative amount takes a rate, fixed or step line off, as a cost.", "Blank volumes count as 0."],
  async compute({ volumes, items, rates, lines, periods }, context) {
    if (items.length !== volumes.rows.length) {
      throw new PlanningError(
        "value",
        say`items has ${items.length} names for ${volumes.rows.length} rows of volumes; give one a row.`,
      );
    }
    const labels = periods?.flat() as ResultCell[] | undefined;
    if (labels && labels.length !== volumes.columns) {
      throw new PlanningError(
        "value",
        say`periods has ${labels.length} labels for ${volumes.columns} periods of volumes; give one a period.`,
      );
    }
    const names = rateNames(rates);
    const wanted = lines ? readLines(lines) : standardLines(names);
    const unitRates = readRates(rates, items, names, wanted);
    const plan = await context.run("valuePlan", [volumes.rows, unitRates, wanted]);
    const header: ResultCell[][] = labels ? [["line", ...labels]] : [];
    const body = plan.lines.map((line): ResultCell[] => [line.name, ...line.values]);
    const missing = plan.missing.map((gap): ResultCell[] => [`No ${gap.rate} for ${items[gap.item]}`]);
    return [...header, ...body, ...missing];
  },
});

/** The headers of the rates, without that of the items. */
function rateNames([header, ...rows]: Cell[][]): string[] {
  if (rows.length === 0 || toNumber(header[1]) !== undefined) {
    throw new PlanningError("value", say`rates needs a header row, such as "item", "price", "cost".`);
  }
  return header.slice(1).map((cell, at) => (toText(cell) ?? `rate ${at + 1}`).toLowerCase());
}

/**
 * Each rate of which lines are made as one number an item, NaN where the table has none. What else the table holds, such
 * as descriptions, is not read.
 */
function readRates(
  [, ...rows]: Cell[][],
  items: readonly string[],
  names: readonly string[],
  lines: readonly ValueLine[],
): UnitRates {
  const used = [...new Set(lines.flatMap((line) => (line.kind === "rate" ? [line.rate] : [])))];
  const rowOf = new Map<string, number>();
  const wanted = new Set(items.map(excelKey));
  rows.forEach((row, at) => {
    const item = toText(row[0]) ?? "";
    const key = excelKey(item);
    const before = rowOf.get(key);
    if (before !== undefined && wanted.has(key))
      throw new PlanningError("value", twoRates(toText(rows[before][0]) ?? "", item));
    rowOf.set(key, at);
  });
  const rateOf = (item: string, column: number): number => {
    const at = rowOf.get(excelKey(item));
    const cell = at === undefined ? null : rows[at][column + 1];
    const rate = cell === null ? NaN : toNumber(cell);
    if (rate !== undefined) return rate;
    throw new PlanningError(
      "value",
      say`${positionStart("rates", (at ?? 0) + 1, column + 1)} is ${describeCell(cell)}; it needs a number.`,
    );
  };
  const rates = new Map(
    used.flatMap((name): [string, Float64Array][] => {
      const column = names.indexOf(name);
      return column < 0 ? [] : [[name, Float64Array.from(items, (item) => rateOf(item, column))]];
    }),
  );
  const unknown = used.find((name) => !rates.has(name));
  if (unknown === undefined) return rates;
  throw new PlanningError("value", say`There is no rate "${unknown}"; the rates are ${names.join(", ")}.`);
}

function twoRates(one: string, other: string): string {
  return one === other
    ? say`rates has two rows for ${one}; keep the one whose price and cost hold.`
    : say`rates has two rows for "${one}" and "${other}", which Excel does not tell apart; keep the one whose price and cost hold.`;
}

/** Revenue, variable cost and contribution with the names that the table uses for price and cost. */
function standardLines(names: readonly string[]): ValueLine[] {
  // A "cost price" is a cost.
  const costs = names.filter((name) => name.includes("cost"));
  const prices = names.filter((name) => /price|revenue/.test(name) && !costs.includes(name));
  return [
    { name: "Revenue", kind: "rate", rate: theOne("price", prices) },
    { name: "Variable cost", kind: "rate", rate: theOne("cost", costs), sign: -1 },
    { name: "Contribution", kind: "sum", of: ["Revenue", "Variable cost"] },
  ];
}

/** The rate of that very name, or the only one like it. With several nobody knows which is meant, or whether all are. */
function theOne(name: string, like: readonly string[]): string {
  if (like.length < 2 || like.includes(name)) return like.includes(name) ? name : (like[0] ?? name);
  throw new PlanningError(
    "value",
    say`rates has ${like.join(", ")}: say with lines which of them count, or keep one.`,
  );
}

function readLines(cells: Cell[][]): ValueLine[] {
  const isHeader = toText(cells[0][1])?.toLowerCase() === "kind";
  return (isHeader ? cells.slice(1) : cells).map((row, at) => readLine(row, at));
}

function readLine(row: Cell[], at: number): ValueLine {
  const [name, kind, what] = [
    toText(row[0]) ?? `Line ${at + 1}`,
    toText(row[1])?.toLowerCase(),
    toText(row[2]) ?? "",
  ];
  const amount = (): number => numberIn(row, at, 3, say`${String(kind)} needs an amount`);
  const signOf = (value: number): 1 | -1 => (value < 0 ? -1 : 1);
  switch (kind) {
    case "rate": {
      const factor = row[3] == null ? 1 : amount();
      if (Math.abs(factor) !== 1)
        throw new PlanningError(
          "value",
          say`${positionStart("lines", at, 3)} is ${describeCell(row[3])}; a rate takes 1 or -1.`,
        );
      return { name, kind, rate: what.toLowerCase(), sign: signOf(factor) };
    }
    case "fixed":
      return { name, kind, amount: Math.abs(amount()), sign: signOf(amount()) };
    case "step": {
      const size = numberIn(row, at, 4, say`${kind} needs the size of a step`);
      return { name, kind, size, amount: Math.abs(amount()), sign: signOf(amount()) };
    }
    case "percent": {
      const share = amount();
      // 10 and a cell of 10 %, which holds 0.1, are the same.
      const percent = Math.abs(share) * (Math.abs(share) <= 1 ? 100 : 1);
      return { name, kind, of: what, percent, sign: signOf(share) };
    }
    case "sum":
      return { name, kind, of: what.split(",").map((part) => part.trim()) };
    default:
      throw new PlanningError(
        "value",
        say`${positionStart("lines", at, 1)} is ${describeCell(row[1])}; it needs rate, fixed, step, percent or sum.`,
      );
  }
}

/** A number of a line; throws with what needs it where the cell holds none. */
function numberIn(row: Cell[], at: number, column: number, need: string): number {
  const cell = row[column] ?? null;
  const value = cell === null ? undefined : toNumber(cell);
  if (value !== undefined) return value;
  throw new PlanningError(
    "value",
    say`${positionStart("lines", at, column)} is ${describeCell(cell)}; ${need}.`,
  );
}
