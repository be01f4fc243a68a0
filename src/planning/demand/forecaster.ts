import type { PreparedSeries } from "./prepare";
import type { ModelForecast } from "./types";

/** Fits a method to a prepared series and forecasts. Methods fall back to simpler ones on short series. */
export type Forecaster = (series: PreparedSeries, horizon: number) => ModelForecast;
