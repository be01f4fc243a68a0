import { lazy, Suspense, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import type { SeriesKey } from "../../../cycle/demand/contract";
import { texts } from "../../texts";
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
        <Suspense fallback={<Spinner size="tiny" label={texts.series.loading} />}>
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
