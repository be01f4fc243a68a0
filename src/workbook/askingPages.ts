import { areaAddress, parseArea } from "./addresses";
import type { SourceTable } from "./readTables";

/** A page that asks does so near its top; a sheet of data is not read twice for it. */
const rowsLookedAt = 200;
/** A call of one of Concord's functions, as Excel shows it and as it stands in a file where the add-in is missing. */
const ownFunction = /\bSOP\.[A-Z]|_xldudf_SOP_/i;

/**
 * Of tables found among the cells of sheets those with SOP.* formulas: a cover page, a page of somebody's own
 * calculations. They ask Concord, and are no data for it.
 *
 * @returns their names
 */
export async function askingPages(
  context: Excel.RequestContext,
  tables: readonly SourceTable[],
): Promise<ReadonlySet<string>> {
  const looked = tables
    .filter(({ loose }) => loose)
    .map(({ name, sheet, address }) => {
      const area = parseArea(address);
      const top = areaAddress({ ...area, rows: Math.min(area.rows, rowsLookedAt) });
      return { name, range: context.workbook.worksheets.getItem(sheet).getRange(top).load("formulas") };
    });
  if (looked.length > 0) await context.sync();
  const asks = ({ range }: { range: Excel.Range }): boolean =>
    range.formulas.some((row: unknown[]) => row.some((cell) => ownFunction.test(String(cell))));
  return new Set(looked.filter(asks).map(({ name }) => name));
}
