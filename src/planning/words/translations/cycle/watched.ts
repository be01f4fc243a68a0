import type { Translations } from "../../say";

/** What long work of the log's tab says of itself while it goes on. */
export const cycleWatched: Translations = {
  "Stopped; no table was changed.": {
    fr: "Interrompu ; aucune table n'a été modifiée.",
    de: "Abgebrochen; keine Tabelle wurde geändert.",
  },
  "Looking at {0}": { fr: "Examen de {0}", de: "{0} wird untersucht" },
  "Looking at the steps": { fr: "Examen des étapes", de: "Die Schritte werden untersucht" },
  "Looking for what both copies come from": {
    fr: "Recherche de l'origine des deux copies",
    de: "Gesucht wird, woraus beide Kopien entstanden sind",
  },
  "Comparing {0}": { fr: "Comparaison de {0}", de: "{0} wird verglichen" },
  "Listing the changes": { fr: "Liste des modifications", de: "Die Änderungen werden aufgelistet" },
  "Writing {0}": { fr: "Écriture de {0}", de: "{0} wird geschrieben" },
  "Merge of {0} broken off: the tables are as they were": {
    fr: "Fusion de {0} interrompue : les tables sont telles qu'avant",
    de: "Zusammenführung von {0} abgebrochen: Die Tabellen sind wie zuvor",
  },
};
