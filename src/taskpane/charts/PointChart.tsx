import { makeStyles } from "@fluentui/react-components";
import { ticksOf } from "./axis";
import { ChartFrame } from "./ChartFrame";
import { labelsOf } from "./pointLabels";
import { fillOf, strokeOf } from "./seriesLook";
import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";
import { ValueAxis } from "./ValueAxis";

/** Pixels; points that are all at one height need no more than a strip. */
const heights = { spread: 200, strip: 96 };
const margin = { top: 26, right: 14, bottom: 34, left: 48 };
const useStyles = makeStyles({
  front: fillOf("forecast"),
  behind: { fill: "none", strokeWidth: 1.75, ...strokeOf("reference") },
  beyond: { fill: "none", strokeWidth: 2.25, ...strokeOf("worse") },
});

const markTones = ["front", "behind", "beyond"] as const;

export interface ChartPoint {
  /** Stands beside the point; the list beside the chart says what it means. */
  label: string;
  across: number;
  up: number;
  tone: (typeof markTones)[number];
}

interface PointChartProps {
  /** Says in words what the chart shows. */
  words: string;
  points: readonly ChartPoint[];
  /** What the marks mean. */
  tones: Readonly<Record<ChartPoint["tone"], string>>;
  acrossTitle: string;
  upTitle: string;
  acrossFormat(value: number): string;
  upFormat(value: number): string;
  /** No value upwards can be above it. */
  upMost?: number;
}

/** Points by two figures, each with its label. */
export function PointChart({
  words,
  points,
  tones,
  acrossTitle,
  upTitle,
  acrossFormat,
  upFormat,
  upMost,
}: PointChartProps) {
  const common = useChartStyles();
  const [box, width] = useWidth(320);
  const across = ticksOf(points.map((each) => each.across));
  const levels = points.map((each) => each.up);
  const isFlat = points.length > 0 && upFormat(Math.min(...levels)) === upFormat(Math.max(...levels));
  const up = isFlat ? [levels[0]] : ticksOf(levels, upMost);
  const height = isFlat ? heights.strip : heights.spread;
  const x = place(across, margin.left, width - margin.right);
  const middle = (margin.top + height - margin.bottom) / 2;
  const y = isFlat ? () => middle : place(up, height - margin.bottom, margin.top);
  // Amounts are long; every second one leaves room for them.
  const shown = across.filter((_, k) => k % (across.length > 3 ? 2 : 1) === 0);
  return (
    <ChartFrame
      {...{ box, width, height, words }}
      legend={markTones.flatMap((tone) =>
        points.some((point) => point.tone === tone)
          ? [{ name: tones[tone], mark: <Mark tone={tone} x={9} y={5} /> }]
          : [],
      )}
    >
      <ValueAxis ticks={up} from={margin.left} to={width - margin.right} y={y} format={upFormat} />
      {shown.map((tick) => (
        <text key={tick} className={common.tick} x={x(tick)} y={height - 20} textAnchor="middle">
          {acrossFormat(tick)}
        </text>
      ))}
      <text className={common.tick} x={width - margin.right} y={height - 5} textAnchor="end">
        {acrossTitle}
      </text>
      <text className={common.tick} x={0} y={8}>
        {upTitle}
      </text>
      {points.map(({ label, across: value, up: level, tone }) => (
        <Mark key={label} tone={tone} x={x(value)} y={y(level)} />
      ))}
      {labelsOf(
        points.map(({ label, across: value, up: level }) => ({ label, x: x(value), y: y(level) })),
        width / 2,
      ).map(({ label, x: left, y: top, isLeft }) => (
        <text key={label} className={common.name} x={left} y={top} textAnchor={isLeft ? "end" : "start"}>
          {label}
        </text>
      ))}
    </ChartFrame>
  );
}

/** A disc, a ring or a cross: told apart without colours. */
function Mark({ tone, x, y }: { tone: ChartPoint["tone"]; x: number; y: number }) {
  const styles = useStyles();
  if (tone === "beyond") return <path className={styles.beyond} d={`M${x - 4} ${y - 4}l8 8m-8 0l8-8`} />;
  return <circle className={styles[tone]} cx={x} cy={y} r={tone === "front" ? 5 : 4} />;
}

function place(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  return (value) => from + ((to - from) * (value - low)) / (high - low);
}
