import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SeriesMonth, SeriesView } from "../../../cycle/demand/contract";
import { number } from "../../format";
import { texts } from "../../texts";
import { bandPath, linePath, niceTicks, type Scale } from "./chartPaths";
import { useWidth } from "../../charts/useWidth";

const height = 190;
const margin = { top: 8, right: 6, bottom: 20, left: 46 };

/** Contrast themes know only the system's colours, and SVG is not recoloured by itself. */
const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  chart: { display: "block", width: "100%", height: `${height}px` },
  grid: { stroke: tokens.colorNeutralStroke2, [contrast]: { stroke: "GrayText" } },
  now: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 3" },
  tick: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground3,
    [contrast]: { fill: "CanvasText" },
  },
  // One colour, laid over itself: it reads on light and dark grounds alike.
  band95: { fill: tokens.colorCompoundBrandStroke, opacity: 0.18, [contrast]: { fill: "Highlight" } },
  band80: { fill: tokens.colorCompoundBrandStroke, opacity: 0.28, [contrast]: { fill: "Highlight" } },
  line: { fill: "none", strokeWidth: 1.75, strokeLinejoin: "round" },
  lastYear: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "1.5 3",
    strokeWidth: 1.25,
    [contrast]: { stroke: "GrayText" },
  },
  actual: { stroke: tokens.colorNeutralForeground1, [contrast]: { stroke: "CanvasText" } },
  forecast: { stroke: tokens.colorCompoundBrandStroke, [contrast]: { stroke: "Highlight" } },
  agreed: {
    stroke: tokens.colorPaletteMarigoldForeground3,
    strokeDasharray: "5 3",
    [contrast]: { stroke: "LinkText" },
  },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

const lines = ["lastYear", "actual", "forecast", "agreed"] as const;

/** History, last year, forecast with its intervals, and what was agreed; the label says it in words. */
export function FanChart({ view }: { view: SeriesView }) {
  const styles = useStyles();
  const [box, width] = useWidth(320);
  const { months } = view;
  const scale = scaleOf(months, width);
  const values = (field: Exclude<keyof SeriesMonth, "month">): number[] => months.map((each) => each[field]);
  const firstForecast = months.findIndex(({ forecast }) => !Number.isNaN(forecast));
  return (
    <figure className={styles.figure} ref={box}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={inWords(view, firstForecast)}
      >
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={margin.left}
              x2={width - margin.right}
              y1={scale.y(tick)}
              y2={scale.y(tick)}
            />
            <text className={styles.tick} x={margin.left - 4} y={scale.y(tick) + 3} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {months.map(({ month }, t) =>
          month.endsWith("-01") ? (
            <text key={month} className={styles.tick} x={scale.x(t)} y={height - 5} textAnchor="middle">
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
          <path
            key={field}
            className={`${styles.line} ${styles[field]}`}
            d={linePath(values(field), scale)}
          />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {lines.map((field) => (
          <span key={field} className={styles.entry}>
            <svg width="18" height="8" aria-hidden>
              <path className={`${styles.line} ${styles[field]}`} d="M0 4H18" />
            </svg>
            {texts.series[field]}
          </span>
        ))}
        <span className={styles.entry}>
          <svg width="18" height="10" aria-hidden>
            <rect className={styles.band95} width="18" height="10" />
            <rect className={styles.band80} y="3" width="18" height="4" />
          </svg>
          {texts.series.bands}
        </span>
      </figcaption>
    </figure>
  );
}

function scaleOf(months: readonly SeriesMonth[], width: number): Scale & { ticks: number[] } {
  const all = months.flatMap(({ month: _month, ...numbers }) => Object.values(numbers));
  const ticks = niceTicks(Math.max(1, ...all.filter((value) => !Number.isNaN(value))));
  const top = ticks[ticks.length - 1]!;
  const [inner, depth] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  return {
    ticks,
    x: (t) => margin.left + (inner * (t + 0.5)) / Math.max(1, months.length),
    y: (value) => margin.top + depth * (1 - Math.max(0, value) / top),
  };
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
