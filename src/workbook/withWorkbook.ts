import { explained, officeErrorCode } from "./workbookError";

const cellEditMode = "InvalidOperationInCellEditMode";
const attempts = 20;
const pauseBetweenAttempts = 500;

export interface WorkbookOptions {
  /** Called when Excel waits for the user to finish editing a cell. */
  onWaiting?(): void;
}

/**
 * The one way into the workbook. Waits while a cell is being edited, groups what is written into one step of
 * Excel's own undo where Excel can (ExcelApi 1.20), and turns Office errors into sentences.
 *
 * @throws WorkbookError with the Office error code and what to do about it
 * @example
 * const names = await withWorkbook(async (context) => {
 *   const sheets = context.workbook.worksheets.load("items/name");
 *   await context.sync();
 *   return sheets.items.map((sheet) => sheet.name);
 * });
 */
export async function withWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: WorkbookOptions = {},
): Promise<T> {
  let mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  for (let attempt = 1; ; attempt++) {
    try {
      const run: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
      return await Excel.run(run, work);
    } catch (error) {
      const code = officeErrorCode(error);
      if (code === "UndoNotSupported" && mergeUndoGroup) mergeUndoGroup = false;
      else if (code === cellEditMode && attempt < attempts) {
        options.onWaiting?.();
        await pause(pauseBetweenAttempts);
      } else throw explained(error);
    }
  }
}

/** Sends what is queued, then lets the page paint and answer clicks before the next block. */
export async function flush(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  await breathe();
}

/** Gives way to the browser's event loop. A message, not a timer: timers of a hidden pane are slowed down. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
