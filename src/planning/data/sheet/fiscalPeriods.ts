import { monthOf, monthStart } from "../excelDate";
import type { TableMapping } from "../mapTable";
import { monthsOfYear } from "../fiscalYear";

/** "P01 FY26", "Period 3 2025", "FY26-P01", "2026P03": months of a company's own year. */
const ownPeriod = /^(?:p|per|period|periode|période)\s*\.?\s*\d{1,2}\b|^(?:fy)?\s?\d{2,4}[\s./-]*p\d{1,2}$/i;

export const isOwnPeriod = (text: string): boolean => ownPeriod.test(text.trim());

/**
 * Months from the January that a period would have as a calendar month to its own. FY26 is the year that ends in 2026; one
 * that begins in February bears the year in which it begins, as the 4-4-5 calendars of retail do.
 *
 * @param startMonth the month of the calendar in which fiscal years begin, 1 to 12
 * @example
 * periodShift(4); // -9: P01 FY26 is April 2025
 */
export function periodShift(startMonth: number): number {
  const begin = startMonth - 1;
  return startMonth <= 2 ? begin : begin - monthsOfYear;
}

/** The mapping with its periods in the fiscal year that the company declares; dates and calendar months stay. */
export function inFiscalYear(mapping: TableMapping, startMonth: number): TableMapping {
  const shift = periodShift(startMonth);
  const before = mapping.periodShift ?? 0;
  if (shift === before) return mapping;
  const monthColumns = mapping.monthColumns.map(({ column, month }) => ({
    column,
    month: isOwnPeriod(mapping.headers[column]) ? month - before + shift : month,
  }));
  return { ...mapping, monthColumns, periodShift: shift };
}

/** The first day of a text's month, moved where the text is a period of the company's own year. */
export function movedPeriod(text: string, serial: number, shift: number | undefined): number {
  if (!shift || Number.isNaN(serial) || !isOwnPeriod(text)) return serial;
  return monthStart(monthOf(serial) + shift);
}
