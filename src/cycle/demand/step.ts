import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/salesHistory";
import type { Fact, StepException } from "../contract";
import { counted, percent, topNames, units } from "../format";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import { monthLabels, type MonthSpan } from "../wideTable";
import { consensusOf, readStreams, type ItemConsensus, type Stream } from "./consensus";
import { activeAdjustments, cleanedHistory, lastCompleteMonth, plannedItems, spanText } from "./history";
import { adjustTable, upliftTable } from "../gather/sheets";
import { raiseByPromotions } from "./promotions";
import { applyPhases, endItems, forecastNewItems, type Notes } from "./newItems";
import {
  accuracySheet,
  accuracyTable,
  consensusSheet,
  consensusTable,
  splitSheet,
  splitTable,
  statSheet,
  statTable,
  type Fan,
} from "./sheets";
import { profileMonths, splitConsensus } from "./split";
import { forecastItems, forecastTotal, itemsByFamily, type Horizon, type ItemForecast } from "./statistical";
import { sumFirst, sumLast, sumOf, sumRows } from "../sums";

/** A stream is called biased beyond this share of demand, when the tracking signal agrees. */
const biasLimit = 0.1;
const signalLimit = 4;
const monthsOfFanHistory = 24;

/** Phase 2: forecasts by item with intervals, their accuracy, the streams and the consensus. */
export const demandStep: Step = {
  id: "demand",
  after: ["gather"],
  needs: ["items", "sales"],
  uses: ["streams", "phases", "promotions", "settings"],
  reads: [adjustTable, upliftTable],
  keeps: [],
  outline({ company }) {
    const items = plannedItems(company).length;
    const months = company.settings.horizon;
    return [
      { sheet: statTable, rows: items * 5, columns: months + 5 },
      { sheet: splitTable, rows: splitRowCount(company), columns: months + 5 },
      { sheet: consensusTable, rows: items * 2, columns: months + 5 },
      { sheet: accuracyTable, rows: items, columns: 12 },
    ];
  },
  plan,
};

async function plan({ company, own }: StepInputs, run: StepRun): Promise<StepOutcome> {
  const adjustments = activeAdjustments(own.get(adjustTable), company);
  const history = cleanedHistory(company, adjustments);
  const planned = plannedItems(company);
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const horizon: Horizon = { lead: span.first - 1 - lastCompleteMonth(company), months: span.count };
  const forecasts = await forecastItems(planned, history, horizon, run);
  const notes: Notes = new Map();
  const monthsSold = (item: number): number => history.values[item].filter((value) => value > 0).length;
  raiseByPromotions(company, forecasts, own.get(upliftTable), span, notes);
  forecastNewItems(company, planned, forecasts, monthsSold, span, notes);
  applyPhases(company, planned, forecasts, span, notes);
  endItems(company, forecasts, span);
  const known = forecasts.filter((forecast) => forecast !== undefined);
  const streams = readStreams(company, history, span);
  const consensus = known.map((forecast) => consensusOf(forecast, streams.get(forecast.item) ?? []));
  const fan = await biggestFamilyFan(company, planned, history, known, horizon, span, run);

  const source = `sales history ${spanText(history)} with ${counted(adjustments.length, "correction")}`;
  const sheets = [
    statSheet(company, known, fan, span, run.origin(source)),
    consensusSheet(
      company,
      consensus,
      span,
      run.origin(`${source} and ${counted(company.streams.rowCount, "stream row")}`),
    ),
    splitSheet(
      company,
      splitConsensus(company, consensus),
      span,
      run.origin(`the consensus and sales ${profileMonths(company)}`),
    ),
    accuracySheet(company, known, run.origin(source)),
  ];
  return { ...summary(company, known, consensus, history, span, planned, notes), sheets };
}

function summary(
  company: Company,
  forecasts: readonly ItemForecast[],
  consensus: readonly ItemConsensus[],
  history: HistoryPanel,
  span: MonthSpan,
  planned: readonly number[],
  notes: Notes,
): Omit<StepOutcome, "sheets"> {
  const year = Math.min(12, span.count);
  const next = sumOf(consensus.map((row) => sumFirst(row.consensus, year)));
  const last = sumOf(planned.map((item) => sumLast(history.values[item], year)));
  const growth = last > 0 ? next / last - 1 : NaN;
  const tested = forecasts.map(({ accuracy }) => accuracy);
  const demand = sumOf(tested.map(({ actual }) => sumOf(actual)));
  const weighted = (of: (accuracy: ItemForecast["accuracy"]) => number): number =>
    sumOf(tested.map((each) => (each.actual.length > 0 ? of(each) * sumOf(each.actual) : 0))) / demand;
  const [error, naive] = [weighted(({ wmape }) => wmape || 0), weighted(({ naiveWmape }) => naiveWmape || 0)];
  const [firstMonth] = monthLabels(span.first, 1);
  const facts: Fact[] = [
    { label: `Demand in the next ${year} months`, value: `${units(next)} units`, tone: "neutral" },
    { label: `Against the last ${year} months`, value: signed(growth), tone: "neutral" },
    {
      label: "Items forecast",
      value: `${forecasts.length} of ${planned.length}`,
      tone: tone(forecasts.length === planned.length),
    },
    { label: "Error (WMAPE)", value: percent(error), tone: tone(error <= naive) },
    { label: "Error of last year's same month", value: percent(naive), tone: "neutral" },
    { label: "New or phased items", value: String(notes.size), tone: "neutral" },
  ];
  const headline =
    `Consensus demand from ${firstMonth}: ${units(next)} units in ${year} months, ${signed(growth)} on the year before; ` +
    `tested error ${percent(error)} against ${percent(naive)} for last year's same month.`;
  return { headline, facts, exceptions: exceptionsOf(company, forecasts, consensus, planned, notes) };
}

function exceptionsOf(
  { items }: Company,
  forecasts: readonly ItemForecast[],
  consensus: readonly ItemConsensus[],
  planned: readonly number[],
  notes: Notes,
): StepException[] {
  const exceptions: StepException[] = [];
  const found = new Set(forecasts.map(({ item }) => item));
  const without = planned.filter((item) => !found.has(item)).map((item) => items.item[item]);
  if (without.length > 0) {
    exceptions.push({
      tone: "bad",
      text: `${topNames(without)} ${without.length === 1 ? "has" : "have"} too little history and no like item, so no forecast. Name a like item in the items table.`,
    });
  }
  for (const stream of consensus.flatMap(({ streams }) => streams).filter(isBiased)) {
    const way = stream.bias > 0 ? "above" : "below";
    exceptions.push({
      tone: "warning",
      text: `The ${stream.name} stream of ${items.item[stream.item]} has run ${percent(Math.abs(stream.bias), 0)} ${way} demand over ${counted(stream.pastActual.length, "month")}. Its weight is small; talk to its author.`,
      target: { sheet: consensusTable, address: "A5" },
    });
  }
  const worse = forecasts.filter(({ accuracy }) => accuracy.wmape > accuracy.naiveWmape);
  if (worse.length > 0) {
    exceptions.push({
      tone: "warning",
      text: `For ${counted(worse.length, "item")} last year's same month did better than the method: ${topNames(worse.map(({ item }) => items.item[item]))}.`,
      target: { sheet: accuracyTable, address: "A5" },
    });
  }
  for (const [item, note] of notes) {
    exceptions.push({
      tone: "neutral",
      text: `${items.item[item]} was ${note}. Check its volume with sales.`,
    });
  }
  return exceptions;
}

/** History and forecast of the family that sells most, with the spread of the family as a whole. */
async function biggestFamilyFan(
  company: Company,
  planned: readonly number[],
  history: HistoryPanel,
  forecasts: readonly ItemForecast[],
  horizon: Horizon,
  span: MonthSpan,
  run: StepRun,
): Promise<Fan> {
  const families = [...itemsByFamily(company, planned)].map(([family, members]) => ({
    family,
    members: new Set(members),
    past: sumRows(
      members.map((item) => history.values[item]),
      history.monthCount,
    ),
  }));
  families.sort((a, b) => sumLast(b.past, 12) - sumLast(a.past, 12));
  const { family, members, past } = families[0] ?? {
    family: "",
    members: new Set<number>(),
    past: new Float64Array(0),
  };
  const mean = sumRows(
    forecasts.filter(({ item }) => members.has(item)).map((each) => each.mean),
    span.count,
  );
  const whole = await forecastTotal(past, horizon, run);
  const bound = (bounds: Float64Array | undefined, t: number): number => {
    const step = horizon.lead + t;
    if (!whole || !bounds || whole.mean[step] === 0) return NaN;
    return Math.max(0, Math.round(mean[t] * (bounds[step] / whole.mean[step])));
  };
  const shown = Math.min(monthsOfFanHistory, past.length);
  const blank = { actual: NaN, forecast: NaN, lower80: NaN, upper80: NaN, lower95: NaN, upper95: NaN };
  const pastRows = Array.from(past.slice(past.length - shown), (actual, t) => ({
    ...blank,
    month: history.firstMonth + history.monthCount - shown + t,
    actual,
  }));
  const futureRows = Array.from(mean, (forecast, t) => ({
    month: span.first + t,
    actual: NaN,
    forecast: Math.round(forecast),
    lower80: bound(whole?.lower[0], t),
    upper80: bound(whole?.upper[0], t),
    lower95: bound(whole?.lower[1], t),
    upper95: bound(whole?.upper[1], t),
  }));
  return { family, rows: [...pastRows, ...futureRows] };
}

function splitRowCount({ sales }: Company): number {
  const places = Math.max(1, sales.regionKeys.length) * Math.max(1, sales.channelKeys.length);
  return new Set(sales.item).size * places;
}

function isBiased({ bias, trackingSignal }: Stream): boolean {
  return Math.abs(bias) > biasLimit && Math.abs(trackingSignal) > signalLimit;
}

function signed(fraction: number): string {
  return Number.isFinite(fraction) ? `${fraction >= 0 ? "+" : ""}${percent(fraction)}` : "n/a";
}

function tone(good: boolean): Fact["tone"] {
  return good ? "good" : "warning";
}
