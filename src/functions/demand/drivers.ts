import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  defineFunction,
  describeCell,
  integer,
  keys,
  layOut,
  numericMatrix,
  series,
  soundRows,
  table,
  toNumber,
  vector,
  type Cell,
  type Matrix,
  type Orientation,
  type ResultCell,
  type SeriesRange,
} from "../support";
import { positionStart } from "../support/parameter";
import { requireCount, rowsOfSound, turnedRows } from "../support/shapes";

export const causal = defineFunction({
  id: "CAUSAL",
  phase: "demand",
  summary: "Forecasts from drivers such as price, weather or leads, or shows how much each driver matters.",
  returns:
    "Forecast: one number a future period. Coefficients: a header and one row a driver (intercept first): coefficient, standard error, t, p, variance inflation; then R², and a warning where drivers move together.",
  parameters: {
    values: vector({ description: "History. Blank: missing." }),
    drivers: numericMatrix({ description: "Drivers × periods of the history, one driver a row." }),
    futureDrivers: numericMatrix({
      description: "Drivers × future periods; needed for forecasts.",
      optional: true,
      blank: "refused",
    }),
    transform: choice({
      description:
        "As they are; logarithms of values and drivers (coefficients are elasticities); logarithm of values only.",
      choices: { none: [0], log: [1], semilog: [2] },
      default: "none",
    }),
    output: choice({
      description: "Forecast (default with future_drivers), coefficients, or fitted values.",
      choices: { forecast: [0], coefficients: [1], fitted: [2] },
      optional: true,
    }),
    names: keys({ description: "Names of the drivers.", optional: true }),
  },
  example: "=SOP.CAUSAL({12,14,16,18,21}, {1,2,3,4,5}, {6,7})",
  source: "Ordinary least squares; a small ridge penalty where drivers move together.",
  async compute({ values, drivers, futureDrivers, transform, output, names }, context) {
    const history = alignDrivers(drivers, values.values.length, values.orientation, "drivers");
    const future = futureDrivers && alignFuture(futureDrivers, history);
    const wanted = output ?? (future ? "forecast" : "coefficients");
    if (wanted === "forecast" && !future)
      throw new PlanningError("value", say`Forecasts need the argument future_drivers.`);
    const result = await context.run("causal", [values.values, history.rows, future ?? [], transform]);
    if (wanted === "forecast") return layOut([result.forecast], values.orientation);
    if (wanted === "fitted") return layOut([result.fitted], values.orientation);
    const header: ResultCell[] = ["driver", "coefficient", "standard error", "t", "p", "VIF"];
    const label = (at: number) => (at === 0 ? "intercept" : (names?.[at - 1] ?? `driver ${at}`));
    const body = result.fit.coefficients.map((entry, at): ResultCell[] => [
      label(at),
      entry.estimate,
      entry.standardError,
      finite(entry.tValue),
      entry.pValue,
      entry.inflation,
    ]);
    const warning: ResultCell[][] =
      result.fit.ridge > 0
        ? [
            [
              "Drivers move together: the coefficients are held apart by a ridge penalty and say little alone.",
            ],
          ]
        : [];
    return [header, ...body, ["R²", result.fit.rSquared], ["periods used", result.fit.count], ...warning];
  },
});

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

interface Aligned {
  rows: Float64Array[];
  /** Whether the drivers stood in columns. */
  isTurned: boolean;
}

/** Drivers as rows; drivers in columns beside a history in a column are turned. */
function alignDrivers(matrix: Matrix, periods: number, orientation: Orientation, name: string): Aligned {
  const [lies, stands] = [matrix.columns === periods, matrix.rows.length === periods];
  if (lies && !(stands && orientation === "column")) return { rows: matrix.rows, isTurned: false };
  if (stands) return { rows: turnedRows(matrix), isTurned: true };
  throw new PlanningError(
    "value",
    say`${name} is ${matrix.rows.length} × ${matrix.columns} for ${periods} periods of values; give drivers × periods.`,
  );
}

/** The future drivers as rows; a square of them stands as those of the history do. */
function alignFuture(matrix: Matrix, history: Aligned): Float64Array[] {
  const count = history.rows.length;
  const [lies, stands] = [matrix.rows.length === count, matrix.columns === count];
  if (lies && !(stands && history.isTurned)) return matrix.rows;
  if (stands) return turnedRows(matrix);
  throw new PlanningError(
    "value",
    say`future_drivers is ${matrix.rows.length} × ${matrix.columns} for ${count} drivers; give drivers × future periods.`,
  );
}

export const elasticity = defineFunction({
  id: "ELASTICITY",
  phase: "demand",
  summary: "Price elasticity: by how many percent demand changes when the price rises by one percent.",
  returns: "Five numbers a row: elasticity, lower and upper end of the 95 % interval, R², periods used.",
  parameters: {
    quantity: series({ description: "Units sold, items × periods. Blank or 0: left out." }),
    price: series({ description: "Price, same shape, or one row for all." }),
    controls: numericMatrix({
      description: "Further drivers × periods, such as promotions or season.",
      optional: true,
    }),
  },
  example: "=SOP.ELASTICITY({100,82,71,60,55}, {10,11,12,13,14})",
  source: "Regression of log demand on log price.",
  notes: ["A price that never varied gives #N/A."],
  async compute({ quantity, price, controls }, context) {
    const prices = quantity.rows.map((_, row) => price.rows[price.rows.length === 1 ? 0 : row]);
    if (price.periods !== quantity.periods || prices.some((row) => row === undefined)) {
      throw new PlanningError("value", say`price needs the shape of quantity, or one row for all.`);
    }
    const range: SeriesRange = {
      ...quantity,
      problems: quantity.problems.map(
        (problem, row) => problem ?? price.problems[price.rows.length === 1 ? 0 : row],
      ),
    };
    const others = controls
      ? alignDrivers(controls, quantity.periods, quantity.orientation, "controls").rows
      : [];
    const pairs = rowsOfSound(range, prices);
    const requests = soundRows(range).map((row, at) => ({
      quantity: row,
      price: pairs[at],
      controls: others,
    }));
    const outcomes = (await context.run("priceElasticity", requests)).map(valueOrError);
    const rows = outcomes.map((entry) =>
      entry instanceof PlanningError
        ? entry
        : [entry.elasticity, entry.low, entry.high, entry.rSquared, entry.count],
    );
    return besideProblems(range, rows, 5);
  },
});

export const uplift = defineFunction({
  id: "UPLIFT",
  phase: "demand",
  summary: "Uplift of promotions over the baseline, pooled by mechanic, with its interval.",
  returns:
    "A header and one row a mechanic: uplift as a fraction, lower and upper end of the 95 % interval, number of promotions.",
  parameters: {
    values: series({ description: "Sales, items × periods. Blank: missing." }),
    promoFlags: table({
      description:
        "Same shape: 1 in promoted periods (or the share of demand that the promotion reaches), else 0 or blank; or the name of the mechanic.",
    }),
    mechanic: table({
      description: "Mechanic of each period (one row) or each cell; otherwise all promotions are one.",
      optional: true,
    }),
    season: integer({ description: "Periods in a season.", default: 12, min: 1 }),
  },
  example: "=SOP.UPLIFT({10,11,10,15,10,11,10,16,10,11}, {0,0,0,1,0,0,0,1,0,0}, , 1)",
  source:
    "Log ratio to trend and season of the unpromoted periods; random-effects mean (DerSimonian & Laird 1986).",
  async compute({ values, promoFlags, mechanic, season }, context) {
    const problem = values.problems.find((entry) => entry !== undefined);
    if (problem) throw problem;
    const flags = shaped(promoFlags, values, "promo_flags");
    const names = mechanic && shaped(mechanic, values, "mechanic");
    const promoted = flags.flatMap((row, item) =>
      row.flatMap((cell, period) => {
        const exposure = exposureOf(cell, item, period);
        if (exposure === 0) return [];
        const name =
          names?.[item][period] ??
          (typeof cell === "string" && toNumber(cell) === undefined ? cell : "promotion");
        return [{ series: item, period, mechanic: String(name), exposure }];
      }),
    );
    if (promoted.length === 0) throw new PlanningError("notAvailable", say`No period is marked as promoted.`);
    const included = values.rows.map((row) => new Float64Array(row.length).fill(1));
    const { mechanics } = await context.run("estimatePromotions", [values.rows, included, promoted, season]);
    if (mechanics.length === 0) {
      throw new PlanningError(
        "notAvailable",
        say`There are too few periods without promotion to see a baseline; give a longer history.`,
      );
    }
    const header: ResultCell[] = ["mechanic", "uplift", "low", "high", "promotions"];
    return [
      header,
      ...mechanics.map((entry): ResultCell[] => [
        entry.mechanic,
        entry.uplift,
        entry.low,
        entry.high,
        entry.count,
      ]),
    ];
  },
});

/** Cells in the shape of values; one row serves all items, a column goes with a series in a column. */
function shaped(cells: Cell[][], values: SeriesRange, name: string): Cell[][] {
  const rows = values.orientation === "column" ? [cells.map((row) => row[0])] : cells;
  if (rows[0].length === values.periods && (rows.length === values.rows.length || rows.length === 1)) {
    return values.rows.map((_, item) => rows[rows.length === 1 ? 0 : item]);
  }
  requireCount(rows[0].length, values.periods, name, "period");
  throw new PlanningError(
    "value",
    say`${name} has ${rows.length} rows for ${values.rows.length} items; give the shape of values.`,
  );
}

function exposureOf(cell: Cell, item: number, period: number): number {
  if (cell === null) return 0;
  const share = toNumber(cell);
  if (share === undefined && typeof cell === "string") return 1;
  if (share !== undefined && share >= 0 && share <= 1) return share;
  throw new PlanningError(
    "value",
    say`${positionStart("promo_flags", item, period)} is ${describeCell(cell)}; it needs 0 to 1, or a name.`,
  );
}
