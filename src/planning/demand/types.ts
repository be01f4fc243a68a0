/** Forecasting methods by name; "auto" combines several, weighted for the kind of series. */
export const methodNames = [
  "auto",
  "naive",
  "snaive",
  "drift",
  "mean",
  "movingAverage",
  "ses",
  "holt",
  "dampedHolt",
  "hwAdditive",
  "hwMultiplicative",
  "ets",
  "etsPool",
  "theta",
  "classicalTheta",
  "ces",
  "arima",
  "thief",
  "croston",
  "sba",
  "tsb",
  "adida",
  "imapa",
  "intermittent",
] as const;
export type MethodName = (typeof methodNames)[number];
/** Methods that only serve as members of the default combination. */
export const memberNames = [
  "arimaAdjusted",
  "arimaAdditive",
  "etsAdditive",
  "thetaAdditive",
  "driftAdjusted",
  "usualLevel",
  "crossLearned",
] as const;
/** A method that stands for itself; "auto" resolves to one or more of these. */
export type SingleMethod = Exclude<MethodName, "auto"> | (typeof memberNames)[number];

/** What to forecast and how. */
export interface ForecastOptions {
  /** Number of periods to forecast, at least 1. */
  horizon: number;
  /** Periods in a season; 1 for none, "auto" (default) to find it. */
  seasonLength?: number | "auto";
  /** Periods in a year (12 monthly, 4 quarterly, 52 weekly) when known: the first season length "auto" looks at. */
  frequency?: number;
  method?: MethodName;
  /** Nominal coverages of the intervals, e.g. [0.8, 0.95] (default). */
  levels?: readonly number[];
  /** Probabilities of extra quantiles, e.g. [0.9, 0.99] for stock. */
  quantiles?: readonly number[];
  /** Whether forecasts and bounds stay at or above zero; by default when the history has no negative number. */
  nonNegative?: boolean;
  /** Whether `SeriesForecast.states` is wanted. */
  states?: boolean;
}

/** Error measures of the one-step fits on the history itself. */
export interface FitMetrics {
  mase: number;
  rmse: number;
  wmape: number;
  bias: number;
  /** MASE of the seasonal naive method's fits, for comparison (1 by definition where it exists). */
  naiveMase: number;
}

/** One method's part in a combination. */
export interface MemberForecast {
  method: SingleMethod;
  /** The fitted model in words, e.g. "ETS(M,Ad,M)". */
  label: string;
  /** Share in the combination; members sum to one. */
  weight: number;
  mean: Float64Array;
}

/** The forecast of one series. All arrays of steps have `horizon` numbers. */
export interface SeriesForecast {
  method: MethodName;
  /** The model in at most 60 characters, e.g. "ETS(A,Ad,N)" or "Combination of 5: ETS(M,Ad,M), Dynamic theta, …". */
  label: string;
  mean: Float64Array;
  levels: readonly number[];
  /** `lower[k][h]` is the lower bound of the interval with coverage `levels[k]`, `h + 1` steps ahead. */
  lower: Float64Array[];
  upper: Float64Array[];
  /** `quantiles[k][h]` for the k-th probability asked for. */
  quantiles: Float64Array[];
  /** Standard deviation of the forecast error at each step. */
  sigma: Float64Array;
  seasonLength: number;
  parameters: Record<string, number>;
  /** One-step forecasts of the history, as long as it; NaN where there is none. */
  fitted: Float64Array;
  metrics: FitMetrics;
  members: MemberForecast[];
  /** Level, trend and season behind the fits, where they were asked for and the method has them; NaN as in `fitted`. */
  states?: StatePath;
  /** Set where every known period has the same value. */
  constant?: boolean;
  /** One sentence for the planner: what was done and how good it is. */
  explanation: string;
  /** Position of a value that was taken for a slip and left out; see `slipIn`. */
  slip?: number;
  /** Sentences at the end of the explanation: what was done to the history before it was forecast. */
  remarks?: string[];
}

/** The parts of a method's one-step forecasts, one number a period of the history. */
export interface StatePath {
  /** After each period. */
  level: Float64Array;
  /** After each period; 0 where there is none. */
  trend: Float64Array;
  /** Factor or term used for each period; 1 or 0 where there is none. */
  season: Float64Array;
}

/** A method's raw answer, before intervals, limits and words. */
export interface ModelForecast {
  label: string;
  mean: Float64Array;
  /** Standard deviation of the error at each step, by the model's own reckoning. */
  deviation: Float64Array;
  /** One-step forecasts of the prepared history; NaN where there is none. */
  fitted: Float64Array;
  parameters: Record<string, number>;
  /** The parts of the fits, for methods of the exponential smoothing family. */
  states?: () => StatePath;
  /** Quantile function of one period's demand, the same for every step, where the method has one of its own. */
  quantile?: (probability: number) => number;
  /** Bounds of the interval with a nominal coverage where the method knows that demand is counted. */
  interval?: (level: number) => [number, number];
}
