import { makeStyles, tokens } from "@fluentui/react-components";

/** A list of entries in words, each with a button at its right: corrections, overrides. */
export const useEntryStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    // Lines stand between entries: below the last one there is often the line of the next section.
    "& > :last-child, & > :last-child > div": { borderBottomStyle: "none" },
  },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Words wrap, buttons do not: theirs would be cut.
    "& > button": { flexShrink: 0 },
  },
  /** A mark with words of several lines beside it. */
  marked: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  mark: { marginTop: "2px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});
