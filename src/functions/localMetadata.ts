import type { Language } from "../planning/words";
import { translations } from "../planning/words/translations";
import { functionsMetadata, type Metadata } from "./metadata";

/** The languages besides English in which Excel can be told of the functions. */
export const otherLanguages = ["fr", "de"] as const satisfies readonly Language[];

/**
 * functions.fr.json or functions.de.json: the functions as functions.json has them, described in that language.
 *
 * @throws Error for a description without a translation
 */
export function localMetadata(publicUrl: string, language: (typeof otherLanguages)[number]): Metadata {
  return functionsMetadata(publicUrl, "excel", (text) => {
    const sentence = translations[text]?.[language];
    if (typeof sentence !== "string") throw new Error(`"${text}" has no ${language} translation.`);
    return sentence;
  });
}
