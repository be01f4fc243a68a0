import { lazy, Suspense } from "react";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Loaded once there is something to look at. */
const MoneySection = lazy(() => import("./MoneySection"));
const CommentsPart = lazy(() => import("../../comments/CommentsPart"));

export function ReconcileStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "reconcile");
  const hasResult = status?.summary !== undefined && status.state !== "blocked";
  return (
    <StepFrame step="reconcile" {...props}>
      {hasResult && state.running?.step !== "reconcile" && (
        <Suspense fallback={<OnItsWay />}>
          <MoneySection key={status.summary?.finishedAt} controller={controller} />
          <CommentsPart controller={controller} />
        </Suspense>
      )}
    </StepFrame>
  );
}
