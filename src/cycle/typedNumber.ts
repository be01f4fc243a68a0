import { numberFromText } from "../planning/data/sheet/numberText";
import { language } from "../planning/words";

/**
 * A number as people of the current language type it, NaN for anything else; "97 %" is 0.97.
 *
 * @example
 * typedNumber("80,000"); // 80000 in English, 80 in German
 */
export function typedNumber(text: string): number {
  return numberFromText(text, { decimal: language() === "en" ? "." : ",", doubtful: false });
}

/** A number as `typedNumber` reads it again, for a field to begin with; empty for NaN. */
export function asTyped(value: number): string {
  if (Number.isNaN(value)) return "";
  const text = String(Number(value.toFixed(6)));
  return language() === "en" ? text : text.replace(".", ",");
}
