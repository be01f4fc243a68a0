import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import { biasFraction, meanSquaredError, trackingSignal } from "../../planning/demand";
import { hundredths } from "../format";
import type { MonthSpan } from "../wideTable";
import type { PackInputs } from "./packInputs";
import { packStream } from "./packs";
import type { ItemForecast } from "./statistical";

/** Months of a stream's past below which nothing is concluded from it. */
const enoughPast = 3;

/** A forecast of somebody else (sales, marketing, a customer) for one item. */
export interface Stream {
  name: string;
  item: number;
  /** Units a month of the plan; NaN where the stream says nothing. */
  future: Float64Array;
  /** Past months for which both the stream and the real demand are known. */
  pastForecast: Float64Array;
  pastActual: Float64Array;
  /** Σ(forecast − actual) ÷ Σ actual over the past; NaN when it is too short. */
  bias: number;
  /** Running sum of errors over their mean size; beyond ±4 the bias is no chance. */
  trackingSignal: number;
}

export interface ItemConsensus {
  item: number;
  /** The statistical forecast without what promotions add. */
  statistical: Float64Array;
  /** Units that planned promotions add to the statistical forecast. */
  promotion: Float64Array;
  streams: Stream[];
  /** Weight of the statistical forecast with promotions, then of each stream; they sum to 1. */
  weights: number[];
  /** Units that the planners' overrides add to the weighted mean. */
  override: Float64Array;
  /** Units by which frozen months differ from that, because they keep what was agreed before. */
  frozen?: Float64Array;
  /** What was agreed: the weighted mean, the overrides, and what is frozen. */
  consensus: Float64Array;
}

/**
 * Streams by item, regions added up.
 *
 * @param inputs what sales managers entered in their packs, heard in place of the sales stream in those months
 */
export function readStreams(
  company: Company,
  history: HistoryPanel,
  span: MonthSpan,
  inputs: PackInputs = new Map(),
): Map<number, Stream[]> {
  const { streams, itemIndex } = company;
  const sums = new Map<string, { name: string; item: number; byMonth: Map<number, number> }>();
  for (let i = 0; i < streams.rowCount; i++) {
    const item = itemIndex.get(streams.item[i]);
    if (item === undefined) continue;
    const id = `${item} ${streams.stream[i]}`;
    const entry = sums.get(id) ?? { name: streams.stream[i], item, byMonth: new Map<number, number>() };
    sums.set(id, entry);
    const month = monthOf(streams.date[i]);
    entry.byMonth.set(month, (entry.byMonth.get(month) ?? 0) + streams.quantity[i]);
  }
  for (const [item, months] of inputs) {
    const id = `${item} ${packStream}`;
    const entry = sums.get(id) ?? { name: packStream, item, byMonth: new Map<number, number>() };
    sums.set(id, entry);
    for (const [month, units] of months) entry.byMonth.set(month, units);
  }
  const byItem = new Map<number, Stream[]>();
  for (const { name, item, byMonth } of sums.values()) {
    const stream = toStream(name, item, byMonth, history, span);
    // A forecast kept only to learn from, such as last year's consensus, has no voice in this one.
    if (stream.future.every(Number.isNaN)) continue;
    byItem.set(item, [...(byItem.get(item) ?? []), stream]);
  }
  return byItem;
}

/**
 * Merges the statistical forecast with the streams, each weighted by the inverse of its past mean squared error, so
 * that a stream counts as much as it has been right. Without enough past all weigh the same. Where a stream says
 * nothing for a month the others share its weight.
 */
export function consensusOf(
  { item, mean, promotion: added, accuracy }: Pick<ItemForecast, "item" | "mean" | "promotion" | "accuracy">,
  streams: Stream[],
): ItemConsensus {
  const raised = mean.map(hundredths);
  const promotion = added.map(hundredths);
  const errors = [
    accuracy.actual.length >= enoughPast ? meanSquaredError(accuracy.actual, accuracy.forecast) : NaN,
    ...streams.map(({ pastActual, pastForecast }) =>
      pastActual.length >= enoughPast ? meanSquaredError(pastActual, pastForecast) : NaN,
    ),
  ];
  const weights = inverseErrorWeights(errors);
  const rows = [raised, ...streams.map(({ future }) => future)];
  const consensus = raised.map((_, t) => {
    let [sum, weight] = [0, 0];
    rows.forEach((row, k) => {
      if (Number.isNaN(row[t])) return;
      sum += weights[k] * row[t];
      weight += weights[k];
    });
    return hundredths(weight > 0 ? sum / weight : raised[t]);
  });
  const statistical = raised.map((value, t) => hundredths(value - promotion[t]));
  const override = new Float64Array(consensus.length);
  return { item, statistical, promotion, streams, weights, override, consensus };
}

function inverseErrorWeights(errors: readonly number[]): number[] {
  const known = errors.filter((error) => error > 0);
  if (known.length < errors.length) return errors.map(() => 1 / errors.length);
  const total = known.reduce((sum, error) => sum + 1 / error, 0);
  return errors.map((error) => 1 / error / total);
}

function toStream(
  name: string,
  item: number,
  byMonth: Map<number, number>,
  history: HistoryPanel,
  { first, count }: MonthSpan,
): Stream {
  const [pastForecast, pastActual]: number[][] = [[], []];
  for (const month of [...byMonth.keys()].sort((a, b) => a - b)) {
    const actual = history.values[item]?.[month - history.firstMonth];
    if (month >= first || actual === undefined || Number.isNaN(actual)) continue;
    pastForecast.push(byMonth.get(month)!);
    pastActual.push(actual);
  }
  const known = pastActual.length >= enoughPast;
  return {
    name,
    item,
    future: Float64Array.from({ length: count }, (_, t) => byMonth.get(first + t) ?? NaN),
    pastForecast: Float64Array.from(pastForecast),
    pastActual: Float64Array.from(pastActual),
    bias: known ? biasFraction(pastActual, pastForecast) : NaN,
    trackingSignal: known
      ? trackingSignal(pastActual, pastForecast, Infinity, "forecastMinusActual").at(-1)!
      : NaN,
  };
}
