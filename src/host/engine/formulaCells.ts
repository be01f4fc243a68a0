import {
  CommandType,
  type ICellData,
  ICommandService,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  type IFormulaDataItem,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

interface MutationParams {
  unitId?: string;
  subUnitId?: string;
  trigger?: string;
  cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/** Where the formulas of a sheet are, as the grid's model would find them by looking at every cell. */
interface KnownSheet {
  formulas: SheetFormulas;
  /** Changed cells that have not been looked at since. */
  changed: Set<IObjectMatrixPrimitiveType<ICellData | null>>;
}

/** Mutations that leave the contents of cells alone. */
const HARMLESS =
  /^formula\.|^sheet\.mutation\.(set-worksheet-|set-frozen|set-tab-color|set-sheet-table|add-table|[a-z-]*conditional)/;

/**
 * The grid's model of formulas looks through all cells of all sheets at every change of a value. This one remembers
 * where formulas are and follows the changes, so that writing ten thousand numbers costs no more than they do.
 */
export class FormulaCells extends FormulaDataModel {
  private readonly known = new Map<string, KnownSheet>();

  constructor(
    private readonly units: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    commands: ICommandService,
  ) {
    super(units, lexer);
    // The grid's own way looks at every cell of the sheet, too, and a sheet is written block by block.
    const value = (unitId: string, sheetId: string) => this.sharedFormulas(unitId, sheetId);
    Object.defineProperty(this, "_getSheetFormulaIdMap", { value });
    // Before, so that whoever hears of a change first finds nothing outdated; and after, should someone have asked
    // in between.
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.follow(command)));
    this.disposeWithMe(commands.onCommandExecuted((command) => this.follow(command)));
  }

  override getFormulaData(): IFormulaData {
    const all: IFormulaData = {};
    for (const workbook of this.units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const sheets = workbook.getSheets().map((sheet) => sheet.getSheetId());
      all[unitId] = Object.fromEntries(
        sheets.map((sheetId) => [sheetId, this.getSheetFormulaData(unitId, sheetId)]),
      );
    }
    return all;
  }

  /** A copy, since those who ask change what they get. */
  override getSheetFormulaData(unitId: string, sheetId: string): SheetFormulas {
    const key = `${unitId}/${sheetId}`;
    let sheet = this.known.get(key);
    if (sheet && !this.catchUp(sheet, unitId, sheetId)) sheet = undefined;
    if (!sheet) {
      sheet = { formulas: super.getSheetFormulaData(unitId, sheetId) ?? {}, changed: new Set() };
      this.known.set(key, sheet);
    }
    return copyOf(sheet.formulas);
  }

  /** Formulas that several cells share, by their id, with the cell that holds the text. */
  private sharedFormulas(
    unitId: string,
    sheetId: string,
  ): Record<string, { f: string; r: number; c: number }> {
    const shared: Record<string, { f: string; r: number; c: number }> = {};
    new ObjectMatrix(this.getSheetFormulaData(unitId, sheetId)).forValue((r, c, cell) => {
      if (cell?.si && cell.f && cell.x === undefined) shared[cell.si] = { f: cell.f, r, c };
    });
    return shared;
  }

  private follow({ id, type, params }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.MUTATION || HARMLESS.test(id)) return;
    // A sheet that is added changes no other one.
    if (id === InsertSheetMutation.id) return;
    const { unitId, subUnitId, trigger, cellValue } = (params ?? {}) as MutationParams;
    if (unitId === undefined || subUnitId === undefined) return this.known.clear();
    const key = `${unitId}/${subUnitId}`;
    if (id !== SetRangeValuesMutation.id) this.known.delete(key);
    else if (trigger !== SetStyleCommand.id && cellValue) this.known.get(key)?.changed.add(cellValue);
  }

  /** Looks at the cells that have changed; false where all cells must be looked at. */
  private catchUp({ formulas, changed }: KnownSheet, unitId: string, sheetId: string): boolean {
    const cells = this.units
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId)
      ?.getCellMatrix();
    if (!cells) return false;
    const known = new ObjectMatrix(formulas);
    for (const each of changed) {
      for (const [row, columns] of Object.entries(each)) {
        for (const column of Object.keys(columns ?? {})) {
          const [r, c] = [Number(row), Number(column)];
          const { f, si } = cells.getValue(r, c) ?? {};
          // Formulas that several cells share depend on each other.
          if (si || known.getValue(r, c)?.si) return false;
          if (f) known.setValue(r, c, { f });
          else if (known.getValue(r, c)) known.realDeleteValue(r, c);
        }
      }
    }
    changed.clear();
    return true;
  }
}

function copyOf(formulas: SheetFormulas): SheetFormulas {
  const copy: SheetFormulas = {};
  for (const [row, columns] of Object.entries(formulas)) {
    const cells: Record<number, unknown> = {};
    for (const [column, cell] of Object.entries(columns ?? {})) cells[Number(column)] = cell && { ...cell };
    copy[Number(row)] = cells as (typeof copy)[number];
  }
  return copy;
}
