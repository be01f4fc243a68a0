import { makeStyles, mergeClasses, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { StepId, StepState, StepStatus } from "../../cycle/contract";
import { texts } from "../texts";
import { stepIcons } from "./stepIcons";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(6, minmax(0, 1fr))",
    gap: "2px",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    "@media (max-width: 339px)": { paddingInline: tokens.spacingHorizontalXXS },
  },
  step: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: "-1px",
      left: "20%",
      right: "20%",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  name: {
    ...typographyStyles.caption2,
    fontWeight: "inherit",
    "@media (min-width: 420px)": { ...typographyStyles.caption1, fontWeight: "inherit" },
  },
  badge: {
    position: "absolute",
    top: "2px",
    left: "calc(50% + 6px)",
    display: "flex",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground3 },
  blocked: { color: tokens.colorNeutralForeground3 },
});

interface StepperProps {
  steps: readonly StepStatus[];
  selected: StepId;
  running?: StepId;
  onSelect(step: StepId): void;
}

/** The six steps in their order; each shows its state by a mark and tells it to screen readers in words. */
export function Stepper({ steps, selected, running, onSelect }: StepperProps) {
  const styles = useStyles();
  return (
    <nav aria-label={texts.stepper.label}>
      <ol className={styles.list}>
        {steps.map(({ step, state }, index) => {
          const Icon = stepIcons[step];
          const name = texts.steps[step].name;
          const stateWord = running === step ? texts.running : texts.states[state];
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(
                  styles.step,
                  state === "blocked" && styles.blocked,
                  step === selected && styles.selected,
                )}
                aria-current={step === selected ? "step" : undefined}
                aria-label={texts.stepper.item(index + 1, name, stateWord)}
                title={`${texts.steps[step].title} – ${stateWord}`}
                onClick={() => onSelect(step)}
              >
                <Icon aria-hidden />
                <span className={styles.name}>{name}</span>
                <span className={styles.badge} aria-hidden>
                  {running === step ? <Spinner size="extra-tiny" /> : <StateMark state={state} />}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StateMark({ state }: { state: StepState }) {
  const styles = useStyles();
  if (state === "done") return <CheckmarkCircle16Filled className={styles.done} />;
  if (state === "stale") return <Warning16Filled className={styles.stale} />;
  return null;
}
