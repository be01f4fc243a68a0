import type { Translations } from "../../say";

/** Errors that every function shares. */
export const functionsSupport: Translations = {
  "unknown name": { fr: "nom inconnu", de: "unbekannter Name" },
  sales: { fr: "ventes", de: "Absatz" },
  inventory: { fr: "stock", de: "Bestand" },
  target: { fr: "objectif de service", de: "Serviceziel" },
  margin: { fr: "marge", de: "Marge" },
  Stock: { fr: "Stock", de: "Bestand" },
  Revenue: { fr: "Chiffre d'affaires", de: "Umsatz" },
  mix: { fr: "mix", de: "Mix" },
  price: { fr: "prix", de: "Preis" },
  cost: { fr: "coût", de: "Kosten" },
  demand: { fr: "demande", de: "Bedarf" },
  capacity: { fr: "capacité", de: "Kapazität" },
  "lead time": { fr: "délai", de: "Lieferzeit" },
  service: { fr: "service", de: "Lieferservice" },
  blank: { fr: "vide", de: "leer" },
  "History, one series a row or one in a column. Blank: missing.": {
    fr: "Historique, une série par ligne ou une seule en colonne. Vide : manquant.",
    de: "Historie, eine Reihe je Zeile oder eine in einer Spalte. Leer: fehlt.",
  },
  "Periods in a season; found in the data when left out.": {
    fr: "Périodes d'une saison ; trouvées dans les données si omises.",
    de: "Perioden einer Saison; ohne Angabe aus den Daten ermittelt.",
  },
  "Number of periods.": { fr: "Nombre de périodes.", de: "Zahl der Perioden." },
  "Answer where nothing is stored; #N/A when left out.": {
    fr: "Réponse là où rien n'est conservé ; #N/A si omis.",
    de: "Antwort, wo nichts aufbewahrt ist; ohne Angabe #NV.",
  },
  "The calculation was cancelled.": {
    fr: "Le calcul a été annulé.",
    de: "Die Berechnung wurde abgebrochen.",
  },
  "The calculation took too long (over {0} seconds) and was stopped; use a smaller range or run the step in the pane.":
    {
      fr: "Le calcul a duré trop longtemps (plus de {0} secondes) et a été arrêté ; utilisez une plage plus petite ou lancez l'étape dans le volet.",
      de: "Die Berechnung dauerte zu lange (über {0} Sekunden) und wurde angehalten; verwenden Sie einen kleineren Bereich oder führen Sie den Schritt im Aufgabenbereich aus.",
    },
  "{0}: the required argument {1} follows an optional one.": {
    fr: "{0} : l'argument obligatoire {1} suit un argument facultatif.",
    de: "{0}: Das erforderliche Argument {1} folgt einem optionalen.",
  },
  "The argument {0} is missing; it needs {1}.": {
    fr: "L'argument {0} manque ; il faut {1}.",
    de: "Das Argument {0} fehlt; nötig ist {1}.",
  },
  "The argument {0} takes one value, not a range of {1} cells.": {
    fr: "L'argument {0} prend une seule valeur, pas une plage de {1} cellules.",
    de: "Das Argument {0} nimmt einen Wert, nicht einen Bereich von {1} Zellen.",
  },
  "The argument {0} is {1}; it needs {2}.": {
    fr: "L'argument {0} vaut {1} ; il faut {2}.",
    de: "Das Argument {0} ist {1}; nötig ist {2}.",
  },
  "row {0}, column {1} of {2}": { fr: "ligne {0}, colonne {1} de {2}", de: "Zeile {0}, Spalte {1} von {2}" },
  "{0}{1} is {2}; it needs {3}.": {
    fr: "{0}{1} vaut {2} ; il faut {3}.",
    de: "{0}{1} ist {2}; nötig ist {3}.",
  },
  '"{0}" in {1} is not among {2}.': {
    fr: "« {0} » dans {1} ne figure pas parmi {2}.",
    de: "„{0}“ in {1} ist nicht unter {2}.",
  },
  "Row {0} of {1} has no {2}.": {
    fr: "La ligne {0} de {1} n'a pas de {2}.",
    de: "Zeile {0} von {1} hat kein {2}.",
  },
  "There is nothing to show.": { fr: "Il n'y a rien à montrer.", de: "Es gibt nichts zu zeigen." },
  "The result is too large to show.": {
    fr: "Le résultat est trop grand pour être montré.",
    de: "Das Ergebnis ist zu groß, um gezeigt zu werden.",
  },
  "The result of {0} x {1} cells is too large for one formula; split the input, or run the step in the pane, which writes tables of any size.":
    {
      fr: "Le résultat de {0} x {1} cellules est trop grand pour une formule ; divisez les données, ou lancez l'étape dans le volet, qui écrit des tables de toute taille.",
      de: "Das Ergebnis von {0} x {1} Zellen ist zu groß für eine Formel; teilen Sie die Eingabe oder führen Sie den Schritt im Aufgabenbereich aus, der Tabellen jeder Größe schreibt.",
    },
  'The argument {0} has no parameter "{1}"; known are {2}.': {
    fr: "L'argument {0} n'a pas de paramètre « {1} » ; sont connus {2}.",
    de: "Das Argument {0} hat keinen Parameter „{1}“; bekannt sind {2}.",
  },
  "{0} in {1} is {2}; it needs a number.": {
    fr: "{0} dans {1} vaut {2} ; il faut un nombre.",
    de: "{0} in {1} ist {2}; nötig ist eine Zahl.",
  },
  "The argument {0} takes two columns: names and values.": {
    fr: "L'argument {0} prend deux colonnes : noms et valeurs.",
    de: "Das Argument {0} nimmt zwei Spalten: Namen und Werte.",
  },
  'The argument {0} holds "{1}"; write name=value; name=value.': {
    fr: "L'argument {0} contient « {1} » ; écrivez nom=valeur; nom=valeur.",
    de: "Das Argument {0} enthält „{1}“; schreiben Sie Name=Wert; Name=Wert.",
  },
  "{0} is {1} where {2} is {3} (rows × periods); give both the same shape.": {
    fr: "{0} fait {1} alors que {2} fait {3} (lignes × périodes) ; donnez aux deux la même forme.",
    de: "{0} ist {1}, {2} aber {3} (Zeilen × Perioden); geben Sie beiden dieselbe Form.",
  },
  "{0} has {1} entries for {2} {3}; give one for each {4}.": {
    fr: "{0} a {1} entrées pour {2} {3} ; donnez-en une par {4}.",
    de: "{0} hat {1} Einträge für {2} {3}; geben Sie einen je {4} an.",
  },
  'the text "{0}"': { fr: "le texte « {0} »", de: "der Text „{0}“" },
  "{0} is {1}; {2} needs {3}.": {
    fr: "{0} vaut {1} ; {2} demande {3}.",
    de: "{0} ist {1}; {2} braucht {3}.",
  },
  "An argument has {0} rows where another has {1}; give ranges of the same size.": {
    fr: "Un argument a {0} lignes là où un autre en a {1} ; donnez des plages de même taille.",
    de: "Ein Argument hat {0} Zeilen, ein anderes {1}; geben Sie Bereiche gleicher Größe an.",
  },
  "An argument has {0} columns where another has {1}; give ranges of the same size.": {
    fr: "Un argument a {0} colonnes là où un autre en a {1} ; donnez des plages de même taille.",
    de: "Ein Argument hat {0} Spalten, ein anderes {1}; geben Sie Bereiche gleicher Größe an.",
  },
  'The argument {0} has no setting "{1}"; known are {2}.': {
    fr: "L'argument {0} n'a pas de réglage « {1} » ; sont connus {2}.",
    de: "Das Argument {0} hat keine Einstellung „{1}“; bekannt sind {2}.",
  },
  "The argument {0} takes a text or a range of two columns, name and value.": {
    fr: "L'argument {0} prend un texte ou une plage de deux colonnes, nom et valeur.",
    de: "Das Argument {0} nimmt einen Text oder einen Bereich mit zwei Spalten, Name und Wert.",
  },
  'The argument {0} holds "{1}"; write settings as name=value; name=value.': {
    fr: "L'argument {0} contient « {1} » ; écrivez les réglages sous la forme nom=valeur; nom=valeur.",
    de: "Das Argument {0} enthält „{1}“; schreiben Sie Einstellungen als Name=Wert; Name=Wert.",
  },
  "The argument {0} has {1} columns; it needs {2}.": {
    fr: "L'argument {0} a {1} colonnes ; il faut {2}.",
    de: "Das Argument {0} hat {1} Spalten; nötig ist {2}.",
  },
  "The argument {0} is a range of {1} x {2} cells; it needs one row or one column.": {
    fr: "L'argument {0} est une plage de {1} x {2} cellules ; il faut une ligne ou une colonne.",
    de: "Das Argument {0} ist ein Bereich von {1} x {2} Zellen; nötig ist eine Zeile oder eine Spalte.",
  },
  "The argument {0} has {1} cells; at most {2} fit in one formula.": {
    fr: "L'argument {0} a {1} cellules ; {2} au plus tiennent dans une formule.",
    de: "Das Argument {0} hat {1} Zellen; höchstens {2} passen in eine Formel.",
  },
  child: { fr: "enfant", de: "Unterposition" },
  children: { fr: "enfants", de: "Unterpositionen" },
  column: { fr: "colonne", de: "Spalte" },
  columns: { fr: "colonnes", de: "Spalten" },
  period: { fr: "période", de: "Periode" },
  periods: { fr: "périodes", de: "Perioden" },
  resource: { fr: "ressource", de: "Ressource" },
  resources: { fr: "ressources", de: "Ressourcen" },
  row: { fr: "ligne", de: "Zeile" },
  rows: { fr: "lignes", de: "Zeilen" },
  site: { fr: "site", de: "Standort" },
  sites: { fr: "sites", de: "Standorte" },
  snapshot: { fr: "instantané", de: "Momentaufnahme" },
  snapshots: { fr: "instantanés", de: "Momentaufnahmen" },
  stream: { fr: "source", de: "Prognosequelle" },
  streams: { fr: "sources", de: "Prognosequellen" },
  '"{0}" is no call of an SOP function.': {
    fr: "« {0} » n'est pas un appel d'une fonction SOP.",
    de: "„{0}“ ist kein Aufruf einer SOP-Funktion.",
  },
  '"{0}" is no constant.': {
    fr: "« {0} » n'est pas une constante.",
    de: "„{0}“ ist keine Konstante.",
  },
  '"{0}" stands twice among {1}.': {
    fr: "« {0} » figure deux fois dans {1}.",
    de: "„{0}“ steht zweimal in {1}.",
  },
};
