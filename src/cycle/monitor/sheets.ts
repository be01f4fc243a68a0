import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths, percent } from "../format";
import { following, live, liveRatio, plainValues, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { statusRules } from "../targetCheck";
import type { MonthActuals } from "./actuals";
import type { KeyFigure } from "./keyFigures";
import type { LiveFigures } from "./liveFigures";
import type { Attainment } from "./performance";
import type { Release } from "./releases";
import { say } from "../../planning/words";

export const performanceTable = "SOP_Performance";
export const figuresTable = "SOP_KPI";
export const releaseTable = "SOP_Releases";
const attainmentChartTable = "SOP_Attainment_Chart";

const itemColumns: ColumnSpec[] = [
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
];

export function performanceSheet(
  attainments: readonly Attainment[],
  figures: readonly KeyFigure[],
  actuals: MonthActuals,
  tolerances: Readonly<Record<Attainment["measure"], number>>,
  { formulas, from, form }: LiveFigures & { form: ResultForm },
  origin: string,
): SheetSpec {
  const follow = following(form, formulas.size + attainments.length * 2, from || performanceTable);
  const part =
    actuals.covered < 1
      ? say` ${percent(actuals.covered, 0)} of the month have passed; plans of sales and production are scaled to it.`
      : "";
  return {
    name: performanceTable,
    title: say`Performance against plan, ${monthLabel(actuals.month)}`,
    note: say`What was sold, made and kept, beside the plan that was agreed.${part}`,
    origin: follow.origin(origin),
    blocks: [
      figureBlock(figures, formulas, follow),
      shareBlock(attainments),
      attainmentBlock(attainments, tolerances, follow),
    ],
    charts: [
      {
        name: "Attainment",
        title: say`Actual as a share of plan`,
        kind: "ColumnClustered",
        table: attainmentChartTable,
        categories: "Family",
        series: [
          { column: "Sales", colour: series.demand },
          { column: "Production", colour: series.supply },
          { column: "Inventory", colour: series.inventory },
        ],
        categoryTitle: say`Family`,
        valueTitle: say`Actual ÷ plan`,
        valueFormat: "wholePercent",
        place: "right",
      },
    ],
    print: "width",
  };
}

function figureBlock(
  figures: readonly KeyFigure[],
  formulas: ReadonlyMap<string, string>,
  follow: Following,
): TableSpec {
  return {
    kind: "table",
    name: figuresTable,
    heading: say`Key figures`,
    columns: [
      { header: "Key figure", format: "text", width: 22 },
      { header: "Actual", format: "decimal", width: 12 },
      { header: "Target", format: "decimal", width: 12 },
      { header: "Status", format: "text", width: 14, align: "Center" },
      { header: "Measured as", format: "text", width: 14 },
    ],
    rows: figures.map(({ name, value, judged, how }): CellContent[] => [
      name,
      live(formulas.has(name) ? follow : plainValues, formulas.get(name) ?? "", value),
      judged.target,
      judged.status,
      how,
    ]),
    rules: [...statusRules],
    formatsByRow: { columns: ["Actual", "Target"], formats: figures.map(({ format }) => format) },
  };
}

/** Shares of plan by family, side by side for the chart. */
function shareBlock(attainments: readonly Attainment[]): TableSpec {
  const families = [...new Set(attainments.map(({ family }) => family))];
  const share = (family: string, measure: Attainment["measure"]): number | null =>
    attainments.find((each) => each.family === family && each.measure === measure)?.attainment ?? null;
  return {
    kind: "table",
    name: attainmentChartTable,
    heading: say`Attainment by family`,
    columns: [
      { header: "Family", format: "text", width: 22 },
      { header: "Sales", format: "percent", width: 12 },
      { header: "Production", format: "percent", width: 12 },
      { header: "Inventory", format: "percent", width: 12 },
    ],
    rows: families.map((family) => [
      family,
      share(family, "Sales"),
      share(family, "Production"),
      share(family, "Inventory"),
    ]),
  };
}

function attainmentBlock(
  attainments: readonly Attainment[],
  tolerances: Readonly<Record<Attainment["measure"], number>>,
  follow: Following,
): TableSpec {
  return {
    kind: "table",
    name: performanceTable,
    heading: say`Plan and actual by family, units`,
    columns: [
      { header: "Family", format: "text", width: 22 },
      { header: "Measure", format: "text", width: 12 },
      { header: "Plan", format: "units", width: 12 },
      { header: "Actual", format: "units", width: 12 },
      { header: "Attainment", format: "percent", width: 14 },
      { header: "Tolerance", format: "percent", width: 12 },
      { header: "Status", format: "text", width: 14, align: "Center" },
      { header: "Plan YTD", format: "units", width: 12 },
      { header: "Actual YTD", format: "units", width: 12 },
      { header: "Attainment YTD", format: "percent", width: 14 },
    ],
    rows: attainments.map((each): CellContent[] => [
      each.family,
      each.measure,
      hundredths(each.plan),
      hundredths(each.actual),
      share(follow, "", each),
      tolerances[each.measure],
      each.judged.status,
      hundredths(each.yearToDate.plan),
      hundredths(each.yearToDate.actual),
      share(follow, " YTD", each.yearToDate),
    ]),
    rules: [...statusRules],
  };
}

/** Actual over plan of the row, of the numbers that stand in it; nothing without a plan. */
function share(
  follow: Following,
  columns: "" | " YTD",
  { plan, actual }: { plan: number; actual: number },
): CellContent {
  if (!(hundredths(plan) > 0)) return null;
  const cell = (header: string): string => (columns ? `[@[${header}${columns}]]` : `[@${header}]`);
  return liveRatio(follow, `${cell("Actual")}/${cell("Plan")}`, hundredths(actual) / hundredths(plan));
}

export function releaseSheet(
  { items, settings }: Company,
  releases: readonly Release[],
  origin: string,
): SheetSpec {
  return {
    name: releaseTable,
    title: say`Release list`,
    note: say`Orders that the plan starts next, in order quantities: at least the minimum order, in whole multiples, with their value in ${settings.currency}. Copy it to your ERP.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: releaseTable,
        columns: [
          { header: "Type", format: "text", width: 24 },
          ...itemColumns,
          { header: "Supplier or route", format: "text", width: 14 },
          { header: "Planned units", format: "unitsOneDecimal", width: 11 },
          { header: "Order quantity", format: "units", width: 11 },
          { header: "Release", format: "month", width: 10 },
          { header: "Due", format: "month", width: 10 },
          { header: "Value", format: "money", width: 12 },
        ],
        rows: releases.map((each): CellContent[] => [
          each.type,
          items.item[each.item],
          items.description[each.item],
          items.family[each.item],
          each.partner,
          hundredths(each.planned),
          hundredths(each.quantity),
          monthSerial(each.release),
          monthSerial(each.due),
          Math.round(each.value),
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: releaseTable,
    print: "width",
  };
}
