import { useHiddenStyles } from "./useHiddenStyles";

/** Tells screen readers what is going on. Always in the page, since regions that come and go are not read out. */
export function Announcer({ message }: { message: string }) {
  const { hidden } = useHiddenStyles();
  return (
    <div className={hidden} role="status" aria-live="polite" aria-atomic="true">
      {message}
    </div>
  );
}
