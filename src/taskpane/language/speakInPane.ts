import { language as spoken, speak, type Language } from "../../planning/words";
import { fillIn, type Texts } from "../texts";
import { english } from "../texts/en";
import { keepChoice, openingLanguage, region, type LanguageChoice } from "./keptLanguage";

const load: Record<Language, () => Promise<Texts>> = {
  en: async () => english,
  fr: async () => (await import("../texts/fr")).words,
  de: async () => (await import("../texts/de")).words,
};

/**
 * Makes the pane, and what the cycle tells it, speak a language: its words, its numbers and dates, and the `lang` of
 * the page, which is what a screen reader pronounces by. French and German come in chunks of their own.
 *
 * @throws when the words cannot be loaded; the pane then goes on in the language it had
 */
export async function speakInPane(language: Language): Promise<void> {
  const words = await load[language]();
  await speak(language, region());
  fillIn(words);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Keeps the planner's choice and speaks it from now on. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  keepChoice(choice);
  await speakInPane(openingLanguage());
}

const listeners = new Set<() => void>();

/** The language of the pane for React: what shows is drawn anew when it changes. */
export const paneLanguage = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: spoken,
};
