import { call } from "../task";

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
};
