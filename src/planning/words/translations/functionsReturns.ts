import type { Translations } from "../say";

/** What the functions give back. */
export const functionsReturns: Translations = {
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
  "Children × periods.": { fr: "Enfants × périodes.", de: "Reihen × Perioden." },
  "Count rows of start date, end date, label and working days (dates as serial numbers); or the transpose.": {
    fr: "Count lignes de date de début, date de fin, libellé et jours ouvrés (dates en numéros de série) ; ou la transposée.",
    de: "Count Zeilen mit Anfangsdatum, Enddatum, Bezeichnung und Arbeitstagen (Daten als Seriennummern); oder gestürzt.",
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
  "One row, one number a period; with output peak the time of the largest sales rate and that rate.": {
    fr: "Une ligne, un nombre par période ; avec output peak, le moment du plus fort rythme de vente et ce rythme.",
    de: "Eine Zeile, eine Zahl je Periode; mit output peak der Zeitpunkt der höchsten Verkaufsrate und diese Rate.",
  },
  "Forecast: one number a future period. Coefficients: a header and one row a driver (intercept first): coefficient, standard error, t, p, variance inflation; then R², and a warning where drivers move together.":
    {
      fr: "Prévision : un nombre par période future. Coefficients : un en-tête et une ligne par facteur (constante d'abord) : coefficient, erreur-type, t, p, inflation de variance ; puis R², et un avertissement si des facteurs évoluent ensemble.",
      de: "Prognose: eine Zahl je künftiger Periode. Koeffizienten: eine Kopfzeile und eine Zeile je Einflussgröße (Achsenabschnitt zuerst): Koeffizient, Standardfehler, t, p, Varianzinflation; dann R² und eine Warnung, wo sich Größen gemeinsam bewegen.",
    },
  "One row, one number a period; blank where no stream has a number.": {
    fr: "Une ligne, un nombre par période ; vide là où aucun flux n'a de nombre.",
    de: "Eine Zeile, eine Zahl je Periode; leer, wo kein Strom eine Zahl hat.",
  },
  "The shape of forecast: what is left of it, what is used up, or the total demand to plan for.": {
    fr: "La forme de forecast : ce qu'il en reste, ce qui est consommé, ou la demande totale à planifier.",
    de: "Die Form von forecast: was davon bleibt, was verbraucht ist oder der zu planende Gesamtbedarf.",
  },
  "Four rows (columns for a column): trend, seasonal, remainder, seasonally adjusted; several series one below the other.":
    {
      fr: "Quatre lignes (colonnes pour une colonne) : tendance, saisonnier, reste, corrigé des variations saisonnières ; plusieurs séries l'une sous l'autre.",
      de: "Vier Zeilen (Spalten bei einer Spalte): Trend, Saison, Rest, saisonbereinigt; mehrere Reihen untereinander.",
    },
  "Five numbers a row: elasticity, lower and upper end of the 95 % interval, R², periods used.": {
    fr: "Cinq nombres par ligne : élasticité, bornes inférieure et supérieure de l'intervalle à 95 %, R², périodes utilisées.",
    de: "Fünf Zahlen je Zeile: Elastizität, unteres und oberes Ende des 95-%-Intervalls, R², verwendete Perioden.",
  },
  'Series × targets. A single series in a column gives a column. With output "all": a header, then for each series its mean and the bounds of each interval.':
    {
      fr: 'Séries × cibles. Une seule série en colonne donne une colonne. Avec output "all" : un en-tête, puis pour chaque série sa moyenne et les bornes de chaque intervalle.',
      de: 'Reihen × Ziele. Eine einzelne Reihe in einer Spalte gibt eine Spalte. Mit output "all": eine Kopfzeile, dann für jede Reihe ihr Mittel und die Grenzen jedes Intervalls.',
    },
  "The shape of values, on the timeline where one is given. The first periods may be blank.": {
    fr: "La forme de values, sur la timeline si elle est donnée. Les premières périodes peuvent être vides.",
    de: "Die Form von values, auf der timeline, wo eine gegeben ist. Die ersten Perioden können leer sein.",
  },
  "A header and one row a series; or one of the statistics for each series.": {
    fr: "Un en-tête et une ligne par série ; ou une des statistiques pour chaque série.",
    de: "Eine Kopfzeile und eine Zeile je Reihe; oder eine der Statistiken für jede Reihe.",
  },
  "A header and one row a stream: error, gain against the stream before, gain against the first. Positive gains help.":
    {
      fr: "Un en-tête et une ligne par flux : erreur, gain sur le flux précédent, gain sur le premier. Un gain positif aide.",
      de: "Eine Kopfzeile und eine Zeile je Strom: Fehler, Gewinn gegen den vorigen Strom, Gewinn gegen den ersten. Positive Gewinne helfen.",
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
  "Indices: one row a series, one column a phase of the season (average 1, or sum 0 when additive). Length, strength: one number a series. All: under a header.":
    {
      fr: "Indices : une ligne par série, une colonne par phase de la saison (moyenne 1, ou somme 0 si additif). Longueur, force : un nombre par série. All : sous un en-tête.",
      de: "Indizes: eine Zeile je Reihe, eine Spalte je Phase der Saison (Mittel 1 oder Summe 0, wenn additiv). Länge, Stärke: eine Zahl je Reihe. All: unter einer Kopfzeile.",
    },
  "Same shape as actual, one signal a period.": {
    fr: "Même forme que actual, un signal par période.",
    de: "Gleiche Form wie actual, ein Signal je Periode.",
  },
  "A header and one row a mechanic: uplift as a fraction, lower and upper end of the 95 % interval, number of promotions.":
    {
      fr: "Un en-tête et une ligne par mécanique : effet en fraction, bornes inférieure et supérieure de l'intervalle à 95 %, nombre de promotions.",
      de: "Eine Kopfzeile und eine Zeile je Mechanik: Zuwachs als Anteil, unteres und oberes Ende des 95-%-Intervalls, Zahl der Aktionen.",
    },
  "Output plan: a header, then workforce, hired, laid off, produced, overtime hours, subcontracted, inventory and backlog by period with their totals, then the cost by type. Output cost: the total cost.":
    {
      fr: "Output plan : un en-tête, puis effectif, embauches, licenciements, production, heures supplémentaires, sous-traitance, stock et retard par période avec leurs totaux, puis le coût par type. Output cost : le coût total.",
      de: "Output plan: eine Kopfzeile, dann Belegschaft, Einstellungen, Entlassungen, Produktion, Überstunden, Fremdvergabe, Bestand und Rückstand je Periode mit Summen, dann die Kosten nach Art. Output cost: die Gesamtkosten.",
    },
  "Units allocated, in the shape of requests.": {
    fr: "Unités attribuées, dans la forme de requests.",
    de: "Zugeteilte Stücke, in der Form von requests.",
  },
  "One number a period, the way the orders lie.": {
    fr: "Un nombre par période, dans le sens des commandes.",
    de: "Eine Zahl je Periode, so wie die Aufträge liegen.",
  },
  "Hours, resources × periods.": {
    fr: "Heures, ressources × périodes.",
    de: "Stunden, Ressourcen × Perioden.",
  },
  "Periods or days of cover. Inventory in the shape of demand: the cover at the end of each period. One stock figure an item: its cover over the demand from the first period on.":
    {
      fr: "Périodes ou jours de couverture. Stock dans la forme de demand : la couverture à la fin de chaque période. Un chiffre de stock par article : sa couverture de la demande dès la première période.",
      de: "Perioden oder Tage Reichweite. Bestand in der Form von demand: die Reichweite am Ende jeder Periode. Eine Bestandszahl je Artikel: ihre Reichweite über den Bedarf ab der ersten Periode.",
    },
  "A header and one row: period in which the whole order is there (blank: not within the horizon), units on time, binding constraint.":
    {
      fr: "Un en-tête et une ligne : période où toute la commande est là (vide : pas dans l'horizon), unités à l'heure, contrainte limitante.",
      de: "Eine Kopfzeile und eine Zeile: Periode, in der der ganze Auftrag da ist (leer: nicht im Horizont), pünktliche Stücke, bindender Engpass.",
    },
  "Sites × periods; with output shipments a header and one row a lane by period of departure.": {
    fr: "Sites × périodes ; avec output shipments, un en-tête et une ligne par liaison selon la période de départ.",
    de: "Standorte × Perioden; mit output shipments eine Kopfzeile und eine Zeile je Strecke nach Abgangsperiode.",
  },
  "Units for each cell of the arguments, or another measure; with output all a header and one row for each.":
    {
      fr: "Unités pour chaque cellule des arguments, ou une autre mesure ; avec output all, un en-tête et une ligne pour chacune.",
      de: "Stück für jede Zelle der Argumente oder ein anderes Maß; mit output all eine Kopfzeile und eine Zeile für jede.",
    },
  "A header and one row a step: level, parent, item, quantity, path.": {
    fr: "Un en-tête et une ligne par pas : niveau, composé, article, quantité, chemin.",
    de: "Eine Kopfzeile und eine Zeile je Schritt: Stufe, Oberteil, Artikel, Menge, Pfad.",
  },
  "Money a unit for each cell of the arguments; or one part of it.": {
    fr: "Coût par unité pour chaque cellule des arguments ; ou une de ses parties.",
    de: "Geld je Stück für jede Zelle der Argumente; oder ein Teil davon.",
  },
  "What is done in each period, in the shape of load; or what is early, late, unmet at the end, or the cost a row.":
    {
      fr: "Ce qui est fait dans chaque période, dans la forme de load ; ou ce qui est en avance, en retard, non fait à la fin, ou le coût par ligne.",
      de: "Was in jeder Periode getan wird, in der Form von load; oder was zu früh, zu spät, am Ende unerledigt ist, oder die Kosten je Zeile.",
    },
  "Lots in the shape of requirements; with output cost one number a row; with stock the stock at the end of each period.":
    {
      fr: "Lots dans la forme de requirements ; avec output cost un nombre par ligne ; avec stock, le stock en fin de période.",
      de: "Lose in der Form von requirements; mit output cost eine Zahl je Zeile; mit stock der Bestand am Ende jeder Periode.",
    },
  "Four rows with their names: x, objective, dual (what one more unit of each right-hand side is worth), slack; or one of them.":
    {
      fr: "Quatre lignes avec leurs noms : x, objective, dual (ce que vaut une unité de plus de chaque second membre), slack ; ou l'une d'elles.",
      de: "Vier Zeilen mit ihren Namen: x, objective, dual (was eine weitere Einheit jeder rechten Seite wert ist), slack; oder eine davon.",
    },
  "A header and one row a stage: quoted service time, inbound service time, net replenishment time, safety stock, cost; then the total. Or the total cost alone.":
    {
      fr: "Un en-tête et une ligne par étape : délai de service annoncé, délai entrant, délai net de recomplètement, stock de sécurité, coût ; puis le total. Ou le coût total seul.",
      de: "Eine Kopfzeile und eine Zeile je Stufe: zugesagte Lieferzeit, eingehende Lieferzeit, Netto-Wiederbeschaffungszeit, Sicherheitsbestand, Kosten; dann die Summe. Oder nur die Gesamtkosten.",
    },
  "Output all: named rows: quantity and margin a product, total margin, dual value, load and binding resources, throughput an hour of the bottleneck. Otherwise one of them.":
    {
      fr: "Output all : lignes nommées : quantité et marge par produit, marge totale, valeur duale, charge et ressources limitantes, débit par heure du goulot. Sinon l'une d'elles.",
      de: "Output all: benannte Zeilen: Menge und Deckungsbeitrag je Produkt, Gesamtbeitrag, Schattenpreis, Last und bindende Ressourcen, Durchsatz je Engpassstunde. Sonst eine davon.",
    },
  "Three rows: projected available balance (PAB), scheduled lots (MPS), available to promise (ATP), each with its name; or one of them.":
    {
      fr: "Trois lignes : solde disponible projeté (PAB), lots programmés (MPS), disponible à la vente (ATP), chacune avec son nom ; ou l'une d'elles.",
      de: "Drei Zeilen: voraussichtlich verfügbarer Saldo (PAB), geplante Lose (MPS), verfügbar für Zusagen (ATP), jede mit ihrem Namen; oder eine davon.",
    },
  "Items × periods. Releases have a first column for what should have been released before period 1. With output record: a header and the classic six rows for each item.":
    {
      fr: "Articles × périodes. Les lancements ont une première colonne pour ce qui aurait dû être lancé avant la période 1. Avec output record : un en-tête et les six lignes classiques par article.",
      de: "Artikel × Perioden. Freigaben haben eine erste Spalte für das, was vor Periode 1 hätte freigegeben werden sollen. Mit output record: eine Kopfzeile und die klassischen sechs Zeilen je Artikel.",
    },
  "One number for each cell of the arguments: units, or the measure asked for.": {
    fr: "Un nombre pour chaque cellule des arguments : unités, ou la mesure demandée.",
    de: "Eine Zahl für jede Zelle der Argumente: Stück oder das verlangte Maß.",
  },
  "Two columns, type of cost and money, ending in the total; or the total; or stock and backlog by period.": {
    fr: "Deux colonnes, type de coût et montant, finissant par le total ; ou le total ; ou stock et retard par période.",
    de: "Zwei Spalten, Kostenart und Geld, endend mit der Summe; oder die Summe; oder Bestand und Rückstand je Periode.",
  },
  'Units at the end of each period, items × periods. With output "all": a table with the item\'s row number, the measure and one column a period.':
    {
      fr: 'Unités à la fin de chaque période, articles × périodes. Avec output "all" : une table avec le numéro de ligne de l\'article, la mesure et une colonne par période.',
      de: 'Stück am Ende jeder Periode, Artikel × Perioden. Mit output "all": eine Tabelle mit der Zeilennummer des Artikels, der Größe und einer Spalte je Periode.',
    },
  "Resources × periods: hours of load, or with capacity the utilisation (1 = full) or the overload in hours. With method profile a first column holds the hours that fall before the first period.":
    {
      fr: "Ressources × périodes : heures de charge, ou avec la capacité, le taux d'utilisation (1 = plein) ou la surcharge en heures. Avec method profile, une première colonne contient les heures antérieures à la première période.",
      de: "Ressourcen × Perioden: Stunden Last oder mit Kapazität die Auslastung (1 = voll) oder die Überlast in Stunden. Mit method profile enthält eine erste Spalte die Stunden vor der ersten Periode.",
    },
  "Output all: a header (reorder point s, order-up-to level S, lot Q, safety stock, average stock) and one row an item. Otherwise one number an item.":
    {
      fr: "Output all : un en-tête (point de commande s, niveau de recomplètement S, lot Q, stock de sécurité, stock moyen) et une ligne par article. Sinon un nombre par article.",
      de: "Output all: eine Kopfzeile (Bestellpunkt s, Auffüllniveau S, Los Q, Sicherheitsbestand, mittlerer Bestand) und eine Zeile je Artikel. Sonst eine Zahl je Artikel.",
    },
  "Units, one for each cell of the arguments; with output level the reorder point or order-up-to level.": {
    fr: "Unités, une valeur pour chaque cellule des arguments ; avec output level, le point de commande ou le niveau de recomplètement.",
    de: "Stück, eine Zahl für jede Zelle der Argumente; mit output level der Bestellpunkt oder das Auffüllniveau.",
  },
  "One number for each cell of the arguments, a fraction or units.": {
    fr: "Un nombre pour chaque cellule des arguments, une fraction ou des unités.",
    de: "Eine Zahl für jede Zelle der Argumente, ein Anteil oder Stück.",
  },
  "Items × periods of production, inventory or shortage; overtime and worth of an hour as resources × periods; reasons as a list; cost as one number; all as a table with the names of the rows.":
    {
      fr: "Articles × périodes de production, stock ou manque ; heures supplémentaires et valeur d'une heure en ressources × périodes ; raisons en liste ; coût en un nombre ; all en une table avec les noms des lignes.",
      de: "Artikel × Perioden von Produktion, Bestand oder Fehlmenge; Überstunden und Wert einer Stunde als Ressourcen × Perioden; Gründe als Liste; Kosten als eine Zahl; all als Tabelle mit den Namen der Zeilen.",
    },
  "A header and one row (with groups one a group and the total): before, volume, mix, price, cost, new, lost, after, total change. With output parts only the steps of the total, as numbers.":
    {
      fr: "Un en-tête et une ligne (avec groups, une par groupe et le total) : avant, volume, mix, prix, coût, nouveaux, perdus, après, variation totale. Avec output parts, seuls les pas du total, en nombres.",
      de: "Eine Kopfzeile und eine Zeile (mit groups eine je Gruppe und die Summe): vorher, Menge, Mix, Preis, Kosten, neu, verloren, nachher, Gesamtänderung. Mit output parts nur die Schritte der Summe, als Zahlen.",
    },
  "Summary: a table with a header and one line a group, plus a total. Any other output: groups × periods. The gap is supply − demand, so that negative means uncovered demand.":
    {
      fr: "Summary : une table avec un en-tête et une ligne par groupe, plus un total. Autre output : groupes × périodes. L'écart est offre − demande : négatif signifie demande non couverte.",
      de: "Summary: eine Tabelle mit Kopfzeile und einer Zeile je Gruppe, dazu eine Summe. Sonst: Gruppen × Perioden. Die Lücke ist Angebot − Bedarf, negativ heißt also ungedeckter Bedarf.",
    },
  "The shape of base; every total is the sum of its parts.": {
    fr: "La forme de base ; chaque total est la somme de ses parties.",
    de: "Die Form von base; jede Summe ist die Summe ihrer Teile.",
  },
  "One row a key; one column a period, or the total over the horizon when periods are left out. One cell for a company total.":
    {
      fr: "Une ligne par clé ; une colonne par période, ou le total sur l'horizon si les périodes sont omises. Une cellule pour un total de l'entreprise.",
      de: "Eine Zeile je Schlüssel; eine Spalte je Periode oder die Summe über den Horizont, wenn Perioden fehlen. Eine Zelle für eine Firmensumme.",
    },
  "A header and one row an output (service, revenue, operating result, cash, inventory): the plan, the mean, and a column for each quantile.":
    {
      fr: "Un en-tête et une ligne par résultat (service, chiffre d'affaires, résultat d'exploitation, trésorerie, stock) : le plan, la moyenne et une colonne par quantile.",
      de: "Eine Kopfzeile und eine Zeile je Ergebnis (Service, Umsatz, Betriebsergebnis, Geld, Bestand): der Plan, das Mittel und eine Spalte je Quantil.",
    },
  "One row a line: its name and its amount in each period. Items without a price or cost are listed below instead of counting as zero.":
    {
      fr: "Une ligne par ligne du résultat : son nom et son montant par période. Les articles sans prix ou coût sont listés dessous au lieu de compter pour zéro.",
      de: "Eine Zeile je Ergebniszeile: ihr Name und ihr Betrag in jeder Periode. Artikel ohne Preis oder Kosten sind darunter aufgeführt, statt als null zu zählen.",
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
};
