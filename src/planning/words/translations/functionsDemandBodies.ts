import type { Translations } from "../say";

/** Own errors of the functions of src/functions/data, demand, monitor and reconcile. */
export const functionsDemandBodies: Translations = {
  '"{0}" is no rule; use {1}.': {
    fr: "« {0} » n'est pas une règle ; utilisez {1}.",
    de: "„{0}“ ist keine Regel; verwenden Sie {1}.",
  },
  "The argument cutoffs needs two numbers.": {
    fr: "L'argument cutoffs demande deux nombres.",
    de: "Das Argument cutoffs braucht zwei Zahlen.",
  },
  "There is no conversion from {0} to {1} for {2}.": {
    fr: "Il n'y a pas de conversion de {0} en {1} pour {2}.",
    de: "Es gibt keine Umrechnung von {0} in {1} für {2}.",
  },
  "There is no conversion from {0} to {1}.": {
    fr: "Il n'y a pas de conversion de {0} en {1}.",
    de: "Es gibt keine Umrechnung von {0} in {1}.",
  },
  "The argument {0} is a range of several columns; give one column.": {
    fr: "L'argument {0} est une plage de plusieurs colonnes ; donnez une seule colonne.",
    de: "Das Argument {0} ist ein Bereich mit mehreren Spalten; geben Sie eine Spalte an.",
  },
  "{0} is {1}; it needs a date such as 2026-03-01.": {
    fr: "{0} vaut {1} ; il faut une date telle que 2026-03-01.",
    de: "{0} ist {1}; nötig ist ein Datum wie 2026-03-01.",
  },
  "{0} is {1}; it needs a number.": {
    fr: "{0} vaut {1} ; il faut un nombre.",
    de: "{0} ist {1}; nötig ist eine Zahl.",
  },
  'The argument fill is {0}; it needs a number or "blank".': {
    fr: 'L\'argument fill vaut {0} ; il faut un nombre ou "blank".',
    de: 'Das Argument fill ist {0}; nötig ist eine Zahl oder "blank".',
  },
  "Scaled measures are per row; use by = row, or leave history out.": {
    fr: "Les mesures mises à l'échelle sont calculées par ligne ; utilisez by = row ou omettez history.",
    de: "Skalierte Maße gelten je Zeile; verwenden Sie by = row oder lassen Sie history weg.",
  },
  "history has {0} rows for {1} rows of actual; give one a row.": {
    fr: "history a {0} lignes pour {1} lignes de actual ; donnez-en une par ligne.",
    de: "history hat {0} Zeilen für {1} Zeilen von actual; geben Sie jeder Zeile eine.",
  },
  "weights is {0} × {1}; give one an item, one a period, or the shape of actual.": {
    fr: "weights est de taille {0} × {1} ; donnez un poids par article, un par période, ou la forme de actual.",
    de: "weights ist {0} × {1}; geben Sie ein Gewicht je Artikel, eines je Periode oder die Form von actual an.",
  },
  "Successors of several items need the argument items, and their names in rules.": {
    fr: "Les successeurs de plusieurs articles demandent l'argument items, et leurs noms dans rules.",
    de: "Nachfolger mehrerer Artikel brauchen das Argument items und ihre Namen in rules.",
  },
  'The {0} "{1}" in rules is no period and no date.': {
    fr: "La valeur {0} « {1} » dans rules n'est ni une période ni une date.",
    de: "{0} „{1}“ in rules ist weder eine Periode noch ein Datum.",
  },
  "timeline has {0} dates for {1} periods.": {
    fr: "timeline a {0} dates pour {1} périodes.",
    de: "timeline hat {0} Daten für {1} Perioden.",
  },
  "Forecasts need the argument future_drivers.": {
    fr: "Les prévisions demandent l'argument future_drivers.",
    de: "Prognosen brauchen das Argument future_drivers.",
  },
  "{0} is {1} × {2} for {3} periods of values; give drivers × periods.": {
    fr: "{0} est de taille {1} × {2} pour {3} périodes de values ; donnez facteurs × périodes.",
    de: "{0} ist {1} × {2} für {3} Perioden von values; geben Sie Einflussgrößen × Perioden an.",
  },
  "future_drivers is {0} × {1} for {2} drivers; give drivers × future periods.": {
    fr: "future_drivers est de taille {0} × {1} pour {2} facteurs ; donnez facteurs × périodes futures.",
    de: "future_drivers ist {0} × {1} für {2} Einflussgrößen; geben Sie Einflussgrößen × künftige Perioden an.",
  },
  "price needs the shape of quantity, or one row for all.": {
    fr: "price doit avoir la forme de quantity, ou une seule ligne pour tous.",
    de: "price braucht die Form von quantity oder eine Zeile für alle.",
  },
  "No period is marked as promoted.": {
    fr: "Aucune période n'est marquée comme promotion.",
    de: "Keine Periode ist als Aktion markiert.",
  },
  "{0} has {1} rows for {2} items; give the shape of values.": {
    fr: "{0} a {1} lignes pour {2} articles ; donnez la forme de values.",
    de: "{0} hat {1} Zeilen für {2} Artikel; geben Sie die Form von values an.",
  },
  "{0} is {1}; it needs 0 to 1, or a name.": {
    fr: "{0} vaut {1} ; il faut une valeur de 0 à 1, ou un nom.",
    de: "{0} ist {1}; nötig ist 0 bis 1 oder ein Name.",
  },
  "The argument target has a blank cell; give a date or a number of periods.": {
    fr: "L'argument target a une cellule vide ; donnez une date ou un nombre de périodes.",
    de: "Das Argument target hat eine leere Zelle; geben Sie ein Datum oder eine Anzahl von Perioden an.",
  },
  "The argument target is {0}; give a whole number of periods of at least 1, or dates.": {
    fr: "L'argument target vaut {0} ; donnez un nombre entier de périodes d'au moins 1, ou des dates.",
    de: "Das Argument target ist {0}; geben Sie eine ganze Zahl von Perioden ab 1 oder Datumswerte an.",
  },
  "A target lies inside the history; forecasts start after the last point of the timeline.": {
    fr: "Une cible se trouve dans l'historique ; les prévisions commencent après le dernier point de la chronologie.",
    de: "Ein Ziel liegt innerhalb der Historie; Prognosen beginnen nach dem letzten Punkt der Zeitachse.",
  },
  'The argument output is "{0}"; it needs mean, all, or a bound such as lo80 or hi95.': {
    fr: "L'argument output vaut « {0} » ; il faut mean, all, ou une borne telle que lo80 ou hi95.",
    de: "Das Argument output ist „{0}“; nötig ist mean, all oder eine Grenze wie lo80 oder hi95.",
  },
  "The static method needs seasonality: the number of periods in a season, 2 or more.": {
    fr: "La méthode statique demande seasonality : le nombre de périodes d'une saison, 2 ou plus.",
    de: "Das statische Verfahren braucht seasonality: die Anzahl der Perioden einer Saison, mindestens 2.",
  },
  "The static method has no statistics; use SOP.FORECAST.FIT for its parts.": {
    fr: "La méthode statique n'a pas de statistiques ; utilisez SOP.FORECAST.FIT pour ses composantes.",
    de: "Das statische Verfahren hat keine Statistik; verwenden Sie SOP.FORECAST.FIT für seine Teile.",
  },
  "The part {0} exists for given constants and the static method; give alpha in options.": {
    fr: "La composante {0} existe pour des constantes données et la méthode statique ; donnez alpha dans options.",
    de: "Den Teil {0} gibt es bei gegebenen Konstanten und beim statischen Verfahren; geben Sie alpha in options an.",
  },
  'The argument method needs "stl" or "classical".': {
    fr: 'L\'argument method doit être "stl" ou "classical".',
    de: 'Das Argument method braucht "stl" oder "classical".',
  },
  'Rule "{0}" has the operator "{1}"; use {2}.': {
    fr: "La règle « {0} » a l'opérateur « {1} » ; utilisez {2}.",
    de: "Regel „{0}“ hat den Operator „{1}“; verwenden Sie {2}.",
  },
  "{0} is {1}; it needs a number or a date.": {
    fr: "{0} vaut {1} ; il faut un nombre ou une date.",
    de: "{0} ist {1}; nötig ist eine Zahl oder ein Datum.",
  },
  "a month that cannot be read": { fr: "un mois illisible", de: "einem nicht lesbaren Monat" },
  "Cycle {0} has stored nothing for {1} in {2}.": {
    fr: "Le cycle {0} n'a rien enregistré pour {1} dans {2}.",
    de: "Zyklus {0} hat für {1} in {2} nichts gespeichert.",
  },
  'The version of {0} holds no measure "{1}"; SOP_Versions lists what it holds.': {
    fr: "La version de {0} ne contient pas de mesure « {1} » ; SOP_Versions indique ce qu'elle contient.",
    de: "Die Version von {0} enthält keine Kennzahl „{1}“; SOP_Versions führt auf, was sie enthält.",
  },
  "No version of {0} is kept in this workbook; SOP_Versions lists those that are.": {
    fr: "Aucune version de {0} n'est conservée dans ce classeur ; SOP_Versions énumère celles qui le sont.",
    de: "Von {0} ist in dieser Arbeitsmappe keine Version aufbewahrt; SOP_Versions führt die vorhandenen auf.",
  },
  "hierarchy needs two columns: name and parent of each row of base.": {
    fr: "hierarchy demande deux colonnes : nom et parent de chaque ligne de base.",
    de: "hierarchy braucht zwei Spalten: Name und übergeordneter Knoten jeder Zeile von base.",
  },
  '{0} names the parent "{1}", which has no row.': {
    fr: "{0} désigne le parent « {1} », qui n'a pas de ligne.",
    de: "{0} nennt den übergeordneten Knoten „{1}“, der keine Zeile hat.",
  },
  "{0} is {1}; it needs 0 or 1.": {
    fr: "{0} vaut {1} ; il faut 0 ou 1.",
    de: "{0} ist {1}; nötig ist 0 oder 1.",
  },
  "The output budgetGap needs the argument budget.": {
    fr: "Le résultat budgetGap demande l'argument budget.",
    de: "Die Ausgabe budgetGap braucht das Argument budget.",
  },
  "The output value needs the argument values.": {
    fr: "Le résultat value demande l'argument values.",
    de: "Die Ausgabe value braucht das Argument values.",
  },
  "items has {0} names for {1} rows of volumes; give one a row.": {
    fr: "items a {0} noms pour {1} lignes de volumes ; donnez-en un par ligne.",
    de: "items hat {0} Namen für {1} Zeilen von volumes; geben Sie jeder Zeile einen.",
  },
  'rates needs a header row, such as "item", "price", "cost".': {
    fr: 'rates demande une ligne d\'en-tête, par exemple "item", "price", "cost".',
    de: 'rates braucht eine Kopfzeile, etwa "item", "price", "cost".',
  },
  "{0} is {1}; it needs rate, fixed, step, percent or sum.": {
    fr: "{0} vaut {1} ; il faut rate, fixed, step, percent ou sum.",
    de: "{0} ist {1}; nötig ist rate, fixed, step, percent oder sum.",
  },
  'No scenario "{0}" is computed in this workbook; SOP_Scenario_Results lists those that are.': {
    fr: "Aucun scénario « {0} » n'est calculé dans ce classeur ; SOP_Scenario_Results énumère ceux qui le sont.",
    de: "Ein Szenario „{0}“ ist in dieser Arbeitsmappe nicht berechnet; SOP_Scenario_Results führt die berechneten auf.",
  },
  "Scenario {0} has stored no {1} of {2} for {3}.": {
    fr: "Le scénario {0} n'a enregistré aucune valeur {1} de {2} pour {3}.",
    de: "Szenario {0} hat keinen Wert {1} von {2} für {3} gespeichert.",
  },
  "a period that cannot be read": { fr: "une période illisible", de: "eine nicht lesbare Periode" },
  "{0} is {1}; it needs {2}.": { fr: "{0} vaut {1} ; il faut {2}.", de: "{0} ist {1}; nötig ist {2}." },
  "model_inputs has no {0} of {1}.": {
    fr: "model_inputs n'a pas de {0} pour {1}.",
    de: "model_inputs hat kein {0} für {1}.",
  },
  "the family without a name": { fr: "la famille sans nom", de: "die Familie ohne Namen" },
  'Row {0} of distributions has the driver "{1}"; known are {2}.': {
    fr: "La ligne {0} de distributions a le facteur « {1} » ; sont connus {2}.",
    de: "Zeile {0} von distributions hat die Einflussgröße „{1}“; bekannt sind {2}.",
  },
};
