import type { RawTable } from "../../planning/data/table";
import { riskRange, type RiskRange } from "../../planning/reconcile/riskRange";
import { impactBands, probabilityBands, riskMatrix, type Weighed } from "../../planning/review/riskMatrix";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { registerRows } from "../register";
import type { RiskMapView } from "../review/decisionContract";
import { isClosed, riskFault, riskTable, type RiskEntry } from "./riskRegister";
import { say } from "../../planning/words";

export const rangeTable = "SOP_RiskOpp_Range";
const mapTable = "SOP_Risk_Map";
/** Where the result may lie: open entries with a probability; undefined when there is none. */
export function planRange(entries: readonly RiskEntry[], planResult: number): RiskRange | undefined {
  const weighed = weighedEntries(entries).map(({ probability, impact }) => ({ probability, value: impact }));
  return weighed.length === 0 ? undefined : riskRange(planResult, weighed);
}

/** The entries that count: open, with a probability and a value. */
function weighedEntries(entries: readonly RiskEntry[]): Weighed[] {
  return entries.flatMap((entry) => {
    const { name, Probability, Status, value } = entry;
    if (typeof Probability !== "number" || isClosed(Status) || riskFault(entry) !== "") return [];
    return [{ name, probability: Probability, impact: value }];
  });
}

/** The plan's operating result, as the sheet's table of the range has it. */
export function planResultIn(range: RawTable | undefined): number {
  return registerRows(range)[0]?.number(range?.headers[1] ?? "") ?? NaN;
}

/** The heat map of the entries that count. */
export function riskMapOf(entries: readonly RiskEntry[], planResult: number): RiskMapView {
  const bands = bandNames(probabilityBands).reverse();
  return {
    columns: bandNames(impactBands),
    rows: riskMatrix(weighedEntries(entries), planResult).map((cells, r) => ({ band: bands[r], cells })),
  };
}

const severityTone = { low: "good", medium: "warning", high: "bad" } as const;

/** The heat map: likelihood downwards, impact on the result across, the entries' names in the cells. */
function mapBlock(entries: readonly RiskEntry[], planResult: number): TableSpec {
  const { columns, rows } = riskMapOf(entries, planResult);
  return {
    kind: "table",
    name: mapTable,
    heading: say`Heat map: how likely (downwards) and what share of the plan's result it would move (across)`,
    columns: [
      { header: "Probability", format: "text", width: 34 },
      ...columns.map((header): ColumnSpec => ({ header, format: "text", width: 14, wrap: true })),
    ],
    rows: rows.map(({ band, cells }): CellContent[] => [
      band,
      ...cells.map(({ names }) => names.join(", ") || null),
    ]),
    rules: [
      {
        kind: "cells",
        columns,
        tones: rows.map(({ cells }) => cells.map(({ severity }) => severityTone[severity])),
      },
    ],
  };
}

/** "to 10 %", "10 to 30 %", "above 25 %". */
function bandNames(ends: readonly number[]): string[] {
  const share = (end: number): string => String(Math.round(end * 100));
  return ends.map((end, k) => {
    if (k === 0) return `to ${share(end)} %`;
    return end === Infinity ? `above ${share(ends[k - 1])} %` : `${share(ends[k - 1])} to ${share(end)} %`;
  });
}

export function riskSheet(
  entries: readonly RiskEntry[],
  range: RiskRange | undefined,
  planResult: number,
  currency: string,
  origin: string,
): SheetSpec {
  return {
    name: riskTable,
    title: say`Risks and opportunities`,
    note: say`What may happen beside the plan, with what it would do to the operating result in ${currency}. Values of scenarios are computed; write a probability from 0 to 1 to let an entry count, and add rows of your own below. Entries with the status closed no longer count.`,
    origin,
    blocks: [registerBlock(entries), mapBlock(entries, planResult), rangeBlock(range, planResult, currency)],
    charts: [riskChart(currency)],
    print: "width",
  };
}

function registerBlock(entries: readonly RiskEntry[]): TableSpec {
  return {
    kind: "table",
    name: riskTable,
    columns: [
      { header: "Risk or opportunity", format: "text", width: 34 },
      { header: "Kind", format: "text", width: 14 },
      { header: "Probability", format: "wholePercent", width: 12 },
      { header: "Value", format: "money", width: 14 },
      { header: "Expected", format: "money", width: 14 },
      { header: "Owner", format: "text", width: 14 },
      { header: "Trigger", format: "text", width: 26, wrap: true },
      { header: "Mitigation", format: "text", width: 34, wrap: true },
      { header: "Status", format: "text", width: 12 },
      { header: "Scenario", format: "text", width: 24 },
    ],
    rows:
      entries.length > 0
        ? entries.map((entry): CellContent[] => [
            entry.name,
            Number.isNaN(entry.value) ? null : entry.value < 0 ? "risk" : "opportunity",
            entry.Probability,
            Number.isNaN(entry.value) ? entry.typed : hundredths(entry.value),
            typeof entry.Probability === "number" ? hundredths(entry.Probability * entry.value) : null,
            entry.Owner,
            entry.Trigger,
            entry.Mitigation,
            entry.Status,
            entry.scenario || null,
          ])
        : [new Array<CellContent>(10).fill(null)],
    rules: [{ kind: "limit", columns: ["Value", "Expected"], operator: "LessThan", limit: 0, tone: "bad" }],
  };
}

function rangeBlock(range: RiskRange | undefined, planResult: number, currency: string): TableSpec {
  const rows: [string, number][] = [["Plan", planResult]];
  if (range)
    rows.push(
      ["Expected", range.expected],
      ["P10", range.quantiles[0]],
      ["P50", range.quantiles[1]],
      ["P90", range.quantiles[2]],
      [say`All risks, no opportunity`, range.worst],
      [say`All opportunities, no risk`, range.best],
    );
  return {
    kind: "table",
    name: rangeTable,
    heading: range
      ? say`Range of the operating result, every entry independent of the others`
      : say`Range of the operating result: no entry has a probability yet`,
    columns: [
      { header: "Result", format: "text", width: 34 },
      { header: currency, format: "money", width: 14 },
    ],
    rows: rows.map(([name, value]) => [name, hundredths(value)]),
  };
}

function riskChart(currency: string): ChartSpec {
  return {
    name: "Risks and opportunities",
    title: say`What each would do to the operating result (${currency})`,
    kind: "BarClustered",
    table: mapTable,
    data: riskTable,
    categories: "Risk or opportunity",
    series: [{ column: "Value", colour: series.forecast }],
    categoryTitle: say`Risk or opportunity`,
    valueTitle: currency,
    valueFormat: "money",
    place: "below",
  };
}
