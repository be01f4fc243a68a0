import { lazy, Suspense } from "react";
import { OnItsWay } from "../../state/arrivals";
import { StepFrame, type StepProps } from "../shared/StepFrame";

/** Comes after what every step has, so that the button is there first. */
const CalendarPart = lazy(() => import("./CalendarPart"));
const DecisionsPart = lazy(() => import("./DecisionsPart"));
const InvestmentPart = lazy(() => import("./InvestmentPart"));
const RisksPart = lazy(() => import("./RisksPart"));
const SignOffPart = lazy(() => import("./SignOffPart"));

export function ReviewStep(props: StepProps) {
  const { state, controller } = props;
  const status = state.steps.find(({ step }) => step === "review");
  return (
    <StepFrame step="review" {...props}>
      {status?.summary && state.running === undefined && (
        <Suspense fallback={<OnItsWay />}>
          <DecisionsPart key={`decisions ${status.summary.finishedAt}`} controller={controller} />
          <RisksPart key={`risks ${status.summary.finishedAt}`} controller={controller} />
          <InvestmentPart key={`investments ${status.summary.finishedAt}`} controller={controller} />
          <SignOffPart key={`signatures ${status.summary.finishedAt}`} controller={controller} />
          <CalendarPart key={`calendar ${status.summary.finishedAt}`} controller={controller} />
        </Suspense>
      )}
    </StepFrame>
  );
}
