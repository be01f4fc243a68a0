import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RunningStep } from "../../state/paneState";
import { texts } from "../../texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  cancel: { alignSelf: "flex-start" },
});

interface RunProgressProps {
  /** The step's action in words: names the bar for screen readers. */
  action: string;
  running: RunningStep;
  onCancel(): void;
}

/** How far the step has come, what is being done, how long it will take, and the way out. */
export function RunProgress({ action, running, onCancel }: RunProgressProps) {
  const styles = useStyles();
  const { done, total, what } = running.progress;
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  return (
    <div className={styles.box}>
      <ProgressBar
        aria-label={texts.step.progressLabel(action)}
        aria-valuetext={share === undefined ? what : `${Math.round(share * 100)} %: ${what}`}
        value={share}
        thickness="large"
      />
      <div className={styles.words}>
        <Body1 className={styles.what}>{running.cancelling ? texts.step.cancelling : what}</Body1>
        <Caption1 className={styles.quiet}>{rightWords(share, running.secondsLeft)}</Caption1>
      </div>
      <Button className={styles.cancel} disabledFocusable={running.cancelling} onClick={onCancel}>
        {texts.step.cancel}
      </Button>
    </div>
  );
}

function rightWords(share: number | undefined, secondsLeft: number | undefined): string {
  if (share === undefined) return "";
  return secondsLeft === undefined ? `${Math.round(share * 100)} %` : texts.step.remaining(secondsLeft);
}
