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
  const { resources } = company;
  const names = resources.resource;
  const label: ColumnSpec[] = [
    { header: "Resource", format: "text", width: 14 },
    { header: "Description", format: "text", width: 26 },
    { header: "Overloaded months", format: "integer", width: 14 },
  ];
  const months = monthLabels(span.first, span.count);
  const measures: [string, (r: number) => ArrayLike<number>][] = [
    ["Capacity", (r) => supply.capacity.regular[r]],
    ["Load of demand", (r) => rough.load[r]],
    ["Planned hours", (r) => plan.quantities.hours[r]],
    ["of which overtime", (r) => plan.quantities.overtime[r]],
  ];
  const follow = following(form, names.length * (months.length + 1 + measures.length), hoursTable);
  const hoursOf = (r: number, measure: number, month: string): string | undefined =>
    sumWhere(hoursTable, month, [
      ["Resource", { header: "Resource", text: names[r] }],
      ["Measure", measures[measure][0]],
    ]);
  const heat: TableSpec = {
    kind: "table",
    name: capacityTable,
    heading: say`Load as a share of regular capacity, when every month makes what it sells`,
    columns: wideColumns(label, span, "wholePercent"),
    rows: names.map((name, r) => {
      const share = Array.from(
        rough.load[r],
        (hours, t) => hundredths(hours) / hundredths(supply.capacity.regular[r][t]),
      );
      const overloaded = share.filter((value) => value > 1).length;
      return [
        name,
        resources.description[r],
        live(
          follow,
          `=COUNTIF(${rowCells(capacityTable, months[0], months[months.length - 1], r)},">1")`,
          overloaded,
        ),
        ...months.map((month, t) => {
          const [load, capacity] = [hoursOf(r, 1, month), hoursOf(r, 0, month)];
          const isKnown = load !== undefined && capacity !== undefined;
          return liveRatio(isKnown ? follow : plainValues, `${load}/${capacity}`, share[t]);
        }),
      ];
    }),
    rules: [{ kind: "heat", columns: months, midpoint: 0.85, maximum: 1.2 }],
  };
  const hours: TableSpec = {
    kind: "table",
    name: hoursTable,
    heading: say`Hours: what the demand asks for, and what the feasible plan uses`,
    columns: wideColumns(
      [
        label[0],
        { header: "Measure", format: "text", width: 26 },
        { header: "Total", format: "hours", width: 11 },
      ],
      span,
      "hours",
    ),
    rows: names.flatMap((name, r) =>
      measures.map(([measure, of], m) => {
        const values = Array.from(of(r), hundredths);
        const cells = rowCells(hoursTable, months[0], months[months.length - 1], r * measures.length + m);
        return wideRow(
          [name, measure, live(follow, `=ROUND(SUM(${cells}),2)`, hundredths(sumOf(values)))],
          values,
        );
      }),
    ),
    rules: [{ kind: "rows", column: "Measure", equals: "Planned hours", bold: true }],
  };
  return {
    name: capacityTable,
    title: say`Capacity check`,
    note: say`Which resource is full in which month. Above 100 % the demand of the month does not fit into regular hours; the plan makes earlier, works overtime or leaves demand waiting.`,
    origin: follow.origin(origin),
    blocks: [
      heat,
      bottleneckBlock(names[bottleneck] ?? "", span, supply, plan, rough, bottleneck),
      peakBlock(result),
      hours,
    ],
    charts: [bottleneckChart(names[bottleneck] ?? "")],
    freezeColumns: 1,
    print: "width",
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
        supply.capacity.regular[r]?.[t] ?? 0,
        (supply.capacity.regular[r]?.[t] ?? 0) + (supply.capacity.overtime[r]?.[t] ?? 0),
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
