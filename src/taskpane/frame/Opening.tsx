import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { texts } from "../texts";

const useStyles = makeStyles({
  opening: {
    ...typographyStyles.body1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
  },
});

/** Stands in for well under a second, so it is a line of words rather than something that moves. */
export function Opening() {
  const styles = useStyles();
  return <p className={styles.opening}>{texts.app.opening}</p>;
}
