import { say } from "../../planning/words";
import type { ItemClass } from "../../planning/data/classify";
import type { CellContent } from "../../workbook/cells";
import type { FormulaSpec } from "../../workbook/sheetSpec";
import {
  following,
  live,
  liveHundredths,
  placeOf,
  spillColumn,
  tableColumns,
  withBlanks,
  withoutErrors,
  type Following,
} from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { monthLabels, type MonthSpan } from "../wideTable";

const spill = "classes";
/** Columns of the answer of SOP.CLASSIFY with the scheme "all". */
const answer = {
  segment: 0,
  abc: 1,
  cumulative: 2,
  xyz: 3,
  variation: 4,
  pattern: 5,
  interval: 6,
  seasonalStrength: 8,
} as const satisfies Partial<Record<keyof ItemClass, number>>;
const answerColumns = 9;
/** Cells of a row that show the answer. */
const linkedColumns = Object.keys(answer).length;

/** The classes as one formula over the cleaned history and the values of the items. */
export interface LiveClasses {
  follow: Following;
  blocks: FormulaSpec[];
  /** A class of an item, in its row. */
  cell(of: ItemClass, what: keyof typeof answer): CellContent;
}

/**
 * @param tables names of the tables of the cleaned history and of the segments, and the segments' column of values
 * @param rows how many items there are
 */
export function liveClasses(
  form: ResultForm,
  { clean, segments, value }: { clean: string; segments: string; value: string },
  { first, count }: MonthSpan,
  rows: number,
): LiveClasses {
  const follow = following(form, rows * linkedColumns, clean);
  const labels = monthLabels(first, count);
  const histories = withBlanks(tableColumns(clean, labels[0], labels.at(-1)));
  const weights = `XLOOKUP(${tableColumns(clean, "Item")},${tableColumns(segments, "Item")},${tableColumns(segments, value)})`;
  return {
    follow,
    blocks: follow.on
      ? [
          {
            kind: "formula",
            name: spill,
            heading: say`The same classes live, one formula over ${clean}: the table above shows its cells`,
            column: 3,
            formula: withoutErrors(`SOP.CLASSIFY(${histories},${weights},"all")`),
            rows: rows + 1,
            columns: answerColumns,
            format: [
              "text",
              "text",
              "wholePercent",
              "text",
              "decimal",
              "text",
              "decimal",
              "decimal",
              "wholePercent",
            ],
          },
        ]
      : [],
    cell(of, what) {
      const place = placeOf("Item", tableColumns(clean, "Item"));
      const reference = `INDEX(${spillColumn(spill, answer[what], 1, rows)},${place})`;
      if (what === "interval" || what === "variation") {
        const exact = of[what];
        return liveHundredths(follow, reference, exact, Math.round(exact * 100) / 100);
      }
      return live(follow, `=${reference}`, of[what]);
    },
  };
}
