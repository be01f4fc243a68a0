import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

interface AddingProps {
  /** Whether the form is open. */
  open: boolean;
  onToggle(): void;
  /** The button's words while the form is closed, and while it is open. */
  add: string;
  close: string;
  /** Names the button where several with the same words stand on the page. */
  label?: string;
  children: ReactNode;
}

/** A button that opens a form below it; the keyboard goes on at the button when the form is gone. */
export function Adding({ open, onToggle, add, close, label, children }: AddingProps) {
  const styles = useStyles();
  const formId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) toggle.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <>
      <Button
        ref={toggle}
        className={styles.start}
        size="small"
        aria-label={label}
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
