import { Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground3 } });

interface WillWriteProps {
  /** By which the buttons that write name the sentence as their description. */
  id?: string;
  children: string;
}

/** What a button will write, in a sentence beside it. */
export function WillWrite({ id, children }: WillWriteProps) {
  const styles = useStyles();
  return (
    <Caption1 id={id} className={styles.words}>
      {children}
    </Caption1>
  );
}
