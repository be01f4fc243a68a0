import type { Translations } from "../say";

/** What the arguments of the functions mean. */
export const functionsParamFurther: Translations = {
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
  "Money a unit of each variable.": {
    fr: "Valeur par unité de chaque variable.",
    de: "Geld je Einheit jeder Variablen.",
  },
  "Coefficients, one row a constraint, one column a variable.": {
    fr: "Coefficients, une ligne par contrainte, une colonne par variable.",
    de: "Koeffizienten, eine Zeile je Nebenbedingung, eine Spalte je Variable.",
  },
  'Relation of each row: "<=", "=", ">="; one for all rows, or one a row.': {
    fr: 'Relation de chaque ligne : "<=", "=", ">=" ; une pour toutes, ou une par ligne.',
    de: 'Beziehung jeder Zeile: "<=", "=", ">="; eine für alle Zeilen oder eine je Zeile.',
  },
  "Right-hand side of each row.": { fr: "Second membre de chaque ligne.", de: "Rechte Seite jeder Zeile." },
  "Lower bounds of the variables; one for all or one each; blank: none. Left out: 0.": {
    fr: "Bornes inférieures des variables ; une pour toutes ou une pour chacune ; vide : aucune. Omis : 0.",
    de: "Untergrenzen der Variablen; eine für alle oder eine für jede; leer: keine. Ohne Angabe: 0.",
  },
  "Upper bounds; blank: none.": {
    fr: "Bornes supérieures ; vide : aucune.",
    de: "Obergrenzen; leer: keine.",
  },
  "TRUE (or 1) for variables that must be whole numbers; one for all or one each.": {
    fr: "TRUE (ou 1) pour les variables qui doivent être entières ; une pour toutes ou une pour chacune.",
    de: "TRUE (oder 1) für Variablen, die ganzzahlig sein müssen; eine für alle oder eine für jede.",
  },
  "Smallest or largest objective.": {
    fr: "Objectif minimal ou maximal.",
    de: "Kleinstes oder größtes Ziel.",
  },
  "All rows, or one.": { fr: "Toutes les lignes, ou une.", de: "Alle Zeilen oder eine." },
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
  "Margin a unit, one number a product.": {
    fr: "Marge par unité, un nombre par produit.",
    de: "Deckungsbeitrag je Stück, eine Zahl je Produkt.",
  },
  "Hours a unit, resources × products.": {
    fr: "Heures par unité, ressources × produits.",
    de: "Stunden je Stück, Ressourcen × Produkte.",
  },
  "Hours of each resource.": { fr: "Heures de chaque ressource.", de: "Stunden jeder Ressource." },
  "Most units of each product; blank: any.": {
    fr: "Unités maximales de chaque produit ; vide : sans limite.",
    de: "Höchste Stückzahl jedes Produkts; leer: beliebig.",
  },
  "Least units of each product.": {
    fr: "Unités minimales de chaque produit.",
    de: "Mindeste Stückzahl jedes Produkts.",
  },
  "Names of the resources.": { fr: "Noms des ressources.", de: "Namen der Ressourcen." },
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
  "Item, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (of foq, or periods of poq), safety, scrap, minimum, multiple, setup, holding; in this order, or in any order under a header.":
    {
      fr: "Article, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (de foq, ou périodes de poq), safety, scrap, minimum, multiple, setup, holding ; dans cet ordre, ou dans un ordre quelconque sous un en-tête.",
      de: "Artikel, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (von foq oder Perioden von poq), safety, scrap, minimum, multiple, setup, holding; in dieser Reihenfolge oder in beliebiger unter einer Kopfzeile.",
    },
  "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period. A header row is welcome.":
    {
      fr: "Nomenclature : composé, composant, quantité par composé, rebut en fraction, première et dernière période. Une ligne d'en-tête est bienvenue.",
      de: "Stückliste: Oberteil, Komponente, Menge je Oberteil, Ausschuss als Anteil, erste und letzte Periode. Eine Kopfzeile ist willkommen.",
    },
  "Stock, one number an item.": { fr: "Stock, un nombre par article.", de: "Bestand, eine Zahl je Artikel." },
  "Receipts on order, items × periods.": {
    fr: "Réceptions attendues, articles × périodes.",
    de: "Bestellte Zugänge, Artikel × Perioden.",
  },
  "Planned releases or receipts, projected available balance, net or gross requirements, or the record.": {
    fr: "Lancements ou réceptions planifiés, solde disponible projeté, besoins nets ou bruts, ou l'échéancier.",
    de: "Geplante Freigaben oder Zugänge, voraussichtlich verfügbarer Saldo, Netto- oder Bruttobedarf oder das Tableau.",
  },
  "Mean demand; or with dist empirical all observed demands.": {
    fr: "Demande moyenne ; ou, avec dist empirical, toutes les demandes observées.",
    de: "Mittlerer Bedarf; oder bei dist empirical alle beobachteten Bedarfe.",
  },
  "Standard deviation of demand; not used by Poisson and empirical.": {
    fr: "Écart-type de la demande ; inutilisé par Poisson et empirical.",
    de: "Standardabweichung des Bedarfs; bei Poisson und empirical nicht verwendet.",
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
  "Rows with their name in the first column: workforce, hired, laid off, produced, overtime hours, subcontracted; hired and laid off follow from workforce when left out. The result of SOP.AGGPLAN is accepted.":
    {
      fr: "Lignes avec leur nom en première colonne : workforce, hired, laid off, produced, overtime hours, subcontracted ; hired et laid off découlent de workforce si omis. Le résultat de SOP.AGGPLAN est accepté.",
      de: "Zeilen mit ihrem Namen in der ersten Spalte: workforce, hired, laid off, produced, overtime hours, subcontracted; hired und laid off folgen ohne Angabe aus workforce. Das Ergebnis von SOP.AGGPLAN wird angenommen.",
    },
  "Working days of each period.": { fr: "Jours ouvrés de chaque période.", de: "Arbeitstage jeder Periode." },
  "Costs by type, the total, or stock and backlog.": {
    fr: "Coûts par type, le total, ou stock et retard.",
    de: "Kosten nach Art, die Summe oder Bestand und Rückstand.",
  },
  "Stock at the start, one number an item; negative means backlog.": {
    fr: "Stock au début, un nombre par article ; négatif signifie retard.",
    de: "Bestand am Anfang, eine Zahl je Artikel; negativ heißt Rückstand.",
  },
  "Receipts, same shape as demand, units.": {
    fr: "Réceptions, même forme que demand, unités.",
    de: "Zugänge, gleiche Form wie demand, Stück.",
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
  "Production plan, products × periods, units.": {
    fr: "Plan de production, produits × périodes, unités.",
    de: "Produktionsplan, Produkte × Perioden, Stück.",
  },
  "Hours a unit. Method bill: resources × products (so that load = MMULT(bill, mps)), or products × resources. Method cpof: one number a product. Any method but cpof: also a list with the columns product, resource, hours, offset.":
    {
      fr: "Heures par unité. Méthode bill : ressources × produits (de sorte que charge = PRODUITMAT(bill; mps)), ou produits × ressources. Méthode cpof : un nombre par produit. Toute méthode sauf cpof : aussi une liste avec produit, ressource, heures, décalage.",
      de: "Stunden je Stück. Verfahren bill: Ressourcen × Produkte (sodass Last = MMULT(bill; mps)) oder Produkte × Ressourcen. Verfahren cpof: eine Zahl je Produkt. Jedes Verfahren außer cpof: auch eine Liste mit Produkt, Ressource, Stunden, Versatz.",
    },
  "Capacity planning by overall factors (cpof), by bill of resources, or by resource profile with lead-time offsets.":
    {
      fr: "Planification de capacité par facteurs globaux (cpof), par macro-gammes (bill), ou par profils de ressource avec décalages.",
      de: "Kapazitätsplanung mit Gesamtfaktoren (cpof), mit Ressourcenliste (bill) oder mit Ressourcenprofilen und Vorlaufversatz.",
    },
  "Hours available, resources × periods, or one column for all periods. Needed for percent and overload.": {
    fr: "Heures disponibles, ressources × périodes, ou une colonne pour toutes. Nécessaire pour percent et overload.",
    de: "Verfügbare Stunden, Ressourcen × Perioden oder eine Spalte für alle Perioden. Nötig für percent und overload.",
  },
  "Method cpof: the share of all hours that falls on each resource.": {
    fr: "Méthode cpof : la part de toutes les heures qui revient à chaque ressource.",
    de: "Verfahren cpof: der Anteil aller Stunden, der auf jede Ressource entfällt.",
  },
  "Load in hours, percent (load ÷ capacity as a fraction), overload in hours, or total load of each resource.":
    {
      fr: "Charge en heures, en pour cent (charge ÷ capacité, en fraction), surcharge en heures, ou charge totale de chaque ressource.",
      de: "Last in Stunden, Prozent (Last ÷ Kapazität als Anteil), Überlast in Stunden oder Gesamtlast jeder Ressource.",
    },
  "Names of the products in the rows of mps, for a bill that is a list of names.": {
    fr: "Noms des produits dans les lignes de mps, pour une liste de noms.",
    de: "Namen der Produkte in den Zeilen von mps, für eine Liste von Namen.",
  },
  "Names of the resources in the order wanted; otherwise as they first appear.": {
    fr: "Noms des ressources dans l'ordre voulu ; sinon par première apparition.",
    de: "Namen der Ressourcen in gewünschter Reihenfolge; sonst wie sie zuerst vorkommen.",
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
  "Periods between reviews.": { fr: "Périodes entre revues.", de: "Perioden zwischen Überprüfungen." },
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
  "Money a unit and period short, for (s,S).": {
    fr: "Coût par unité et période manquante, pour (s,S).",
    de: "Geld je Stück und Periode Fehlmenge, für (s,S).",
  },
  "All levels under a header, or one of them.": {
    fr: "Tous les niveaux sous un en-tête, ou un d'eux.",
    de: "Alle Größen unter einer Kopfzeile oder eine davon.",
  },
  "Target service as a fraction, such as 0.95.": {
    fr: "Service visé en fraction, par exemple 0.95.",
    de: "Zielservicegrad als Anteil, etwa 0.95.",
  },
  "Standard deviation of demand, or better of the forecast error, a period.": {
    fr: "Écart-type de la demande, ou mieux de l'erreur de prévision, par période.",
    de: "Standardabweichung des Bedarfs oder besser des Prognosefehlers je Periode.",
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
  "Item, opening stock, cost (to make a unit), holding (a unit and period), penalty (a unit short and period; default 1000), safety stock, lead_time, buy_cost (blank: not bought), price, lost (1: unmet demand is lost, else it waits), setup_cost and setup_hours (each period in which the item is made), minimum_lot, lot (whole lots only); in this order or under a header, in the order of demand. Components come below the items of demand.":
    {
      fr: "Article, stock initial, coût (de fabrication par unité), holding (par unité et période), penalty (par unité manquante et période ; défaut 1000), stock de sécurité, lead_time, buy_cost (vide : non acheté), price, lost (1 : la demande non servie est perdue, sinon elle attend), setup_cost et setup_hours (chaque période de fabrication), minimum_lot, lot (lots entiers seulement) ; dans cet ordre ou sous un en-tête, dans l'ordre de demand. Les composants viennent sous les articles de demand.",
      de: "Artikel, Anfangsbestand, Kosten (der Herstellung je Stück), holding (je Stück und Periode), penalty (je Fehlstück und Periode; Standard 1000), Sicherheitsbestand, lead_time, buy_cost (leer: kein Zukauf), price, lost (1: unbedienter Bedarf geht verloren, sonst wartet er), setup_cost und setup_hours (jede Periode der Herstellung), minimum_lot, lot (nur ganze Lose); in dieser Reihenfolge oder unter einer Kopfzeile, in der Reihenfolge von demand. Komponenten stehen unter den Artikeln von demand.",
    },
  "Resource, hours a period, overtime hours a period, money an overtime hour.": {
    fr: "Ressource, heures par période, heures supplémentaires par période, coût d'une heure supplémentaire.",
    de: "Ressource, Stunden je Periode, Überstunden je Periode, Geld je Überstunde.",
  },
};
