import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { contrast } from "./seriesLook";

/** What all charts of the pane have in common: the figure, its grid, its words and its legend. */
export const useChartStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  chart: { display: "block", width: "100%" },
  // A contrast theme's grey may be as strong as its text: lines that only guide the eye step back from the data.
  grid: { stroke: tokens.colorNeutralStroke2, [contrast]: { stroke: "CanvasText", strokeOpacity: 0.25 } },
  zero: { stroke: tokens.colorNeutralStroke1Hover, [contrast]: { stroke: "CanvasText" } },
  /** The figures of an axis. */
  tick: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground3,
    [contrast]: { fill: "CanvasText" },
  },
  /** What a mark is called. */
  name: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground1,
    [contrast]: { fill: "CanvasText" },
  },
  line: { fill: "none", strokeWidth: 1.75, strokeLinejoin: "round" },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
