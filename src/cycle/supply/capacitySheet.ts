import { monthLabel } from "../../planning/data/excelDate";
import type { CapacityLoad } from "../../planning/supply/roughCutCapacity";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { following, live, liveRatio, plainValues, rowCells, sumWhere } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { sumOf } from "../sums";
import { monthLabels, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { CompanySupply } from "./model";
import { peakTable } from "./tables";
import { capacityTable, hoursTable, itemCells, type SupplyResult } from "./sheets";
import type { ShownPlan } from "./tail";
import { say } from "../../planning/words";

const bottleneckTable = "SOP_Bottleneck";

export function capacitySheet(result: SupplyResult, form: ResultForm, origin: string): SheetSpec {
  const { company, span, supply, plan, rough, bottleneck } = result;
  const names = company.resources.resource;
  const cells = names.length * (span.count + 1 + measuresOf(result).length);
  const follow = following(form, cells, hoursTable);
  return {
    name: capacityTable,
    title: say`Capacity check`,
    note: say`Which resource is full in which month. Above 100 % the demand of the month does not fit into regular hours; the plan makes earlier, works overtime or leaves demand waiting.`,
    origin: follow.origin(origin),
    blocks: [
      heatBlock(result, follow),
      bottleneckBlock(names[bottleneck] ?? "", span, supply, plan, rough, bottleneck),
      peakBlock(result),
      hoursBlock(result, follow),
    ],
    charts: [bottleneckChart(names[bottleneck] ?? "")],
    freezeColumns: 1,
    print: "width",
  };
}

type Follow = ReturnType<typeof following>;

/** The hours of a resource that are shown, one row each. */
type Measure = readonly [string, (result: SupplyResult, r: number) => ArrayLike<number>];

const measures: readonly Measure[] = [
  ["Capacity", ({ supply }, r) => supply.capacity.regular[r]],
  ["Load of demand", ({ rough }, r) => rough.load[r]],
  ["Planned hours", ({ plan }, r) => plan.quantities.hours[r]],
  ["of which overtime", ({ plan }, r) => plan.quantities.overtime[r]],
];

/** Only where a resource may run an extra shift. */
function measuresOf({ supply }: SupplyResult): readonly Measure[] {
  const may = supply.capacity.extraShift.some((row) => row.some((hours) => hours > 0));
  return may
    ? [...measures, ["of which extra shift", ({ plan }, r) => plan.quantities.extraShift[r]]]
    : measures;
}

/** What demand asks of each resource in each month, as a share of its regular hours. */
function heatBlock({ company, span, supply, rough }: SupplyResult, follow: Follow): TableSpec {
  const { resources } = company;
  const months = monthLabels(span.first, span.count);
  const hoursOf = (name: string, measure: string, month: string): string | undefined =>
    sumWhere(hoursTable, month, [
      ["Resource", { header: "Resource", text: name }],
      ["Measure", measure],
    ]);
  return {
    kind: "table",
    name: capacityTable,
    heading: say`Load as a share of regular capacity, when every month makes what it sells`,
    columns: wideColumns(
      [
        { header: "Resource", format: "text", width: 14 },
        { header: "Description", format: "text", width: 26 },
        { header: "Overloaded months", format: "integer", width: 14 },
      ],
      span,
      "wholePercent",
    ),
    rows: resources.resource.map((name, r) => {
      const share = Array.from(
        rough.load[r],
        (hours, t) => hundredths(hours) / hundredths(supply.capacity.regular[r][t]),
      );
      const row = rowCells(capacityTable, months[0], months[months.length - 1], r);
      return [
        name,
        resources.description[r],
        live(follow, `=COUNTIF(${row},">1")`, share.filter((value) => value > 1).length),
        ...months.map((month, t) => {
          const load = hoursOf(name, "Load of demand", month);
          const capacity = hoursOf(name, "Capacity", month);
          const isKnown = load !== undefined && capacity !== undefined;
          return liveRatio(isKnown ? follow : plainValues, `${load}/${capacity}`, share[t]);
        }),
      ];
    }),
    rules: [{ kind: "heat", columns: months, midpoint: 0.85, maximum: 1.2 }],
  };
}

function hoursBlock(result: SupplyResult, follow: Follow): TableSpec {
  const { company, span } = result;
  const months = monthLabels(span.first, span.count);
  const shown = measuresOf(result);
  return {
    kind: "table",
    name: hoursTable,
    heading: say`Hours: what the demand asks for, and what the feasible plan uses`,
    columns: wideColumns(
      [
        { header: "Resource", format: "text", width: 14 },
        { header: "Measure", format: "text", width: 26 },
        { header: "Total", format: "hours", width: 11 },
      ],
      span,
      "hours",
    ),
    rows: company.resources.resource.flatMap((name, r) =>
      shown.map(([measure, of], m) => {
        const values = Array.from(of(result, r), hundredths);
        const cells = rowCells(hoursTable, months[0], months[months.length - 1], r * shown.length + m);
        const total = live(follow, `=ROUND(SUM(${cells}),2)`, hundredths(sumOf(values)));
        return wideRow([name, measure, total], values);
      }),
    ),
    rules: [{ kind: "rows", column: "Measure", equals: "Planned hours", bold: true }],
  };
}

/** The items to talk about when a resource is too small: those that take most of its hours in that month. */
function peakBlock({ company, span, supply, peaks }: SupplyResult): TableSpec {
  return {
    kind: "table",
    name: peakTable,
    heading: say`Items behind each overload: up to five, those with most hours`,
    columns: [
      { header: "Resource", format: "text", width: 14 },
      { header: "Description", format: "text", width: 26 },
      { header: "Month", format: "month", width: 11 },
      { header: "Load", format: "wholePercent", width: 9 },
      { header: "Item", format: "text", width: 14 },
      { header: "Hours", format: "hours", width: 11 },
      { header: "Share of load", format: "percent", width: 11 },
    ],
    rows:
      peaks.length > 0
        ? peaks.map(({ resource, month, load, product, hours, share }): CellContent[] => {
            const [item, description] = itemCells(company, supply.items[product]);
            return [
              company.resources.resource[resource],
              description,
              monthSerial(monthLabel(span.first + month)),
              load,
              item,
              hundredths(hours),
              share,
            ];
          })
        : [["none", say`No resource is overloaded.`, null, null, null, null, null]],
    rules: [{ kind: "bar", columns: ["Hours"] }],
  };
}

function bottleneckBlock(
  name: string,
  span: MonthSpan,
  supply: CompanySupply,
  plan: ShownPlan,
  rough: CapacityLoad,
  r: number,
): TableSpec {
  const { regular, overtime, extraShift } = supply.capacity;
  const hour = (header: string): ColumnSpec => ({ header, format: "hours", width: 13 });
  return {
    kind: "table",
    name: bottleneckTable,
    heading: say`${name}: load and capacity in hours`,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      hour("Load of demand"),
      hour("Planned hours"),
      hour("Capacity"),
      hour("With overtime"),
    ],
    rows: Array.from({ length: span.count }, (_, t) => [
      monthSerial(monthLabel(span.first + t)),
      ...[
        rough.load[r]?.[t] ?? 0,
        plan.quantities.hours[r]?.[t] ?? 0,
        regular[r]?.[t] ?? 0,
        sumOf([regular, overtime, extraShift].map((rows) => rows[r]?.[t] ?? 0)),
      ].map(hundredths),
    ]),
  };
}

function bottleneckChart(name: string): SheetSpec["charts"][number] {
  return {
    name: "Load and capacity",
    title: say`${name}: load against capacity`,
    kind: "ColumnClustered",
    table: bottleneckTable,
    categories: "Month",
    series: [
      { column: "Load of demand", colour: series.demand },
      { column: "Planned hours", colour: series.supply },
      { column: "Capacity", colour: series.limit, kind: "Line", weight: 2.25 },
      { column: "With overtime", colour: series.limit, kind: "Line", weight: 1.5, dash: "Dash" },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`Hours a month`,
    valueFormat: "hours",
    place: "right",
    size: "wide",
  };
}
