import { useEffect, useState } from "react";
import { useArrival } from "./arrivals";
import { describeError } from "./describeError";

/** Something that takes a while to come: what came, or why it did not. */
export interface Loaded<T> {
  value?: T;
  /** Empty when all is well. */
  problem: string;
  loading: boolean;
}

/**
 * Loads something when the component appears and whenever `load` becomes another function or `again`
 * another value; what a later load overtakes is thrown away, and its signal aborted. What came before stays meanwhile.
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, again?: unknown): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { of?: unknown }>({ problem: "", loading: true });
  useEffect(() => {
    const abort = new AbortController();
    const keep = (next: Loaded<T>) => !abort.signal.aborted && setState({ ...next, of: load });
    load(abort.signal).then(
      (value) => keep({ value, problem: "", loading: false }),
      (error: unknown) => keep({ problem: describeError(error), loading: false }),
    );
    return () => abort.abort();
  }, [load, again]);
  const loaded = state.of === load ? state : { ...state, problem: "", loading: true };
  useArrival(!loaded.loading);
  return loaded;
}
