import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

import { ticksOf } from "./axis";
import { useWidth } from "./useWidth";

const height = 200;
const margin = { top: 12, right: 14, bottom: 34, left: 48 };
/** Contrast themes know only the system's colours, and SVG is not recoloured by itself. */
const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: { display: "block", width: "100%", height: `${height}px` },
  grid: { stroke: tokens.colorNeutralStroke2, [contrast]: { stroke: "GrayText" } },
  text: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground3,
    [contrast]: { fill: "CanvasText" },
  },
  name: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground1,
    [contrast]: { fill: "CanvasText" },
  },
  front: { fill: tokens.colorCompoundBrandStroke, [contrast]: { fill: "Highlight" } },
  behind: { fill: tokens.colorNeutralStroke1, [contrast]: { fill: "GrayText" } },
  beyond: { fill: tokens.colorStatusDangerForeground1, [contrast]: { fill: "LinkText" } },
});

export interface ChartPoint {
  /** Stands beside the point; the list beside the chart says what it means. */
  label: string;
  across: number;
  up: number;
  tone: "front" | "behind" | "beyond";
}

interface PointChartProps {
  /** Says in words what the chart shows. */
  words: string;
  points: readonly ChartPoint[];
  acrossTitle: string;
  upTitle: string;
  acrossFormat(value: number): string;
  upFormat(value: number): string;
}

/** Points by two figures, each with its label. */
export function PointChart({ words, points, acrossTitle, upTitle, acrossFormat, upFormat }: PointChartProps) {
  const styles = useStyles();
  const [box, width] = useWidth(320);
  const [across, up] = [ticksOf(points.map((each) => each.across)), ticksOf(points.map((each) => each.up))];
  const x = place(across, margin.left, width - margin.right);
  const y = place(up, height - margin.bottom, margin.top);
  // Amounts are long; every second one leaves room for them.
  const shown = across.filter((_, k) => k % (across.length > 3 ? 2 : 1) === 0);
  return (
    <figure className={styles.figure} ref={box}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        {up.map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.text} x={margin.left - 4} y={y(tick) + 3} textAnchor="end">
              {upFormat(tick)}
            </text>
          </g>
        ))}
        {shown.map((tick) => (
          <text key={tick} className={styles.text} x={x(tick)} y={height - 20} textAnchor="middle">
            {acrossFormat(tick)}
          </text>
        ))}
        <text className={styles.text} x={width - margin.right} y={height - 5} textAnchor="end">
          {acrossTitle}
        </text>
        <text className={styles.text} x={0} y={8}>
          {upTitle}
        </text>
        {points.map(({ label, across: value, up: level, tone }) => (
          <g key={label}>
            <circle className={mergeClasses(styles[tone])} cx={x(value)} cy={y(level)} r={5} />
            <text
              className={styles.name}
              x={x(value) + (x(value) > width - 40 ? -8 : 8)}
              y={y(level) - 6}
              textAnchor={x(value) > width - 40 ? "end" : "start"}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function place(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  return (value) => from + ((to - from) * (value - low)) / (high - low);
}
