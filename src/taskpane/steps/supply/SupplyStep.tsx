import { StepFrame, type StepProps } from "../shared/StepFrame";

export function SupplyStep(props: StepProps) {
  return <StepFrame step="supply" {...props} />;
}
