import { useChartStyles } from "./useChartStyles";

interface ValueAxisProps {
  ticks: readonly number[];
  /** Pixels from the left and to the right end of the lines; the figures stand before them. */
  from: number;
  to: number;
  y(value: number): number;
  format(value: number): string;
}

/** Level lines across a chart with their figures at the left; zero stands out where the axis goes below it. */
export function ValueAxis({ ticks, from, to, y, format }: ValueAxisProps) {
  const styles = useChartStyles();
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        className={tick === 0 && ticks[0]! < 0 ? styles.zero : styles.grid}
        x1={from}
        x2={to}
        y1={y(tick)}
        y2={y(tick)}
      />
      <text className={styles.tick} x={from - 4} y={y(tick) + 3} textAnchor="end">
        {format(tick)}
      </text>
    </g>
  ));
}
