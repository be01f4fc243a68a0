import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { bridge, type Bridge, type BridgeSide } from "../../planning/reconcile/bridge";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import { unpainted, type ChartSpec, type SheetSpec, type TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { following, live, plainValues, placeOf, spillColumn, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { moneyForm } from "../moneyForm";
import type { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import type { MonthSpan } from "../wideTable";
import {
  bridgeFormulas,
  bridgeItemsBlock,
  bridgeItemsTable,
  bridgeSpill,
  fitsOnSheet,
  type BridgeItems,
} from "./bridgeItems";
import { soldMonths } from "./history";
import { ofMonths, type PlanRecord } from "./memory";
import { finishedFamily, type ValuedVolumes } from "./volumes";
import { said, say } from "../../planning/words";

export const bridgeTable = "SOP_Bridge";
const stepsTable = "SOP_Bridge_Steps";
const year = 12;

/** Why the gross margin of the next twelve months differs from something else, family by family. */
export interface MarginBridge {
  /** "last year", "budget", "last plan". */
  against: string;
  rows: Bridge[];
  parts: BridgeItems;
}

/** Steps of a bridge in the order in which they are drawn. */
export const bridgeSteps = [
  ["Volume", "volume"],
  ["Mix", "mix"],
  ["Price", "price"],
  ["Cost", "cost"],
  ["New items", "gained"],
  ["Lost items", "lost"],
] as const satisfies readonly (readonly [string, keyof Bridge])[];

/** Amounts of a bridge: before, the steps, the plan and the change. */
const amounts = bridgeSteps.length + 3;

/** Totals of an item over some months, with its mean price and cost. */
interface Totals {
  units: number;
  revenue: number;
  cost: number;
}

/** Bridges of the gross margin from last year, the budget and the last plan to the plan, the known ones. */
export function* marginBridges(
  company: Company,
  rates: RateBook,
  volumes: ValuedVolumes,
  span: MonthSpan,
  before: PlanRecord | undefined,
): Sliced<MarginBridge[]> {
  const months = Math.min(year, span.count);
  const plan = new Map(
    volumes.items.map((item, k) => [
      item,
      planned(volumes.supply[k], volumes.price[k], volumes.cost[k], 0, months),
    ]),
  );
  const against: [string, ReadonlyMap<number, Totals>, ReadonlyMap<number, Totals>][] = [
    ["last year", yield* lastYear(company, rates, span.first - year, months), plan],
    ["budget", budgeted(company, span.first, months), plan],
  ];
  yield;
  if (before) {
    // Only months that both plans cover can be compared.
    const common = Math.min(span.count, before.first + (before.items[0]?.units.length ?? 0) - span.first);
    const covered = new Map(
      volumes.items.map((item, k) => [
        item,
        planned(volumes.supply[k], volumes.price[k], volumes.cost[k], 0, common),
      ]),
    );
    if (common > 0) against.push(["last plan", recorded(company, before, span.first, common), covered]);
  }
  const given = against.filter(([, from]) => from.size > 0);
  return yield* eachOf(given, ([name, from, to]) => ({ against: name, ...bridgeOf(company, from, to) }));
}

function planned(
  units: Float64Array,
  price: Float64Array,
  cost: Float64Array,
  from: number,
  to: number,
): Totals {
  const totals: Totals = { units: 0, revenue: 0, cost: 0 };
  for (let t = from; t < to; t++) {
    totals.units += units[t] || 0;
    totals.revenue += units[t] * price[t] || 0;
    totals.cost += units[t] * cost[t] || 0;
  }
  return totals;
}

function* lastYear(
  company: Company,
  rates: RateBook,
  first: number,
  months: number,
): Sliced<Map<number, Totals>> {
  const sold = yield* soldMonths(company, rates, first, months);
  return new Map(
    [...sold.units].map(([item, units]) => [
      item,
      {
        units: sumOf(units),
        revenue: sumOf(sold.revenue.get(item) ?? []),
        cost: sumOf(sold.cost.get(item) ?? []),
      },
    ]),
  );
}

/** A budget by item; one by family cannot tell price from mix and gives no bridge. */
function budgeted({ budget, itemIndex }: Company, first: number, months: number): Map<number, Totals> {
  const totals = new Map<number, Totals>();
  for (let i = 0; i < budget.rowCount; i++) {
    const item = itemIndex.get(budget.item[i]);
    const t = monthOf(budget.date[i]) - first;
    if (item === undefined || t < 0 || t >= months) continue;
    const entry = totals.get(item) ?? { units: 0, revenue: 0, cost: 0 };
    totals.set(item, entry);
    entry.units += budget.quantity[i] || 0;
    entry.revenue += budget.revenue[i] || 0;
    entry.cost += (budget.revenue[i] || 0) - (budget.margin[i] || 0);
  }
  return totals;
}

function recorded(
  { itemIndex }: Company,
  before: PlanRecord,
  first: number,
  months: number,
): Map<number, Totals> {
  return new Map(
    before.items.flatMap(({ item, units, price, cost }) => {
      const position = itemIndex.get(item);
      if (position === undefined) return [];
      const [u, p, c] = [units, price, cost].map((row) => ofMonths(row, before.first, first, months));
      return [[position, planned(u, p, c, 0, months)] as const];
    }),
  );
}

function bridgeOf(
  company: Company,
  from: ReadonlyMap<number, Totals>,
  to: ReadonlyMap<number, Totals>,
): Pick<MarginBridge, "rows" | "parts"> {
  const items = [...new Set([...from.keys(), ...to.keys()])];
  const side = (totals: ReadonlyMap<number, Totals>): Required<BridgeSide> => {
    const of = (value: (each: Totals) => number): Float64Array =>
      Float64Array.from(items, (item) => {
        const each = totals.get(item);
        return each && each.units !== 0 ? value(each) : 0;
      });
    return {
      quantity: of(({ units }) => units),
      price: of(({ revenue, units }) => revenue / units),
      cost: of(({ cost, units }) => cost / units),
    };
  };
  const parts = { items, before: side(from), after: side(to) };
  const families = items.map((item) => finishedFamily(company, item));
  return { parts, rows: bridge(parts.before, parts.after, families) };
}

/** The sheet of all bridges; a waterfall shows the first that there is of last plan, budget and last year. */
export function bridgeSheet(
  company: Company,
  bridges: readonly MarginBridge[],
  form: ResultForm,
  origin: string,
): SheetSpec {
  const { currency } = company.settings;
  const drawn = bridges.at(-1);
  const showsItems = bridges.length > 0 && fitsOnSheet(bridges);
  const follow = showsItems
    ? following(form, bridges.reduce((sum, { rows }) => sum + rows.length, 0) * amounts, bridgeItemsTable)
    : plainValues;
  const blocks: SheetSpec["blocks"] = [
    ...(drawn ? [stepsBlock(drawn, currency)] : []),
    tableBlock(bridges, currency, follow),
    ...bridgeFormulas(follow, bridges),
    ...(showsItems ? [bridgeItemsBlock(company, bridges, currency)] : []),
  ];
  return {
    name: bridgeTable,
    title: say`Why the gross margin changes`,
    note: say`Gross margin of the plan's next twelve months against last year, the budget and the last plan in ${currency}: volume at the old mean, mix, price, cost, and items that only one side has. The steps add up exactly.`,
    origin: follow.origin(origin),
    blocks,
    charts: drawn ? [waterfall(drawn, currency)] : [],
    freezeColumns: 1,
    print: "width",
  };
}

/** An amount of the row's family in the answer, which has a header row, and the groups before the amounts. */
function bridgeCell(against: string, amount: number, groups: number): string {
  const column = (at: number): string => spillColumn(bridgeSpill(against), at, 1, groups);
  return `=INDEX(${column(amount + 1)},${placeOf("Family", column(0))})`;
}

function tableBlock(bridges: readonly MarginBridge[], currency: string, follow: Following): TableSpec {
  const amount = (header: string) => ({ header, format: "money" as const, width: 13 });
  return {
    kind: "table",
    name: bridgeTable,
    heading: say`Gross margin by family in ${currency}`,
    columns: [
      { header: "Against", format: "text", width: 16 },
      { header: "Family", format: "text", width: 16 },
      amount("Before"),
      ...bridgeSteps.map(([name]) => amount(name)),
      amount("Plan"),
      amount("Change"),
    ],
    rows: bridges.flatMap(({ against, rows }) =>
      rows.map((row): CellContent[] => [
        against,
        row.group,
        ...[row.before, ...bridgeSteps.map(([, key]) => row[key]), row.after, row.total].map((value, c) =>
          live(follow, bridgeCell(against, c, rows.length), value),
        ),
      ]),
    ),
    rules: [{ kind: "rows", column: "Family", equals: "Total", bold: true }],
  };
}

/** The bridge as stacked columns: an invisible foot, then the total, the rise or the fall. */
function stepsBlock({ against, rows }: MarginBridge, currency: string): TableSpec {
  const total = rows[rows.length - 1];
  const steps: CellContent[][] = [];
  let level = total.before;
  steps.push([`Before (${against})`, 0, hundredths(level), 0, 0]);
  for (const [name, key] of bridgeSteps) {
    const step = total[key];
    const foot = Math.min(level, level + step);
    steps.push([name, hundredths(foot), 0, hundredths(Math.max(0, step)), hundredths(Math.max(0, -step))]);
    level += step;
  }
  steps.push(["Plan", 0, hundredths(total.after), 0, 0]);
  const amount = (header: string) => ({ header, format: "money" as const, width: 13 });
  return {
    kind: "table",
    name: stepsTable,
    heading: say`From ${said(against)} to the plan: gross margin in ${currency}`,
    columns: [
      { header: "Step", format: "text", width: 20 },
      amount("Foot"),
      amount("Level"),
      amount("Better"),
      amount("Worse"),
    ],
    rows: steps,
  };
}

/** The steps are small beside the levels: the axis begins below the lowest of them, so that they can be seen. */
function axisStart({ rows }: MarginBridge): number {
  const total = rows[rows.length - 1];
  let [level, lowest] = [total.before, Math.min(total.before, total.after)];
  const steps = bridgeSteps.map(([, key]) => total[key]);
  for (const step of steps) lowest = Math.min(lowest, (level += step));
  const swing = steps.reduce((sum, step) => sum + Math.abs(step), 0);
  if (lowest <= swing) return 0;
  const digit = 10 ** Math.floor(Math.log10(Math.max(1, swing)));
  return Math.max(0, Math.floor((lowest - swing / 2) / digit) * digit);
}

function waterfall(drawn: MarginBridge, currency: string): ChartSpec {
  const { against, rows } = drawn;
  const { format, unit } = moneyForm(
    currency,
    rows.map(({ after }) => after),
  );
  return {
    name: "Margin bridge",
    title: say`Gross margin: from ${said(against)} to the plan (${unit})`,
    kind: "ColumnStacked",
    table: stepsTable,
    categories: "Step",
    series: [
      { column: "Foot", colour: unpainted },
      { column: "Level", colour: series.level },
      { column: "Better", colour: series.better },
      { column: "Worse", colour: series.worse },
    ],
    categoryTitle: say`Step`,
    valueTitle: unit,
    valueFormat: format,
    minimum: axisStart(drawn),
    place: "right",
    size: "wide",
  };
}
