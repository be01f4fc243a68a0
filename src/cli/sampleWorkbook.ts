import type { WorkbookSnapshot } from "../host/snapshot";
import type { RawTable } from "../planning/data/table";
import { StyleList } from "./sample/sheetBuilder";
import { startSheet } from "./sample/startSheet";
import { tableSheets } from "./sample/tableSheets";

/**
 * The workbook of a sample company: a first page with live formulas, then its tables, a sheet a subject.
 *
 * @example
 * await writeXlsx(sampleWorkbook(generateCompany({ size: "small" }).tables));
 */
export function sampleWorkbook(tables: readonly RawTable[]): WorkbookSnapshot {
  const styles = new StyleList();
  const sheets = [startSheet(tables, styles), ...tableSheets(tables, styles)];
  return { sheets, names: [], styles: styles.list, settings: {}, customXmlParts: [], activeSheet: "Start" };
}
