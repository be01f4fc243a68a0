import { call } from "../task";

/** Phase 2: forecasts, their accuracy and explanation. */
export const demandTasks = {
  trackingSignal: call(
    async () => (await import("../../planning/demand/accuracy")).trackingSignal,
    () => 0,
  ),
};
