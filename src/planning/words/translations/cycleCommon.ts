import type { Translations } from "../say";

/** cycleCommon */
export const cycleCommon: Translations = {
  "{0} needs {1}.": { fr: "{0} a besoin de : {1}.", de: "{0} braucht {1}." },
  "; and ": { fr: " ; et ", de: "; und " },
  "{0} reads the result of {1}. Run {2} first.": {
    fr: "{0} lit le résultat de {1}. Lancez d'abord {2}.",
    de: "{0} liest das Ergebnis von {1}. Führen Sie zuerst {2} aus.",
  },
  "{0} since {1} ran. Run it again.": {
    fr: "{0} depuis l'exécution de {1}. Relancez l'étape.",
    de: "{0}, seit {1} gelaufen ist. Führen Sie den Schritt erneut aus.",
  },
  "{0} changed": { fr: "Modifié : {0}", de: "Geändert: {0}" },
  "{0} was deleted": { fr: "Supprimé : {0}", de: "Gelöscht: {0}" },
  "{0} were deleted": { fr: "Supprimés : {0}", de: "Gelöscht: {0}" },
  "a table {0} with the columns {1} ({2})": {
    fr: "une table {0} avec les colonnes {1} ({2})",
    de: "eine Tabelle {0} mit den Spalten {1} ({2})",
  },
  "Gather (step)": { fr: "Collecte", de: "Daten" },
  "Demand (step)": { fr: "Demande", de: "Absatz" },
  "Supply (step)": { fr: "Offre", de: "Versorgung" },
  "Reconcile (step)": { fr: "Équilibre", de: "Abgleich" },
  "Review (step)": { fr: "Revue", de: "Review" },
  "Monitor (step)": { fr: "Suivi", de: "Kontrolle" },
};
