import { type IRangeThemeStyleJSON, RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { Grid } from "./grid";

/** Office's theme colours: black, then the six accents; each family of table styles runs through them. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Colours of a built-in table style of Excel, by its name; close to Excel's, not the same to the last shade. */
export function tableStyleColors(style: string): {
  header?: string;
  headerText: string;
  band?: string;
  line: string;
} {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return { headerText: "#000000", line: "#BFBFBF" };
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % 7];
  // The greys of the first style of each family are a little lighter than the tints of the others.
  const band = mix(accent, number % 7 === 0 ? 0.85 : 0.8);
  if (match[1] === "Light" && number % 21 < 7) return { headerText: accent, band, line: accent };
  if (match[1] === "Light")
    return { header: accent, headerText: "#FFFFFF", band: number < 14 ? undefined : band, line: accent };
  if (match[1] === "Medium") return { header: accent, headerText: "#FFFFFF", band, line: mix(accent, 0.6) };
  return { header: "#404040", headerText: "#FFFFFF", band: mix(accent, 0.6), line: accent };
}

/** Registers the style with the grid on first use and returns the name that the grid knows it by. */
export function themeOf(grid: Grid, style: string, banded: boolean): string {
  const name = banded ? style : `${style}-plain`;
  const model = grid.injector.get(SheetRangeThemeModel);
  if (!model.getRangeThemeStyle(grid.unitId, name)) {
    model.registerRangeThemeStyle(grid.unitId, new RangeThemeStyle(name, themeJson(style, banded)));
  }
  return name;
}

function themeJson(style: string, banded: boolean): Omit<IRangeThemeStyleJSON, "name"> {
  const { header, headerText, band, line } = tableStyleColors(style);
  const border = { s: 1, cl: { rgb: line } };
  return {
    headerRowStyle: {
      ...(header ? { bg: { rgb: header } } : {}),
      cl: { rgb: headerText },
      bl: 1,
      bd: { t: border, b: border },
    },
    ...(banded && band ? { firstRowStyle: { bg: { rgb: band } } } : {}),
    lastRowStyle: { bd: { b: border } },
  };
}

/** Mixes a colour with white; `white` from 0 to 1. */
function mix(color: string, white: number): string {
  const channel = (from: number) =>
    Math.round(parseInt(color.slice(from, from + 2), 16) * (1 - white) + 255 * white);
  return `#${[1, 3, 5].map((from) => channel(from).toString(16).padStart(2, "0")).join("")}`;
}
