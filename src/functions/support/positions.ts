import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

/** Finds the position of a name in a list of keys; an unknown one is an error that says where it stood. */
export function positionsOf(
  keys: readonly string[],
  listName: string,
): (name: string, where: string) => number {
  const positions = new Map(keys.map((key, at) => [key, at]));
  return (name, where) => {
    const position = positions.get(name);
    if (position !== undefined) return position;
    throw new PlanningError("value", say`"${name}" in ${where} is not among ${listName}.`);
  };
}
