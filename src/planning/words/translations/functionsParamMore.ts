import type { Translations } from "../say";

/** What the arguments of the functions mean. */
export const functionsParamMore: Translations = {
  "Forecasts, streams × periods, in the order of the process; the first is the benchmark.": {
    fr: "Prévisions, flux × périodes, dans l'ordre du processus ; la première est la référence.",
    de: "Prognosen, Ströme × Perioden, in der Reihenfolge des Prozesses; die erste ist der Maßstab.",
  },
  "Names of the streams.": { fr: "Noms des flux.", de: "Namen der Ströme." },
  "The error measured.": { fr: "L'erreur mesurée.", de: "Der gemessene Fehler." },
  "Snapshots × target periods: each row is a forecast made at one time. Blank: not forecast.": {
    fr: "Clichés × périodes visées : chaque ligne est une prévision faite à un moment. Vide : non prévu.",
    de: "Stände × Zielperioden: Jede Zeile ist eine zu einem Zeitpunkt erstellte Prognose. Leer: nicht prognostiziert.",
  },
  "When each snapshot was made, as period numbers or first days of months.": {
    fr: "Quand chaque cliché a été fait, en numéros de période ou premiers jours de mois.",
    de: "Wann jeder Stand erstellt wurde, als Periodennummern oder erste Monatstage.",
  },
  "The period of each column, in the same terms.": {
    fr: "La période de chaque colonne, dans les mêmes termes.",
    de: "Die Periode jeder Spalte, ebenso ausgedrückt.",
  },
  "Periods between snapshot and target.": {
    fr: "Périodes entre le cliché et la cible.",
    de: "Perioden zwischen Stand und Ziel.",
  },
  "Sales of the like items, items × periods. Blank: not known.": {
    fr: "Ventes des articles similaires, articles × périodes. Vide : inconnu.",
    de: "Verkäufe der ähnlichen Artikel, Artikel × Perioden. Leer: nicht bekannt.",
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
  "Demand, items × periods.": { fr: "Demande, articles × périodes.", de: "Bedarf, Artikel × Perioden." },
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
  "Season lengths to try; one number fixes it. Left out: the usual ones.": {
    fr: "Longueurs de saison à essayer ; un seul nombre la fixe. Omis : les usuelles.",
    de: "Zu prüfende Saisonlängen; eine Zahl legt sie fest. Ohne Angabe: die üblichen.",
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
  "Demand, units a period.": { fr: "Demande, unités par période.", de: "Bedarf, Stück je Periode." },
  "Names and values in two columns: I0, Iend, B0, Bend (stock and backlog at start and end), W0, Wmax (workers), units_per_worker and hours_per_unit (or hours_per_worker, or hours_per_day with days), ot_hours_per_worker, material (money a unit), holding, backlog (money a unit and period), hire, layoff (money a worker), wage (money a worker and period), ot_hour (money an hour), subcontract (money a unit), Cmax (units subcontracted a period), safety (units), average_holding (1: on the average of start and end).":
    {
      fr: "Noms et valeurs en deux colonnes : I0, Iend, B0, Bend (stock et retard au début et à la fin), W0, Wmax (ouvriers), units_per_worker et hours_per_unit (ou hours_per_worker, ou hours_per_day avec days), ot_hours_per_worker, material (coût par unité), holding, backlog (coût par unité et période), hire, layoff (par ouvrier), wage (par ouvrier et période), ot_hour (par heure), subcontract (par unité), Cmax (unités sous-traitées par période), safety (unités), average_holding (1 : sur la moyenne de début et fin).",
      de: "Namen und Werte in zwei Spalten: I0, Iend, B0, Bend (Bestand und Rückstand am Anfang und Ende), W0, Wmax (Arbeitskräfte), units_per_worker und hours_per_unit (oder hours_per_worker, oder hours_per_day mit days), ot_hours_per_worker, material (Geld je Stück), holding, backlog (Geld je Stück und Periode), hire, layoff (Geld je Arbeitskraft), wage (Geld je Arbeitskraft und Periode), ot_hour (Geld je Stunde), subcontract (Geld je Stück), Cmax (fremdvergebene Stücke je Periode), safety (Stück), average_holding (1: auf das Mittel von Anfang und Ende).",
    },
  "Working days of each period; with hours_per_day they give the regular hours of a worker.": {
    fr: "Jours ouvrés de chaque période ; avec hours_per_day, ils donnent les heures normales d'un ouvrier.",
    de: "Arbeitstage jeder Periode; mit hours_per_day ergeben sie die Normalstunden einer Arbeitskraft.",
  },
  "Optimal; whole workers and units; chase demand; level workforce; hybrid (level with overtime and subcontracting).":
    {
      fr: "Optimal ; ouvriers et unités entiers ; suivre la demande ; effectif constant ; hybride (constant avec heures supplémentaires et sous-traitance).",
      de: "Optimal; ganze Arbeitskräfte und Stücke; dem Bedarf folgen; gleichbleibende Belegschaft; gemischt (gleichbleibend mit Überstunden und Fremdvergabe).",
    },
  "The plan with its costs, the total cost, the costs by type, or the cost of one more unit of demand in each period.":
    {
      fr: "Le plan avec ses coûts, le coût total, les coûts par type, ou le coût d'une unité de demande de plus dans chaque période.",
      de: "Der Plan mit seinen Kosten, die Gesamtkosten, die Kosten nach Art oder die Kosten eines weiteren Stücks Bedarf in jeder Periode.",
    },
  "Units to share: one number for all requests, one a column of requests (period), or one a row.": {
    fr: "Unités à partager : un nombre pour toutes les demandes, un par colonne (période), ou un par ligne.",
    de: "Zu teilende Stücke: eine Zahl für alle Anforderungen, eine je Spalte (Periode) oder eine je Zeile.",
  },
  "Units asked for: one cell a request; customers × periods.": {
    fr: "Unités demandées : une cellule par demande ; clients × périodes.",
    de: "Angeforderte Stücke: eine Zelle je Anforderung; Kunden × Perioden.",
  },
  "One number a request or a customer: the tier (1 before 2) with rule priority or fair, the weight with proportional, the target stock with target, the money a unit with margin.":
    {
      fr: "Un nombre par demande ou client : le rang (1 avant 2) avec la règle priority ou fair, le poids avec proportional, le stock visé avec target, la marge par unité avec margin.",
      de: "Eine Zahl je Anforderung oder Kunde: der Rang (1 vor 2) bei priority oder fair, das Gewicht bei proportional, der Zielbestand bei target, das Geld je Stück bei margin.",
    },
  "Fair share (same part of each request), proportional to weights, by priority, to target stock, or by margin.":
    {
      fr: "Part équitable (même fraction de chaque demande), selon les poids, par priorité, vers le stock visé, ou par marge.",
      de: "Gleicher Anteil (derselbe Teil jeder Anforderung), nach Gewichten, nach Priorität, auf Zielbestand oder nach Marge.",
    },
  "Units promised to each request and served first.": {
    fr: "Unités promises à chaque demande et servies d'abord.",
    de: "Jeder Anforderung zugesagte Stücke, zuerst bedient.",
  },
  "Allocate in whole lots of this size.": {
    fr: "Attribuer par lots entiers de cette taille.",
    de: "In ganzen Losen dieser Größe zuteilen.",
  },
  "Rule target: the stock that each requester holds already.": {
    fr: "Règle target : le stock que chaque demandeur détient déjà.",
    de: "Regel target: der Bestand, den jeder Anfordernde schon hat.",
  },
  "Stock at the start.": { fr: "Stock au début.", de: "Bestand am Anfang." },
  "Scheduled lots, one number a period.": {
    fr: "Lots programmés, un nombre par période.",
    de: "Geplante Lose, eine Zahl je Periode.",
  },
  "Customer orders booked, one number a period.": {
    fr: "Commandes clients enregistrées, un nombre par période.",
    de: "Gebuchte Kundenaufträge, eine Zahl je Periode.",
  },
  "Discrete by lot; cumulative (all that can be promised by then); or cumulative blind to later orders.": {
    fr: "Par lot ; cumulé (tout ce qui peut être promis d'ici là) ; ou cumulé sans voir les commandes ultérieures.",
    de: "Je Los; kumuliert (alles, was bis dahin zugesagt werden kann); oder kumuliert ohne Blick auf spätere Aufträge.",
  },
  "Working time a unit: name, shifts a day, hours a shift, days a week; or name and the hours of Monday to Sunday (8 columns). A header row is skipped.":
    {
      fr: "Temps de travail : nom, équipes par jour, heures par équipe, jours par semaine ; ou nom et heures du lundi au dimanche (8 colonnes). Une ligne d'en-tête est sautée.",
      de: "Arbeitszeit: Name, Schichten je Tag, Stunden je Schicht, Tage je Woche; oder Name und die Stunden von Montag bis Sonntag (8 Spalten). Eine Kopfzeile wird übersprungen.",
    },
  "Resource, calendar, units side by side, efficiency, availability. The last three default to 1.": {
    fr: "Ressource, calendrier, unités en parallèle, rendement, disponibilité. Les trois derniers valent 1 par défaut.",
    de: "Ressource, Kalender, parallele Einheiten, Nutzungsgrad, Verfügbarkeit. Die letzten drei sind ohne Angabe 1.",
  },
  "Start and end date of each period in two columns (as SOP.PERIODS gives), or a row or column of start dates, or of working days a period (at most 366).":
    {
      fr: "Dates de début et de fin de chaque période en deux colonnes (comme les donne SOP.PERIODS), ou une ligne ou colonne de débuts, ou de jours ouvrés par période (366 au plus).",
      de: "Anfangs- und Enddatum jeder Periode in zwei Spalten (wie von SOP.PERIODS) oder eine Zeile oder Spalte von Anfangsdaten oder von Arbeitstagen je Periode (höchstens 366).",
    },
  "Departures: resource or calendar (blank: all), first day, last day, factor on the hours (0: closed), extra hours a day.":
    {
      fr: "Écarts : ressource ou calendrier (vide : tous), premier jour, dernier jour, facteur sur les heures (0 : fermé), heures en plus par jour.",
      de: "Abweichungen: Ressource oder Kalender (leer: alle), erster Tag, letzter Tag, Faktor auf die Stunden (0: geschlossen), zusätzliche Stunden je Tag.",
    },
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
  "Units ordered.": { fr: "Unités commandées.", de: "Bestellte Stücke." },
  "Period in which the customer wants it, from 1.": {
    fr: "Période voulue par le client, à partir de 1.",
    de: "Vom Kunden gewünschte Periode, ab 1.",
  },
  "Discrete available to promise, one number a period.": {
    fr: "Disponible à la vente par lot, un nombre par période.",
    de: "Verfügbar je Los (ATP), eine Zahl je Periode.",
  },
  "Free hours or material, resources × periods.": {
    fr: "Heures ou matières libres, ressources × périodes.",
    de: "Freie Stunden oder freies Material, Ressourcen × Perioden.",
  },
  "Hours or material that one unit takes, one number a resource.": {
    fr: "Heures ou matières que prend une unité, un nombre par ressource.",
    de: "Stunden oder Material je Stück, eine Zahl je Ressource.",
  },
  "Fewest periods to make it anew.": {
    fr: "Nombre minimal de périodes pour en refaire.",
    de: "Mindestzahl an Perioden für die Neuherstellung.",
  },
  "Names of the resources, for the answer.": {
    fr: "Noms des ressources, pour la réponse.",
    de: "Namen der Ressourcen, für die Antwort.",
  },
  "Customers' demand, sites × periods, units.": {
    fr: "Demande des clients, sites × périodes, unités.",
    de: "Bedarf der Kunden, Standorte × Perioden, Stück.",
  },
  "Site of each row of demand.": {
    fr: "Site de chaque ligne de demand.",
    de: "Standort jeder Zeile von demand.",
  },
  "From, to, transit in periods, quota as a fraction (lanes into a site share equally if blank).": {
    fr: "De, vers, transit en périodes, quota en fraction (les liaisons vers un site se partagent également si vide).",
    de: "Von, nach, Transport in Perioden, Quote als Anteil (leer: Strecken zu einem Standort teilen gleich).",
  },
  "Stock, one number a site.": { fr: "Stock, un nombre par site.", de: "Bestand, eine Zahl je Standort." },
  "Site, lead_time (where it is made), rule, quantity, safety, scrap, minimum, multiple; as in SOP.MRP.": {
    fr: "Site, lead_time (là où c'est fabriqué), rule, quantity, safety, scrap, minimum, multiple ; comme dans SOP.MRP.",
    de: "Standort, lead_time (wo hergestellt wird), rule, quantity, safety, scrap, minimum, multiple; wie in SOP.MRP.",
  },
  "Shipments by lane, or releases, receipts, available balance, net, gross, or the record of the sites.": {
    fr: "Expéditions par liaison, ou lancements, réceptions, solde disponible, besoins nets, bruts, ou l'échéancier des sites.",
    de: "Sendungen je Strecke oder Freigaben, Zugänge, verfügbarer Saldo, Netto-, Bruttobedarf oder das Tableau der Standorte.",
  },
  "Receipts under way, sites × periods.": {
    fr: "Réceptions en route, sites × périodes.",
    de: "Zugänge unterwegs, Standorte × Perioden.",
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
  "Price breaks: from how many units, price a unit.": {
    fr: "Remises : à partir de combien d'unités, prix par unité.",
    de: "Staffelpreise: ab wie viel Stück, Preis je Stück.",
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
  "Items to explode.": { fr: "Articles à éclater.", de: "Aufzulösende Artikel." },
  "Units of each item.": { fr: "Unités de chaque article.", de: "Stück jedes Artikels." },
  "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period.": {
    fr: "Nomenclature : composé, composant, quantité par composé, rebut en fraction, première et dernière période.",
    de: "Stückliste: Oberteil, Komponente, Menge je Oberteil, Ausschuss als Anteil, erste und letzte Periode.",
  },
  "Deepest level listed.": { fr: "Niveau le plus profond listé.", de: "Tiefste aufgeführte Stufe." },
  "Down to the components, or up to the items that use them.": {
    fr: "Vers les composants, ou vers les articles qui les utilisent.",
    de: "Hinunter zu den Komponenten oder hinauf zu den Artikeln, die sie verwenden.",
  },
  "Purchase price a unit.": { fr: "Prix d'achat par unité.", de: "Einkaufspreis je Stück." },
  "Freight a unit.": { fr: "Fret par unité.", de: "Fracht je Stück." },
  "Duty as a fraction of unit cost, freight and insurance.": {
    fr: "Droits de douane en fraction du coût unitaire, du fret et de l'assurance.",
    de: "Zoll als Anteil von Stückkosten, Fracht und Versicherung.",
  },
  "Insurance as a fraction of unit cost and freight.": {
    fr: "Assurance en fraction du coût unitaire et du fret.",
    de: "Versicherung als Anteil von Stückkosten und Fracht.",
  },
  "Handling a unit.": { fr: "Manutention par unité.", de: "Handling je Stück." },
  "Days in transit.": { fr: "Jours de transit.", de: "Tage unterwegs." },
  "Cost of bound money, fraction a year.": {
    fr: "Coût de l'argent immobilisé, fraction par an.",
    de: "Kosten gebundenen Geldes, Anteil im Jahr.",
  },
  "The total, or one part of it.": {
    fr: "Le total, ou une de ses parties.",
    de: "Die Summe oder ein Teil davon.",
  },
  "Load or quantity, rows × periods.": {
    fr: "Charge ou quantité, lignes × périodes.",
    de: "Last oder Menge, Zeilen × Perioden.",
  },
  "Capacity in the same unit: the shape of load, one row for all, or one number.": {
    fr: "Capacité dans la même unité : la forme de load, une ligne pour toutes, ou un nombre.",
    de: "Kapazität in derselben Einheit: die Form von load, eine Zeile für alle oder eine Zahl.",
  },
  "Most periods that work may be pulled ahead.": {
    fr: "Nombre maximal de périodes d'avance.",
    de: "Höchstzahl an Perioden, um die vorgezogen wird.",
  },
  "Money a unit and period made early.": {
    fr: "Coût par unité et période d'avance.",
    de: "Geld je Stück und Periode zu früh.",
  },
  "Money a unit and period late.": {
    fr: "Coût par unité et période de retard.",
    de: "Geld je Stück und Periode zu spät.",
  },
  "What is done, the work ahead or behind at the end of each period, what is undone after the last, or the cost.":
    {
      fr: "Ce qui est fait, le travail en avance ou en retard en fin de période, ce qui reste après la dernière, ou le coût.",
      de: "Was getan wird, was am Ende jeder Periode vorgezogen oder im Rückstand ist, was nach der letzten unerledigt ist, oder die Kosten.",
    },
  "Net requirements, items × periods, units.": {
    fr: "Besoins nets, articles × périodes, unités.",
    de: "Nettobedarfe, Artikel × Perioden, Stück.",
  },
};
