import { plainWord } from "../../planning/data/table";
import type { PlanningErrorKind } from "../../planning/errors";
import { toBoolean, toDateSerial, toNumber, toText } from "./coerce";
import { parameter, singleCell, unfit, type Described, type Outcome, type Parameter } from "./parameter";

/** What becomes of a number that an argument does not take; otherwise #VALUE! as for a text. */
interface OutsideRule {
  outside?: PlanningErrorKind;
}

export interface NumberLimits {
  min?: number;
  max?: number;
  /** Exclusive lower limit. */
  above?: number;
  /** Exclusive upper limit. */
  below?: number;
}

/** "a number from 0 to 1", "a whole number above 0". */
export function describeLimits(noun: string, { min, max, above, below }: NumberLimits): string {
  const words: string[] = [];
  if (min !== undefined && max !== undefined) words.push(`from ${min} to ${max}`);
  else {
    if (min !== undefined) words.push(`of at least ${min}`);
    if (max !== undefined) words.push(`of at most ${max}`);
  }
  if (above !== undefined) words.push(`above ${above}`);
  if (below !== undefined) words.push(`below ${below}`);
  return [noun, words.join(" and ")].filter(Boolean).join(" ");
}

export function withinLimits(value: number, { min, max, above, below }: NumberLimits): boolean {
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  if (above !== undefined && value <= above) return false;
  return below === undefined || value < below;
}

/** A number. Numeric text and TRUE/FALSE are accepted, as Excel's own functions do for typed arguments. */
export function number<const S extends Described<number> & NumberLimits>(
  spec: S,
): Parameter<Outcome<number, S>> {
  const accepts = describeLimits("a number", spec);
  return parameter<number, S>(spec, {
    shape: "scalar",
    accepts,
    read(raw, name) {
      const cell = singleCell(raw, name);
      const value = toNumber(cell);
      if (value === undefined || !withinLimits(value, spec)) throw unfit(cell, name, accepts);
      return value;
    },
  });
}

/** A whole number; fractions are refused rather than cut off. */
export function integer<const S extends Described<number> & NumberLimits & OutsideRule>(
  spec: S,
): Parameter<Outcome<number, S>> {
  const accepts = describeLimits("a whole number", spec);
  return parameter<number, S>(spec, {
    shape: "scalar",
    accepts,
    read(raw, name) {
      const cell = singleCell(raw, name);
      const value = toNumber(cell);
      if (value === undefined) throw unfit(cell, name, accepts);
      if (!Number.isInteger(value) || !withinLimits(value, spec))
        throw unfit(cell, name, accepts, spec.outside);
      return value;
    },
  });
}

/** A text; numbers are taken as their text. */
export function text<const S extends Described<string>>(spec: S): Parameter<Outcome<string, S>> {
  return parameter<string, S>(spec, {
    shape: "scalar",
    accepts: "a text",
    defaultText: spec.default === undefined ? undefined : `"${spec.default}"`,
    read(raw, name) {
      const cell = singleCell(raw, name);
      const value = toText(cell);
      if (value === undefined) throw unfit(cell, name, "a text");
      return value;
    },
  });
}

/** TRUE or FALSE, 1 or 0, "yes" or "no". */
export function boolean<const S extends Described<boolean>>(spec: S): Parameter<Outcome<boolean, S>> {
  const accepts = "TRUE or FALSE";
  return parameter<boolean, S>(spec, {
    shape: "scalar",
    accepts,
    defaultText: spec.default === undefined ? undefined : String(spec.default).toUpperCase(),
    read(raw, name) {
      const cell = singleCell(raw, name);
      const value = toBoolean(cell);
      if (value === undefined) throw unfit(cell, name, accepts);
      return value;
    },
  });
}

/** A date as an Excel serial number, or a text in the order year-month-day, which means the same everywhere. */
export function date<const S extends Described<number>>(spec: S): Parameter<Outcome<number, S>> {
  const accepts = "a date (a date cell or a text such as 2026-03-01)";
  return parameter<number, S>(spec, {
    shape: "scalar",
    accepts,
    read(raw, name) {
      const cell = singleCell(raw, name);
      const serial = toDateSerial(cell);
      if (serial === undefined) throw unfit(cell, name, accepts);
      return serial;
    },
  });
}

/** The names a choice accepts, each with the number codes that mean the same. */
export type Choices<N extends string> = Readonly<Record<N, readonly number[]>>;

/** Other words of the field for the names of a choice; understood, but not listed. */
export type Spellings<N extends string> = Readonly<Partial<Record<N, readonly string[]>>>;

/** One of several names, written as the name or as its number code. */
export function choice<
  const N extends string,
  const S extends Described<NoInfer<N>> & OutsideRule & { choices: Choices<N>; also?: Spellings<NoInfer<N>> },
>(spec: S & { choices: Choices<N>; also?: Spellings<NoInfer<N>> }): Parameter<Outcome<N, S>> {
  const names = Object.keys(spec.choices) as N[];
  const accepts = `one of ${names.map((name) => [name, ...spec.choices[name]].join(" or ")).join(", ")}`;
  const spellings = names.flatMap((name) =>
    [name, ...(spec.also?.[name] ?? [])].map((word) => [plainWord(word), name] as const),
  );
  // A sign alone, such as %, is known as it is written.
  const normalised = new Map(spellings.filter(([word]) => word !== ""));
  // A few words differ by their case only: the reorder point s and the level S.
  const written = new Map(
    names.flatMap((name) => (spec.also?.[name] ?? []).map((word) => [word, name] as const)),
  );
  return parameter<N, S>(spec, {
    shape: "scalar",
    accepts,
    defaultText: spec.default === undefined ? undefined : `"${spec.default}"`,
    read(raw, name) {
      const cell = singleCell(raw, name);
      const code = toNumber(cell);
      const byCode =
        code === undefined ? undefined : names.find((candidate) => spec.choices[candidate].includes(code));
      const word = toText(cell) ?? "";
      const found = written.get(word) ?? normalised.get(plainWord(word)) ?? byCode;
      if (found === undefined) throw unfit(cell, name, accepts, code === undefined ? "value" : spec.outside);
      return found;
    },
  });
}
