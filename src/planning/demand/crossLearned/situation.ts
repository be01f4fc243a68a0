/** What the network is told of a series at one moment, in units in which series of any size and noise look alike. */
export interface Situation {
  inputs: Float64Array;
  /** The recent level, from which forecasts are counted. */
  level: number;
  /** Standard deviation of the last values, in which forecasts are counted. */
  spread: number;
}

/** Inputs beside the lagged values. */
export const otherInputs = 6;

/** Weights that the recent and the lasting level give a value relative to the one after it; a third level forgets nothing. */
const recent = 0.7;
const lasting = 0.95;
/** The spread is never taken as smaller than this share of the size of the values. */
const smallestSpread = 0.005;
/** Lagged values further off than this many spreads say no more. */
const furthest = 6;

/**
 * Describes the series as known after `end` periods: its last values less the level over their spread, how large that
 * spread is and how much of it single steps make, how long the history is and where it lay all along. Before the start
 * stands the first value.
 *
 * @param y seasonally adjusted values, none missing
 * @param end number of periods known, at least two
 * @param lags number of lagged values
 */
export function situationOf(y: Float64Array, end: number, lags: number): Situation {
  const count = Math.min(end, lags);
  const from = end - count;
  let mean = 0;
  let size = 0;
  for (let t = from; t < end; t++) {
    mean += y[t] / count;
    size += Math.abs(y[t]) / count;
  }
  let squares = 0;
  let steps = 0;
  for (let t = from; t < end; t++) {
    squares += (y[t] - mean) ** 2 / count;
    if (t > from) steps += Math.abs(y[t] - y[t - 1]) / (count - 1);
  }
  const deviation = Math.sqrt(squares);
  const spread = Math.max(deviation, smallestSpread * size, 1e-9);
  const [level, ...lastingLevels] = smoothedLevels(y, end);
  const held = (v: number): number => Math.max(-furthest, Math.min(furthest, (v - level) / spread));
  const inputs = new Float64Array(lags + otherInputs);
  for (let k = 0; k < lags; k++) inputs[k] = held(y[Math.max(0, end - 1 - k)]);
  inputs[lags] = 1;
  inputs[lags + 1] = Math.log(Math.max(1e-3, deviation / Math.max(size, 1e-9))) / 2 + 1;
  inputs[lags + 2] = Math.log(Math.max(0.05, steps / spread));
  inputs[lags + 3] = Math.log(end / lags) / 2;
  inputs[lags + 4] = held(lastingLevels[0]);
  inputs[lags + 5] = held(lastingLevels[1]);
  return { inputs, level, spread };
}

/** The recent and the two lasting levels: weighted means of all values so far, in one pass. */
function smoothedLevels(y: Float64Array, end: number): [number, number, number] {
  const memory = lasting;
  let [near, nearWeight, far, farWeight, sum] = [0, 0, 0, 0, 0];
  for (let t = 0; t < end; t++) {
    const v = y[t];
    near = recent * near + v;
    nearWeight = recent * nearWeight + 1;
    far = memory * far + v;
    farWeight = memory * farWeight + 1;
    sum += v;
  }
  return [near / nearWeight, far / farWeight, sum / end];
}
