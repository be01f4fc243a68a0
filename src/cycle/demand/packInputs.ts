import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { dayCell, monthCell, registerOrigin, registerRows } from "../register";
import type { PackCell } from "./contract";
import { say } from "../../planning/words";

export const packInputTable = "SOP_Pack_Inputs";

/** What sales managers entered in their packs: units by item position, then month. The last row of a month counts. */
export type PackInputs = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function readPackInputs(table: RawTable | undefined, { itemIndex }: Company): PackInputs {
  const inputs = new Map<number, Map<number, number>>();
  for (const { text, month, number } of registerRows(table)) {
    const item = itemIndex.get(text("Item"));
    const [at, units] = [month("Month"), number("Units")];
    if (item === undefined || Number.isNaN(at) || Number.isNaN(units)) continue;
    const months = inputs.get(item) ?? new Map<number, number>();
    inputs.set(item, months.set(at, units));
  }
  return inputs;
}

/** The table of what was taken from packs, visible and editable: deleting a row takes the input back. */
export function packInputSheet(owner: string, cells: readonly PackCell[], taken: string): SheetSpec {
  return {
    name: packInputTable,
    title: say`Input of sales managers`,
    note: say`What was taken from the input packs. Demand hears it as the sales stream of the item, in place of what the streams table says for that month. Delete a row to take it back.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: packInputTable,
        columns: [
          { header: "Owner", format: "text", width: 18 },
          { header: "Item", format: "text", width: 16 },
          { header: "Month", format: "month", width: 12, align: "Left" },
          { header: "Units", format: "units", width: 12 },
          { header: "Was", format: "units", width: 12 },
          { header: "Taken", format: "date", width: 12, align: "Left" },
        ],
        rows: cells.map(({ item, month, before, after }): CellContent[] => [
          owner,
          item,
          monthCell(month),
          after,
          Number.isNaN(before) ? null : before,
          dayCell(taken),
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: packInputTable,
    print: "width",
  };
}
