import { z } from "zod";
import { fiscalYearOf } from "../../planning/data/fiscalYear";
import type { DocumentKind } from "../../workbook/documents";

const monthSchema = z.object({
  /** 12 · year + month − 1. */
  month: z.number(),
  /** Plan and actual of the whole month, units. */
  attainments: z.array(
    z.object({ family: z.string(), measure: z.string(), plan: z.number(), actual: z.number() }),
  ),
  figures: z.record(z.string(), z.number()),
});
const schema = z.object({ version: z.literal(1), months: z.array(monthSchema) });

/** What one complete month came to. */
export type MonthRecord = z.infer<typeof monthSchema>;

/** Complete months as they were measured: for the year to date and the trend of the key figures. */
export const monthRecords: DocumentKind<z.infer<typeof schema>> = { name: "months", schema };

const monthsKept = 36;

export function knownMonths(memory: unknown): MonthRecord[] {
  const parsed = schema.safeParse(memory);
  return parsed.success ? parsed.data.months : [];
}

/** The records with this month's in place of an earlier one of it. */
export function withMonth(known: readonly MonthRecord[], record: MonthRecord) {
  const months = [...known.filter(({ month }) => month !== record.month), record];
  months.sort((a, b) => a.month - b.month);
  return { version: 1 as const, months: months.slice(-monthsKept) };
}

/**
 * Plan and actual of a family and measure in the months of the fiscal year before this one, those that were measured.
 *
 * @param month 12 · year + month − 1
 * @param startMonth the month of the calendar in which fiscal years begin, 1 to 12
 */
export function earlierInYear(
  known: readonly MonthRecord[],
  month: number,
  startMonth: number,
  of: { family: string; measure: string },
): { plan: number; actual: number } {
  const { first } = fiscalYearOf(month, startMonth);
  const sums = { plan: 0, actual: 0 };
  for (const record of known) {
    if (record.month < first || record.month >= month) continue;
    const row = record.attainments.find(
      ({ family, measure }) => family === of.family && measure === of.measure,
    );
    sums.plan += row?.plan ?? 0;
    sums.actual += row?.actual ?? 0;
  }
  return sums;
}
