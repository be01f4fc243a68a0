import { makeStyles, tokens } from "@fluentui/react-components";

/** Parts of the log tab, and of what the steps show of it. */
export const useLogStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  field: { minWidth: 0, width: "100%" },
  /** An entry whose button goes below its words where both have no room beside each other. */
  wrapping: { flexWrap: "wrap" },
  wide: { flexGrow: 1, flexShrink: 1, flexBasis: "210px" },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
});
