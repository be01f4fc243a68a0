import type { Translations } from "../../say";

/** Sentences of versions, log, merge and history. */
export const cycleVersions: Translations = {
  "Log of changes": { fr: "Journal des modifications", de: "Änderungsprotokoll" },
  "Who changed what in the plan, when and why; the latest at the end. Each entry is sealed (SHA-256) together with the one before: the pane and the command line name an entry that was altered, removed or put in. Names are as people gave them.":
    {
      fr: "Qui a modifié quoi dans le plan, quand et pourquoi ; les dernières à la fin. Chaque entrée est scellée (SHA-256) avec la précédente : le volet et la ligne de commande nomment une entrée altérée, retirée ou insérée. Les noms sont tels que les gens les ont donnés.",
      de: "Wer was im Plan wann und warum geändert hat; das Neueste am Ende. Jeder Eintrag ist zusammen mit dem vorigen versiegelt (SHA-256): Bereich und Befehlszeile nennen einen Eintrag, der verändert, entfernt oder eingeschoben wurde. Namen sind, wie Menschen sie angegeben haben.",
    },
  "Kept by Concord: it only ever adds rows. A reason given later is an entry of its own.": {
    fr: "Tenu par Concord : il ne fait qu'ajouter des lignes. Un motif donné plus tard est une entrée à part.",
    de: "Von Concord geführt: Es kommen nur Zeilen hinzu. Ein später angegebener Grund ist ein eigener Eintrag.",
  },
  "The two copies share no version of the plan. Choose the file from which both were made as well.": {
    fr: "Les deux copies ne partagent aucune version du plan. Choisissez aussi le fichier dont les deux sont issues.",
    de: "Die beiden Kopien haben keine Version des Plans gemeinsam. Wählen Sie auch die Datei, aus der beide entstanden sind.",
  },
  "Version {0} keeps no cells of {1}, and both copies changed it: every difference is a conflict, and every row that only one copy has is kept.":
    {
      fr: "La version {0} ne garde aucune cellule de {1}, et les deux copies l'ont modifiée : chaque différence est un conflit, et chaque ligne qu'une seule copie possède est gardée.",
      de: "Version {0} bewahrt keine Zellen von {1} auf, und beide Kopien haben sie geändert: Jeder Unterschied ist ein Konflikt, und jede Zeile, die nur eine Kopie hat, bleibt erhalten.",
    },
  "version {0}": { fr: "version {0}", de: "Version {0}" },
  "Typed by a co-author": { fr: "Saisi par un coauteur", de: "Von einem Mitbearbeiter eingegeben" },
  "a co-author": { fr: "un coauteur", de: "ein Mitbearbeiter" },
  "Written in the pane": { fr: "Écrit dans le volet", de: "Im Bereich geschrieben" },
  "Table removed": { fr: "Table supprimée", de: "Tabelle entfernt" },
  "Typed on the sheet": { fr: "Saisi dans la feuille", de: "Auf dem Blatt eingegeben" },
  "Changed while Concord was closed": {
    fr: "Modifié pendant que Concord était fermé",
    de: "Geändert, während Concord geschlossen war",
  },
  "Parts of the file that Concord keeps were missing": {
    fr: "Des parties du fichier que Concord garde manquaient",
    de: "Teile der Datei, die Concord aufbewahrt, fehlten",
  },
  "Another program has saved the file without them: versions, choices and the state of the steps are gone.": {
    fr: "Un autre programme a enregistré le fichier sans elles : les versions, les choix et l'état des étapes sont perdus.",
    de: "Ein anderes Programm hat die Datei ohne sie gespeichert: Versionen, Festlegungen und der Stand der Schritte sind verloren.",
  },
  "The fingerprint is another; which cells changed is not known.": {
    fr: "L'empreinte est différente ; on ne sait pas quelles cellules ont changé.",
    de: "Der Fingerabdruck ist ein anderer; welche Zellen sich geändert haben, ist nicht bekannt.",
  },
  "{0} changes": { fr: "{0} modifications", de: "{0} Änderungen" },
  "{0} ran": { fr: "{0} exécutée", de: "{0} ausgeführt" },
  unknown: { fr: "inconnu", de: "unbekannt" },
  "{0}: table removed": { fr: "{0} : table supprimée", de: "{0}: Tabelle entfernt" },
  "{0}: table made": { fr: "{0} : table créée", de: "{0}: Tabelle angelegt" },
  "row added": { fr: "ligne ajoutée", de: "Zeile hinzugefügt" },
  "row removed": { fr: "ligne supprimée", de: "Zeile entfernt" },
  "column added": { fr: "colonne ajoutée", de: "Spalte hinzugefügt" },
  "column removed": { fr: "colonne supprimée", de: "Spalte entfernt" },
  "Version saved": { fr: "Version enregistrée", de: "Version gespeichert" },
  "Choose two different versions to compare.": {
    fr: "Choisissez deux versions différentes à comparer.",
    de: "Wählen Sie zwei verschiedene Versionen zum Vergleich.",
  },
  "Write down the reason first.": {
    fr: "Notez d'abord le motif.",
    de: "Schreiben Sie zuerst den Grund auf.",
  },
  "The log has no entry {0}.": {
    fr: "Le journal n'a pas d'entrée {0}.",
    de: "Das Protokoll hat keinen Eintrag {0}.",
  },
  "Reason for entry {0}": { fr: "Motif de l'entrée {0}", de: "Grund für Eintrag {0}" },
  "Merged: {0} taken, {1} conflicts": {
    fr: "Fusion : {0} reprises, {1} conflits",
    de: "Zusammengeführt: {0} übernommen, {1} Konflikte",
  },
  "Mine has no such table or sheet. Copy it over where it is wanted.": {
    fr: "Ma copie n'a pas cette table ni cette feuille. Copiez-la là où elle est voulue.",
    de: "Meine Kopie hat diese Tabelle oder dieses Blatt nicht. Kopieren Sie sie dorthin, wo sie gebraucht wird.",
  },
  "their entry {0}, seal {1}": { fr: "leur entrée {0}, sceau {1}", de: "deren Eintrag {0}, Siegel {1}" },
  "Conflicts of the merge": { fr: "Conflits de la fusion", de: "Konflikte der Zusammenführung" },
  "Cells that both copies changed, each in another way. Mine stands in the tables; type theirs there where it is right.":
    {
      fr: "Cellules que les deux copies ont modifiées différemment. La mienne figure dans les tables ; saisissez-y la leur là où elle est juste.",
      de: "Zellen, die beide Kopien verschieden geändert haben. Meine stehen in den Tabellen; tragen Sie dort deren Wert ein, wo er richtig ist.",
    },
  "Made by the merge of two copies of this workbook.": {
    fr: "Créé par la fusion de deux copies de ce classeur.",
    de: "Entstanden beim Zusammenführen zweier Kopien dieser Arbeitsmappe.",
  },
  "Everything was merged.": { fr: "Tout a été fusionné.", de: "Alles wurde zusammengeführt." },
  "Choose a colleague's copy first.": {
    fr: "Choisissez d'abord la copie d'un collègue.",
    de: "Wählen Sie zuerst die Kopie einer Kollegin oder eines Kollegen.",
  },
  "Merged from {0}": { fr: "Fusionné depuis {0}", de: "Zusammengeführt aus {0}" },
  "Merged {0}: {1} changes taken, {2} conflicts decided for theirs, {3} as they stood": {
    fr: "{0} fusionné : {1} modifications reprises, {2} conflits tranchés en leur faveur, {3} laissés tels quels",
    de: "{0} zusammengeführt: {1} Änderungen übernommen, {2} Konflikte zu deren Gunsten entschieden, {3} blieben, wie sie waren",
  },
  "There is no merge to take back.": {
    fr: "Il n'y a pas de fusion à annuler.",
    de: "Es gibt keine Zusammenführung, die zurückgenommen werden kann.",
  },
  "Merge of {0} taken back": { fr: "Fusion de {0} annulée", de: "Zusammenführung mit {0} zurückgenommen" },
  "Versions of the plan": { fr: "Versions du plan", de: "Versionen des Plans" },
  'Inputs, forecasts, plans and decisions as they stood, kept compressed inside this file. =SOP.VERSION("2026-03", "Consensus", items, months) reads one; the pane compares any two. The seal is the SHA-256 of what is kept.':
    {
      fr: 'Données d\'entrée, prévisions, plans et décisions tels qu\'ils étaient, gardés compressés dans ce fichier. =SOP.VERSION("2026-03", "Consensus", items, months) en lit une ; le volet en compare deux. Le sceau est le SHA-256 de ce qui est gardé.',
      de: 'Eingaben, Prognosen, Pläne und Entscheidungen, wie sie standen, komprimiert in dieser Datei aufbewahrt. =SOP.VERSION("2026-03", "Consensus", items, months) liest eine; der Bereich vergleicht zwei beliebige. Das Siegel ist der SHA-256 des Aufbewahrten.',
    },
  "Kept by Concord. Removing a row here removes nothing from the file.": {
    fr: "Tenu par Concord. Supprimer une ligne ici ne supprime rien du fichier.",
    de: "Von Concord geführt. Eine Zeile hier zu entfernen, entfernt nichts aus der Datei.",
  },
  "What they hold": { fr: "Ce qu'elles contiennent", de: "Was sie enthalten" },
  "The workbook holds no version {0}.": {
    fr: "Le classeur ne contient pas de version {0}.",
    de: "Die Arbeitsmappe enthält keine Version {0}.",
  },
  "Version {0} is not what was sealed on {1}: its content was changed since.": {
    fr: "La version {0} n'est pas celle qui a été scellée le {1} : son contenu a été modifié depuis.",
    de: "Version {0} ist nicht, was am {1} versiegelt wurde: Ihr Inhalt wurde seither geändert.",
  },
};
