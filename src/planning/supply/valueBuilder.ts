import { ModelBuilder } from "./modelBuilder";
import type { LinearModel } from "./solver";

/**
 * Builds a model of which only costs and bounds are new: its entries, which are most of it, are those of another of the
 * same shape. It offers no start: the solver that holds the other one goes on from where it stands.
 */
export class ValueBuilder extends ModelBuilder {
  private countOfColumns = 0;
  private countOfRows = 0;
  private readonly made: Omit<LinearModel, "offset">;

  constructor(like: LinearModel) {
    super();
    const { columns, rows, starts, indices, values } = like;
    const [perColumn, perRow] = [() => new Float64Array(columns), () => new Float64Array(rows)];
    this.made = {
      ...{ columns, rows, starts, indices, values },
      ...{
        cost: perColumn(),
        lower: perColumn(),
        upper: perColumn(),
        rowLower: perRow(),
        rowUpper: perRow(),
      },
    };
  }

  override get columns(): number {
    return this.countOfColumns;
  }
  override get rows(): number {
    return this.countOfRows;
  }
  override get hasEntries(): boolean {
    return false;
  }
  /** Whether there are as many columns and rows as in the other model. */
  get isAlike(): boolean {
    return this.countOfColumns === this.made.columns && this.countOfRows === this.made.rows;
  }

  override row(lower: number, upper: number): number {
    this.made.rowLower[this.countOfRows] = lower;
    this.made.rowUpper[this.countOfRows] = upper;
    return this.countOfRows++;
  }
  override shiftRow(row: number, by: number): void {
    this.made.rowLower[row] += by;
    this.made.rowUpper[row] += by;
  }
  override setRow(row: number, lower: number, upper: number): void {
    this.made.rowLower[row] = lower;
    this.made.rowUpper[row] = upper;
  }
  override column(cost: number, lower: number, upper: number): number {
    this.made.cost[this.countOfColumns] = cost;
    this.made.lower[this.countOfColumns] = lower;
    this.made.upper[this.countOfColumns] = upper;
    return this.countOfColumns++;
  }
  override entry(): void {}
  override wayInto(): void {}
  override basicOtherwise(): void {}

  override model(): LinearModel {
    return { ...this.made, offset: this.offset };
  }
}
