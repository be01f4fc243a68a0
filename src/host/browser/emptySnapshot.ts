import type { WorkbookSnapshot } from "../snapshot";

/** A workbook with one empty sheet. */
export function emptySnapshot(): WorkbookSnapshot {
  const sheet = {
    name: "Sheet1",
    visibility: "Visible" as const,
    showGridlines: true,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
  return { sheets: [sheet], names: [], styles: [], settings: {}, customXmlParts: [] };
}
