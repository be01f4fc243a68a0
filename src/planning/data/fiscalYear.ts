/** A fiscal year: twelve months from its first. */
export interface FiscalYear {
  /** First month, 12 · year + month − 1. */
  first: number;
  /** "2026"; where it runs over New Year, "2026/27". */
  label: string;
}

/** Months of a year. */
export const monthsOfYear = 12;

/**
 * The fiscal year that a month is in.
 *
 * @param month 12 · year + month − 1
 * @param startMonth the month of the calendar in which fiscal years begin, 1 to 12
 * @example
 * fiscalYearOf(12 * 2026 + 2, 4); // March 2026: { first: 12 * 2025 + 3, label: "2025/26" }
 */
export function fiscalYearOf(month: number, startMonth: number): FiscalYear {
  const offset = startMonth - 1;
  const year = Math.floor((month - offset) / monthsOfYear);
  const label = offset === 0 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  return { first: year * monthsOfYear + offset, label };
}
