import type { GatherTexts } from "../en/gather";

/** The kind of correction that takes back a past value which was changed after the fact. */
const restated = "Restated";

/** How the pane names the kinds of corrections. */
const kinds: Record<string, string> = {
  Outlier: "Ausreißer",
  "Out of stock": "Fehlmenge",
  Promotion: "Aktion",
  Restated: "Nachträglich geändert",
};
const named = (kind: string): string => kinds[kind] ?? kind;

/** Words of the first step: where to start, and the data in detail. */
export const gatherTexts: GatherTexts = {
  start: {
    label: "Hier beginnen",
    own: "Ihre eigenen Daten",
    ownHint:
      "Öffnen Sie ein Blatt mit Ihren Verkäufen oder fügen Sie es ein: eine Zeile je Monat und Artikel oder eine Spalte je Monat. Titel darüber, Summen darunter und als Text gespeicherte Zahlen stören nicht. Ein Blatt genügt für eine Prognose.",
    lookAgain: "Erneut suchen",
    lookedAgain: "Die Arbeitsmappe wurde erneut durchgesehen.",
    sample: "Die Beispielfirma",
    sampleHint:
      "Fügt die Blätter von Alpine Hydration, einem Hersteller von Trink- und Isolierflaschen, hinter denen dieser Arbeitsmappe ein. Nichts Vorhandenes ändert sich.",
    addSample: "Beispielfirma hinzufügen",
    addingSample: "Wird hinzugefügt …",
    addedSample: "Die Beispielfirma ist in der Arbeitsmappe. Führen Sie „Daten prüfen“ aus.",
  },

  gather: {
    label: "Daten im Einzelnen",
    issues: "Mängel nach Tabelle",
    issueGroup: (table, count) =>
      `${table || "Arbeitsmappe"}: ${count === 1 ? "1 Mangel" : `${count} Mängel`}`,
    corrections: "Korrekturen der Historie",
    kind: (kind, accepted, total) =>
      kind === restated
        ? `${named(kind)}: früherer Wert behalten bei ${accepted} von ${total}`
        : `${named(kind)}: ${accepted === total ? `${total} angenommen` : `${accepted} von ${total} angenommen`}`,
    acceptAll: (kind) => (kind === restated ? "Alle früheren Werte behalten" : "Alle annehmen"),
    refuseAll: (kind) => (kind === restated ? "Alle neuen Werte nehmen" : "Alle ablehnen"),
    acceptKind: (kind) => `Alle annehmen: ${named(kind)}`,
    refuseKind: (kind) => `Alle ablehnen: ${named(kind)}`,
    place: (item, month) => `${item} in ${month}`,
    correction: (place, ordered, cleaned) => `${place}: ${ordered} → ${cleaned}`,
    refusedMark: (kind) => (kind === restated ? "Der neue Wert zählt" : "Abgelehnt"),
    accept: (place, kind) =>
      kind === restated ? `Früheren Wert von ${place} behalten` : `Korrektur von ${place} annehmen`,
    refuse: (place, kind) =>
      kind === restated ? `Neuen Wert von ${place} nehmen` : `Korrektur von ${place} ablehnen`,
    acceptShort: (kind) => (kind === restated ? "Früheren behalten" : "Annehmen"),
    refuseShort: (kind) => (kind === restated ? "Neuen nehmen" : "Ablehnen"),
    decided: (count, accepted) =>
      `${count === 1 ? "1 Korrektur" : `${count} Korrekturen`} ${accepted ? "angenommen" : "abgelehnt"}. Führen Sie Absatz aus, um das zu verwenden.`,
    tables: "Tabellen und Spalten",
    understood: (count) => (count === 1 ? "1 Tabelle verstanden" : `${count} Tabellen verstanden`),
    allUnderstood: (count) => `Alle ${count} Tabellen und ihre Spalten sind verstanden.`,
    someDoubtful: (doubtful, count) =>
      `${doubtful} von ${count} Tabellen sollten Sie ansehen. Ihre Angaben hier werden in der Arbeitsmappe aufbewahrt.`,
    rows: (count) => `${count} Zeilen`,
    tableUsed: (table, rows) => `${table}, ${rows}`,
    tableUnused: (table, rows) => `${table}, ${rows}: nicht verwendet`,
    tableMissing: (table, count) => `${table}: ${count === 1 ? "1 Spalte fehlt" : `${count} Spalten fehlen`}`,
    tableDoubtful: (table, rows, count) =>
      `${table}, ${rows}: ${count === 1 ? "1 Spalte" : `${count} Spalten`} nicht verwendet`,
    tableToCheck: (table, rows) => `${table}, ${rows}: bitte prüfen`,
    monthsAcross: (months) => `${months} Monate stehen als Spalten.`,
    readSo: (notes) => `So wurde sie gelesen: ${notes}.`,
    missing: (headers) => `Es fehlt: ${headers}. Wählen Sie unten die Spalte, die es enthält.`,
    kindOfTable: "Was die Tabelle enthält",
    notUsed: "Nicht verwendet",
    taken: (list) => `Verstanden: ${list}.`,
    takenAs: (header, as) => `${header} als ${as}`,
    column: (header) => `Spalte „${header}“ ist`,
    fiscalYear: "Geschäftsjahre beginnen im",
    fiscalYearWritten: (month: string) => `Wie in Ihren Tabellen (${month})`,
    fiscalYearChosen: "Gemerkt. Führen Sie die Schritte noch einmal aus, um das Jahr so zu sehen.",
    chosen: (table) => `Für ${table} festgehalten. Führen Sie „Daten prüfen“ aus, um sie so zu lesen.`,
  },
};
