import { normaliseName } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { describeCell, type Cell } from "./cells";
import { toNumber, toText } from "./coerce";
import { say } from "../../planning/words";

/** A named number among the parameters of a model. */
export interface Setting {
  synonyms?: readonly string[];
  /** Without a default the setting is undefined when it is not given. */
  default?: number;
}

type SettingsOf<S extends Record<string, Setting>> = {
  [K in keyof S]: S[K] extends { default: number } ? number : number | undefined;
};

/**
 * Reads named numbers from two columns (name, value), from two rows, or from a text "holding=2; hire=300".
 *
 * @throws "value" for an unknown name, which lists the known ones, or a value that is no number
 */
export function readSettings<const S extends Record<string, Setting>>(
  cells: Cell[][],
  name: string,
  settings: S,
): SettingsOf<S> {
  const keyOf = new Map<string, string>();
  for (const [key, { synonyms = [] }] of Object.entries(settings)) {
    for (const word of [key, ...synonyms]) keyOf.set(normaliseName(word), key);
  }
  const values: Record<string, number | undefined> = {};
  for (const [key, setting] of Object.entries(settings)) values[key] = setting.default;
  for (const [at, [label, cell]] of pairs(cells, name).entries()) {
    const key = keyOf.get(normaliseName(label));
    // Titles over the two columns, such as "Parameter" and "Value".
    if (at === 0 && key === undefined && typeof cell === "string" && toNumber(cell) === undefined) continue;
    if (key === undefined) {
      const known = Object.keys(settings).join(", ");
      throw new PlanningError(
        "value",
        say`The argument ${name} has no parameter "${label}"; known are ${known}.`,
      );
    }
    if (cell === null) continue;
    const value = toNumber(cell);
    if (value === undefined)
      throw new PlanningError("value", say`${label} in ${name} is ${describeCell(cell)}; it needs a number.`);
    values[key] = value;
  }
  return values as SettingsOf<S>;
}

function pairs(cells: Cell[][], name: string): [string, Cell][] {
  const [first] = cells;
  if (cells.length === 1 && first.length === 1) return pairsOfText(toText(first[0]) ?? "", name);
  if (first.length === 2) return named(cells.map(([label, value]) => [label, value]));
  if (cells.length === 2) return named(first.map((label, at) => [label, cells[1][at]]));
  throw new PlanningError("value", say`The argument ${name} takes two columns: names and values.`);
}

function named(list: [Cell, Cell][]): [string, Cell][] {
  return list.flatMap(([label, value]): [string, Cell][] => {
    const word = toText(label);
    return word === undefined ? [] : [[word, value]];
  });
}

function pairsOfText(text: string, name: string): [string, Cell][] {
  return text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [label, value] = part.split("=");
      if (value === undefined)
        throw new PlanningError(
          "value",
          say`The argument ${name} holds "${part.trim()}"; write name=value; name=value.`,
        );
      return [label.trim(), value.trim()];
    });
}
