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

/** An area in the colour of what it means. */
export function fillOf(name: SeriesName): GriffelStyle {
  return { fill: chartToken(name), [contrast]: { fill: inContrast[name] } };
}
