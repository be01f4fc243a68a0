import type { IRange } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  RangeReferenceObject,
} from "@univerjs/engine-formula";
import { ANCHOR_ARRAY } from "./formulaText";
import type { Grid } from "./grid";

/** Teaches the formula engine the spill operator: `D1#` reaches it as `ANCHORARRAY(D1)`. */
export function registerSpillOperator(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new AnchorArray(ANCHOR_ARRAY));
}

/** All cells over which the formula of a cell spills; #REF! where it doesn't. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(anchor: BaseValueObject): BaseValueObject {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const range = spillRange(reference, startRow, startColumn);
    if (range) return spilled(reference, range).toArrayValueObject();
    const first = reference.getFirstCell();
    return first.isError() ? first : ErrorValueObject.create(ErrorType.REF);
  }
}

function spillRange(reference: BaseReferenceObject, row: number, column: number): IRange | undefined {
  const find = (all: ReturnType<BaseReferenceObject["getArrayFormulaRange"]>) =>
    all?.[reference.getUnitId()]?.[reference.getSheetId()]?.[row]?.[column];
  // Ranges of the calculation under way come before those of earlier ones.
  return find(reference.getRuntimeArrayFormulaRange()) ?? find(reference.getArrayFormulaRange()) ?? undefined;
}

/** The spill as a reference that sees the same values as the reference to its first cell. */
function spilled(anchor: BaseReferenceObject, range: IRange): RangeReferenceObject {
  const reference = new RangeReferenceObject(range, anchor.getSheetId(), anchor.getUnitId());
  reference.setDefaultSheetId(anchor.getDefaultSheetId());
  reference.setDefaultUnitId(anchor.getDefaultUnitId());
  reference.setUnitData(anchor.getUnitData());
  reference.setUnitStylesData(anchor.getUnitStylesData());
  reference.setRuntimeData(anchor.getRuntimeData());
  reference.setArrayFormulaCellData(anchor.getArrayFormulaCellData());
  reference.setRuntimeArrayFormulaCellData(anchor.getRuntimeArrayFormulaCellData());
  reference.setRuntimeFeatureCellData(anchor.getRuntimeFeatureCellData());
  return reference;
}
