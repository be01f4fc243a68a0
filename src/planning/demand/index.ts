/** Phase 2, demand planning: forecasting and what belongs to it. */
export * from "./accuracy";
export { forecastSeries } from "./forecastSeries";
export { forecastTable, type RowForecast } from "./forecastTable";
export { findSeasonLength, isSeasonal, seasonalStrength } from "./seasonality";
export * from "./types";
