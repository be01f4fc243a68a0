import type { WriteTexts } from "../en/writes";

/** Was eine Änderung schreiben wird, gesagt, bevor sie geschieht. */
export const writeTexts: WriteTexts = {
  writes: {
    row: (table) => `Fügt 1 Zeile zu ${table} hinzu; sonst ändert sich nichts.`,
    rows: (count, table) =>
      `Fügt ${count === 1 ? "1 Zeile" : `${count} Zeilen`} zu ${table} hinzu; sonst ändert sich nichts.`,
    removal: (button, table) => `„${button}“ nimmt die Zeile aus ${table}; sonst ändert sich nichts.`,
    marks: (count, table) =>
      `Setzt die Spalte Apply in ${count === 1 ? "1 Zeile" : `bis zu ${count} Zeilen`} von ${table}; die Historie selbst bleibt.`,
    packs: "Schreibt ein Blatt je Verkaufsleitung; Ihre eigenen Blätter bleiben, wie sie sind.",
    packsBack: (changes) =>
      `Übernimmt ${changes === 1 ? "1 geänderte Zahl" : `${changes} geänderte Zahlen`} in SOP_Pack_Inputs; die Blätter der Verkaufsleitungen bleiben.`,
    version: "Bewahrt den Plan in der Datei auf und fügt 1 Zeile zu SOP_Versions hinzu.",
    repair: (places) =>
      `Schreibt ${places === 1 ? "1 Formel oder Namen" : `${places} Formeln oder Namen`} neu, jede an ihrer Stelle.`,
    unrepair: "Stellt wieder her, was vor der Reparatur dort stand.",
    meaning: "Eine Auswahl wird in den Einstellungen der Mappe aufbewahrt; keine Zelle ändert sich.",
    look: "Sieht nur nach: Es wird nichts geschrieben.",
    fences: "Schreibt ein Blatt SOP_Fences mit den üblichen Zonen, zum Anpassen.",
    policy: (segment) =>
      `Schreibt die Zeile von ${segment} in SOP_Policies oder nimmt sie wieder heraus; Versorgung rechnet dann damit.`,
    rule: "Schreibt die Regel in SOP_Supply_Rules; Versorgung rechnet dann damit.",
    scenarios:
      "Neben dem Plan setzt ein Zeichen in SOP_Scenario_List; in den Plan oder aus dem Plan schreibt oder entfernt das Blatt SOP_Plan_Deltas; Löschen nimmt die Zeilen aus SOP_Scenarios.",
    agreement:
      "Schreibt die Zeile der Familie in SOP_Agreement; Zustimmen sperrt auch ihre Zeilen auf SOP_Fcst_Consensus, Öffnen gibt sie frei.",
    gate: "Schreibt Grund, Name und Tag in die Zeile von SOP_Gates; SOP_Exec nennt die Ausnahme. Zurücknehmen leert sie wieder.",
    decision:
      "Schreibt Ergebnis, Zuständigkeit und Tag in die Zeile von SOP_Decisions; wieder öffnen leert das Ergebnis.",
    risk: "Schreibt Wahrscheinlichkeit, Erwartungswert, Zuständigkeit und Gegenmaßnahme in die Zeile von SOP_RiskOpp.",
    sign: "Unterschreiben schreibt Name, Votum und Siegel in SOP_Signoffs, bewahrt den Plan als Version in der Datei auf und zeigt ihn gesperrt auf SOP_Plan_Approved; Zurückziehen leert die Zeile.",
    answer: (table) => `Schreibt Ihre Antwort in die Zeile von ${table}; sonst ändert sich nichts.`,
    merge: (cells, tables) =>
      `Schreibt ${cells === 1 ? "1 Änderung" : `${cells} Änderungen`} in ${tables === 1 ? "1 Tabelle" : `${tables} Tabellen`}; die anderen Zellen Ihrer Kopie bleiben.`,
    unmerge: "Stellt die Tabellen wieder her, wie sie vor dem Zusammenführen waren.",
    roll: (to) =>
      `Bewahrt den Plan als Version auf, mit 1 Zeile in SOP_Versions, und vermerkt ${to} als offenen Zyklus; keine andere Zelle ändert sich.`,
    unroll: (label) => `Nimmt diese Version aus SOP_Versions und öffnet den Zyklus ${label} wieder.`,
    download: "Speichert eine Datei neben der Mappe; keine Zelle ändert sich.",
  },
};
