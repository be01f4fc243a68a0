/** What people may still do on a sheet with rows that Concord has locked; by these its protection is known as Concord's. */
export const freedoms = {
  allowAutoFilter: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
} as const;

/**
 * Lifts Concord's own protection of these sheets, for the time of a write; whoever locks rows of theirs locks them again.
 * A protection that somebody else has set stays: Excel then refuses the write, and the planner is told.
 */
export async function liftOwnLocks(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const all = names.map((name) =>
    context.workbook.worksheets.getItem(name).protection.load("protected,options"),
  );
  await context.sync();
  for (const protection of all)
    if (protection.protected && isOwnLock(protection.options)) protection.unprotect();
}

/** Whether a protection is one that Concord has set. */
export function isOwnLock(options: Excel.WorksheetProtectionOptions): boolean {
  const names = Object.keys(freedoms) as (keyof typeof freedoms)[];
  return names.every((name) => options[name]) && !options.allowInsertRows && !options.allowDeleteRows;
}
