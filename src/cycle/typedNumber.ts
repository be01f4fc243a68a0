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
