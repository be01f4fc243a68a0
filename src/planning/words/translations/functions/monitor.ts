import type { Translations } from "../../say";

/** Functions of monitoring: arguments, help and errors. */
export const functionsMonitor: Translations = {
  "The argument rules holds no rule.": {
    fr: "L'argument rules ne contient aucune règle.",
    de: "Das Argument rules enthält keine Regel.",
  },
  'Rule "{0}" has no value to compare with.': {
    fr: "La règle « {0} » n'a pas de valeur de comparaison.",
    de: "Die Regel „{0}“ hat keinen Wert zum Vergleichen.",
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
  "The old table, rows × periods.": {
    fr: "L'ancienne table, lignes × périodes.",
    de: "Die alte Tabelle, Zeilen × Perioden.",
  },
  "The new table.": { fr: "La nouvelle table.", de: "Die neue Tabelle." },
  "Key of each row of a.": { fr: "Clé de chaque ligne de a.", de: "Schlüssel jeder Zeile von a." },
  "Key of each row of b.": { fr: "Clé de chaque ligne de b.", de: "Schlüssel jeder Zeile von b." },
  "Absolute difference that counts as none.": {
    fr: "Différence absolue qui compte pour nulle.",
    de: "Absoluter Unterschied, der als keiner zählt.",
  },
  "The table to watch, with a header row; its first column names the rows.": {
    fr: "La table à surveiller, avec ligne d'en-tête ; sa première colonne nomme les lignes.",
    de: "Die zu überwachende Tabelle, mit Kopfzeile; ihre erste Spalte benennt die Zeilen.",
  },
  "Rule, column, operator (<, <=, >, >=, =, <>, blank), value (or another column in brackets, such as [Target]), column with the money at stake; in this order or under a header.":
    {
      fr: "Règle, colonne, opérateur (<, <=, >, >=, =, <>, blank), valeur (ou une autre colonne entre crochets, par exemple [Target]), colonne de l'argent en jeu ; dans cet ordre ou sous un en-tête.",
      de: "Regel, Spalte, Operator (<, <=, >, >=, =, <>, blank), Wert (oder eine andere Spalte in Klammern, etwa [Target]), Spalte mit dem Geld, das auf dem Spiel steht; in dieser Reihenfolge oder unter einer Kopfzeile.",
    },
  "Most exceptions listed.": {
    fr: "Nombre maximal d'exceptions listées.",
    de: "Höchstzahl aufgeführter Ausnahmen.",
  },
  "otif (ordered, delivered, due, arrived), on time (due, arrived), line fill, case fill (ordered, delivered), perfect order (rates), turns, dio (cost of goods sold, inventory), dso (revenue, receivables), dpo (cost of goods sold, payables), cash to cash (dio, dso, dpo), gmroi (margin, inventory), attainment, adherence (actual, plan), nervousness (previous plan, plan), inventory accuracy (recorded, counted), utilisation (load, capacity), stockout rate (inventory).":
    {
      fr: "otif (commandé, livré, dû, arrivé), on time (dû, arrivé), line fill, case fill (commandé, livré), perfect order (taux), turns, dio (coût des ventes, stock), dso (chiffre d'affaires, créances), dpo (coût des ventes, dettes fournisseurs), cash to cash (dio, dso, dpo), gmroi (marge, stock), attainment, adherence (réalisé, plan), nervousness (plan précédent, plan), inventory accuracy (enregistré, compté), utilisation (charge, capacité), stockout rate (stock).",
      de: "otif (bestellt, geliefert, fällig, angekommen), on time (fällig, angekommen), line fill, case fill (bestellt, geliefert), perfect order (Quoten), turns, dio (Umsatzkosten, Bestand), dso (Umsatz, Forderungen), dpo (Umsatzkosten, Verbindlichkeiten), cash to cash (dio, dso, dpo), gmroi (Marge, Bestand), attainment, adherence (Ist, Plan), nervousness (voriger Plan, Plan), inventory accuracy (gebucht, gezählt), utilisation (Last, Kapazität), stockout rate (Bestand).",
    },
  "First list of the indicator.": { fr: "Première liste de l'indicateur.", de: "Erste Liste der Kennzahl." },
  "Second list of the indicator, or the options.": {
    fr: "Deuxième liste de l'indicateur, ou les options.",
    de: "Zweite Liste der Kennzahl oder die Optionen.",
  },
  "Third list of the indicator, or the options.": {
    fr: "Troisième liste de l'indicateur, ou les options.",
    de: "Dritte Liste der Kennzahl oder die Optionen.",
  },
  "Fourth list of the indicator, or the options.": {
    fr: "Quatrième liste de l'indicateur, ou les options.",
    de: "Vierte Liste der Kennzahl oder die Optionen.",
  },
  'Settings: days that the data cover (default 365), tolerance as a fraction: "days=90; tolerance=0.02".': {
    fr: 'Réglages : days, jours couverts par les données (défaut 365), tolerance en fraction : "days=90; tolerance=0.02".',
    de: 'Einstellungen: days, Tage, die die Daten umfassen (Standard 365), tolerance als Anteil: "days=90; tolerance=0.02".',
  },
  'Cycle, such as "2026-03": its closed version, else its latest one. Or a version such as "2026-03.2".': {
    fr: 'Cycle, par exemple "2026-03" : sa version close, sinon la dernière. Ou une version telle que "2026-03.2".',
    de: 'Zyklus, etwa "2026-03": seine abgeschlossene Version, sonst die letzte. Oder eine Version wie "2026-03.2".',
  },
  'Consensus, Statistical, Production, Purchases, Closing stock, Demand or another measure; "SOP_Gap!Revenue Supply" for that of a certain table.':
    {
      fr: 'Consensus, Statistical, Production, Purchases, Closing stock, Demand ou une autre mesure ; "SOP_Gap!Revenue Supply" pour celle d\'une table donnée.',
      de: 'Consensus, Statistical, Production, Purchases, Closing stock, Demand oder eine andere Größe; "SOP_Gap!Revenue Supply" für die einer bestimmten Tabelle.',
    },
  "Items (or families) wanted; all when left out.": {
    fr: "Articles (ou familles) voulus ; tous si omis.",
    de: "Gewünschte Artikel (oder Familien); ohne Angabe alle.",
  },
  "Months wanted, as dates or texts such as 2026-04; all when left out.": {
    fr: "Mois voulus, en dates ou textes tels que 2026-04 ; tous si omis.",
    de: "Gewünschte Monate, als Daten oder Texte wie 2026-04; ohne Angabe alle.",
  },
  "A header and one row a difference: key, period, old, new, change, change as a fraction, kind.": {
    fr: "Un en-tête et une ligne par différence : clé, période, ancien, nouveau, variation, variation en fraction, type.",
    de: "Eine Kopfzeile und eine Zeile je Unterschied: Schlüssel, Periode, alt, neu, Änderung, Änderung als Anteil, Art.",
  },
  "A header and one row an exception: rule, row, key, value, limit, money, cumulative share of all money.": {
    fr: "Un en-tête et une ligne par exception : règle, ligne, clé, valeur, limite, argent, part cumulée de tout l'argent.",
    de: "Eine Kopfzeile und eine Zeile je Ausnahme: Regel, Zeile, Schlüssel, Wert, Grenze, Geld, kumulierter Anteil am gesamten Geld.",
  },
  "One number: a fraction, a ratio, days, or times a year, depending on the indicator.": {
    fr: "Un nombre : une fraction, un ratio, des jours ou des rotations par an, selon l'indicateur.",
    de: "Eine Zahl: ein Anteil, ein Verhältnis, Tage oder Umschläge im Jahr, je nach Kennzahl.",
  },
  "One row a key and one column a period. Without keys and periods all that was kept, with a header row and a column of keys.":
    {
      fr: "Une ligne par clé et une colonne par période. Sans clés ni périodes, tout ce qui a été conservé, avec ligne d'en-tête et colonne de clés.",
      de: "Eine Zeile je Schlüssel und eine Spalte je Periode. Ohne Schlüssel und Perioden alles Aufbewahrte, mit Kopfzeile und einer Spalte der Schlüssel.",
    },
  "Lists what differs between two tables: changed cells, added and removed rows.": {
    fr: "Liste ce qui diffère entre deux tables : cellules modifiées, lignes ajoutées et supprimées.",
    de: "Listet auf, was sich zwischen zwei Tabellen unterscheidet: geänderte Zellen, hinzugekommene und entfernte Zeilen.",
  },
  "Finds the rows of a table that break rules and ranks them by the money at stake.": {
    fr: "Trouve les lignes d'une table qui enfreignent des règles et les classe par l'argent en jeu.",
    de: "Findet die Zeilen einer Tabelle, die Regeln verletzen, und ordnet sie nach dem Geld, das auf dem Spiel steht.",
  },
  "Computes an indicator of service, stock, cash or plan performance.": {
    fr: "Calcule un indicateur de service, de stock, de trésorerie ou d'exécution du plan.",
    de: "Berechnet eine Kennzahl für Service, Bestand, Geld oder Planerfüllung.",
  },
  "Reads a measure of an archived plan: what was forecast, planned or sold in an earlier cycle.": {
    fr: "Lit une mesure d'un plan archivé : ce qui était prévu, planifié ou vendu dans un cycle antérieur.",
    de: "Liest eine Größe eines archivierten Plans: was in einem früheren Zyklus prognostiziert, geplant oder verkauft war.",
  },
};
