import type { SheetSnapshot } from "../snapshot";
import { formatArea, intersection, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../a1";
import { scanCells, scanRows } from "./cells";
import type { SheetDocument } from "./sheetDocument";
import type { StyleBook } from "./styles";
import { attributes, child, childrenOf, element, flag, parseAttributes } from "./xml";

export type SheetProtection = NonNullable<SheetSnapshot["protection"]>;

/** What a protection may allow, and the attribute that forbids it unless it is 0. */
const freedoms = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

const wholeSheet: Area = { startRow: 0, startColumn: 0, endRow: MAX_ROWS - 1, endColumn: MAX_COLUMNS - 1 };

/** The protection of a sheet without a password; one with a password stays in the file as it is. */
export function readProtection(document: SheetDocument, styles: StyleBook): SheetProtection | undefined {
  const found = child(document.root, "sheetProtection");
  if (!found || !flag(found, "sheet", false)) return undefined;
  if (found.attributes.password !== undefined || found.attributes.hashValue !== undefined) return undefined;
  const options = Object.fromEntries(
    Object.entries(freedoms).map(([name, attribute]) => [name, !flag(found, attribute, true)]),
  );
  return { options, locks: readLocks(document, styles) };
}

function readLocks(document: SheetDocument, styles: StyleBook): SheetProtection["locks"] {
  const columns = childrenOf(child(document.root, "cols"), "col");
  const last = columns.find(({ attributes: { max } }) => Number(max) === MAX_COLUMNS);
  const free = last?.attributes.style !== undefined && !styles.isLocked(Number(last.attributes.style));
  const locks: SheetProtection["locks"] = free ? [{ range: formatArea(wholeSheet), locked: false }] : [];
  let open: Area[] = [];
  const close = (): void => {
    for (const area of open) locks.push({ range: formatArea(area), locked: free });
    open = [];
  };
  for (const { index, inner } of scanRows(document.sheetData)) {
    const runs: Area[] = [];
    for (const { column, format } of scanCells(inner)) {
      if (styles.isLocked(format) !== free) continue;
      const run = runs.at(-1);
      if (run?.endColumn === column - 1) run.endColumn = column;
      else runs.push({ startRow: index, endRow: index, startColumn: column, endColumn: column });
    }
    // Rows that look alike make one area.
    const goesOn =
      open.length > 0 &&
      open.length === runs.length &&
      runs.every(
        (run, k) =>
          open[k].endRow === index - 1 &&
          open[k].startColumn === run.startColumn &&
          open[k].endColumn === run.endColumn,
      );
    if (goesOn) for (const area of open) area.endRow = index;
    else {
      close();
      open = runs;
    }
  }
  close();
  return locks;
}

/** The `<sheetProtection>` section; nothing for a sheet that is not protected. */
export function protectionXml(protection: SheetProtection | undefined): string {
  if (!protection) return "";
  const allowed = Object.entries(freedoms).flatMap(([name, attribute]) =>
    protection.options[name] ? [[attribute, "0"] as const] : [],
  );
  const values = { sheet: true, objects: true, scenarios: true, ...Object.fromEntries(allowed) };
  return element("sheetProtection", values);
}

/** Gives the cells and columns of a protected sheet the formats that say which of them are locked. */
export function lockCells(document: SheetDocument, { locks }: SheetProtection, styles: StyleBook): void {
  const latestFirst = [...locks].reverse().flatMap(({ range, locked }) => {
    const area = parseArea(range);
    return area ? [{ area, locked }] : [];
  });
  const isLocked = (cell: Area): boolean =>
    latestFirst.find(({ area }) => intersection(area, cell) !== undefined)?.locked ?? true;
  const cells = document.section("sheetData").replace(/<c (?:[^>"]|"[^"]*")*>/g, (tag) => {
    const values = parseAttributes(tag.slice(3, tag.endsWith("/>") ? -2 : -1));
    const cell = parseArea(values.r ?? "");
    if (!cell) return tag;
    const before = Number(values.s ?? 0);
    const format = styles.withLock(before, isLocked(cell));
    if (format === before) return tag;
    return `<c${attributes({ ...values, s: String(format) })}${tag.endsWith("/>") ? "/>" : ">"}`;
  });
  document.replace("sheetData", [cells]);
  const corner = { ...wholeSheet, startRow: MAX_ROWS - 1, startColumn: MAX_COLUMNS - 1 };
  if (!isLocked(corner)) document.replace("cols", [freeColumns(document.section("cols"), styles)]);
}

/** Cells that the file does not hold look like their column: all columns get a format that leaves them free. */
function freeColumns(section: string, styles: StyleBook): string {
  const present = [...section.matchAll(/<col ((?:[^>"]|"[^"]*")*)\/>/g)].map(([, text]) =>
    parseAttributes(text),
  );
  const columns: string[] = [];
  let next = 1;
  const gap = (until: number): void => {
    if (next <= until)
      columns.push(
        element("col", { min: next, max: until, width: 9.140625, style: styles.withLock(0, false) }),
      );
  };
  for (const values of present) {
    gap(Number(values.min) - 1);
    columns.push(element("col", { ...values, style: styles.withLock(Number(values.style ?? 0), false) }));
    next = Number(values.max) + 1;
  }
  gap(MAX_COLUMNS);
  return element("cols", {}, columns.join(""));
}
