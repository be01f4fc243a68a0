import type { GriffelStyle } from "@fluentui/react-components";
import type { SeriesName } from "../../cycle/colours";
import { chartToken } from "../theme/chartColours";

/** Contrast themes know only the system's colours, and SVG is not recoloured by itself. */
export const contrast = "@media (forced-colors: active)";

const inContrast: Record<SeriesName, string> = {
  actual: "CanvasText",
  forecast: "Highlight",
  interval80: "Highlight",
  interval95: "Highlight",
  demand: "LinkText",
  supply: "Highlight",
  inventory: "Highlight",
  limit: "LinkText",
  reference: "GrayText",
  corrected: "LinkText",
  level: "CanvasText",
  better: "Highlight",
  worse: "LinkText",
};

/** A line in the colour of what it means. */
export function strokeOf(name: SeriesName): GriffelStyle {
  return { stroke: chartToken(name), [contrast]: { stroke: inContrast[name] } };
}

/** What stands beside its opposite: contrast themes may have nearly the same colour for both, so that it is hollow. */
const hollow: readonly SeriesName[] = ["better"];

/** An area in the colour of what it means. */
export function fillOf(name: SeriesName): GriffelStyle {
  const filled = { fill: inContrast[name] };
  const outlined = { fill: "Canvas", stroke: "CanvasText", strokeWidth: 1 };
  return { fill: chartToken(name), [contrast]: hollow.includes(name) ? outlined : filled };
}
