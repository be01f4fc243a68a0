import type { ReactNode } from "react";
import { useChartStyles } from "./useChartStyles";

export interface LegendEntry {
  name: string;
  /** Drawn on a ground of 18 x 10 pixels. */
  mark: ReactNode;
}

/** What the marks of a chart mean. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  const styles = useChartStyles();
  return (
    <figcaption className={styles.legend}>
      {entries.map(({ name, mark }) => (
        <span key={name} className={styles.entry}>
          <svg width="18" height="10" aria-hidden>
            {mark}
          </svg>
          {name}
        </span>
      ))}
    </figcaption>
  );
}

/** The mark of a line. */
export function LineMark({ className }: { className: string }) {
  return <path className={className} d="M0 5H18" />;
}
