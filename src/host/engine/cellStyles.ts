import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../snapshot";

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const LINES = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
/** Pixels that one step of indent takes. */
export const indentStep = 9;
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function keyOf<T>(table: Record<string, T>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** A style of the snapshot as the grid keeps it. */
export function toGridStyle(style: CellStyle): IStyleData {
  const border = ([side, line]: [string, { style: keyof typeof LINES; color: string }]) => [
    SIDES[side as keyof typeof SIDES],
    { s: LINES[line.style], cl: { rgb: line.color } },
  ];
  return {
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.horizontalAlignment ? { ht: HORIZONTAL[style.horizontalAlignment] } : {}),
    ...(style.indent ? { pd: { l: style.indent * indentStep } } : {}),
    ...(style.verticalAlignment ? { vt: VERTICAL[style.verticalAlignment] } : {}),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.borders ? { bd: Object.fromEntries(Object.entries(style.borders).map(border)) } : {}),
  };
}

/** The way back; undefined for a cell without any format. */
export function fromGridStyle(style: IStyleData): CellStyle | undefined {
  const result: CellStyle = {};
  if (style.bl === 1) result.bold = true;
  if (style.it === 1) result.italic = true;
  if (style.ul?.s === 1) result.underline = true;
  if (style.fs) result.fontSize = style.fs;
  if (style.cl?.rgb) result.fontColor = style.cl.rgb;
  if (style.bg?.rgb) result.fill = style.bg.rgb;
  if (style.n?.pattern && style.n.pattern !== "General") result.numberFormat = style.n.pattern;
  result.horizontalAlignment = keyOf(HORIZONTAL, style.ht) as CellStyle["horizontalAlignment"];
  result.verticalAlignment = keyOf(VERTICAL, style.vt) as CellStyle["verticalAlignment"];
  if (style.pd?.l) result.indent = Math.round(style.pd.l / indentStep);
  if (style.tb === WrapStrategy.WRAP) result.wrapText = true;
  const borders = Object.entries(SIDES).flatMap(([side, key]) => {
    const line = style.bd?.[key];
    return line ? [[side, fromLine(line)] as const] : [];
  });
  if (borders.length > 0) result.borders = Object.fromEntries(borders);
  const entries = Object.entries(result).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as CellStyle) : undefined;
}

function fromLine(line: IBorderStyleData): { style: keyof typeof LINES; color: string } {
  return { style: (keyOf(LINES, line.s) ?? "thin") as keyof typeof LINES, color: line.cl?.rgb ?? "#000000" };
}
