import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { RiskMapView } from "../../../cycle/review/decisionContract";
import { texts } from "../../texts";

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { ...typographyStyles.caption2, width: "100%", minWidth: "300px", borderCollapse: "collapse" },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    padding: tokens.spacingHorizontalXXS,
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXXS,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    width: "18%",
  },
  low: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  medium: { backgroundColor: tokens.colorStatusWarningBackground2 },
  high: { backgroundColor: tokens.colorStatusDangerBackground2 },
});

const words = texts.risks;

/** The heat map: how likely downwards, what it would move across; a table, so that every reader can walk it. */
export function RiskMap({ map: { columns, rows } }: { map: RiskMapView }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={words.map} tabIndex={0}>
      <table className={styles.table} aria-label={words.map}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.mapCorner}
            </th>
            {columns.map((band) => (
              <th key={band} scope="col" className={styles.head}>
                {words.band(band)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ band, cells }) => (
            <tr key={band}>
              <th scope="row" className={styles.head}>
                {words.band(band)}
              </th>
              {cells.map(({ names, severity }, c) => (
                <td
                  key={columns[c]}
                  className={mergeClasses(styles.cell, styles[severity])}
                  aria-label={
                    names.length > 0 ? words.cell(words.severities[severity], names.join(", ")) : undefined
                  }
                >
                  {names.join(", ")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
