import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

/**
 * Finds the position of a name in a list of keys; an unknown one is an error that says where it stood, and so is a key
 * that stands twice.
 */
export function positionsOf(
  keys: readonly string[],
  listName: string,
): (name: string, where: string) => number {
  const positions = new Map(keys.map((key, at) => [key, at]));
  const twice = keys.find((key, at) => positions.get(key) !== at);
  if (twice !== undefined) throw new PlanningError("value", say`"${twice}" stands twice among ${listName}.`);
  return (name, where) => {
    const position = positions.get(name);
    if (position !== undefined) return position;
    throw new PlanningError("value", say`"${name}" in ${where} is not among ${listName}.`);
  };
}
