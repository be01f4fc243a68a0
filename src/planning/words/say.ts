import { language } from "./language";
import { isOne, plain } from "./numbers";
import { typeset } from "./typeset";

/** A sentence in one language: one form, or one for each plural category of the number at place `by` (default 0). */
export type Sentence = string | { by?: number; one: string; other: string };

/** What an English sentence is in the other languages; `{0}`, `{1}` … stand for what is filled in. */
export interface Translation {
  fr: Sentence;
  de: Sentence;
}

/** Translations by English sentence, as it stands in the source with `{0}`, `{1}` … for what is filled in. */
export type Translations = Readonly<Record<string, Translation>>;

let known: Translations = {};

/** Takes in the translations; `speak` loads them. */
export function learn(translations: Translations): void {
  known = translations;
}

/**
 * A sentence in the current language. The English one is the key, so that the source reads as the user does; a
 * sentence that is not translated stays English (a test sees to it that there is none).
 *
 * @example
 * say`${count} items have no price`; // in German "3 Artikel haben keinen Preis"
 */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (language() === "en") return joined(parts, values);
  return typeset(filled(translated(keyOf(parts), values), values));
}

/** Every forecast has several labels: what `String.raw` takes for each would show. */
function joined(parts: readonly string[], values: readonly (string | number)[]): string {
  let text = parts[0];
  for (let k = 1; k < parts.length; k++) text += String(values[k - 1]) + parts[k];
  return text;
}

/**
 * The current language's words for a text that was marked with `toSay` where it was declared.
 *
 * @example
 * const reasons = { late: toSay("The order is late.") };
 * said(reasons.late);
 */
export function said(text: string): string {
  return language() === "en" ? text : typeset(translated(text, []));
}

/** Marks a text for translation where it is declared, before the language is known; `said` says it. */
export function toSay<const Text extends string>(text: Text): Text {
  return text;
}

const keys = new WeakMap<TemplateStringsArray, string>();

function keyOf(parts: TemplateStringsArray): string {
  let key = keys.get(parts);
  if (key === undefined) {
    key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
    keys.set(parts, key);
  }
  return key;
}

function translated(key: string, values: readonly (string | number)[]): string {
  const spoken = language();
  const entry = Object.hasOwn(known, key) && spoken !== "en" ? known[key]![spoken] : key;
  if (typeof entry === "string") return entry;
  return isOne(Number(values[entry.by ?? 0])) ? entry.one : entry.other;
}

function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    return typeof value === "number" ? plain(value) : (value ?? place);
  });
}
