import { useMemo, useState, useSyncExternalStore } from "react";
import { describeError } from "./describeError";
import type { PaneController } from "./paneController";

/** How the last change ended, in words. */
export interface ChangeEnding {
  good: boolean;
  text: string;
}

/**
 * Carries out changes to the workbook that the planner makes in the pane: says how each ended, to readers of the
 * screen too, and reads the state of the cycle anew. `version` is another object after each.
 */
export function useChange(controller: PaneController): {
  ending: ChangeEnding;
  version: object;
  /** Answers whether it went well. */
  change(work: () => Promise<void>, done: string): Promise<boolean>;
} {
  const [state, setState] = useState({ ending: { good: true, text: "" }, version: {} });
  const end = (ending: ChangeEnding): boolean => {
    setState(({ version }) => ({ ending, version: ending.good ? {} : version }));
    controller.announce(ending.text);
    return ending.good;
  };
  const change = async (work: () => Promise<void>, done: string): Promise<boolean> => {
    try {
      await controller.change(work, done);
    } catch (error) {
      return end({ good: false, text: describeError(error) });
    }
    // The caller closes its form now; closed after the look at the cycle, it might be one that was opened meanwhile.
    void controller.refresh();
    return end({ good: true, text: done });
  };
  return { ...state, version: useLatest(state.version, useTakenBack(controller)), change };
}

/** How many changes were taken back so far: another number means that what is shown may be old. */
export function useTakenBack(controller: PaneController): number {
  return useSyncExternalStore(controller.subscribe, () => controller.snapshot().takenBack);
}

/** Another object whenever one of the two is another one. */
function useLatest(version: object, takenBack: number): object {
  return useMemo(() => ({ version, takenBack }), [version, takenBack]);
}
