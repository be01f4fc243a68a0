export type OfficePresence = "excel" | "outside" | "absent";

/**
 * Waits for Office.js. It never answers when its script is blocked, so the wait ends after `timeoutMs`:
 * "absent" then; "outside" when the page runs in a plain browser; "excel" when there is a workbook.
 */
export async function whenOffice(timeoutMs: number): Promise<OfficePresence> {
  if (typeof Office === "undefined") return "absent";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"absent">((resolve) => {
    timer = setTimeout(() => resolve("absent"), timeoutMs);
  });
  const ready = Office.onReady().then((info): OfficePresence => (info.host ? "excel" : "outside"));
  try {
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
