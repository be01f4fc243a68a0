import { setLanguage, type Language } from "./language";
import { learn } from "./say";

/**
 * Makes this realm (page, worker or process) speak a language. The translations come in a chunk of their own: whoever
 * reads English never loads them.
 *
 * @param region the user's locale for numbers and dates, such as "de-CH"
 * @throws when the translations cannot be loaded; the language is then as it was
 */
export async function speak(language: Language, region?: string): Promise<void> {
  if (language !== "en") learn((await import("./translations")).translations);
  setLanguage(language, region);
}
