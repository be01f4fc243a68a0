import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../src/host/node";

/** A new workbook for each test of the file, behind the globals of Office, as the add-in finds it. */
export function useWorkbook(): { book: HeadlessWorkbook } {
  const opened = {} as { book: HeadlessWorkbook };
  let restore: () => void;
  beforeEach(async () => {
    opened.book = await openHeadlessWorkbook();
    restore = opened.book.installGlobals();
  });
  afterEach(() => {
    restore();
    opened.book.dispose();
  });
  return opened;
}
