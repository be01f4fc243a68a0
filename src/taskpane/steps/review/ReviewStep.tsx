import { StepFrame, type StepProps } from "../shared/StepFrame";

export function ReviewStep(props: StepProps) {
  return <StepFrame step="review" {...props} />;
}
