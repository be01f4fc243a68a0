import { makeStyles, tokens } from "@fluentui/react-components";

/** One exception in the list: a mark, its words, and the money at the right. */
export const useExceptionStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginTop: "2px" },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  money: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  text: { overflowWrap: "anywhere" },
  row: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
