import { StepFrame, type StepProps } from "../shared/StepFrame";

export function GatherStep(props: StepProps) {
  return <StepFrame step="gather" {...props} />;
}
