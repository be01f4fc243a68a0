import type { Translations } from "../say";

/** Sentences of the command line. */
export const cli: Translations = {
  "{0} ({1}), {2}: not used": {
    fr: "{0} ({1}), {2} : non utilisée",
    de: "{0} ({1}), {2}: nicht verwendet",
  },
  "{0} ({1}), {2}: taken as {3}": {
    fr: "{0} ({1}), {2} : prise pour {3}",
    de: "{0} ({1}), {2}: verstanden als {3}",
  },
  "{0} as {1}": { fr: "{0} comme {1}", de: "{0} als {1}" },
  "{0} months across": { fr: "{0} mois en colonnes", de: "{0} Monate in Spalten" },
  "No column for {0}: the table was not read.": {
    fr: "Pas de colonne pour {0} : la table n'a pas été lue.",
    de: "Keine Spalte für {0}: Die Tabelle wurde nicht gelesen.",
  },
  "Read so: {0}.": { fr: "Lu ainsi : {0}.", de: "So gelesen: {0}." },
  "Columns not used: {0}.": { fr: "Colonnes non utilisées : {0}.", de: "Nicht verwendete Spalten: {0}." },
  "Cancelled; nothing was written.": {
    fr: "Annulé ; rien n'a été écrit.",
    de: "Abgebrochen; es wurde nichts geschrieben.",
  },
  "Something went wrong that should not have: {0} (CONCORD_DEBUG=1 shows where).": {
    fr: "Une erreur inattendue s'est produite : {0} (CONCORD_DEBUG=1 montre où).",
    de: "Etwas Unerwartetes ist schiefgegangen: {0} (CONCORD_DEBUG=1 zeigt, wo).",
  },
  "there is no such file": { fr: "ce fichier n'existe pas", de: "die Datei gibt es nicht" },
  "there is no such folder": { fr: "ce dossier n'existe pas", de: "den Ordner gibt es nicht" },
  "you have no permission": { fr: "vous n'en avez pas le droit", de: "Sie haben keine Berechtigung" },
  "it is a folder": { fr: "c'est un dossier", de: "es ist ein Ordner" },
  "the disk is full": { fr: "le disque est plein", de: "der Datenträger ist voll" },
  "the disk is read-only": {
    fr: "le disque est en lecture seule",
    de: "der Datenträger ist schreibgeschützt",
  },
  "Concord writes .xlsx and .xlsm workbooks, not {0}.": {
    fr: "Concord écrit des classeurs .xlsx et .xlsm, pas {0}.",
    de: "Concord schreibt Arbeitsmappen als .xlsx und .xlsm, nicht als {0}.",
  },
  "The workbook holds macros: give the output the ending .xlsm. Excel does not open macros in an .xlsx file.":
    {
      fr: "Le classeur contient des macros : donnez au résultat l'extension .xlsm. Excel n'ouvre pas de macros dans un fichier .xlsx.",
      de: "Die Arbeitsmappe enthält Makros: Geben Sie der Ausgabe die Endung .xlsm. Excel öffnet keine Makros in einer .xlsx-Datei.",
    },
  "{0} seems to be open in Excel ({1} lies beside it). Close it, or write to another file.": {
    fr: "{0} semble être ouvert dans Excel ({1} se trouve à côté). Fermez-le, ou écrivez dans un autre fichier.",
    de: "{0} ist offenbar in Excel geöffnet ({1} liegt daneben). Schließen Sie die Datei, oder schreiben Sie in eine andere.",
  },
  "{0} was saved by someone else meanwhile, so nothing was written over it. Run the command again, or write to another file.":
    {
      fr: "{0} a été enregistré entre-temps par quelqu'un d'autre ; rien n'y a été écrit. Relancez la commande, ou écrivez dans un autre fichier.",
      de: "{0} wurde inzwischen von jemand anderem gespeichert und deshalb nicht überschrieben. Führen Sie den Befehl noch einmal aus, oder schreiben Sie in eine andere Datei.",
    },
  "{0} as it was before is kept as {1}.": {
    fr: "La version précédente de {0} est conservée sous {1}.",
    de: "Die bisherige Fassung von {0} ist als {1} aufbewahrt.",
  },
  "The digital signature of {0} does not cover what was written and was left out.": {
    fr: "La signature numérique de {0} ne couvre pas ce qui a été écrit et a été retirée.",
    de: "Die digitale Signatur von {0} gilt nicht für das, was geschrieben wurde, und wurde weggelassen.",
  },
  "The structure of the workbook is protected, and {0} sheets would be added: lift the protection in Excel (Review, Protect Workbook). Nothing was written.":
    {
      fr: "La structure du classeur est protégée et {0} feuilles seraient ajoutées : ôtez la protection dans Excel (Révision, Protéger le classeur). Rien n'a été écrit.",
      de: "Die Struktur der Arbeitsmappe ist geschützt, und {0} Blätter kämen dazu: Heben Sie den Schutz in Excel auf (Überprüfen, Arbeitsmappe schützen). Es wurde nichts geschrieben.",
    },
  "{0} was not run: {1}": { fr: "{0} n'a pas été exécuté : {1}", de: "{0} wurde nicht ausgeführt: {1}" },
  "another program has it open": {
    fr: "un autre programme l'a ouvert",
    de: "ein anderes Programm hat sie geöffnet",
  },
  "Cannot read {0}: {1}.": { fr: "Impossible de lire {0} : {1}.", de: "{0} kann nicht gelesen werden: {1}." },
  "Cannot write {0}: {1}.": {
    fr: "Impossible d'écrire {0} : {1}.",
    de: "{0} kann nicht geschrieben werden: {1}.",
  },
  "Two ranges that should overlap do not.": {
    fr: "Deux plages qui devraient se croiser ne se croisent pas.",
    de: "Zwei Bereiche, die sich überschneiden sollten, tun es nicht.",
  },
  "The formula divides by zero or by a blank cell.": {
    fr: "La formule divise par zéro ou par une cellule vide.",
    de: "Die Formel teilt durch null oder durch eine leere Zelle.",
  },
  "An argument has the wrong type, or the formula cannot be read.": {
    fr: "Un argument n'a pas le bon type, ou la formule ne peut pas être lue.",
    de: "Ein Argument hat den falschen Typ, oder die Formel ist nicht lesbar.",
  },
  "The formula points at cells that are not there.": {
    fr: "La formule pointe vers des cellules qui n'existent pas.",
    de: "Die Formel zeigt auf Zellen, die es nicht gibt.",
  },
  "The formula uses a name that is not known.": {
    fr: "La formule utilise un nom inconnu.",
    de: "Die Formel verwendet einen unbekannten Namen.",
  },
  "A number is too large or too small, or no answer was found.": {
    fr: "Un nombre est trop grand ou trop petit, ou aucune réponse n'a été trouvée.",
    de: "Eine Zahl ist zu groß oder zu klein, oder es wurde keine Antwort gefunden.",
  },
  "A value that the formula looks for is not there.": {
    fr: "Une valeur que cherche la formule est absente.",
    de: "Ein Wert, den die Formel sucht, ist nicht da.",
  },
  "The result needs cells that are not empty.": {
    fr: "Le résultat a besoin de cellules qui ne sont pas vides.",
    de: "Das Ergebnis braucht Zellen, die nicht leer sind.",
  },
  "The result is empty or cannot be calculated.": {
    fr: "Le résultat est vide ou ne peut pas être calculé.",
    de: "Das Ergebnis ist leer oder kann nicht berechnet werden.",
  },
  "The formula has no result.": {
    fr: "La formule n'a pas de résultat.",
    de: "Die Formel hat kein Ergebnis.",
  },
  "Arguments are separated by commas, and decimals written with points: SOP.EOQ(1300, 8, 0.225).": {
    fr: "Les arguments sont séparés par des virgules, et les décimales s'écrivent avec un point : SOP.EOQ(1300, 8, 0.225).",
    de: "Argumente werden durch Kommas getrennt und Dezimalen mit Punkt geschrieben: SOP.EOQ(1300, 8, 0.225).",
  },
  "{0} needs the argument {1}, too.": {
    fr: "{0} a aussi besoin de l'argument {1}.",
    de: "{0} braucht auch das Argument {1}.",
  },
  "{0} takes at most {1} arguments; this call has {2}.": {
    fr: "{0} prend au plus {1} arguments ; cet appel en a {2}.",
    de: "{0} nimmt höchstens {1} Argumente; dieser Aufruf hat {2}.",
  },
  "There is no function {0}; did you mean {1}?": {
    fr: "Il n'y a pas de fonction {0} ; vouliez-vous dire {1} ?",
    de: "Es gibt keine Funktion {0}; meinten Sie {1}?",
  },
  "{0} series": { fr: "{0} séries", de: "{0} Reihen" },
  '--levels takes percentages between 0 and 100, such as 80,95, not "{0}".': {
    fr: "--levels prend des pourcentages entre 0 et 100, comme 80,95, et non « {0} ».",
    de: "--levels nimmt Prozente zwischen 0 und 100, etwa 80,95, nicht „{0}“.",
  },
  '--method takes one of {0}, not "{1}".': {
    fr: "--method prend l'une des méthodes {0}, et non « {1} ».",
    de: "--method nimmt eines von {0}, nicht „{1}“.",
  },
  '{0} takes a whole number of periods, not "{1}".': {
    fr: "{0} prend un nombre entier de périodes, et non « {1} ».",
    de: "{0} nimmt eine ganze Zahl von Perioden, nicht „{1}“.",
  },
  "Opening the workbook": { fr: "Ouverture du classeur", de: "Die Arbeitsmappe wird geöffnet" },
  '--port takes a number from 0 to 65535, not "{0}".': {
    fr: "--port prend un nombre de 0 à 65535, et non « {0} ».",
    de: "--port nimmt eine Zahl von 0 bis 65535, nicht „{0}“.",
  },
  "Concord runs at {0} with {1} (Ctrl-C ends it).": {
    fr: "Concord tourne sur {0} avec {1} (Ctrl-C l'arrête).",
    de: "Concord läuft unter {0} mit {1} (Strg-C beendet es).",
  },
  "There is no display here: open {0} in a browser.": {
    fr: "Il n'y a pas d'écran ici : ouvrez {0} dans un navigateur.",
    de: "Hier gibt es keinen Bildschirm: Öffnen Sie {0} in einem Browser.",
  },
  "concord: the pages are missing or older than their sources.": {
    fr: "concord : les pages manquent ou sont plus anciennes que leurs sources.",
    de: "concord: Die Seiten fehlen oder sind älter als ihre Quellen.",
  },
  "Building the pages (a minute the first time) …": {
    fr: "Construction des pages (une minute la première fois) …",
    de: "Die Seiten werden gebaut (beim ersten Mal eine Minute) …",
  },
  "Changes taken from {0}: {1}. {2} written.": {
    fr: "Modifications reprises de {0} : {1}. {2} écrit.",
    de: "Änderungen übernommen aus {0}: {1}. {2} geschrieben.",
  },
  "Conflicts, listed on SOP_Conflicts with mine kept: {0}.": {
    fr: "Conflits, listés sur SOP_Conflicts, mes valeurs gardées : {0}.",
    de: "Konflikte, auf SOP_Conflicts aufgelistet, meine Werte bleiben: {0}.",
  },
  "The workbook keeps no version yet.": {
    fr: "Le classeur ne garde encore aucune version.",
    de: "Die Arbeitsmappe bewahrt noch keine Version auf.",
  },
  "  and {0} more": { fr: "  et {0} de plus", de: "  und {0} weitere" },
  "  {0}: differs; too large to be kept cell by cell": {
    fr: "  {0} : diffère ; trop grande pour être gardée cellule par cellule",
    de: "  {0}: verschieden; zu groß, um Zelle für Zelle aufbewahrt zu werden",
  },
  "One change made outside Concord was found just now and is kept in {0}.": {
    fr: "Une modification faite hors de Concord vient d'être trouvée et est gardée dans {0}.",
    de: "Eine Änderung außerhalb von Concord wurde soeben gefunden und ist in {0} aufbewahrt.",
  },
  "{0} changes made outside Concord were found just now and are kept in {1}.": {
    fr: "{0} modifications faites hors de Concord viennent d'être trouvées et sont gardées dans {1}.",
    de: "{0} Änderungen außerhalb von Concord wurden soeben gefunden und sind in {1} aufbewahrt.",
  },
  "One change made outside Concord was found just now, but not kept: the file stays as it was. To keep it: {0}":
    {
      fr: "Une modification faite hors de Concord vient d'être trouvée, mais n'est pas gardée : le fichier reste tel quel. Pour la garder : {0}",
      de: "Eine Änderung außerhalb von Concord wurde soeben gefunden, aber nicht aufbewahrt: Die Datei bleibt, wie sie war. Um sie aufzubewahren: {0}",
    },
  "{0} changes made outside Concord were found just now, but not kept: the file stays as it was. To keep them: {1}":
    {
      fr: "{0} modifications faites hors de Concord viennent d'être trouvées, mais ne sont pas gardées : le fichier reste tel quel. Pour les garder : {1}",
      de: "{0} Änderungen außerhalb von Concord wurden soeben gefunden, aber nicht aufbewahrt: Die Datei bleibt, wie sie war. Um sie aufzubewahren: {1}",
    },
  "{0} of {1} entries. {2}": { fr: "{0} entrées sur {1}. {2}", de: "{0} von {1} Einträgen. {2}" },
  "The log was tampered with. {0}": {
    fr: "Le journal a été altéré. {0}",
    de: "Das Protokoll wurde manipuliert. {0}",
  },
  '--seed takes a whole number, not "{0}".': {
    fr: "--seed prend un nombre entier, et non « {0} ».",
    de: "--seed nimmt eine ganze Zahl, nicht „{0}“.",
  },
  ", with {0} faults planted": { fr: ", avec {0} défauts plantés", de: ", mit {0} eingebauten Fehlern" },
  "{0}: {1} tables, {2} rows{3}.": {
    fr: "{0} : {1} tables, {2} lignes{3}.",
    de: "{0}: {1} Tabellen, {2} Zeilen{3}.",
  },
  "Cycle {0} is closed and kept as version {1}; {2} is open.": {
    fr: "Le cycle {0} est clos et conservé comme version {1} ; {2} est ouvert.",
    de: "Zyklus {0} ist abgeschlossen und als Version {1} aufbewahrt; {2} ist offen.",
  },
  "{0} unanswered decisions and {1} expired assumptions go on.": {
    fr: "{0} décisions sans réponse et {1} hypothèses échues sont reportées.",
    de: "{0} unbeantwortete Entscheidungen und {1} abgelaufene Annahmen laufen weiter.",
  },
  "{0} written.": { fr: "{0} écrit.", de: "{0} geschrieben." },
  "The formula is empty.": { fr: "La formule est vide.", de: "Die Formel ist leer." },
  "--waive needs --by: a waiver has the name of the person who gives it.": {
    fr: "--waive exige --by : une dérogation porte le nom de la personne qui l'accorde.",
    de: "--waive braucht --by: Eine Ausnahme trägt den Namen der Person, die sie zulässt.",
  },
  '--steps takes {0}, not "{1}".': {
    fr: "--steps prend {0}, et non « {1} ».",
    de: "--steps nimmt {0}, nicht „{1}“.",
  },
  "{0} stopped, and nothing was written: {1}": {
    fr: "{0} s'est arrêtée, et rien n'a été écrit : {1}",
    de: "{0} hielt an, und es wurde nichts geschrieben: {1}",
  },
  "Cycle {0}": { fr: "Cycle {0}", de: "Zyklus {0}" },
  "     and {0} more": { fr: "     et {0} de plus", de: "     und {0} weitere" },
  "     sheets: {0}": { fr: "     feuilles : {0}", de: "     Blätter: {0}" },
  "{0} written in {1} s.": { fr: "{0} écrit en {1} s.", de: "{0} in {1} s geschrieben." },
  "Gates: {0} of {1} open": { fr: "Jalons : {0} sur {1} franchis", de: "Meilensteine: {0} von {1} erreicht" },
  "  !  {0}: {1}; waived by {2}: {3}": {
    fr: "  !  {0} : {1} ; dérogation de {2} : {3}",
    de: "  !  {0}: {1}; Ausnahme von {2}: {3}",
  },
  "  !! {0}: {1}. Settle it, or run with --waive and --by.": {
    fr: "  !! {0} : {1}. Réglez-le, ou relancez avec --waive et --by.",
    de: "  !! {0}: {1}. Erledigen Sie es, oder starten Sie mit --waive und --by.",
  },
  "{0} {1}: {2}": { fr: "{0} {1} : {2}", de: "{0} {1}: {2}" },
  "{0} to {1}: {2} difference": { fr: "De {0} à {1} : {2} différence", de: "{0} bis {1}: {2} Unterschied" },
  "{0} to {1}: {2} differences": {
    fr: "De {0} à {1} : {2} différences",
    de: "{0} bis {1}: {2} Unterschiede",
  },
  "{0}  {1}: {2}": { fr: "{0}  {1} : {2}", de: "{0}  {1}: {2}" },
  "{0} findings in {1} cells, {2} formulas ({3} of Concord)": {
    fr: "{0} constats dans {1} cellules, {2} formules (dont {3} de Concord)",
    de: "{0} Befunde in {1} Zellen, {2} Formeln (davon {3} von Concord)",
  },
  "{0}; {1} can be repaired with --repair.": {
    fr: "{0} ; {1} réparables avec --repair.",
    de: "{0}; {1} mit --repair reparierbar.",
  },
  "{0}; {1} can be repaired, {2} were.": {
    fr: "{0} ; {1} réparables, {2} réparés.",
    de: "{0}; {1} reparierbar, {2} repariert.",
  },
  "overwritten formula": { fr: "formule écrasée", de: "überschriebene Formel" },
  "stale result": { fr: "résultat périmé", de: "veraltetes Ergebnis" },
  "broken name": { fr: "nom rompu", de: "defekter Name" },
  "broken function name": { fr: "nom de fonction rompu", de: "defekter Funktionsname" },
  "broken reference": { fr: "référence rompue", de: "defekter Bezug" },
  "link to another file": { fr: "lien vers un autre fichier", de: "Verknüpfung zu anderer Datei" },
  "volatile function": { fr: "fonction volatile", de: "flüchtige Funktion" },
  "number in a formula column": {
    fr: "nombre dans une colonne de formules",
    de: "Zahl in einer Formelspalte",
  },
  "row {0}: {1}": { fr: "ligne {0} : {1}", de: "Zeile {0}: {1}" },
  "{0} of {1} series forecast, {2} steps, in {3} s ({4} series/s)": {
    fr: "{0} séries prévues sur {1}, {2} pas, en {3} s ({4} séries/s)",
    de: "{0} von {1} Reihen prognostiziert, {2} Schritte, in {3} s ({4} Reihen/s)",
  },
  "{0}: {1} formulas calculated in {2} s ({3} with SOP functions, {4} spilled); {5} results changed, {6} errors.":
    {
      fr: "{0} : {1} formules calculées en {2} s ({3} avec des fonctions SOP, {4} propagées) ; {5} résultats modifiés, {6} erreurs.",
      de: "{0}: {1} Formeln in {2} s berechnet ({3} mit SOP-Funktionen, {4} mit Überlauf); {5} Ergebnisse geändert, {6} Fehler.",
    },
  "  and {0} more (--json lists all)": {
    fr: "  et {0} de plus (--json les liste tous)",
    de: "  und {0} weitere (--json führt alle auf)",
  },
  "{0} holds no series: it needs a header line and one line a series.": {
    fr: "{0} ne contient aucune série : il faut une ligne d'en-tête et une ligne par série.",
    de: "{0} enthält keine Reihe: Nötig sind eine Kopfzeile und eine Zeile je Reihe.",
  },
  " (or give --horizon)": { fr: " (ou donnez --horizon)", de: " (oder geben Sie --horizon an)" },
  "{0} lacks the column {1}{2}.": {
    fr: "Il manque à {0} la colonne {1}{2}.",
    de: "In {0} fehlt die Spalte {1}{2}.",
  },
  " and ": { fr: " et ", de: " und " },
  'horizon must be a whole number from 1 to {0}, not "{1}"': {
    fr: "horizon doit être un nombre entier de 1 à {0}, et non « {1} »",
    de: "horizon muss eine ganze Zahl von 1 bis {0} sein, nicht „{1}“",
  },
  'frequency must be the whole number of periods in a year, not "{0}"': {
    fr: "frequency doit être le nombre entier de périodes d'une année, et non « {0} »",
    de: "frequency muss die ganze Zahl der Perioden eines Jahres sein, nicht „{0}“",
  },
  "{0} shows no history: give a column train, the columns date and value, or one column a period.": {
    fr: "{0} ne montre aucun historique : donnez une colonne train, les colonnes date et value, ou une colonne par période.",
    de: "{0} zeigt keine Historie: Geben Sie eine Spalte train, die Spalten date und value oder eine Spalte je Periode an.",
  },
  "{0} shows no history on any sheet: give one line a series with one column a period, or columns item, date and quantity.":
    {
      fr: "{0} ne montre d'historique sur aucune feuille : donnez une ligne par série avec une colonne par période, ou des colonnes article, date et quantité.",
      de: "{0} zeigt auf keinem Blatt eine Historie: Geben Sie eine Zeile je Reihe mit einer Spalte je Periode oder Spalten für Artikel, Datum und Menge an.",
    },
  '{0} has no table or sheet "{1}" with a header; it has: {2}.': {
    fr: "{0} n'a ni tableau ni feuille « {1} » avec un en-tête ; il contient : {2}.",
    de: "{0} hat keine Tabelle und kein Blatt „{1}“ mit einer Kopfzeile; vorhanden: {2}.",
  },
  "Concord reads series from CSV files and from .xlsx and .xlsm workbooks, not from {0}: save the file as one of these.":
    {
      fr: "Concord lit les séries de fichiers CSV et de classeurs .xlsx et .xlsm, pas de {0} : enregistrez le fichier sous l'un de ces formats.",
      de: "Concord liest Reihen aus CSV-Dateien und aus .xlsx- und .xlsm-Arbeitsmappen, nicht aus {0}: Speichern Sie die Datei in einem dieser Formate.",
    },
  "To add dates up into months, give --bucket month.": {
    fr: "Pour additionner les dates par mois, donnez --bucket month.",
    de: "Um die Daten zu Monaten zusammenzuzählen, geben Sie --bucket month an.",
  },
  '{0} has no date that can be read: "{1}"': {
    fr: "{0} n'a pas de date lisible : « {1} »",
    de: "{0} hat kein lesbares Datum: „{1}“",
  },
  '--bucket takes one of {0}, not "{1}".': {
    fr: "--bucket prend l'une de ces valeurs : {0}, et non « {1} ».",
    de: "--bucket nimmt eines von {0}, nicht „{1}“.",
  },
  '--fill takes zero, not "{0}".': {
    fr: "--fill prend zero, et non « {0} ».",
    de: "--fill nimmt zero, nicht „{0}“.",
  },
  '{0} has no header: its first line, "{1}…", is a series. Put a line with a name for each column above it.':
    {
      fr: "{0} n'a pas de ligne d'en-tête : sa première ligne, « {1}… », est une série. Mettez au-dessus une ligne avec un nom pour chaque colonne.",
      de: "{0} hat keine Kopfzeile: Die erste Zeile, „{1}…“, ist eine Reihe. Setzen Sie eine Zeile mit einem Namen für jede Spalte darüber.",
    },
  'line {0} has {1} cells where the header has {2}: "{3}" stands under no heading; put numbers with a comma in quotes, or give the column a heading':
    {
      fr: "la ligne {0} a {1} cellules et l'en-tête {2} : « {3} » n'a pas de titre ; mettez entre guillemets les nombres à virgule, ou donnez un titre à la colonne",
      de: "Zeile {0} hat {1} Zellen, die Kopfzeile {2}: „{3}“ steht unter keiner Überschrift; setzen Sie Zahlen mit Komma in Anführungszeichen oder geben Sie der Spalte eine Überschrift",
    },
  "Column {0} has numbers and no heading: it is not read.": {
    fr: "La colonne {0} contient des nombres et n'a pas de titre : elle n'est pas lue.",
    de: "Spalte {0} hat Zahlen und keine Überschrift: Sie wird nicht gelesen.",
  },
  "The file has days, and weeks, months or longer periods for {0} of {1} series ({2}); each is forecast in its own periods. To have all alike, give --bucket month.":
    {
      fr: "Le fichier a des jours, et des semaines, des mois ou des périodes plus longues pour {0} des {1} séries ({2}) ; chacune est prévue dans ses propres périodes. Pour les avoir toutes pareilles, donnez --bucket month.",
      de: "Die Datei hat Tage, bei {0} von {1} Reihen aber Wochen, Monate oder längere Perioden ({2}); jede wird in ihren eigenen Perioden prognostiziert. Damit alle gleich sind, geben Sie --bucket month an.",
    },
  "{0}: the name stands on several lines; each line is forecast by itself.": {
    fr: "{0} : le nom figure sur plusieurs lignes ; chaque ligne est prévue séparément.",
    de: "{0}: Der Name steht in mehreren Zeilen; jede Zeile wird für sich prognostiziert.",
  },
  "{0}: several lines have the same date; their values are added up.": {
    fr: "{0} : plusieurs lignes ont la même date ; leurs valeurs sont additionnées.",
    de: "{0}: Mehrere Zeilen haben dasselbe Datum; ihre Werte werden addiert.",
  },
  "The dates have times of day; the values of each day are added up.": {
    fr: "Les dates portent des heures ; les valeurs de chaque jour sont additionnées.",
    de: "Die Daten haben Uhrzeiten; die Werte eines Tages werden addiert.",
  },
  "value {0} of {1}": { fr: "la valeur {0} de {1}", de: "Wert {0} von {1}" },
  '{0} is "{1}", not a number': {
    fr: "{0} : « {1} » n'est pas un nombre",
    de: "{0} ist „{1}“, keine Zahl",
  },
  "{0}: was {1}, mine {2}, theirs {3}": {
    fr: "{0} : était {1}, la mienne {2}, la leur {3}",
    de: "{0}: war {1}, meine {2}, deren {3}",
  },
  "The pages are not built, and webpack is not installed: run npm ci first.": {
    fr: "Les pages ne sont pas construites et webpack n'est pas installé : lancez d'abord npm ci.",
    de: "Die Seiten sind nicht gebaut, und webpack ist nicht installiert: Führen Sie zuerst npm ci aus.",
  },
  "The build failed; the lines above say why.": {
    fr: "La construction a échoué ; les lignes ci-dessus disent pourquoi.",
    de: "Der Bau ist fehlgeschlagen; die Zeilen darüber sagen, warum.",
  },
  "{0}: input of {1}, wanted by {2}": {
    fr: "{0} : saisie de {1}, attendue pour le {2}",
    de: "{0}: Eingaben von {1}, erbeten bis {2}",
  },
  "{0}: {1} did not hand this out. Give the plan that wrote the packs.": {
    fr: "{0} : {1} ne l'a pas distribué. Donnez le plan qui a écrit les dossiers.",
    de: "{0}: {1} hat das nicht ausgegeben. Geben Sie den Plan an, der die Pakete geschrieben hat.",
  },
  "{0}: late, it was wanted by {1}.": {
    fr: "{0} : en retard, attendu pour le {1}.",
    de: "{0}: überfällig, gewünscht bis {1}.",
  },
  "{0}: nothing has come yet, wanted by {1}.": {
    fr: "{0} : rien n'est encore venu, attendu pour le {1}.",
    de: "{0}: noch nichts eingegangen, gewünscht bis {1}.",
  },
  "{0} changes. Give an output to take them.": {
    fr: "{0} modifications. Donnez une sortie pour les reprendre.",
    de: "{0} Änderungen. Geben Sie eine Ausgabe an, um sie zu übernehmen.",
  },
  "{0} of {1} changes taken. {2} written. Run demand to hear them.": {
    fr: "{0} modifications reprises sur {1}. {2} écrit. Lancez demand pour en tenir compte.",
    de: "{0} von {1} Änderungen übernommen. {2} geschrieben. Führen Sie demand aus, damit sie gehört werden.",
  },
  "{0} holds no input pack; its table has been removed or renamed.": {
    fr: "{0} ne contient pas de dossier de saisie ; sa table a été supprimée ou renommée.",
    de: "{0} enthält kein Eingabepaket; seine Tabelle wurde entfernt oder umbenannt.",
  },
  '--formulas takes live or values, not "{0}".': {
    fr: "--formulas prend live ou values, pas « {0} ».",
    de: "--formulas nimmt live oder values, nicht „{0}“.",
  },
  "{0} of {1} examples do not agree with the print.": {
    fr: "{0} exemples sur {1} ne concordent pas avec l'imprimé.",
    de: "{0} von {1} Beispielen stimmen nicht mit dem Lehrbuch überein.",
  },
  "{0} of {1} examples agree with the print.": {
    fr: "{0} exemples sur {1} concordent avec l'imprimé.",
    de: "{0} von {1} Beispielen stimmen mit dem Lehrbuch überein.",
  },
  "--role needs --by and -o: who signs, and where to write.": {
    fr: "--role demande --by et -o : qui signe, et où écrire.",
    de: "--role braucht --by und -o: wer unterschreibt und wohin geschrieben wird.",
  },
  "The plan has changed since {0} signed.": {
    fr: "Le plan a changé depuis la signature de {0}.",
    de: "Der Plan hat sich geändert, seit {0} unterschrieben hat.",
  },
  "The workbook has no plan yet.": {
    fr: "Le classeur n'a pas encore de plan.",
    de: "Die Arbeitsmappe hat noch keinen Plan.",
  },
  "Seal of the plan: {0}": {
    fr: "Sceau du plan : {0}",
    de: "Siegel des Plans: {0}",
  },
};
