import { breathe } from "../workbook/withWorkbook";
import { inSlices, type Sliced } from "./slices";

type Answer<Piece> = Piece extends () => infer R ? (R extends Sliced<infer T> ? T : R) : never;

/**
 * Does pieces of work one after the other and lets the page paint and answer clicks after each, and in the midst of
 * those that are sliced, so that none of them holds the pane for long.
 *
 * @example
 * const [load, sheet] = await inTurns([() => roughCut(company), () => inventorySheet(company)]);
 */
export async function inTurns<const T extends readonly (() => unknown)[]>(
  pieces: T,
): Promise<{ -readonly [K in keyof T]: Answer<T[K]> }> {
  const results: unknown[] = [];
  for (const piece of pieces) {
    const made = piece();
    results.push(isSliced(made) ? await inSlices(made) : made);
    await breathe();
  }
  return results as { -readonly [K in keyof T]: Answer<T[K]> };
}

function isSliced(made: unknown): made is Sliced<unknown> {
  return typeof made === "object" && made !== null && Symbol.iterator in made && "next" in made;
}
