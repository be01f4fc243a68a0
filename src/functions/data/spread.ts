import type { ConversionRule } from "../../planning/data/conversions";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  dates,
  defineFunction,
  integer,
  keys,
  layOut,
  number,
  numericMatrix,
  readRecords,
  table,
  toDateSerial,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
  type Vector,
} from "../support";
import { requireCount, turnedRows } from "../support/shapes";

export const disagg = defineFunction({
  id: "DISAGG",
  phase: "data",
  summary: "Spreads totals over children so that they add up again, with locked children and whole units.",
  returns: "Children × periods, the way basis lies.",
  parameters: {
    totals: vector({ description: "Totals, one a period.", blank: "zero" }),
    basis: numericMatrix({
      description:
        "What decides the shares, children × periods or one column (periods × children beside a column of totals): history or forecasts; with lastYear the history; with runOut the demand.",
      blank: "zero",
    }),
    method: choice({
      description:
        "In proportion to the basis, equal parts, by the same period of last year, or so that all run out of stock at the same time.",
      choices: { proportional: [0], equal: [1], lastYear: [2], runOut: [3], erot: [] },
      default: "proportional",
    }),
    locks: numericMatrix({
      description: "Quantities that must stay, children × periods; blank is free.",
      optional: true,
    }),
    round: number({ description: "Smallest unit, such as 1 for whole pieces.", default: 0, min: 0 }),
    stock: vector({ description: "Method runOut: stock above safety stock of each child.", optional: true }),
    season: integer({ description: "Method lastYear: periods in a year.", default: 12, min: 1 }),
  },
  example: "=SOP.DISAGG(100, {1;2;4}, , , 1)",
  source: "Largest remainders (Hamilton); equal run-out time (Hax & Meal 1975).",
  notes: ["A basis of zeros shares equally.", "Locks beyond the total give #NUM! and name the excess."],
  async compute({ totals, basis, method, locks, round, stock, season }, context) {
    const isUpright = childrenAreColumns(basis, totals);
    const history = isUpright ? basis.rows.length : basis.columns;
    if (method === "lastYear" && history < season)
      throw new PlanningError(
        "notAvailable",
        say`The basis has ${history} periods of history; last year's shares need ${season}, or another season.`,
      );
    if (stock)
      requireCount(stock.values.length, isUpright ? basis.columns : basis.rows.length, "stock", "child");
    const options = {
      method: method === "erot" ? ("runOut" as const) : method,
      locks: locks && (isUpright ? turnedRows(locks) : locks.rows),
      unit: round,
      seasonLength: season,
      stock: stock?.values,
    };
    const rows = isUpright ? turnedRows(basis) : basis.rows;
    const parts = await context.run("disaggregate", [totals.values, rows, options]);
    return layOut(parts, isUpright ? "column" : "row");
  },
});

/** Whether the children stand beside each other: under one total, or beside a column of totals that no row fits. */
function childrenAreColumns(basis: Matrix, totals: Vector): boolean {
  const periods = totals.values.length;
  if (basis.rows.length !== periods || basis.columns === periods || basis.columns === 1) return false;
  return periods === 1 || totals.orientation === "column";
}

export const convert = defineFunction({
  id: "CONVERT",
  phase: "data",
  summary: "Converts quantities between units or currencies, item by item, with dates and chains of units.",
  returns: "The shape of quantities.",
  parameters: {
    quantities: numericMatrix({ description: "Quantities, rows × periods." }),
    keys: keys({
      description: "Item of each row, or of each column of a single row; one for all; blank for none.",
      blank: "allowed",
    }),
    from: keys({ description: "Unit that the quantities are in: one for all, or one a row." }),
    to: keys({ description: "Unit wanted: one for all, or one a row." }),
    table: table({
      description:
        "Conversions: item (blank: all), from, to, factor (one from is so many to), since (date); in this order or under a header.",
      minColumns: 3,
    }),
    date: dates({
      description: "Day of each column, or one day for all; otherwise the latest factors hold.",
      optional: true,
    }),
    ifMissing: table({
      description: "What to show where no chain of conversions leads to the unit; otherwise #N/A.",
      optional: true,
    }),
  },
  example: '=SOP.CONVERT({10;5}, {"A";"B"}, "case", "pcs", {"","case","pcs",12;"B","case","pcs",6})',
  source:
    "Shortest chain of conversions, backwards too; an item's own factor goes before a general one, the latest before older ones.",
  async compute({ quantities: given, keys: items, from, to, table: cells, date, ifMissing }, context) {
    // Items beside each other, with a key over each quantity.
    const isRow = given.rows.length === 1 && given.columns > 1 && items.length === given.columns;
    const quantities = isRow ? { rows: turnedRows(given), columns: 1 } : given;
    const rows = quantities.rows.length;
    const unit = (list: readonly string[], row: number) => list[list.length === 1 ? 0 : row];
    for (const [name, list] of [
      ["keys", items],
      ["from", from],
      ["to", to],
    ] as const)
      if (list.length !== 1) requireCount(list.length, rows, name, "row");
    const days =
      date &&
      Array.from({ length: quantities.columns }, (_, t) => date.values[date.values.length === 1 ? 0 : t]);
    const questions = quantities.rows.map((_, row) => ({
      item: unit(items, row),
      from: unit(from, row),
      to: unit(to, row),
    }));
    const factors = await context.run("conversionFactors", [
      readConversions(cells),
      questions,
      days ?? [Infinity],
    ]);
    const missing = ifMissing?.[0][0];
    const converted = quantities.rows.map((row, r): ResultCell[] =>
      Array.from(row, (quantity, t): ResultCell => {
        const factor = factors[r][factors[r].length === 1 ? 0 : t];
        if (!Number.isNaN(factor)) return quantity * factor;
        if (ifMissing) return typeof missing === "object" ? null : (missing ?? null);
        const { item, from: a, to: b } = questions[r];
        return new PlanningError(
          "notAvailable",
          item
            ? say`There is no conversion from ${a} to ${b} for ${item}.`
            : say`There is no conversion from ${a} to ${b}.`,
        );
      }),
    );
    return layOut(converted, isRow ? "column" : "row");
  },
});

function readConversions(cells: Cell[][]): ConversionRule[] {
  const columns = {
    from: { kind: "text", synonyms: ["from unit"] },
    to: { kind: "text", synonyms: ["to unit"] },
    factor: { kind: "number", synonyms: ["rate"], min: 0 },
    since: { kind: "text", synonyms: ["valid from", "date"], whenBlank: "" },
  } as const;
  const isWide = cells[0].length > 3;
  const item = { kind: "text", synonyms: ["key"], whenBlank: "" } as const;
  const records = isWide
    ? readRecords(cells, "table", { item, ...columns })
    : readRecords(cells, "table", columns).map((record) => ({ ...record, item: "" }));
  return records.map(({ item: key, from, to, factor, since }, at) => {
    const text = Number(since);
    const day = since === "" ? NaN : toDateSerial(Number.isNaN(text) ? since : text);
    if (day !== undefined) return { item: key, from, to, factor, since: day };
    throw new PlanningError(
      "value",
      say`The date "${since}" of factor ${at + 1} in table is none; it needs a date such as 2026-03-01.`,
    );
  });
}
