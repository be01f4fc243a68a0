import type { Translations } from "../../say";

/** Functions of stock and order quantities: arguments, help and errors. */
export const functionsSupplyInventory: Translations = {
  "Lot for lot, fixed quantity (foq), fixed periods (poq), economic quantity (eoq: whenever stock runs out; eoqPeriods: whole periods), Silver–Meal, least unit cost, part period (ppb: not above the set-up; ltc: nearest to it), Wagner–Whitin; or all items together within the hours of capacity (capacitated).":
    {
      fr: "Lot pour lot, quantité fixe (foq), périodes fixes (poq), quantité économique (eoq : dès que le stock s'épuise ; eoqPeriods : périodes entières), Silver–Meal, moindre coût unitaire, période d'équilibre (ppb : pas au-dessus du réglage ; ltc : au plus près), Wagner–Whitin ; ou tous les articles ensemble dans les heures de capacité (capacitated).",
      de: "Los für Los, feste Menge (foq), feste Perioden (poq), wirtschaftliche Menge (eoq: sobald der Bestand ausgeht; eoqPeriods: ganze Perioden), Silver–Meal, geringste Stückkosten, Stückperiodenausgleich (ppb: nicht über den Rüstkosten; ltc: am nächsten daran), Wagner–Whitin; oder alle Artikel zusammen innerhalb der Kapazitätsstunden (capacitated).",
    },
  "Money a lot: one number, or one a period; with capacity one an item.": {
    fr: "Coût par lot : un nombre, ou un par période ; avec capacité, un par article.",
    de: "Geld je Los: eine Zahl oder eine je Periode; mit Kapazität eine je Artikel.",
  },
  "Money a unit in stock at the end of a period: one number, or one a period; with capacity one an item.": {
    fr: "Coût par unité en stock en fin de période : un nombre, ou un par période ; avec capacité, un par article.",
    de: "Geld je Stück im Bestand am Periodenende: eine Zahl oder eine je Periode; mit Kapazität eine je Artikel.",
  },
  "Smallest lot.": { fr: "Plus petit lot.", de: "Kleinstes Los." },
  "Lots in multiples of this.": { fr: "Lots en multiples de ceci.", de: "Lose als Vielfache davon." },
  "Largest single lot; more is split, each part with its own set-up.": {
    fr: "Plus grand lot unique ; au-delà il est scindé, chaque part avec son réglage.",
    de: "Größtes einzelnes Los; mehr wird geteilt, jeder Teil mit eigenem Rüsten.",
  },
  "Lots, the stock, or the cost of set-ups and holding (and units, where they have a cost). With capacity the cost is that of all items, bound the least that any plan can cost, gap how far the plan may be from it as a fraction.":
    {
      fr: "Lots, stock, ou coût des réglages et du stockage (et des unités, si elles ont un coût). Avec capacité, le coût est celui de tous les articles, bound le minimum possible de tout plan, gap l'écart possible du plan à celui-ci, en fraction.",
      de: "Lose, Bestand oder die Kosten von Rüsten und Lagern (und der Ware, wo sie etwas kostet). Mit Kapazität sind es die Kosten aller Artikel, bound das Mindeste, was ein Plan kosten kann, gap der mögliche Abstand davon als Anteil.",
    },
  "Lot of foq, and of eoq in place of the computed one.": {
    fr: "Lot de foq, et de eoq au lieu du lot calculé.",
    de: "Los von foq und von eoq anstelle des berechneten.",
  },
  "Periods of poq in place of the computed ones.": {
    fr: "Périodes de poq au lieu de celles calculées.",
    de: "Perioden von poq anstelle der berechneten.",
  },
  "Money a unit: one number, or one a period.": {
    fr: "Coût par unité : un nombre, ou un par période.",
    de: "Geld je Stück: eine Zahl oder eine je Periode.",
  },
  "Hours that all items share, with the rule capacitated: one number, or one a period.": {
    fr: "Heures que tous les articles partagent, avec la règle capacitated : un nombre, ou un par période.",
    de: "Stunden, die alle Artikel teilen, bei der Regel capacitated: eine Zahl oder eine je Periode.",
  },
  "With capacity: hours a unit, one number or one an item; default 1.": {
    fr: "Avec capacité : heures par unité, un nombre ou un par article ; défaut 1.",
    de: "Mit Kapazität: Stunden je Stück, eine Zahl oder eine je Artikel; Standard 1.",
  },
  "With capacity: hours of a set-up, one number or one an item; default 0.": {
    fr: "Avec capacité : heures d'un réglage, un nombre ou un par article ; défaut 0.",
    de: "Mit Kapazität: Stunden je Rüsten, eine Zahl oder eine je Artikel; Standard 0.",
  },
  "Stage, time (periods to process), holding (money a unit and period), demand_sd (of outside demand), outbound (longest service time that customers accept), inbound (service time of the outside supplier), z (safety factor, default 1.645); in this order, or in any order under a header.":
    {
      fr: "Étape, time (périodes de traitement), holding (coût par unité et période), demand_sd (de la demande externe), outbound (délai de service le plus long accepté par les clients), inbound (délai du fournisseur externe), z (facteur de sécurité, défaut 1.645) ; dans cet ordre, ou dans un ordre quelconque sous un en-tête.",
      de: "Stufe, time (Perioden der Bearbeitung), holding (Geld je Stück und Periode), demand_sd (des äußeren Bedarfs), outbound (längste von Kunden akzeptierte Lieferzeit), inbound (Lieferzeit des äußeren Lieferanten), z (Sicherheitsfaktor, Standard 1.645); in dieser Reihenfolge oder in beliebiger unter einer Kopfzeile.",
    },
  "From, to, units taken a unit of the customer (default 1).": {
    fr: "De, vers, unités prises par unité du client (défaut 1).",
    de: "Von, nach, entnommene Stücke je Stück des Abnehmers (Standard 1).",
  },
  "The table of stages, or the total cost.": {
    fr: "La table des étapes, ou le coût total.",
    de: "Die Tabelle der Stufen oder die Gesamtkosten.",
  },
  "Mean demand; or with dist empirical all observed demands, or the demands that may come with their probabilities in sd.":
    {
      fr: "Demande moyenne ; ou, avec dist empirical, toutes les demandes observées, ou les demandes possibles avec leurs probabilités dans sd.",
      de: "Mittlerer Bedarf; oder bei dist empirical alle beobachteten Bedarfe oder die möglichen mit ihren Wahrscheinlichkeiten in sd.",
    },
  "Standard deviation of demand; Poisson does without. With dist empirical the probability or the number of times of each demand; left out, all are equally likely.":
    {
      fr: "Écart-type de la demande ; Poisson s'en passe. Avec dist empirical, la probabilité ou le nombre de fois de chaque demande ; omis, toutes sont également probables.",
      de: "Standardabweichung des Bedarfs; Poisson kommt ohne aus. Bei dist empirical die Wahrscheinlichkeit oder Anzahl jedes Bedarfs; ohne Angabe sind alle gleich wahrscheinlich.",
    },
  "Money lost on a unit short.": { fr: "Perte par unité manquante.", de: "Verlust je fehlendem Stück." },
  "Money lost on a unit left over.": {
    fr: "Perte par unité restante.",
    de: "Verlust je übrig gebliebenem Stück.",
  },
  "Distribution of demand.": { fr: "Loi de la demande.", de: "Verteilung des Bedarfs." },
  "Quantity, expected cost, expected profit (underage × mean − cost), expected units left over or short, critical ratio.":
    {
      fr: "Quantité, coût espéré, profit espéré (underage × moyenne − coût), unités restantes ou manquantes espérées, ratio critique.",
      de: "Menge, erwartete Kosten, erwarteter Gewinn (underage × Mittel − Kosten), erwartete Rest- oder Fehlmenge, kritisches Verhältnis.",
    },
  "Stock at the start, one number an item; negative means backlog.": {
    fr: "Stock au début, un nombre par article ; négatif signifie retard.",
    de: "Bestand am Anfang, eine Zahl je Artikel; negativ heißt Rückstand.",
  },
  "Receipts, same shape as demand, units; or one number for every period, none if left out.": {
    fr: "Réceptions, même forme que demand, unités ; ou un nombre pour toutes les périodes, aucune si omis.",
    de: "Zugänge, gleiche Form wie demand, Stück; oder eine Zahl für jede Periode, ohne Angabe keine.",
  },
  "Safety stock: one number, one an item, or items × periods, units.": {
    fr: "Stock de sécurité : un nombre, un par article, ou articles × périodes, unités.",
    de: "Sicherheitsbestand: eine Zahl, eine je Artikel oder Artikel × Perioden, Stück.",
  },
  "What to show. Net is inventory minus backlog; cover is in periods of the demand that follows.": {
    fr: "Ce qu'il faut montrer. Net est le stock moins le retard ; cover est en périodes de la demande qui suit.",
    de: "Was gezeigt wird. Net ist Bestand minus Rückstand; cover ist in Perioden des folgenden Bedarfs.",
  },
  "What becomes of demand without stock.": {
    fr: "Ce que devient la demande sans stock.",
    de: "Was aus Bedarf ohne Bestand wird.",
  },
  "(s,Q) continuous review; (R,S) and (s,S) periodic review; min-max; demand-driven buffers (DDMRP).": {
    fr: "(s,Q) revue continue ; (R,S) et (s,S) revue périodique ; min-max ; tampons pilotés par la demande (DDMRP).",
    de: "(s,Q) laufende Überwachung; (R,S) und (s,S) periodische Überwachung; Min-Max; bedarfsgesteuerte Puffer (DDMRP).",
  },
  "Mean demand a period.": { fr: "Demande moyenne par période.", de: "Mittlerer Bedarf je Periode." },
  "Standard deviation of demand a period.": {
    fr: "Écart-type de la demande par période.",
    de: "Standardabweichung des Bedarfs je Periode.",
  },
  "Lead time in periods.": { fr: "Délai en périodes.", de: "Lieferzeit in Perioden." },
  "Standard deviation of the lead time in periods.": {
    fr: "Écart-type du délai en périodes.",
    de: "Standardabweichung der Lieferzeit in Perioden.",
  },
  "Periods between reviews; left out, 1 for (R,S) and (s,S), and none for the others.": {
    fr: "Périodes entre revues ; par défaut 1 pour (R,S) et (s,S), aucune pour les autres.",
    de: "Perioden zwischen Überprüfungen; ohne Angabe 1 bei (R,S) und (s,S), keine bei den anderen.",
  },
  "Min-max: the minimum is the reorder point of (s,Q) and half a period's demand, by which stock is below it on average when the order is placed; the maximum is the minimum and the lot.":
    {
      fr: "Min-max : le minimum est le point de commande de (s,Q) plus une demi-période de demande, dont le stock est en moyenne au-dessous quand la commande part ; le maximum est le minimum plus le lot.",
      de: "Min-Max: Das Minimum ist der Meldebestand von (s,Q) und ein halber Periodenbedarf, um den der Bestand im Mittel darunter liegt, wenn bestellt wird; das Maximum ist das Minimum und das Los.",
    },
  "Target cycle service as a fraction.": {
    fr: "Service de cycle visé, en fraction.",
    de: "Ziel für den Zyklusservicegrad als Anteil.",
  },
  "Order quantity; otherwise it follows from the costs or the review period.": {
    fr: "Quantité de commande ; sinon elle découle des coûts ou de la période de revue.",
    de: "Bestellmenge; sonst folgt sie aus den Kosten oder dem Überprüfungsabstand.",
  },
  "Money an order.": { fr: "Coût par commande.", de: "Geld je Bestellung." },
  "Money a unit and period in stock.": {
    fr: "Coût par unité et période en stock.",
    de: "Geld je Stück und Periode im Bestand.",
  },
  "Money a unit and period short: (s,S), and (s,Q) without a lot, then cost least instead of keeping a service.":
    {
      fr: "Coût par unité et période manquante : (s,S), et (s,Q) sans lot, coûtent alors le moins au lieu de tenir un service.",
      de: "Geld je Stück und Periode Fehlmenge: (s,S) und (s,Q) ohne Los kosten dann am wenigsten, statt einen Servicegrad zu halten.",
    },
  "Money an order for all items together, whatever is on it: joint replenishment of the items in the cells.":
    {
      fr: "Coût d'une commande pour tous les articles ensemble : réapprovisionnement groupé des articles des cellules.",
      de: "Geld je Bestellung für alle Artikel zusammen: gemeinsame Bestellung der Artikel in den Zellen.",
    },
  'What a shortage is charged by: "shortage=unit" for once a unit instead of a unit and period. Factors of demand-driven buffers: "leadTimeFactor=0.5; variabilityFactor=0.5".':
    {
      fr: 'Base du coût de rupture : "shortage=unit" pour une fois par unité au lieu de par unité et période. Facteurs des tampons pilotés par la demande : "leadTimeFactor=0.5; variabilityFactor=0.5".',
      de: 'Wonach eine Fehlmenge kostet: "shortage=unit" für einmal je Stück statt je Stück und Periode. Faktoren der bedarfsgesteuerten Puffer: "leadTimeFactor=0.5; variabilityFactor=0.5".',
    },
  "A shortage charged by the unit goes with the policy sQ only.": {
    fr: "Une rupture facturée à l'unité ne va qu'avec la politique sQ.",
    de: "Eine je Stück berechnete Fehlmenge gibt es nur bei der Politik sQ.",
  },
  "Price breaks and shared_cost do not go together.": {
    fr: "Des remises et shared_cost ne vont pas ensemble.",
    de: "Staffelpreise und shared_cost passen nicht zusammen.",
  },
  "Items ordered together have no planned backlog; leave shared_cost out.": {
    fr: "Les articles commandés ensemble n'ont pas d'arriéré prévu ; omettez shared_cost.",
    de: "Gemeinsam bestellte Artikel haben keinen geplanten Rückstand; lassen Sie shared_cost weg.",
  },
  "All levels under a header, or one of them.": {
    fr: "Tous les niveaux sous un en-tête, ou un d'eux.",
    de: "Alle Größen unter einer Kopfzeile oder eine davon.",
  },
  "Target service as a fraction, such as 0.95.": {
    fr: "Service visé en fraction, par exemple 0.95.",
    de: "Zielservicegrad als Anteil, etwa 0.95.",
  },
  "Standard deviation of demand, or better of the forecast error, a period. Poisson demand does without.": {
    fr: "Écart-type de la demande, ou mieux de l'erreur de prévision, par période. Une demande de Poisson s'en passe.",
    de: "Standardabweichung des Bedarfs oder besser des Prognosefehlers je Periode. Poisson-Bedarf kommt ohne sie aus.",
  },
  "The argument demand_sd is missing; only Poisson demand does without it.": {
    fr: "L'argument demand_sd manque ; seule une demande de Poisson s'en passe.",
    de: "Das Argument demand_sd fehlt; nur Poisson-Bedarf kommt ohne es aus.",
  },
  "Mean demand a period; needed with lead_sd, another distribution, or output level.": {
    fr: "Demande moyenne par période ; nécessaire avec lead_sd, une autre loi, ou output level.",
    de: "Mittlerer Bedarf je Periode; nötig mit lead_sd, anderer Verteilung oder output level.",
  },
  "Periods between reviews of the stock; 0 reviews continuously.": {
    fr: "Périodes entre revues du stock ; 0 : revue continue.",
    de: "Perioden zwischen Überprüfungen des Bestands; 0 prüft laufend.",
  },
  "Service as the chance of no stock-out in a cycle (P1), or as the part of demand served from stock (P2, needs lot).":
    {
      fr: "Service comme probabilité de non-rupture par cycle (P1), ou comme part de la demande servie du stock (P2, demande lot).",
      de: "Service als Wahrscheinlichkeit ohne Fehlbestand im Zyklus (P1) oder als Anteil des aus Bestand bedienten Bedarfs (P2, braucht lot).",
    },
  "Order quantity; needed for the fill rate.": {
    fr: "Quantité de commande ; nécessaire pour le taux de satisfaction.",
    de: "Bestellmenge; nötig für die Lieferquote.",
  },
  "Safety stock, the level (mean demand of the protected time plus safety stock), or the safety factor k.": {
    fr: "Stock de sécurité, le niveau (demande moyenne de la durée protégée plus stock de sécurité), ou le facteur de sécurité k.",
    de: "Sicherheitsbestand, das Niveau (mittlerer Bedarf der geschützten Zeit plus Sicherheitsbestand) oder der Sicherheitsfaktor k.",
  },
  "Safety stock in units; with demand_mean the reorder point (or order-up-to level with a review).": {
    fr: "Stock de sécurité en unités ; avec demand_mean le point de commande (ou le niveau de recomplètement avec revue).",
    de: "Sicherheitsbestand in Stück; mit demand_mean der Bestellpunkt (oder das Auffüllniveau bei Überprüfung).",
  },
  "Cycle service (chance of no stock-out), fill rate, or expected units short in a cycle.": {
    fr: "Service de cycle (probabilité de non-rupture), taux de satisfaction, ou unités manquantes espérées par cycle.",
    de: "Zyklusservicegrad (Wahrscheinlichkeit ohne Fehlbestand), Lieferquote oder erwartete Fehlmenge je Zyklus.",
  },
  "Mean demand a period; makes stock the reorder point.": {
    fr: "Demande moyenne par période ; fait de stock le point de commande.",
    de: "Mittlerer Bedarf je Periode; macht stock zum Bestellpunkt.",
  },
  "Periods between reviews of the stock.": {
    fr: "Périodes entre revues du stock.",
    de: "Perioden zwischen Überprüfungen des Bestands.",
  },
  "What to show.": { fr: "Ce qu'il faut montrer.", de: "Was gezeigt wird." },
  "Stock: one figure an item, or items × periods at the end of each period.": {
    fr: "Stock : un chiffre par article, ou articles × périodes en fin de période.",
    de: "Bestand: eine Zahl je Artikel oder Artikel × Perioden am Ende jeder Periode.",
  },
  "Demand, items × periods, units.": {
    fr: "Demande, articles × périodes, unités.",
    de: "Bedarf, Artikel × Perioden, Stück.",
  },
  '"periods"; or days: the number of days in each period, or "days" for 30 days a period.': {
    fr: '"periods" ; ou jours : le nombre de jours de chaque période, ou "days" pour 30 jours par période.',
    de: '"periods"; oder Tage: die Zahl der Tage jeder Periode, oder "days" für 30 Tage je Periode.',
  },
  "What to show where stock outlasts all demand; left out, the periods or days up to the horizon.": {
    fr: "Ce qu'il faut montrer quand le stock dépasse toute la demande ; omis, les périodes ou jours jusqu'à l'horizon.",
    de: "Was gezeigt wird, wo der Bestand länger reicht als aller Bedarf; ohne Angabe die Perioden oder Tage bis zum Horizont.",
  },
  "Demand in a length of time, such as a year.": {
    fr: "Demande dans une durée, par exemple un an.",
    de: "Bedarf in einer Zeitspanne, etwa einem Jahr.",
  },
  "Money an order or set-up.": {
    fr: "Coût par commande ou réglage.",
    de: "Geld je Bestellung oder Rüstvorgang.",
  },
  "Money a unit held for the same time; with price_breaks also a rate of the unit price, see holding_basis.":
    {
      fr: "Coût par unité stockée pendant la même durée ; avec price_breaks aussi un taux du prix unitaire, voir holding_basis.",
      de: "Geld je Stück Lagerung in derselben Zeit; mit price_breaks auch ein Satz vom Stückpreis, siehe holding_basis.",
    },
  "Price breaks: from how many units, (to how many,) price a unit.": {
    fr: "Remises : à partir de combien d'unités, (jusqu'à combien,) prix par unité.",
    de: "Staffelpreise: ab wie viel Stück, (bis wie viel Stück,) Preis je Stück.",
  },
  "Money a unit waiting for the same time; allows planned backorders.": {
    fr: "Coût par unité en attente pendant la même durée ; permet des retards planifiés.",
    de: "Geld je wartendem Stück in derselben Zeit; erlaubt geplanten Rückstand.",
  },
  "Units made in the same time, when stock fills gradually.": {
    fr: "Unités fabriquées dans la même durée, si le stock se remplit graduellement.",
    de: "In derselben Zeit hergestellte Stücke, wenn sich der Bestand allmählich füllt.",
  },
  "Quantity, cost (with price breaks including the units), orders, time between orders, planned backlog, or all.":
    {
      fr: "Quantité, coût (avec price_breaks, unités comprises), commandes, temps entre commandes, retard planifié, ou tout.",
      de: "Menge, Kosten (mit Staffelpreisen einschließlich der Ware), Bestellungen, Zeit zwischen Bestellungen, geplanter Rückstand oder alles.",
    },
  "Price breaks for all units or for the units beyond each break.": {
    fr: "Remises pour toutes les unités ou pour celles au-delà de chaque seuil.",
    de: "Staffelpreise für alle Stücke oder für die jenseits jeder Stufe.",
  },
  "With price_breaks: holding is a rate of the unit price, or money a unit. Auto takes a holding below 1 as a rate and from 1 on as money.":
    {
      fr: "Avec price_breaks : holding est un taux du prix unitaire, ou un coût par unité. Auto prend un holding inférieur à 1 pour un taux et à partir de 1 pour un coût.",
      de: "Mit price_breaks: holding ist ein Satz vom Stückpreis oder Geld je Stück. Auto nimmt holding unter 1 als Satz und ab 1 als Geld.",
    },
  "Net requirements, items × periods, units.": {
    fr: "Besoins nets, articles × périodes, unités.",
    de: "Nettobedarfe, Artikel × Perioden, Stück.",
  },
  "Periods or days of cover. Inventory in the shape of demand: the cover at the end of each period. One stock figure an item: its cover over the demand from the first period on.":
    {
      fr: "Périodes ou jours de couverture. Stock dans la forme de demand : la couverture à la fin de chaque période. Un chiffre de stock par article : sa couverture de la demande dès la première période.",
      de: "Perioden oder Tage Reichweite. Bestand in der Form von demand: die Reichweite am Ende jeder Periode. Eine Bestandszahl je Artikel: ihre Reichweite über den Bedarf ab der ersten Periode.",
    },
  "Units for each cell of the arguments, or another measure; with output all a header and one row for each.":
    {
      fr: "Unités pour chaque cellule des arguments, ou une autre mesure ; avec output all, un en-tête et une ligne pour chacune.",
      de: "Stück für jede Zelle der Argumente oder ein anderes Maß; mit output all eine Kopfzeile und eine Zeile für jede.",
    },
  "Lots in the shape of requirements; with output cost one number a row; with stock the stock at the end of each period.":
    {
      fr: "Lots dans la forme de requirements ; avec output cost un nombre par ligne ; avec stock, le stock en fin de période.",
      de: "Lose in der Form von requirements; mit output cost eine Zahl je Zeile; mit stock der Bestand am Ende jeder Periode.",
    },
  "A header and one row a stage: quoted service time, inbound service time, net replenishment time, safety stock, cost; then the total. Or the total cost alone.":
    {
      fr: "Un en-tête et une ligne par étape : délai de service annoncé, délai entrant, délai net de recomplètement, stock de sécurité, coût ; puis le total. Ou le coût total seul.",
      de: "Eine Kopfzeile und eine Zeile je Stufe: zugesagte Lieferzeit, eingehende Lieferzeit, Netto-Wiederbeschaffungszeit, Sicherheitsbestand, Kosten; dann die Summe. Oder nur die Gesamtkosten.",
    },
  "One number for each cell of the arguments: units, or the measure asked for.": {
    fr: "Un nombre pour chaque cellule des arguments : unités, ou la mesure demandée.",
    de: "Eine Zahl für jede Zelle der Argumente: Stück oder das verlangte Maß.",
  },
  'Units at the end of each period, items × periods. With output "all": a table with the item\'s row number, the measure and one column a period.':
    {
      fr: 'Unités à la fin de chaque période, articles × périodes. Avec output "all" : une table avec le numéro de ligne de l\'article, la mesure et une colonne par période.',
      de: 'Stück am Ende jeder Periode, Artikel × Perioden. Mit output "all": eine Tabelle mit der Zeilennummer des Artikels, der Größe und einer Spalte je Periode.',
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
  "Tells how long stock lasts against the demand that follows, the last period in proportion.": {
    fr: "Dit combien de temps le stock couvre la demande qui suit, la dernière période au prorata.",
    de: "Sagt, wie lange der Bestand für den folgenden Bedarf reicht, die letzte Periode anteilig.",
  },
  "Economic order quantity, with price breaks, planned backorders or gradual production.": {
    fr: "Quantité économique de commande, avec remises, retards planifiés ou production graduelle.",
    de: "Wirtschaftliche Bestellmenge, mit Staffelpreisen, geplantem Rückstand oder allmählicher Produktion.",
  },
  "Groups requirements into lots by a lot-sizing rule, and counts what they cost.": {
    fr: "Regroupe des besoins en lots selon une règle de lotissement et compte ce qu'ils coûtent.",
    de: "Fasst Bedarfe nach einer Losgrößenregel zu Losen zusammen und rechnet ihre Kosten aus.",
  },
  "Places safety stock over the stages of a supply chain so that it costs least while all service times hold.":
    {
      fr: "Place le stock de sécurité sur les étapes d'une chaîne de sorte qu'il coûte le moins tout en tenant tous les délais de service.",
      de: "Verteilt Sicherheitsbestand auf die Stufen einer Lieferkette, sodass er am wenigsten kostet und alle Lieferzeiten gehalten werden.",
    },
  "The one-time order quantity that balances the cost of too little with that of too much.": {
    fr: "La quantité d'une commande unique qui équilibre le coût du trop peu et celui du trop.",
    de: "Die einmalige Bestellmenge, die die Kosten von zu wenig gegen die von zu viel abwägt.",
  },
  "Projects stock forward: opening stock plus receipts minus demand, period by period.": {
    fr: "Projette le stock : stock initial plus réceptions moins demande, période par période.",
    de: "Schreibt den Bestand fort: Anfangsbestand plus Zugänge minus Bedarf, Periode für Periode.",
  },
  "The levels of a stock policy: when to order, how much, and the stock that follows.": {
    fr: "Les niveaux d'une politique de stock : quand commander, combien, et le stock qui s'ensuit.",
    de: "Die Größen einer Bestandspolitik: wann bestellen, wie viel, und welcher Bestand folgt.",
  },
  "Safety stock for a target service, against varying demand and lead time.": {
    fr: "Stock de sécurité pour un service visé, face à une demande et un délai variables.",
    de: "Sicherheitsbestand für einen Zielservicegrad, gegen schwankenden Bedarf und schwankende Lieferzeit.",
  },
  "The service that a stock gives: chance of no stock-out, fill rate, expected shortage.": {
    fr: "Le service que donne un stock : probabilité de non-rupture, taux de satisfaction, manque attendu.",
    de: "Der Service, den ein Bestand bietet: Wahrscheinlichkeit ohne Fehlbestand, Lieferquote, erwartete Fehlmenge.",
  },
  "The argument sd is missing; only Poisson and empirical demand do without it.": {
    fr: "L'argument sd manque ; seules les demandes de Poisson et empirique s'en passent.",
    de: "Das Argument sd fehlt; nur Poisson- und empirischer Bedarf kommen ohne es aus.",
  },
  'The argument capacity goes with the rule "capacitated".': {
    fr: 'L\'argument capacity va avec la règle "capacitated".',
    de: 'Das Argument capacity gehört zur Regel "capacitated".',
  },
  'The output {0} goes with the rule "capacitated".': {
    fr: 'Le résultat {0} va avec la règle "capacitated".',
    de: 'Die Ausgabe {0} gehört zur Regel "capacitated".',
  },
  "inventory has {0} figures for {1} rows of demand; give one a row, or the shape of demand.": {
    fr: "inventory a {0} chiffres pour {1} lignes de demand ; donnez-en un par ligne, ou la forme de demand.",
    de: "inventory hat {0} Zahlen für {1} Zeilen von demand; geben Sie jeder Zeile eine oder die Form von demand.",
  },
  'unit takes "periods", "days", a number of days, or {0} numbers of days.': {
    fr: 'unit prend "periods", "days", un nombre de jours, ou {0} nombres de jours.',
    de: 'unit nimmt "periods", "days", eine Anzahl von Tagen oder {0} Anzahlen von Tagen.',
  },
  "{0} has {1} numbers for {2} rows; give one a row.": {
    fr: "{0} a {1} nombres pour {2} lignes ; donnez-en un par ligne.",
    de: "{0} hat {1} Zahlen für {2} Zeilen; geben Sie jeder Zeile eine.",
  },
  "{0} is {1} × {2}; give one number, one an item, or {3} × {4}.": {
    fr: "{0} est de taille {1} × {2} ; donnez un nombre, un par article, ou {3} × {4}.",
    de: "{0} ist {1} × {2}; geben Sie eine Zahl, eine je Artikel oder {3} × {4} an.",
  },
  "row {0} of {1}": { fr: "la ligne {0} de {1}", de: "Zeile {0} von {1}" },
  "A fill rate needs the argument lot.": {
    fr: "Un taux de service en quantité demande l'argument lot.",
    de: "Ein Lieferbereitschaftsgrad braucht das Argument lot.",
  },
  "the nodes": { fr: "les nœuds", de: "den Knoten" },
  "Forecast errors (actual minus forecast) of past periods, one item a row: the stock then follows from them as they were, in place of demand_sd and a distribution.":
    {
      fr: "Erreurs de prévision (réel moins prévision) des périodes passées, un article par ligne : le stock en découle telles quelles, à la place de demand_sd et d'une loi.",
      de: "Prognosefehler (Ist minus Prognose) vergangener Perioden, ein Artikel je Zeile: Der Bestand folgt dann aus ihnen, wie sie waren, statt aus demand_sd und einer Verteilung.",
    },
};
