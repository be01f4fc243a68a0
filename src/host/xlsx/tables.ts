import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import { parseRange } from "./references";
import { attribute, child, childrenOf, element, escapeXml, flag, parseXml, unescapeCellText } from "./xml";

export const tableContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export function readTable(source: string): TableSnapshot {
  const root = parseXml(source);
  const style = child(root, "tableStyleInfo");
  return {
    name: root.attributes.displayName ?? root.attributes.name,
    range: root.attributes.ref,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
      unescapeCellText(attribute(column, "name") ?? ""),
    ),
    style: style?.attributes.name ?? "",
    showFilterButton: child(root, "autoFilter") !== undefined,
    showBandedRows: flag(style, "showRowStripes", false),
  };
}

/**
 * Names of a table's columns as its header cells show them. Excel repairs, and so distrusts, a file where the two
 * differ, where a name is empty or where two are equal.
 */
export function tableHeaders(table: TableSnapshot, sheet: SheetSnapshot): string[] {
  const range = parseRange(table.range);
  const taken = new Set<string>();
  return table.columns.map((name, index) => {
    const cell = range && sheet.rows[range.row]?.[range.column + index];
    const shown = cell?.value ?? name;
    let unique = String(shown === "" ? `Column${index + 1}` : shown);
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${shown || "Column"}${copy}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** A table part. Its header cells must hold the same texts: see `tableHeaders`. */
export function tableXml(table: TableSnapshot, headers: string[], id: number): string {
  const columns = headers.map(
    (name, index) =>
      // In an attribute a line break is written as Excel's own escape.
      `<tableColumn id="${index + 1}" name="${escapeXml(name).replace(/\n/g, "_x000a_")}"/>`,
  );
  const style = table.style
    ? element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.showBandedRows,
        showColumnStripes: false,
      })
    : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref: table.range,
        totalsRowShown: false,
      },
      (table.showFilterButton ? element("autoFilter", { ref: table.range }) : "") +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        style,
    )
  );
}
