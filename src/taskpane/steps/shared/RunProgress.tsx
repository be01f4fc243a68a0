import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { fraction } from "../../format";
import type { RunningStep } from "../../state/paneState";
import { texts } from "../../texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    // Room for two lines: what is being done changes several times, and the buttons below stay where they are.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Running = Pick<RunningStep, "progress" | "secondsLeft" | "cancelling" | "finish">;

interface RunProgressProps {
  /** What is being done in words: names the bar for screen readers. */
  action: string;
  running: Running;
  onCancel(): void;
  /** For work that can end early. */
  onFinish?(): void;
}

/** How far the work has come, what is being done and proven, how long it will take, and the ways out. */
export function RunProgress({ action, running, onCancel, onFinish }: RunProgressProps) {
  const styles = useStyles();
  const { done, total, what, gap, canFinish } = running.progress;
  const { cancelling, finish } = running;
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
        <Body1 className={styles.what}>{wordsOf(running)}</Body1>
        <Caption1 className={styles.quiet}>{rightWords(share, running.secondsLeft)}</Caption1>
      </div>
      {gap !== undefined && <Caption1>{texts.step.provenGap(fraction(gap, 2))}</Caption1>}
      <div className={styles.ways}>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {texts.step.cancel}
        </Button>
        {finish && (
          <Button disabledFocusable={cancelling || finish === "asked" || !canFinish} onClick={onFinish}>
            {texts.step.finish}
          </Button>
        )}
      </div>
    </div>
  );
}

function wordsOf({ cancelling, finish, progress }: Running): string {
  if (cancelling) return texts.step.cancelling;
  return finish === "asked" && progress.canFinish ? texts.step.finishing : progress.what;
}

function rightWords(share: number | undefined, secondsLeft: number | undefined): string {
  if (share === undefined) return "";
  return secondsLeft === undefined ? `${Math.round(share * 100)} %` : texts.step.remaining(secondsLeft);
}
