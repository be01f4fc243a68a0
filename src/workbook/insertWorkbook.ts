import { toBase64 } from "../planning/base64";
import { noteWayBack } from "./wayBack";

/**
 * Adds the sheets of an .xlsx file behind those that are there. Excel on the web takes files up to 5 MB.
 *
 * @returns the number of sheets added
 */
export async function insertWorkbook(context: Excel.RequestContext, bytes: Uint8Array): Promise<number> {
  const added = context.workbook.insertWorksheetsFromBase64(toBase64(bytes), { positionType: "End" });
  await context.sync();
  noteWayBack(async (again) => {
    for (const id of added.value) again.workbook.worksheets.getItemOrNullObject(id).delete();
    await again.sync();
  });
  return added.value.length;
}
