import type { Translations } from "../../say";

/** Sentences of the workbook doctor. */
export const cycleDoctor: Translations = {
  "There is nothing to repair here.": {
    fr: "Il n'y a rien à réparer ici.",
    de: "Hier gibt es nichts zu reparieren.",
  },
  "Formulas repaired": { fr: "Formules réparées", de: "Formeln repariert" },
  "{0} places": { fr: "{0} endroits", de: "{0} Stellen" },
  "There is no repair to take back.": {
    fr: "Il n'y a pas de réparation à annuler.",
    de: "Es gibt keine Reparatur, die zurückgenommen werden kann.",
  },
  "Repair of formulas taken back": {
    fr: "Réparation des formules annulée",
    de: "Reparatur der Formeln zurückgenommen",
  },
  "Held {0} and now holds {1}. Put the formula back, or keep the value knowingly.": {
    fr: "Contenait {0} et contient maintenant {1}. Remettez la formule, ou gardez la valeur en connaissance de cause.",
    de: "Enthielt {0} und enthält jetzt {1}. Stellen Sie die Formel wieder her oder behalten Sie den Wert bewusst.",
  },
  "The name {0} points at cells that are gone. Repairing deletes it.": {
    fr: "Le nom {0} pointe vers des cellules disparues. La réparation le supprime.",
    de: "Der Name {0} zeigt auf Zellen, die es nicht mehr gibt. Die Reparatur löscht ihn.",
  },
  "Was saved where Concord was missing: {0} should be {1}.": {
    fr: "Enregistré là où Concord manquait : {0} devrait être {1}.",
    de: "Gespeichert, wo Concord fehlte: {0} sollte {1} sein.",
  },
  "Excel did not know the function when it calculated. Entering the formula again lets it look once more.": {
    fr: "Excel ne connaissait pas la fonction lors du calcul. Saisir de nouveau la formule le fait chercher encore une fois.",
    de: "Excel kannte die Funktion beim Berechnen nicht. Wird die Formel neu eingegeben, sucht es noch einmal.",
  },
  "{0} names a function in another language than this Excel's. Repairing enters {1}, which every Excel knows.":
    {
      fr: "{0} nomme une fonction dans une autre langue que celle de cet Excel. La réparation saisit {1}, que tout Excel connaît.",
      de: "{0} nennt eine Funktion in einer anderen Sprache als der dieses Excel. Die Reparatur gibt {1} ein, was jedes Excel kennt.",
    },
  "{0} uses a name that is not known. Correct it.": {
    fr: "{0} utilise un nom inconnu. Corrigez-le.",
    de: "{0} benutzt einen unbekannten Namen. Korrigieren Sie ihn.",
  },
  "{0} points at cells that were deleted. Point it at the right ones.": {
    fr: "{0} pointe vers des cellules supprimées. Faites-la pointer vers les bonnes.",
    de: "{0} zeigt auf gelöschte Zellen. Lassen Sie sie auf die richtigen zeigen.",
  },
  "{0} reads another file. Bring the data into a table of this one.": {
    fr: "{0} lit un autre fichier. Amenez les données dans une table de celui-ci.",
    de: "{0} liest eine andere Datei. Holen Sie die Daten in eine Tabelle dieser Mappe.",
  },
  "{0} reads another file and gets {1}. Bring the data into a table of this one.": {
    fr: "{0} lit un autre fichier et obtient {1}. Reprenez les données dans un tableau de celui-ci.",
    de: "{0} liest eine andere Datei und erhält {1}. Holen Sie die Daten in eine Tabelle dieser Mappe.",
  },
  "{0} reads {1} cells: one of the slowest formulas of the workbook. Point it at the rows that are in use, or at a table.":
    {
      fr: "{0} lit {1} cellules : une des formules les plus lentes du classeur. Limitez-la aux lignes utilisées, ou à un tableau.",
      de: "{0} liest {1} Zellen: eine der langsamsten Formeln der Arbeitsmappe. Beziehen Sie sie auf die benutzten Zeilen oder auf eine Tabelle.",
    },
  "The sheet is hidden and holds {0} filled cells. What stands there still counts: show it, or take it out.":
    {
      fr: "La feuille est masquée et contient {0} cellules remplies. Ce qui s'y trouve compte toujours : affichez-la ou retirez-la.",
      de: "Das Blatt ist ausgeblendet und enthält {0} gefüllte Zellen. Was dort steht, zählt weiterhin: Blenden Sie es ein oder entfernen Sie es.",
    },
  "{0} is calculated anew at every change and slows the workbook down. Use a fixed reference or a date in a cell.":
    {
      fr: "{0} est recalculée à chaque modification et ralentit le classeur. Utilisez une référence fixe ou une date dans une cellule.",
      de: "{0} wird bei jeder Änderung neu berechnet und bremst die Arbeitsmappe. Verwenden Sie einen festen Bezug oder ein Datum in einer Zelle.",
    },
  "Holds {0} where the cells around hold a formula. Repairing enters {1}.": {
    fr: "Contient {0} alors que les cellules autour contiennent une formule. La réparation saisit {1}.",
    de: "Enthält {0}, wo die Zellen ringsum eine Formel enthalten. Die Reparatur trägt {1} ein.",
  },
};
