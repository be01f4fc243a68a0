import { monthLabel } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import type { SeriesForecast } from "../../planning/demand";
import type { Fact } from "../contract";
import { percent, units } from "../format";
import { sumFirst } from "../sums";
import { columnOf, readWide, type MonthSpan } from "../wideTable";
import { consensusMeasures } from "./consensusSheet";
import type { Contribution, SeriesMonth } from "./contract";
import type { Horizon } from "./statistical";
import { said, say } from "../../planning/words";

/** Months of history beside the plan: two seasons to compare with, and one before. */
const shownHistory = 36;

/** A forecast with its bounds, one number a month of the plan. */
export interface Bands {
  forecast: Float64Array;
  low80: Float64Array;
  high80: Float64Array;
  low95: Float64Array;
  high95: Float64Array;
}

const measures: Record<keyof Bands, string> = {
  forecast: "Forecast",
  low80: "Low 80 %",
  high80: "High 80 %",
  low95: "Low 95 %",
  high95: "High 95 %",
};

/** Forecast and bounds of one item from its rows of the statistical table. */
export function storedBands(rows: RawTable, span: MonthSpan): Bands {
  const byMeasure = new Map(readWide(rows, span).map((row) => [row.key("Measure"), row.values] as const));
  const none = new Float64Array(span.count).fill(NaN);
  const of = (field: keyof Bands): Float64Array => byMeasure.get(measures[field]) ?? none;
  return {
    forecast: of("forecast"),
    low80: of("low80"),
    high80: of("high80"),
    low95: of("low95"),
    high95: of("high95"),
  };
}

/** Forecast and bounds of a sum, made now. */
export function madeBands(forecast: SeriesForecast, { lead, months }: Horizon): Bands {
  const plan = (values: Float64Array): Float64Array => values.slice(lead, lead + months);
  return {
    forecast: plan(forecast.mean),
    low80: plan(forecast.lower[0]),
    high80: plan(forecast.upper[0]),
    low95: plan(forecast.lower[1]),
    high95: plan(forecast.upper[1]),
  };
}

/** History and plan as one line of months. */
export function seriesMonths(
  history: Float64Array,
  { firstMonth, monthCount }: Pick<HistoryPanel, "firstMonth" | "monthCount">,
  bands: Bands,
  agreed: Float64Array,
  span: MonthSpan,
): SeriesMonth[] {
  const at = (month: number): number => history[month - firstMonth] ?? NaN;
  const begin = Math.max(firstMonth, span.first - shownHistory, firstMonth + monthCount - shownHistory);
  return Array.from({ length: span.first + span.count - begin }, (_, k): SeriesMonth => {
    const month = begin + k;
    const t = month - span.first;
    const of = (values: Float64Array): number => (t < 0 ? NaN : (values[t] ?? NaN));
    return {
      month: monthLabel(month),
      actual: t < 0 ? at(month) : NaN,
      lastYear: at(month - 12),
      forecast: of(bands.forecast),
      low80: of(bands.low80),
      high80: of(bands.high80),
      low95: of(bands.low95),
      high95: of(bands.high95),
      agreed: of(agreed),
    };
  });
}

/**
 * Each voice with its weight, its own number and its past error, then what is added, then what was agreed.
 *
 * @param errors past errors (WMAPE) by the name of the row
 */
export function contributionsOf(
  rows: RawTable,
  span: MonthSpan,
  errors: ReadonlyMap<string, number>,
): Contribution[] {
  const weight = columnOf(rows, "Weight");
  return readWide(rows, span).map((row, r) => {
    const share = rows.rows[r][weight];
    const name = row.key("Measure");
    return {
      name: said(name),
      weight: typeof share === "number" ? share : NaN,
      units: sumFirst(row.values, 12),
      wmape: errors.get(name) ?? NaN,
    };
  });
}

/** The agreed months of an item's consensus rows; NaN where there are none. */
export function agreedOf(rows: RawTable, span: MonthSpan): Float64Array {
  const row = readWide(rows, span).find((each) => each.key("Measure") === consensusMeasures.agreed);
  return row?.values ?? new Float64Array(span.count).fill(NaN);
}

/** The figures of a row of the tree. */
export function treeFacts(tree: RawTable, row: RawTable["rows"][number]): Fact[] {
  const number = (header: string): number => {
    const index = tree.headers.findIndex((each) => each.startsWith(header));
    const value = row[index];
    return typeof value === "number" ? value : NaN;
  };
  const [last, agreed, growth, budget, gap] = [
    number("Last"),
    number("Consensus"),
    number("Growth"),
    number("Budget"),
    number("Against budget"),
  ];
  const signed = (value: number): string => (value >= 0 ? "+" : "") + percent(value);
  return [
    { label: say`Last 12 months`, value: units(last), tone: "neutral" },
    { label: say`Next 12 months`, value: units(agreed), tone: "neutral" },
    ...(Number.isNaN(growth)
      ? []
      : [{ label: say`Growth`, value: signed(growth), tone: "neutral" } satisfies Fact]),
    ...(Number.isNaN(budget)
      ? []
      : [{ label: say`Against budget`, value: signed(gap), tone: "neutral" } satisfies Fact]),
  ];
}
