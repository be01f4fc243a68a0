import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { contrast } from "../../charts/seriesLook";
import { shortMonth } from "../../format";
import { chartToken } from "../../theme/chartColours";
import { useRowWindow } from "./useRowWindow";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    maxHeight: "360px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption2, borderCollapse: "separate", borderSpacing: "1px" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "left",
    fontWeight: "inherit",
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  // The year goes below the month.
  month: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "bottom",
    whiteSpace: "normal",
  },
  cell: {
    minWidth: "26px",
    // As high as a finger needs (WCAG 2.5.8).
    height: "24px",
    padding: 0,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  button: {
    ...typographyStyles.caption2,
    width: "100%",
    height: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  slack: { color: tokens.colorNeutralForeground3 },
  well: {},
  tight: { backgroundColor: chartToken("tight") },
  over: { backgroundColor: chartToken("over"), [contrast]: { border: "1px solid CanvasText" } },
  farOver: {
    backgroundColor: chartToken("farOver"),
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
});

/** A cell of the map. */
export interface HeatPlace {
  name: string;
  month: string;
}

/** What a share looks like: free, as it should be, near a bound, beyond it, far beyond it. */
export type HeatShade = "slack" | "well" | "tight" | "over" | "farOver";

interface HeatMapProps {
  /** Says what the map shows. */
  label: string;
  /** What stands in the rows. */
  header: string;
  months: readonly string[];
  rows: readonly { name: string; description: string; shares: readonly number[] }[];
  shadeOf(share: number): HeatShade;
  /** Which cells can be chosen, and what that does, in words. */
  canChoose(share: number): boolean;
  chooses(name: string, month: string, share: number): string;
  chosen?: HeatPlace;
  onChoose(place: HeatPlace): void;
}

/**
 * Shares by name and month in percent. Colours say the same as the numbers; what can be chosen is a button that opens
 * what is behind it. Of a long map only the rows in view are in the page.
 */
export function HeatMap({
  label,
  header,
  months,
  rows,
  shadeOf,
  canChoose,
  chooses,
  chosen,
  onChoose,
}: HeatMapProps) {
  const styles = useStyles();
  const { first, end, above, below, onScroll } = useRowWindow(rows.length);
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0} onScroll={onScroll}>
      <table className={styles.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.month)}>
              {header}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.month} aria-label={month}>
                {shortMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {rows.slice(first, end).map(({ name, description, shares }, r) => (
            <tr key={name} aria-rowindex={first + r + 2}>
              <th scope="row" className={styles.name} title={description}>
                {name}
              </th>
              {shares.map((share, t) => {
                const month = months[t];
                const isChosen = chosen?.name === name && chosen.month === month;
                return (
                  <td
                    key={month}
                    className={mergeClasses(
                      styles.cell,
                      !Number.isNaN(share) && styles[shadeOf(share)],
                      isChosen && styles.chosen,
                    )}
                  >
                    {canChoose(share) ? (
                      <button
                        type="button"
                        className={styles.button}
                        aria-pressed={isChosen}
                        aria-label={chooses(name, month, share)}
                        onClick={() => onChoose({ name, month })}
                      >
                        {percentOf(share)}
                      </button>
                    ) : (
                      percentOf(share)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
}

function percentOf(share: number): string {
  return Number.isNaN(share) ? "" : String(Math.round(100 * share));
}
