import type { CycleOptions } from "../../cycle";
import type { Cycle } from "../../cycle/contract";
import { say } from "../../planning/words";
import type { Run } from "../support/action";
import type { OpenBook, Opening } from "./openBook";

/**
 * Does something with the cycle of a workbook file, and closes it, whatever happens. What was changed in the plan since
 * Concord last had the file open is in the log by then.
 *
 * @param work gets how many changes were found that were made outside Concord as well
 * @param run whose progress says that the workbook is opened; undefined where the caller tells more than that
 * @example
 * await withCycle(run, "plan.xlsx", {}, async (cycle) => (await cycle.glance()).label);
 */
export async function withCycle<T>(
  run: Run | undefined,
  file: string,
  { unattended, ...opening }: Opening & Pick<CycleOptions, "unattended">,
  work: (cycle: Cycle, book: OpenBook, noticed: number) => Promise<T>,
): Promise<T> {
  const { openBook } = await import("./openBook");
  run?.progress.report({ done: 0, total: 1, what: say`Opening the workbook` });
  const book = await openBook(file, opening);
  try {
    const { openCycle } = await import("../../cycle");
    const cycle = await openCycle({ unattended });
    const noticed = await cycle.noticeEdits();
    return await work(cycle, listing(book), noticed);
  } finally {
    book.close();
  }
}

/** The workbook whose list of Concord's sheets names all of them when it is saved. */
function listing(book: OpenBook): OpenBook {
  if (book.hasLockedStructure) return book;
  return {
    ...book,
    async save(target) {
      const { renewIndex } = await import("../../cycle/sheetIndex");
      await renewIndex(true);
      return book.save(target);
    },
  };
}
