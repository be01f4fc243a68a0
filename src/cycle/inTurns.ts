import { breathe } from "../workbook/withWorkbook";

/**
 * Does pieces of work one after the other and lets the page paint and answer clicks after each, so that none of them
 * holds the pane for long.
 *
 * @example
 * const [load, sheet] = await inTurns([() => roughCut(company), () => targetsSheet(company)]);
 */
export async function inTurns<const T extends readonly (() => unknown)[]>(
  pieces: T,
): Promise<{ -readonly [K in keyof T]: ReturnType<T[K]> }> {
  const results: unknown[] = [];
  for (const piece of pieces) {
    results.push(piece());
    await breathe();
  }
  return results as { -readonly [K in keyof T]: ReturnType<T[K]> };
}
