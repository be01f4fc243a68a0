import {
  numberFromText,
  numberStyle,
  saysNothing,
  type DecimalSign,
} from "../../planning/data/sheet/numberText";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

const isMissing = (text: string): boolean => text.trim() === "" || saysNothing(text);
/** "1.234", "12.345.678": with commas in its decimals, a file parts thousands by points. */
const parted = /^\s*-?\d{1,3}(\.\d{3})+\s*$/;
/** A whole number without thousands to part. */
const small = /^\s*-?\d{1,3}\s*$/;

/**
 * The numbers of a series: plain ones as they are; others as people write them, with the decimal sign that the series, or
 * else its file, gives away.
 *
 * @param place where a value stands, for messages
 * @param decimal the sign that parts decimals in files like this one; see `FileRecords`
 * @throws PlanningError value for a text that is no number
 */
export function numbersOf(
  texts: readonly string[],
  place: (at: number) => string,
  decimal?: DecimalSign,
): Float64Array {
  const plain = Float64Array.from(texts, (text) => (isMissing(text) ? NaN : Number(text)));
  const isPlain = texts.every((text, at) => isMissing(text) || Number.isFinite(plain[at]));
  if (isPlain && !(decimal === "," && arePartedThousands(texts))) return plain;
  const style = numberStyle(texts);
  const known = style.doubtful && decimal ? { ...style, decimal, doubtful: false } : style;
  return Float64Array.from(texts, (text, at) => {
    if (isMissing(text)) return NaN;
    const value = known.doubtful ? plain[at] : numberFromText(text, known);
    if (Number.isFinite(value)) return value;
    throw new PlanningError("value", say`${place(at)} is "${text.trim()}", not a number`);
  });
}

/** Points that part thousands everywhere: three digits after each, and no number of a thousand or more without. */
function arePartedThousands(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isMissing(text));
  return (
    said.some((text) => parted.test(text)) && said.every((text) => parted.test(text) || small.test(text))
  );
}

/** Periods without a value as zeros, from the first value on. */
export function withZeros(history: Float64Array): Float64Array {
  const first = history.findIndex((value) => !Number.isNaN(value));
  return history.map((value, t) => (Number.isNaN(value) && t > first && first >= 0 ? 0 : value));
}

/** The history up to its last value: tables of series that lie one below the other are filled up with blanks. */
export function withoutPadding(history: Float64Array): Float64Array {
  let end = history.length;
  while (end > 0 && Number.isNaN(history[end - 1])) end--;
  return history.subarray(0, end);
}
