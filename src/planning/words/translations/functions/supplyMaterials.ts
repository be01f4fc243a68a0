import type { Translations } from "../../say";

/** Functions of materials, promises and allocation: arguments, help and errors. */
export const functionsSupplyMaterials: Translations = {
  "fair share": { fr: "part équitable", de: "gleichem Anteil" },
  priority: { fr: "priorité", de: "Priorität" },
  Receipts: { fr: "Réceptions", de: "Zugänge" },
  "Forecast, one number a period.": {
    fr: "Prévision, un nombre par période.",
    de: "Prognose, eine Zahl je Periode.",
  },
  "Quantity of a lot; 0 makes exactly what is needed.": {
    fr: "Quantité d'un lot ; 0 fait exactement ce qu'il faut.",
    de: "Menge eines Loses; 0 stellt genau das Nötige her.",
  },
  "Safety stock.": { fr: "Stock de sécurité.", de: "Sicherheitsbestand." },
  "Demand time fence: in the first so many periods only orders count.": {
    fr: "Horizon ferme de la demande : dans tant de premières périodes, seules les commandes comptent.",
    de: "Bedarfszaun: In so vielen ersten Perioden zählen nur Aufträge.",
  },
  "Planning time fence: in the first so many periods only firm lots stand.": {
    fr: "Horizon ferme de planification : dans tant de premières périodes, seuls les lots fermes tiennent.",
    de: "Planungszaun: In so vielen ersten Perioden gelten nur feste Lose.",
  },
  "Firm lots, one number a period.": {
    fr: "Lots fermes, un nombre par période.",
    de: "Feste Lose, eine Zahl je Periode.",
  },
  "All three rows, or one.": { fr: "Les trois lignes, ou une.", de: "Alle drei Zeilen oder eine." },
  "Independent demand, items × periods, units.": {
    fr: "Demande indépendante, articles × périodes, unités.",
    de: "Primärbedarf, Artikel × Perioden, Stück.",
  },
  "Item of each row of gross.": {
    fr: "Article de chaque ligne de gross.",
    de: "Artikel jeder Zeile von gross.",
  },
  "Item, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (of foq, or periods of poq), safety, scrap, minimum, multiple, setup, holding, on_hand; in this order, or in any order under a header.":
    {
      fr: "Article, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (de foq, ou périodes de poq), safety, scrap, minimum, multiple, setup, holding, on_hand ; dans cet ordre, ou dans un ordre quelconque sous un en-tête.",
      de: "Artikel, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (von foq oder Perioden von poq), safety, scrap, minimum, multiple, setup, holding, on_hand; in dieser Reihenfolge oder in beliebiger unter einer Kopfzeile.",
    },
  "Stock, one number an item; otherwise that of params.": {
    fr: "Stock, un nombre par article ; sinon celui de params.",
    de: "Bestand, eine Zahl je Artikel; sonst der von params.",
  },
  "Receipts on order, items × periods.": {
    fr: "Réceptions attendues, articles × périodes.",
    de: "Bestellte Zugänge, Artikel × Perioden.",
  },
  "Planned releases or receipts, projected available balance, net or gross requirements, or the record.": {
    fr: "Lancements ou réceptions planifiés, solde disponible projeté, besoins nets ou bruts, ou l'échéancier.",
    de: "Geplante Freigaben oder Zugänge, voraussichtlich verfügbarer Saldo, Netto- oder Bruttobedarf oder das Tableau.",
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
  "Customer orders booked, one number a period; 0 or nothing for none.": {
    fr: "Commandes clients enregistrées, un nombre par période ; 0 ou rien s'il n'y en a pas.",
    de: "Gebuchte Kundenaufträge, eine Zahl je Periode; 0 oder nichts, wenn es keine gibt.",
  },
  "Customer orders booked, one number a period.": {
    fr: "Commandes clients enregistrées, un nombre par période.",
    de: "Gebuchte Kundenaufträge, eine Zahl je Periode.",
  },
  "Discrete by lot; cumulative (all that can be promised by then); or cumulative blind to later orders.": {
    fr: "Par lot ; cumulé (tout ce qui peut être promis d'ici là) ; ou cumulé sans voir les commandes ultérieures.",
    de: "Je Los; kumuliert (alles, was bis dahin zugesagt werden kann); oder kumuliert ohne Blick auf spätere Aufträge.",
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
  "Items to explode.": { fr: "Articles à éclater.", de: "Aufzulösende Artikel." },
  "Units of each item.": { fr: "Unités de chaque article.", de: "Stück jedes Artikels." },
  "Deepest level listed.": { fr: "Niveau le plus profond listé.", de: "Tiefste aufgeführte Stufe." },
  "Down to the components, or up to the items that use them.": {
    fr: "Vers les composants, ou vers les articles qui les utilisent.",
    de: "Hinunter zu den Komponenten oder hinauf zu den Artikeln, die sie verwenden.",
  },
  "Units allocated, in the shape of requests.": {
    fr: "Unités attribuées, dans la forme de requests.",
    de: "Zugeteilte Stücke, in der Form von requests.",
  },
  "One number a period, the way the orders lie.": {
    fr: "Un nombre par période, dans le sens des commandes.",
    de: "Eine Zahl je Periode, so wie die Aufträge liegen.",
  },
  "A header and one row: period in which the whole order is there (blank: not within the horizon), units on time, binding constraint. With output deliveries a row for each period in which some of it comes: units, of them from stock and made anew, and what is still open.":
    {
      fr: "Un en-tête et une ligne : période où toute la commande est là (vide : pas dans l'horizon), unités à l'heure, contrainte limitante. Avec output deliveries, une ligne pour chaque période où une partie arrive : unités, dont celles du stock et celles fabriquées, et ce qui reste ouvert.",
      de: "Eine Kopfzeile und eine Zeile: Periode, in der der ganze Auftrag da ist (leer: nicht im Horizont), pünktliche Stücke, bindender Engpass. Mit output deliveries eine Zeile für jede Periode, in der ein Teil kommt: Stücke, davon aus Bestand und neu gefertigt, und was noch offen ist.",
    },
  "When the whole order is there, or each of its split deliveries.": {
    fr: "Quand toute la commande est là, ou chacune de ses livraisons partielles.",
    de: "Wann der ganze Auftrag da ist, oder jede seiner Teillieferungen.",
  },
  "Sites × periods; with output shipments a header and one row a lane by period of departure.": {
    fr: "Sites × périodes ; avec output shipments, un en-tête et une ligne par liaison selon la période de départ.",
    de: "Standorte × Perioden; mit output shipments eine Kopfzeile und eine Zeile je Strecke nach Abgangsperiode.",
  },
  "A header and one row a step: level, parent, item, quantity, path.": {
    fr: "Un en-tête et une ligne par pas : niveau, composé, article, quantité, chemin.",
    de: "Eine Kopfzeile und eine Zeile je Schritt: Stufe, Oberteil, Artikel, Menge, Pfad.",
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
  "Shares scarce supply among requests; the shares sum exactly to the smaller of supply and requests.": {
    fr: "Partage une offre rare entre des demandes ; les parts font exactement le plus petit de l'offre et des demandes.",
    de: "Teilt knappes Angebot unter Anforderungen auf; die Teile ergeben genau das kleinere von Angebot und Anforderungen.",
  },
  "Available to promise: what can still be sold from stock and scheduled lots.": {
    fr: "Disponible à la vente (ATP) : ce qui peut encore être vendu du stock et des lots programmés.",
    de: "Verfügbar für Zusagen (ATP): was aus Bestand und geplanten Losen noch verkauft werden kann.",
  },
  "Capable to promise: when an order can be delivered from stock, scheduled lots and free capacity, and what holds it up.":
    {
      fr: "Capable à promettre (CTP) : quand une commande peut être livrée du stock, des lots programmés et de la capacité libre, et ce qui la retient.",
      de: "Lieferfähigkeit (CTP): wann ein Auftrag aus Bestand, geplanten Losen und freier Kapazität geliefert werden kann und was ihn aufhält.",
    },
  "Distribution requirements planning: what every site needs, and what each lane must ship when.": {
    fr: "Planification des besoins de distribution : ce qu'il faut à chaque site, et ce que chaque liaison doit expédier et quand.",
    de: "Distributionsbedarfsplanung: was jeder Standort braucht und was jede Strecke wann versenden muss.",
  },
  "Lists all components of the given items with their quantities, or everything that uses them.": {
    fr: "Liste tous les composants des articles donnés avec leurs quantités, ou tout ce qui les utilise.",
    de: "Listet alle Komponenten der gegebenen Artikel mit ihren Mengen auf oder alles, was sie verwendet.",
  },
  "Master production schedule: when lots are due, the balance they leave, and what can still be promised.": {
    fr: "Programme directeur de production : quand les lots sont dus, le solde qu'ils laissent et ce qui peut encore être promis.",
    de: "Produktionsprogrammplan (MPS): wann Lose fällig sind, welcher Saldo bleibt und was noch zugesagt werden kann.",
  },
  "Material requirements planning: planned receipts and releases of every item, level by level.": {
    fr: "Calcul des besoins nets (MRP) : réceptions et lancements planifiés de chaque article, niveau par niveau.",
    de: "Materialbedarfsplanung (MRP): geplante Zugänge und Freigaben jedes Artikels, Stufe für Stufe.",
  },
  "supply is {0} × {1} for requests of {2} × {3}; give one number, one a column or one a row.": {
    fr: "supply est de taille {0} × {1} pour des requests de {2} × {3} ; donnez un nombre, un par colonne ou un par ligne.",
    de: "supply ist {0} × {1} für requests von {2} × {3}; geben Sie eine Zahl, eine je Spalte oder eine je Zeile an.",
  },
  "{0} is {1} × {2} for requests of {3} × {4}; give one number a request, or one a row or column.": {
    fr: "{0} est de taille {1} × {2} pour des requests de {3} × {4} ; donnez un nombre par demande, ou un par ligne ou colonne.",
    de: "{0} ist {1} × {2} für requests von {3} × {4}; geben Sie eine Zahl je Anforderung oder eine je Zeile oder Spalte an.",
  },
  "{0} has no row for any of the items, such as {1}; check how they are written.": {
    fr: "{0} n'a de ligne pour aucun des articles, par exemple {1} ; vérifiez leur orthographe.",
    de: "{0} hat für keinen der Artikel eine Zeile, etwa für {1}; prüfen Sie, wie sie geschrieben sind.",
  },
  'The rule "{0}" of {1} in {2} is not known; use l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc or ww.': {
    fr: "La règle « {0} » de {1} dans {2} n'est pas connue ; utilisez l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc ou ww.",
    de: "Die Regel „{0}“ von {1} in {2} ist nicht bekannt; verwenden Sie l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc oder ww.",
  },
  "{0} stands nowhere in the bill of materials; check how it is written.": {
    fr: "{0} ne figure nulle part dans la nomenclature ; vérifiez l'orthographe.",
    de: "{0} steht nirgends in der Stückliste; prüfen Sie die Schreibweise.",
  },
  "The stock has {0} numbers for {1} rows; give one a row.": {
    fr: "Le stock compte {0} nombres pour {1} lignes ; donnez-en un par ligne.",
    de: "Der Bestand hat {0} Zahlen für {1} Zeilen; geben Sie jeder Zeile eine.",
  },
  "{0} is {1} × {2} where demand is {3} × {4}; give the same shape.": {
    fr: "{0} est de taille {1} × {2} là où demand est de {3} × {4} ; donnez la même forme.",
    de: "{0} ist {1} × {2}, demand dagegen {3} × {4}; geben Sie dieselbe Form an.",
  },
  "bill has {0} numbers for {1} resources of capacity_free; give one a resource.": {
    fr: "bill a {0} nombres pour {1} ressources de capacity_free ; donnez-en un par ressource.",
    de: "bill hat {0} Zahlen für {1} Ressourcen von capacity_free; geben Sie jeder Ressource eine.",
  },
  "The argument {0} is {1}; it needs a period from 1, or a day.": {
    fr: "L'argument {0} vaut {1} ; il faut une période à partir de 1, ou un jour.",
    de: "Das Argument {0} ist {1}; nötig ist eine Periode ab 1 oder ein Tag.",
  },
  "The bill of materials has dates; give the argument timeline, the first day of each period, or count first and last by period from 1.":
    {
      fr: "La nomenclature a des dates ; donnez l'argument timeline, le premier jour de chaque période, ou comptez début et fin par période à partir de 1.",
      de: "Die Stückliste enthält Daten; geben Sie das Argument timeline an, den ersten Tag jeder Periode, oder zählen Sie Anfang und Ende in Perioden ab 1.",
    },
  "{0} stands twice in items; add its rows of gross into one.": {
    fr: "{0} figure deux fois dans items ; réunissez ses lignes de gross en une seule.",
    de: "{0} steht zweimal in items; fassen Sie seine Zeilen von gross zu einer zusammen.",
  },
  "The lane from {0} to {1} has a transit of {2}; use whole periods, 0 or more.": {
    fr: "La liaison de {0} à {1} a un transit de {2} ; utilisez des périodes entières, 0 ou plus.",
    de: "Die Strecke von {0} nach {1} hat eine Laufzeit von {2}; verwenden Sie ganze Perioden, 0 oder mehr.",
  },
  "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period (or day) in which the line holds. A negative quantity is a by-product. A header row is welcome.":
    {
      fr: "Nomenclature : composé, composant, quantité par composé, rebut en fraction, première et dernière période (ou jour) de validité de la ligne. Une quantité négative est un sous-produit. Une ligne d'en-tête est bienvenue.",
      de: "Stückliste: Oberteil, Komponente, Menge je Oberteil, Ausschuss als Anteil, erste und letzte Periode (oder Tag), in der die Zeile gilt. Eine negative Menge ist ein Kuppelprodukt. Eine Kopfzeile ist willkommen.",
    },
  "Period (or day, where the bill has dates) whose bill is listed; left out, lines of all periods.": {
    fr: "Période (ou jour, si la nomenclature a des dates) dont la nomenclature est listée ; omis, les lignes de toutes les périodes.",
    de: "Periode (oder Tag, wenn die Stückliste Daten enthält), deren Stückliste aufgelistet wird; weggelassen die Zeilen aller Perioden.",
  },
  "First day of each period, where first and last of the bill are dates.": {
    fr: "Premier jour de chaque période, si le début et la fin de la nomenclature sont des dates.",
    de: "Erster Tag jeder Periode, wenn Anfang und Ende in der Stückliste Daten sind.",
  },
  "A by-product (negative quantity) is listed with what it comes out of, and nothing below it.": {
    fr: "Un sous-produit (quantité négative) est listé avec ce dont il provient, et rien au-dessous de lui.",
    de: "Ein Kuppelprodukt (negative Menge) steht bei dem, wovon es anfällt, und nichts darunter.",
  },
  "By-products (negative quantity in the bill) arrive with what they come out of, as scheduled receipts of their item: quantity · (1 − scrap) of each unit released.":
    {
      fr: "Les sous-produits (quantité négative dans la nomenclature) arrivent avec ce dont ils proviennent, comme réceptions prévues de leur article : quantité · (1 − rebut) par unité lancée.",
      de: "Kuppelprodukte (negative Menge in der Stückliste) kommen mit dem an, wovon sie anfallen, als geplante Zugänge ihres Artikels: Menge · (1 − Ausschuss) je freigegebener Einheit.",
    },
};
