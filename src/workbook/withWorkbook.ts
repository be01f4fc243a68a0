import { begin, end, patiently } from "./waiting";
import { isOwnLock } from "./ownLocks";
import { explained, officeErrorCode, refused } from "./workbookError";

const cellEditMode = "InvalidOperationInCellEditMode";
const accessDenied = "AccessDenied";
const attempts = 20;
const pauseBetweenAttempts = 500;

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
export async function withWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  for (let attempt = 1; ; attempt++) {
    try {
      const run: Excel.RunOptions = { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
      return await Excel.run(run, (context) => work(telling(context)));
    } catch (error) {
      const code = officeErrorCode(error);
      if (code === "UndoNotSupported" && mergeUndoGroup) mergeUndoGroup = false;
      else if (code === cellEditMode && attempt < attempts) {
        begin();
        await pause(pauseBetweenAttempts);
        end();
      } else throw code === accessDenied ? refused(error, await protectedSheets()) : explained(error);
    }
  }
}

/** Names of the sheets that somebody has protected: Excel does not say which of them refused. Empty when it cannot be told. */
async function protectedSheets(): Promise<string[]> {
  try {
    return await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const locks = sheets.items.map(({ protection }) => protection.load("protected,options"));
      await context.sync();
      return sheets.items
        .filter((_, at) => locks[at].protected && !isOwnLock(locks[at].options))
        .map(({ name }) => name);
    });
  } catch {
    return [];
  }
}

/** The context, which says when Excel takes long to answer. */
function telling(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context) as typeof context.sync;
  context.sync = (passThrough) => patiently(sync(passThrough) as Promise<never>);
  return context;
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
