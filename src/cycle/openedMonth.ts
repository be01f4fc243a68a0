import type { Company } from "../planning/data/company";
import { monthLabel, monthOf, serialFromIso } from "../planning/data/excelDate";
import { readSetting, writeSetting } from "../workbook/settings";

const key = "openedMonth";

/**
 * First month of the cycle that the roll-forward opened, 12 · year + month − 1; NaN before the first one. It is kept by
 * Concord, because the planner's settings table is the planner's.
 */
export async function readOpenedMonth(context: Excel.RequestContext): Promise<number> {
  const label = await readSetting(context, key);
  return typeof label === "string" ? monthOf(serialFromIso(label)) : NaN;
}

/** NaN removes it. */
export async function writeOpenedMonth(context: Excel.RequestContext, month: number): Promise<void> {
  await writeSetting(context, key, Number.isNaN(month) ? undefined : monthLabel(month));
}

/** The company with its plan starting in the opened month, unless its own settings or history are further already. */
export function inOpenedCycle(company: Company, opened: number): Company {
  const { settings } = company;
  if (Number.isNaN(opened) || opened <= settings.firstMonth) return company;
  // The days that the actuals cover were those of the month before.
  return { ...company, settings: { ...settings, firstMonth: opened, actualDays: NaN } };
}
