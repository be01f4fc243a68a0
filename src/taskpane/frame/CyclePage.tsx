import { memo, type ComponentType } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { StepId } from "../../cycle/contract";
import type { PaneController } from "../state/paneController";
import type { PaneState } from "../state/paneState";
import { DemandStep } from "../steps/demand/DemandStep";
import { GatherStep } from "../steps/gather/GatherStep";
import { MonitorStep } from "../steps/monitor/MonitorStep";
import { ReconcileStep } from "../steps/reconcile/ReconcileStep";
import { ReviewStep } from "../steps/review/ReviewStep";
import type { StepProps } from "../steps/shared/StepFrame";
import { SupplyStep } from "../steps/supply/SupplyStep";
import { Stepper } from "./Stepper";

const useStyles = makeStyles({
  stepper: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const views: Record<StepId, ComponentType<StepProps>> = {
  gather: GatherStep,
  demand: DemandStep,
  supply: SupplyStep,
  reconcile: ReconcileStep,
  review: ReviewStep,
  monitor: MonitorStep,
};

/** The monthly cycle: the six steps in a row, and the chosen one below. */
function CyclePage({ state, controller }: { state: PaneState; controller: PaneController }) {
  const styles = useStyles();
  const Step = views[state.selected];
  return (
    <>
      <div className={styles.stepper}>
        <Stepper
          steps={state.steps}
          selected={state.selected}
          running={state.running?.step}
          onSelect={(step) => void controller.select(step)}
        />
      </div>
      <Step key={state.selected} state={state} controller={controller} />
    </>
  );
}

export default memo(CyclePage);
