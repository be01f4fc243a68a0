import type { RawTable } from "../../planning/data/table";
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
  packTables: call(
    async () => (await import("../../planning/monitor/packTables")).packTables,
    ([tables]) => tableCells(tables) / 500,
  ),
  unpackTables: call(
    async () => (await import("../../planning/monitor/packTables")).unpackTables,
    ([packed]) => packed.length / 50_000,
  ),
  sealTables: call(
    async () => (await import("../../planning/monitor/sealTables")).sealTables,
    ([tables]) => tableCells(tables) / 1_000,
  ),
  diffTables: call(
    async () => (await import("../../planning/monitor/tableDiff")).diffTables,
    ([before, after]) => (tableCells(before) + tableCells(after)) / 2_000,
  ),
  readXlsxTables: call(
    async () => (await import("../../planning/data/xlsx/readTables")).readXlsxTables,
    ([bytes]) => bytes.length / 20_000,
  ),
  mergeTable: call(
    async () => (await import("../../planning/monitor/tableMerge")).mergeTable,
    ([, mine]) => tableCells([mine]) / 5_000,
  ),
  rankExceptions: call(
    async () => (await import("../../planning/monitor/exceptions")).rankExceptions,
    ([table, rules]) => (table.rows.length * rules.length) / 5_000,
  ),
};

function tableCells(tables: readonly RawTable[]): number {
  return tables.reduce((sum, { headers, rows }) => sum + headers.length * rows.length, 0);
}
