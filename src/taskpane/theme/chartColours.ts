import { heatColours, seriesColours, type HeatName, type SeriesName } from "../../cycle/colours";
import type { Scheme } from "./scheme";

/** The colours of charts as the theme's own tokens: they change with it, as Fluent's do. */
export function chartTheme(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...seriesColours, ...heatColours }).map(([name, colour]) => [
      `chart-${name}`,
      colour[scheme],
    ]),
  );
}

/**
 * The token of what a series means, or of a shade of a heat map.
 *
 * @example
 * chartToken("forecast") // "var(--chart-forecast)"
 */
export function chartToken(name: SeriesName | HeatName): string {
  return `var(--chart-${name})`;
}
