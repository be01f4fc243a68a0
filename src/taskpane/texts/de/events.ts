import type { EventTexts } from "../en/events";

/** Wörter für Aktionen, neue Artikel und Ausläufe, die im zweiten Schritt erfasst werden. */
export const eventTexts: EventTexts = {
  events: {
    title: "Aktionen, neue Artikel, Ausläufe",
    hint: "Sie stehen in Ihren eigenen Tabellen. Absatz plant vom nächsten Lauf an mit ihnen.",
    saved: (table) => `In ${table} gespeichert. Führen Sie Absatz aus, um damit zu planen.`,
    removed: (table) => `Aus ${table} genommen. Führen Sie Absatz aus, um ohne zu planen.`,
    change: "Ändern",
    changeName: (what) => `${what} ändern`,
    remove: "Entfernen",
    removeName: (what) => `${what} entfernen`,
    loose: (sheet) => `auf dem Blatt ${sheet} außerhalb einer Excel-Tabelle: dort ändern`,
    close: "Formular schließen",
    item: "Artikel",
    itemUnknown: "Diesen Artikel gibt es nicht. Tippen Sie seine Nummer oder wählen Sie aus der Liste.",
    percentWrong: "Geben Sie Prozent als Zahl ein, etwa 20.",
    numberWrong: "Geben Sie eine Zahl über 0 ein oder nichts.",
    all: "Alle",
    willChange: (table) => `Ändert 1 Zeile von ${table}; sonst ändert sich nichts.`,
    willMake: (table) =>
      `Legt ein Blatt ${table} mit einer Tabelle aus dieser 1 Zeile an; Ihre eigenen Blätter bleiben, wie sie sind.`,
    willMakeItems: (table, known) =>
      `Legt ein Blatt ${table} mit den ${known} Artikeln der Verkaufshistorie und dem neuen an; Ihre eigenen Blätter bleiben, wie sie sind.`,
    willUnlike: (table) =>
      `„Entfernen“ leert den Vergleichsartikel in seiner Zeile von ${table}; der Artikel selbst bleibt.`,

    promotions: {
      title: (count) => `Aktionen (${count} geplant)`,
      none: "Keine Aktion ist geplant.",
      add: "Aktion hinzufügen",
      save: "Aktion speichern",
      start: "Erster Tag",
      startMissing: "Wann beginnt sie?",
      end: "Letzter Tag",
      endMissing: "Wann endet sie?",
      order: "Der letzte Tag darf nicht vor dem ersten liegen.",
      mechanic: "Mechanik",
      mechanicHint: "Etwa Preisnachlass oder Zweitplatzierung.",
      mechanicMissing: "Was für eine Aktion ist es?",
      measured: (uplift) =>
        `Ihre früheren Aktionen brachten ${uplift}: Damit rechnet Absatz, nicht mit dem eingegebenen Mehrabsatz.`,
      uplift: "Erwarteter Mehrabsatz, %",
      upliftMissing: "Um wie viel steigt der Absatz? Diese Mechanik hat keine Vergangenheit.",
      depth: "Preisnachlass, % (optional)",
      region: "Region",
      channel: "Kanal",
      cost: "Kosten (optional)",
      line: (item, start, end) => `${item}, ${start} bis ${end}`,
      detail: (mechanic, uplift) => (uplift ? `${mechanic}, ${uplift} erwartet` : mechanic),
    },

    newItems: {
      title: (count) => `Neue Artikel (${count})`,
      none: "Kein Artikel wird wie ein anderer prognostiziert.",
      add: "Neuen Artikel hinzufügen",
      save: "Neuen Artikel speichern",
      item: "Nummer des neuen Artikels",
      itemMissing: "Wie wird er heißen?",
      known: "Schon unter Ihren Artikeln: Seine Zeile erhält den Vergleichsartikel.",
      description: "Bezeichnung (optional)",
      like: "Vergleichsartikel",
      likeHint: "Prognose, Familie und Einheit werden übernommen.",
      factor: "Stück je Stück des Vergleichsartikels",
      launch: "Erster Verkaufstag (optional)",
      self: "Ein Artikel kann nicht sein eigener Vergleichsartikel sein.",
      line: (item, like) => `${item}, wie ${like}`,
      detail: (factor, launch) =>
        launch ? `${factor}-mal dessen Prognose, ab ${launch}` : `${factor}-mal dessen Prognose`,
      grown: "hat inzwischen eine eigene Historie, die zählt",
      lacks:
        "Preise, Kosten, Stücklisten und Quellen eines neuen Artikels ergänzen Sie selbst; Daten listet auf, was fehlt.",
    },

    phases: {
      title: (count) => `Ausläufe (${count})`,
      none: "Kein Artikel wird von einem anderen abgelöst.",
      add: "Auslauf hinzufügen",
      save: "Auslauf speichern",
      predecessor: "Auslaufender Artikel",
      successor: "Nachfolger",
      self: "Ein Artikel kann nicht sein eigener Nachfolger sein.",
      month: "Ab Monat",
      share: "Anteil des Nachfolgers, %",
      shareWrong: "Geben Sie Prozent von 0 bis 100 ein.",
      line: (predecessor, successor) => `${predecessor} zu ${successor}`,
      detail: (share, month) => `${share} ab ${month}`,
      ends: "Ein Artikel, der ohne Nachfolger endet, hat seinen letzten Tag in der Spalte End Ihrer Artikel.",
    },
  },
};
