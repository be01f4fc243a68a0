import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { ApiError, invalidArgument } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import { indentStep } from "../engine/cellStyles";
import type { HostContext } from "../hostContext";
import type { FormatObject } from "./hostObjects";
import { requireUnprotected } from "./worksheet";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const nameOf = <T>(table: Record<string, T>, value: T | undefined, fallback: string) =>
  Object.keys(table).find((name) => table[name] === value) ?? fallback;

function known<T>(table: Record<string, T>, value: string): T {
  if (!(value in table)) throw invalidArgument(`the grid aligns nothing "${value}"`);
  return table[value];
}

export const rangeFormat = (host: HostContext) => {
  const { layout } = host.engine;
  const { read, write } = styleAccess(host);
  const part =
    (type: string) =>
    ({ range }: FormatObject) => ({ type, range });
  return anyClass({
    properties: {
      HorizontalAlignment: {
        get: read((style) => nameOf(HORIZONTAL, style.ht ?? undefined, "General") as "General"),
        set: write((value) => ({ ht: known(HORIZONTAL, value) })),
      },
      VerticalAlignment: {
        get: read((style) => nameOf(VERTICAL, style.vt ?? undefined, "Bottom") as "Bottom"),
        set: write((value) => ({ vt: known(VERTICAL, value) })),
      },
      WrapText: {
        get: read((style) => style.tb === WrapStrategy.WRAP),
        set: write((wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW })),
      },
      IndentLevel: {
        get: read((style) => Math.round((style.pd?.l ?? 0) / indentStep)),
        set: write((level) => ({ pd: { l: level * indentStep } })),
      },
      ColumnWidth: {
        get: ({ range }) => layout.columnWidth(range.sheetId, range.area),
        set: ({ range }, width) => layout.setColumnWidth(range.sheetId, range.area, width),
      },
      RowHeight: {
        get: ({ range }) => layout.rowHeight(range.sheetId, range.area),
        set: ({ range }, height) => layout.setRowHeight(range.sheetId, range.area, height),
      },
    },
    navigation: {
      Fill: part("RangeFill"),
      Font: part("RangeFont"),
      Borders: part("RangeBorderCollection"),
      Protection: part("FormatProtection"),
    },
    methods: {
      AutofitColumns: async ({ range }) => {
        await host.engine.settleSheet(range.sheetId);
        layout.autofitColumns(range.sheetId, range.area);
      },
      AutofitRows: async ({ range }) => {
        await host.engine.settleSheet(range.sheetId);
        layout.autofitRows(range.sheetId, range.area);
      },
    },
  } satisfies HostClass<Excel.RangeFormat, FormatObject>);
};

export const formatProtection = ({ sheetSettings }: HostContext) =>
  anyClass({
    properties: {
      Locked: {
        get: ({ range }) => sheetSettings.locks(range.sheetId).of(range.area),
        set: ({ range }, locked) => {
          if (sheetSettings.protection(range.sheetId))
            throw new ApiError("AccessDenied", "The sheet is protected; unprotect it first.");
          sheetSettings.locks(range.sheetId).set(range.area, locked);
        },
      },
    },
  } satisfies HostClass<Excel.FormatProtection, FormatObject>);

export const rangeFill = (host: HostContext) => {
  const { read, write } = styleAccess(host);
  return anyClass({
    properties: {
      Color: {
        get: read((style) => upper(style.bg?.rgb ?? "#FFFFFF")),
        set: write((color) => ({ bg: color ? { rgb: color } : null })),
      },
    },
    methods: { Clear: (fill) => write<null>(() => ({ bg: null }))(fill, null) },
  } satisfies HostClass<Excel.RangeFill, FormatObject>);
};

export const rangeFont = (host: HostContext) => {
  const { read, write } = styleAccess(host);
  const flag = (on: boolean) => (on ? 1 : 0);
  return anyClass({
    properties: {
      Bold: { get: read((style) => style.bl === 1), set: write((bold) => ({ bl: flag(bold) })) },
      Italic: { get: read((style) => style.it === 1), set: write((italic) => ({ it: flag(italic) })) },
      Strikethrough: {
        get: read((style) => style.st?.s === 1),
        set: write((strike) => ({ st: { s: flag(strike) } })),
      },
      Underline: {
        get: read((style) => (style.ul?.s === 1 ? "Single" : "None") as "Single"),
        set: write((underline) => ({ ul: { s: flag(underline !== "None") } })),
      },
      Color: {
        get: read((style) => upper(style.cl?.rgb ?? "#000000")),
        set: write((color) => ({ cl: { rgb: color } })),
      },
      Name: { get: read((style) => style.ff ?? "Calibri"), set: write((name) => ({ ff: name })) },
      Size: { get: read((style) => style.fs ?? 11), set: write((size) => ({ fs: size })) },
    },
  } satisfies HostClass<Excel.RangeFont, FormatObject>);
};

export function styleAccess(host: HostContext) {
  const { formats } = host.engine;
  return {
    read:
      <T>(pick: (style: IStyleData) => T) =>
      ({ range }: FormatObject): T | null =>
        formats.common(range.sheetId, range.area, pick),
    write:
      <V>(toStyle: (value: V) => IStyleData) =>
      ({ range }: FormatObject, value: V): void => {
        requireUnprotected(host, range.sheetId);
        formats.apply(range.sheetId, range.area, toStyle(value));
      },
  };
}

const upper = (color: string) => color.toUpperCase();
