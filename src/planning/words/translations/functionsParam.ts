import type { Translations } from "../say";

/** What the arguments of the functions mean. */
export const functionsParam: Translations = {
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
  "Rule (required, unique, number, range, date, in, duplicate, cycle, gap), column, low, high, other (column of the reference table, or the component column of cycle), severity (critical or warning); in this order or under a header.":
    {
      fr: "Règle (required, unique, number, range, date, in, duplicate, cycle, gap), colonne, minimum, maximum, autre (colonne de la table de référence, ou colonne du composant pour cycle), gravité (critical ou warning) ; dans cet ordre ou sous un en-tête.",
      de: "Regel (required, unique, number, range, date, in, duplicate, cycle, gap), Spalte, Untergrenze, Obergrenze, weitere (Spalte der Bezugstabelle oder Komponentenspalte bei cycle), Schwere (critical oder warning); in dieser Reihenfolge oder unter einer Kopfzeile.",
    },
  "Table with a header row, for the rule in.": {
    fr: "Table avec ligne d'en-tête, pour la règle in.",
    de: "Tabelle mit Kopfzeile, für die Regel in.",
  },
  "Demand history, items × periods. Blank: missing.": {
    fr: "Historique de la demande, articles × périodes. Vide : manquant.",
    de: "Bedarfshistorie, Artikel × Perioden. Leer: fehlt.",
  },
  "What ABC ranks by, one number an item, such as revenue; otherwise the units sold.": {
    fr: "Ce d'après quoi ABC classe, un nombre par article, par exemple le chiffre d'affaires ; sinon les unités vendues.",
    de: "Wonach ABC ordnet, eine Zahl je Artikel, etwa der Umsatz; sonst die verkauften Stücke.",
  },
  "Which classes.": { fr: "Quelles classes.", de: "Welche Klassen." },
  "Two cut-offs: cumulative shares for abc and abcxyz (0.8, 0.95), or coefficients of variation for xyz (0.5, 1).":
    {
      fr: "Deux seuils : parts cumulées pour abc et abcxyz (0.8, 0.95), ou coefficients de variation pour xyz (0.5, 1).",
      de: "Zwei Grenzen: kumulierte Anteile für abc und abcxyz (0.8, 0.95) oder Variationskoeffizienten für xyz (0.5, 1).",
    },
  "Periods in a season, taken out before XYZ; 1 for none.": {
    fr: "Périodes d'une saison, retirée avant XYZ ; 1 pour aucune.",
    de: "Perioden einer Saison, vor XYZ herausgerechnet; 1 für keine.",
  },
  "History, one series a row or one in a column. Blank: missing.": {
    fr: "Historique, une série par ligne ou une seule en colonne. Vide : manquant.",
    de: "Historie, eine Reihe je Zeile oder eine in einer Spalte. Leer: fehlt.",
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
  "Periods in a season; found in the data when left out.": {
    fr: "Périodes d'une saison ; trouvées dans les données si omises.",
    de: "Perioden einer Saison; ohne Angabe aus den Daten ermittelt.",
  },
  "Quantities, rows × periods.": { fr: "Quantités, lignes × périodes.", de: "Mengen, Zeilen × Perioden." },
  "Item of each row; blank for none.": {
    fr: "Article de chaque ligne ; vide pour aucun.",
    de: "Artikel jeder Zeile; leer für keinen.",
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
  "What decides the shares, children × periods or one column: history or forecasts; with lastYear the history; with runOut the demand.":
    {
      fr: "Ce qui décide des parts, enfants × périodes ou une colonne : historique ou prévisions ; avec lastYear l'historique ; avec runOut la demande.",
      de: "Was die Anteile bestimmt, Reihen × Perioden oder eine Spalte: Historie oder Prognosen; bei lastYear die Historie; bei runOut der Bedarf.",
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
  "Number of periods.": { fr: "Nombre de périodes.", de: "Zahl der Perioden." },
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
  "First month of the year of quarters and retail months.": {
    fr: "Premier mois de l'exercice pour trimestres et mois de distribution.",
    de: "Erster Monat des Geschäftsjahrs für Quartale und Handelsmonate.",
  },
  "What happened, items × periods. Blank: not known; the pair is skipped.": {
    fr: "Le réalisé, articles × périodes. Vide : inconnu ; la paire est omise.",
    de: "Das Geschehene, Artikel × Perioden. Leer: nicht bekannt; das Paar entfällt.",
  },
  "The forecast of it, same shape.": {
    fr: "Sa prévision, même forme.",
    de: "Die Prognose dazu, gleiche Form.",
  },
  "The measure. Bias and meanError are forecast minus actual, so positive means over-forecast.": {
    fr: "La mesure. Biais et meanError sont prévision moins réalisé : positif signifie trop prévu.",
    de: "Das Maß. Bias und meanError sind Prognose minus Ist, positiv heißt also zu hoch prognostiziert.",
  },
  "Weights for wmape: one an item or the shape of actual; such as price.": {
    fr: "Poids pour wmape : un par article ou la forme de actual ; par exemple le prix.",
    de: "Gewichte für wmape: eines je Artikel oder die Form von actual; etwa der Preis.",
  },
  "The history before the forecast, items × periods; mase and rmsse need it.": {
    fr: "L'historique avant la prévision, articles × périodes ; mase et rmsse en ont besoin.",
    de: "Die Historie vor der Prognose, Artikel × Perioden; mase und rmsse brauchen sie.",
  },
  "One result a row, one over everything, or one a period.": {
    fr: "Un résultat par ligne, un pour le tout, ou un par période.",
    de: "Ein Ergebnis je Zeile, eines für alles oder eines je Periode.",
  },
  "Periods in a season, for the scale of mase.": {
    fr: "Périodes d'une saison, pour l'échelle de mase.",
    de: "Perioden einer Saison, für den Maßstab von mase.",
  },
  "Periods forecast from each origin.": {
    fr: "Périodes prévues depuis chaque origine.",
    de: "Perioden, die von jedem Ursprung prognostiziert werden.",
  },
  "Number of origins, one period apart.": {
    fr: "Nombre d'origines, à une période d'écart.",
    de: "Zahl der Ursprünge, je eine Periode auseinander.",
  },
  'Methods as in SOP.FORECAST: a range, or a text such as "ets,theta". Left out: the usual ones.': {
    fr: 'Méthodes comme dans SOP.FORECAST : une plage, ou un texte tel que "ets,theta". Omis : les usuelles.',
    de: 'Verfahren wie in SOP.FORECAST: ein Bereich oder ein Text wie "ets,theta". Ohne Angabe: die üblichen.',
  },
  "Error to rank by; with several series the one shown.": {
    fr: "Erreur de classement ; avec plusieurs séries, celle qui est montrée.",
    de: "Fehler, nach dem geordnet wird; bei mehreren Reihen der gezeigte.",
  },
  "Periods in a season; 1 (default) finds it, 0 means none. As in FORECAST.ETS.": {
    fr: "Périodes d'une saison ; 1 (défaut) la trouve, 0 signifie aucune. Comme dans PREVISION.ETS.",
    de: "Perioden einer Saison; 1 (Standard) ermittelt sie, 0 heißt keine. Wie in PROGNOSE.ETS.",
  },
  "Coefficient of innovation a period, such as 0.03.": {
    fr: "Coefficient d'innovation par période, par exemple 0.03.",
    de: "Innovationskoeffizient je Periode, etwa 0.03.",
  },
  "Coefficient of imitation a period, such as 0.38.": {
    fr: "Coefficient d'imitation par période, par exemple 0.38.",
    de: "Imitationskoeffizient je Periode, etwa 0.38.",
  },
  "Eventual buyers.": { fr: "Acheteurs au total.", de: "Käufer insgesamt." },
  "Periods since the launch at which the first period begins.": {
    fr: "Périodes depuis le lancement auxquelles commence la première période.",
    de: "Perioden seit der Einführung, bei denen die erste Periode beginnt.",
  },
  "Sales of each period, cumulative sales, or the peak.": {
    fr: "Ventes de chaque période, ventes cumulées, ou le pic.",
    de: "Verkäufe jeder Periode, kumulierte Verkäufe oder der Gipfel.",
  },
  "History. Blank: missing.": { fr: "Historique. Vide : manquant.", de: "Historie. Leer: fehlt." },
  "Drivers × periods of the history, one driver a row.": {
    fr: "Facteurs × périodes de l'historique, un facteur par ligne.",
    de: "Einflussgrößen × Perioden der Historie, eine je Zeile.",
  },
  "Drivers × future periods; needed for forecasts.": {
    fr: "Facteurs × périodes futures ; nécessaire pour prévoir.",
    de: "Einflussgrößen × künftige Perioden; nötig für Prognosen.",
  },
  "As they are; logarithms of values and drivers (coefficients are elasticities); logarithm of values only.":
    {
      fr: "Tels quels ; logarithmes des valeurs et facteurs (les coefficients sont des élasticités) ; logarithme des valeurs seul.",
      de: "Unverändert; Logarithmen von Werten und Einflussgrößen (Koeffizienten sind Elastizitäten); nur Logarithmus der Werte.",
    },
  "Forecast (default with future_drivers), coefficients, or fitted values.": {
    fr: "Prévision (défaut avec future_drivers), coefficients ou valeurs ajustées.",
    de: "Prognose (Standard mit future_drivers), Koeffizienten oder angepasste Werte.",
  },
  "Names of the drivers.": { fr: "Noms des facteurs.", de: "Namen der Einflussgrößen." },
  "Forecasts, streams × periods. Blank: the stream has no opinion.": {
    fr: "Prévisions, flux × périodes. Vide : le flux n'a pas d'avis.",
    de: "Prognosen, Ströme × Perioden. Leer: Der Strom hat keine Meinung.",
  },
  "Weight of each stream; left out, all count the same.": {
    fr: "Poids de chaque flux ; omis, tous comptent autant.",
    de: "Gewicht jedes Stroms; ohne Angabe zählen alle gleich.",
  },
  "Mean squared error of each stream, for mode inverseError.": {
    fr: "Erreur quadratique moyenne de chaque flux, pour le mode inverseError.",
    de: "Mittlerer quadratischer Fehler jedes Stroms, für den Modus inverseError.",
  },
  "Fixed weights; weights in inverse proportion to the errors; median; mean; mean without the smallest and the largest.":
    {
      fr: "Poids fixes ; poids inversement proportionnels aux erreurs ; médiane ; moyenne ; moyenne sans la plus petite ni la plus grande.",
      de: "Feste Gewichte; Gewichte umgekehrt zu den Fehlern; Median; Mittel; Mittel ohne den kleinsten und den größten.",
    },
  "Forecast, items × periods, units.": {
    fr: "Prévision, articles × périodes, unités.",
    de: "Prognose, Artikel × Perioden, Stück.",
  },
  "Booked orders, same shape.": {
    fr: "Commandes enregistrées, même forme.",
    de: "Gebuchte Aufträge, gleiche Form.",
  },
  "Earlier periods that an order may use up.": {
    fr: "Périodes antérieures qu'une commande peut consommer.",
    de: "Frühere Perioden, die ein Auftrag verbrauchen darf.",
  },
  "Later periods that an order may use up.": {
    fr: "Périodes suivantes qu'une commande peut consommer.",
    de: "Spätere Perioden, die ein Auftrag verbrauchen darf.",
  },
  "Net forecast, consumed forecast, total demand (net forecast and orders), or orders beyond the forecast.": {
    fr: "Prévision nette, prévision consommée, demande totale (prévision nette et commandes), ou commandes au-delà de la prévision.",
    de: "Nettoprognose, verbrauchte Prognose, Gesamtbedarf (Nettoprognose und Aufträge) oder Aufträge über die Prognose hinaus.",
  },
  "History, one series a row or one in a column. Missing values are interpolated.": {
    fr: "Historique, une série par ligne ou une seule en colonne. Les valeurs manquantes sont interpolées.",
    de: "Historie, eine Reihe je Zeile oder eine in einer Spalte. Fehlende Werte werden interpoliert.",
  },
  '"stl" (robust, default) or "classical" (centred moving average).': {
    fr: '"stl" (robuste, défaut) ou "classical" (moyenne mobile centrée).',
    de: '"stl" (robust, Standard) oder "classical" (zentrierter gleitender Durchschnitt).',
  },
  "Units sold, items × periods. Blank or 0: left out.": {
    fr: "Unités vendues, articles × périodes. Vide ou 0 : omis.",
    de: "Verkaufte Stücke, Artikel × Perioden. Leer oder 0: entfällt.",
  },
  "Price, same shape, or one row for all.": {
    fr: "Prix, même forme, ou une ligne pour tous.",
    de: "Preis, gleiche Form oder eine Zeile für alle.",
  },
  "Further drivers × periods, such as promotions or season.": {
    fr: "Autres facteurs × périodes, tels que promotions ou saison.",
    de: "Weitere Einflussgrößen × Perioden, etwa Aktionen oder Saison.",
  },
  "Dates to forecast; or, as one number without timeline (or up to 1,000 with dates), how many periods ahead.":
    {
      fr: "Dates à prévoir ; ou, un seul nombre sans timeline (ou jusqu'à 1 000 avec dates), combien de périodes à venir.",
      de: "Zu prognostizierende Daten; oder als eine Zahl ohne timeline (mit Daten bis 1.000), wie viele Perioden voraus.",
    },
  "History, one series a row, oldest first; or one series in a column. Blank: missing.": {
    fr: "Historique, une série par ligne, la plus ancienne valeur d'abord ; ou une seule en colonne. Vide : manquant.",
    de: "Historie, eine Reihe je Zeile, das Älteste zuerst; oder eine Reihe in einer Spalte. Leer: fehlt.",
  },
  "Date of each value, with a constant step; in any order, gaps allowed.": {
    fr: "Date de chaque valeur, à pas constant ; dans n'importe quel ordre, trous permis.",
    de: "Datum jedes Werts, mit festem Schritt; in beliebiger Reihenfolge, Lücken erlaubt.",
  },
  "Missing points: 1 interpolate, 0 count as zero. As in FORECAST.ETS.": {
    fr: "Points manquants : 1 interpoler, 0 compter pour zéro. Comme dans PREVISION.ETS.",
    de: "Fehlende Punkte: 1 interpolieren, 0 als null zählen. Wie in PROGNOSE.ETS.",
  },
  "How several values of one date become one. As in FORECAST.ETS.": {
    fr: "Comment plusieurs valeurs d'une date n'en font qu'une. Comme dans PREVISION.ETS.",
    de: "Wie mehrere Werte eines Datums zu einem werden. Wie in PROGNOSE.ETS.",
  },
  "The forecasting method; auto chooses and combines.": {
    fr: "La méthode de prévision ; auto choisit et combine.",
    de: "Das Prognoseverfahren; auto wählt und kombiniert.",
  },
  "mean, a bound such as lo80, hi80, lo95 or hi95 (any level), or all.": {
    fr: "mean, une borne telle que lo80, hi80, lo95 ou hi95 (tout niveau), ou all.",
    de: "mean, eine Grenze wie lo80, hi80, lo95 oder hi95 (jedes Niveau) oder all.",
  },
  'Settings: levels of output all, nonneg (no forecast below zero), frequency (periods in a year): "levels=80,95; nonneg=0".':
    {
      fr: 'Réglages : levels pour output all, nonneg (aucune prévision négative), frequency (périodes par an) : "levels=80,95; nonneg=0".',
      de: 'Einstellungen: levels für output all, nonneg (keine Prognose unter null), frequency (Perioden je Jahr): "levels=80,95; nonneg=0".',
    },
  "Date of each value, with a constant step.": {
    fr: "Date de chaque valeur, à pas constant.",
    de: "Datum jedes Werts, mit festem Schritt.",
  },
  "Fitted value, residual (actual − fitted), or with given constants and the static method also level, trend and season.":
    {
      fr: "Valeur ajustée, résidu (réalisé − ajusté), ou, avec constantes données et méthode static, aussi niveau, tendance et saison.",
      de: "Angepasster Wert, Residuum (Ist − angepasst) oder, mit gegebenen Konstanten und dem Verfahren static, auch Niveau, Trend und Saison.",
    },
  'Given constants, as in a textbook: "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods of a moving average, s0 for the seasonal factors of the first season.':
    {
      fr: 'Constantes données, comme dans un manuel : "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods d\'une moyenne mobile, s0 pour les indices de la première saison.',
      de: 'Gegebene Konstanten wie im Lehrbuch: "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods eines gleitenden Durchschnitts, s0 für die Saisonfaktoren der ersten Saison.',
    },
  "All statistics, or one; 1 to 8 as in FORECAST.ETS.STAT where they mean the same.": {
    fr: "Toutes les statistiques, ou une ; 1 à 8 comme dans PREVISION.ETS.STAT là où le sens est le même.",
    de: "Alle Statistiken oder eine; 1 bis 8 wie in PROGNOSE.ETS.STAT, wo sie dasselbe bedeuten.",
  },
  "What happened, one number a period.": {
    fr: "Le réalisé, un nombre par période.",
    de: "Das Geschehene, eine Zahl je Periode.",
  },
};
