import { call, cellsOf } from "../task";

/** Phase 6: performance against plan. */
export const monitorTasks = {
  kpi: call(
    async () => (await import("../../planning/monitor/kpi")).kpi,
    ([, inputs]) => inputs.reduce((cells, list) => cells + list.length, 0) / 50_000,
  ),
  diff: call(
    async () => (await import("../../planning/monitor/diff")).diff,
    ([before]) => cellsOf(before) / 10_000,
  ),
  rankExceptions: call(
    async () => (await import("../../planning/monitor/exceptions")).rankExceptions,
    ([table, rules]) => (table.rows.length * rules.length) / 5_000,
  ),
};
