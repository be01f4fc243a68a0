import { say } from "../words";
import type { Forecaster } from "./forecaster";
import { prepareSeries, type PreparedSeries } from "./prepare";
import { seasonalProfile, withoutSeason, withSeason, type SeasonalProfile } from "./seasonalProfile";

/**
 * A method that forecasts the seasonally adjusted series and puts the season back. On short histories a shrunken
 * season estimated once costs less accuracy than the seasonal terms of a model, which need several seasons to settle.
 *
 * @param kind "A" for a season that is added; by default one that multiplies where the series is positive
 */
export function onAdjusted(base: Forecaster, kind?: "A"): Forecaster {
  return (series, horizon) => {
    const { scaled, scale } = series;
    const profile = profileOf(series, kind);
    if (!profile) return base(series, horizon);
    const deseasoned = profile === series.profile ? series.adjusted : withoutSeason(scaled, profile);
    const adjusted = prepareSeries(deseasoned, 1);
    const forecast = base(adjusted, horizon);
    const back = (x: Float64Array, from: number): Float64Array =>
      withSeason(x, profile, from).map((v) => v * scale);
    const mean = back(forecast.mean, scaled.length);
    return {
      label: say`${forecast.label} adjusted`,
      mean,
      deviation: forecast.deviation.map((s, h) => s * scale * seasonAt(profile, scaled.length + h)),
      fitted: back(forecast.fitted, 0),
      parameters: forecast.parameters,
    };
  };
}

function profileOf(series: PreparedSeries, kind: "A" | undefined): SeasonalProfile | undefined {
  const { profile, scaled, seasonLength } = series;
  if (!profile || !kind || profile.kind === kind) return profile;
  return seasonalProfile(scaled, seasonLength, kind);
}

/** How much larger than usual errors are in a period: with the index where the season multiplies. */
function seasonAt({ kind, index }: SeasonalProfile, period: number): number {
  return kind === "M" ? index[period % index.length] : 1;
}
