import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column" },
  button: { justifyContent: "flex-start", minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

interface DisclosureProps {
  title: string;
  open?: boolean;
  children: ReactNode;
}

/** A line that opens and closes what belongs to it; closed, it costs one line. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(open);
  return (
    <div className={styles.box}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {title}
      </Button>
      <div id={id}>{shown && <div className={styles.content}>{children}</div>}</div>
    </div>
  );
}
