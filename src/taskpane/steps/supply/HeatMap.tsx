import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { HeatRow } from "../../../cycle/supply/contract";
import { fraction } from "../../format";
import { texts } from "../../texts";

const words = texts.supply;

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
  month: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    minWidth: "26px",
    height: "22px",
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
  slack: { backgroundColor: tokens.colorNeutralBackground3 },
  well: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  tight: { backgroundColor: tokens.colorStatusWarningBackground1 },
  over: { backgroundColor: tokens.colorStatusDangerBackground1 },
  farOver: { backgroundColor: tokens.colorStatusDangerBackground2 },
});

/** A cell of the map. */
export interface HeatPlace {
  resource: string;
  month: string;
}

interface HeatMapProps {
  months: readonly string[];
  rows: readonly HeatRow[];
  chosen?: HeatPlace;
  onChoose(place: HeatPlace): void;
}

/**
 * Load by resource and month in percent of regular hours. Colours say the same as the numbers; what is overloaded is a
 * button that opens the items behind it.
 */
export function HeatMap({ months, rows, chosen, onChoose }: HeatMapProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={words.heat} tabIndex={0}>
      <table className={styles.table} aria-label={words.heat}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.month)}>
              {words.resource}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.month} aria-label={month}>
                {month.slice(2).replace("-", "/")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ resource, description, shares }) => (
            <tr key={resource}>
              <th scope="row" className={styles.name} title={description}>
                {resource}
              </th>
              {shares.map((share, t) => {
                const month = months[t];
                const isChosen = chosen?.resource === resource && chosen.month === month;
                return (
                  <td
                    key={month}
                    className={mergeClasses(styles.cell, styles[shadeOf(share)], isChosen && styles.chosen)}
                  >
                    {share > 1 ? (
                      <button
                        type="button"
                        className={styles.button}
                        aria-pressed={isChosen}
                        aria-label={words.overload(resource, month, fraction(share, 0))}
                        onClick={() => onChoose({ resource, month })}
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
        </tbody>
      </table>
    </div>
  );
}

function percentOf(share: number): string {
  return Number.isNaN(share) ? "" : String(Math.round(100 * share));
}

function shadeOf(share: number): "slack" | "well" | "tight" | "over" | "farOver" {
  if (share > 1.1) return "farOver";
  if (share > 1) return "over";
  if (share > 0.85) return "tight";
  return share > 0.5 ? "well" : "slack";
}
