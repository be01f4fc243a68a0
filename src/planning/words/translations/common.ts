import type { Translations } from "../say";

/** Words that many sentences share: counted things, lists, what is not known. */
export const common: Translations = {
  "n/a": { fr: "n.d.", de: "k. A." },
  "{0} and {1}": { fr: "{0} et {1}", de: "{0} und {1}" },
  "{0} and {1} more": { fr: "{0} et {1} autres", de: "{0} und {1} weitere" },
};
