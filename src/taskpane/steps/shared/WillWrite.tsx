import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground3 } });

/** What a button will write, in a sentence beside it. */
export function WillWrite({ children }: { children: string }) {
  const styles = useStyles();
  return <Caption1 className={styles.words}>{children}</Caption1>;
}
