import type { Translations } from "../say";

/** cycleVersions */
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
  "{0} changes": { fr: "{0} modifications", de: "{0} Änderungen" },
  "{0} ran": { fr: "{0} exécutée", de: "{0} ausgeführt" },
  "{0}: table made": { fr: "{0} : table créée", de: "{0}: Tabelle angelegt" },
  "{0}: {1}": { fr: "{0} : {1}", de: "{0}: {1}" },
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
  "Run-rate of {0}": {
    fr: "Rythme de {0}",
    de: "Lauf des Monats {0}",
  },
  "{0} of the month have passed. An item will miss when its pace leaves the plan by more than {1} and by more than chance explains.":
    {
      fr: "{0} du mois sont passés. Un article manquera son plan quand son rythme s'en écarte de plus de {1} et de plus que le hasard ne l'explique.",
      de: "{0} des Monats sind vergangen. Ein Artikel verfehlt den Plan, wenn sein Lauf um mehr als {1} und um mehr als der Zufall erklärt davon abweicht.",
    },
  "Will miss the month": {
    fr: "Manqueront le mois",
    de: "Verfehlen den Monat",
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
  blank: { fr: "vide", de: "leer" },
  "Entry {0} is not as it was written.": {
    fr: "L'entrée {0} n'est pas telle qu'elle a été écrite.",
    de: "Eintrag {0} ist nicht, wie er geschrieben wurde.",
  },
  "The log ends with entry {0}; entry {1} is gone.": {
    fr: "Le journal finit à l'entrée {0} ; l'entrée {1} a disparu.",
    de: "Das Protokoll endet mit Eintrag {0}; Eintrag {1} fehlt.",
  },
  "The log ends with entry {0}; entries {1} to {2} are gone.": {
    fr: "Le journal finit à l'entrée {0} ; les entrées {1} à {2} ont disparu.",
    de: "Das Protokoll endet mit Eintrag {0}; die Einträge {1} bis {2} fehlen.",
  },
  "The log was written anew: its last seal is not the one that Concord kept.": {
    fr: "Le journal a été réécrit : son dernier sceau n'est pas celui que Concord avait gardé.",
    de: "Das Protokoll wurde neu geschrieben: Sein letztes Siegel ist nicht das, das Concord aufbewahrt hat.",
  },
  "Entry {0} was added by somebody else than Concord.": {
    fr: "L'entrée {0} a été ajoutée par quelqu'un d'autre que Concord.",
    de: "Eintrag {0} wurde nicht von Concord hinzugefügt.",
  },
  "All {0} entries are as they were written.": {
    fr: "Les {0} entrées sont toutes telles qu'elles ont été écrites.",
    de: "Alle {0} Einträge sind, wie sie geschrieben wurden.",
  },
  "Entry {0} is gone: entry {1} stands in its place.": {
    fr: "L'entrée {0} a disparu : l'entrée {1} est à sa place.",
    de: "Eintrag {0} fehlt: Eintrag {1} steht an seiner Stelle.",
  },
  "Entry {0} stands where entry {1} should.": {
    fr: "L'entrée {0} est là où devrait être l'entrée {1}.",
    de: "Eintrag {0} steht, wo Eintrag {1} stehen sollte.",
  },
  "the first table": { fr: "la première table", de: "die erste Tabelle" },
  "the second table": { fr: "la seconde table", de: "die zweite Tabelle" },
  "The first table has {0} periods and the second {1}; compare the same periods.": {
    fr: "La première table a {0} périodes et la seconde {1} ; comparez les mêmes périodes.",
    de: "Die erste Tabelle hat {0} Perioden und die zweite {1}; vergleichen Sie gleiche Perioden.",
  },
  "The {0} table has {1} rows and {2} keys; give one key a row.": {
    fr: "La table {0} a {1} lignes et {2} clés ; donnez une clé par ligne.",
    de: "Die Tabelle {0} hat {1} Zeilen und {2} Schlüssel; geben Sie jeder Zeile einen Schlüssel.",
  },
  'Key "{0}" stands twice in the {1} table.': {
    fr: "La clé « {0} » figure deux fois dans la table {1}.",
    de: "Der Schlüssel „{0}“ steht zweimal in der Tabelle {1}.",
  },
  'Rule "{0}" has the operator "{1}"; use <, <=, >, >=, =, <> or blank.': {
    fr: "La règle « {0} » a l'opérateur « {1} » ; utilisez <, <=, >, >=, =, <> ou blank.",
    de: "Die Regel „{0}“ hat den Operator „{1}“; verwenden Sie <, <=, >, >=, =, <> oder blank.",
  },
  'Rule "{0}" uses the column "{1}"; the table has {2}.': {
    fr: "La règle « {0} » utilise la colonne « {1} » ; la table a {2}.",
    de: "Die Regel „{0}“ benutzt die Spalte „{1}“; die Tabelle hat {2}.",
  },
  'There is no indicator "{0}"; choose one of {1}.': {
    fr: "Il n'y a pas d'indicateur « {0} » ; choisissez l'un de {1}.",
    de: "Es gibt keine Kennzahl „{0}“; wählen Sie eine von {1}.",
  },
  "The indicator {0} takes {1}; {2} of {3} were given.": {
    fr: "L'indicateur {0} prend {1} ; {2} sur {3} ont été donnés.",
    de: "Die Kennzahl {0} braucht {1}; {2} von {3} wurden angegeben.",
  },
  "The lists have {0} and {1} lines; give them the same length.": {
    fr: "Les listes ont {0} et {1} lignes ; donnez-leur la même longueur.",
    de: "Die Listen haben {0} und {1} Zeilen; geben Sie ihnen die gleiche Länge.",
  },
  "number of lines": { fr: "nombre de lignes", de: "Anzahl der Zeilen" },
  "The list {0} has no numbers.": {
    fr: "La liste {0} ne contient aucun nombre.",
    de: "Die Liste {0} enthält keine Zahlen.",
  },
  "The {0} is zero, so there is no ratio.": {
    fr: "{0} vaut zéro, il n'y a donc pas de ratio.",
    de: "{0} ist null, darum gibt es kein Verhältnis.",
  },
  "Both changed the cell. Mine stands.": {
    fr: "Les deux ont modifié la cellule. La mienne reste.",
    de: "Beide haben die Zelle geändert. Meine bleibt.",
  },
};
