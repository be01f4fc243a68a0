import { call, cellsOf, each } from "../task";

/** Milliseconds to read a cell of the company's tables, and to clean the history of one sales record. */
const [millisecondsPerCell, millisecondsPerRecord] = [0.0005, 0.01];

/** Phase 1: calendars, buckets, cleaning, classes. */
export const dataTasks = {
  buildPeriods: call(
    async () => (await import("../../planning/data/periods")).buildPeriods,
    ([, count]) => count / 1_000,
  ),
  bucketTransactions: call(
    async () => (await import("../../planning/data/bucket")).bucketTransactions,
    ([dates]) => dates.length / 5_000,
  ),
  gatherCompany: call(
    async () => (await import("../../planning/data/gatherCompany")).gatherCompany,
    ([tables]) =>
      tables.reduce((cells, { headers, rows }) => cells + headers.length * rows.length, 0) *
      millisecondsPerCell,
  ),
  cleanCompany: call(
    async () => (await import("../../planning/data/cleaning/cleanCompany")).cleanCompany,
    ([company]) => company.sales.rowCount * millisecondsPerRecord,
  ),
  classifyItems: call(
    async () => (await import("../../planning/data/classify")).classifyItems,
    ([histories]) => histories.length / 20,
  ),
  cleanSeries: each(async () => (await import("./cleanRows")).cleanRow, 2),
  disaggregate: call(
    async () => (await import("../../planning/data/disaggregate")).disaggregate,
    ([, basis]) => cellsOf(basis) / 5_000,
  ),
  conversionFactors: call(
    async () => (await import("./conversionRows")).conversionFactors,
    ([, questions, days]) => (questions.length * days.length) / 500,
  ),
  checkTable: call(
    async () => (await import("../../planning/data/checks/tableRules")).checkTable,
    ([table, rules]) => (table.rows.length * rules.length) / 5_000,
  ),
};
