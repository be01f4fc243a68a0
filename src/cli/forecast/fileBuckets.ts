/** Periods into which the dates of a file can be gathered. */
export const fileBuckets = ["day", "week", "month", "quarter", "year"] as const;
export type FileBucket = (typeof fileBuckets)[number];
