/** Bytes that become text at once: a call takes only so many arguments. */
const bytesAtOnce = 0x8000;

/**
 * Adds the sheets of an .xlsx file behind those that are there. Excel on the web takes files up to 5 MB.
 *
 * @returns the number of sheets added
 */
export async function insertWorkbook(context: Excel.RequestContext, bytes: Uint8Array): Promise<number> {
  const added = context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
  await context.sync();
  return added.value.length;
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let first = 0; first < bytes.length; first += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(first, first + bytesAtOnce));
  return btoa(text);
}
