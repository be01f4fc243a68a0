import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { shortMonth } from "../format";
import { texts } from "../texts";
import { ticksOf } from "./axis";
import { ChartFrame } from "./ChartFrame";
import { ChartTable, type ChartFigures } from "./ChartTable";
import { LineMark } from "./Legend";
import { alone, bandPath, linePath, stepScale } from "./paths";
import { fillOf, strokeOf } from "./seriesLook";
import { useChartStyles } from "./useChartStyles";
import { useWidth } from "./useWidth";
import { ValueAxis } from "./ValueAxis";

const height = 170;
const margin = { top: 8, right: 8, bottom: 20, left: 48 };
/** Pixels that a month's name needs below the chart. */
const labelWidth = 52;

const useStyles = makeStyles({
  band: { ...fillOf("interval80"), fillOpacity: 0.35 },
  actual: strokeOf("actual"),
  forecast: strokeOf("forecast"),
  demand: strokeOf("demand"),
  supply: strokeOf("supply"),
  inventory: strokeOf("inventory"),
  target: { ...strokeOf("limit"), strokeWidth: 1.25 },
  limit: { ...strokeOf("limit"), strokeDasharray: "5 3" },
  reference: { ...strokeOf("reference"), strokeWidth: 1.25, strokeDasharray: "1.5 3" },
  outside: fillOf("worse"),
});

/** What a line means; targets are lines, limits dashes, what is for comparison dots. */
export type LineTone =
  "actual" | "forecast" | "demand" | "supply" | "inventory" | "target" | "limit" | "reference";

export interface ChartLine {
  name: string;
  tone: LineTone;
  values: readonly number[];
  /** What the legend says, where that is less: lines of one word count once. */
  legend?: string;
}

/** The area between two lines. */
export interface ChartBand {
  name: string;
  lowName: string;
  highName: string;
  low: readonly number[];
  high: readonly number[];
}

interface LineChartProps {
  /** What the chart is called, and what it shows in words. */
  name: string;
  words: string;
  /** ISO months, one a value. */
  months: readonly string[];
  lines: readonly ChartLine[];
  band?: ChartBand;
  /** Positions to mark on the first line: points outside their limits. */
  outside?: readonly number[];
  /** Figures of the table. */
  format(value: number): string;
  /** Figures at the axis, where they are shorter. */
  axisFormat?(value: number): string;
}

/**
 * Lines over months, with a band around them or limits beside them, and their figures as a table. Reads at the width of
 * the pane.
 */
export function LineChart(chart: LineChartProps) {
  return (
    <div>
      <Drawing {...chart} />
      <ChartTable name={chart.name} figures={figuresOf(chart)} />
    </div>
  );
}

function figuresOf({ months, lines, band, format }: LineChartProps): ChartFigures {
  const columns = [
    ...lines,
    ...(band
      ? [
          { name: band.lowName, values: band.low },
          { name: band.highName, values: band.high },
        ]
      : []),
  ];
  return {
    headers: [texts.charts.month, ...columns.map(({ name }) => name)],
    rows: months.map((month, t) => [month, ...columns.map(({ values }) => format(values[t]))]),
  };
}

function Drawing({ words, months, lines, band, outside = [], format, axisFormat = format }: LineChartProps) {
  const styles = useStyles();
  const common = useChartStyles();
  const [box, width] = useWidth(320);
  const all = [...lines.flatMap(({ values }) => values), ...(band?.low ?? []), ...(band?.high ?? [])];
  const ticks = ticksOf(all);
  const scale = stepScale(ticks, months.length, { width, height, margin });
  const every = Math.max(1, Math.ceil((months.length * labelWidth) / (width - margin.left - margin.right)));
  const lookOf = (tone: LineTone): string => mergeClasses(common.line, styles[tone]);
  const named = [...new Map(lines.map(({ name, legend = name, tone }) => [legend, tone] as const))];
  return (
    <ChartFrame
      {...{ box, width, height, words }}
      legend={[
        ...named.map(([name, tone]) => ({ name, mark: <LineMark className={lookOf(tone)} /> })),
        ...(band ? [{ name: band.name, mark: <rect className={styles.band} width="18" height="10" /> }] : []),
      ]}
    >
      <ValueAxis ticks={ticks} from={margin.left} to={width - margin.right} y={scale.y} format={axisFormat} />
      {months.map((month, t) =>
        t % every === 0 ? (
          <text
            key={month}
            className={common.tick}
            // The outermost names would leave the drawing.
            x={Math.min(Math.max(scale.x(t), labelWidth / 2), width - labelWidth / 2)}
            y={height - 5}
            textAnchor="middle"
          >
            {shortMonth(month)}
          </text>
        ) : null,
      )}
      {band && <path className={styles.band} d={bandPath(band.low, band.high, scale)} />}
      {lines.map(({ name, tone, values }, k) => (
        <path key={`${name} ${k}`} className={lookOf(tone)} d={linePath(values, scale)} />
      ))}
      {lines.flatMap(({ name, tone, values }) =>
        alone(values).map((t) => (
          <circle
            key={`${name} ${t}`}
            className={lookOf(tone)}
            cx={scale.x(t)}
            cy={scale.y(values[t])}
            r={3}
          />
        )),
      )}
      {outside.map((t) => (
        <circle key={t} className={styles.outside} cx={scale.x(t)} cy={scale.y(lines[0].values[t])} r={4} />
      ))}
    </ChartFrame>
  );
}
