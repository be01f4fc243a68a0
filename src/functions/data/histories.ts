import { PlanningError } from "../../planning/errors";
import type { ItemClass } from "../../planning/data/classify";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  columnOfItems,
  dates,
  defineFunction,
  integer,
  layOut,
  number,
  series,
  soundRows,
  vector,
  type ResultCell,
  type SeriesRange,
  type Vector,
} from "../support";
import { requireCount, requireSameShape, rowsOfSound, datedPeriods } from "../support/shapes";

export const clean = defineFunction({
  id: "CLEAN",
  phase: "data",
  summary: "Corrects outliers and stock-outs in histories, and shows every correction.",
  returns:
    "The shape of values: the cleaned history, the adjustment (cleaned minus original), or flags (1 where corrected).",
  parameters: {
    values: series({ description: "History, one series a row or one in a column. Blank: missing." }),
    timeline: dates({ description: "Dates of the values, in order; for reference.", optional: true }),
    method: choice({
      description:
        "Seasonal (robust regression on trend and season), STL remainder, Hampel, interquartile fences, or none (stock-outs only).",
      choices: { auto: [0], seasonal: [1], stl: [2], hampel: [3], iqr: [4], none: [5] },
      default: "auto",
    }),
    threshold: number({
      description: "Standard deviations (iqr: interquartile ranges) beyond which a value is an outlier.",
      optional: true,
      above: 0,
    }),
    instock: series({
      description:
        "Share of each period in stock, 1 or 0, same shape as values: sales of less are lifted to demand.",
      optional: true,
      min: 0,
      max: 1,
    }),
    output: choice({
      description: "Cleaned history, adjustment, or flags.",
      choices: { cleaned: [0], adjustment: [1], flags: [2] },
      default: "cleaned",
    }),
    season: integer({
      description: "Periods in a season; found in the data when left out.",
      optional: true,
      min: 1,
    }),
  },
  example: '=SOP.CLEAN({10,11,9,10,90,10,11,9,10,11}, , "hampel")',
  source:
    "Hampel |x − median| > k·1.4826·MAD; Tukey fences; STL (Cleveland et al. 1990); censored demand from the periods in stock.",
  notes: ["Series of fewer than 8 numbers are left as they are.", "A row with a bad cell errs alone."],
  async compute({ values: given, timeline, method, threshold, instock, output, season }, context) {
    if (instock) requireSameShape(given, instock, "values", "instock");
    if (timeline) requireRising(timeline, datedPeriods(given, timeline.values.length).periods);
    const problems = given.problems.map((problem, row) => problem ?? instock?.problems[row]);
    const values = { ...given, problems };
    const stock = instock && rowsOfSound(values, instock.rows);
    const requests = soundRows(values).map((row, at) => ({
      values: row,
      options: {
        method,
        threshold,
        seasonLength: season,
        inStock: stock?.[at]?.map((share) => (Number.isNaN(share) ? 1 : share)),
      },
    }));
    const outcomes = (await context.run("cleanSeries", requests)).map(valueOrError);
    const rows = outcomes.map((outcome) => {
      if (outcome instanceof PlanningError) return outcome;
      if (output === "cleaned") return outcome.cleaned;
      const marks = new Float64Array(values.periods);
      for (const { period, original, corrected } of outcome.corrections) {
        marks[period] =
          output === "flags" ? 1 : marks[period] + corrected - (Number.isNaN(original) ? 0 : original);
      }
      return marks;
    });
    return layOut(besideProblems(values, rows, values.periods), values.orientation);
  },
});

/** Values count in the order in which they stand: dates that do not rise would be another history. */
function requireRising({ values }: Vector, periods: number): void {
  if (values.length !== periods)
    throw new PlanningError(
      "notAvailable",
      say`The timeline has ${values.length} points for ${periods} values; give one a value.`,
    );
  const back = values.findIndex((date, at) => at > 0 && date <= values[at - 1]);
  if (back > 0)
    throw new PlanningError(
      "value",
      say`Date ${back + 1} of timeline is not after the one before; sort the periods.`,
    );
}

const schemes = {
  abcxyz: [0],
  abc: [1],
  xyz: [2],
  sbc: [3],
  all: [9],
} as const;

export const classify = defineFunction({
  id: "CLASSIFY",
  phase: "data",
  summary:
    "Classes of items: ABC by value, XYZ by how evenly they sell, demand pattern (smooth, erratic, intermittent, lumpy).",
  returns:
    "One row an item. abcxyz: the class such as AX. abc: class and cumulative share. xyz: class and coefficient of variation. sbc: pattern, average demand interval (ADI), CV² of the demands. all: everything under a header.",
  parameters: {
    values: series({
      description:
        "Demand history, items × periods; for abc also one total an item in a column. Blank: missing.",
    }),
    weights: vector({
      description: "What ABC ranks by, one number an item, such as revenue; otherwise the units sold.",
      optional: true,
      blank: "zero",
    }),
    scheme: choice({ description: "Which classes.", choices: schemes, default: "abcxyz" }),
    cutoffs: vector({
      description:
        "Two cut-offs: cumulative shares for abc and abcxyz (0.8, 0.95), or coefficients of variation for xyz (0.5, 1); four for abcxyz: both pairs. Percentages count as such.",
      optional: true,
      min: 0,
    }),
    season: integer({
      description: "Periods in a season, taken out before XYZ; 1 for none.",
      default: 12,
      min: 1,
    }),
  },
  example: '=SOP.CLASSIFY({0,5,0,0,6,0,5,0,0;9,10,11,10,9,10,11,10,10}, , "sbc")',
  source: "ABC (Pareto); Syntetos, Boylan & Croston 2005: cut-offs ADI 1.32 and CV² 0.49.",
  notes: [
    "Ties keep their order. An item without weight is C, one that never sold is none.",
    "The item that crosses a cut-off still belongs to the class before.",
  ],
  async compute({ values: given, weights, scheme, cutoffs, season }, context) {
    const values = scheme === "abc" ? totalsOfItems(given, weights !== undefined) : given;
    if (weights) requireCount(weights.values.length, values.rows.length, "weights", "row");
    const options = {
      seasonLength: season,
      weights: weights && rowsOfSound(values, Array.from(weights.values)),
      ...(cutoffs ? limitsOf(cutoffs, scheme) : {}),
    };
    const classes = await context.run("classifyItems", [soundRows(values), options]);
    const rows = classes.map((item) => shown(item, scheme));
    const header = scheme === "all" ? [allTitles] : [];
    const width = rows[0]?.length ?? widths[scheme];
    return [...header, ...besideProblems(values, rows, width)];
  },
});

/**
 * ABC ranks items by their totals: a column, or a row without weights, holds those of many items, not the months of one.
 */
function totalsOfItems(range: SeriesRange, isWeighted: boolean): SeriesRange {
  const isRow = range.orientation === "row" && range.rows.length === 1 && range.problems[0] === undefined;
  if (!isRow || isWeighted) return columnOfItems(range);
  const rows = Array.from(range.rows[0], (value) => Float64Array.of(value));
  return { rows, problems: rows.map(() => undefined), periods: 1, orientation: "row" };
}

type Pair = readonly [number, number];

/** Cut-offs for the scheme: one pair, or for the classes of both kinds a pair for each. */
function limitsOf({ values }: Vector, scheme: keyof typeof schemes): { abc?: Pair; xyz?: Pair } {
  const [first, second, third, fourth] = values;
  const takesFour = scheme === "abcxyz" || scheme === "all";
  if (values.length === 4 && takesFour)
    return { abc: asFractions([first, second], 1), xyz: asFractions([third, fourth], largestVariation) };
  if (values.length !== 2)
    throw new PlanningError(
      "value",
      takesFour
        ? say`The argument cutoffs needs two numbers, or four: two for ABC and two for XYZ.`
        : say`The argument cutoffs needs two numbers.`,
    );
  return scheme === "xyz"
    ? { xyz: asFractions([first, second], largestVariation) }
    : { abc: asFractions([first, second], 1) };
}

/** No item sells so unevenly that this would part anything: larger cut-offs are percentages. */
const largestVariation = 5;

/** Cut-offs beyond all sense as fractions are percentages: 80 and 95 for 0.8 and 0.95. */
function asFractions([low, high]: Pair, largest: number): Pair {
  return high > largest ? [low / 100, high / 100] : [low, high];
}

const allTitles = [
  "class",
  "ABC",
  "cumulative share",
  "XYZ",
  "CV",
  "pattern",
  "ADI",
  "CV² of demands",
  "season strength",
];

/** Columns of each scheme, for a table without a sound row. */
const widths = { abcxyz: 1, abc: 2, xyz: 2, sbc: 3, all: allTitles.length } as const;

function shown(item: ItemClass, scheme: keyof typeof schemes): ResultCell[] {
  switch (scheme) {
    case "abcxyz":
      return [item.segment];
    case "abc":
      return [item.abc, item.cumulative];
    case "xyz":
      return [item.xyz, item.variation];
    case "sbc":
      return [item.pattern, item.interval, item.sizeVariation];
    case "all":
      return [
        item.segment,
        item.abc,
        item.cumulative,
        item.xyz,
        item.variation,
        item.pattern,
        item.interval,
        item.sizeVariation,
        item.seasonalStrength,
      ];
  }
}
