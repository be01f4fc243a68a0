import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Tone } from "../../../cycle/contract";
import { texts } from "../../texts";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  neutral: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  neutral: Info16Regular,
  good: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  bad: ErrorCircle16Filled,
} satisfies Record<Tone, unknown>;

/** A tone as shape, colour and word: never colour alone. */
export function ToneIcon({ tone, className }: { tone: Tone; className?: string }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <Icon
      role="img"
      aria-label={texts.tones[tone]}
      aria-hidden={undefined}
      className={mergeClasses(styles.icon, styles[tone], className)}
    />
  );
}
