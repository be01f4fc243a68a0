import { withWorkbook } from "./withWorkbook";

/** Calls back whenever cells of the workbook change by hand, by a co-author or by calculation. */
export async function watchChanges(onChange: () => void): Promise<void> {
  const handler = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(handler);
    worksheets.onCalculated.add(handler);
    worksheets.onDeleted.add(handler);
    worksheets.onAdded.add(handler);
    await context.sync();
  });
}
