import { say } from "../planning/words";
import { WorkbookError } from "./workbookError";

/** What a cell shows while the function of an add-in is at work. */
const unfinished = new Set(["#BUSY!", "#GETTING_DATA"]);

/** How long Excel may take, and how often it is asked meanwhile, in ms. */
export const patience = { most: 60_000, pause: 250 };

/**
 * Reads until no cell waits for its formula any more: Excel answers for the functions of an add-in later than it does
 * for its own, and a number that is still on its way is no blank.
 *
 * @throws WorkbookError("Calculating") when the formulas take longer than that
 * @example
 * await untilCalculated("SOP_Gap", () => readPlace(context, place));
 */
export async function untilCalculated<T extends { errors: readonly { error: string }[] } | undefined>(
  table: string,
  read: () => Promise<T>,
): Promise<T> {
  for (let waited = 0; ; waited += patience.pause) {
    const found = await read();
    if (!found?.errors.some(({ error }) => unfinished.has(error))) return found;
    if (waited >= patience.most)
      throw new WorkbookError(
        "Calculating",
        say`Excel is still calculating the formulas of ${table}. Wait until it has finished and try again; if it never does, calculate the SOP formulas anew on the tab Functions.`,
      );
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
}
