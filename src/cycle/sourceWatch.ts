import { watchEdits } from "../workbook/watch";
import { sheetNames } from "../workbook/sheetNames";
import { withWorkbook } from "../workbook/withWorkbook";

/** So long nobody has typed when the tables are worth reading again. */
const quietMilliseconds = 1_000;

/**
 * Calls back when people have changed a sheet that holds tables of the cycle, once for a burst of edits. It reads
 * nothing but the names of the sheets.
 *
 * @param isSource whether a step reads something from the sheet of this name
 */
export async function watchSources(
  isSource: (sheet: string) => boolean,
  onChange: () => void,
): Promise<void> {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const ids = [...edited];
    edited.clear();
    const names = await withWorkbook((context) => sheetNames(context, ids));
    if (names.some(isSource)) onChange();
  };
  await watchEdits(({ sheetId }) => {
    edited.add(sheetId);
    clearTimeout(timer);
    // The pane looks again by itself when it is next used: a failure here needs no word.
    timer = setTimeout(() => void look().catch(() => undefined), quietMilliseconds);
  });
}
