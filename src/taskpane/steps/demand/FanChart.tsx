import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SeriesMonth, SeriesView } from "../../../cycle/demand/contract";
import { ticksOf } from "../../charts/axis";
import { ChartFrame } from "../../charts/ChartFrame";
import { LineMark } from "../../charts/Legend";
import { bandPath, linePath, stepScale } from "../../charts/paths";
import { contrast, fillOf, strokeOf } from "../../charts/seriesLook";
import { useChartStyles } from "../../charts/useChartStyles";
import { useWidth } from "../../charts/useWidth";
import { ValueAxis } from "../../charts/ValueAxis";
import { number } from "../../format";
import { texts } from "../../texts";

const height = 190;
const margin = { top: 8, right: 6, bottom: 20, left: 46 };

const useStyles = makeStyles({
  now: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 3", [contrast]: { stroke: "GrayText" } },
  // One colour, laid over itself: it reads on light and dark grounds alike.
  band95: { ...fillOf("forecast"), fillOpacity: 0.16 },
  band80: { ...fillOf("forecast"), fillOpacity: 0.26 },
  lastYear: { ...strokeOf("reference"), strokeDasharray: "1.5 3", strokeWidth: 1.25 },
  actual: strokeOf("actual"),
  forecast: strokeOf("forecast"),
  agreed: { ...strokeOf("demand"), strokeDasharray: "5 3" },
});

const lines = ["lastYear", "actual", "forecast", "agreed"] as const;

/** History, last year, forecast with its intervals, and what was agreed; the label says it in words. */
export function FanChart({ view }: { view: SeriesView }) {
  const styles = useStyles();
  const common = useChartStyles();
  const lookOf = (field: (typeof lines)[number]): string => mergeClasses(common.line, styles[field]);
  const [box, width] = useWidth(320);
  const { months } = view;
  const ticks = ticksOf([0, 1, ...months.flatMap(({ month: _month, ...numbers }) => Object.values(numbers))]);
  const scale = stepScale(ticks, months.length, { width, height, margin });
  const values = (field: Exclude<keyof SeriesMonth, "month">): number[] => months.map((each) => each[field]);
  const firstForecast = months.findIndex(({ forecast }) => !Number.isNaN(forecast));
  return (
    <ChartFrame
      {...{ box, width, height }}
      words={inWords(view, firstForecast)}
      legend={[
        ...lines.map((field) => ({
          name: texts.series[field],
          mark: <LineMark className={lookOf(field)} />,
        })),
        { name: texts.series.bands, mark: <BandMark /> },
      ]}
    >
      <ValueAxis ticks={ticks} from={margin.left} to={width - margin.right} y={scale.y} format={number} />
      {months.map(({ month }, t) =>
        month.endsWith("-01") ? (
          <text key={month} className={common.tick} x={scale.x(t)} y={height - 5} textAnchor="middle">
            {month.slice(0, 4)}
          </text>
        ) : null,
      )}
      {firstForecast > 0 && (
        <line
          className={styles.now}
          x1={scale.x(firstForecast - 0.5)}
          x2={scale.x(firstForecast - 0.5)}
          y1={margin.top}
          y2={height - margin.bottom}
        />
      )}
      <path className={styles.band95} d={bandPath(values("low95"), values("high95"), scale)} />
      <path className={styles.band80} d={bandPath(values("low80"), values("high80"), scale)} />
      {lines.map((field) => (
        <path key={field} className={lookOf(field)} d={linePath(values(field), scale)} />
      ))}
    </ChartFrame>
  );
}

/** The outer band with the inner one in it. */
function BandMark() {
  const styles = useStyles();
  return (
    <>
      <rect className={styles.band95} width="18" height="10" />
      <rect className={styles.band80} y="3" width="18" height="4" />
    </>
  );
}

function inWords({ choice, months }: SeriesView, firstForecast: number): string {
  const first = months[firstForecast];
  if (!first) return texts.series.noForecast(choice.name);
  return texts.series.chart({
    name: choice.name,
    from: months[0]!.month,
    first: first.month,
    last: months[months.length - 1]!.month,
    forecast: number(first.forecast),
    low: number(first.low80),
    high: number(first.high80),
    lastYear: number(first.lastYear),
  });
}
