import { createContext, useContext, useLayoutEffect } from "react";

/** What a part of the pane still waits for before it is shown as a whole. */
export class Arrivals {
  #awaited = 0;

  /** @param whenAll called whenever nothing is awaited any more */
  constructor(private readonly whenAll: () => void) {}

  /** One thing more is awaited, until the answer is called. */
  await(): () => void {
    this.#awaited++;
    return () => {
      this.#awaited--;
      this.look();
    };
  }

  /** What has arrived may bring what has to arrive in turn: that has said so by the end of the drawing under way. */
  look(): void {
    queueMicrotask(() => {
      if (this.#awaited === 0) this.whenAll();
    });
  }
}

export const ArrivalsContext = createContext<Arrivals | undefined>(undefined);

/** Says to the part around it that something is on its way until it is `here`. */
export function useArrival(here: boolean): void {
  const arrivals = useContext(ArrivalsContext);
  useLayoutEffect(() => (here ? undefined : arrivals?.await()), [here, arrivals]);
}

/** Stands in for a chunk that is being loaded: the part around it waits. */
export function OnItsWay(): null {
  useArrival(false);
  return null;
}
