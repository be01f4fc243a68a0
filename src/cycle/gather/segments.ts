import type { ItemClass } from "../../planning/data/classify";
import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { liveClasses } from "./liveClasses";
import type { ResultForm } from "../live/resultForm";
import type { MonthSpan } from "../wideTable";
import { cleanTable } from "./tables";
import { say } from "../../planning/words";

export const segmentTable = "SOP_Segments";

/** What the table shows of an item's class, in the order of its columns. */
const shown = [
  "cumulative",
  "abc",
  "xyz",
  "segment",
  "pattern",
  "interval",
  "variation",
  "seasonalStrength",
] as const;

/**
 * Classes of the planned items, the most valuable first.
 *
 * @param values worth of the last twelve months in hundredths, one an item of `planned`
 * @param history months of the cleaned history
 */
export function segmentSheet(
  { items, settings }: Company,
  planned: readonly number[],
  classes: readonly ItemClass[],
  values: readonly number[],
  history: MonthSpan,
  form: ResultForm,
  origin: string,
): SheetSpec {
  const value = `Value ${settings.currency}`;
  const tables = { clean: cleanTable, segments: segmentTable, value };
  const live = liveClasses(form, tables, history, planned.length);
  const order = planned.map((_, k) => k).sort((a, b) => values[b] - values[a]);
  return {
    name: segmentTable,
    title: say`Item segments`,
    note: say`ABC: A makes the first 80 % of the value of the last twelve months, B the next 15 %. XYZ: how evenly an item sells apart from its season. Pattern after Syntetos, Boylan and Croston.`,
    origin: live.follow.origin(origin),
    blocks: [
      {
        kind: "table",
        name: segmentTable,
        columns: [
          { header: "Item", format: "text", width: 14 },
          { header: "Description", format: "text", width: 26 },
          { header: "Family", format: "text", width: 14 },
          { header: value, format: "money", width: 13 },
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
          values[k],
          ...shown.map((what) => live.cell(classes[k], what)),
        ]),
        rules: [{ kind: "bar", columns: [value] }],
      },
      ...live.blocks,
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: segmentTable,
    print: "width",
  };
}
