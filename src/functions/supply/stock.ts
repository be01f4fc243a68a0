import type { ProjectionMeasure } from "../../planning/supply/projectInventory";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  besideProblems,
  choice,
  defineFunction,
  layOut,
  numericMatrix,
  series,
  soundRows,
  table,
  toNumber,
  toText,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
  type SeriesRange,
} from "../support";
import { requireSameShape, rowsOfSound } from "../support/shapes";

/** What each output is made from. */
const measuresOf: Record<string, readonly ProjectionMeasure[] | undefined> = {
  net: ["net"],
  inventory: ["inventory"],
  backlog: ["backlog"],
  belowSafety: ["belowSafety"],
  lost: ["lost"],
  cover: ["inventory"],
};

const projectionRows = ["inventory", "backlog", "lost", "net", "belowSafety", "cover"] as const;

const nothingReceived: SeriesRange = {
  rows: [Float64Array.of(0)],
  problems: [undefined],
  periods: 1,
  orientation: "row",
};

/** A single number stands for every cell. */
function inShapeOf(range: SeriesRange, like: SeriesRange): SeriesRange {
  if (range.rows.length !== 1 || range.periods !== 1 || range.problems[0]) return range;
  const rows = like.rows.map((row) => row.slice().fill(range.rows[0][0]));
  return { ...like, rows, problems: rows.map(() => undefined) };
}

export const project = defineFunction({
  id: "PROJECT",
  phase: "supply",
  summary: "Projects stock forward: opening stock plus receipts minus demand, period by period.",
  returns:
    'Units at the end of each period, items × periods. With output "all": a table with the item\'s row number, the measure and one column a period.',
  parameters: {
    opening: vector({
      description: "Stock at the start, one number an item; negative means backlog.",
      blank: "zero",
    }),
    demand: series({ description: "Demand, items × periods, units.", blank: "zero" }),
    receipts: series({
      description: "Receipts, same shape as demand, units; or one number for every period, none if left out.",
      blank: "zero",
      default: nothingReceived,
    }),
    safety: numericMatrix({
      description: "Safety stock: one number, one an item, or items × periods, units.",
      optional: true,
      blank: "zero",
    }),
    output: choice({
      description:
        "What to show. Net is inventory minus backlog; cover is in periods of the demand that follows.",
      choices: { net: [0], inventory: [1], backlog: [2], belowSafety: [3], cover: [4], lost: [5], all: [9] },
      default: "net",
    }),
    shortage: choice({
      description: "What becomes of demand without stock.",
      choices: { backlog: [0], lost: [1] },
      default: "backlog",
    }),
  },
  example: "=SOP.PROJECT(100, {40,50,60}, {0,0,80})",
  source: "Stock identity: end = start + receipts − issues, exact in every period.",
  notes: ["Blank demand and receipts count as 0.", "A row with a bad cell errs alone."],
  async compute({ opening, demand, receipts: given, safety, output, shortage }, context) {
    const receipts = inShapeOf(given, demand);
    requireSameShape(demand, receipts, "demand", "receipts");
    const range = joinProblems(demand, receipts);
    const [rows, supply] = [soundRows(range), rowsOfSound(range, receipts.rows)];
    const start = Float64Array.from(
      rowsOfSound(range, onePerItem(opening.values, range.rows.length, "opening")),
    );
    const reserve = safety && rowsOfSound(range, perItemAndPeriod(safety, range, "safety"));
    const mode = shortage === "lost" ? "lostSales" : "backlog";
    const wanted = measuresOf[output];
    const projection = await context.run("projectInventory", [start, rows, supply, reserve, mode, wanted]);
    const withCover =
      output === "cover" || output === "all"
        ? { ...projection, cover: (await context.run("coverPeriods", [projection.inventory, rows])).cover }
        : { ...projection, cover: [] };
    if (output === "all") return allMeasures(range, withCover);
    return layOut(besideProblems(range, withCover[output], range.periods), range.orientation);
  },
});

/** Every measure of every item, under a header. */
function allMeasures(
  range: SeriesRange,
  measures: Record<(typeof projectionRows)[number], Float64Array[]>,
): ResultCell[][] {
  const header: ResultCell[] = ["row", "measure", ...Array.from({ length: range.periods }, (_, t) => t + 1)];
  const blocks = projectionRows.map((name) => besideProblems(range, measures[name], range.periods));
  const body = range.rows.flatMap((_, item) =>
    projectionRows.map((name, block): ResultCell[] => [item + 1, name, ...Array.from(blocks[block][item])]),
  );
  return [header, ...body];
}

export const cover = defineFunction({
  id: "COVER",
  phase: "supply",
  summary: "Tells how long stock lasts against the demand that follows, the last period in proportion.",
  returns:
    "Periods or days of cover. Inventory in the shape of demand: the cover at the end of each period. One stock figure an item: its cover over the demand from the first period on.",
  parameters: {
    inventory: series({
      description: "Stock: one figure an item, or items × periods at the end of each period.",
      blank: "zero",
      column: "items",
    }),
    demand: series({ description: "Demand, items × periods, units.", blank: "zero" }),
    unit: table({
      description: '"periods"; or days: the number of days in each period, or "days" for 30 days a period.',
      default: [["periods"]],
    }),
    ifBeyond: table({
      description:
        "What to show where stock outlasts all demand; left out, the periods or days up to the horizon.",
      optional: true,
    }),
  },
  example: "=SOP.COVER(250, {100,100,100})",
  source: "Forward cover (days of supply) by consumption of the future demand.",
  async compute({ inventory, demand, unit, ifBeyond }, context) {
    const periods = demand.periods;
    const days = daysPerPeriod(unit, periods);
    const whole = demand.orientation === "column" ? asColumnSeries(inventory, periods) : inventory;
    const perItem = whole.periods !== periods || whole.rows.length !== demand.rows.length;
    const stock = perItem ? stockBeforeFirst(inventory, demand) : whole;
    const wanted = perItem ? shifted(demand) : demand;
    const range = joinProblems(stock, wanted);
    const request = rowsOfSound(range, wanted.rows);
    const length = days && (perItem ? Float64Array.of(days[0], ...days) : days);
    const result = await context.run("coverPeriods", [soundRows(range), request, length]);
    const shown = result.cover.map((row, item) => {
      const cells = Array.from(row, (value, t): ResultCell =>
        ifBeyond && result.beyondHorizon[item][t] ? (ifBeyond[0][0] as ResultCell) : value,
      );
      return perItem ? cells.slice(0, 1) : cells;
    });
    return layOut(besideProblems(range, shown, perItem ? 1 : periods), perItem ? "row" : range.orientation);
  },
});

/** A column of stock figures beside a column of demand is one series. */
function asColumnSeries(inventory: SeriesRange, periods: number): SeriesRange {
  if (inventory.periods !== 1 || inventory.rows.length !== periods) return inventory;
  const rows = [Float64Array.from(inventory.rows, (row) => row[0])];
  const problems = [inventory.problems.find((problem) => problem !== undefined)];
  return { rows, problems, periods, orientation: "column" };
}

/** One stock figure an item, as the end of a period before the first. */
function stockBeforeFirst(inventory: SeriesRange, demand: SeriesRange): SeriesRange {
  const figures =
    inventory.rows.length === 1 ? Array.from(inventory.rows[0]) : inventory.rows.map((row) => row[0]);
  if (figures.length !== demand.rows.length) {
    throw new PlanningError(
      "value",
      say`inventory has ${figures.length} figures for ${demand.rows.length} rows of demand; give one a row, or the shape of demand.`,
    );
  }
  const problems =
    inventory.rows.length === 1 ? figures.map(() => inventory.problems[0]) : inventory.problems;
  const rows = figures.map((figure) => Float64Array.of(figure, ...new Float64Array(demand.periods)));
  return { rows, problems, periods: demand.periods + 1, orientation: "row" };
}

/** Demand with an empty period before the first, so that stock before it covers all of it. */
function shifted(demand: SeriesRange): SeriesRange {
  const rows = demand.rows.map((row) => Float64Array.of(0, ...row));
  return { ...demand, rows, periods: demand.periods + 1 };
}

const daysOfPlainMonth = 30;

function daysPerPeriod(unit: Cell[][], periods: number): Float64Array | undefined {
  const cells = unit.flat();
  const word = cells.length === 1 ? toText(cells[0])?.toLowerCase() : undefined;
  if (word === "periods" || word === "0") return undefined;
  if (word === "days") return new Float64Array(periods).fill(daysOfPlainMonth);
  const days = cells.map(toNumber);
  const sound = days.every((value) => value !== undefined && value > 0);
  if (!sound || (days.length !== 1 && days.length !== periods)) {
    throw new PlanningError(
      "value",
      say`unit takes "periods", "days", a number of days, or ${periods} numbers of days.`,
    );
  }
  return Float64Array.from({ length: periods }, (_, t) => days[days.length === 1 ? 0 : t] ?? NaN);
}

/** The rows of `first`, with a problem wherever either range has one. */
function joinProblems(first: SeriesRange, second: SeriesRange): SeriesRange {
  return { ...first, problems: first.problems.map((problem, row) => problem ?? second.problems[row]) };
}

/** One number for all items spread, or one an item. */
export function onePerItem(values: ArrayLike<number>, items: number, name: string): number[] {
  if (values.length === items) return Array.from(values);
  if (values.length === 1) return Array.from({ length: items }, () => values[0]);
  throw new PlanningError(
    "value",
    say`${name} has ${values.length} numbers for ${items} rows; give one a row.`,
  );
}

/** A number, a column of one an item, or a full table, as a full table. */
function perItemAndPeriod(given: Matrix, range: SeriesRange, name: string): Float64Array[] {
  const items = range.rows.length;
  const isColumnSeries =
    range.orientation === "column" && given.columns === 1 && given.rows.length === range.periods;
  if (isColumnSeries) return [Float64Array.from(given.rows, (row) => row[0])];
  const fits =
    (given.rows.length === items || given.rows.length === 1) && [1, range.periods].includes(given.columns);
  if (!fits) {
    throw new PlanningError(
      "value",
      say`${name} is ${given.rows.length} × ${given.columns}; give one number, one an item, or ${items} × ${range.periods}.`,
    );
  }
  return range.rows.map((_, item) => {
    const row = given.rows[given.rows.length === 1 ? 0 : item];
    return row.length === range.periods ? row : new Float64Array(range.periods).fill(row[0]);
  });
}
