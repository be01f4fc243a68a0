export { monthLabel } from "../planning/data/excelDate";

import { monthOf, serialFromIso } from "../planning/data/excelDate";

/** 12 · year + month − 1 of a label such as "2026-03"; NaN when it is none. */
export function monthNumber(label: string): number {
  return monthOf(serialFromIso(label));
}
