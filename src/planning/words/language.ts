/** The languages that Concord speaks. */
export const languages = ["en", "fr", "de"] as const;
export type Language = (typeof languages)[number];

/** How numbers and dates are written; a language's own way until the user's region is known. */
const usualLocale: Record<Language, string> = { en: "en-US", fr: "fr-FR", de: "de-DE" };

let current: { language: Language; locale: string } = { language: "en", locale: usualLocale.en };

/** The language that sentences are made in, in this realm (page, worker or process). */
export function language(): Language {
  return current.language;
}

/** The locale of numbers and dates in sentences, such as "de-CH". */
export function locale(): string {
  return current.locale;
}

/**
 * The language for a tag such as "fr-CA"; English for all that Concord does not speak.
 *
 * @example
 * languageOf("de-AT"); // "de"
 */
export function languageOf(tag: string | undefined): Language {
  const primary = (tag ?? "").toLowerCase().split(/[-_]/)[0];
  return languages.find((each) => each === primary) ?? "en";
}

/**
 * Sets the language, and the region where it is one of the language: German sentences with the numbers of "de-CH",
 * never with those of "fr-FR". English is always written as "en-US" writes it, so that its sentences are the same
 * everywhere.
 */
export function setLanguage(next: Language, region?: string): void {
  const own = next !== "en" && region !== undefined && languageOf(region) === next && isLocale(region);
  current = { language: next, locale: own ? region : usualLocale[next] };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
