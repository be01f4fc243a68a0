import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import { useHiddenStyles } from "./useHiddenStyles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  padded: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  bar: {
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { height: "16px", width: "45%" },
  short: { width: "80%" },
  block: { height: "150px" },
});

/** The shape of what is on its way: a title, two lines, a chart. It stands still, for it is seldom seen for a second. */
export function Skeleton({ padded }: { padded: boolean }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  return (
    <div className={mergeClasses(styles.box, padded && styles.padded)} aria-busy="true">
      <span className={hidden}>{texts.app.loading}</span>
      {[styles.title, "", styles.short, styles.block].map((shape, k) => (
        <div key={k} className={mergeClasses(styles.bar, shape)} />
      ))}
    </div>
  );
}
