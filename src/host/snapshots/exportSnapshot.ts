import { formatArea, columnCount, rowCount } from "../a1";
import { WHOLE_SHEET } from "../objects/hostObjects";
import { exportCharts } from "./chartSnapshots";
import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { HostContext } from "../hostContext";
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
  const { sheets, names } = host.engine;
  const exported: SheetSnapshot[] = [];
  for (const sheetId of sheets.ids()) exported.push(await exportSheet(host, sheetId, styles, pause));
  return {
    sheets: exported,
    names: names.list().map(({ name, formula }) => ({ name, refersTo: formula })),
    styles: styles.list,
    settings: Object.fromEntries(host.documents.settings),
    customXmlParts: [...host.documents.xmlParts.values()].map(({ id, xml }) => ({ id, xml })),
    activeSheet: sheets.name(sheets.active()),
  };
}

/** Each style once. */
class StyleList {
  readonly list: CellStyle[] = [];
  private readonly indexes = new Map<string, number>();
  /** By what the grid says of a cell, its row and its column: few such looks stand behind many cells. */
  private readonly looks = new Map<string, number | undefined>();

  constructor(private readonly host: HostContext) {}

  at(sheetId: string, row: number, column: number): number | undefined {
    const { formats } = this.host.engine;
    const look = formats.look(sheetId, row, column);
    if (look === undefined) return this.indexOf(fromGridStyle(formats.style(sheetId, row, column)));
    if (!this.looks.has(look))
      this.looks.set(look, this.indexOf(fromGridStyle(formats.style(sheetId, row, column))));
    return this.looks.get(look);
  }

  private indexOf(style: CellStyle | undefined): number | undefined {
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

async function exportSheet(
  host: HostContext,
  sheetId: string,
  styles: StyleList,
  pause: Pause,
): Promise<SheetSnapshot> {
  const { sheets, layout, tables, conditionalFormats } = host.engine;
  const tabColor = sheets.tabColor(sheetId);
  const frozen = layout.frozen(sheetId);
  const pageLayout = exportPageLayout(host, sheetId);
  return {
    name: sheets.name(sheetId),
    visibility: sheets.visibility(sheetId),
    ...(tabColor ? { tabColor } : {}),
    showGridlines: sheets.showsGridlines(sheetId),
    rows: await exportRows(host, sheetId, styles, pause),
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
    ...(pageLayout ? { pageLayout } : {}),
  };
}

async function exportRows(
  host: HostContext,
  sheetId: string,
  styles: StyleList,
  pause: Pause,
): Promise<SheetSnapshot["rows"]> {
  const { cells, spills } = host.engine;
  const used = cells.used(sheetId, WHOLE_SHEET, false);
  if (!used) return [];
  const spilled = spilledCells(spills.list(sheetId));
  const rows: SheetSnapshot["rows"] = Array.from({ length: used.endRow + 1 }, () => []);
  for (let row = used.startRow; row <= used.endRow; row++) {
    if (row % ROWS_AT_ONCE === 0) await pause();
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const cell = cells.cell(sheetId, row, column);
      const style = styles.at(sheetId, row, column);
      const value = contentOf(cell);
      const formula = cells.formula(sheetId, row, column);
      if (value === "" && style === undefined && formula === undefined) continue;
      rows[row][column] = exportCell(value, formula, style, spilled.get(`${row},${column}`));
    }
  }
  return rows;
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
  return {
    value: value === "" ? null : value,
    ...(isErrorText(value) ? { isError: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(spill === "inside" ? { spilledFrom: true } : spill ? { spill } : {}),
    ...(style === undefined ? {} : { style }),
  };
}

function exportPageLayout(host: HostContext, sheetId: string): SheetSnapshot["pageLayout"] {
  const page = host.sheetSettings.knownPage(sheetId);
  if (!page) return undefined;
  const { horizontalFitToPages, verticalFitToPages } = page.zoom;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(horizontalFitToPages === undefined ? {} : { fitToWidth: horizontalFitToPages }),
    ...(verticalFitToPages === undefined ? {} : { fitToHeight: verticalFitToPages }),
    ...(page.printArea ? { printArea: page.printArea } : {}),
  };
}
