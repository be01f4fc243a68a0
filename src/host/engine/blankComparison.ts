import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** What of the formula engine compares the cells of a column, of a range with `rows` rows, with one value. */
interface Compares {
  _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue: WholeColumn;
  __batchOperatorRowValue(
    value: BaseValueObject,
    column: number,
    result: BaseValueObject[][],
    kind: number,
    row: number,
    unitId: string,
    sheetId: string,
    startRow: number,
    startColumn: number,
    operator?: string,
    isCaseSensitive?: boolean,
  ): void;
}
type WholeColumn = (
  this: Compares,
  value: BaseValueObject,
  column: number,
  result: BaseValueObject[][],
  kind: number,
  operator?: string,
  isCaseSensitive?: boolean,
) => void;

/** The engine's number for a comparison among its operators. */
const comparison = 5;

/**
 * The formula engine remembers in which rows of a column each value stands, with zeros and blanks as one: from the second
 * comparison on, `A1:A9=""` was true for zeros. Comparisons with blank texts and zeros look at every cell here.
 */
export function tellZerosFromBlanks(): void {
  const prototype = ArrayValueObject.prototype as unknown as Compares;
  const compareColumn = prototype._batchOperatorValue;
  if (patched.has(compareColumn)) return;
  prototype._batchOperatorValue = function (value, column, result, kind, operator, isCaseSensitive) {
    if (kind !== comparison || !isBlankOrZero(value))
      return compareColumn.call(this, value, column, result, kind, operator, isCaseSensitive);
    const place = [
      this.getUnitId(),
      this.getSheetId(),
      this.getCurrentRow(),
      this.getCurrentColumn(),
    ] as const;
    for (let row = 0; row < this._rowCount; row++)
      this.__batchOperatorRowValue(value, column, result, kind, row, ...place, operator, isCaseSensitive);
  };
  patched.add(prototype._batchOperatorValue);
}

const patched = new WeakSet<WholeColumn>();

function isBlankOrZero(value: BaseValueObject): boolean {
  return value.isNull() || value.getValue() === "" || value.getValue() === 0;
}
