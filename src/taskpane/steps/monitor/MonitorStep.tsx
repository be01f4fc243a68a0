import { StepFrame, type StepProps } from "../shared/StepFrame";

export function MonitorStep(props: StepProps) {
  return <StepFrame step="monitor" {...props} />;
}
