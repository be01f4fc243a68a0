import type { FormatName } from "../../workbook/palette";
import type { FigureFormat } from "./contract";

/** How key figures stand in cells. */
export const figureFormats: Record<FigureFormat, FormatName> = {
  money: "money",
  units: "units",
  percent: "percent",
  days: "days",
  hours: "hours",
  decimal: "decimal",
  tonnes: "unitsOneDecimal",
};
