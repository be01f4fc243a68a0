import { makeStyles, tokens } from "@fluentui/react-components";

/** A small form of the pane: fields below one another, some in pairs. */
export const useFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  /** Where labels may break over two lines, and the fields shall stand on one. */
  pairAtFoot: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  field: { minWidth: 0, width: "100%" },
  save: { alignSelf: "flex-start" },
  hint: { color: tokens.colorStatusWarningForeground3 },
});
