import type { ReactNode } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StepStatus } from "../../cycle/contract";
import { currentStep } from "../state/paneState";
import { Heading } from "./Heading";
import { texts } from "../texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    // Excel draws its personality menu over the pane's top right corner: 34 x 32 px on a Mac.
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  done: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  // Held open while the label is still unknown, so that nothing moves when it comes.
  gate: { ...typographyStyles.caption1, flexGrow: 1, minHeight: tokens.lineHeightBase200 },
});

interface HeaderProps {
  label: string;
  steps: readonly StepStatus[];
  /** What the planner can always reach: the help. */
  children?: ReactNode;
}

/** Where the planner is in the month: the cycle, how many steps are done, and the next gate. */
export function Header({ label, steps, children }: HeaderProps) {
  const styles = useStyles();
  const done = steps.filter((step) => step.state === "done").length;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Heading kind="page">{label ? texts.header.cycle(label) : texts.header.noCycle}</Heading>
        {steps.length > 0 && (
          <span className={styles.done}>{texts.header.stepsDone(done, steps.length)}</span>
        )}
      </div>
      <div className={styles.line}>
        <span className={styles.gate}>{gateSentence(steps, done)}</span>
        {children}
      </div>
    </header>
  );
}

function gateSentence(steps: readonly StepStatus[], done: number): string {
  if (steps.length === 0) return "";
  return done === steps.length
    ? texts.header.allDone
    : texts.header.nextGate(texts.steps[currentStep(steps)].gate);
}
