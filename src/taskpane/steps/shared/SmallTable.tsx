import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

/** Characters of a code that still leaves room for its numbers. */
const longestCode = 16;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    maxHeight: "320px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    // Collapsed lines would stay behind when the first column sticks.
    borderCollapse: "separate",
    borderSpacing: 0,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  first: {
    textAlign: "left",
    whiteSpace: "normal",
    // Breaks only words that are wider than the column may get; the numbers scroll instead.
    overflowWrap: "break-word",
    minWidth: "96px",
    maxWidth: "180px",
    // Names the row while its numbers are scrolled past.
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: "inherit",
  },
  /** A code such as BT-001: no line ends at its hyphen. */
  code: { whiteSpace: "nowrap" },
  head: { whiteSpace: "normal", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface SmallTableProps {
  /** Names the table for screen readers. */
  label: string;
  headers: readonly string[];
  /** Texts; the first of each row names it. */
  rows: readonly (readonly string[])[];
  /** The row that stands out. */
  strong?: number;
}

/** A table of a few columns of numbers that fits into the pane, or scrolls within itself, by keyboard too. */
export function SmallTable({ label, headers, rows, strong = -1 }: SmallTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {headers.map((header, c) => (
              <th
                key={header}
                scope="col"
                className={mergeClasses(styles.cell, c === 0 && styles.first, styles.head)}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row[0]} className={r === strong ? styles.strong : undefined}>
              <th
                scope="row"
                className={mergeClasses(styles.cell, styles.first, isCode(row[0]) && styles.code)}
              >
                {row[0]}
              </th>
              {row.slice(1).map((text, c) => (
                <td key={c} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isCode(text: string): boolean {
  return text.length <= longestCode && /^\S*\d\S*$/.test(text);
}
