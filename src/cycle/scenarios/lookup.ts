import { excelKey } from "../../planning/data/excelKey";
import type { RawTable } from "../../planning/data/table";
import { readTableRows } from "../../workbook/readTableRows";
import { withWorkbook } from "../../workbook/withWorkbook";
import { resultTable } from "./compare";

/**
 * Stored results of a scenario, for `SOP.SCENARIO`; undefined when none of that name was computed. As everywhere in
 * Excel, capitals do not matter, unless two scenarios differ in nothing else.
 */
export async function scenarioTables(name: string): Promise<RawTable[] | undefined> {
  const exact = name.trim();
  const wanted = excelKey(name);
  const table = await withWorkbook((context) =>
    readTableRows(context, resultTable, "Scenario", (key) => excelKey(key) === wanted),
  );
  if (!table || table.rows.length === 0) return undefined;
  const at = table.headers.indexOf("Scenario");
  const same = table.rows.filter((row) => String(row[at]).trim() === exact);
  return [same.length > 0 ? { ...table, rows: same } : table];
}
