import type { ItemClass } from "../../planning/data/classify";
import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { say } from "../../planning/words";

export const segmentTable = "SOP_Segments";

/**
 * Classes of the planned items, the most valuable first.
 *
 * @param values worth of the last twelve months, one an item of `planned`
 */
export function segmentSheet(
  { items, settings }: Company,
  planned: readonly number[],
  classes: readonly ItemClass[],
  values: readonly number[],
  origin: string,
): SheetSpec {
  const order = planned.map((_, k) => k).sort((a, b) => values[b] - values[a]);
  return {
    name: segmentTable,
    title: say`Item segments`,
    note: say`ABC: A makes the first 80 % of the value of the last twelve months, B the next 15 %. XYZ: how evenly an item sells apart from its season. Pattern after Syntetos, Boylan and Croston.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: segmentTable,
        columns: [
          { header: "Item", format: "text", width: 14 },
          { header: "Description", format: "text", width: 26 },
          { header: "Family", format: "text", width: 14 },
          { header: `Value ${settings.currency}`, format: "money", width: 13 },
          { header: "Cumulative", format: "wholePercent", width: 11 },
          { header: "ABC", format: "text", width: 7, align: "Center" },
          { header: "XYZ", format: "text", width: 7, align: "Center" },
          { header: "Segment", format: "text", width: 10, align: "Center" },
          { header: "Pattern", format: "text", width: 13 },
          { header: "Demand interval", format: "decimal", width: 10 },
          { header: "Variation", format: "decimal", width: 10 },
          { header: "Season strength", format: "wholePercent", width: 10 },
        ],
        rows: order.map((k): CellContent[] => [
          items.item[planned[k]],
          items.description[planned[k]],
          items.family[planned[k]],
          Math.round(values[k]),
          classes[k].cumulative,
          classes[k].abc,
          classes[k].xyz,
          classes[k].segment,
          classes[k].pattern,
          hundredths(classes[k].interval),
          hundredths(classes[k].variation),
          classes[k].seasonalStrength,
        ]),
        rules: [{ kind: "bar", columns: [`Value ${settings.currency}`] }],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: segmentTable,
    print: "width",
  };
}
