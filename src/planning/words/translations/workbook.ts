import type { Translations } from "../say";

/** Sentences about the workbook itself: what could not be read, written or taken back. */
export const workbook: Translations = {
  "Page &P of &N": { fr: "Page &P sur &N", de: "Seite &P von &N" },
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
  'The document "{0}" that Concord keeps in the workbook is damaged. Run the step again to make it anew.': {
    fr: "Le document « {0} » que Concord conserve dans le classeur est endommagé. Relancez l'étape pour le recréer.",
    de: "Das Dokument „{0}“, das Concord in der Arbeitsmappe führt, ist beschädigt. Führen Sie den Schritt erneut aus, um es neu zu erstellen.",
  },
  'The workbook already has a sheet "{0}" that Concord did not make. Rename that sheet and run the step again; nothing was written.':
    {
      fr: "Le classeur a déjà une feuille « {0} » que Concord n'a pas créée. Renommez cette feuille et relancez l'étape ; rien n'a été écrit.",
      de: "Die Arbeitsmappe hat schon ein Blatt „{0}“, das nicht von Concord stammt. Benennen Sie das Blatt um und führen Sie den Schritt erneut aus; es wurde nichts geschrieben.",
    },
  'The workbook already has a table "{0}" on the sheet "{1}" that Concord did not make. Rename that table and run the step again; nothing was written.':
    {
      fr: "Le classeur a déjà, sur la feuille « {1} », une table « {0} » que Concord n'a pas créée. Renommez cette table et relancez l'étape ; rien n'a été écrit.",
      de: "Die Arbeitsmappe hat auf dem Blatt „{1}“ schon eine Tabelle „{0}“, die nicht von Concord stammt. Benennen Sie die Tabelle um und führen Sie den Schritt erneut aus; es wurde nichts geschrieben.",
    },
  "Cell {0} of {1} holds something that Concord did not write, and the new result needs the room. Move it to a sheet of yours and run the step again; nothing was written.":
    {
      fr: "La cellule {0} de {1} contient quelque chose que Concord n'a pas écrit, et le nouveau résultat a besoin de la place. Déplacez-le vers une de vos feuilles et relancez l'étape ; rien n'a été écrit.",
      de: "Zelle {0} von {1} enthält etwas, das Concord nicht geschrieben hat, und das neue Ergebnis braucht den Platz. Verschieben Sie es auf ein eigenes Blatt und führen Sie den Schritt erneut aus; es wurde nichts geschrieben.",
    },
  "Excel refused the change: the sheet {0} is protected. Lift its protection (Review, Unprotect Sheet) and try again.":
    {
      fr: "Excel a refusé la modification : la feuille {0} est protégée. Ôtez sa protection (Révision, Ôter la protection de la feuille) et réessayez.",
      de: "Excel hat die Änderung abgelehnt: Das Blatt {0} ist geschützt. Heben Sie seinen Schutz auf (Überprüfen, Blattschutz aufheben) und versuchen Sie es erneut.",
    },
  "Excel refused the change: the sheets {0} are protected. Lift the protection (Review, Unprotect Sheet) of what is to be changed and try again.":
    {
      fr: "Excel a refusé la modification : les feuilles {0} sont protégées. Ôtez la protection (Révision, Ôter la protection de la feuille) de ce qui doit changer et réessayez.",
      de: "Excel hat die Änderung abgelehnt: Die Blätter {0} sind geschützt. Heben Sie den Schutz (Überprüfen, Blattschutz aufheben) dessen auf, was sich ändern soll, und versuchen Sie es erneut.",
    },
  "Excel refused the change: the workbook or the sheet is protected, read-only or opened for viewing. Remove the protection and try again.":
    {
      fr: "Excel a refusé la modification : le classeur ou la feuille est protégé, en lecture seule ou ouvert en consultation. Retirez la protection et réessayez.",
      de: "Excel hat die Änderung abgelehnt: Die Arbeitsmappe oder das Blatt ist geschützt, schreibgeschützt oder nur zur Ansicht geöffnet. Heben Sie den Schutz auf und versuchen Sie es erneut.",
    },
  "A cell is being edited. Press Enter or Esc in Excel, then try again.": {
    fr: "Une cellule est en cours de modification. Appuyez sur Entrée ou Échap dans Excel, puis réessayez.",
    de: "Eine Zelle wird gerade bearbeitet. Drücken Sie in Excel die Eingabetaste oder Esc und versuchen Sie es dann erneut.",
  },
  "The data is too large for one request of Excel on the web. Use fewer rows.": {
    fr: "Les données sont trop volumineuses pour une requête d'Excel sur le web. Utilisez moins de lignes.",
    de: "Die Daten sind zu groß für eine Anfrage von Excel im Web. Verwenden Sie weniger Zeilen.",
  },
  "The answer is too large for one request of Excel on the web. Use fewer rows.": {
    fr: "La réponse est trop volumineuse pour une requête d'Excel sur le web. Utilisez moins de lignes.",
    de: "Die Antwort ist zu groß für eine Anfrage von Excel im Web. Verwenden Sie weniger Zeilen.",
  },
  "Excel gave up on the request, mostly because it is busy. Wait for it to finish and try again.": {
    fr: "Excel a abandonné la requête, le plus souvent parce qu'il est occupé. Attendez qu'il ait terminé et réessayez.",
    de: "Excel hat die Anfrage abgebrochen, meist weil es beschäftigt ist. Warten Sie, bis es fertig ist, und versuchen Sie es erneut.",
  },
  "A sheet, table or name that was there a moment ago is gone. Run the step again.": {
    fr: "Une feuille, une table ou un nom présent à l'instant a disparu. Relancez l'étape.",
    de: "Ein Blatt, eine Tabelle oder ein Name, der eben noch da war, ist verschwunden. Führen Sie den Schritt erneut aus.",
  },
  "Excel cannot insert or delete cells here, because a table or merged cells are in the way.": {
    fr: "Excel ne peut pas insérer ou supprimer de cellules ici : une table ou des cellules fusionnées l'en empêchent.",
    de: "Excel kann hier keine Zellen einfügen oder löschen, weil eine Tabelle oder verbundene Zellen im Weg sind.",
  },
  "This version of Excel does not offer what is needed here. Update Excel.": {
    fr: "Cette version d'Excel n'offre pas ce qu'il faut ici. Mettez Excel à jour.",
    de: "Diese Version von Excel bietet nicht, was hier nötig ist. Aktualisieren Sie Excel.",
  },
  "Somebody else changed the same cells at the same moment. Try again.": {
    fr: "Quelqu'un d'autre a modifié les mêmes cellules au même moment. Réessayez.",
    de: "Jemand anders hat im selben Moment dieselben Zellen geändert. Versuchen Sie es erneut.",
  },
  "Excel answered: {0} ({1})": { fr: "Excel a répondu : {0} ({1})", de: "Excel hat geantwortet: {0} ({1})" },
  "The table {0}": { fr: "La table {0}", de: "Die Tabelle {0}" },
  "A row of {0}": { fr: "Une ligne de {0}", de: "Eine Zeile von {0}" },
  "Excel is still calculating the formulas of {0}. Wait until it has finished and try again; if it never does, calculate the SOP formulas anew on the tab Functions.":
    {
      fr: "Excel calcule encore les formules de {0}. Attendez qu'il ait fini et réessayez ; s'il ne finit jamais, recalculez les formules SOP dans l'onglet Fonctions.",
      de: "Excel rechnet noch an den Formeln von {0}. Warten Sie, bis es fertig ist, und versuchen Sie es erneut; endet es nie, berechnen Sie die SOP-Formeln auf der Registerkarte Funktionen neu.",
    },
};
