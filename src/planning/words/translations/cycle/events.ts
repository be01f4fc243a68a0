import type { Translations } from "../../say";

/** Sentences on promotions, new items and successions that planners enter. */
export const cycleEvents: Translations = {
  "{0} sells already: its own history says more.": {
    fr: "{0} se vend déjà : son propre historique en dit plus.",
    de: "{0} verkauft sich bereits: Die eigene Historie sagt mehr.",
  },
  "{0} stands in {1} already, which has no column “Like item”. Make it an Excel table with the columns “Like item” and “Like factor”, then save again.":
    {
      fr: "{0} se trouve déjà dans {1}, qui n'a pas de colonne « Like item ». Faites-en un tableau Excel avec les colonnes « Like item » et « Like factor », puis enregistrez à nouveau.",
      de: "{0} steht schon in {1}, wo die Spalte „Like item“ fehlt. Machen Sie daraus eine Excel-Tabelle mit den Spalten „Like item“ und „Like factor“ und speichern Sie noch einmal.",
    },
  "It stands on the sheet {0} outside an Excel table. Change it there.": {
    fr: "Cela se trouve sur la feuille {0} hors d'un tableau Excel. Modifiez-le sur place.",
    de: "Das steht auf dem Blatt {0} außerhalb einer Excel-Tabelle. Ändern Sie es dort.",
  },
  "An item cannot be like itself.": {
    fr: "Un article ne peut pas être similaire à lui-même.",
    de: "Ein Artikel kann nicht sein eigener Vergleichsartikel sein.",
  },
  "An item cannot succeed itself.": {
    fr: "Un article ne peut pas se succéder à lui-même.",
    de: "Ein Artikel kann nicht sein eigener Nachfolger sein.",
  },
  "{0} hands over to {1} from {2} on already. Change that entry.": {
    fr: "{0} cède déjà sa place à {1} à partir de {2}. Modifiez cette entrée.",
    de: "{0} wird schon ab {2} von {1} abgelöst. Ändern Sie diesen Eintrag.",
  },
  "{0} has no column for “{1}”. Add one with that header, or leave it out.": {
    fr: "{0} n'a pas de colonne pour « {1} ». Ajoutez-en une avec cet en-tête, ou laissez ce champ vide.",
    de: "{0} hat keine Spalte für „{1}“. Fügen Sie eine mit dieser Überschrift hinzu oder lassen Sie die Angabe weg.",
  },
  "Planned and past promotions, one a row. Yours to change: add rows here or in the pane, then run Demand.": {
    fr: "Promotions prévues et passées, une par ligne. À vous de la modifier : ajoutez des lignes ici ou dans le volet, puis lancez Demande.",
    de: "Geplante und vergangene Aktionen, eine je Zeile. Sie gehört Ihnen: Fügen Sie hier oder im Aufgabenbereich Zeilen hinzu und führen Sie dann Absatz aus.",
  },
  "New items": { fr: "Nouveaux articles", de: "Neue Artikel" },
  "Items without a past, each forecast like another one. Yours to change: add rows here or in the pane, then run Demand.":
    {
      fr: "Articles sans passé, chacun prévu comme un autre. À vous de la modifier : ajoutez des lignes ici ou dans le volet, puis lancez Demande.",
      de: "Artikel ohne Vergangenheit, jeder wie ein anderer prognostiziert. Sie gehört Ihnen: Fügen Sie hier oder im Aufgabenbereich Zeilen hinzu und führen Sie dann Absatz aus.",
    },
  "Phase-in and phase-out": { fr: "Lancements et arrêts", de: "Anlauf und Auslauf" },
  "From each month on the successor takes its share of what both would sell. Yours to change: add rows here or in the pane, then run Demand.":
    {
      fr: "À partir de chaque mois, le successeur prend sa part de ce que les deux vendraient. À vous de la modifier : ajoutez des lignes ici ou dans le volet, puis lancez Demande.",
      de: "Ab dem jeweiligen Monat übernimmt der Nachfolger seinen Anteil dessen, was beide verkaufen würden. Sie gehört Ihnen: Fügen Sie hier oder im Aufgabenbereich Zeilen hinzu und führen Sie dann Absatz aus.",
    },
};
