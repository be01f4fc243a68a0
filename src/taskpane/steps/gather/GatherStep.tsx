import { lazy, Suspense } from "react";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Comes after what every step has, so that the button is there first. */
const GatherSection = lazy(() => import("./GatherSection"));

export function GatherStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "gather");
  return (
    <StepFrame step="gather" {...props}>
      {state.running?.step !== "gather" && (
        <Suspense fallback={<OnItsWay />}>
          <GatherSection
            key={status?.summary?.finishedAt ?? ""}
            controller={controller}
            hasRun={status?.summary !== undefined}
          />
        </Suspense>
      )}
    </StepFrame>
  );
}
