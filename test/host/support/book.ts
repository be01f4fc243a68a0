import { type HeadlessWorkbook, openHeadlessWorkbook } from "../../../src/host/node";

export interface BookOfTest {
  /** The workbook of the running test, with one empty sheet "Sheet1". */
  readonly book: HeadlessWorkbook;
  /** Excel.run of Microsoft's client library. */
  run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** The error with which a batch fails. */
  failure(
    work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
  ): Promise<OfficeExtension.Error>;
  /** Values of cells of the active sheet. */
  values(address: string): Promise<unknown[][]>;
}

/** A new workbook for each test of the file. */
export function useBook(prepare: (book: HeadlessWorkbook) => void = () => undefined): BookOfTest {
  let book: HeadlessWorkbook;
  beforeEach(async () => {
    book = await openHeadlessWorkbook();
    prepare(book);
  });
  afterEach(() => book.dispose());
  const run: BookOfTest["run"] = (work) =>
    book.Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet()));
  return {
    get book() {
      return book;
    },
    run,
    async failure(work) {
      const tried = run(async (context, sheet) => {
        await work(context, sheet);
        await context.sync();
      });
      const error: unknown = await tried.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (!error) throw new Error("The batch did not fail.");
      return error as OfficeExtension.Error;
    },
    values: (address) =>
      run(async (context, sheet) => {
        const range = sheet.getRange(address).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
  };
}
