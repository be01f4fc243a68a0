import type { Translations } from "../../say";

/** Functions of the data: arguments, help and errors. */
export const functionsData: Translations = {
  "last year": { fr: "année dernière", de: "Vorjahr" },
  '"{0}" is no rule; use {1}.': {
    fr: "« {0} » n'est pas une règle ; utilisez {1}.",
    de: "„{0}“ ist keine Regel; verwenden Sie {1}.",
  },
  "The argument cutoffs needs two numbers, or four: two for ABC and two for XYZ.": {
    fr: "L'argument cutoffs demande deux nombres, ou quatre : deux pour ABC et deux pour XYZ.",
    de: "Das Argument cutoffs braucht zwei Zahlen, oder vier: zwei für ABC und zwei für XYZ.",
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
  "Date of each transaction, one a row (or one a column).": {
    fr: "Date de chaque mouvement, une par ligne (ou une par colonne).",
    de: "Datum jeder Bewegung, eines je Zeile (oder je Spalte).",
  },
  "Quantity of each transaction.": { fr: "Quantité de chaque mouvement.", de: "Menge jeder Bewegung." },
  "First day of each period, rising; the last period is as long as the one before.": {
    fr: "Premier jour de chaque période, croissant ; la dernière période est aussi longue que la précédente.",
    de: "Erster Tag jeder Periode, steigend; die letzte Periode ist so lang wie die vorige.",
  },
  "Key of each transaction, such as its item; otherwise all are one row.": {
    fr: "Clé de chaque mouvement, par exemple son article ; sinon tout forme une ligne.",
    de: "Schlüssel jeder Bewegung, etwa ihr Artikel; sonst bilden alle eine Zeile.",
  },
  "How the quantities of a period become one.": {
    fr: "Comment les quantités d'une période n'en font qu'une.",
    de: "Wie die Mengen einer Periode zu einer werden.",
  },
  'What a period without a transaction shows: 0, another number, or "blank".': {
    fr: 'Ce que montre une période sans mouvement : 0, un autre nombre ou "blank".',
    de: 'Was eine Periode ohne Bewegung zeigt: 0, eine andere Zahl oder "blank".',
  },
  "1 shows the header row, 0 only the numbers.": {
    fr: "1 montre la ligne d'en-tête, 0 seulement les nombres.",
    de: "1 zeigt die Kopfzeile, 0 nur die Zahlen.",
  },
  "Table with a header row; its first column names the rows.": {
    fr: "Table avec ligne d'en-tête ; sa première colonne nomme les lignes.",
    de: "Tabelle mit Kopfzeile; ihre erste Spalte benennt die Zeilen.",
  },
  "Rule (required, unique, key: both, number, range, date, in or orphan, duplicate, cycle, gap), column, low, high, other (column of the reference table, or the component column of cycle), severity (critical or warning); in this order or under a header.":
    {
      fr: "Règle (required, unique, key : les deux, number, range, date, in ou orphan, duplicate, cycle, gap), colonne, minimum, maximum, autre (colonne de la table de référence, ou colonne du composant pour cycle), gravité (critical ou warning) ; dans cet ordre ou sous un en-tête.",
      de: "Regel (required, unique, key: beide, number, range, date, in oder orphan, duplicate, cycle, gap), Spalte, Untergrenze, Obergrenze, weitere (Spalte der Bezugstabelle oder Komponentenspalte bei cycle), Schwere (critical oder warning); in dieser Reihenfolge oder unter einer Kopfzeile.",
    },
  "Table with a header row, for the rule in.": {
    fr: "Table avec ligne d'en-tête, pour la règle in.",
    de: "Tabelle mit Kopfzeile, für die Regel in.",
  },
  "Demand history, items × periods; for abc also one total an item in a column. Blank: missing.": {
    fr: "Historique de la demande, articles × périodes ; pour abc aussi un total par article en colonne. Vide : manquant.",
    de: "Bedarfshistorie, Artikel × Perioden; für abc auch eine Summe je Artikel in einer Spalte. Leer: fehlt.",
  },
  "What ABC ranks by, one number an item, such as revenue; otherwise the units sold.": {
    fr: "Ce d'après quoi ABC classe, un nombre par article, par exemple le chiffre d'affaires ; sinon les unités vendues.",
    de: "Wonach ABC ordnet, eine Zahl je Artikel, etwa der Umsatz; sonst die verkauften Stücke.",
  },
  "Which classes.": { fr: "Quelles classes.", de: "Welche Klassen." },
  "Two cut-offs: cumulative shares for abc and abcxyz (0.8, 0.95), or coefficients of variation for xyz (0.5, 1); four for abcxyz: both pairs. Percentages count as such.":
    {
      fr: "Deux seuils : parts cumulées pour abc et abcxyz (0.8, 0.95), ou coefficients de variation pour xyz (0.5, 1) ; quatre pour abcxyz : les deux paires. Les pourcentages sont compris comme tels.",
      de: "Zwei Grenzen: kumulierte Anteile für abc und abcxyz (0.8, 0.95) oder Variationskoeffizienten für xyz (0.5, 1); vier für abcxyz: beide Paare. Prozente werden als solche verstanden.",
    },
  "Periods in a season, taken out before XYZ; 1 for none.": {
    fr: "Périodes d'une saison, retirée avant XYZ ; 1 pour aucune.",
    de: "Perioden einer Saison, vor XYZ herausgerechnet; 1 für keine.",
  },
  "Dates of the values, in order; for reference.": {
    fr: "Dates des valeurs, dans l'ordre ; pour référence.",
    de: "Daten der Werte, in Reihenfolge; zur Bezugnahme.",
  },
  "Seasonal (robust regression on trend and season), STL remainder, Hampel, interquartile fences, or none (stock-outs only).":
    {
      fr: "Saisonnière (régression robuste sur tendance et saison), reste STL, Hampel, bornes interquartiles, ou aucune (ruptures seulement).",
      de: "Saisonal (robuste Regression auf Trend und Saison), STL-Rest, Hampel, Quartilsgrenzen oder keines (nur Fehlbestände).",
    },
  "Standard deviations (iqr: interquartile ranges) beyond which a value is an outlier.": {
    fr: "Écarts-types (iqr : écarts interquartiles) au-delà desquels une valeur est aberrante.",
    de: "Standardabweichungen (iqr: Quartilsabstände), jenseits derer ein Wert ein Ausreißer ist.",
  },
  "Share of each period in stock, 1 or 0, same shape as values: sales of less are lifted to demand.": {
    fr: "Part de chaque période en stock, 1 ou 0, même forme que values : les ventes de moins sont relevées à la demande.",
    de: "Anteil jeder Periode, in dem vorrätig war, 1 oder 0, gleiche Form wie values: Verkäufe bei weniger werden auf den Bedarf angehoben.",
  },
  "Cleaned history, adjustment, or flags.": {
    fr: "Historique nettoyé, ajustement ou marques.",
    de: "Bereinigte Historie, Korrektur oder Kennzeichen.",
  },
  "Quantities, rows × periods.": { fr: "Quantités, lignes × périodes.", de: "Mengen, Zeilen × Perioden." },
  "Item of each row, or of each column of a single row; one for all; blank for none.": {
    fr: "Article de chaque ligne, ou de chaque colonne d'une seule ligne ; un seul pour toutes ; vide pour aucun.",
    de: "Artikel jeder Zeile oder jeder Spalte einer einzelnen Zeile; einer für alle; leer für keinen.",
  },
  "Unit that the quantities are in: one for all, or one a row.": {
    fr: "Unité des quantités : une pour toutes, ou une par ligne.",
    de: "Einheit der Mengen: eine für alle oder eine je Zeile.",
  },
  "Unit wanted: one for all, or one a row.": {
    fr: "Unité voulue : une pour toutes, ou une par ligne.",
    de: "Gewünschte Einheit: eine für alle oder eine je Zeile.",
  },
  "Conversions: item (blank: all), from, to, factor (one from is so many to), since (date); in this order or under a header.":
    {
      fr: "Conversions : article (vide : tous), de, vers, facteur (une unité « de » vaut tant d'unités « vers »), depuis (date) ; dans cet ordre ou sous un en-tête.",
      de: "Umrechnungen: Artikel (leer: alle), von, nach, Faktor (eine Einheit „von“ ist so viele „nach“), seit (Datum); in dieser Reihenfolge oder unter einer Kopfzeile.",
    },
  "Day of each column, or one day for all; otherwise the latest factors hold.": {
    fr: "Jour de chaque colonne, ou un jour pour toutes ; sinon les derniers facteurs valent.",
    de: "Tag jeder Spalte oder ein Tag für alle; sonst gelten die neuesten Faktoren.",
  },
  "What to show where no chain of conversions leads to the unit; otherwise #N/A.": {
    fr: "Ce qu'il faut montrer quand aucune chaîne de conversions ne mène à l'unité ; sinon #N/A.",
    de: "Was gezeigt wird, wo keine Kette von Umrechnungen zur Einheit führt; sonst #NV.",
  },
  "Totals, one a period.": { fr: "Totaux, un par période.", de: "Summen, eine je Periode." },
  "What decides the shares, children × periods or one column (periods × children beside a column of totals): history or forecasts; with lastYear the history; with runOut the demand.":
    {
      fr: "Ce qui décide des parts, enfants × périodes ou une colonne (périodes × enfants à côté d'une colonne de totaux) : historique ou prévisions ; avec lastYear l'historique ; avec runOut la demande.",
      de: "Was die Anteile bestimmt, Reihen × Perioden oder eine Spalte (Perioden × Reihen neben einer Spalte von Summen): Historie oder Prognosen; bei lastYear die Historie; bei runOut der Bedarf.",
    },
  "In proportion to the basis, equal parts, by the same period of last year, or so that all run out of stock at the same time.":
    {
      fr: "En proportion de la base, à parts égales, selon la même période de l'an dernier, ou pour que tous s'épuisent en même temps.",
      de: "Im Verhältnis zur Basis, zu gleichen Teilen, nach derselben Periode des Vorjahrs oder so, dass alle zugleich leer laufen.",
    },
  "Quantities that must stay, children × periods; blank is free.": {
    fr: "Quantités à garder, enfants × périodes ; vide : libre.",
    de: "Mengen, die bleiben müssen, Reihen × Perioden; leer ist frei.",
  },
  "Smallest unit, such as 1 for whole pieces.": {
    fr: "Plus petite unité, par exemple 1 pour des pièces entières.",
    de: "Kleinste Einheit, etwa 1 für ganze Stücke.",
  },
  "Method runOut: stock above safety stock of each child.": {
    fr: "Méthode runOut : stock au-dessus du stock de sécurité de chaque enfant.",
    de: "Verfahren runOut: Bestand über dem Sicherheitsbestand jeder Reihe.",
  },
  "A day in the first period; it snaps to the start of that period.": {
    fr: "Un jour de la première période ; il est ramené au début de celle-ci.",
    de: "Ein Tag der ersten Periode; er rückt auf deren Anfang.",
  },
  "Length of a period: month, ISO week, day, quarter, or the retail months 4-4-5, 4-5-4, 5-4-4.": {
    fr: "Longueur d'une période : mois, semaine ISO, jour, trimestre, ou les mois de distribution 4-4-5, 4-5-4, 5-4-4.",
    de: "Länge einer Periode: Monat, ISO-Woche, Tag, Quartal oder die Handelsmonate 4-4-5, 4-5-4, 5-4-4.",
  },
  "Days off each week, Monday first, 1 = off, as in NETWORKDAYS.INTL.": {
    fr: "Jours non travaillés de la semaine, lundi d'abord, 1 = repos, comme dans NB.JOURS.OUVRES.INTL.",
    de: "Freie Tage der Woche, Montag zuerst, 1 = frei, wie in NETTOARBEITSTAGE.INTL.",
  },
  "Dates off.": { fr: "Dates non travaillées.", de: "Freie Tage als Daten." },
  "One row a period, or one column a period.": {
    fr: "Une ligne par période, ou une colonne par période.",
    de: "Eine Zeile je Periode oder eine Spalte je Periode.",
  },
  "First day of weeks and retail months: 1 is Monday (ISO), 7 is Sunday (National Retail Federation).": {
    fr: "Premier jour des semaines et des mois de distribution : 1 est lundi (ISO), 7 est dimanche (National Retail Federation).",
    de: "Erster Tag der Wochen und Handelsmonate: 1 ist Montag (ISO), 7 ist Sonntag (National Retail Federation).",
  },
  "First month of the year of quarters and retail months.": {
    fr: "Premier mois de l'exercice pour trimestres et mois de distribution.",
    de: "Erster Monat des Geschäftsjahrs für Quartale und Handelsmonate.",
  },
  "A header of the period starts, then one row a key: its quantity in each period and, last, the quantity outside the periods. Without keys the first column is left out.":
    {
      fr: "Un en-tête des débuts de période, puis une ligne par clé : sa quantité par période et, en dernier, la quantité hors des périodes. Sans clés, la première colonne est omise.",
      de: "Eine Kopfzeile der Periodenanfänge, dann eine Zeile je Schlüssel: seine Menge in jeder Periode und zuletzt die Menge außerhalb der Perioden. Ohne Schlüssel entfällt die erste Spalte.",
    },
  "A header and one row a finding: severity, rule, key, column, row, message; one row OK when nothing is found.":
    {
      fr: "Un en-tête et une ligne par constat : gravité, règle, clé, colonne, ligne, message ; une ligne OK si rien n'est trouvé.",
      de: "Eine Kopfzeile und eine Zeile je Befund: Schwere, Regel, Schlüssel, Spalte, Zeile, Meldung; eine Zeile OK, wenn nichts gefunden wird.",
    },
  "One row an item. abcxyz: the class such as AX. abc: class and cumulative share. xyz: class and coefficient of variation. sbc: pattern, average demand interval (ADI), CV² of the demands. all: everything under a header.":
    {
      fr: "Une ligne par article. abcxyz : la classe, par exemple AX. abc : classe et part cumulée. xyz : classe et coefficient de variation. sbc : profil, intervalle moyen entre demandes (ADI), CV² des demandes. all : tout sous un en-tête.",
      de: "Eine Zeile je Artikel. abcxyz: die Klasse, etwa AX. abc: Klasse und kumulierter Anteil. xyz: Klasse und Variationskoeffizient. sbc: Muster, mittlerer Abstand der Bedarfe (ADI), CV² der Bedarfe. all: alles unter einer Kopfzeile.",
    },
  "The shape of values: the cleaned history, the adjustment (cleaned minus original), or flags (1 where corrected).":
    {
      fr: "La forme de values : l'historique nettoyé, l'ajustement (nettoyé moins original), ou des marques (1 si corrigé).",
      de: "Die Form von values: die bereinigte Historie, die Korrektur (bereinigt minus ursprünglich) oder Kennzeichen (1, wo korrigiert).",
    },
  "The shape of quantities.": { fr: "La forme de quantities.", de: "Die Form von quantities." },
  "Children × periods, the way basis lies.": {
    fr: "Enfants × périodes, dans le sens de basis.",
    de: "Reihen × Perioden, so wie basis liegt.",
  },
  "Count rows of start date, end date, label and working days (dates as serial numbers); or the transpose.": {
    fr: "Count lignes de date de début, date de fin, libellé et jours ouvrés (dates en numéros de série) ; ou la transposée.",
    de: "Count Zeilen mit Anfangsdatum, Enddatum, Bezeichnung und Arbeitstagen (Daten als Seriennummern); oder gestürzt.",
  },
  "Sums dated quantities into periods, one row a key.": {
    fr: "Cumule des quantités datées par période, une ligne par clé.",
    de: "Summiert datierte Mengen zu Perioden, eine Zeile je Schlüssel.",
  },
  "Checks a table against rules: missing and repeated keys, ranges, orphans, loops, gaps.": {
    fr: "Vérifie une table d'après des règles : clés manquantes et répétées, bornes, orphelins, boucles, trous.",
    de: "Prüft eine Tabelle nach Regeln: fehlende und doppelte Schlüssel, Grenzen, Waisen, Kreise, Lücken.",
  },
  "Classes of items: ABC by value, XYZ by how evenly they sell, demand pattern (smooth, erratic, intermittent, lumpy).":
    {
      fr: "Classes d'articles : ABC par la valeur, XYZ par la régularité des ventes, profil de demande (lisse, erratique, intermittent, grumeleux).",
      de: "Klassen von Artikeln: ABC nach Wert, XYZ nach Gleichmäßigkeit des Absatzes, Bedarfsmuster (glatt, schwankend, sporadisch, klumpig).",
    },
  "Corrects outliers and stock-outs in histories, and shows every correction.": {
    fr: "Corrige valeurs aberrantes et ruptures dans les historiques, et montre chaque correction.",
    de: "Korrigiert Ausreißer und Fehlbestände in Historien und zeigt jede Korrektur.",
  },
  "Converts quantities between units or currencies, item by item, with dates and chains of units.": {
    fr: "Convertit des quantités entre unités ou devises, article par article, avec dates et chaînes d'unités.",
    de: "Rechnet Mengen zwischen Einheiten oder Währungen um, Artikel für Artikel, mit Daten und Ketten von Einheiten.",
  },
  "Spreads totals over children so that they add up again, with locked children and whole units.": {
    fr: "Répartit des totaux sur des enfants de sorte que les sommes restent justes, avec enfants verrouillés et unités entières.",
    de: "Verteilt Summen auf untergeordnete Reihen, sodass sie wieder aufgehen, mit Sperren und ganzen Stücken.",
  },
  "Builds a planning calendar: start, end, label and working days of consecutive periods.": {
    fr: "Construit un calendrier de planification : début, fin, libellé et jours ouvrés de périodes consécutives.",
    de: "Baut einen Planungskalender: Anfang, Ende, Bezeichnung und Arbeitstage aufeinanderfolgender Perioden.",
  },
  "Method lastYear: periods in a year.": {
    fr: "Méthode lastYear : périodes d'une année.",
    de: "Methode lastYear: Perioden eines Jahres.",
  },
  "Date {0} of timeline is not after the one before; sort the periods.": {
    fr: "La date {0} de timeline ne vient pas après la précédente ; triez les périodes.",
    de: "Datum {0} von timeline liegt nicht nach dem vorigen; sortieren Sie die Perioden.",
  },
  "The basis has {0} periods of history; last year's shares need {1}, or another season.": {
    fr: "La base compte {0} périodes d'historique ; les parts de l'an dernier en demandent {1}, ou une autre season.",
    de: "Die Basis hat {0} Perioden Historie; die Anteile des Vorjahrs brauchen {1}, oder eine andere season.",
  },
  'The date "{0}" of factor {1} in table is none; it needs a date such as 2026-03-01.': {
    fr: "La date « {0} » du facteur {1} de table n'en est pas une ; il faut une date telle que 2026-03-01.",
    de: "Das Datum „{0}“ von Faktor {1} in table ist keines; nötig ist ein Datum wie 2026-03-01.",
  },
  "Row {0} of streams has no period with both a forecast and an actual.": {
    fr: "La ligne {0} de streams n'a aucune période avec une prévision et un réel.",
    de: "Zeile {0} von streams hat keine Periode mit Prognose und Istwert.",
  },
  "The argument lengths has {0}; a season is a whole number of periods.": {
    fr: "L'argument lengths contient {0} ; une saison est un nombre entier de périodes.",
    de: "Das Argument lengths enthält {0}; eine Saison ist eine ganze Zahl von Perioden.",
  },
  "The target {0} is no number of periods up to {1}; dates need the argument timeline.": {
    fr: "La cible {0} n'est pas un nombre de périodes jusqu'à {1} ; les dates ont besoin de l'argument timeline.",
    de: "Das Ziel {0} ist keine Anzahl von Perioden bis {1}; Datumsangaben brauchen das Argument timeline.",
  },
};
