import { median } from "../math/median";

/** Seasonal and trend decomposition by loess: values = trend + seasonal + remainder. */
export interface StlDecomposition {
  trend: Float64Array;
  seasonal: Float64Array;
  remainder: Float64Array;
  /** Robustness weights of the last outer round; 1 everywhere when not robust. */
  weights: Float64Array;
}

export interface StlOptions {
  /** Loess window of the seasonal part, in seasons, odd; Infinity keeps the season the same. Default 7. */
  seasonalWindow?: number;
  /** Give outliers less weight. Default true. */
  robust?: boolean;
}

const rounds = { robustInner: 1, plainInner: 2, robustOuter: 10 };

/**
 * STL (Cleveland, Cleveland, McRae, Terpenning 1990): loess smooths of the cycle-subseries give the season,
 * a loess of the deseasonalised series gives the trend, and bisquare weights keep outliers out of both.
 *
 * @param values At least two seasons, no NaN.
 * @example
 * const { seasonal } = stl(Float64Array.of(1, 5, 1, 5, 1, 5, 1, 5), 2);
 * seasonal[1] - seasonal[0]; // 4
 */
export function stl(values: Float64Array, seasonLength: number, options: StlOptions = {}): StlDecomposition {
  const n = values.length;
  const m = seasonLength;
  const robust = options.robust ?? true;
  const seasonalWindow = options.seasonalWindow ?? 7;
  const trendWindow = nextOdd(Math.ceil((1.5 * m) / (1 - 1.5 / seasonalWindow)));
  const lowPassWindow = nextOdd(m);
  let trend: Float64Array = new Float64Array(n);
  let seasonal: Float64Array = new Float64Array(n);
  const weights = new Float64Array(n).fill(1);
  for (let outer = 0; outer <= (robust ? rounds.robustOuter : 0); outer++) {
    for (let inner = 0; inner < (robust ? rounds.robustInner : rounds.plainInner); inner++) {
      const detrended = values.map((value, t) => value - trend[t]);
      const cycle = smoothCycles(detrended, weights, m, seasonalWindow);
      const low = loess(movingAverages(cycle, m), new Float64Array(n).fill(1), lowPassWindow, 1);
      seasonal = Float64Array.from({ length: n }, (_, t) => cycle[m + t] - low[t]);
      trend = loess(
        values.map((value, t) => value - seasonal[t]),
        weights,
        trendWindow,
        1,
      );
    }
    if (robust) bisquare(values, trend, seasonal, weights);
  }
  return { trend, seasonal, remainder: values.map((value, t) => value - trend[t] - seasonal[t]), weights };
}

const nextOdd = (x: number): number => (x % 2 === 0 ? x + 1 : x);

/** Smooths each cycle-subseries and extends it by one season at both ends: n + 2m values. */
function smoothCycles(values: Float64Array, weights: Float64Array, m: number, window: number): Float64Array {
  const result = new Float64Array(values.length + 2 * m);
  for (let phase = 0; phase < m; phase++) {
    const positions: number[] = [];
    for (let t = phase; t < values.length; t += m) positions.push(t);
    const y = Float64Array.from(positions, (t) => values[t]);
    const w = Float64Array.from(positions, (t) => weights[t]);
    for (let k = -1; k <= y.length; k++) {
      const target = phase + (k + 1) * m;
      if (target < result.length)
        result[target] = Number.isFinite(window) ? loessAt(y, w, window, k, 1) : weightedMean(y, w);
    }
  }
  return result;
}

/**
 * The weighted mean; the median where all weights have gone: of a few seasons one wild value pulls the others of its
 * phase so far off that none is believed, and their mean would keep it for ever.
 */
function weightedMean(y: Float64Array, w: Float64Array): number {
  let [sum, weight] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    sum += w[i] * y[i];
    weight += w[i];
  }
  return weight > 0 ? sum / weight : median(y);
}

/** Moving averages of length m, m and 3, one after the other: n + 2m values become n. */
function movingAverages(values: Float64Array, m: number): Float64Array {
  return [m, m, 3].reduce((series, length) => {
    const result = new Float64Array(series.length - length + 1);
    let sum = 0;
    for (let t = 0; t < series.length; t++) {
      sum += series[t] - (t >= length ? series[t - length] : 0);
      if (t >= length - 1) result[t - length + 1] = sum / length;
    }
    return result;
  }, values);
}

function loess(values: Float64Array, weights: Float64Array, window: number, degree: 0 | 1): Float64Array {
  return values.map((_, t) => loessAt(values, weights, window, t, degree));
}

/** Locally weighted regression at a position, which may lie one step outside (Cleveland 1979). */
function loessAt(y: Float64Array, weights: Float64Array, window: number, at: number, degree: 0 | 1): number {
  const n = y.length;
  const q = Math.min(window, n);
  const from = Math.max(0, Math.min(Math.round(at) - (q >> 1), n - q));
  const till = from + q - 1;
  let reach = Math.max(at - from, till - at);
  if (window > n) reach += (window - n) / 2;
  let [sw, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (let t = from; t <= till; t++) {
    const distance = Math.abs(t - at) / reach;
    if (distance >= 0.999) continue;
    const w = weights[t] * (distance < 0.001 ? 1 : (1 - distance ** 3) ** 3);
    const x = t - at;
    sw += w;
    sx += w * x;
    sy += w * y[t];
    sxx += w * x * x;
    sxy += w * x * y[t];
  }
  if (sw <= 0) return median(y.subarray(from, till + 1));
  const spread = sxx - (sx * sx) / sw;
  if (degree === 0 || spread < 1e-9 * sw) return sy / sw;
  const slope = (sxy - (sx * sy) / sw) / spread;
  return (sy - slope * sx) / sw;
}

function bisquare(
  values: Float64Array,
  trend: Float64Array,
  seasonal: Float64Array,
  weights: Float64Array,
): void {
  const sizes = values.map((value, t) => Math.abs(value - trend[t] - seasonal[t]));
  const sorted = Float64Array.from(sizes).sort();
  const reach = 3 * (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]);
  sizes.forEach((size, t) => {
    const u = reach > 0 ? size / reach : 0;
    weights[t] = u < 0.001 ? 1 : u > 0.999 ? 0 : (1 - u * u) ** 2;
  });
}
