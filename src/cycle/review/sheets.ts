import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { DecisionRow } from "./decisions";

export const decisionTable = "SOP_Decisions";

/** The register of questions and answers. */
export function decisionSheet(rows: readonly DecisionRow[], currency: string, origin: string): SheetSpec {
  return {
    name: decisionTable,
    title: say`Decisions`,
    note: say`Fill in Owner, Due and Outcome; they stay when the step runs again. Answered questions stay in the register. What is at stake is in ${currency}.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: decisionTable,
        columns: [
          { header: "Id", format: "text", width: 24 },
          { header: "Question", format: "text", width: 46, wrap: true },
          { header: "Options", format: "text", width: 46, wrap: true },
          { header: "Recommendation", format: "text", width: 34, wrap: true },
          { header: "At stake", format: "money", width: 13 },
          { header: "Owner", format: "text", width: 14 },
          { header: "Due", format: "date", width: 12 },
          { header: "Outcome", format: "text", width: 24, wrap: true },
        ],
        rows: rows.map((row): CellContent[] => [
          row.id,
          row.question,
          row.options,
          row.recommendation,
          Math.round(row.money),
          row.Owner,
          row.Due,
          row.Outcome,
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: decisionTable,
    print: "width",
  };
}
