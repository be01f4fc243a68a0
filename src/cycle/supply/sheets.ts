import type { Company } from "../../planning/data/company";
import type { CapacityLoad } from "../../planning/supply/roughCutCapacity";
import { monthSerial, type CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { subcontracted } from "./itemYield";
import type { CompanySupply } from "./model";
import type { PeakPart } from "./peaks";
import type { PlanOption } from "./planOptions";
import type { ShortageRow } from "./shortages";
import type { ShownPlan } from "./tail";
import { sumOf } from "../sums";
import { say } from "../../planning/words";

export const capacityTable = "SOP_Capacity";
export const targetsTable = "SOP_Targets";
export const productionTable = "SOP_Plan_Prod";
export const inventoryTable = "SOP_Plan_Inv";
export const purchaseTable = "SOP_Plan_Purch";
export const shortageTable = "SOP_Shortages";
export const hoursTable = "SOP_Capacity_Hours";

/** Measures of the inventory plan, in the order in which they add up. */
export const inventoryMeasures = {
  opening: "Opening stock",
  receipts: "Receipts",
  demand: "Demand",
  shipments: "Shipments",
  closing: "Closing stock",
  /** Only where sold items go into others, or are scrapped. */
  used: "Used or scrapped",
  waiting: "Waiting orders",
  target: "Target stock",
} as const;

export interface SupplyResult {
  company: Company;
  span: MonthSpan;
  supply: CompanySupply;
  plan: ShownPlan;
  /** Units that customers ask for, by position in `company.items`; the months after the horizon included. */
  demand: ReadonlyMap<number, Float64Array>;
  /** What every planned item is needed for, without stock; rows as `supply.items`. */
  need: readonly Float64Array[];
  /** Load of the unlevelled demand; rows as in `company.resources`. */
  rough: CapacityLoad;
  /** Resource that is overloaded most, for the chart. */
  bottleneck: number;
  /** Items behind each overload. */
  peaks: PeakPart[];
  options: PlanOption[];
  /** True when the search was ended with the best plan found. */
  isEnded: boolean;
}

export function productionSheet({ company, span, supply, plan }: SupplyResult, origin: string): SheetSpec {
  const ways = madeByWay(supply, plan);
  const isScrapped = ways.some(({ good }) => good < 1);
  const rows = ways.map(({ output, source, started, good }) => {
    const cells = [
      ...itemCells(company, supply.pointItem[output]),
      source,
      ...siteCell(supply, output),
      ...(isScrapped ? [good < 1 ? 1 - good : null, hundredths(sumOf(started) * good)] : []),
      hundredths(sumOf(started)),
    ];
    return wideRow(cells, Array.from(started, hundredths));
  });
  return planSheet(
    productionTable,
    say`Production plan`,
    [
      say`Units to start in each month, by item and way of making it: the cheapest plan that fits into the capacity.`,
      ...(isScrapped
        ? [
            say`Of what is started the part under Scrap is lost: materials and hours go by what is started, stock and orders are met by what comes out.`,
          ]
        : []),
    ].join(" "),
    origin,
    wideColumns(
      [
        ...itemKeys,
        { header: "Source", format: "text", width: 14 },
        ...siteColumn(supply),
        ...(isScrapped ? scrapColumns : []),
        { header: "Total", format: "units", width: 11 },
      ],
      span,
      "units",
    ),
    rows,
  );
}

/** Only where anything that is made has scrap of its own. */
const scrapColumns: ColumnSpec[] = [
  { header: "Scrap", format: "percent", width: 9 },
  { header: "Comes out", format: "units", width: 11 },
];

interface MadeByWay {
  /** Stock point. */
  output: number;
  source: string;
  started: Float64Array;
  /** Good units that come out of a unit started. */
  good: number;
}

/** What is made, by stock point and way of making it; a way whose bill changes within the plan is one. */
function madeByWay({ model }: CompanySupply, { quantities }: SupplyResult["plan"]): MadeByWay[] {
  const ways = new Map<string, MadeByWay>();
  quantities.started.forEach((started, a) => {
    const { kind, name, output, yield: good = 1 } = model.activities[a];
    if (kind === "buy" || kind === "move" || sumOf(started) === 0) return;
    const source = kind === "make" ? routeOf(name) : subcontracted;
    const known = ways.get(`${output} ${source}`);
    if (known) started.forEach((units, t) => (known.started[t] += units));
    else ways.set(`${output} ${source}`, { output, source, started: started.slice(), good });
  });
  return [...ways.values()];
}

export function shortageSheet(result: SupplyResult, rows: readonly ShortageRow[], origin: string): SheetSpec {
  return {
    name: shortageTable,
    title: say`Shortages`,
    note: say`Demand that is not served in its month although the plan does all that pays, with what binds. The largest money first.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: shortageTable,
        columns: [
          { header: "Month", format: "month", width: 14, align: "Left" },
          { header: "Item", format: "text", width: 14 },
          { header: "Description", format: "text", width: 26 },
          { header: "Family", format: "text", width: 14 },
          ...siteColumn(result.supply),
          { header: "Units waiting", format: "units", width: 11 },
          { header: "Value", format: "money", width: 12 },
          { header: "Cause", format: "text", width: 12 },
          { header: "What binds", format: "text", width: 90 },
        ],
        rows:
          rows.length > 0
            ? rows.map((row): CellContent[] => [
                monthSerial(row.month),
                row.item,
                row.description,
                row.family,
                ...(result.supply.network ? [row.site] : []),
                hundredths(row.units),
                Math.round(row.value),
                row.cause,
                row.reason,
              ])
            : [
                [
                  null,
                  "none",
                  say`All demand is served in its month.`,
                  ...empty(result.supply.network ? 6 : 5),
                ],
              ],
        rules: [{ kind: "bar", columns: ["Value"] }],
      },
    ],
    charts: [],
    freezeHeaderOf: shortageTable,
    print: "width",
  };
}

export const itemKeys: ColumnSpec[] = [
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
];

export function planSheet(
  name: string,
  title: string,
  note: string,
  origin: string,
  columns: ColumnSpec[],
  rows: CellContent[][],
  rules: TableSpec["rules"] = [],
): SheetSpec {
  return {
    name,
    title,
    note,
    origin,
    blocks: [{ kind: "table", name, columns, rows, rules }],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: name,
    print: "width",
  };
}

export function itemCells({ items }: Company, item: number): CellContent[] {
  return [items.item[item], items.description[item], items.family[item]];
}

/** Where something is made or delivered; only where the company has sites and lanes. */
export function siteColumn({ network }: CompanySupply): ColumnSpec[] {
  return network ? [{ header: "Site", format: "text", width: 16 }] : [];
}

/** Blank for what is planned over all sites together. */
export function siteCell({ network, model }: CompanySupply, point: number): CellContent[] {
  return network ? [model.points[point].site] : [];
}

function empty(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** "Make BT-1 (Night)" -> "Night". */
function routeOf(activity: string): string {
  return /\((.+)\)$/.exec(activity)?.[1] ?? "Make";
}

/** Stock identities must hold on the sheet: more digits than a planner sees. */
export function precise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
