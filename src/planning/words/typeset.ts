import { language, type Language } from "./language";

const noBreak = "\u00a0";

/**
 * Sets a sentence as the language prints it: in French and German nothing breaks before a percent sign, and in French
 * the signs that stand off keep to their word, and words are elided with an apostrophe, not with the foot mark of the
 * keyboard. English is left as it is.
 *
 * @example
 * typeset("Pourquoi ?"); // with a no-break space before the question mark once French is spoken
 */
export function typeset(text: string, inLanguage: Language = language()): string {
  switch (inLanguage) {
    case "en":
      return text;
    case "de":
      return text.replace(/ (?=[%…])/g, noBreak);
    case "fr":
      return text
        .replace(/ (?=[:;?!»%])/g, noBreak)
        .replace(/(?<=«) /g, noBreak)
        .replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
  }
}
