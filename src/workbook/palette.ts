/** Every colour, number format and width that Concord puts on a sheet: change the looks here and nowhere else. */

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
  /** Heat map: free, full, overloaded. */
  heatLow: "#FFFFFF",
  heatMid: "#FFE2A8",
  heatHigh: "#E5694F",
  dataBar: "#9CC7DA",
} as const;

/** Chart series, told apart also by those who see few colours (blue, orange, green, grey, purple). */
export const series = {
  actual: "#1F2933",
  corrected: "#D1495B",
  forecast: "#0B7A99",
  interval80: "#5FB3C9",
  interval95: "#B5DCE6",
  demand: "#0B7A99",
  supply: "#3A9A5B",
  budget: "#D98324",
  capacity: "#1F2933",
  load: "#5FB3C9",
  inventory: "#7A5C99",
} as const;

/** Excel number formats, by what the number means. */
export const formats = {
  units: "#,##0;-#,##0;0",
  unitsOneDecimal: "#,##0.0",
  decimal: "0.00",
  money: "#,##0;-#,##0;0",
  /** Amounts kept in full and shown in thousands. */
  thousands: "#,##0,;-#,##0,;0",
  price: "#,##0.00",
  percent: "0.0%",
  wholePercent: "0%",
  hours: "#,##0",
  month: "mmm yyyy",
  date: "yyyy-mm-dd",
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
