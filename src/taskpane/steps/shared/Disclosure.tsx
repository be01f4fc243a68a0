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
  /** What it is about, where several of one title stand in a page: screen readers say both. */
  about?: string;
  /** A name under which it stays as the planner left it, for the next item or the next look at the step. */
  keep?: string;
  /** Opens it when this becomes true; who has closed it again is not contradicted. */
  opened?: boolean;
  children: ReactNode;
}

/** Names of those that were left open. */
const leftOpen = new Set<string>();

/** A line that opens and closes what belongs to it; closed, it costs one line. */
export function Disclosure({ title, about, keep = "", opened = false, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(opened || leftOpen.has(keep));
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setShown(true);
  }
  const toggle = (): void => {
    if (keep !== "") leftOpen[shown ? "delete" : "add"](keep);
    setShown(!shown);
  };
  return (
    <div className={styles.box}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={shown}
        aria-controls={id}
        aria-label={about && `${title}: ${about}`}
        onClick={toggle}
      >
        {title}
      </Button>
      <div id={id}>{shown && <div className={styles.content}>{children}</div>}</div>
    </div>
  );
}
