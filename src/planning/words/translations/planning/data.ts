import type { Translations } from "../../say";

/** Sentences about tables that were read. */
export const planningData: Translations = {
  "new items": { fr: "nouveaux articles", de: "neue Artikel" },
  "There are {0} dates but {1} quantities; give both for every row.": {
    fr: "Il y a {0} dates mais {1} quantités ; donnez les deux pour chaque ligne.",
    de: "Es gibt {0} Daten, aber {1} Mengen; geben Sie beides für jede Zeile an.",
  },
  "There are {0} dates but {1} keys; give a key for every row.": {
    fr: "Il y a {0} dates mais {1} clés ; donnez une clé pour chaque ligne.",
    de: "Es gibt {0} Daten, aber {1} Schlüssel; geben Sie für jede Zeile einen Schlüssel an.",
  },
  "There are no period starts; give at least one.": {
    fr: "Il n'y a aucun début de période ; donnez-en au moins un.",
    de: "Es gibt keine Periodenanfänge; geben Sie mindestens einen an.",
  },
  "Period start {0} is not a date after the one before; sort the starts.": {
    fr: "Le début de période {0} n'est pas une date postérieure à la précédente ; triez les débuts.",
    de: "Periodenanfang {0} ist kein Datum nach dem vorigen; sortieren Sie die Anfänge.",
  },
  'The aggregation "{0}" is not known; use {1}.': {
    fr: "L'agrégation « {0} » n'est pas connue ; utilisez {1}.",
    de: "Die Verdichtung „{0}“ ist nicht bekannt; verwenden Sie {1}.",
  },
  "New in the history: {0}.": { fr: "Nouveau dans l'historique : {0}.", de: "Neu in der Historie: {0}." },
  "{0}: {1}.": { fr: "{0} : {1}.", de: "{0}: {1}." },
  "{0} no longer there: {1}.": { fr: "{0} disparus : {1}.", de: "{0} nicht mehr vorhanden: {1}." },
  "{0} changed after the fact, most of all {1}: {2} units before, {3} now ({4}).": {
    fr: "{0} modifiés après coup, surtout {1} : {2} unités avant, {3} maintenant ({4}).",
    de: "{0} nachträglich geändert, am meisten {1}: zuvor {2} Stück, jetzt {3} ({4}).",
  },
  "{0} changed after the fact, most of all {1}: {2} units before, {3} now.": {
    fr: "{0} modifiés après coup, surtout {1} : {2} unités avant, {3} maintenant.",
    de: "{0} nachträglich geändert, am meisten {1}: zuvor {2} Stück, jetzt {3}.",
  },
  "The history is as it was; other tables grew or shrank.": {
    fr: "L'historique est inchangé ; d'autres tables ont grandi ou diminué.",
    de: "Die Historie ist unverändert; andere Tabellen sind gewachsen oder geschrumpft.",
  },
  "Nothing has changed since the last load.": {
    fr: "Rien n'a changé depuis le dernier chargement.",
    de: "Seit dem letzten Laden hat sich nichts geändert.",
  },
  "The {0} cut-offs {1} and {2} must be two numbers that do not fall.": {
    fr: "Les seuils {0} {1} et {2} doivent être deux nombres qui ne décroissent pas.",
    de: "Die {0}-Grenzen {1} und {2} müssen zwei Zahlen sein, die nicht fallen.",
  },
  "There are {0} items but {1} weights; give one for each.": {
    fr: "Il y a {0} articles mais {1} poids ; donnez-en un pour chacun.",
    de: "Es gibt {0} Artikel, aber {1} Gewichte; geben Sie für jeden eines an.",
  },
  "There is no table {0}: the {1} items of the sales history were taken. Add one to plan with types, families and costs.":
    {
      fr: "Il n'y a pas de table {0} : les {1} articles de l'historique des ventes ont été pris. Ajoutez-en une pour planifier avec types, familles et coûts.",
      de: "Es gibt keine Tabelle {0}: Die {1} Artikel der Verkaufshistorie wurden genommen. Fügen Sie eine hinzu, um mit Arten, Familien und Kosten zu planen.",
    },
  "Table {0} was not used: its name and headers fit no kind of data that the plan knows. Map it if it matters.":
    {
      fr: "La table {0} n'a pas été utilisée : son nom et ses en-têtes ne correspondent à aucun type de données connu du plan. Attribuez-la si elle importe.",
      de: "Tabelle {0} wurde nicht verwendet: Name und Überschriften passen zu keiner Art von Daten, die der Plan kennt. Ordnen Sie sie zu, wenn sie wichtig ist.",
    },
  "Table {0} was not read: it has no column {1}. Add the column or map it to one that is there.": {
    fr: "La table {0} n'a pas été lue : il lui manque la colonne {1}. Ajoutez la colonne ou attribuez-lui une colonne existante.",
    de: "Tabelle {0} wurde nicht gelesen: Ihr fehlt die Spalte {1}. Fügen Sie die Spalte hinzu oder ordnen Sie ihr eine vorhandene zu.",
  },
  "Table {0} was taken for {1} by what it holds: {2}. Say what it is if that is wrong.": {
    fr: "La table {0} a été prise pour {1} d'après son contenu : {2}. Dites ce qu'elle est si c'est faux.",
    de: "Tabelle {0} wurde nach ihrem Inhalt für {1} gehalten: {2}. Sagen Sie, was sie ist, falls das falsch ist.",
  },
  "There is no table {0} ({1}). Add it to the workbook.": {
    fr: "Il n'y a pas de table {0} ({1}). Ajoutez-la au classeur.",
    de: "Es gibt keine Tabelle {0} ({1}). Fügen Sie sie der Arbeitsmappe hinzu.",
  },
  'The method "{0}" is not known; use {1}.': {
    fr: "La méthode « {0} » n'est pas connue ; utilisez {1}.",
    de: "Das Verfahren „{0}“ ist nicht bekannt; verwenden Sie {1}.",
  },
  "There are no children to spread the totals over.": {
    fr: "Il n'y a aucun enfant sur lequel répartir les totaux.",
    de: "Es gibt keine untergeordneten Reihen, auf die die Summen verteilt werden könnten.",
  },
  "The basis of {0} has {1} periods but there are {2} totals; give as many, or one.": {
    fr: "La base de {0} a {1} périodes mais il y a {2} totaux ; donnez-en autant, ou une seule.",
    de: "Die Basis von {0} hat {1} Perioden, es gibt aber {2} Summen; geben Sie ebenso viele an oder eine.",
  },
  "The basis of {0} is {1} in period {2}; it must be zero or more.": {
    fr: "La base de {0} vaut {1} en période {2} ; elle doit être nulle ou positive.",
    de: "Die Basis von {0} ist {1} in Periode {2}; sie muss null oder größer sein.",
  },
  "The locks must be {0} children × {1} periods.": {
    fr: "Les verrous doivent faire {0} enfants × {1} périodes.",
    de: "Die Sperren müssen {0} Reihen × {1} Perioden umfassen.",
  },
  "In period {0} the locked children ({1}) take {2} more than the total of {3}; unlock one or change the total.":
    {
      fr: "En période {0}, les enfants verrouillés ({1}) prennent {2} de plus que le total de {3} ; déverrouillez-en un ou changez le total.",
      de: "In Periode {0} nehmen die gesperrten Reihen ({1}) {2} mehr als die Summe von {3}; entsperren Sie eine oder ändern Sie die Summe.",
    },
  "In period {0} the locked children ({1}) take {2} less than the total of {3}; unlock one or change the total.":
    {
      fr: "En période {0}, les enfants verrouillés ({1}) prennent {2} de moins que le total de {3} ; déverrouillez-en un ou changez le total.",
      de: "In Periode {0} nehmen die gesperrten Reihen ({1}) {2} weniger als die Summe von {3}; entsperren Sie eine oder ändern Sie die Summe.",
    },
  "The start is not a date; enter a date such as 2026-03-01.": {
    fr: "Le début n'est pas une date ; saisissez une date telle que 2026-03-01.",
    de: "Der Anfang ist kein Datum; geben Sie ein Datum wie 2026-03-01 ein.",
  },
  "The number of periods must be a whole number from 1 to {0}.": {
    fr: "Le nombre de périodes doit être un nombre entier de 1 à {0}.",
    de: "Die Zahl der Perioden muss eine ganze Zahl von 1 bis {0} sein.",
  },
  "The fiscal year must start in a month from 1 to 12.": {
    fr: "L'exercice doit commencer par un mois de 1 à 12.",
    de: "Das Geschäftsjahr muss in einem Monat von 1 bis 12 beginnen.",
  },
  'The weekend "{0}" must be seven digits from Monday to Sunday, 1 for a day off, such as 0000011.': {
    fr: "La fin de semaine « {0} » doit être faite de sept chiffres du lundi au dimanche, 1 pour un jour non travaillé, par exemple 0000011.",
    de: "Das Wochenende „{0}“ muss aus sieben Ziffern von Montag bis Sonntag bestehen, 1 für einen freien Tag, zum Beispiel 0000011.",
  },
  'The bucket "{0}" is not known; use {1}.': {
    fr: "La maille « {0} » n'est pas connue ; utilisez {1}.",
    de: "Das Raster „{0}“ ist nicht bekannt; verwenden Sie {1}.",
  },
  "Day {0} lies in no period of its year.": {
    fr: "Le jour {0} n'appartient à aucune période de son année.",
    de: "Tag {0} liegt in keiner Periode seines Jahres.",
  },
  "holds the number {0} as text; it was read as a number": {
    fr: "contient le nombre {0} sous forme de texte ; il a été lu comme nombre",
    de: "enthält die Zahl {0} als Text; sie wurde als Zahl gelesen",
  },
  'holds the text "{0}" where a number belongs': {
    fr: "contient le texte « {0} » au lieu d'un nombre",
    de: "enthält den Text „{0}“, wo eine Zahl hingehört",
  },
  "is {0}, above {1}": { fr: "vaut {0}, plus que {1}", de: "ist {0}, über {1}" },
  "is {0}, below 0": { fr: "vaut {0}, moins que 0", de: "ist {0}, unter 0" },
  "is {0}, below {1}": { fr: "vaut {0}, moins que {1}", de: "ist {0}, unter {1}" },
  'holds "{0}", which is neither a date nor text such as 2026-03-31 or March 2026': {
    fr: "contient « {0} », qui n'est ni une date ni un texte tel que 2026-03-31 ou March 2026",
    de: "enthält „{0}“, was weder ein Datum noch ein Text wie 2026-03-31 oder March 2026 ist",
  },
  "holds a date far outside the calendar (serial {0})": {
    fr: "contient une date très éloignée du calendrier (numéro {0})",
    de: "enthält ein Datum weit außerhalb des Kalenders (Seriennummer {0})",
  },
  'holds "{0}" where yes or no belongs': {
    fr: "contient « {0} » au lieu de oui ou non",
    de: "enthält „{0}“, wo Ja oder Nein hingehört",
  },
  'holds "{0}"; known are {1}': {
    fr: "contient « {0} » ; sont connus {1}",
    de: "enthält „{0}“; bekannt sind {1}",
  },
  "{0}, row {1}: {2} stands already in row {3}; this row was left out. Remove one of the two.": {
    fr: "{0}, ligne {1} : {2} figure déjà en ligne {3} ; cette ligne a été laissée de côté. Supprimez l'une des deux.",
    de: "{0}, Zeile {1}: {2} steht schon in Zeile {3}; diese Zeile wurde ausgelassen. Entfernen Sie eine der beiden.",
  },
  "the row was left out; correct the cell": {
    fr: "la ligne a été laissée de côté ; corrigez la cellule",
    de: "die Zeile wurde ausgelassen; korrigieren Sie die Zelle",
  },
  "correct the cell if that is not meant": {
    fr: "corrigez la cellule si ce n'est pas voulu",
    de: "korrigieren Sie die Zelle, falls das nicht gewollt ist",
  },
  "{0}, row {1} ({2}): {3} {4}; {5}.": {
    fr: "{0}, ligne {1} ({2}) : {3} {4} ; {5}.",
    de: "{0}, Zeile {1} ({2}): {3} {4}; {5}.",
  },
  "{0}, row {1}: {2} {3}; {4}.": {
    fr: "{0}, ligne {1} : {2} {3} ; {4}.",
    de: "{0}, Zeile {1}: {2} {3}; {4}.",
  },
  "the row was left out": { fr: "la ligne a été laissée de côté", de: "die Zeile wurde ausgelassen" },
  "the {0} rows with it were left out": {
    fr: "les {0} lignes concernées ont été laissées de côté",
    de: "die {0} betroffenen Zeilen wurden ausgelassen",
  },
  "{0}, row {1}: {2} {3} is not in table {4}; {5}. Add it there or correct the key.": {
    fr: "{0}, ligne {1} : {2} {3} ne figure pas dans la table {4} ; {5}. Ajoutez-le là-bas ou corrigez la clé.",
    de: "{0}, Zeile {1}: {2} {3} steht nicht in Tabelle {4}; {5}. Ergänzen Sie es dort oder korrigieren Sie den Schlüssel.",
  },
  'Setting {0} holds "{1}", which cannot be read; the default is used. Correct it.': {
    fr: "Le réglage {0} contient « {1} », qui est illisible ; la valeur par défaut est utilisée. Corrigez-le.",
    de: "Die Einstellung {0} enthält „{1}“, was nicht lesbar ist; der Standardwert wird verwendet. Korrigieren Sie sie.",
  },
  "Setting {0} is not known and was ignored. Known are: {1}.": {
    fr: "Le réglage {0} n'est pas connu et a été ignoré. Sont connus : {1}.",
    de: "Die Einstellung {0} ist nicht bekannt und wurde nicht beachtet. Bekannt sind: {1}.",
  },
  "The timeline has fewer than two different points; there is no step to see.": {
    fr: "La ligne de temps a moins de deux points différents ; aucun pas n'y est visible.",
    de: "Die Zeitachse hat weniger als zwei verschiedene Punkte; ein Schritt ist nicht erkennbar.",
  },
  "Entry {0} of the timeline is off the step of the others; make the steps equal, such as one a month.": {
    fr: "L'entrée {0} de la ligne de temps s'écarte du pas des autres ; rendez les pas égaux, par exemple un par mois.",
    de: "Eintrag {0} der Zeitachse weicht vom Schritt der anderen ab; machen Sie die Schritte gleich, etwa einen je Monat.",
  },
  "The timeline has {0} points for {1} values; give one a value.": {
    fr: "La ligne de temps a {0} points pour {1} valeurs ; donnez-en un par valeur.",
    de: "Die Zeitachse hat {0} Punkte für {1} Werte; geben Sie je Wert einen an.",
  },
};
