import type { RawTable } from "../../planning/data/table";
import { readTableRows } from "../../workbook/readTableRows";
import { withWorkbook } from "../../workbook/withWorkbook";
import { resultTable } from "./compare";

/** Stored results of a scenario, for `SOP.SCENARIO`; undefined when none of that name was computed. */
export async function scenarioTables(name: string): Promise<RawTable[] | undefined> {
  const wanted = new Set([name.trim()]);
  const table = await withWorkbook((context) => readTableRows(context, resultTable, "Scenario", wanted));
  return table && table.rows.length > 0 ? [table] : undefined;
}
