import { monthLabel } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { sumRows } from "../sums";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { Level, Move, SeriesKey } from "./contract";
import { pathIn, type Snapshot } from "./snapshots";
import { levelNames } from "./tree";
import { say } from "../../planning/words";

export const waterfallTable = "SOP_Fcst_Waterfall";
const movesTable = "SOP_Fcst_Moves";

/** Months shown before and from the first month of the plan on. */
const [pastMonths, planMonths] = [6, 12];

/**
 * How the number of one month moved from cycle to cycle: what the history said, what people made of it, and how much
 * of each change came from the one and from the other.
 *
 * @param cycles the oldest first
 */
export function movesOf(cycles: readonly Snapshot[], key: SeriesKey, month: number): Move[] {
  const moves: Move[] = [];
  for (const cycle of cycles) {
    const path = pathIn(cycle, key);
    const [statistical, agreed] = [path?.statistical[month - cycle.first], path?.agreed[month - cycle.first]];
    if (statistical === undefined || agreed === undefined) continue;
    const before = moves.at(-1);
    const byHistory = before ? statistical - before.statistical : NaN;
    const byJudgement = before ? agreed - before.agreed - byHistory : NaN;
    moves.push({ cycle: cycle.label, statistical, agreed, byHistory, byJudgement });
  }
  return moves;
}

/**
 * The forecasts of each month as they were made, cycle after cycle, with the demand that came.
 *
 * @param cycles the oldest first, the present one last
 * @param members items of each family
 */
export function waterfallSheet(
  cycles: readonly Snapshot[],
  members: ReadonlyMap<string, readonly number[]>,
  history: HistoryPanel,
  span: MonthSpan,
  origin: string,
): SheetSpec {
  const month = monthLabel(span.first);
  return {
    name: waterfallTable,
    title: say`How the forecast moved`,
    note: say`The agreed number of each month as every cycle had it, and the demand that came. A number that climbs and falls from cycle to cycle makes supply nervous; one that only falls was hope.`,
    origin,
    blocks: [
      movesBlock(movesOf(cycles, { level: "total", key: "" }, span.first), month),
      familyBlock(cycles, members, history, span),
    ],
    charts: [movesChart(month)],
    print: "width",
  };
}

function movesBlock(moves: readonly Move[], month: string): TableSpec {
  return {
    kind: "table",
    name: movesTable,
    heading: say`All items in ${month}, cycle by cycle`,
    columns: [
      { header: "Cycle", format: "text", width: 9 },
      { header: "Statistical", format: "units", width: 14 },
      { header: "Consensus", format: "units", width: 14 },
      { header: "Change", format: "units", width: 12 },
      { header: "By history", format: "units", width: 11 },
      { header: "By judgement", format: "units", width: 11 },
    ],
    rows: moves.map(({ cycle, statistical, agreed, byHistory, byJudgement }): CellContent[] => [
      cycle,
      statistical,
      agreed,
      byHistory + byJudgement,
      byHistory,
      byJudgement,
    ]),
  };
}

function movesChart(month: string): SheetSpec["charts"][number] {
  return {
    name: "Forecast moves",
    title: say`All items in ${month} as each cycle had it`,
    kind: "ColumnClustered",
    table: movesTable,
    categories: "Cycle",
    series: [
      { column: "Consensus", colour: series.demand },
      { column: "Statistical", colour: series.forecast, kind: "Line", weight: 2.25 },
    ],
    categoryTitle: say`Cycle`,
    valueTitle: say`Units`,
    valueFormat: "units",
    place: "right",
  };
}

/** Each cycle's agreed numbers of all items and of every family, a row each, and the demand that came below them. */
function familyBlock(
  cycles: readonly Snapshot[],
  members: ReadonlyMap<string, readonly number[]>,
  history: HistoryPanel,
  span: MonthSpan,
): TableSpec {
  const from = Math.max(span.first - pastMonths, cycles[0].first);
  const shown: MonthSpan = { first: from, count: span.first - from + Math.min(planMonths, span.count) };
  const nodes: SeriesKey[] = [
    { level: "total", key: "" },
    ...[...members.keys()].map((key) => ({ level: "family" as Level, key })),
  ];
  const all = [...members.values()].flat();
  return {
    kind: "table",
    name: waterfallTable,
    heading: say`By family and month`,
    columns: wideColumns(
      [
        { header: "Level", format: "text", width: 9 },
        { header: "Family", format: "text", width: 14 },
        { header: "Made in cycle", format: "text", width: 14 },
        { header: "Measure", format: "text", width: 12 },
      ],
      shown,
      "units",
    ),
    rows: nodes.flatMap((node) => [
      ...cycles.flatMap((cycle): CellContent[][] => {
        const path = pathIn(cycle, node);
        if (!path) return [];
        const values = monthsOf(shown, (each) => path.agreed[each - cycle.first]);
        return [wideRow([levelNames[node.level], node.key, cycle.label, "Consensus"], values)];
      }),
      wideRow(
        [levelNames[node.level], node.key, "", "Demand"],
        demandOf(node.level === "total" ? all : (members.get(node.key) ?? []), history, shown),
      ),
    ]),
    rules: [{ kind: "rows", column: "Measure", equals: "Demand", bold: true }],
  };
}

function demandOf(items: readonly number[], history: HistoryPanel, shown: MonthSpan): number[] {
  const sums = sumRows(
    items.map((item) => history.values[item]),
    history.monthCount,
  );
  return monthsOf(shown, (month) => sums[month - history.firstMonth]);
}

function monthsOf({ first, count }: MonthSpan, of: (month: number) => number | undefined): number[] {
  return Array.from({ length: count }, (_, t) => of(first + t) ?? NaN);
}
