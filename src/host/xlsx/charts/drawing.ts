import type { ChartSnapshot, WorkbookSnapshot } from "../../snapshot";
import type { XlsxPackage } from "../package";
import { parseRange, rangeAddress } from "../references";
import { equal } from "../styles";
import { attribute, attributes, child, descend, element, findAll, parseXml, type XmlElement } from "../xml";
import { readChart } from "./readChart";
import { chartContentType, chartXml } from "./writeChart";

const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A chart of a sheet and where it stands in the package. */
export interface PlacedChart {
  /** Undefined for a kind of chart that a snapshot cannot hold. */
  chart: ChartSnapshot | undefined;
  path: string;
  relationshipId: string;
  anchor: XmlElement;
}

/** The charts of a drawing part. Pictures and shapes are no charts: they stay in the file. */
export function readDrawing(book: XlsxPackage, path: string, theme: string[]): PlacedChart[] {
  const parts = new Map(book.relationships(path).map((item) => [item.id, item]));
  return parseXml(book.text(path)).children.flatMap((anchor) => {
    const [reference] = findAll(anchor, "chart");
    const relationshipId = attribute(reference, "id");
    const part = relationshipId === undefined ? undefined : parts.get(relationshipId);
    if (!part || relationshipId === undefined || part.type !== "chart" || !book.has(part.target)) return [];
    const properties = findAll(anchor, "cNvPr")[0]?.attributes ?? {};
    const place = {
      name: properties.name ?? "",
      anchor: readAnchor(anchor),
      ...(properties.descr ? { altText: properties.descr } : {}),
    };
    return [
      { chart: readChart(book.text(part.target), place, theme), path: part.target, relationshipId, anchor },
    ];
  });
}

/** Cells that the drawing covers; for one anchored to a single cell, a size in cells that is close. */
function readAnchor(anchor: XmlElement): string {
  const marker = (name: string) => {
    const point = child(anchor, name);
    const number = (part: string) => Number(child(point, part)?.text ?? 0);
    return (
      point && {
        row: number("row"),
        column: number("col"),
        rowOffset: number("rowOff"),
        columnOffset: number("colOff"),
      }
    );
  };
  const from = marker("from") ?? { row: 0, column: 0 };
  const to = marker("to");
  if (to) {
    const rows = to.row - from.row + (to.rowOffset > 0 ? 1 : 0);
    const columns = to.column - from.column + (to.columnOffset > 0 ? 1 : 0);
    return rangeAddress({ ...from, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }
  const size = child(anchor, "ext")?.attributes ?? {};
  const emuPerPixel = 9525;
  return rangeAddress({
    ...from,
    rows: Math.max(1, Math.round(Number(size.cy ?? 0) / emuPerPixel / 20)),
    columns: Math.max(1, Math.round(Number(size.cx ?? 0) / emuPerPixel / 64)),
  });
}

/**
 * Brings a sheet's drawing part to the charts of the snapshot: new ones are added, changed ones rewritten, missing ones
 * removed; pictures, shapes and charts that a snapshot cannot hold are left alone.
 * @returns path of the drawing part, or undefined when the sheet needs none
 */
export function writeDrawing(
  book: XlsxPackage,
  path: string | undefined,
  charts: ChartSnapshot[],
  snapshot: WorkbookSnapshot,
  theme: string[],
): string | undefined {
  if (!path && charts.length === 0) return undefined;
  const drawing = path ?? createDrawing(book);
  const kept = new Set<PlacedChart>();
  const added: string[] = [];
  const placed = readDrawing(book, drawing, theme);
  for (const chart of charts) {
    const same = placed.find((item) => !kept.has(item) && item.chart && equal(item.chart, chart));
    if (same) {
      kept.add(same);
      continue;
    }
    const chartPath = book.freePath("xl/charts/chart");
    book.setPart(chartPath, chartXml(chart, snapshot), chartContentType);
    added.push(anchorXml(chart, book.relate(drawing, "chart", chartPath), placed.length + added.length + 2));
  }
  const dropped = placed.filter((item) => item.chart && !kept.has(item));
  if (added.length > 0 || dropped.length > 0) spliceAnchors(book, drawing, dropped, added);
  return drawing;
}

function createDrawing(book: XlsxPackage): string {
  const path = book.freePath("xl/drawings/drawing");
  const root = `<xdr:wsDr${attributes({ "xmlns:xdr": drawingNamespace })}></xdr:wsDr>`;
  book.setPart(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`, drawingContentType);
  return path;
}

function spliceAnchors(book: XlsxPackage, drawing: string, dropped: PlacedChart[], added: string[]): void {
  let text = book.text(drawing);
  for (const item of [...dropped].sort((a, b) => b.anchor.start - a.anchor.start)) {
    text = text.slice(0, item.anchor.start) + text.slice(item.anchor.end);
    book.unrelate(drawing, item.relationshipId);
    for (const part of book.relationships(item.path)) if (!part.external) book.remove(part.target);
    book.remove(item.path);
  }
  const opened = text.replace(/<((?:\w+:)?wsDr)([^>]*)\/>\s*$/, "<$1$2></$1>");
  book.setText(
    drawing,
    opened.replace(/(<\/(?:\w+:)?wsDr>\s*)$/, `${added.join("").replace(/\$/g, "$$$$")}$1`),
  );
}

/** A chart's frame; the namespaces are declared on it, whatever prefixes the drawing uses. */
function anchorXml(chart: ChartSnapshot, relationshipId: string, id: number): string {
  const range = parseRange(chart.anchor) ?? { row: 0, column: 0, rows: 15, columns: 8 };
  const point = (name: string, row: number, column: number) =>
    element(
      `xdr:${name}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const properties = element("xdr:cNvPr", {
    id,
    name: chart.name || `Chart ${id - 1}`,
    descr: chart.altText,
  });
  const graphic =
    element("xdr:nvGraphicFramePr", {}, `${properties}<xdr:cNvGraphicFramePr/>`) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", {
          "xmlns:c": chartNamespace,
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "r:id": relationshipId,
        }),
      ),
    );
  return element(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": drawingNamespace, "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" },
    point("from", range.row, range.column) +
      point("to", range.row + range.rows, range.column + range.columns) +
      element("xdr:graphicFrame", { macro: "" }, graphic) +
      "<xdr:clientData/>",
  );
}

/** The drawing part of a sheet, if it has one. */
export function drawingOf(book: XlsxPackage, sheetPath: string, sheet: XmlElement): string | undefined {
  const id = attribute(descend(sheet, "drawing"), "id");
  return book.relationships(sheetPath).find((item) => item.id === id && item.type === "drawing")?.target;
}
