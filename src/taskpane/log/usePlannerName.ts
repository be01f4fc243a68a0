import { useState } from "react";
import { keepName, storedName } from "../state/plannerName";

/** The planner's name, as kept on this machine. */
export function usePlannerName(): [string, (name: string) => void] {
  const [name, setName] = useState(storedName);
  return [
    name,
    (next) => {
      setName(next);
      keepName(next);
    },
  ];
}
