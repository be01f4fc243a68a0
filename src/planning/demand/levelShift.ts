/** A level that changed at once and for good. */
export interface LevelShift {
  /** Position of the first period at the new level. */
  period: number;
  /** "M": since then values are `size` times as large; "A": larger by `size`. */
  kind: "A" | "M";
  size: number;
}

/** Fewest periods on either side: fewer are outliers, or a history that says nothing yet. */
const fewest = 4;
/**
 * Fewest periods at a level so new that they must agree: they lie within this part of the change. At 229,000 origins
 * inside real monthly and weekly histories that was found 13 times; followed, these had a mean MASE of 3.0 instead of
 * 10.5, eleven a lower one. Two or three quarters or years are long enough for a boom: there it was found 15 times among
 * 31,000 origins, and following it took the mean MASE from 1.9 to 2.3.
 */
const fewestYoung = 2;
const closeTogether = 0.5;
const shortestSeasonOfYoung = 6;
/** Fewest seasons from which a season and a change of level can be told apart. */
const fewestSeasons = 3;
/**
 * A shift leaves at most this part of the squares that a straight line leaves: noise and growth do not do that. One and
 * two horizons before the end of 4973 real histories it found nine shifts; moved, their mean MASE fell from 1.09 to 0.76.
 */
const left = 0.15;
/** Part of the change that must happen from one period to the next: a ramp is no shift. */
const atOnce = 0.5;

/**
 * The change of level that explains a history almost alone: two levels, and a season, leave a small part of what
 * a line, and a season, leave. Positive histories are compared by their logarithms, so that season and noise may grow with the level.
 * Where zeros are demand too there is none.
 *
 * Source: the step intervention of Box and Tiao (1975), fitted by least squares at every period.
 * @param y complete history
 * @returns undefined when there is none
 * @example
 * levelShiftIn(Float64Array.of(5, 6, 5, 6, 5, 6, 55, 66, 55, 66), 1); // { period: 6, kind: "M", size: about 11 }
 */
export function levelShiftIn(y: Float64Array, seasonLength: number): LevelShift | undefined {
  const kind = y.every((v) => v > 0) ? "M" : y.some((v) => v < 0) ? "A" : undefined;
  if (!kind || y.length < 2 * fewest) return undefined;
  const x = kind === "M" ? y.map((v) => Math.log(v)) : y;
  const step = lastingStep(x, seasonLength) ?? youngStep(x, seasonLength);
  return step && { period: step.period, kind, size: kind === "M" ? Math.exp(step.size) : step.size };
}

function lastingStep(x: Float64Array, seasonLength: number): StepFit | undefined {
  return clearStep(x, seasonLength, fewest);
}

/** What the same periods of the year before did not do either is no season; what one period did alone is no level. */
function youngStep(x: Float64Array, seasonLength: number): StepFit | undefined {
  if (seasonLength < shortestSeasonOfYoung || x.length < 2 * seasonLength) return undefined;
  const step = clearStep(x, seasonLength, fewestYoung);
  if (!step) return undefined;
  const { period, size, season } = step;
  const since = x.subarray(period).map((v, t) => v - season[(period + t) % season.length]);
  const apart = Math.max(...since) - Math.min(...since);
  return apart <= closeTogether * Math.abs(size) ? step : undefined;
}

function clearStep(x: Float64Array, seasonLength: number, since: number): StepFit | undefined {
  const seasonal = seasonLength > 1 && x.length >= fewestSeasons * seasonLength;
  const fits = (seasonal ? [1, seasonLength] : [1]).map((m) => fitStep(x, m, since));
  const line = Math.min(...fits.map((fit) => fit.lineVariance));
  const best = fits.reduce((a, b) => (b.stepVariance < a.stepVariance ? b : a));
  if (!(best.stepVariance <= left * line) || !(line > 0)) return undefined;
  const { period, size, season } = best;
  const m = season.length;
  const change = x[period] - x[period - 1] - (season[period % m] - season[(period - 1) % m]);
  return change / size >= atOnce ? best : undefined;
}

interface StepFit {
  /** Variance about a season and a line. */
  lineVariance: number;
  /** Variance about a season and two levels, the least over all periods of the change. */
  stepVariance: number;
  period: number;
  size: number;
  /** Effect of each period of the season beside the step. */
  season: Float64Array;
}

/**
 * Least squares for a line and for a step at every period, each beside the means of the season's periods.
 *
 * @param since fewest periods after the step
 */
function fitStep(x: Float64Array, m: number, since: number): StepFit {
  const n = x.length;
  const count = new Float64Array(m);
  const mean = new Float64Array(m);
  const middle = new Float64Array(m);
  for (let t = 0; t < n; t++) {
    const j = t % m;
    count[j]++;
    mean[j] += (x[t] - mean[j]) / count[j];
    middle[j] += (t - middle[j]) / count[j];
  }
  let squares = 0;
  let timeSquares = 0;
  let products = 0;
  for (let t = 0; t < n; t++) {
    const v = x[t] - mean[t % m];
    const time = t - middle[t % m];
    squares += v * v;
    timeSquares += time * time;
    products += time * v;
  }
  const { gain, period, size, after } = bestStep(x, mean, count, since);
  const freedom = Math.max(1, n - m - 1);
  return {
    lineVariance:
      Math.max(0, squares - (timeSquares > 0 ? (products * products) / timeSquares : 0)) / freedom,
    stepVariance: Math.max(0, squares - gain) / freedom,
    period,
    size,
    season: mean.map((v, j) => v - (size * after[j]) / count[j]),
  };
}

/** The step that takes most squares away, with how many of each period of the season lie after it. */
function bestStep(
  x: Float64Array,
  mean: Float64Array,
  count: Float64Array,
  since: number,
): { gain: number; period: number; size: number; after: Float64Array } {
  const n = x.length;
  const m = mean.length;
  const after = new Float64Array(m);
  let best = { gain: 0, period: n - since, size: 0, after: after.slice() };
  let sum = 0;
  let length = 0;
  for (let t = n - 1; t >= fewest; t--) {
    const j = t % m;
    sum += x[t] - mean[j];
    // Squares of the step itself, less the part that the season's means take.
    length += 1 - (2 * after[j] + 1) / count[j];
    after[j]++;
    if (t > n - since || !(length > 1e-9)) continue;
    const gain = (sum * sum) / length;
    if (gain > best.gain) best = { gain, period: t, size: sum / length, after: after.slice() };
  }
  return best;
}

/** Digits kept of a value that is moved: rounding must not make noise of a constant history. */
const digits = 12;

/** A history with everything before the shift brought to the level since. */
export function atNewLevel(y: Float64Array, { period, kind, size }: LevelShift): Float64Array {
  const moved = y.slice();
  for (let t = 0; t < period; t++) {
    moved[t] = Number((kind === "M" ? y[t] * size : y[t] + size).toPrecision(digits));
  }
  return moved;
}

/** The opposite of `atNewLevel`: fits of the moved history as fits of the history itself. */
export function atOldLevel(y: Float64Array, { period, kind, size }: LevelShift): Float64Array {
  return y.map((v, t) => (t >= period ? v : kind === "M" ? v / size : v - size));
}
