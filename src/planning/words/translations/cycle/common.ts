import type { Translations } from "../../say";

/** Words that all steps of the cycle say. */
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
  Contents: { fr: "Sommaire", de: "Inhalt" },
  "All sheets that Concord has made in this workbook, by step; a click on a name goes there.": {
    fr: "Toutes les feuilles que Concord a créées dans ce classeur, par étape ; un clic sur un nom y mène.",
    de: "Alle Blätter, die Concord in dieser Arbeitsmappe angelegt hat, nach Schritten; ein Klick auf einen Namen führt hin.",
  },
  "Kept by Concord: written anew when a step has run and when a sheet comes or goes.": {
    fr: "Tenu par Concord : réécrit après chaque étape et quand une feuille apparaît ou disparaît.",
    de: "Von Concord geführt: neu geschrieben, wenn ein Schritt gelaufen ist und wenn ein Blatt kommt oder geht.",
  },
  "Sign-off register": { fr: "Registre des signatures", de: "Freigaberegister" },
  "All steps": { fr: "Toutes les étapes", de: "Alle Schritte" },
  "no data yet": { fr: "pas encore de données", de: "noch keine Daten" },
  "{0} ({1} rows × {2} columns)": {
    fr: "{0} ({1} lignes × {2} colonnes)",
    de: "{0} ({1} Zeilen × {2} Spalten)",
  },
  "Writes {0}: {1}. Your own sheets stay as they are.": {
    fr: "Écrit {0} : {1}. Vos propres feuilles restent telles quelles.",
    de: "Schreibt {0}: {1}. Ihre eigenen Blätter bleiben, wie sie sind.",
  },
  "reading the workbook": { fr: "la lecture du classeur", de: "des Lesens der Arbeitsmappe" },
  "Reading {0}": { fr: "Lecture de {0}", de: "{0} wird gelesen" },
  "finishing {0}": { fr: "la fin de l'étape {0}", de: "des Abschlusses von {0}" },
  "There is nothing to take back for {0}. What was there before is not kept by unattended runs, and of large sheets only until the pane is closed.":
    {
      fr: "Il n'y a rien à annuler pour {0}. L'état précédent n'est pas conservé par les exécutions sans surveillance et, pour les grandes feuilles, seulement jusqu'à la fermeture du volet.",
      de: "Bei {0} gibt es nichts zurückzunehmen. Der vorherige Stand wird von unbeaufsichtigten Läufen nicht aufbewahrt, bei großen Blättern nur, bis der Aufgabenbereich geschlossen wird.",
    },
  "There is nothing to take back.": { fr: "Il n'y a rien à annuler.", de: "Es gibt nichts zurückzunehmen." },
  "Last change taken back": { fr: "Dernière modification annulée", de: "Letzte Änderung zurückgenommen" },
  "From {0}. Made {1} UTC by Concord {2}.": {
    fr: "D'après {0}. Établi le {1} UTC par Concord {2}.",
    de: "Aus {0}. Erstellt am {1} UTC von Concord {2}.",
  },
  "writing to the workbook": { fr: "l'écriture dans le classeur", de: "des Schreibens in die Arbeitsmappe" },
  "Writing to the workbook": { fr: "Écriture dans le classeur", de: "Die Arbeitsmappe wird geschrieben" },
  "Stopped while {0}; nothing was changed.": {
    fr: "Arrêté pendant {0} ; rien n'a été modifié.",
    de: "Während {0} angehalten; es wurde nichts geändert.",
  },
  Done: { fr: "Terminé", de: "Fertig" },
  "Kept by Concord and by you: rows may be added, changed and deleted.": {
    fr: "Tenu par Concord et par vous : des lignes peuvent être ajoutées, modifiées et supprimées.",
    de: "Von Concord und Ihnen geführt: Zeilen dürfen ergänzt, geändert und gelöscht werden.",
  },
  'Row {0} of {1} holds "{2}" in {3}; enter a number.': {
    fr: "La ligne {0} de {1} contient « {2} » en {3} ; saisissez un nombre.",
    de: "Zeile {0} von {1} enthält „{2}“ in {3}; geben Sie eine Zahl ein.",
  },
  'The table {0} has no column "{1}" any more. Run the step that makes it again.': {
    fr: "La table {0} n'a plus de colonne « {1} ». Relancez l'étape qui la produit.",
    de: "Die Tabelle {0} hat keine Spalte „{1}“ mehr. Führen Sie den Schritt, der sie schreibt, erneut aus.",
  },
  "The table {0} is gone. Run the step that makes it again.": {
    fr: "La table {0} a disparu. Relancez l'étape qui la produit.",
    de: "Die Tabelle {0} ist verschwunden. Führen Sie den Schritt, der sie schreibt, erneut aus.",
  },
  "Rows build on one another: filter them, but sort a copy.": {
    fr: "Les lignes reposent les unes sur les autres : filtrez-les, mais triez une copie.",
    de: "Die Zeilen bauen aufeinander auf: Filtern Sie sie, aber sortieren Sie eine Kopie.",
  },
  "Live formulas: the numbers follow what you change in {0}.": {
    fr: "Formules vivantes : les chiffres suivent ce que vous changez dans {0}.",
    de: "Lebende Formeln: Die Zahlen folgen dem, was Sie in {0} ändern.",
  },
  "Plain values: {0} formulas would be more than the {1} that keep a sheet quick.": {
    fr: "Valeurs simples : {0} formules dépasseraient les {1} qu'une feuille porte sans ralentir.",
    de: "Feste Werte: {0} Formeln wären mehr als die {1}, mit denen ein Blatt schnell bleibt.",
  },
};
