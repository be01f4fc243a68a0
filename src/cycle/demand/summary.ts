import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { CellTarget, Fact, StepException } from "../contract";
import { trackingSignal } from "../../planning/demand";
import { counted, percent, topNames, units } from "../format";
import type { StepOutcome } from "../step";
import { sumFirst, sumLast, sumOf } from "../sums";
import { monthLabels, type MonthSpan } from "../wideTable";
import type { ItemConsensus, Stream } from "./consensus";
import { consensusTable } from "./consensusSheet";
import type { Notes } from "./newItems";
import { overrideTable, type ReadOverrides } from "./overrideTable";
import { stateOf } from "./overrideValue";
import type { Overridden } from "./overrides";
import { accuracyTable } from "./sheets";
import type { ItemForecast } from "./statistical";
import { streamWord } from "./voices";
import { say } from "../../planning/words";

/** Row on the sheet of the first override: below title, note, origin, an empty row and the header. */
const firstOverrideRow = 6;
/** A stream is called biased beyond this share of demand, when the tracking signal agrees. */
const biasLimit = 0.1;
const signalLimit = 4;
/** As many errors in a row on one side are no chance either: one in thirty-two. */
const runLimit = 6;

/** What the planner reads first: the figures of the step and what needs a look. */
export function summary(
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
    { label: say`Demand in the next ${year} months`, value: say`${units(next)} units`, tone: "neutral" },
    { label: say`Against the last ${year} months`, value: signed(growth), tone: "neutral" },
    {
      label: say`Items forecast`,
      value: say`${forecasts.length} of ${planned.length}`,
      tone: tone(forecasts.length === planned.length),
    },
    { label: say`Error (WMAPE)`, value: percent(error), tone: tone(error <= naive) },
    { label: say`Error of last year's same month`, value: percent(naive), tone: "neutral" },
    { label: say`New or phased items`, value: String(notes.size), tone: "neutral" },
  ];
  const headline = say`Consensus demand from ${firstMonth}: ${units(next)} units in ${year} months, ${signed(growth)} on the year before; tested error ${percent(error)} against ${percent(naive)} for last year's same month.`;
  return { headline, facts, exceptions: exceptionsOf(company, forecasts, consensus, planned, notes) };
}

function exceptionsOf(
  company: Company,
  forecasts: readonly ItemForecast[],
  consensus: readonly ItemConsensus[],
  planned: readonly number[],
  notes: Notes,
): StepException[] {
  const { items } = company;
  const exceptions: StepException[] = [];
  const found = new Set(forecasts.map(({ item }) => item));
  const without = planned.filter((item) => !found.has(item)).map((item) => items.item[item]);
  if (without.length > 0) {
    exceptions.push({
      tone: "bad",
      text:
        without.length === 1
          ? say`${topNames(without)} has too little history and no like item, so no forecast. Name a like item in the items table.`
          : say`${topNames(without)} have too little history and no like item, so no forecast. Name a like item in the items table.`,
    });
  }
  for (const stream of consensus.flatMap(({ streams }) => streams).filter(isBiased)) {
    const way = stream.bias > 0 ? say`above` : say`below`;
    exceptions.push({
      tone: "warning",
      text: say`The ${streamWord(stream.name)} stream of ${items.item[stream.item]} has run ${percent(Math.abs(stream.bias), 0)} ${way} demand over ${counted(stream.pastActual.length, "month")}. Its weight is small; talk to its author.`,
      target: { sheet: consensusTable, address: "A5" },
    });
  }
  const worse = forecasts.filter(({ accuracy }) => accuracy.wmape > accuracy.naiveWmape);
  if (worse.length > 0) {
    exceptions.push({
      tone: "warning",
      text: say`For ${counted(worse.length, "item")} last year's same month did better than the method: ${topNames(worse.map(({ item }) => items.item[item]))}.`,
      target: { sheet: accuracyTable, address: "A5" },
    });
  }
  exceptions.push(...oneSided(company, forecasts), ...outOfRange(company, forecasts, consensus));
  for (const [item, note] of notes) {
    exceptions.push({
      tone: "neutral",
      text: say`${items.item[item]} is ${note}. Check its volume with sales.`,
    });
  }
  return exceptions;
}

/** Items whose tested errors lie so much on one side, or so long, that it is no chance. */
export function oneSided({ items }: Company, forecasts: readonly ItemForecast[]): StepException[] {
  const signals: string[] = [];
  const runs: string[] = [];
  for (const { item, accuracy } of forecasts) {
    const { actual, forecast } = accuracy;
    const signal = trackingSignal(actual, forecast, Infinity, "forecastMinusActual").at(-1) ?? NaN;
    const side = lastSide(actual, forecast);
    if (Math.abs(signal) > signalLimit) signals.push(`${items.item[item]} (${signal > 0 ? "+" : "−"})`);
    else if (side !== 0) runs.push(`${items.item[item]} (${side > 0 ? "+" : "−"})`);
  }
  const target = { sheet: accuracyTable, address: "A5" };
  const exceptions: StepException[] = [];
  if (signals.length > 0)
    exceptions.push({
      tone: "warning",
      text: say`The forecast of ${counted(signals.length, "item")} was on one side of demand all along (tracking signal beyond ${signalLimit}; + is too high): ${topNames(signals)}. Look for a change of level that it has not followed.`,
      target,
    });
  if (runs.length > 0)
    exceptions.push({
      tone: "warning",
      text: say`The last ${runLimit} tested errors of ${counted(runs.length, "item")} have the same sign (+ is too high): ${topNames(runs)}. Watch whether the level has moved.`,
      target,
    });
  return exceptions;
}

/** +1 or −1 when the last errors all lie on that side, else 0. A month without a value ends the run. */
function lastSide(actual: Float64Array, forecast: Float64Array): number {
  if (actual.length < runLimit) return 0;
  const sides = actual.slice(-runLimit).map((value, k) => {
    const side = Math.sign(forecast[actual.length - runLimit + k] - value);
    return Number.isNaN(side) ? 0 : side;
  });
  return sides.every((side) => side === sides[0]) ? sides[0] : 0;
}

/** As many months outside the range are no accident of one month. */
const monthsOutside = 3;

/** Items whose agreed numbers the history gives little chance. */
function outOfRange(
  { items }: Company,
  forecasts: readonly ItemForecast[],
  consensus: readonly ItemConsensus[],
): StepException[] {
  const ranges = new Map(forecasts.map((each) => [each.item, each] as const));
  const outside = consensus.flatMap(({ item, consensus: agreed }) => {
    const range = ranges.get(item);
    if (!range) return [];
    const months = agreed.filter((value, t) => value < range.lower80[t] || value > range.upper80[t]).length;
    return months >= monthsOutside ? [{ name: items.item[item], months }] : [];
  });
  if (outside.length === 0) return [];
  const names = outside.sort((a, b) => b.months - a.months).map(({ name, months }) => `${name} (${months})`);
  return [
    {
      tone: "warning",
      text: say`The consensus of ${counted(outside.length, "item")} leaves the 80 % range of the forecast in ${monthsOutside} months or more: ${topNames(names)}. Write down the assumption behind it, or come back.`,
      target: { sheet: consensusTable, address: "A5" },
    },
  ];
}

/** Overrides that were not applied, and why. */
export function overrideExceptions(
  { overrides, problems }: ReadOverrides,
  { refused }: Overridden,
  firstMonth: number,
  today: string,
): StepException[] {
  const target = { sheet: overrideTable, address: "A5" };
  const expired = overrides.filter((each) => stateOf(each, firstMonth, today) === "expired");
  const at = (row: number): CellTarget => ({ sheet: overrideTable, address: `A${firstOverrideRow + row}` });
  return [
    ...problems.map(({ row, why }): StepException => ({
      tone: "bad",
      text: say`Override ${row + 1} was not applied. ${why}`,
      target: at(row),
    })),
    ...refused.map(({ override, why }): StepException => ({
      tone: "bad",
      text: say`Override ${override.row + 1} was not applied. ${why}`,
      target: at(override.row),
    })),
    ...(expired.length > 0
      ? [
          {
            tone: "warning",
            text:
              expired.length === 1
                ? say`${counted(expired.length, "override")} has expired and was not applied: ${topNames(expired.map(({ key }) => key || say`the total`))}. Renew or delete.`
                : say`${counted(expired.length, "override")} have expired and were not applied: ${topNames(expired.map(({ key }) => key || say`the total`))}. Renew or delete.`,
            target,
          } satisfies StepException,
        ]
      : []),
  ];
}

function isBiased({ bias, trackingSignal }: Stream): boolean {
  return Math.abs(bias) > biasLimit && Math.abs(trackingSignal) > signalLimit;
}

export function signed(fraction: number): string {
  return Number.isFinite(fraction) ? `${fraction >= 0 ? "+" : ""}${percent(fraction)}` : "n/a";
}

function tone(good: boolean): Fact["tone"] {
  return good ? "good" : "warning";
}
