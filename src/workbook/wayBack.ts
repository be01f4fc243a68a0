import { withWorkbook } from "./withWorkbook";

/**
 * The way back from a change that a planner makes in the pane: each write says, before it writes, how to restore what
 * it is about to replace. The log of changes is no part of it, because nothing is ever taken out of a log.
 */
export type Back = (context: Excel.RequestContext) => Promise<void>;

let noted: Back[] | undefined;

/** True while somebody wants to know the way back: reading what stands there is worth its time only then. */
export function isWayBackWanted(): boolean {
  return noted !== undefined;
}

/** Says how to restore what is about to be written over. */
export function noteWayBack(back: Back): void {
  noted?.push(back);
}

/** Changes are made one after the other, so that each has a way back of its own. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Makes a change and answers the way back from it: one step for each write, the first write first. A change that fails
 * half way is taken back at once, as far as it got.
 *
 * @throws what the change throws
 */
export function withWayBack(change: () => Promise<void>): Promise<Back[]> {
  const made = lastChange.then(async () => {
    const steps: Back[] = (noted = []);
    try {
      await change();
    } catch (error) {
      noted = undefined;
      // What the change could not write, the way back may not be able to write either; the first error says why.
      await goBack(steps).catch(() => undefined);
      throw error;
    } finally {
      noted = undefined;
    }
    return steps;
  });
  lastChange = made.catch(() => undefined);
  return made;
}

/** Restores what was there before a change, the last write first. */
export async function goBack(steps: readonly Back[]): Promise<void> {
  await withWorkbook(async (context) => {
    for (const step of [...steps].reverse()) await step(context);
    await context.sync();
  });
}
