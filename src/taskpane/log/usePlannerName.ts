import { useState } from "react";
import { remember, remembered } from "../state/localMemory";

const key = "concord.name";

/** The planner's name, kept on this machine alone; blocked storage only means that it is asked for again. */
export function usePlannerName(): [string, (name: string) => void] {
  const [name, setName] = useState(storedName);
  return [
    name,
    (next) => {
      setName(next);
      remember(key, next);
    },
  ];
}

export function storedName(): string {
  return remembered(key);
}
