import { inferEnd } from "../../planning/data/bucket";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  besideProblems,
  choice,
  dates,
  defineFunction,
  integer,
  keys,
  layOut,
  numericMatrix,
  positionsOf,
  readRecords,
  series,
  soundRows,
  table,
  toDateSerial,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
  type Vector,
} from "../support";
import { requireCount, requireSameShape, rowsOfSound, turnedRows } from "../support/shapes";

export const consensus = defineFunction({
  id: "CONSENSUS",
  phase: "demand",
  summary: "Merges several forecasts of the same thing into one, by weights, errors, median or trimmed mean.",
  returns:
    "One row, one number a period; blank where no stream has a number. A column where the streams stand in columns.",
  parameters: {
    streams: numericMatrix({
      description:
        "Forecasts, streams × periods (streams in columns if there are as many weights or errors). Blank: the stream has no opinion.",
    }),
    weights: vector({
      description: "Weight of each stream; left out, all count the same.",
      optional: true,
      min: 0,
    }),
    errors: vector({
      description: "Mean squared error of each stream, for mode inverseError.",
      optional: true,
      min: 0,
    }),
    mode: choice({
      description:
        "Fixed weights; weights in inverse proportion to the errors; median; mean; mean without the smallest and the largest.",
      choices: { fixed: [0], inverseError: [1], mse: [], median: [2], mean: [3], trimmed: [4] },
      also: { fixed: ["weighted"], inverseError: ["inverse mse", "bates-granger"], mean: ["average"] },
      optional: true,
    }),
  },
  example: "=SOP.CONSENSUS({100,110;120,130}, {3,1})",
  source: "Bates & Granger 1969; missing streams are left out and the weights scaled up.",
  async compute({ streams, weights, errors, mode }, context) {
    const chosen =
      mode === "mse" ? "inverseError" : (mode ?? (errors && !weights ? "inverseError" : "fixed"));
    const options = { mode: chosen, weights: weights?.values, errors: errors?.values } as const;
    // Weights that lie in a row over as many columns, and fit the rows not: the streams stand side by side.
    const over = chosen === "inverseError" ? errors : weights;
    const isUpright =
      over?.orientation === "row" &&
      over.values.length === streams.columns &&
      over.values.length !== streams.rows.length;
    const rows = isUpright ? turnedRows(streams) : streams.rows;
    return layOut([await context.run("consensus", [rows, options])], isUpright ? "column" : "row");
  },
});

export const consume = defineFunction({
  id: "CONSUME",
  phase: "demand",
  summary:
    "Nets orders against the forecast: each order uses up the forecast of its period, then of earlier, then of later ones.",
  returns: "The shape of forecast: what is left of it, what is used up, or the total demand to plan for.",
  parameters: {
    forecast: series({ description: "Forecast, items × periods, units.", blank: "zero" }),
    orders: series({ description: "Booked orders, same shape.", blank: "zero", min: 0 }),
    back: integer({ description: "Earlier periods that an order may use up.", default: 0, min: 0 }),
    forward: integer({ description: "Later periods that an order may use up.", default: 0, min: 0 }),
    output: choice({
      description:
        "Net forecast, consumed forecast, total demand (net forecast and orders), or orders beyond the forecast.",
      choices: { net: [0], consumed: [1], total: [2], excess: [3] },
      default: "net",
    }),
  },
  example: "=SOP.CONSUME({350,350,350,350}, {300,500,280,0}, 1, 1)",
  source: "Netting order of frePPLe: own period, then backward, then forward.",
  notes: ["Orders beyond every forecast in reach stay in the total."],
  async compute({ forecast, orders, back, forward, output }, context) {
    requireSameShape(forecast, orders, "forecast", "orders");
    const range = {
      ...forecast,
      problems: forecast.problems.map((problem, row) => problem ?? orders.problems[row]),
    };
    const booked = rowsOfSound(range, orders.rows);
    const reach = { backward: back, forward };
    const results = await Promise.all(
      soundRows(range).map((row, at) => context.run("consumeForecast", [row, booked[at], reach])),
    );
    const rows = results.map((result) => result[output]);
    return layOut(besideProblems(range, rows, range.periods), range.orientation);
  },
});

export const phase = defineFunction({
  id: "PHASE",
  phase: "demand",
  summary:
    "Phases items in and out: between two periods an item keeps a part of its demand and a successor takes a part.",
  returns:
    "The shape of values. For a single item and rules with a successor's factor but no names: two rows, the item and its successor.",
  parameters: {
    values: numericMatrix({
      description: "Demand, items × periods; without items also one item in a column.",
    }),
    rules: table({
      description:
        "Without items: first period, last period, factor, successor's factor. With items: item, first, last, factor, successor, successor's factor. Periods count from 1, or are dates when a timeline is given.",
      minColumns: 3,
    }),
    items: keys({ description: "Item of each row of values.", optional: true }),
    timeline: dates({ description: "First day of each period.", optional: true }),
  },
  example: "=SOP.PHASE({100,100,100,100}, {1,2,0.6,0.4;3,4,0.25,0.75})",
  source:
    "Phase-in and phase-out rules of D365 Supply Chain Management; overlapping rules apply in row order.",
  async compute({ values, rules, items, timeline }, context) {
    if (items) requireCount(items.length, values.rows.length, "items", "row");
    const isColumn = !items && values.columns === 1;
    const periods = isColumn ? values.rows.length : values.columns;
    const position = periodReader(periods, timeline && Array.from(timeline.values));
    if (items) {
      const find = positionsOf(items, "items");
      const records = readRecords(rules, "rules", {
        item: { kind: "text" },
        from: { kind: "text", synonyms: ["first", "start"] },
        to: { kind: "text", synonyms: ["last", "end"] },
        factor: { kind: "number", synonyms: ["share"], min: 0 },
        successor: { kind: "text", whenBlank: "" },
        successorFactor: { kind: "number", synonyms: ["successor factor"], whenBlank: 0, min: 0 },
      });
      const list = records.map((record, at) => ({
        item: find(record.item, `row ${at + 1} of rules`),
        ...span(record, position, at),
        factor: sensible(record.factor, at),
        successor: record.successor === "" ? undefined : find(record.successor, `row ${at + 1} of rules`),
        successorFactor: sensible(record.successorFactor, at),
      }));
      return context.run("phaseInOut", [values.rows, list]);
    }
    const phased = await phaseOne(
      isColumn ? turnedRows(values) : values.rows,
      rules,
      position,
      (rows, list) => context.run("phaseInOut", [rows, list]),
    );
    return layOut(phased, isColumn ? "column" : "row");
  },
});

interface Phasing {
  item: number;
  from: number;
  to: number;
  factor: number;
  successor?: number;
  successorFactor?: number;
}

/** Rules without names hold for every row; with a successor's factor a row of its own is added for it. */
async function phaseOne(
  rows: readonly Float64Array[],
  cells: Cell[][],
  position: (text: string, name: string) => number,
  run: (rows: readonly Float64Array[], rules: Phasing[]) => Promise<Float64Array[]>,
): Promise<Float64Array[]> {
  const records = readRecords(cells, "rules", {
    from: { kind: "text", synonyms: ["first", "start"] },
    to: { kind: "text", synonyms: ["last", "end"] },
    factor: { kind: "number", synonyms: ["share"], min: 0 },
    successorFactor: { kind: "number", synonyms: ["successor factor", "factor 2"], whenBlank: NaN },
  });
  const hasSuccessor = records.some((record) => !Number.isNaN(record.successorFactor));
  if (hasSuccessor && rows.length > 1) {
    throw new PlanningError(
      "value",
      say`Successors of several items need the argument items, and their names in rules.`,
    );
  }
  const list = records.flatMap((record, at) =>
    rows.map((_, item): Phasing => ({
      item,
      ...span(record, position, at),
      factor: sensible(record.factor, at),
      successor: hasSuccessor ? 1 : undefined,
      successorFactor: Number.isNaN(record.successorFactor) ? 0 : sensible(record.successorFactor, at),
    })),
  );
  return run(hasSuccessor ? [...rows, new Float64Array(rows[0].length)] : rows, list);
}

/** First and last period of a rule; one that ends before it begins would do nothing without a word. */
function span(
  { from, to }: { from: string; to: string },
  position: (text: string, name: string) => number,
  rule: number,
): { from: number; to: number } {
  const periods = { from: position(from, "from"), to: position(to, "to") };
  if (periods.to >= periods.from) return periods;
  throw new PlanningError("value", say`Row ${rule + 1} of rules ends (${to}) before it begins (${from}).`);
}

/** A larger factor is a percentage that lacks its sign. */
const largestFactor = 10;

function sensible(factor: number, rule: number): number {
  if (factor <= largestFactor) return factor;
  throw new PlanningError(
    "value",
    say`Row ${rule + 1} of rules multiplies demand by ${factor}; write ${factor / 100} or ${factor}% for ${factor} percent.`,
  );
}

/** Reads a period number from 1, or a date on the timeline, as a position from 0; one past the last is after the end. */
function periodReader(
  periods: number,
  timeline: number[] | undefined,
): (text: string, name: string) => number {
  const end = timeline && endOfTimeline(timeline, periods);
  return (text, name) => {
    const number = Number(text);
    const serial = Number.isNaN(number) ? toDateSerial(text) : number;
    if (serial === undefined)
      throw new PlanningError("value", say`The ${name} "${text}" in rules is no period and no date.`);
    if (!timeline || end === undefined || (serial < earliestDate && timeline[0] >= earliestDate)) {
      if (serial >= 1 && Number.isInteger(serial)) return serial - 1;
      throw new PlanningError("value", say`The ${name} "${text}" in rules is no period; they count from 1.`);
    }
    // The period in which the date lies.
    return serial >= end ? periods : timeline.filter((start) => start <= serial).length - 1;
  };
}

/** Serials below this (1 January 1910) are numbers of periods rather than dates. */
const earliestDate = 3654;

/** First day after the last period of a timeline that rises. */
function endOfTimeline(timeline: number[], periods: number): number {
  if (timeline.length !== periods)
    throw new PlanningError("value", say`timeline has ${timeline.length} dates for ${periods} periods.`);
  const back = timeline.findIndex((start, at) => at > 0 && start <= timeline[at - 1]);
  if (back < 0) return inferEnd(Float64Array.from(timeline));
  throw new PlanningError(
    "value",
    say`Date ${back + 1} of timeline is not after the one before; sort the periods.`,
  );
}

export const fva = defineFunction({
  id: "FVA",
  phase: "demand",
  summary:
    "Forecast value added: how much each step, from the naive forecast to the consensus, lowers the error.",
  returns:
    "A header and one row a stream: error, gain against the stream before, gain against the first. Positive gains help.",
  parameters: {
    actual: vector({ description: "What happened, one number a period." }),
    streams: numericMatrix({
      description:
        "Forecasts, streams × periods (or in columns beside a column of actuals), in the order of the process; the first is the benchmark.",
    }),
    names: keys({ description: "Names of the streams.", optional: true }),
    metric: choice({
      description: "The error measured.",
      choices: { wmape: [0], mape: [1], smape: [2], mae: [3], rmse: [4], bias: [7] },
      also: { wmape: ["wape"], mae: ["mad"] },
      default: "wmape",
    }),
    by: keys({
      description: "Group of each period or forecast, such as its person or segment: one block a group.",
      optional: true,
    }),
  },
  example: '=SOP.FVA({100,120}, {90,100;95,110;99,121}, {"naive";"statistical";"consensus"})',
  source: "Gilliland 2010: FVA = error of the step before − error of the step.",
  notes: ["Steps are compared on the periods that all of them forecast, where there are any."],
  async compute({ actual, streams: given, names, metric, by }, context) {
    const streams = besideActual(given, actual);
    if (names) requireCount(names.length, streams.rows.length, "names", "stream");
    if (by) requireCount(by.length, actual.values.length, "by", "period");
    const header: ResultCell[] = ["stream", metric, "against previous", "against first"];
    const block = async (isIn: (period: number) => boolean): Promise<ResultCell[][]> => {
      const pick = (row: Float64Array): Float64Array => row.filter((_, period) => isIn(period));
      const known = pick(actual.values);
      const rows = streams.rows.map(pick);
      // A stream that has nothing to compare errs alone: the next step is held against the one before it.
      const isEmpty = rows.map(
        (row) => !row.some((units, t) => !Number.isNaN(units) && !Number.isNaN(known[t])),
      );
      const compared = isEmpty.every(Boolean) ? rows : rows.filter((_, at) => !isEmpty[at]);
      const steps = await context.run("forecastValueAdded", [
        likeWithLike(known, compared),
        compared,
        metric,
      ]);
      const lines = steps.values();
      return rows.map((_, at): ResultCell[] => {
        const step = isEmpty[at] ? undefined : lines.next().value;
        const name = names?.[at] ?? at + 1;
        if (!step) return [name, nothingToCompare(at), null, null];
        return [name, step.error, step.againstPrevious, isEmpty[0] ? null : step.againstFirst];
      });
    };
    if (!by) return [header, ...(await block(() => true))];
    if (streams.columns !== by.length) requireCount(streams.columns, by.length, "streams", "period");
    const groups = [...new Set(by)];
    const blocks = await Promise.all(
      groups.map(async (group) => {
        const rows = await block((period) => by[period] === group).catch((error: unknown) => {
          if (error instanceof PlanningError)
            return streams.rows.map((_, at) => [names?.[at] ?? at + 1, error]);
          throw error;
        });
        return rows.map((row): ResultCell[] => [group, ...row]);
      }),
    );
    return [["group", ...header], ...blocks.flat()];
  },
});

/** The actuals of the periods that every stream forecasts; all of them where there is no such period. */
function likeWithLike(actual: Float64Array, streams: readonly Float64Array[]): Float64Array {
  const shared = actual.map((units, t) => (streams.some((row) => Number.isNaN(row[t])) ? NaN : units));
  return shared.every(Number.isNaN) ? actual : shared;
}

function nothingToCompare(stream: number): PlanningError {
  return new PlanningError(
    "notAvailable",
    say`Row ${stream + 1} of streams has no period with both a forecast and an actual.`,
  );
}

/** Streams as rows; those in columns beside a column of actuals are turned. */
function besideActual(streams: Matrix, { values, orientation }: Vector): Matrix {
  if (orientation === "row" || streams.rows.length !== values.length) return streams;
  return { rows: turnedRows(streams), columns: values.length };
}
