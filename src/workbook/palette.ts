/**
 * Every colour, number format and width that Concord puts on a sheet, and the colours of the pane's charts: change the
 * looks here and nowhere else.
 */

export const colours = {
  /** Titles and table headers. */
  brand: "#0B4F6C",
  headerText: "#FFFFFF",
  ink: "#1F2933",
  muted: "#667085",
  /** Background of key columns and section headings. */
  soft: "#EAF2F6",
  good: "#1E7B4F",
  goodFill: "#E3F4EA",
  warning: "#8A5A00",
  warningFill: "#FFF1D0",
  bad: "#B42318",
  badFill: "#FDE4E1",
  dataBar: "#9CC7DA",
  link: "#0B5CAD",
} as const;

/** Tabs by the step that writes the sheet, so that the sheets of a step stand together for the eye; others have the brand's. */
const stepTabs: Readonly<Record<string, string>> = {
  gather: "#52606D",
  demand: "#3557B7",
  supply: "#6B8E23",
  reconcile: "#8A4F9E",
  review: "#C9721A",
  monitor: "#0B7A99",
};

/** @param group as the sheets of a step are published: "demand" */
export const tabColour = (group: string): string => stepTabs[group] ?? colours.brand;

/** The step whose sheets have tabs of this colour; undefined for those that belong to none. */
export const stepOfTab = (colour: string): string | undefined =>
  Object.keys(stepTabs).find((step) => stepTabs[step].toLowerCase() === colour.toLowerCase());

/** Heat maps, of load and of stock: near a bound, beyond it, far beyond it; what is free has no colour. */
export const heatColours = {
  tight: { light: "#FFE2A8", dark: "#5E4A18" },
  over: { light: "#F6B8A2", dark: "#7D3B2A" },
  farOver: { light: "#E8785F", dark: "#B8432B" },
} as const;

export type HeatName = keyof typeof heatColours;

/**
 * What a colour in a chart means, the same on every sheet and in the pane: on paper and light grounds, and on dark ones.
 * Told apart also by those who see few colours, and never by colour alone: lines differ in their dashes, areas in their
 * place. Each stands out from its ground by 3 : 1 or more, but for the outer interval, which has a line around it.
 */
export const seriesColours = {
  /** What happened: history, actual sales, what was measured. */
  actual: { light: "#1F2933", dark: "#F0F2F4" },
  /** What the engine expects, and the bounds that 80 or 95 of 100 such months lie within. */
  forecast: { light: "#0B7A99", dark: "#5FC0DA" },
  interval80: { light: "#4A9FB8", dark: "#3F97B0" },
  interval95: { light: "#B5DCE6", dark: "#2B6475" },
  /** What people agreed to expect, and every plan starts from. */
  demand: { light: "#3557B7", dark: "#93ABF2" },
  /** What is made, bought or delivered against it. */
  supply: { light: "#6B8E23", dark: "#B5D35C" },
  /** What lies in stock. */
  inventory: { light: "#8A4F9E", dark: "#CFA5E0" },
  /** What the plan is held to: budget, targets, capacity, limits. */
  limit: { light: "#C9721A", dark: "#F2B063" },
  /** What stands beside for comparison: last year, the raw orders, the naive forecast, the mean. */
  reference: { light: "#6B7785", dark: "#A3AEB9" },
  /** Months whose history was corrected. */
  corrected: { light: "#D1495B", dark: "#F08A98" },
  /** Where a bridge begins and ends, and its steps for the better and the worse. */
  level: { light: "#52606D", dark: "#B8C2CC" },
  better: { light: "#1E7B4F", dark: "#5CC492" },
  worse: { light: "#B42318", dark: "#F28B82" },
} as const;

export type SeriesName = keyof typeof seriesColours;

/** The colours of chart series on sheets. */
export const series = Object.fromEntries(
  Object.entries(seriesColours).map(([name, { light }]) => [name, light]),
) as Record<SeriesName, string>;

/** For what has no meaning of its own: kinds of cost, choices. In this order, beginning anew after the last. */
export const categories: readonly string[] = [
  series.forecast,
  series.limit,
  series.inventory,
  series.reference,
  series.supply,
  series.corrected,
  series.interval80,
];

/**
 * Excel number formats, by what the number means. Of one part each: with a part for negative numbers an amount below half
 * a unit would show as "-0".
 */
export const formats = {
  units: "#,##0",
  unitsOneDecimal: "#,##0.0;-#,##0.0;0.0",
  decimal: "0.00",
  money: "#,##0",
  /** Amounts kept in full and shown in thousands. */
  thousands: "#,##0,",
  price: "#,##0.00",
  percent: "0.0%;-0.0%;0.0%",
  wholePercent: "0%;-0%;0%",
  hours: "#,##0",
  month: "mmm yyyy",
  date: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  days: "0.0",
  integer: "0",
  text: "General",
} as const;

export type FormatName = keyof typeof formats;

export const font = { title: 16, heading: 12, note: 10 } as const;

/** Points for a column that shows about `characters` characters of the default font (7 px each, 5 px padding). */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
