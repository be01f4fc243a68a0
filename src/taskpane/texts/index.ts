import { typeset } from "../../planning/words";
import { english, type Texts } from "./en";

export type { Texts };

/**
 * The texts in the language of the pane: English until `fillIn` has filled in others. The object and its parts stay
 * the same ones, so that a component may hold a part of them (`const words = texts.supply`) from when its module loads;
 * single words are to be read when they are shown.
 */
export const texts: Texts = copyOf(english);

/** Fills the words of another language into `texts`. */
export function fillIn(words: Texts): void {
  overwrite(texts, words);
}

type Part = Record<string, unknown>;

function copyOf<T extends object>(part: T): T {
  return overwrite({}, part) as T;
}

function overwrite(target: object, words: object): object {
  const into = target as Part;
  for (const [key, value] of Object.entries(words)) {
    if (isPart(value)) into[key] = overwrite(isPart(into[key]) ? into[key] : {}, value);
    else into[key] = typesetWord(value);
  }
  return target;
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}

/** A word as it is set in the language now spoken; one with something to fill in is set once that is known. */
function typesetWord(value: unknown): unknown {
  if (typeof value === "string") return typeset(value);
  if (typeof value !== "function") return value;
  return (...filling: unknown[]): unknown => {
    const word: unknown = Reflect.apply(value, undefined, filling);
    return typeof word === "string" ? typeset(word) : word;
  };
}
