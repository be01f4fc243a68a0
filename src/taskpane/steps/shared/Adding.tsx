import { useId, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

interface AddingProps {
  /** Whether the form is open. */
  open: boolean;
  onToggle(): void;
  /** The button's words while the form is closed, and while it is open. */
  add: string;
  close: string;
  children: ReactNode;
}

/** A button that opens a form below it. */
export function Adding({ open, onToggle, add, close, children }: AddingProps) {
  const styles = useStyles();
  const formId = useId();
  return (
    <>
      <Button
        className={styles.start}
        size="small"
        aria-expanded={open}
        aria-controls={formId}
        onClick={onToggle}
      >
        {open ? close : add}
      </Button>
      <div id={formId}>{open && children}</div>
    </>
  );
}
