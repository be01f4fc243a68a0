import { median } from "../math/median";
import { PlanningError } from "../errors";
import { say } from "../words";

/**
 * - `fixed`: the weights given;
 * - `inverseError`: weights in inverse proportion to the streams' mean squared errors (Bates and Granger 1969);
 * - `median`, `mean`: of the streams that have a number;
 * - `trimmed`: mean without the smallest and the largest.
 */
export type ConsensusMode = "fixed" | "inverseError" | "median" | "mean" | "trimmed";

export interface ConsensusOptions {
  mode?: ConsensusMode;
  /** One weight a stream, for `fixed`. */
  weights?: Float64Array;
  /** One mean squared error a stream, for `inverseError`. */
  errors?: Float64Array;
}

/**
 * One forecast from several streams. In each period the streams without a number are left out and the other weights
 * grow accordingly.
 *
 * @param streams streams × periods; NaN for missing
 * @returns one number a period, NaN where no stream has one
 * @throws PlanningError value when weights or errors are missing, negative or of another number than the streams
 * @example
 * consensus([Float64Array.of(10), Float64Array.of(20)], { mode: "fixed", weights: Float64Array.of(3, 1) }); // [12.5]
 */
export function consensus(streams: readonly Float64Array[], options: ConsensusOptions = {}): Float64Array {
  const mode = options.mode ?? "fixed";
  const weights = weightsOf(streams.length, mode, options);
  const periods = streams[0]?.length ?? 0;
  return Float64Array.from({ length: periods }, (_, t) => {
    const present = [...streams.keys()].filter((stream) => !Number.isNaN(streams[stream][t]));
    if (present.length === 0) return NaN;
    const values = present.map((stream) => streams[stream][t]);
    if (mode === "median") return median(values);
    if (mode === "trimmed" && values.length > 2) return trimmedMean(values);
    const total = present.reduce((sum, stream) => sum + weights[stream], 0);
    const equal = total === 0;
    return present.reduce(
      (sum, stream) => sum + (equal ? 1 / present.length : weights[stream] / total) * streams[stream][t],
      0,
    );
  });
}

function weightsOf(count: number, mode: ConsensusMode, { weights, errors }: ConsensusOptions): Float64Array {
  const equal = new Float64Array(count).fill(1);
  if (mode === "fixed") return weights ? checked(weights, count, "weights") : equal;
  if (mode !== "inverseError") return equal;
  if (!errors)
    throw new PlanningError("value", say`Weights by error need the mean squared error of each stream.`);
  const sizes = checked(errors, count, "errors");
  const perfect = sizes.some((error) => error === 0);
  return sizes.map((error) => (perfect ? Number(error === 0) : 1 / error));
}

function checked(list: Float64Array, count: number, name: "weights" | "errors"): Float64Array {
  if (list.length !== count) {
    throw new PlanningError(
      "value",
      name === "weights"
        ? say`There are ${list.length} weights for ${count} streams; give one a stream.`
        : say`There are ${list.length} errors for ${count} streams; give one a stream.`,
    );
  }
  if (list.some((value) => !(value >= 0)))
    throw new PlanningError(
      "value",
      name === "weights"
        ? say`The weights must be numbers, 0 or more.`
        : say`The errors must be numbers, 0 or more.`,
    );
  return list;
}

function trimmedMean(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b).slice(1, -1);
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
