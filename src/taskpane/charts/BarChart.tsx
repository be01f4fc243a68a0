import { makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import { ChartFrame } from "./ChartFrame";
import { ChartTable, type ChartFigures } from "./ChartTable";
import { contrast, fillOf } from "./seriesLook";
import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";

/** Height of a bar with its room, and of a name that stands above it. */
const row = 26;
const nameHeight = 13;
/** Before the chart is measured. */
const usualWidth = 318;
/** Names take no more of the chart than this; longer ones stand above their bars. */
const nameShare = 0.4;
/** About the width of a letter of the smallest type. */
const letter = 5.4;

const useStyles = makeStyles({
  level: fillOf("level"),
  better: fillOf("better"),
  worse: fillOf("worse"),
  down: fillOf("interval80"),
  up: fillOf("forecast"),
  gap: {
    fill: "none",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 2.5,
    [contrast]: { stroke: "Canvas" },
  },
});

export type BarTone = "level" | "better" | "worse" | "down" | "up";

/** A bar between two values. */
export interface Bar {
  from: number;
  to: number;
  tone: BarTone;
}

interface BarChartProps {
  /** What the chart is called, and what it shows in words. */
  name: string;
  words: string;
  rows: { name: string; bars: Bar[]; amount: string }[];
  legend: { tone: BarTone; name: string }[];
  /** The same as a table. */
  figures: ChartFigures;
}

/** Horizontal bars with a name and an amount each: bridges, tornados; and their figures as a table. */
export function BarChart(chart: BarChartProps) {
  return (
    <div>
      <Drawing {...chart} />
      <ChartTable name={chart.name} figures={chart.figures} />
    </div>
  );
}

/** Reads at the width of the pane. */
function Drawing({ words, rows, legend }: BarChartProps) {
  const styles = useStyles();
  const common = useChartStyles();
  const [box, width] = useWidth(usualWidth);
  const longest = Math.max(...rows.map(({ name }) => name.length)) * letter + 8;
  const isAbove = longest > width * nameShare;
  const [label, deep] = isAbove ? [0, row + nameHeight - 4] : [longest, row];
  const barTop = isAbove ? nameHeight : 5;
  const ends = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(...ends, 0), Math.max(...ends, 0)];
  const start = startOf(rows, low);
  // Room for the longest amount, so that no bar runs under it.
  const right = Math.max(...rows.map(({ amount }) => amount.length)) * letter + 8;
  const scale = (value: number): number =>
    label + ((width - label - right) * (Math.max(start, value) - start)) / Math.max(1e-9, high - start);
  const height = rows.length * deep + 4;
  return (
    <ChartFrame
      {...{ box, width, height, words }}
      legend={[
        ...legend.map(({ tone, name }) => ({
          name,
          mark: <rect className={styles[tone]} x="4" width="10" height="10" />,
        })),
        ...(start > 0 ? [{ name: texts.charts.cut, mark: <CutMark /> }] : []),
      ]}
    >
      {rows.map(({ name, bars, amount }, k) => (
        <g key={name}>
          <text className={common.name} x={0} y={k * deep + (isAbove ? nameHeight - 3 : 16)}>
            {name}
          </text>
          {start <= 0 && (
            <line
              className={common.zero}
              x1={scale(0)}
              x2={scale(0)}
              y1={k * deep + barTop - 3}
              y2={k * deep + barTop + row - 8}
            />
          )}
          {bars.map(({ from, to, tone }) => (
            <rect
              key={tone}
              className={styles[tone]}
              x={Math.min(scale(from), scale(to))}
              y={k * deep + barTop}
              width={Math.max(1, Math.abs(scale(to) - scale(from)))}
              height={row - 11}
            />
          ))}
          {start > 0 && bars.some(({ tone }) => tone === "level") && (
            <path className={styles.gap} d={gapAt(scale(start) + 10, k * deep + barTop, row - 11)} />
          )}
          <text className={common.tick} x={width} y={k * deep + barTop + 11} textAnchor="end">
            {amount}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

/** The slanted gap that says that a bar is cut off, as hand-drawn charts have it. */
function gapAt(x: number, top: number, height: number): string {
  return `M${x - 2} ${top + height + 1}L${x + 2} ${top - 1}`;
}

function CutMark() {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.level} x="1" width="16" height="10" />
      <path className={styles.gap} d={gapAt(8, 0, 10)} />
    </>
  );
}

/** Levels far from zero would hide the steps between them: the axis then begins below the lowest step. */
function startOf(rows: BarChartProps["rows"], low: number): number {
  const steps = rows
    .flatMap(({ bars }) => bars)
    .filter(({ from, to, tone }) => tone !== "level" && from !== 0 && to !== 0);
  if (low < 0 || steps.length === 0) return low;
  const lowest = Math.min(...steps.flatMap(({ from, to }) => [from, to]));
  const swing = steps.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  return Math.max(0, lowest - swing / 2);
}
