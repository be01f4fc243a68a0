import type { Translations } from "../../say";

/** Functions that forecast and measure forecasts: arguments, help and errors. */
export const functionsDemandForecast: Translations = {
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
  'The argument output is "{0}"; it needs mean, all, a bound such as lo80 or hi95, or a quantile such as p90.':
    {
      fr: "L'argument output vaut « {0} » ; il faut mean, all, une borne telle que lo80 ou hi95, ou un quantile tel que p90.",
      de: "Das Argument output ist „{0}“; nötig ist mean, all, eine Grenze wie lo80 oder hi95 oder ein Quantil wie p90.",
    },
  "The method {0} has no smoothing constants to give; leave alpha out, or name ses, holt, hwAdditive, hwMultiplicative, croston, sba or tsb.":
    {
      fr: "La méthode {0} n'a pas de constantes de lissage à donner ; omettez alpha, ou nommez ses, holt, hwAdditive, hwMultiplicative, croston, sba ou tsb.",
      de: "Das Verfahren {0} hat keine Glättungskonstanten; lassen Sie alpha weg oder nennen Sie ses, holt, hwAdditive, hwMultiplicative, croston, sba oder tsb.",
    },
  "The static method needs seasonality: the number of periods in a season, 2 or more.": {
    fr: "La méthode statique demande seasonality : le nombre de périodes d'une saison, 2 ou plus.",
    de: "Das statische Verfahren braucht seasonality: die Anzahl der Perioden einer Saison, mindestens 2.",
  },
  "The static method has no statistics; use SOP.FORECAST.FIT for its parts.": {
    fr: "La méthode statique n'a pas de statistiques ; utilisez SOP.FORECAST.FIT pour ses composantes.",
    de: "Das statische Verfahren hat keine Statistik; verwenden Sie SOP.FORECAST.FIT für seine Teile.",
  },
  "{0} has no {1} of its own; name ses, holt, dampedHolt, hwAdditive, hwMultiplicative or ets, or give alpha in options.":
    {
      fr: "{0} n'a pas de composante {1} propre ; nommez ses, holt, dampedHolt, hwAdditive, hwMultiplicative ou ets, ou donnez alpha dans options.",
      de: "{0} hat keinen eigenen Teil {1}; nennen Sie ses, holt, dampedHolt, hwAdditive, hwMultiplicative oder ets, oder geben Sie alpha in options an.",
    },
  'The argument method needs "stl" or "classical".': {
    fr: 'L\'argument method doit être "stl" ou "classical".',
    de: 'Das Argument method braucht "stl" oder "classical".',
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
  "History, one series a row or one in a column. Missing values are interpolated.": {
    fr: "Historique, une série par ligne ou une seule en colonne. Les valeurs manquantes sont interpolées.",
    de: "Historie, eine Reihe je Zeile oder eine in einer Spalte. Fehlende Werte werden interpoliert.",
  },
  '"stl" (robust, default) or "classical" (centred moving average).': {
    fr: '"stl" (robuste, défaut) ou "classical" (moyenne mobile centrée).',
    de: '"stl" (robust, Standard) oder "classical" (zentrierter gleitender Durchschnitt).',
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
  "The forecasting method; auto combines several, best takes the one with the smallest error on the series' own past.":
    {
      fr: "La méthode de prévision ; auto en combine plusieurs, best prend celle dont l'erreur sur le passé de la série est la plus petite.",
      de: "Das Prognoseverfahren; auto kombiniert mehrere, best nimmt das mit dem kleinsten Fehler in der Vergangenheit der Reihe.",
    },
  "The error by which the method best is chosen.": {
    fr: "L'erreur selon laquelle la méthode best est choisie.",
    de: "Der Fehler, nach dem das Verfahren best gewählt wird.",
  },
  "mean, a bound such as lo80, hi80, lo95 or hi95 (any level), a quantile such as p90 (for stock), or all.": {
    fr: "mean, une borne telle que lo80, hi80, lo95 ou hi95 (tout niveau), un quantile tel que p90 (pour le stock), ou all.",
    de: "mean, eine Grenze wie lo80, hi80, lo95 oder hi95 (jedes Niveau), ein Quantil wie p90 (für Bestände) oder all.",
  },
  'Settings: levels of output all, nonneg (no forecast below zero), frequency (periods in a year): "levels=80,95; nonneg=0". metric: by which best is chosen.':
    {
      fr: 'Réglages : levels pour output all, nonneg (aucune prévision négative), frequency (périodes par an) : "levels=80,95; nonneg=0". metric : ce qui choisit best.',
      de: 'Einstellungen: levels für output all, nonneg (keine Prognose unter null), frequency (Perioden je Jahr): "levels=80,95; nonneg=0". metric: wonach best gewählt wird.',
    },
  "Date of each value, with a constant step.": {
    fr: "Date de chaque valeur, à pas constant.",
    de: "Datum jedes Werts, mit festem Schritt.",
  },
  "Fitted value, residual (actual − fitted); level and trend after each period and the seasonal factor or term used for it, of exponential smoothing and the static method.":
    {
      fr: "Valeur ajustée, résidu (réalisé − ajusté) ; niveau et tendance après chaque période et facteur ou terme saisonnier utilisé pour elle, du lissage exponentiel et de la méthode static.",
      de: "Angepasster Wert, Residuum (Ist − angepasst); Niveau und Trend nach jeder Periode und der für sie verwendete Saisonfaktor oder -term, der exponentiellen Glättung und des Verfahrens static.",
    },
  'Given constants, as in a textbook: "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods of a moving average, s0 for the seasonal factors of the first season.':
    {
      fr: 'Constantes données, comme dans un manuel : "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods d\'une moyenne mobile, s0 pour les indices de la première saison.',
      de: 'Gegebene Konstanten wie im Lehrbuch: "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods eines gleitenden Durchschnitts, s0 für die Saisonfaktoren der ersten Saison.',
    },
  "All statistics, or one; 1 to 7 as in FORECAST.ETS.STAT, 8 is the length of the season.": {
    fr: "Toutes les statistiques, ou une ; 1 à 7 comme dans PREVISION.ETS.STAT, 8 est la longueur de la saison.",
    de: "Alle Statistiken oder eine; 1 bis 7 wie in PROGNOSE.ETS.STAT, 8 ist die Länge der Saison.",
  },
  "Season lengths to try; one number fixes it. Left out: the usual ones.": {
    fr: "Longueurs de saison à essayer ; un seul nombre la fixe. Omis : les usuelles.",
    de: "Zu prüfende Saisonlängen; eine Zahl legt sie fest. Ohne Angabe: die üblichen.",
  },
  "Auto: as forecasts find them; ratio (or difference) to the centred moving average; simple averages of the phases, for histories without trend.":
    {
      fr: "Auto : comme les prévisions les trouvent ; rapport (ou différence) à la moyenne mobile centrée ; moyennes simples des phases, pour les historiques sans tendance.",
      de: "Auto: wie die Prognosen sie finden; Verhältnis (oder Differenz) zum zentrierten gleitenden Durchschnitt; einfache Durchschnitte der Phasen, für Historien ohne Trend.",
    },
  "Indices (multiplicative where demand is positive, else additive), additive indices, length, strength, or all.":
    {
      fr: "Indices (multiplicatifs si la demande est positive, sinon additifs), indices additifs, longueur, force, ou tout.",
      de: "Indizes (multiplikativ bei positivem Bedarf, sonst additiv), additive Indizes, Länge, Stärke oder alles.",
    },
  "What happened, items × periods. Blank: not known.": {
    fr: "Le réalisé, articles × périodes. Vide : inconnu.",
    de: "Das Geschehene, Artikel × Perioden. Leer: nicht bekannt.",
  },
  "Only the last so many errors count; left out, all so far.": {
    fr: "Seules tant d'erreurs, les dernières, comptent ; omis, toutes jusqu'ici.",
    de: "Nur so viele letzte Fehler zählen; ohne Angabe alle bisherigen.",
  },
  "Error as actual minus forecast (APICS, Heizer) or forecast minus actual (Chopra).": {
    fr: "Erreur comme réalisé moins prévision (APICS, Heizer) ou prévision moins réalisé (Chopra).",
    de: "Fehler als Ist minus Prognose (APICS, Heizer) oder Prognose minus Ist (Chopra).",
  },
  'One number a row (or one for all rows, or one a period). With metric "all": a header and one column a measure. Percentages are fractions.':
    {
      fr: 'Un nombre par ligne (ou un pour toutes, ou un par période). Avec metric "all" : un en-tête et une colonne par mesure. Les pourcentages sont des fractions.',
      de: 'Eine Zahl je Zeile (oder eine für alle Zeilen oder eine je Periode). Mit metric "all": eine Kopfzeile und eine Spalte je Maß. Prozente sind Anteile.',
    },
  "One series: a header and one row a method, its errors and the number of origins, best first. Several series: a header and one row a series, the chosen error of each method.":
    {
      fr: "Une série : un en-tête et une ligne par méthode, ses erreurs et le nombre d'origines, la meilleure d'abord. Plusieurs séries : un en-tête et une ligne par série, l'erreur choisie de chaque méthode.",
      de: "Eine Reihe: eine Kopfzeile und eine Zeile je Verfahren, seine Fehler und die Zahl der Ursprünge, das beste zuerst. Mehrere Reihen: eine Kopfzeile und eine Zeile je Reihe, der gewählte Fehler jedes Verfahrens.",
    },
  "Four rows (columns for a column): trend, seasonal, remainder, seasonally adjusted; several series one below the other.":
    {
      fr: "Quatre lignes (colonnes pour une colonne) : tendance, saisonnier, reste, corrigé des variations saisonnières ; plusieurs séries l'une sous l'autre.",
      de: "Vier Zeilen (Spalten bei einer Spalte): Trend, Saison, Rest, saisonbereinigt; mehrere Reihen untereinander.",
    },
  'Series × targets. A single series in a column gives a column, and so do targets in a column for a single series. With output "all": a header, then for each series its mean and the bounds of each interval.':
    {
      fr: 'Séries × cibles. Une seule série en colonne donne une colonne, de même que des cibles en colonne pour une seule série. Avec output "all" : un en-tête, puis pour chaque série sa moyenne et les bornes de chaque intervalle.',
      de: 'Reihen × Ziele. Eine einzelne Reihe in einer Spalte gibt eine Spalte, ebenso Ziele in einer Spalte für eine einzelne Reihe. Mit output "all": eine Kopfzeile, dann für jede Reihe ihr Mittel und die Grenzen jedes Intervalls.',
    },
  "The shape of values, on the timeline where one is given. The first periods may be blank.": {
    fr: "La forme de values, sur la timeline si elle est donnée. Les premières périodes peuvent être vides.",
    de: "Die Form von values, auf der timeline, wo eine gegeben ist. Die ersten Perioden können leer sein.",
  },
  "A header and one row a series; or one of the statistics for each series.": {
    fr: "Un en-tête et une ligne par série ; ou une des statistiques pour chaque série.",
    de: "Eine Kopfzeile und eine Zeile je Reihe; oder eine der Statistiken für jede Reihe.",
  },
  "Indices: one row a series, one column a phase of the season (average 1, or sum 0 when additive). Length, strength: one number a series. All: under a header.":
    {
      fr: "Indices : une ligne par série, une colonne par phase de la saison (moyenne 1, ou somme 0 si additif). Longueur, force : un nombre par série. All : sous un en-tête.",
      de: "Indizes: eine Zeile je Reihe, eine Spalte je Phase der Saison (Mittel 1 oder Summe 0, wenn additiv). Länge, Stärke: eine Zahl je Reihe. All: unter einer Kopfzeile.",
    },
  "Same shape as actual, one signal a period.": {
    fr: "Même forme que actual, un signal par période.",
    de: "Gleiche Form wie actual, ein Signal je Periode.",
  },
  "Measures how far forecasts were from what happened.": {
    fr: "Mesure l'écart entre les prévisions et la réalité.",
    de: "Misst, wie weit Prognosen von der Wirklichkeit entfernt waren.",
  },
  "Tests forecasting methods on the past: forecasts from several earlier origins, compared with what happened.":
    {
      fr: "Teste des méthodes de prévision sur le passé : prévisions depuis plusieurs origines antérieures, comparées au réalisé.",
      de: "Testet Prognoseverfahren an der Vergangenheit: Prognosen von mehreren früheren Ursprüngen, verglichen mit dem Geschehenen.",
    },
  "Splits a series into trend, season and remainder.": {
    fr: "Décompose une série en tendance, saison et reste.",
    de: "Zerlegt eine Reihe in Trend, Saison und Rest.",
  },
  "Forecasts every series of a table, with intervals on request; the first six arguments are those of FORECAST.ETS.":
    {
      fr: "Prévoit chaque série d'une table, avec intervalles sur demande ; les six premiers arguments sont ceux de PREVISION.ETS.",
      de: "Prognostiziert jede Reihe einer Tabelle, auf Wunsch mit Intervallen; die ersten sechs Argumente sind die von PROGNOSE.ETS.",
    },
  "The forecast of each past period made one period before, its error, or the level, trend and season behind it.":
    {
      fr: "La prévision de chaque période passée faite une période avant, son erreur, ou le niveau, la tendance et la saison qui la fondent.",
      de: "Die Prognose jeder vergangenen Periode, eine Periode zuvor erstellt, ihr Fehler oder Niveau, Trend und Saison dahinter.",
    },
  "What SOP.FORECAST found in each series: method, smoothing constants, errors on the history, season, and a sentence.":
    {
      fr: "Ce que SOP.FORECAST a trouvé dans chaque série : méthode, constantes de lissage, erreurs sur l'historique, saison et une phrase.",
      de: "Was SOP.FORECAST in jeder Reihe gefunden hat: Verfahren, Glättungskonstanten, Fehler auf der Historie, Saison und ein Satz.",
    },
  "Finds the season of each series: its length, its strength and its indices.": {
    fr: "Trouve la saison de chaque série : sa longueur, sa force et ses indices.",
    de: "Findet die Saison jeder Reihe: ihre Länge, ihre Stärke und ihre Indizes.",
  },
  "The running tracking signal: accumulated error over the mean absolute error; beyond ±4 the forecast is biased.":
    {
      fr: "Le signal de suivi courant : erreur cumulée sur l'erreur absolue moyenne ; au-delà de ±4, la prévision est biaisée.",
      de: "Das laufende Abweichungssignal: kumulierter Fehler durch mittleren absoluten Fehler; jenseits von ±4 ist die Prognose verzerrt.",
    },
  '"{0}" is no forecasting method; use {1}.': {
    fr: "« {0} » n'est pas une méthode de prévision ; utilisez {1}.",
    de: "„{0}“ ist kein Prognoseverfahren; verwenden Sie {1}.",
  },
};
