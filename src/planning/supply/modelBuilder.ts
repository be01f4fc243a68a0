import type { LinearModel } from "./solver";
import type { StartChoices } from "./startingBasis";

/** The same numbers with twice the room. */
function wider<A extends Float64Array | Int32Array>(values: A): A {
  const Type = values.constructor as new (length: number) => A;
  const more = new Type(values.length * 2);
  more.set(values);
  return more;
}

/**
 * Builds a sparse model column by column in typed arrays, without names or text. Rows are declared first; a column's
 * entries follow its `column` call.
 *
 * @example
 * const builder = new ModelBuilder();
 * const row = builder.row(1, Infinity);
 * builder.column(2, 0, 10);
 * builder.entry(row, 1);
 * builder.model().columns // 1
 */
export class ModelBuilder {
  // Plain arrays beside each other, widened together: models are built by the dozen.
  private cost = new Float64Array(256);
  private lower = new Float64Array(256);
  private upper = new Float64Array(256);
  private starts = new Int32Array(256);
  private columnCount = 0;
  private indices = new Int32Array(1024);
  private values = new Float64Array(1024);
  private entryCount = 0;
  private rowLower = new Float64Array(256);
  private rowUpper = new Float64Array(256);
  private rowCount = 0;
  private readonly integers: number[] = [];
  private wayRows = new Int32Array(256);
  private wayColumns = new Int32Array(256);
  private wayCount = 0;
  private otherRows = new Int32Array(256);
  private otherColumns = new Int32Array(256);
  private otherCount = 0;
  offset = 0;

  get columns(): number {
    return this.columnCount;
  }
  get rows(): number {
    return this.rowCount;
  }
  /** Forgets the model that it has built but keeps the room for it: for the next of many. */
  emptied(): this {
    this.columnCount = this.entryCount = this.rowCount = this.wayCount = this.otherCount = 0;
    this.integers.length = 0;
    this.offset = 0;
    return this;
  }

  /** False where entries are not asked for. */
  get hasEntries(): boolean {
    return true;
  }

  row(lower: number, upper: number): number {
    const row = this.rowCount++;
    if (row === this.rowLower.length) {
      this.rowLower = wider(this.rowLower);
      this.rowUpper = wider(this.rowUpper);
    }
    this.rowLower[row] = lower;
    this.rowUpper[row] = upper;
    return row;
  }

  /** Declares `count` rows with the same bounds; returns the first. */
  block(count: number, lower: number, upper: number): number {
    const first = this.rows;
    for (let k = 0; k < count; k++) this.row(lower, upper);
    return first;
  }

  /** Adds to both sides of a row. */
  shiftRow(row: number, by: number): void {
    this.rowLower[row] += by;
    this.rowUpper[row] += by;
  }

  setRow(row: number, lower: number, upper: number): void {
    this.rowLower[row] = lower;
    this.rowUpper[row] = upper;
  }

  /** Starts a column; the entries that follow belong to it. */
  column(cost: number, lower: number, upper: number, integer = false): number {
    const column = this.columnCount++;
    if (column === this.cost.length) {
      this.cost = wider(this.cost);
      this.lower = wider(this.lower);
      this.upper = wider(this.upper);
      this.starts = wider(this.starts);
    }
    this.cost[column] = cost;
    this.lower[column] = lower;
    this.upper[column] = upper;
    this.starts[column] = this.entryCount;
    if (integer) this.integers.push(column);
    return column;
  }

  entry(row: number, value: number): void {
    if (value === 0) return;
    const entry = this.entryCount++;
    if (entry === this.indices.length) {
      this.indices = wider(this.indices);
      this.values = wider(this.values);
    }
    this.indices[entry] = row;
    this.values[entry] = value;
  }

  /** Offers the current column as a way to fill a row of the starting basis: the cheapest one is taken. */
  wayInto(row: number): void {
    const way = this.wayCount++;
    if (way === this.wayRows.length) {
      this.wayRows = wider(this.wayRows);
      this.wayColumns = wider(this.wayColumns);
    }
    this.wayRows[way] = row;
    this.wayColumns[way] = this.columnCount - 1;
  }

  /** Makes the current column basic in a row that no way fills, unless another column already is. */
  basicOtherwise(row: number): void {
    const other = this.otherCount++;
    if (other === this.otherRows.length) {
      this.otherRows = wider(this.otherRows);
      this.otherColumns = wider(this.otherColumns);
    }
    this.otherRows[other] = row;
    this.otherColumns[other] = this.columnCount - 1;
  }

  startChoices(): StartChoices {
    const otherwise = new Int32Array(this.rowCount).fill(-1);
    for (let k = this.otherCount - 1; k >= 0; k--) otherwise[this.otherRows[k]] = this.otherColumns[k];
    return {
      wayRows: this.wayRows.slice(0, this.wayCount),
      wayColumns: this.wayColumns.slice(0, this.wayCount),
      otherwise,
    };
  }

  model(): LinearModel {
    const { columnCount: columns, rowCount: rows, entryCount } = this;
    const starts = new Int32Array(columns + 1);
    starts.set(this.starts.subarray(0, columns));
    starts[columns] = entryCount;
    const model: LinearModel = {
      columns,
      rows,
      cost: this.cost.slice(0, columns),
      lower: this.lower.slice(0, columns),
      upper: this.upper.slice(0, columns),
      rowLower: this.rowLower.slice(0, rows),
      rowUpper: this.rowUpper.slice(0, rows),
      starts,
      indices: this.indices.slice(0, entryCount),
      values: this.values.slice(0, entryCount),
      offset: this.offset,
    };
    if (this.integers.length > 0) {
      model.integer = new Uint8Array(columns);
      for (const column of this.integers) model.integer[column] = 1;
    }
    return model;
  }
}

/** Counts the rows and columns of a model that is not to be built. */
export class ModelCounter extends ModelBuilder {
  private countOfColumns = 0;
  private countOfRows = 0;

  override get columns(): number {
    return this.countOfColumns;
  }
  override get rows(): number {
    return this.countOfRows;
  }
  override get hasEntries(): boolean {
    return false;
  }

  override row(): number {
    return this.countOfRows++;
  }
  override block(count: number): number {
    this.countOfRows += count;
    return this.countOfRows - count;
  }
  override shiftRow(): void {}
  override setRow(): void {}
  override column(): number {
    return this.countOfColumns++;
  }
  override entry(): void {}
  override wayInto(): void {}
  override basicOtherwise(): void {}
}
