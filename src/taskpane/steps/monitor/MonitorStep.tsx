import { lazy, Suspense } from "react";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Comes after what every step has, so that the button is there first. */
const PerformancePart = lazy(() => import("./PerformancePart"));
const ReleasesPart = lazy(() => import("./ReleasesPart"));
const RollPart = lazy(() => import("./RollPart"));

export function MonitorStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "monitor");
  return (
    <StepFrame step="monitor" {...props}>
      {status?.state !== "blocked" && state.running === undefined && (
        <Suspense fallback={<OnItsWay />}>
          {status?.summary && (
            <>
              <PerformancePart key={`performance ${status.summary.finishedAt}`} controller={controller} />
              <ReleasesPart controller={controller} />
            </>
          )}
          <RollPart key={status?.summary?.finishedAt ?? ""} controller={controller} />
        </Suspense>
      )}
    </StepFrame>
  );
}
