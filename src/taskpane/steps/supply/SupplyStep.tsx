import { lazy, Suspense } from "react";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Comes after what every step has, so that the button is there first. */
const SupplySection = lazy(() => import("./SupplySection"));

export function SupplyStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "supply");
  return (
    <StepFrame step="supply" {...props}>
      {status?.summary && state.running === undefined && (
        <Suspense fallback={<OnItsWay />}>
          <SupplySection key={status.summary.finishedAt} controller={controller} />
        </Suspense>
      )}
    </StepFrame>
  );
}
