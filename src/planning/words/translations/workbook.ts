import type { Translations } from "../say";

/** Sentences of src/workbook. */
export const workbook: Translations = {
  "The table {0} is gone.": { fr: "La table {0} a disparu.", de: "Die Tabelle {0} ist verschwunden." },
  "The cells below {0} on {1} are in use. Move what stands there to a sheet of yours.": {
    fr: "Les cellules sous {0} sur {1} sont occupées. Déplacez ce qui s'y trouve vers une de vos feuilles.",
    de: "Die Zellen unter {0} auf {1} sind belegt. Verschieben Sie, was dort steht, auf ein eigenes Blatt.",
  },
  'The sheet "{0}" is not in the workbook. Run the step again.': {
    fr: "La feuille « {0} » n'est pas dans le classeur. Relancez l'étape.",
    de: "Das Blatt „{0}“ ist nicht in der Arbeitsmappe. Führen Sie den Schritt erneut aus.",
  },
  "Cell {0} of {1} holds something else by now and stays as it is.": {
    fr: "La cellule {0} de {1} contient désormais autre chose et reste telle quelle.",
    de: "Zelle {0} von {1} enthält inzwischen etwas anderes und bleibt, wie sie ist.",
  },
  "{0} has more cells than a preview takes. Insert the formula.": {
    fr: "{0} a trop de cellules pour un aperçu. Insérez la formule.",
    de: "{0} hat mehr Zellen, als eine Vorschau fasst. Fügen Sie die Formel ein.",
  },
  "Cell {0} of {1} is not empty. Select an empty cell first.": {
    fr: "La cellule {0} de {1} n'est pas vide. Choisissez d'abord une cellule vide.",
    de: "Zelle {0} von {1} ist nicht leer. Wählen Sie zuerst eine leere Zelle.",
  },
  "The first row of {0}!{1} holds no headers. Add a row of column names.": {
    fr: "La première ligne de {0}!{1} ne contient pas d'en-têtes. Ajoutez une ligne de noms de colonnes.",
    de: "Die erste Zeile von {0}!{1} enthält keine Überschriften. Fügen Sie eine Zeile mit Spaltennamen hinzu.",
  },
  "The cells below {0} are in use. Make room for its new rows.": {
    fr: "Les cellules sous {0} sont occupées. Faites de la place pour ses nouvelles lignes.",
    de: "Die Zellen unter {0} sind belegt. Schaffen Sie Platz für die neuen Zeilen.",
  },
  "The column {0} of {1}": { fr: "La colonne {0} de {1}", de: "Die Spalte {0} von {1}" },
  "{0} is gone. Run the step again.": {
    fr: "{0} a disparu. Relancez l'étape.",
    de: "{0} ist verschwunden. Führen Sie den Schritt erneut aus.",
  },
};
