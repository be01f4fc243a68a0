import type { ReactNode, RefObject } from "react";
import { Legend, type LegendEntry } from "./Legend";
import { useChartStyles } from "./useChartStyles";

interface ChartFrameProps {
  /** What `useWidth` measures. */
  box: RefObject<HTMLElement | null>;
  /** Pixels. */
  width: number;
  height: number;
  /** Says what the chart shows to who cannot see it. */
  words: string;
  legend: readonly LegendEntry[];
  children: ReactNode;
}

/** A drawing as wide as the pane, with its words for screen readers and its legend below. */
export function ChartFrame({ box, width, height, words, legend, children }: ChartFrameProps) {
  const styles = useChartStyles();
  return (
    <figure className={styles.figure} ref={box}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={words}
      >
        {children}
      </svg>
      <Legend entries={legend} />
    </figure>
  );
}
