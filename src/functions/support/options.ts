import { plainWord } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { readCells, type Cell } from "./cells";
import { toNumber, toText } from "./coerce";
import {
  isAbsent,
  parameter,
  unfit,
  type Described,
  type Outcome,
  type Parameter,
  type ValueOf,
} from "./parameter";

type Entries = Record<string, Parameter<unknown>>;
export type OptionsOf<E extends Entries> = { [K in keyof E]: ValueOf<E[K]> };

/**
 * Rarely used settings in one argument: a text "phi=0.9; metric=wmape", or a two-column range of names and
 * values. Every entry is itself a parameter with a default or optional.
 */
export function options<const E extends Entries>(spec: {
  description: string;
  entries: E;
}): Parameter<OptionsOf<E>> {
  const names = Object.keys(spec.entries);
  const accepts = `settings such as "${names[0]}=…"; known are ${names
    .map((key) => `${key} (${spec.entries[key].accepts})`)
    .join("; ")}`;
  const read = (raw: unknown, name: string) => readOptions(raw, name, spec.entries) as OptionsOf<E>;
  return {
    description: spec.description,
    shape: "range",
    optional: true,
    accepts,
    defaultText: "",
    read,
    whenAbsent: (name) => read(null, name),
  };
}

function readOptions(raw: unknown, name: string, entries: Entries): Record<string, unknown> {
  const given = isAbsent(raw) ? new Map<string, Cell>() : pairs(readCells(raw), name);
  const known = new Map(Object.keys(entries).map((key) => [plainWord(key), key]));
  const values = new Map<string, Cell>();
  for (const [key, value] of given) {
    const entry = known.get(plainWord(key));
    if (entry === undefined) {
      const list = Object.keys(entries).join(", ");
      throw new PlanningError("value", say`The argument ${name} has no setting "${key}"; known are ${list}.`);
    }
    values.set(entry, value);
  }
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const value = values.get(key);
      const label = `${key} in ${name}`;
      return [
        key,
        value === undefined || value === null ? entry.whenAbsent(label) : entry.read(value, label),
      ];
    }),
  );
}

/** The name and value pairs of a text or of a two-column range. */
function pairs(cells: Cell[][], name: string): Map<string, Cell> {
  if (cells.length === 1 && cells[0].length === 1) return pairsOfText(toText(cells[0][0]) ?? "", name);
  if (cells[0].length !== 2) {
    throw new PlanningError(
      "value",
      say`The argument ${name} takes a text or a range of two columns, name and value.`,
    );
  }
  const result = new Map<string, Cell>();
  for (const [key, value] of cells) {
    const label = toText(key);
    if (label !== undefined) result.set(label, value);
  }
  return result;
}

function pairsOfText(text: string, name: string): Map<string, Cell> {
  const result = new Map<string, Cell>();
  for (const part of text.split(";")) {
    if (part.trim() === "") continue;
    const at = part.indexOf("=");
    if (at < 1) {
      throw new PlanningError(
        "value",
        say`The argument ${name} holds "${part.trim()}"; write settings as name=value; name=value.`,
      );
    }
    result.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return result;
}

/** Interval levels in percent: {80,95}, "80,95" or 0.8; each once, rising. */
export function levels<const S extends Described<readonly number[]>>(
  spec: S,
): Parameter<Outcome<readonly number[], S>> {
  const accepts = "levels in percent between 0 and 100, such as 80,95";
  return parameter<readonly number[], S>(spec, {
    shape: "range",
    accepts,
    defaultText: spec.default?.join(","),
    read(raw, name) {
      const cells = readCells(raw).flat();
      const found = cells.flatMap((cell) => {
        const parts: Cell[] = typeof cell === "string" ? cell.split(",") : [cell];
        return parts.map((part) => {
          const value = toNumber(part);
          const percent = value !== undefined && value > 0 && value < 1 ? value * 100 : value;
          if (percent === undefined || percent <= 0 || percent >= 100) throw unfit(cell, name, accepts);
          return percent;
        });
      });
      return [...new Set(found)].sort((a, b) => a - b);
    },
  });
}

/** Several numbers in one setting: a text "0.47,0.68" or a range. */
export function numberList<const S extends Described<readonly number[]>>(
  spec: S,
): Parameter<Outcome<readonly number[], S>> {
  const accepts = "numbers, separated by commas";
  return parameter<readonly number[], S>(spec, {
    shape: "range",
    accepts,
    defaultText: spec.default?.join(","),
    read: (raw, name) =>
      readCells(raw)
        .flat()
        .flatMap((cell) => {
          const parts: Cell[] = typeof cell === "string" ? cell.split(",") : [cell];
          return parts.map((part) => {
            const value = toNumber(part);
            if (value === undefined) throw unfit(cell, name, accepts);
            return value;
          });
        }),
  });
}
