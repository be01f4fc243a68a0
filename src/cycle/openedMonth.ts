import { z } from "zod";
import type { Company } from "../planning/data/company";
import { monthLabel, monthOf, serialFromIso } from "../planning/data/excelDate";
import { readSetting, writeSetting } from "../workbook/settings";

const key = "openedMonth";

/** The cycle that the roll-forward opened. */
export interface OpenedCycle {
  /** Its first month, 12 · year + month − 1; NaN before the first roll-forward. */
  month: number;
  /** "Actual days" of the settings when it opened: they are those of the month before. NaN for none. */
  daysBefore: number;
}

const stored = z
  .union([
    z.object({ month: z.string(), daysBefore: z.number().nullable() }),
    z.string().transform((month) => ({ month, daysBefore: null })),
  ])
  .transform(({ month, daysBefore }): OpenedCycle => ({
    month: monthOf(serialFromIso(month)),
    daysBefore: daysBefore ?? NaN,
  }));

/** It is kept by Concord, because the planner's settings table is the planner's. */
export async function readOpenedCycle(context: Excel.RequestContext): Promise<OpenedCycle> {
  const read = stored.safeParse(await readSetting(context, key));
  return read.success ? read.data : { month: NaN, daysBefore: NaN };
}

/** A month of NaN removes it. */
export async function writeOpenedCycle(
  context: Excel.RequestContext,
  { month, daysBefore }: OpenedCycle,
): Promise<void> {
  const days = Number.isNaN(daysBefore) ? null : daysBefore;
  await writeSetting(
    context,
    key,
    Number.isNaN(month) ? undefined : { month: monthLabel(month), daysBefore: days },
  );
}

/** The company with its plan starting in the opened month, unless its own settings or history are further already. */
export function inOpenedCycle(company: Company, { month, daysBefore }: OpenedCycle): Company {
  const { settings } = company;
  if (Number.isNaN(month) || month < settings.firstMonth) return company;
  // Until the planner writes other days, they are those of the month before.
  const actualDays = settings.actualDays === daysBefore ? NaN : settings.actualDays;
  return { ...company, settings: { ...settings, firstMonth: month, actualDays } };
}
