import { translations } from "../planning/words/translations";
import type { OtherLanguage } from "../planning/words/functionNames";
import { functionsMetadata, type Metadata } from "./metadata";

/**
 * functions.fr.json or functions.de.json: the functions as functions.json has them, and under their names in that
 * language, described in it.
 *
 * @throws Error for a description without a translation
 */
export function localMetadata(publicUrl: string, language: OtherLanguage): Metadata {
  return functionsMetadata(publicUrl, language, (text) => {
    const sentence = translations[text]?.[language];
    if (typeof sentence !== "string") throw new Error(`"${text}" has no ${language} translation.`);
    return sentence;
  });
}
