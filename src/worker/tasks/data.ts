/** Phase 1: calendars, buckets, cleaning, classes. */
export const dataTasks = {};
