import { breathe } from "../workbook/withWorkbook";

/** Work that says where it may be interrupted: it yields there, and returns its result. */
export type Sliced<T> = Generator<void, T, void>;

/** After so many milliseconds the page may paint and answer clicks: people feel 50. */
const longestSlice = 12;

/**
 * Does work in slices, between which the page stays responsive.
 *
 * @example
 * const { supply } = await inSlices(supplyInSlices(inputs));
 */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  for (let begun = performance.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < longestSlice) continue;
    await breathe();
    begun = performance.now();
  }
}

/** The same work in one go, for whoever cannot wait. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A list's answers one by one, with a chance to interrupt after each. */
export function* eachOf<T, R>(list: Iterable<T>, answer: (one: T, at: number) => R): Sliced<R[]> {
  const answers: R[] = [];
  for (const one of list) {
    answers.push(answer(one, answers.length));
    yield;
  }
  return answers;
}

/** Records at a time: some milliseconds of work each. */
const recordsAtOnce = 32_768;

/** Goes through many records, with a chance to interrupt every so many. */
export function* inChunks(count: number, work: (from: number, to: number) => void): Sliced<void> {
  for (let from = 0; from < count; from += recordsAtOnce) {
    work(from, Math.min(count, from + recordsAtOnce));
    yield;
  }
}
