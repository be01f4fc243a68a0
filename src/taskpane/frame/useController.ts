import { useSyncExternalStore } from "react";
import type { PaneController } from "../state/paneController";
import type { PaneState } from "../state/paneState";

/** The controller's state, re-rendered whenever it changes. */
export function usePaneState(controller: PaneController): PaneState {
  return useSyncExternalStore(controller.subscribe, controller.snapshot);
}
