import { formatArea, columnCount, rowCount } from "../a1";
import { WHOLE_SHEET } from "../objects/hostObjects";
import { exportCharts } from "./chartSnapshots";
import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { HostContext } from "../hostContext";
import type { Looking } from "./asRead";
import { fromGridStyle } from "../engine/cellStyles";
import { contentOf, isErrorText } from "../engine/cellValue";

/** Rows after which whoever exports may do something else. */
const ROWS_AT_ONCE = 250;

type Pause = () => Promise<void>;

/**
 * Everything that the open workbook holds. Formulas should be up to date.
 * @param pause called between blocks of rows, for example to let a page paint
 */
export async function exportSnapshot(
  host: HostContext,
  pause: Pause = () => Promise.resolve(),
): Promise<WorkbookSnapshot> {
  const styles = new StyleList(host);
  const sheets: SheetSnapshot[] = [];
  for (const sheetId of host.engine.sheets.ids()) {
    const rows = await inBlocks(exportRows(host, sheetId, styles), pause);
    sheets.push({ ...besideRowsAsRead(host, sheetId), rows: rowsAsRead(host, sheetId, rows, styles) });
  }
  return workbookOf(host, styles, sheets);
}

/**
 * The same to be looked at sheet by sheet and at once, while nothing changes the workbook: the rows of a sheet are made
 * when they are asked for, and forgotten for those of another sheet. A large workbook is never in memory twice.
 * @param isUntouched says of a sheet that nothing happened to it since it was read from a file
 */
export function passingSnapshot(
  host: HostContext,
  isUntouched: (sheetId: string) => boolean,
): WorkbookSnapshot {
  const styles = new StyleList(host);
  let shown: { sheetId: string; rows: SheetSnapshot["rows"] } | undefined;
  const rowsOf = (sheetId: string): SheetSnapshot["rows"] => {
    if (shown?.sheetId !== sheetId) {
      shown = undefined;
      shown = {
        sheetId,
        rows: rowsAsRead(host, sheetId, allRows(exportRows(host, sheetId, styles)), styles),
      };
    }
    return shown.rows;
  };
  const sheets = host.engine.sheets.ids().map((sheetId): SheetSnapshot => ({
    ...besideRowsAsRead(host, sheetId),
    ...(isUntouched(sheetId) ? { rowsAsRead: true } : {}),
    get rows() {
      return rowsOf(sheetId);
    },
  }));
  return workbookOf(host, styles, sheets);
}

/** How an open workbook shows what it holds; see `AsRead`. */
export function lookingAt(
  host: HostContext,
  isWritten: Looking["isWritten"],
  pause: Pause = () => Promise.resolve(),
): Looking {
  return {
    besideRows: (sheetId) => besideRows(host, sheetId),
    rows: async (sheetId) => {
      const styles = new StyleList(host);
      return { rows: await inBlocks(exportRows(host, sheetId, styles), pause), styles: styles.list };
    },
    isWritten,
  };
}

async function inBlocks(blocks: ReturnType<typeof exportRows>, pause: Pause): Promise<SheetSnapshot["rows"]> {
  let block = blocks.next();
  for (; !block.done; block = blocks.next()) await pause();
  return block.value;
}

const besideRowsAsRead = (host: HostContext, sheetId: string) => {
  const now = besideRows(host, sheetId);
  return host.asRead?.besideRows(sheetId, now) ?? now;
};

const rowsAsRead = (host: HostContext, sheetId: string, rows: SheetSnapshot["rows"], styles: StyleList) =>
  host.asRead?.rows(sheetId, { rows, styles: styles.list }, (style) => styles.indexOf(style)) ?? rows;

function workbookOf(host: HostContext, styles: StyleList, sheets: SheetSnapshot[]): WorkbookSnapshot {
  const { asRead, documents, engine } = host;
  const { names, sheets: all } = engine;
  const active = all.name(all.active());
  const shown = names.list().map(({ name, formula }) => ({
    name,
    refersTo: asRead?.meaning(name, formula) ?? formula,
  }));
  return {
    sheets,
    names: [...shown, ...(asRead?.otherNames ?? [])],
    styles: styles.list,
    settings: Object.fromEntries(documents.settings),
    customXmlParts: [...documents.xmlParts.values()].map(({ id, xml }) => ({ id, xml })),
    activeSheet: asRead?.activeSheet(active) ?? active,
  };
}

/** Each style once. */
class StyleList {
  readonly list: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  /** By what the grid says of a cell, its row and its column: few such looks stand behind many cells. */
  private readonly looks = new Map<string, number | undefined>();

  constructor(private readonly host: HostContext) {}

  /** The styles of a sheet's cells, by row and column. */
  of(sheetId: string): (row: number, column: number) => number | undefined {
    const { formats } = this.host.engine;
    const lookAt = formats.looks(sheetId);
    const made = (row: number, column: number): number | undefined =>
      this.indexOf(fromGridStyle(formats.style(sheetId, row, column)));
    return (row, column) => {
      const look = lookAt(row, column);
      if (look === undefined) return made(row, column);
      const known = this.looks.get(look);
      if (known !== undefined || this.looks.has(look)) return known;
      const style = made(row, column);
      this.looks.set(look, style);
      return style;
    };
  }

  indexOf(style: CellStyle | undefined): number | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.list.push(style) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

/** All of a sheet but its rows. */
function besideRows(host: HostContext, sheetId: string): Omit<SheetSnapshot, "rows"> {
  const { sheets, layout, tables, conditionalFormats } = host.engine;
  const tabColor = sheets.tabColor(sheetId);
  const frozen = layout.frozen(sheetId);
  const pageLayout = exportPageLayout(host, sheetId);
  const protection = exportProtection(host, sheetId);
  return {
    name: sheets.name(sheetId),
    visibility: sheets.visibility(sheetId),
    ...(tabColor ? { tabColor } : {}),
    showGridlines: sheets.showsGridlines(sheetId),
    ...layout.customSizes(sheetId),
    ...(frozen.rows || frozen.columns ? { freeze: frozen } : {}),
    merges: sheets.merges(sheetId).map((area) => formatArea(area)),
    tables: tables.list(sheetId).map(({ id, name, area, columns }) => ({
      name,
      range: formatArea(area),
      columns,
      ...tables.look(id),
    })),
    charts: exportCharts(host, sheetId),
    conditionalFormats: conditionalFormats
      .list(sheetId)
      .reverse()
      .map(({ area, rule }) => ({ ...rule, range: formatArea(area) })),
    ...(protection ? { protection } : {}),
    ...(pageLayout ? { pageLayout } : {}),
  };
}

function exportProtection({ sheetSettings }: HostContext, sheetId: string): SheetSnapshot["protection"] {
  const protection = sheetSettings.protection(sheetId);
  if (!protection || protection.password) return undefined;
  return {
    options: { ...(protection.options as Record<string, boolean>) },
    locks: sheetSettings
      .locks(sheetId)
      .list()
      .map(({ area, locked }) => ({ range: formatArea(area), locked })),
  };
}

/** The rows of a sheet; pauses after each block of them. */
function* exportRows(
  host: HostContext,
  sheetId: string,
  styles: StyleList,
): Generator<undefined, SheetSnapshot["rows"]> {
  const { cells, spills } = host.engine;
  const used = cells.used(sheetId, WHOLE_SHEET, false);
  if (!used) return [];
  const spilled = spilledCells(spills.list(sheetId));
  const { cell: cellAt, formula: formulaAt } = cells.reader(sheetId);
  const styleAt = styles.of(sheetId);
  const rows: SheetSnapshot["rows"] = Array.from({ length: used.endRow + 1 }, () => []);
  for (let row = used.startRow; row <= used.endRow; row++) {
    if (row % ROWS_AT_ONCE === 0) yield;
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const style = styleAt(row, column);
      const value = contentOf(cellAt(row, column));
      const formula = formulaAt(row, column);
      if (value === "" && style === undefined && formula === undefined) continue;
      const spill = spilled.size > 0 ? spilled.get(`${row},${column}`) : undefined;
      rows[row][column] = exportCell(value, formula, style, spill);
    }
  }
  return rows;
}

function allRows(blocks: ReturnType<typeof exportRows>): SheetSnapshot["rows"] {
  for (;;) {
    const { done, value } = blocks.next();
    if (done) return value;
  }
}

type SpillPart = { rows: number; columns: number } | "inside";

function spilledCells(
  spills: { row: number; column: number; area: Parameters<typeof rowCount>[0] }[],
): Map<string, SpillPart> {
  const parts = new Map<string, SpillPart>();
  for (const { row, column, area } of spills) {
    for (let r = area.startRow; r <= area.endRow; r++) {
      for (let c = area.startColumn; c <= area.endColumn; c++) parts.set(`${r},${c}`, "inside");
    }
    parts.set(`${row},${column}`, { rows: rowCount(area), columns: columnCount(area) });
  }
  return parts;
}

function exportCell(
  value: string | number | boolean,
  formula: string | undefined,
  style: number | undefined,
  spill: SpillPart | undefined,
): CellSnapshot {
  // A large workbook has millions of these: written out, because spreading is slow.
  const cell: CellSnapshot = style === undefined ? { value } : { value, style };
  if (value === "") cell.value = null;
  else if (isErrorText(value)) cell.isError = true;
  if (formula !== undefined) cell.formula = formula;
  if (spill === "inside") cell.spilledFrom = true;
  else if (spill) cell.spill = spill;
  return cell;
}

function exportPageLayout(host: HostContext, sheetId: string): SheetSnapshot["pageLayout"] {
  const page = host.sheetSettings.knownPage(sheetId);
  if (!page) return undefined;
  const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(horizontalFitToPages === undefined ? {} : { fitToWidth: horizontalFitToPages }),
    ...(verticalFitToPages === undefined ? {} : { fitToHeight: verticalFitToPages }),
    ...(scale === undefined || scale === 100 ? {} : { scale }),
    ...(page.printArea ? { printArea: page.printArea } : {}),
    ...(page.titleRows ? { printTitleRows: page.titleRows.replace(/[A-Z]+/g, "") } : {}),
    ...(page.titleColumns ? { printTitleColumns: page.titleColumns.replace(/\d+/g, "") } : {}),
    ...(page.footer ? { footer: page.footer } : {}),
  };
}
