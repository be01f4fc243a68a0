import { lazy, Suspense } from "react";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Comes after what every step has, so that the button is there first. */
const SignOffPart = lazy(() => import("./SignOffPart"));

export function ReviewStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "review");
  return (
    <StepFrame step="review" {...props}>
      {status?.summary && state.running === undefined && (
        <Suspense fallback={null}>
          <SignOffPart key={status.summary.finishedAt} controller={controller} />
        </Suspense>
      )}
    </StepFrame>
  );
}
