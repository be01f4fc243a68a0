import { isoDate } from "../planning/data/excelDate";
import { periodFromText, type DayOrder } from "../planning/data/sheet/periodText";

export type { DayOrder } from "../planning/data/sheet/periodText";

/**
 * The day that somebody typed, as "2026-12-31"; undefined where the text is no day.
 *
 * @param order how "03/04/2026" is read
 * @example
 * typedDay("31.12.2026", "day first"); // "2026-12-31"
 */
export function typedDay(text: string, order: DayOrder): string | undefined {
  const serial = periodFromText(text, order);
  return Number.isNaN(serial) ? undefined : isoDate(serial);
}
