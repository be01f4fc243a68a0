import type { Highs, Model } from "highs";
import type { Basis, LinearModel } from "../planning/supply/solver";

/** Takes numbers, and arrays that it copies to the solver's stack; the model comes first. Negative for an error. */
type NativeCall = (model: number, ...rest: (number | Uint8Array)[]) => number;

/** What the solver's package holds beside its published interface. */
interface InnerHighs {
  cwrap?(name: string, result: "number", words: readonly ("number" | "array")[]): NativeCall;
}
interface InnerModel {
  _require?(): number;
}

/** Bytes that a call may lay on the solver's stack, which has 4 MB and needs little of it for such calls. */
const mostBytes = 2_000_000;

/**
 * Hands arrays over without the package's own checks, which write a label for every number of them and take a twentieth
 * of the time of a plan by groups; the solver checks them again in any case. Each call answers false, with nothing
 * done, where the published way has to be taken: for larger arrays, what is not a number, and what the solver
 * refuses, so that it is told why.
 */
export class DirectCalls {
  private readonly pass: NativeCall | undefined;
  private readonly base: NativeCall | undefined;
  private readonly price: NativeCall | undefined;

  constructor(highs: Highs) {
    const native = (name: string, words: string): NativeCall | undefined =>
      (highs as InnerHighs).cwrap?.(
        name,
        "number",
        Array.from(words, (word) => (word === "a" ? "array" : "number")),
      );
    this.pass = native("Highs_passModel", "nnnnnnnnnaaaaaaaannnn");
    this.base = native("Highs_setBasis", "naa");
    this.price = native("Highs_changeColsCostByRange", "nnna");
  }

  /** A linear model without whole numbers. */
  passModel(model: Model, source: LinearModel): boolean {
    if (source.integer) return false;
    const { columns, rows, cost, lower, upper, rowLower, rowUpper, starts, indices, values } = source;
    const lengths = [columns, columns, columns, rows, rows, columns + 1, starts[columns], starts[columns]];
    const arrays = [cost, lower, upper, rowLower, rowUpper, starts, indices, values];
    if (starts[0] !== 0 || arrays.some((array, k) => array.length !== lengths[k])) return false;
    const numbers = [columns, rows, starts[columns], 0, columnWise, triangular, minimise, source.offset];
    return this.call(this.pass, model, numbers, arrays, [0, 0, 0, 0]);
  }

  /** @param size columns and rows of the model */
  setBasis(model: Model, { columns, rows }: Basis, size: { columns: number; rows: number }): boolean {
    if (columns.length !== size.columns || rows.length !== size.rows) return false;
    return this.call(this.base, model, [], [new Int32Array(columns), new Int32Array(rows)]);
  }

  /** Costs of all columns. */
  changeCosts(model: Model, cost: Float64Array): boolean {
    return cost.length > 0 && this.call(this.price, model, [0, cost.length - 1], [cost]);
  }

  private call(
    native: NativeCall | undefined,
    model: Model,
    before: readonly number[],
    arrays: readonly (Float64Array | Int32Array)[],
    after: readonly number[] = [],
  ): boolean {
    const pointer = (model.raw as InnerModel)._require?.();
    const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (!native || pointer === undefined || bytes > mostBytes || arrays.some(hasGaps)) return false;
    return native(pointer, ...before, ...arrays.map(bytesOf), ...after) >= 0;
  }
}

/** Words of the solver for a matrix by columns, a quadratic part that is not there, and the direction. */
const columnWise = 1;
const triangular = 1;
const minimise = 1;

function hasGaps(array: Float64Array | Int32Array): boolean {
  if (array instanceof Int32Array) return false;
  for (let k = 0; k < array.length; k++) if (Number.isNaN(array[k])) return true;
  return false;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
