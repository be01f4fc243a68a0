import type { useChange } from "../state/useChange";

/** Carries out a change and says how it ended; see `useChange`. */
export type ChangeWork = ReturnType<typeof useChange>["change"];
