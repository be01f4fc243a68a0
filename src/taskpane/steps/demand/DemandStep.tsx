import { StepFrame, type StepProps } from "../shared/StepFrame";

export function DemandStep(props: StepProps) {
  return <StepFrame step="demand" {...props} />;
}
