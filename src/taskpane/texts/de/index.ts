import type { Texts } from "../en";
import { auditTexts } from "./audit";
import { chanceTexts } from "./chances";
import { chartTexts } from "./charts";
import { commentTexts } from "./comments";
import { decisionTexts } from "./decisions";
import { demandTexts } from "./demand";
import { eventTexts } from "./events";
import { gateTexts } from "./gates";
import { gatherTexts } from "./gather";
import { helpTexts } from "./help";
import { performanceTexts } from "./performance";
import { reconcileTexts } from "./reconcile";
import { supplyTexts } from "./supply";
import { valueTexts } from "./values";
import { writeTexts } from "./writes";

/** Every word of the pane in German. */
export const words: Texts = {
  ...gatherTexts,
  ...demandTexts,
  ...eventTexts,
  ...writeTexts,
  ...supplyTexts,
  ...reconcileTexts,
  ...gateTexts,
  ...commentTexts,
  ...decisionTexts,
  ...chanceTexts,
  ...chartTexts,
  ...performanceTexts,
  ...helpTexts,
  ...valueTexts,

  app: {
    waiting:
      "Excel antwortet nicht. Falls Sie gerade eine Zelle bearbeiten, drücken Sie dort Eingabe oder Esc; Concord macht dann von selbst weiter.",
    opening: "Ihr Plan wird geöffnet …",
    loading: "Wird geladen …",
    tabs: {
      cycle: "Zyklus",
      exceptions: auditTexts.inbox.tab,
      scenarios: "Szenarien",
      log: auditTexts.logTab,
      functions: "Funktionen",
    },
    tabsLabel: "Teile von Concord",
    dismiss: "Diese Meldung schließen",
  },

  settings: {
    label: "Einstellungen",
    language: "Sprache",
    asExcel: "Wie Excel",
    failed: "Die Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    results: "Ergebnisse als",
    resultsHint: "Ab dem nächsten Lauf eines Schritts. Die Ziffern sind dieselben.",
    resultForms: { formulas: "lebende Formeln", values: "feste Werte" },
    resultsKept: (form) => `Der nächste Lauf eines Schritts schreibt ${form}.`,
  },

  audit: auditTexts,

  header: {
    cycle: (label) => `Zyklus ${label}`,
    noCycle: "Absatz- und Produktionsplan",
    nextGate: (gate) => `Nächster Meilenstein: ${gate}`,
    allDone: "Alle sechs Schritte sind erledigt.",
    stepsDone: (done, total) => `${done} von ${total} erledigt`,
  },

  stepper: {
    label: "Schritte des Zyklus",
    item: (position, name, state) => `Schritt ${position}, ${name}: ${state}`,
  },

  states: {
    blocked: "Noch nicht möglich",
    ready: "Bereit",
    done: "Erledigt",
    stale: "Veraltet",
  },
  running: "Läuft",

  tones: {
    neutral: "Hinweis",
    good: "Gut",
    warning: "Warnung",
    bad: "Problem",
  },

  steps: {
    gather: {
      name: "Daten",
      title: "Daten sammeln und prüfen",
      purpose:
        "Liest Ihre Tabellen, prüft sie und bereinigt die Verkaufshistorie, damit jede weitere Zahl auf gesunden Daten steht.",
      action: "Daten prüfen",
      gate: "Daten geprüft",
    },
    demand: {
      name: "Absatz",
      title: "Absatz planen",
      purpose:
        "Prognostiziert jeden Artikel aus seiner eigenen Historie und zeigt den Bereich, in dem der Absatz wahrscheinlich liegen wird.",
      action: "Absatz prognostizieren",
      gate: "Absatzplan vereinbart",
    },
    supply: {
      name: "Versorgung",
      title: "Versorgung planen",
      purpose:
        "Macht aus dem Bedarf Produktion und Einkäufe, die in Ihre Kapazität passen, und zeigt, wo sie nicht reicht.",
      action: "Versorgung planen",
      gate: "Überlastungen gelöst oder bewertet",
    },
    reconcile: {
      name: "Abgleich",
      title: "Pläne abgleichen",
      purpose:
        "Stellt Versorgung gegen Bedarf und Budget, in Stück und in Geld, und zeigt, wo die Pläne auseinandergehen.",
      action: "Pläne vergleichen",
      gate: "jede Lücke erklärt",
    },
    review: {
      name: "Review",
      title: "Prüfen und entscheiden",
      purpose:
        "Bringt den Plan auf eine Seite: die Zahlen, auf die es ankommt, was sich geändert hat und was zu entscheiden ist.",
      action: "Reviewseite schreiben",
      gate: "Entscheidungen getroffen",
    },
    monitor: {
      name: "Kontrolle",
      title: "Plan verfolgen",
      purpose: "Hält das Geschehene gegen das Geplante: Planerfüllung, Lieferbereitschaft und Prognosegüte.",
      action: "Leistung messen",
      gate: "Leistung bekannt",
    },
  },

  step: {
    position: (position, total) => `Schritt ${position} von ${total}`,
    willWrite: "Was geschrieben wird",
    previewLoading: "Ihre Tabellen werden gelesen …",
    again: "Erneut ausführen",
    update: "Aktualisieren",
    retry: "Erneut versuchen",
    cancel: "Abbrechen",
    cancelling: "Wird angehalten …",
    finish: "Mit dem besten Plan abschließen",
    finishing: "Abschluss mit dem besten gefundenen Plan …",
    provenGap: (share) =>
      `Bewiesen: Der beste Plan bisher kostet höchstens ${share} mehr als der bestmögliche.`,
    next: (name) => `Weiter: ${name}`,
    goTo: (name) => `Zu ${name}`,
    blockedTitle: "Noch nicht möglich",
    staleTitle: "Veraltet",
    failedTitle: "Der Schritt wurde nicht fertig",
    cancelledTitle: "Angehalten",
    cancelledNote: "Es wurde nichts geschrieben; die Arbeitsmappe ist wie zuvor.",
    undoneTitle: "Zurückgenommen",
    undoneNote: "Die Arbeitsmappe ist wie vor dem Schritt.",
    progressLabel: (action) => `Fortschritt: ${action}`,
    starting: "Beginnt …",
    remaining: (seconds) =>
      seconds < 90 ? `noch etwa ${seconds} s` : `noch etwa ${Math.round(seconds / 60)} min`,
  },

  result: {
    label: "Ergebnis",
    finishedAt: (when) => `Fertig am ${when}`,
    facts: "Kennzahlen",
    exceptions: (count) => (count === 1 ? "1 Punkt zum Ansehen" : `${count} Punkte zum Ansehen`),
    noExceptions: "Nichts braucht Ihre Aufmerksamkeit.",
    showAll: (count) => `Alle ${count} zeigen`,
    showLess: "Weniger zeigen",
    jump: (place) => `Zu ${place}`,
    sheets: "Geschriebene Blätter",
    openSheet: (sheet) => `Blatt ${sheet} öffnen`,
    allSheets: "Alle Blätter",
    undo: "Schritt zurücknehmen",
    undoing: "Wird zurückgenommen …",
  },

  days: {
    notRead: (example: string) => `Schreiben Sie den Tag wie ${example}.`,
  },

  files: {
    choose: "Datei auswählen …",
  },

  change: {
    label: "Letzte Änderung",
    takeBack: "Zurücknehmen",
    takingBack: "Wird zurückgenommen…",
    takenBack: "Zurückgenommen. Die Arbeitsmappe ist wie vor der Änderung.",
  },

  announce: {
    started: (action) => `${action}: begonnen.`,
    finished: (headline) => `Fertig. ${headline}`,
    failed: (message) => `Der Schritt wurde nicht fertig. ${message}`,
    cancelled: "Angehalten. Es wurde nichts geschrieben.",
    undone: "Zurückgenommen. Die Arbeitsmappe ist wie vor dem Schritt.",
    recalculated: "Alle Formeln von Concord wurden neu berechnet.",
  },

  functions: {
    intro:
      "Formeln, die prognostizieren, Kapazität prüfen und Pläne vergleichen, überall in Ihrer Arbeitsmappe.",
    searchLabel: "Funktion suchen",
    searchPlaceholder: "Prognose, Kapazität, Lücke …",
    loading: "Funktionen werden geladen …",
    found: (count) => (count === 1 ? "1 Funktion" : `${count} Funktionen`),
    none: (query) =>
      `Keine Funktion passt zu „${query}“. Versuchen Sie ein Wort wie Prognose, Kapazität oder Reichweite.`,
    matches: "Beste Treffer",
    phases: {
      data: "Daten",
      demand: "Absatz",
      supply: "Versorgung",
      reconcile: "Abgleich",
      review: "Review",
      monitor: "Kontrolle",
    },
    arguments: "Argumente",
    optional: "optional",
    optionalWithDefault: (value) => `optional, sonst ${value}`,
    accepts: (what) => `Nimmt ${what}.`,
    returns: "Antwort",
    remarks: "Gut zu wissen",
    method: (source: string) => `Methode: ${source}`,
    formula: "Formel",
    formulaHint: "Setzen Sie Ihre Bereiche ein, wählen Sie eine leere Zelle und fügen Sie ein.",
    insert: "In gewählte Zelle einfügen",
    useSelection: "Markierte Zellen übernehmen",
    useSelectionFor: (name: string) => `Markierte Zellen für ${name} übernehmen`,
    preview: "Vorschau",
    answer: "Erste Zellen der Antwort",
    willWrite: (rows: number, columns: number) =>
      `Beim Einfügen wird eine Formel geschrieben; ihre Antwort füllt ${rows === 1 ? "1 Zeile" : `${rows} Zeilen`} × ${columns === 1 ? "1 Spalte" : `${columns} Spalten`}.`,
    previewTooRich:
      "Die Vorschau versteht Bereiche, Zahlen, Texte und Listen in geschweiften Klammern. Fügen Sie die Formel ein, um ihre Antwort zu sehen.",
    inserted: (place) => `In ${place} eingefügt.`,
    failed: "Die Liste der Funktionen konnte nicht geladen werden.",
    recalculate: "Alles neu berechnen",
    recalculateHint: "Berechnet jede SOP-Formel der Arbeitsmappe neu.",
  },

  trouble: {
    officeAbsentTitle: "Excel antwortet nicht",
    officeAbsent:
      "Das Skript, das mit Excel verbindet (office.js von appsforoffice.microsoft.com), wurde nicht geladen. Prüfen Sie die Internetverbindung oder bitten Sie Ihre Administration, diese Adresse zuzulassen, und versuchen Sie es erneut. Ihre Arbeitsmappe ist unberührt.",
    outsideTitle: "Öffnen Sie Concord in Excel",
    outside:
      "Diese Seite ist ein Teil von Excel und arbeitet an der geöffneten Arbeitsmappe. Wählen Sie in Excel Concord auf der Registerkarte Start.",
    openFailedTitle: "Concord konnte diese Arbeitsmappe nicht öffnen",
    untouched: "Ihre Arbeitsmappe ist unberührt.",
    retry: "Erneut versuchen",
  },

  errors: {
    unknownNames: (cells, place) =>
      `${cells === 1 ? `${place} zeigt` : `${cells} Zellen zeigen`} #NAME?${cells === 1 ? "" : `, zuerst ${place}`}: Excel kennt dort eine Funktion nicht, und was darauf aufbaut, ist falsch. Bei SOP-Funktionen öffnen Sie Concord neu unter Einfügen, Meine Add-Ins; bei anderen prüfen Sie die Schreibweise. Die Prüfung der Arbeitsmappe im Protokoll repariert, was sie kann.`,
    chunk:
      "Ein Teil von Concord konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
    notOpen: "Die Arbeitsmappe ist noch nicht offen. Warten Sie einen Moment und versuchen Sie es erneut.",
    unexpected: (message) => `Etwas Unerwartetes ist geschehen: ${message}`,
    unknown: "etwas ohne Beschreibung",
    advice: "Versuchen Sie es erneut; bleibt es so, schließen und öffnen Sie den Bereich.",
  },
};
