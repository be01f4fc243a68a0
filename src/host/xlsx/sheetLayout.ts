import type { SheetSnapshot } from "../snapshot";
import { readColor, toArgb } from "./colors";
import { cellAddress } from "./references";
import {
  attributes,
  child,
  childrenOf,
  descend,
  element,
  escapeXml,
  flag,
  sourceOf,
  type XmlElement,
} from "./xml";

/** Width in pixels of the widest digit of Calibri 11, the unit of column widths. */
const digitWidth = 7;

/** Column widths in pixels; hidden columns are 0. Styles that reach to the sheet's end are cut at column 1000. */
export function readColumnWidths(root: XmlElement): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const column of childrenOf(child(root, "cols"), "col")) {
    const { min, max, width } = column.attributes;
    const hidden = flag(column, "hidden", false);
    if (!hidden && (width === undefined || !flag(column, "customWidth", true))) continue;
    const pixels = hidden
      ? 0
      : Math.trunc(((256 * Number(width) + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
    for (let at = Number(min) - 1; at < Math.min(Number(max), 1000); at++) widths[at] = pixels;
  }
  return widths;
}

/** The `<cols>` section; neighbours of equal width share an entry. */
export function columnsXml(widths: Record<number, number>): string {
  const entries = Object.entries(widths)
    .map(([column, width]) => ({ column: Number(column), width }))
    .sort((a, b) => a.column - b.column);
  const runs: { min: number; max: number; width: number }[] = [];
  for (const { column, width } of entries) {
    const last = runs[runs.length - 1];
    if (last?.max === column && last.width === width) last.max++;
    else runs.push({ min: column + 1, max: column + 1, width });
  }
  const columns = runs.map(({ min, max, width }) =>
    width === 0
      ? element("col", { min, max, width: 0, hidden: true, customWidth: true })
      : element("col", { min, max, width: Number((width / digitWidth).toFixed(6)), customWidth: true }),
  );
  return columns.length > 0 ? element("cols", {}, columns.join("")) : "";
}

export function readView(root: XmlElement): Pick<SheetSnapshot, "showGridlines" | "freeze"> {
  const view = descend(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const frozen = pane?.attributes.state?.startsWith("frozen");
  const freeze = {
    rows: Number(pane?.attributes.ySplit ?? 0),
    columns: Number(pane?.attributes.xSplit ?? 0),
  };
  return { showGridlines: flag(view, "showGridLines", true), ...(frozen ? { freeze } : {}) };
}

/** The `<sheetViews>` section; zoom and the like stay. */
export function viewXml(
  sheet: Pick<SheetSnapshot, "showGridlines" | "freeze">,
  active: boolean,
  existing?: XmlElement,
): string {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen =
    rows > 0 || columns > 0
      ? element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: "frozen",
        }) + element("selection", { pane })
      : "";
  const view = element(
    "sheetView",
    {
      ...existing?.attributes,
      topLeftCell: frozen ? undefined : existing?.attributes.topLeftCell,
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: active || undefined,
      workbookViewId: 0,
    },
    frozen,
  );
  return element("sheetViews", {}, view);
}

/** The section as it stands, selections, split panes and all, but for the mark of the sheet that is shown. */
export function withTabSelected(section: string, active: boolean): string {
  const unmarked = section.replace(/\s+tabSelected="[^"]*"/g, "");
  return active ? unmarked.replace(/<((?:\w+:)?sheetView)\b/, '<$1 tabSelected="1"') : unmarked;
}

export function readTabColor(root: XmlElement, theme: string[]): string | undefined {
  return readColor(descend(root, "sheetPr", "tabColor"), theme);
}

/** The `<sheetPr>` section: tab colour and "fit to pages"; the attributes that were there stay. */
export function propertiesXml(
  sheet: Pick<SheetSnapshot, "tabColor" | "pageLayout">,
  existing: XmlElement | undefined,
): string {
  const { fitToWidth, fitToHeight } = sheet.pageLayout ?? {};
  const fit = fitToWidth !== undefined || fitToHeight !== undefined;
  const outline = child(existing, "outlinePr");
  const inner =
    (sheet.tabColor ? element("tabColor", { rgb: toArgb(sheet.tabColor) }) : "") +
    (outline ? `<outlinePr${attributes(outline.attributes)}/>` : "") +
    (fit ? '<pageSetUpPr fitToPage="1"/>' : "");
  const kept = existing?.attributes ?? {};
  return inner || Object.keys(kept).length > 0 ? element("sheetPr", kept, inner) : "";
}

/** Page layout without the print area, which is a defined name. */
export function readPageLayout(root: XmlElement): SheetSnapshot["pageLayout"] {
  const setup = child(root, "pageSetup");
  const footer = child(child(root, "headerFooter"), "oddFooter")?.text;
  if (!setup && !footer) return undefined;
  const fit = flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage", false);
  const scale = Number(setup?.attributes.scale);
  // 0 means "as many pages as it takes"; both default to 1 once fitting is on.
  const pages = (name: string) => Number(setup?.attributes[name] ?? 1) || undefined;
  return {
    orientation: setup?.attributes.orientation === "landscape" ? "landscape" : "portrait",
    ...(fit && pages("fitToWidth") ? { fitToWidth: pages("fitToWidth") } : {}),
    ...(fit && pages("fitToHeight") ? { fitToHeight: pages("fitToHeight") } : {}),
    ...(scale && !fit && scale !== 100 ? { scale } : {}),
    ...(footer ? { footer } : {}),
  };
}

/** The `<pageSetup>` section; paper size and the like stay. */
export function pageSetupXml(layout: SheetSnapshot["pageLayout"], existing: XmlElement | undefined): string {
  if (!layout) return "";
  const fit = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  const values = {
    ...existing?.attributes,
    orientation: layout.orientation,
    fitToWidth: fit ? (layout.fitToWidth ?? 0) : undefined,
    fitToHeight: fit ? (layout.fitToHeight ?? 0) : undefined,
    scale: fit ? undefined : layout.scale,
  };
  return element("pageSetup", values);
}

/** The `<headerFooter>` section with this footer under its pages; all else that it has stays. */
export function headerFooterXml(
  footer: string | undefined,
  existing: XmlElement | undefined,
  source: string,
): string {
  const text = footer ? element("oddFooter", {}, escapeXml(footer)) : "";
  const others = (existing?.children ?? []).filter(({ name }) => name !== "oddFooter");
  const [before, after] = [true, false].map((isHeader) =>
    others
      .filter(({ name }) => (name === "oddHeader") === isHeader)
      .map((item) => sourceOf(source, item))
      .join(""),
  );
  const inner = before + text + after;
  return inner ? element("headerFooter", existing?.attributes ?? {}, inner) : "";
}

export function readMerges(root: XmlElement): string[] {
  return childrenOf(child(root, "mergeCells"), "mergeCell").map((item) => item.attributes.ref);
}

export function mergesXml(merges: string[]): string {
  if (merges.length === 0) return "";
  return element(
    "mergeCells",
    { count: merges.length },
    merges.map((ref) => element("mergeCell", { ref })).join(""),
  );
}
