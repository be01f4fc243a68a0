import { lazy, Suspense, useState } from "react";
import type { SeriesKey } from "../../../cycle/demand/contract";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Loaded once there is a forecast to look at. */
const SeriesSection = lazy(() => import("./SeriesSection"));

/** What is known beforehand can be entered before the first forecast. */
const EventsPart = lazy(() => import("./events/EventsPart"));

export function DemandStep(props: StepProps) {
  const { state, controller } = props;
  // Kept here, so that the choice outlasts a new run.
  const [chosen, setChosen] = useState<SeriesKey>({ level: "total", key: "" });
  const status = state.steps.find(({ step }) => step === "demand");
  const isOpen = status !== undefined && status.state !== "blocked" && state.running?.step !== "demand";
  return (
    <StepFrame step="demand" {...props}>
      {isOpen && status.summary && (
        <Suspense fallback={<OnItsWay />}>
          <SeriesSection
            key={status.summary.finishedAt}
            controller={controller}
            chosen={chosen}
            onChoose={setChosen}
          />
        </Suspense>
      )}
      {isOpen && (
        <Suspense fallback={<OnItsWay />}>
          <EventsPart controller={controller} item={chosen.level === "item" ? chosen.key : ""} />
        </Suspense>
      )}
    </StepFrame>
  );
}
