import type { LinearModel } from "./solver";
import type { StartChoices } from "./startingBasis";

/** A typed array that doubles when it is full. */
class Growing<A extends Float64Array | Int32Array> {
  length = 0;
  constructor(private values: A) {}

  push(value: number): void {
    if (this.length === this.values.length) {
      const Type = this.values.constructor as new (length: number) => A;
      const wider = new Type(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
  add(index: number, value: number): void {
    this.values[index] += value;
  }
  at(index: number): number {
    return this.values[index];
  }
  set(index: number, value: number): void {
    this.values[index] = value;
  }
  done(): A {
    return this.values.slice(0, this.length) as A;
  }
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
  private readonly cost = new Growing(new Float64Array(256));
  private readonly lower = new Growing(new Float64Array(256));
  private readonly upper = new Growing(new Float64Array(256));
  private readonly starts = new Growing(new Int32Array(256));
  private readonly indices = new Growing(new Int32Array(1024));
  private readonly values = new Growing(new Float64Array(1024));
  private readonly rowLower = new Growing(new Float64Array(256));
  private readonly rowUpper = new Growing(new Float64Array(256));
  private readonly integers: number[] = [];
  private readonly wayRows = new Growing(new Int32Array(256));
  private readonly wayColumns = new Growing(new Int32Array(256));
  private readonly otherwise = new Map<number, number>();
  offset = 0;

  get columns(): number {
    return this.cost.length;
  }
  get rows(): number {
    return this.rowLower.length;
  }

  row(lower: number, upper: number): number {
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    return this.rowLower.length - 1;
  }

  /** Declares `count` rows with the same bounds; returns the first. */
  block(count: number, lower: number, upper: number): number {
    const first = this.rowLower.length;
    for (let k = 0; k < count; k++) this.row(lower, upper);
    return first;
  }

  /** Adds to both sides of a row. */
  shiftRow(row: number, by: number): void {
    this.rowLower.add(row, by);
    this.rowUpper.add(row, by);
  }

  setRow(row: number, lower: number, upper: number): void {
    this.rowLower.set(row, lower);
    this.rowUpper.set(row, upper);
  }

  /** Starts a column; the entries that follow belong to it. */
  column(cost: number, lower: number, upper: number, integer = false): number {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.starts.push(this.indices.length);
    if (integer) this.integers.push(this.cost.length - 1);
    return this.cost.length - 1;
  }

  entry(row: number, value: number): void {
    if (value === 0) return;
    this.indices.push(row);
    this.values.push(value);
  }

  /** Offers the current column as a way to fill a row of the starting basis: the cheapest one is taken. */
  wayInto(row: number): void {
    this.wayRows.push(row);
    this.wayColumns.push(this.cost.length - 1);
  }

  /** Makes the current column basic in a row that no way fills, unless another column already is. */
  basicOtherwise(row: number): void {
    if (!this.otherwise.has(row)) this.otherwise.set(row, this.cost.length - 1);
  }

  startChoices(): StartChoices {
    const otherwise = new Int32Array(this.rows).fill(-1);
    for (const [row, column] of this.otherwise) otherwise[row] = column;
    return { wayRows: this.wayRows.done(), wayColumns: this.wayColumns.done(), otherwise };
  }

  model(): LinearModel {
    const starts = new Int32Array(this.columns + 1);
    starts.set(this.starts.done());
    starts[this.columns] = this.indices.length;
    const model: LinearModel = {
      columns: this.columns,
      rows: this.rows,
      cost: this.cost.done(),
      lower: this.lower.done(),
      upper: this.upper.done(),
      rowLower: this.rowLower.done(),
      rowUpper: this.rowUpper.done(),
      starts,
      indices: this.indices.done(),
      values: this.values.done(),
      offset: this.offset,
    };
    if (this.integers.length > 0) {
      model.integer = new Uint8Array(this.columns);
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
