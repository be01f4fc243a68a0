import { useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { Arrivals, ArrivalsContext } from "../state/arrivals";
import { Skeleton } from "./Skeleton";

/** After so long what there is shows: some of it is better than none. */
const longest = 4000;

const useStyles = makeStyles({
  shown: { display: "contents" },
  // Laid out in its width, so that charts know it, but in nobody's way.
  waiting: { height: 0, overflow: "hidden", visibility: "hidden" },
});

interface TogetherProps {
  /** Where the parts bring their own distance to the edge of the pane. */
  padded?: boolean;
  children: ReactNode;
}

/**
 * Parts that load by themselves and stand one below the other: they are shown when all are there, so that none pushes
 * another away. What they load later on changes in its place.
 */
export function Together({ padded = false, children }: TogetherProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [arrivals] = useState(() => new Arrivals(() => setShown(true)));
  useLayoutEffect(() => arrivals.look(), [arrivals]);
  useEffect(() => {
    const late = setTimeout(() => setShown(true), longest);
    return () => clearTimeout(late);
  }, []);
  return (
    <ArrivalsContext value={arrivals}>
      {!shown && <Skeleton padded={padded} />}
      <div className={shown ? styles.shown : styles.waiting}>{children}</div>
    </ArrivalsContext>
  );
}
