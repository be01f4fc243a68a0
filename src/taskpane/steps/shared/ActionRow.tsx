import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { StepStatus } from "../../../cycle/contract";
import type { PaneController } from "../../state/paneController";
import { isBusy, nextStep, type PaneState, type StepOutcome } from "../../state/paneState";
import { texts } from "../../texts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ActionRowProps {
  status: StepStatus;
  outcome?: StepOutcome;
  state: PaneState;
  controller: PaneController;
}

/**
 * The button that does the step, always the same element at the same place, so that the focus never gets lost;
 * once the step is done the way on stands beside it.
 */
export function ActionRow({ status, outcome, state, controller }: ActionRowProps) {
  const styles = useStyles();
  const { step } = status;
  const done = status.state === "done" && state.running?.step !== step;
  const following = done ? nextStep(step) : undefined;
  return (
    <div className={styles.row}>
      <Button
        appearance={done ? "secondary" : "primary"}
        disabledFocusable={status.state === "blocked" || isBusy(state)}
        onClick={() => void controller.run(step)}
        data-action="run"
      >
        {runLabel(status, outcome)}
      </Button>
      {following && (
        <Button
          appearance="primary"
          icon={<ArrowRight20Regular />}
          iconPosition="after"
          onClick={() => void controller.select(following)}
        >
          {texts.step.next(texts.steps[following].name)}
        </Button>
      )}
    </div>
  );
}

function runLabel(status: StepStatus, outcome: StepOutcome | undefined): string {
  if (outcome?.kind === "failed") return texts.step.retry;
  if (status.state === "done") return texts.step.again;
  if (status.state === "stale") return texts.step.update;
  return texts.steps[status.step].action;
}
