import { StepFrame, type StepProps } from "../shared/StepFrame";

export function ReconcileStep(props: StepProps) {
  return <StepFrame step="reconcile" {...props} />;
}
