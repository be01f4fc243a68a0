import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { customFunction } from "../../src/functions/support/customFunction";
import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../src/host/node";
import { openCycle } from "../../src/cycle";
import type { Cycle, StepId, StepSummary } from "../../src/cycle/contract";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import type { RawTable } from "../../src/planning/data/table";
import { workbookOf } from "./sampleWorkbook";

export interface CycleBook {
  book: HeadlessWorkbook;
  cycle: Cycle;
  run(step: StepId): Promise<StepSummary>;
  close(): void;
}

/** The embedded workbook with these tables, SOP.* formulas live, and a cycle over it. */
export function openCycleBook(tables: readonly RawTable[]): Promise<CycleBook> {
  return openCycleOn(workbookOf(tables));
}

/** The same over any workbook. */
export async function openCycleOn(workbook: WorkbookSnapshot): Promise<CycleBook> {
  const book = await openHeadlessWorkbook();
  const restore = book.installGlobals();
  const bodies = Object.fromEntries(catalogue.map((spec) => [spec.id, customFunction(spec)]));
  book.registerFunctions(functionsMetadata(""), bodies as Record<string, (...args: never[]) => unknown>);
  await book.load(workbook);
  const cycle = await openCycle({ now: () => new Date("2026-03-05T08:00:00Z") });
  return {
    book,
    cycle,
    run: (step) => cycle.run(step, { signal: new AbortController().signal, onProgress: () => undefined }),
    close: () => {
      restore();
      book.dispose();
    },
  };
}
