import type { AccuracyMetric } from "./accuracy";
import { accuracy } from "./accuracy";

/** What a step of the forecasting process adds. */
export interface ValueAdded {
  /** Error of the stream. */
  error: number;
  /** Error of the stream before minus its own: positive when the step helps. NaN for the first. */
  againstPrevious: number;
  /** Error of the first stream minus its own. NaN for the first. */
  againstFirst: number;
}

/**
 * Forecast value added: how much each step of the process, from the benchmark to the consensus, lowers the error.
 *
 * Source: Gilliland, The Business Forecasting Deal, 2010.
 * @param actual one number a period
 * @param streams streams × periods, in the order of the process; the first is the benchmark
 * @throws PlanningError as `accuracy`
 * @example
 * forecastValueAdded(Float64Array.of(100), [Float64Array.of(80), Float64Array.of(90)], "mae")[1].againstPrevious; // 10
 */
export function forecastValueAdded(
  actual: Float64Array,
  streams: readonly Float64Array[],
  metric: AccuracyMetric,
): ValueAdded[] {
  const errors = streams.map((stream) => accuracy(metric, actual, stream));
  const size = (error: number): number =>
    metric === "bias" || metric === "meanError" ? Math.abs(error) : error;
  return errors.map((error, step) => ({
    error,
    againstPrevious: step === 0 ? NaN : size(errors[step - 1]) - size(error),
    againstFirst: step === 0 ? NaN : size(errors[0]) - size(error),
  }));
}
