/** Names of sheets by the identities that events give; sheets that are gone are left out. */
export async function sheetNames(context: Excel.RequestContext, ids: readonly string[]): Promise<string[]> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
  await context.sync();
  return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
}
