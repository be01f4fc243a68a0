import { useState } from "react";

const key = "concord.name";

/** The planner's name, kept on this machine alone; blocked storage only means that it is asked for again. */
export function usePlannerName(): [string, (name: string) => void] {
  const [name, setName] = useState(storedName);
  return [
    name,
    (next) => {
      setName(next);
      try {
        localStorage.setItem(key, next);
      } catch {
        // The name still holds while the pane is open.
      }
    },
  ];
}

export function storedName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
