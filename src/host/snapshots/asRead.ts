import type { WorkbookEngine } from "../engine/engine";
import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { callsAddin } from "../xlsx/formulas";
import { equal } from "../xlsx/styles";

type BesideRows = Omit<SheetSnapshot, "rows">;
type Rows = SheetSnapshot["rows"];

/** Something of the file, and how this workbook shows it as long as nobody changes it. */
interface Pair<T> {
  read: T;
  shown: T;
}

/** A cell with its look; undefined where there is none. */
type Cell = (Omit<CellSnapshot, "style"> & { look?: CellStyle }) | undefined;

interface ReadSheet extends Pair<BesideRows> {
  /** Formulas and their results that differ, by "row,column". */
  cells: Map<string, Pair<Cell>>;
}

/** The cells of a sheet, and the list that their styles point into. */
export interface StyledRows {
  rows: Rows;
  styles: readonly CellStyle[];
}

/** What looking at a workbook takes; given by whoever exports it. */
export interface Looking {
  besideRows(sheetId: string): BesideRows;
  rows(sheetId: string): Promise<StyledRows>;
  /** True for a sheet that somebody has written to since it was loaded. */
  isWritten(sheetId: string): boolean;
}

/**
 * What a workbook was read as. The grid does not show everything as the file has it: charts stand on whole cells, and
 * functions that it does not know give #NAME? where the file keeps a result. Whatever still is as it was shown right
 * after loading goes back into the file as it was read there, so that only what somebody changed is written.
 */
export class AsRead {
  private readonly sheets = new Map<string, ReadSheet>();
  private readonly names: Map<string, Pair<string | undefined>>;
  private readonly active: Pair<string | undefined>;
  /** Names of the file that the grid does not take. */
  readonly otherNames: WorkbookSnapshot["names"];

  /** To be called right after the snapshot was loaded, before anybody changes anything. */
  constructor(
    private readonly engine: WorkbookEngine,
    snapshot: WorkbookSnapshot,
    private readonly looking: Looking,
  ) {
    const { names, sheets } = engine;
    const shown = new Map(names.list().map(({ name, formula }) => [name.toLowerCase(), formula]));
    this.names = new Map(
      snapshot.names.map(({ name, refersTo }) => {
        const key = name.toLowerCase();
        return [key, { read: refersTo, shown: shown.get(key) }];
      }),
    );
    this.otherNames = snapshot.names.filter(({ name }) => !shown.has(name.toLowerCase()));
    this.active = { read: snapshot.activeSheet, shown: sheets.name(sheets.active()) };
    const ids = sheets.ids();
    snapshot.sheets.forEach((sheet, index) => {
      const sheetId = ids[index];
      if (looking.isWritten(sheetId)) return;
      const read = withoutRows(sheet);
      this.sheets.set(sheetId, { read, shown: looking.besideRows(sheetId), cells: new Map() });
    });
  }

  /** Looks at the results of formulas, once they are calculated. The snapshot is not kept: it is large. */
  async noteResults({ sheets, styles }: WorkbookSnapshot): Promise<void> {
    for (const [sheetId, known] of this.sheets) {
      const { rows } = sheets.find(({ name }) => name === known.read.name) ?? { rows: [] };
      if (!this.engine.grid.hasSheet(sheetId) || this.engine.cells.areConstant(sheetId)) continue;
      const shown = await this.looking.rows(sheetId);
      if (!this.looking.isWritten(sheetId)) known.cells = differingResults({ rows, styles }, shown);
    }
  }

  /** Who has everything calculated anew wants the results of now; only what cannot be calculated here stays. */
  forgetResults(): void {
    for (const { cells } of this.sheets.values())
      for (const [key, { read, shown }] of cells) {
        const isBeyond = shown?.value === "#NAME?" || linkedBook.test(read?.formula ?? "");
        if (!isBeyond && read?.formula === shown?.formula) cells.delete(key);
      }
  }

  /** All of a sheet but its rows, as it goes into a file. */
  besideRows(sheetId: string, now: BesideRows): BesideRows {
    const known = this.sheets.get(sheetId);
    if (!known) return now;
    const { read, shown } = known;
    const kept: Partial<Record<keyof BesideRows, unknown>> = { ...now };
    for (const key of Object.keys({ ...read, ...shown, ...now }) as (keyof BesideRows)[]) {
      if (key === "name" || key === "rowsAsRead") continue;
      kept[key] = equal(now[key], shown[key]) ? read[key] : eachAsRead(now[key], shown[key], read[key]);
      if (kept[key] === undefined) delete kept[key];
    }
    return { ...(kept as BesideRows), readAs: read.name };
  }

  /**
   * The rows of a sheet as they go into a file.
   * @param indexOf the place of a style in the list that is written
   */
  rows(
    sheetId: string,
    { rows, styles }: StyledRows,
    indexOf: (style: CellStyle) => number | undefined,
  ): Rows {
    const { cells } = this.sheets.get(sheetId) ?? {};
    if (!cells || cells.size === 0) return rows;
    const isWritten = this.looking.isWritten(sheetId);
    for (const [key, pair] of cells) {
      // Who writes a sheet anew wants the results of now; only what cannot be calculated here stays.
      if (isWritten && !pair.shown?.isError) continue;
      const [row, column] = key.split(",").map(Number);
      const now = lookedAt(rows[row]?.[column], styles);
      const kept = cellAsRead(now, pair);
      if (kept === now) continue;
      while (rows.length <= row) rows.push([]);
      const { look, ...content } = kept ?? { value: null };
      const style = look && indexOf(look);
      (rows[row] ??= [])[column] = style === undefined ? content : { ...content, style };
    }
    return rows;
  }

  /** The active sheet, as it goes into a file: it may be one that the grid does not show. */
  activeSheet(now: string): string {
    return now === this.active.shown ? (this.active.read ?? now) : now;
  }

  /** What a name means, as it goes into a file. */
  meaning(name: string, now: string): string {
    const pair = this.names.get(name.toLowerCase());
    return pair?.shown === now ? (pair.read ?? now) : now;
  }
}

/** All of a sheet but its rows. */
function withoutRows(sheet: SheetSnapshot): BesideRows {
  const rest: BesideRows & { rows?: Rows } = { ...sheet };
  delete rest.rows;
  return rest;
}

/** Charts, tables and the like one by one, where each has its counterpart in the file. */
function eachAsRead(now: unknown, shown: unknown, read: unknown): unknown {
  if (!Array.isArray(now) || !Array.isArray(shown) || !Array.isArray(read)) return now;
  if (shown.length !== read.length) return now;
  const left = new Set(shown.keys());
  return now.map((item: unknown) => {
    const same = [...left].find((index) => equal(shown[index], item));
    if (same === undefined) return item;
    left.delete(same);
    return read[same] as unknown;
  });
}

function lookedAt(cell: CellSnapshot | undefined, styles: readonly CellStyle[]): Cell {
  if (!cell) return undefined;
  const { style, ...content } = cell;
  const look = style === undefined ? undefined : styles[style];
  return look && Object.keys(look).length > 0 ? { ...content, look } : content;
}

function cellAsRead(now: Cell, { read, shown }: Pair<Cell>): Cell {
  const look = equal(now?.look, shown?.look) ? read?.look : now?.look;
  if (sameContent(now, shown)) {
    const given = shown?.isError ? { uncalculated: String(shown.value) } : {};
    return { ...(read ?? { value: null }), look, ...given };
  }
  const isSameFormula = read?.formula !== undefined && now?.formula === shown?.formula;
  return now && isSameFormula ? { ...now, look, formula: read.formula } : now;
}

function sameContent(a: Cell, b: Cell): boolean {
  return (
    (a?.value ?? null) === (b?.value ?? null) &&
    a?.formula === b?.formula &&
    a?.spill?.rows === b?.spill?.rows &&
    a?.spill?.columns === b?.spill?.columns
  );
}

/** Cells with formulas, and those under array formulas, that are shown otherwise than the file has them. */
function differingResults(read: StyledRows, shown: StyledRows): ReadSheet["cells"] {
  const differing: ReadSheet["cells"] = new Map();
  const followed: Spilled = new Set();
  const kept: Spilled = new Set();
  const note = (row: number, column: number) => {
    const pair = {
      read: lookedAt(read.rows[row]?.[column], read.styles),
      shown: lookedAt(shown.rows[row]?.[column], shown.styles),
    };
    if (!sameContent(pair.read, pair.shown) || !equal(pair.read?.look, pair.shown?.look))
      differing.set(`${row},${column}`, pair);
  };
  forEachCell(read.rows, (row, column, before) => {
    const after = shown.rows[row]?.[column];
    if (before.formula === undefined || after?.formula === undefined) return;
    const areas = follows(before, after) ? followed : kept;
    for (const cell of [before, after]) addSpill(areas, row, column, cell);
    if (areas === kept) note(row, column);
  });
  for (const key of kept) {
    const [row, column] = key.split(",").map(Number);
    if (!followed.has(key)) note(row, column);
  }
  return differing;
}

/** A reference to another file, which Excel numbers. */
const linkedBook = /\[\d+\]/;

/** Whether the result of now counts, rather than the one of the file. */
function follows(read: CellSnapshot, shown: CellSnapshot): boolean {
  const hasResult = read.isError !== true && read.value !== null;
  if (shown.isError) return !hasResult;
  return !hasResult || callsAddin(read.formula ?? "");
}

/** Cells under array formulas, by "row,column"; their first cells are not among them. */
type Spilled = Set<string>;

function addSpill(cells: Spilled, row: number, column: number, { spill }: CellSnapshot): void {
  for (let r = 0; r < (spill?.rows ?? 0); r++)
    for (let c = 0; c < (spill?.columns ?? 0); c++) if (r + c > 0) cells.add(`${row + r},${column + c}`);
}

function forEachCell(rows: Rows, see: (row: number, column: number, cell: CellSnapshot) => void): void {
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell) see(row, column, cell);
    }),
  );
}
