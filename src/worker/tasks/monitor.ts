import { call } from "../task";

/** Phase 6: performance against plan. */
export const monitorTasks = {
  kpi: call(
    async () => (await import("../../planning/monitor/kpi")).kpi,
    ([, inputs]) => inputs.reduce((cells, list) => cells + list.length, 0) / 50_000,
  ),
};
