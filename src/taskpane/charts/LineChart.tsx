import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { bandPath, linePath, type Scale } from "../steps/demand/chartPaths";

import { ticksOf } from "./axis";
import { useWidth } from "./useWidth";

const height = 170;
const margin = { top: 8, right: 8, bottom: 20, left: 48 };
/** Pixels that a month's name needs below the chart. */
const labelWidth = 52;
/** Contrast themes know only the system's colours, and SVG is not recoloured by itself. */
const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  chart: { display: "block", width: "100%", height: `${height}px` },
  grid: { stroke: tokens.colorNeutralStroke2, [contrast]: { stroke: "GrayText" } },
  tick: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground3,
    [contrast]: { fill: "CanvasText" },
  },
  band: { fill: tokens.colorCompoundBrandStroke, opacity: 0.22, [contrast]: { fill: "Highlight" } },
  line: { fill: "none", strokeWidth: 1.75, strokeLinejoin: "round" },
  main: { stroke: tokens.colorCompoundBrandStroke, [contrast]: { stroke: "Highlight" } },
  measured: { stroke: tokens.colorNeutralForeground1, [contrast]: { stroke: "CanvasText" } },
  centre: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 1,
    [contrast]: { stroke: "Highlight" },
  },
  limit: {
    stroke: tokens.colorPaletteMarigoldForeground3,
    strokeDasharray: "5 3",
    [contrast]: { stroke: "LinkText" },
  },
  plan: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "1.5 3",
    [contrast]: { stroke: "CanvasText" },
  },
  outside: { fill: tokens.colorStatusDangerForeground1, [contrast]: { fill: "LinkText" } },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export type LineTone = "main" | "measured" | "centre" | "limit" | "plan";

interface LineChartProps {
  /** Says in words what the chart shows. */
  words: string;
  /** Below the chart, one a value. */
  labels: readonly string[];
  /** Lines of one name count once in the legend. */
  lines: readonly { name: string; tone: LineTone; values: readonly number[] }[];
  band?: { name: string; low: readonly number[]; high: readonly number[] };
  /** Positions to mark: points outside their limits. */
  outside?: readonly number[];
  format(value: number): string;
}

/** Lines over months, with a band around them or limits beside them. Reads at the width of the pane. */
export function LineChart({ words, labels, lines, band, outside = [], format }: LineChartProps) {
  const styles = useStyles();
  const [box, width] = useWidth(320);
  const all = [...lines.flatMap(({ values }) => values), ...(band?.low ?? []), ...(band?.high ?? [])];
  const ticks = ticksOf(all);
  const scale = scaleOf(ticks, labels.length, width);
  const every = Math.max(1, Math.ceil((labels.length * labelWidth) / (width - margin.left - margin.right)));
  const legend = [...new Map(lines.map(({ name, tone }) => [name, tone] as const))];
  return (
    <figure className={styles.figure} ref={box}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={margin.left}
              x2={width - margin.right}
              y1={scale.y(tick)}
              y2={scale.y(tick)}
            />
            <text className={styles.tick} x={margin.left - 4} y={scale.y(tick) + 3} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {labels.map((label, t) =>
          t % every === 0 ? (
            <text key={label} className={styles.tick} x={scale.x(t)} y={height - 5} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
        {band && <path className={styles.band} d={bandPath(band.low, band.high, scale)} />}
        {lines.map(({ name, tone, values }, k) => (
          <path
            key={`${name} ${k}`}
            className={mergeClasses(styles.line, styles[tone])}
            d={linePath(values, scale)}
          />
        ))}
        {outside.map((t) => (
          <circle key={t} className={styles.outside} cx={scale.x(t)} cy={scale.y(lines[0].values[t])} r={4} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {legend.map(([name, tone]) => (
          <span key={name} className={styles.entry}>
            <svg width="18" height="8" aria-hidden>
              <path className={mergeClasses(styles.line, styles[tone])} d="M0 4H18" />
            </svg>
            {name}
          </span>
        ))}
        {band && (
          <span className={styles.entry}>
            <svg width="18" height="10" aria-hidden>
              <rect className={styles.band} width="18" height="10" />
            </svg>
            {band.name}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function scaleOf(ticks: readonly number[], count: number, width: number): Scale {
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const [inner, depth] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  return {
    x: (t) => margin.left + (inner * (t + 0.5)) / Math.max(1, count),
    y: (value) => margin.top + depth * (1 - (value - low) / (high - low)),
  };
}
