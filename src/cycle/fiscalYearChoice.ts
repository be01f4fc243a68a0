import { z } from "zod";
import type { RawTable } from "../planning/data/company";
import { monthsOfYear } from "../planning/data/fiscalYear";
import { guessMapping } from "../planning/data/mapTable";
import { roles } from "../planning/data/roles";
import { declaredFiscalYearStart, settingNotes } from "../planning/data/settings";
import { normaliseName } from "../planning/data/table";
import { readSetting, writeSetting } from "../workbook/settings";

const key = "fiscalYearStart";
const stored = z.number().int().min(1).max(monthsOfYear);

/** What the choice is called in the planner's own table of settings. */
export const fiscalYearName = settingNotes.fiscalYearStart.name;

/** The month, 1 to 12, that the planner chose in the pane for fiscal years to begin in; NaN where the tables say it. */
export async function readFiscalYearChoice(context: Excel.RequestContext): Promise<number> {
  const read = stored.safeParse(await readSetting(context, key));
  return read.success ? read.data : NaN;
}

/** It is kept by Concord, because the planner's settings table is the planner's; NaN removes it. */
export async function writeFiscalYearChoice(context: Excel.RequestContext, month: number): Promise<void> {
  await writeSetting(context, key, Number.isNaN(month) ? undefined : month);
}

/** The month in which fiscal years begin as the planner's tables say it, 1 to 12. */
export function writtenFiscalYear(tables: readonly RawTable[]): number {
  const rows = tables.flatMap((table) => {
    const { name, value } = settingColumns(table) ?? { name: -1, value: -1 };
    return table.rows.map((row) => [row[name], row[value]] as const);
  });
  return declaredFiscalYearStart(rows);
}

/** The tables with the month that the planner chose in place of what their settings say; NaN leaves them as they are. */
export function inChosenFiscalYear(tables: readonly RawTable[], month: number): RawTable[] {
  if (Number.isNaN(month)) return [...tables];
  let isSaid = false;
  const next = tables.map((table): RawTable => {
    const at = settingColumns(table);
    if (!at) return table;
    const rows = table.rows.map((row) => {
      if (normaliseName(String(row[at.name] ?? "")) !== normaliseName(fiscalYearName)) return row;
      isSaid = true;
      return row.map((cell, column) => (column === at.value ? month : cell));
    });
    return { ...table, rows };
  });
  if (isSaid) return next;
  const { table: name, columns } = roles.settings;
  const headers = [columns.name.header, columns.value.header];
  return [...next, { name, headers, rows: [[fiscalYearName, month]] }];
}

/** Settings are a short table: others are not looked at. */
const mostSettings = 200;

function settingColumns(table: RawTable): { name: number; value: number } | undefined {
  const mapping = table.rows.length <= mostSettings ? guessMapping(table) : undefined;
  if (mapping?.role !== "settings" || mapping.missing.length > 0) return undefined;
  return { name: mapping.columns.name, value: mapping.columns.value };
}
