import { lazy, Suspense, useState, type ReactNode } from "react";
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { StepId } from "../../../cycle/contract";
import type { PaneController } from "../../state/paneController";
import { stepOrder, type PaneState } from "../../state/paneState";
import { OnItsWay } from "../../state/arrivals";
import { useKeptFocus } from "../../state/useKeptFocus";
import { Heading } from "../../frame/Heading";
import { Together } from "../../frame/Together";
import Tip from "../../help/Tip";
import { texts } from "../../texts";
import { ActionRow } from "./ActionRow";
import { PreviewCard } from "./PreviewCard";
import { Result } from "./Result";
import { RunProgress } from "./RunProgress";
import { StateMessage } from "./StateMessage";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  heading: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Comes after what every step has, so that the button is there first. */
const GatePart = lazy(() => import("../../gates/GatePart"));

/** A step shows its own gate; where things are committed, all the gates up to there. */
const gatesOfStep: Record<StepId, readonly StepId[]> = {
  gather: ["gather"],
  demand: ["demand"],
  supply: ["supply"],
  reconcile: ["gather", "demand", "supply", "reconcile"],
  review: ["gather", "demand", "supply", "reconcile", "review"],
  monitor: [],
};

export interface StepProps {
  state: PaneState;
  controller: PaneController;
}

interface StepFrameProps extends StepProps {
  step: StepId;
  /** What only this step shows, between its result and the end of the pane. */
  children?: ReactNode;
}

/** What all steps have in common: purpose, preview, the one button, progress, and how it ended. */
export function StepFrame({ step, state, controller, children }: StepFrameProps) {
  const styles = useStyles();
  const keptFocus = useKeptFocus<HTMLDivElement>("[data-action=run]");
  const status = state.steps.find((candidate) => candidate.step === step);
  // Who has a result to read knows what the step is for; but when the first one comes, nothing above it may go away.
  const [explains] = useState(status?.summary === undefined);
  if (!status) return null;
  const running = state.running?.step === step ? state.running : undefined;
  const outcome = state.outcome?.step === step ? state.outcome : undefined;
  const preview = state.preview?.step === step ? state.preview : undefined;
  const words = texts.steps[step];
  // Below the button, so that the button stays where it is when the sentence arrives.
  const previewed = !running && (status.state === "ready" || status.state === "stale");

  return (
    <div className={styles.panel} {...keptFocus}>
      <div className={styles.heading}>
        <Caption1 className={styles.quiet}>
          {texts.step.position(stepOrder.indexOf(step) + 1, stepOrder.length)}
        </Caption1>
        <Heading kind="step">{words.title}</Heading>
      </div>
      {explains && <Body1>{words.purpose}</Body1>}
      <StateMessage
        status={status}
        outcome={outcome}
        steps={state.steps}
        onSelect={(id) => void controller.select(id)}
      />
      <ActionRow status={status} outcome={outcome} state={state} controller={controller} />
      {!running && status.state !== "blocked" && <Tip topic={step} controller={controller} />}
      {running && (
        <RunProgress
          action={words.action}
          running={running}
          onCancel={() => controller.cancel()}
          onFinish={() => controller.finish()}
        />
      )}
      {previewed && <PreviewCard preview={preview} />}
      {status.summary && !running && (
        <Result
          summary={status.summary}
          busy={state.undoing !== undefined || state.running !== undefined}
          undoing={state.undoing === step}
          onReveal={(target) => void controller.reveal(target)}
          onUndo={() => void controller.undo(step)}
        />
      )}
      {!running && (
        <Together key={status.summary?.finishedAt ?? ""}>
          {status.summary && state.running === undefined && gatesOfStep[step].length > 0 && (
            <Suspense fallback={<OnItsWay />}>
              <GatePart controller={controller} steps={gatesOfStep[step]} statuses={state.steps} />
            </Suspense>
          )}
          {children}
        </Together>
      )}
    </div>
  );
}
