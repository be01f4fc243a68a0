import type { PreparedSeries } from "./prepare";
import type { SeriesForecast } from "./types";

/**
 * One sentence for the planner: the method, what it saw in the history, and how well it would have done there
 * against the naive method.
 */
export function explain(forecast: SeriesForecast, series: PreparedSeries): string {
  const n = series.values.length;
  if (series.constant) {
    return `Every one of the ${n} known periods has the same value, so the forecast repeats it.`;
  }
  const season =
    series.seasonLength > 1 ? `with a season of ${series.seasonLength} periods` : "without a season";
  const { mase } = forecast.metrics;
  const quality = Number.isFinite(mase)
    ? mase < 1
      ? `; its one-step errors on the history are ${percent(1 - mase)} smaller than the naive method's`
      : `; its one-step errors on the history are no smaller than the naive method's`
    : "";
  return `${methodInWords(forecast)} on ${n} periods ${season}${quality}.`;
}

/** A combination with all its members and their shares; any other method by its name. */
function methodInWords({ label, members }: SeriesForecast): string {
  if (members.length < 2) return label;
  const shares = members.map((m) => `${m.label} (${percent(m.weight)})`);
  return `Combination of ${shares.slice(0, -1).join(", ")} and ${shares[shares.length - 1]}`;
}

function percent(fraction: number): string {
  return `${Math.round(100 * fraction)} %`;
}
