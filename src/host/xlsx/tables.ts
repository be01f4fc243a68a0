import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import { parseRange, rangeAddress } from "./references";
import { equal } from "./styles";
import {
  attribute,
  child,
  childrenOf,
  element,
  escapeXml,
  flag,
  parseXml,
  sourceOf,
  unescapeCellText,
  type XmlElement,
} from "./xml";

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
    ...(Number(root.attributes.totalsRowCount ?? 0) > 0 ? { showTotals: true } : {}),
    ...(root.attributes.headerRowCount === "0" ? { showHeaders: false } : {}),
  };
}

/**
 * Names of a table's columns as its header cells show them. Excel repairs, and so distrusts, a file where the two
 * differ, where a name is empty or where two are equal.
 */
export function tableHeaders(table: TableSnapshot, sheet: SheetSnapshot): string[] {
  if (table.showHeaders === false) return table.columns;
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
  const columns = headers.map((name, index) => columnXml({ id: index + 1, name: columnName(name) }));
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
        ...(table.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
      },
      (table.showFilterButton ? element("autoFilter", { ref: filterRange(table) }) : "") +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        style,
    )
  );
}

/** Filters leave the totals alone. */
function filterRange({ range, showTotals }: TableSnapshot): string {
  const area = parseRange(range);
  return area && showTotals ? rangeAddress({ ...area, rows: area.rows - 1 }) : range;
}

/** A column's name as it stands in the file, before its quotes and the like are escaped. */
const columnName = (name: string): string => escapeXml(name).replace(/\n/g, "_x000a_");

/** By hand, because the name is escaped already: in an attribute a line break is written as Excel's own escape. */
function columnXml({ id, name }: { id: number; name: string }): string {
  return `<tableColumn id="${id}" name="${name}"/>`;
}

/**
 * A table part brought to what the table is now. Formulas and totals of columns, filters and whatever else a snapshot
 * cannot hold stay as they stand.
 */
export function changedTableXml(source: string, table: TableSnapshot, headers: string[]): string {
  const root = parseXml(source);
  const before = readTable(source);
  const { name, range, showTotals } = table;
  const values: Record<string, string | number | undefined> = {
    ...root.attributes,
    name: name === before.name ? root.attributes.name : name,
    displayName: name,
    ref: range,
    totalsRowCount: showTotals ? 1 : undefined,
  };
  const isSameShape = range === before.range && equal(headers, before.columns);
  const sections = root.children.map((item) => {
    if (item.name === "autoFilter") return filterXml(source, item, table, equal(headers, before.columns));
    if (item.name === "sortState") return isSameShape ? sourceOf(source, item) : "";
    if (item.name === "tableColumns") return columnsXml(source, item, headers);
    if (item.name === "tableStyleInfo") return styleXml(source, item, table, before);
    return sourceOf(source, item);
  });
  if (table.showFilterButton && !child(root, "autoFilter"))
    sections.unshift(element("autoFilter", { ref: filterRange(table) }));
  const head = source.slice(0, root.start);
  return head + element("table", values, sections.join(""));
}

function filterXml(source: string, filter: XmlElement, table: TableSnapshot, keepsColumns: boolean): string {
  if (!table.showFilterButton) return "";
  const inner = keepsColumns ? source.slice(filter.innerStart, filter.innerEnd) : "";
  return element("autoFilter", { ...filter.attributes, ref: filterRange(table) }, inner);
}

function columnsXml(source: string, list: XmlElement, headers: string[]): string {
  const before = childrenOf(list, "tableColumn");
  const nameOf = (item: XmlElement) => unescapeCellText(attribute(item, "name") ?? "");
  let id = Math.max(0, ...before.map((item) => Number(item.attributes.id)));
  const columns = headers.map((header, index) => {
    const same = before.find((item) => nameOf(item) === header);
    if (same) return sourceOf(source, same);
    const renamed = before.length === headers.length && !headers.includes(nameOf(before[index]));
    if (!renamed) return columnXml({ id: ++id, name: columnName(header) });
    return sourceOf(source, before[index]).replace(/\sname="[^"]*"/, () => ` name="${columnName(header)}"`);
  });
  return element("tableColumns", { count: columns.length }, columns.join(""));
}

function styleXml(source: string, info: XmlElement, table: TableSnapshot, before: TableSnapshot): string {
  if (table.style === before.style && table.showBandedRows === before.showBandedRows)
    return sourceOf(source, info);
  const values = { ...info.attributes, name: table.style, showRowStripes: table.showBandedRows };
  return table.style ? element("tableStyleInfo", values) : "";
}
