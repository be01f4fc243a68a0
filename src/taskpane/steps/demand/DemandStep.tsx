import { lazy, Suspense, useState } from "react";
import type { SeriesKey } from "../../../cycle/demand/contract";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Loaded once there is a forecast to look at. */
const SeriesSection = lazy(() => import("./SeriesSection"));

export function DemandStep(props: StepProps) {
  const { state, controller } = props;
  // Kept here, so that the choice outlasts a new run.
  const [chosen, setChosen] = useState<SeriesKey>({ level: "total", key: "" });
  const status = state.steps.find(({ step }) => step === "demand");
  const hasResult = status?.summary !== undefined && status.state !== "blocked";
  return (
    <StepFrame step="demand" {...props}>
      {hasResult && state.running?.step !== "demand" && (
        <Suspense fallback={<OnItsWay />}>
          <SeriesSection
            key={status.summary?.finishedAt}
            controller={controller}
            chosen={chosen}
            onChoose={setChosen}
          />
        </Suspense>
      )}
    </StepFrame>
  );
}
