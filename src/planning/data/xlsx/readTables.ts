import { strFromU8, unzipSync } from "fflate";
import { PlanningError } from "../../errors";
import { say } from "../../words";
import type { CellValue, RawTable } from "../table";
import { readCellValue, readSharedStrings, scanCells, scanRows } from "./cells";
import { parseRange } from "./references";
import { attribute, child, childrenOf, findAll, parseXml, unescapeCellText, type XmlElement } from "./xml";

/** A table of the package and the sheet part that holds its cells. */
interface TablePlace {
  name: string;
  sheet: string;
  headers: string[];
  /** First row and column of the body, and its size; all count from 0. */
  row: number;
  column: number;
  rows: number;
}

const wantedParts = /^xl\/(?:workbook\.xml$|sharedStrings\.xml$|tables\/|worksheets\/(?:_rels\/)?[^/]+$)/;

/**
 * The Excel tables of an .xlsx file (ISO/IEC 29500), as the values that were last saved: rows below the header, a row of
 * totals left out, blank cells and errors null.
 *
 * @param wanted which tables to read; all unless said
 * @throws PlanningError("value") when the bytes are no such file
 * @example
 * readXlsxTables(bytes, (name) => name === "SOP_Changes")[0].headers[0]; // "No"
 */
export function readXlsxTables(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): RawTable[] {
  const parts = unzip(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : "");
  const places = tablePlaces(parts, text).filter(({ name }) => wanted(name));
  if (places.length === 0) return [];
  const shared = text("xl/sharedStrings.xml");
  const strings = shared ? readSharedStrings(shared) : [];
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const here = places.filter((place) => place.sheet === sheet);
    return readSheet(text(sheet), here, strings);
  });
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => wantedParts.test(name) });
    if (parts["xl/workbook.xml"]) return parts;
  } catch {
    // Told below: what is no zip is no workbook either.
  }
  throw new PlanningError(
    "value",
    say`The file is not an Excel workbook (.xlsx), or it is protected by a password.`,
  );
}

function tablePlaces(parts: Record<string, Uint8Array>, text: (path: string) => string): TablePlace[] {
  return Object.keys(parts)
    .filter((path) => path.startsWith("xl/worksheets/_rels/"))
    .flatMap((path) => {
      const sheet = path.replace("_rels/", "").replace(/\.rels$/, "");
      return findAll(parseXml(text(path)), "Relationship")
        .map((relation) => attribute(relation, "Target") ?? "")
        .filter((target) => target.includes("tables/"))
        .map((target) => text(target.startsWith("/") ? target.slice(1) : target.replace("../", "xl/")))
        .filter((source) => source !== "")
        .map((source) => placeOf(parseXml(source), sheet));
    })
    .filter((place) => place !== undefined);
}

function placeOf(root: XmlElement, sheet: string): TablePlace | undefined {
  const range = parseRange(attribute(root, "ref") ?? "");
  if (!range) return undefined;
  const headerRows = Number(attribute(root, "headerRowCount") ?? 1);
  const totals = Number(attribute(root, "totalsRowCount") ?? 0);
  return {
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    sheet,
    headers: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
      unescapeCellText(attribute(column, "name") ?? ""),
    ),
    row: range.row + headerRows,
    column: range.column,
    rows: range.rows - headerRows - totals,
  };
}

function readSheet(source: string, places: readonly TablePlace[], strings: readonly string[]): RawTable[] {
  const tables = places.map(({ name, headers, rows }): RawTable => ({
    name,
    headers,
    rows: Array.from({ length: rows }, () => new Array<CellValue>(headers.length).fill(null)),
  }));
  for (const { index, inner } of scanRows(source)) {
    const here = places.flatMap((place, at) =>
      index >= place.row && index < place.row + place.rows ? [{ place, rows: tables[at].rows }] : [],
    );
    if (here.length === 0) continue;
    for (const cell of scanCells(inner)) {
      for (const { place, rows } of here) {
        const column = cell.column - place.column;
        if (column < 0 || column >= place.headers.length) continue;
        const { value, isError } = readCellValue(cell, strings);
        rows[index - place.row][column] = isError || value === "" ? null : value;
      }
    }
  }
  for (const { rows } of tables) while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return tables;
}
