import type { Translations } from "../../say";

/** Functions of drivers, new products, consensus and judgement: arguments, help and errors. */
export const functionsDemandJudgement: Translations = {
  Orders: { fr: "Commandes", de: "Aufträge" },
  "Successors of several items need the argument items, and their names in rules.": {
    fr: "Les successeurs de plusieurs articles demandent l'argument items, et leurs noms dans rules.",
    de: "Nachfolger mehrerer Artikel brauchen das Argument items und ihre Namen in rules.",
  },
  'The {0} "{1}" in rules is no period; they count from 1.': {
    fr: "{0} « {1} » dans rules n'est pas une période ; elles se comptent à partir de 1.",
    de: "{0} „{1}“ in rules ist keine Periode; sie zählen ab 1.",
  },
  "Row {0} of rules ends ({1}) before it begins ({2}).": {
    fr: "La ligne {0} de rules finit ({1}) avant de commencer ({2}).",
    de: "Zeile {0} von rules endet ({1}), bevor sie beginnt ({2}).",
  },
  "Row {0} of rules multiplies demand by {1}; write {2} or {3}% for {4} percent.": {
    fr: "La ligne {0} de rules multiplie la demande par {1} ; écrivez {2} ou {3}% pour {4} pour cent.",
    de: "Zeile {0} von rules multipliziert den Bedarf mit {1}; schreiben Sie {2} oder {3}% für {4} Prozent.",
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
  "There are too few periods without promotion to see a baseline; give a longer history.": {
    fr: "Il y a trop peu de périodes sans promotion pour voir une demande de base ; donnez un historique plus long.",
    de: "Es gibt zu wenige Perioden ohne Aktion, um einen Grundbedarf zu sehen; geben Sie eine längere Historie an.",
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
  "Forecasts, streams × periods (streams in columns if there are as many weights or errors). Blank: the stream has no opinion.":
    {
      fr: "Prévisions, sources × périodes (sources en colonnes s'il y a autant de poids ou d'erreurs). Vide : la source n'a pas d'avis.",
      de: "Prognosen, Quellen × Perioden (Quellen in Spalten, wenn es ebenso viele Gewichte oder Fehler gibt). Leer: Die Quelle hat keine Meinung.",
    },
  "Weight of each stream; left out, all count the same.": {
    fr: "Poids de chaque source ; omis, toutes comptent autant.",
    de: "Gewicht jeder Quelle; ohne Angabe zählen alle gleich.",
  },
  "Mean squared error of each stream, for mode inverseError.": {
    fr: "Erreur quadratique moyenne de chaque source, pour le mode inverseError.",
    de: "Mittlerer quadratischer Fehler jeder Quelle, für den Modus inverseError.",
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
  "What happened, one number a period.": {
    fr: "Le réalisé, un nombre par période.",
    de: "Das Geschehene, eine Zahl je Periode.",
  },
  "Forecasts, streams × periods (or in columns beside a column of actuals), in the order of the process; the first is the benchmark.":
    {
      fr: "Prévisions, sources × périodes (ou en colonnes à côté d'une colonne de réalisés), dans l'ordre du processus ; la première est la référence.",
      de: "Prognosen, Quellen × Perioden (oder in Spalten neben einer Spalte der Istwerte), in der Reihenfolge des Prozesses; die erste ist der Maßstab.",
    },
  "Names of the streams.": { fr: "Noms des sources.", de: "Namen der Quellen." },
  "Group of each period or forecast, such as its person or segment: one block a group.": {
    fr: "Groupe de chaque période ou prévision, par exemple sa personne ou son segment : un bloc par groupe.",
    de: "Gruppe jeder Periode oder Prognose, etwa die Person oder das Segment: ein Block je Gruppe.",
  },
  "The error measured.": { fr: "L'erreur mesurée.", de: "Der gemessene Fehler." },
  "Snapshots × target periods: each row is a forecast made at one time. Blank: not forecast.": {
    fr: "Clichés × périodes visées : chaque ligne est une prévision faite à un moment. Vide : non prévu.",
    de: "Stände × Zielperioden: Jede Zeile ist eine zu einem Zeitpunkt erstellte Prognose. Leer: nicht prognostiziert.",
  },
  "When each snapshot was made: a date in its period, or the number of the period.": {
    fr: "Quand chaque cliché a été fait : une date dans sa période, ou le numéro de la période.",
    de: "Wann jeder Stand erstellt wurde: ein Datum in seiner Periode oder die Nummer der Periode.",
  },
  "The period of each column, in the same terms.": {
    fr: "La période de chaque colonne, dans les mêmes termes.",
    de: "Die Periode jeder Spalte, ebenso ausgedrückt.",
  },
  "Periods between snapshot and target.": {
    fr: "Périodes entre le cliché et la cible.",
    de: "Perioden zwischen Stand und Ziel.",
  },
  "Sales of the like items, items × periods, or of one in a column. Blank: not known.": {
    fr: "Ventes des articles similaires, articles × périodes, ou d'un seul en colonne. Vide : inconnu.",
    de: "Verkäufe der ähnlichen Artikel, Artikel × Perioden, oder eines in einer Spalte. Leer: nicht bekannt.",
  },
  "Period (column, from 1) in which each like item was launched.": {
    fr: "Période (colonne, à partir de 1) du lancement de chaque article similaire.",
    de: "Periode (Spalte, ab 1), in der jeder ähnliche Artikel eingeführt wurde.",
  },
  "Weight of each like item.": {
    fr: "Poids de chaque article similaire.",
    de: "Gewicht jedes ähnlichen Artikels.",
  },
  "Size of the new item against the like ones.": {
    fr: "Taille du nouvel article par rapport aux similaires.",
    de: "Größe des neuen Artikels gegenüber den ähnlichen.",
  },
  "Periods wanted; left out, as many as the oldest like item has.": {
    fr: "Périodes voulues ; omis, autant qu'en a le plus ancien article similaire.",
    de: "Gewünschte Perioden; ohne Angabe so viele, wie der älteste ähnliche Artikel hat.",
  },
  "Demand, items × periods; without items also one item in a column.": {
    fr: "Demande, articles × périodes ; sans items aussi un seul article en colonne.",
    de: "Bedarf, Artikel × Perioden; ohne items auch ein einzelner Artikel in einer Spalte.",
  },
  "Without items: first period, last period, factor, successor's factor. With items: item, first, last, factor, successor, successor's factor. Periods count from 1, or are dates when a timeline is given.":
    {
      fr: "Sans items : première période, dernière, facteur, facteur du successeur. Avec items : article, première, dernière, facteur, successeur, son facteur. Les périodes comptent de 1, ou sont des dates si une timeline est donnée.",
      de: "Ohne items: erste Periode, letzte Periode, Faktor, Faktor des Nachfolgers. Mit items: Artikel, erste, letzte, Faktor, Nachfolger, dessen Faktor. Perioden zählen ab 1 oder sind Daten, wenn eine timeline gegeben ist.",
    },
  "Item of each row of values.": {
    fr: "Article de chaque ligne de values.",
    de: "Artikel jeder Zeile von values.",
  },
  "First day of each period.": { fr: "Premier jour de chaque période.", de: "Erster Tag jeder Periode." },
  "Sales, items × periods. Blank: missing.": {
    fr: "Ventes, articles × périodes. Vide : manquant.",
    de: "Verkäufe, Artikel × Perioden. Leer: fehlt.",
  },
  "Same shape: 1 in promoted periods (or the share of demand that the promotion reaches), else 0 or blank; or the name of the mechanic.":
    {
      fr: "Même forme : 1 dans les périodes en promotion (ou la part de demande touchée), sinon 0 ou vide ; ou le nom de la mécanique.",
      de: "Gleiche Form: 1 in Aktionsperioden (oder der Anteil des erreichten Bedarfs), sonst 0 oder leer; oder der Name der Mechanik.",
    },
  "Mechanic of each period (one row) or each cell; otherwise all promotions are one.": {
    fr: "Mécanique de chaque période (une ligne) ou de chaque cellule ; sinon toutes les promotions n'en font qu'une.",
    de: "Mechanik jeder Periode (eine Zeile) oder jeder Zelle; sonst gelten alle Aktionen als eine.",
  },
  "Periods in a season.": { fr: "Périodes d'une saison.", de: "Perioden einer Saison." },
  "One row, one number a period; with output peak the time of the largest sales rate and that rate.": {
    fr: "Une ligne, un nombre par période ; avec output peak, le moment du plus fort rythme de vente et ce rythme.",
    de: "Eine Zeile, eine Zahl je Periode; mit output peak der Zeitpunkt der höchsten Verkaufsrate und diese Rate.",
  },
  "Forecast: one number a future period. Coefficients: a header and one row a driver (intercept first): coefficient, standard error, t, p, variance inflation; then R², and a warning where drivers move together.":
    {
      fr: "Prévision : un nombre par période future. Coefficients : un en-tête et une ligne par facteur (constante d'abord) : coefficient, erreur-type, t, p, inflation de variance ; puis R², et un avertissement si des facteurs évoluent ensemble.",
      de: "Prognose: eine Zahl je künftiger Periode. Koeffizienten: eine Kopfzeile und eine Zeile je Einflussgröße (Achsenabschnitt zuerst): Koeffizient, Standardfehler, t, p, Varianzinflation; dann R² und eine Warnung, wo sich Größen gemeinsam bewegen.",
    },
  "One row, one number a period; blank where no stream has a number. A column where the streams stand in columns.":
    {
      fr: "Une ligne, un nombre par période ; vide là où aucune source n'a de nombre. Une colonne quand les sources sont en colonnes.",
      de: "Eine Zeile, eine Zahl je Periode; leer, wo keine Quelle eine Zahl hat. Eine Spalte, wenn die Quellen in Spalten stehen.",
    },
  "The shape of forecast: what is left of it, what is used up, or the total demand to plan for.": {
    fr: "La forme de forecast : ce qu'il en reste, ce qui est consommé, ou la demande totale à planifier.",
    de: "Die Form von forecast: was davon bleibt, was verbraucht ist oder der zu planende Gesamtbedarf.",
  },
  "Five numbers a row: elasticity, lower and upper end of the 95 % interval, R², periods used.": {
    fr: "Cinq nombres par ligne : élasticité, bornes inférieure et supérieure de l'intervalle à 95 %, R², périodes utilisées.",
    de: "Fünf Zahlen je Zeile: Elastizität, unteres und oberes Ende des 95-%-Intervalls, R², verwendete Perioden.",
  },
  "A header and one row a stream: error, gain against the stream before, gain against the first. Positive gains help.":
    {
      fr: "Un en-tête et une ligne par source : erreur, gain sur la source précédente, gain sur la première. Un gain positif aide.",
      de: "Eine Kopfzeile und eine Zeile je Quelle: Fehler, Gewinn gegen die vorige Quelle, Gewinn gegen die erste. Positive Gewinne helfen.",
    },
  "One number a target period: the value in the snapshot made lag periods before; blank where there is none.":
    {
      fr: "Un nombre par période visée : la valeur du cliché fait lag périodes avant ; vide s'il n'y en a pas.",
      de: "Eine Zahl je Zielperiode: der Wert im Stand, der lag Perioden zuvor erstellt wurde; leer, wo es keinen gibt.",
    },
  "One row, one number a period from the launch on.": {
    fr: "Une ligne, un nombre par période depuis le lancement.",
    de: "Eine Zeile, eine Zahl je Periode ab der Einführung.",
  },
  "The shape of values. For a single item and rules with a successor's factor but no names: two rows, the item and its successor.":
    {
      fr: "La forme de values. Pour un seul article et des règles avec facteur du successeur mais sans noms : deux lignes, l'article et son successeur.",
      de: "Die Form von values. Für einen einzelnen Artikel und Regeln mit Nachfolgerfaktor, aber ohne Namen: zwei Zeilen, der Artikel und sein Nachfolger.",
    },
  "A header and one row a mechanic: uplift as a fraction, lower and upper end of the 95 % interval, number of promotions.":
    {
      fr: "Un en-tête et une ligne par mécanique : effet en fraction, bornes inférieure et supérieure de l'intervalle à 95 %, nombre de promotions.",
      de: "Eine Kopfzeile und eine Zeile je Mechanik: Zuwachs als Anteil, unteres und oberes Ende des 95-%-Intervalls, Zahl der Aktionen.",
    },
  "Diffusion of a new product: first purchases by period from innovation, imitation and market size.": {
    fr: "Diffusion d'un nouveau produit : premiers achats par période selon innovation, imitation et taille du marché.",
    de: "Diffusion eines neuen Produkts: Erstkäufe je Periode aus Innovation, Imitation und Marktgröße.",
  },
  "Forecasts from drivers such as price, weather or leads, or shows how much each driver matters.": {
    fr: "Prévoit à partir de facteurs tels que prix, météo ou contacts, ou montre l'importance de chacun.",
    de: "Prognostiziert aus Einflussgrößen wie Preis, Wetter oder Anfragen oder zeigt, wie stark jede wirkt.",
  },
  "Merges several forecasts of the same thing into one, by weights, errors, median or trimmed mean.": {
    fr: "Fusionne plusieurs prévisions de la même chose en une, par poids, erreurs, médiane ou moyenne tronquée.",
    de: "Führt mehrere Prognosen derselben Größe zusammen, nach Gewichten, Fehlern, Median oder gestutztem Mittel.",
  },
  "Nets orders against the forecast: each order uses up the forecast of its period, then of earlier, then of later ones.":
    {
      fr: "Impute les commandes à la prévision : chaque commande consomme la prévision de sa période, puis des antérieures, puis des suivantes.",
      de: "Verrechnet Aufträge mit der Prognose: Jeder Auftrag verbraucht die Prognose seiner Periode, dann früherer, dann späterer.",
    },
  "Price elasticity: by how many percent demand changes when the price rises by one percent.": {
    fr: "Élasticité-prix : de combien de pour cent la demande change quand le prix augmente d'un pour cent.",
    de: "Preiselastizität: um wie viel Prozent sich der Bedarf ändert, wenn der Preis um ein Prozent steigt.",
  },
  "Forecast value added: how much each step, from the naive forecast to the consensus, lowers the error.": {
    fr: "Valeur ajoutée de la prévision : de combien chaque étape, de la prévision naïve au consensus, réduit l'erreur.",
    de: "Mehrwert der Prognose: um wie viel jeder Schritt, von der naiven Prognose bis zum Konsens, den Fehler senkt.",
  },
  "Finds what was forecast for each period a fixed number of periods before it, from stored snapshots.": {
    fr: "Trouve ce qui était prévu pour chaque période un nombre fixe de périodes avant, d'après les clichés conservés.",
    de: "Findet aus aufbewahrten Ständen, was für jede Periode eine feste Zahl von Perioden zuvor prognostiziert war.",
  },
  "Launch profile of a new item from the sales of like items, aligned by age.": {
    fr: "Profil de lancement d'un nouvel article d'après les ventes d'articles similaires, alignées par âge.",
    de: "Anlaufprofil eines neuen Artikels aus den Verkäufen ähnlicher Artikel, nach Alter ausgerichtet.",
  },
  "Phases items in and out: between two periods an item keeps a part of its demand and a successor takes a part.":
    {
      fr: "Introduit et retire des articles : entre deux périodes, un article garde une part de sa demande et un successeur en prend une.",
      de: "Läuft Artikel ein und aus: Zwischen zwei Perioden behält ein Artikel einen Teil seines Bedarfs, ein Nachfolger übernimmt einen Teil.",
    },
  "Uplift of promotions over the baseline, pooled by mechanic, with its interval.": {
    fr: "Effet des promotions au-dessus de la base, regroupé par mécanique, avec son intervalle.",
    de: "Zuwachs durch Aktionen gegenüber der Basis, je Mechanik zusammengefasst, mit seinem Intervall.",
  },
};
