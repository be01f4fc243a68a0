import { provideStored } from "../worker/stored";
import type { Cycle } from "./contract";
import { WorkbookCycle } from "./cycle";

export interface CycleOptions {
  /** Clock; tests fix it. */
  now?: () => Date;
  /**
   * True where a run that fails is not saved, and nobody takes a step back: what sheets held before is then neither read
   * nor kept. Default false.
   */
  unattended?: boolean;
}

/**
 * Opens the monthly cycle over the current workbook.
 *
 * @example
 * const cycle = await openCycle();
 * await cycle.run("gather", { signal: new AbortController().signal, onProgress: () => undefined });
 */
export function openCycle({ now = () => new Date(), unattended = false }: CycleOptions = {}): Promise<Cycle> {
  connectStore();
  return Promise.resolve(new WorkbookCycle(now, unattended));
}

/** Lets formulas read what the open workbook keeps: SOP.VERSION and SOP.SCENARIO. */
export function connectStore(): void {
  provideStored("version", async (name) => (await import("./versions/lookup")).versionTables(name));
  provideStored("scenario", async (name) => (await import("./scenarios/lookup")).scenarioTables(name));
}
