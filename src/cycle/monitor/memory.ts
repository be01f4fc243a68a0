import { z } from "zod";
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

/** Plan and actual of a family and measure from January (or the first month known) to the month. */
export function yearToDate(
  known: readonly MonthRecord[],
  month: number,
  family: string,
  measure: string,
): { plan: number; actual: number } {
  const year = Math.floor(month / 12);
  const sums = { plan: 0, actual: 0 };
  for (const record of known) {
    if (Math.floor(record.month / 12) !== year || record.month > month) continue;
    const row = record.attainments.find((each) => each.family === family && each.measure === measure);
    sums.plan += row?.plan ?? 0;
    sums.actual += row?.actual ?? 0;
  }
  return sums;
}
