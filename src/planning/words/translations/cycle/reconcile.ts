import type { Translations } from "../../say";

/** Sentences of step 4, reconciliation. */
export const cycleReconcile: Translations = {
  Step: { fr: "Étape", de: "Schritt" },
  "{0} would change numbers that are agreed: {1}. Reopen the family under Reconcile first; what is agreed stays until then.":
    {
      fr: "{0} changerait des nombres approuvés : {1}. Rouvrez d'abord la famille sous Équilibre ; ce qui est approuvé reste jusque-là.",
      de: "{0} würde Zahlen ändern, denen zugestimmt ist: {1}. Öffnen Sie zuerst die Familie unter Abgleich wieder; bis dahin bleibt, was vereinbart ist.",
    },
  "{0} would change numbers that are agreed: {1}. Reopen these families under Reconcile first; what is agreed stays until then.":
    {
      fr: "{0} changerait des nombres approuvés : {1}. Rouvrez d'abord ces familles sous Équilibre ; ce qui est approuvé reste jusque-là.",
      de: "{0} würde Zahlen ändern, denen zugestimmt ist: {1}. Öffnen Sie zuerst diese Familien unter Abgleich wieder; bis dahin bleibt, was vereinbart ist.",
    },
  "Where each family's consensus stands: draft, agreed or disputed, who said so and when. The rows of an agreed family are locked on SOP_Fcst_Consensus until it is reopened, and sealed: a change by another way shows as changed since agreed.":
    {
      fr: "Où en est le consensus de chaque famille : projet (draft), approuvé (agreed) ou contesté (disputed), par qui et quand. Les lignes d'une famille approuvée sont verrouillées dans SOP_Fcst_Consensus jusqu'à sa réouverture, et scellées : une modification par une autre voie apparaît comme « changed since agreed ».",
      de: "Wo der Konsens jeder Familie steht: Entwurf (draft), zugestimmt (agreed) oder strittig (disputed), wer es sagte und wann. Die Zeilen einer Familie mit Zustimmung sind auf SOP_Fcst_Consensus gesperrt, bis sie wieder geöffnet wird, und versiegelt: Eine Änderung auf anderem Weg erscheint als „changed since agreed“.",
    },
  "Full year {0}: sold until {1}, planned from {2}": {
    fr: "Année complète {0} : vendu jusqu'à {1}, planifié à partir de {2}",
    de: "Gesamtjahr {0}: verkauft bis {1}, geplant ab {2}",
  },
  "Working capital and cash": {
    fr: "Fonds de roulement et trésorerie",
    de: "Working Capital und Liquidität",
  },
  "Stock at standard cost, customers pay after {0} days and suppliers are paid after {1} (your settings). Cash flow = operating result − increase of working capital, without what a changed standard cost alone adds to the value of stock; before financing, tax and investment, and without depreciation.":
    {
      fr: "Stock au coût standard ; les clients paient après {0} jours et les fournisseurs sont payés après {1} (vos paramètres). Flux de trésorerie = résultat d'exploitation − hausse du fonds de roulement, hors simple réévaluation du stock par un nouveau coût standard ; avant financement, impôt et investissement, et sans amortissement.",
      de: "Bestand zu Standardkosten; Kunden zahlen nach {0} Tagen, Lieferanten werden nach {1} bezahlt (Ihre Einstellungen). Cashflow = Betriebsergebnis − Zunahme des Working Capital, ohne die bloße Neubewertung des Bestands durch neue Standardkosten; vor Finanzierung, Steuern und Investitionen und ohne Abschreibung.",
    },
  "Cash by month in {0}": { fr: "Trésorerie par mois en {0}", de: "Liquidität je Monat in {0}" },
  "By month": { fr: "Par mois", de: "Je Monat" },
  "Cash flow and cash since the start in {0}": {
    fr: "Flux de trésorerie et trésorerie depuis le début en {0}",
    de: "Cashflow und Liquidität seit Beginn in {0}",
  },
  "Demand, supply and budget": { fr: "Demande, offre et budget", de: "Bedarf, Angebot und Budget" },
  "What customers want, what the feasible plan ships and what was budgeted, in units and {0}. Below zero, supply falls short.":
    {
      fr: "Ce que veulent les clients, ce qu'expédie le plan réalisable et ce qui était budgété, en unités et en {0}. Au-dessous de zéro, l'offre est insuffisante.",
      de: "Was Kunden wollen, was der machbare Plan liefert und was budgetiert war, in Stück und {0}. Unter null reicht das Angebot nicht.",
    },
  "The gap in units by family, live: follows the table below when you change it": {
    fr: "L'écart en unités par famille, en direct : il suit la table ci-dessous quand vous la modifiez",
    de: "Die Lücke in Stück je Familie, live: Sie folgt der Tabelle darunter, wenn Sie sie ändern",
  },
  "Demand, supply and budget: revenue in {0}": {
    fr: "Demande, offre et budget : chiffre d'affaires en {0}",
    de: "Bedarf, Angebot und Budget: Umsatz in {0}",
  },
  "{0} a month": { fr: "{0} par mois", de: "{0} je Monat" },
  "Profit and loss in {0}": { fr: "Compte de résultat en {0}", de: "Ergebnisrechnung in {0}" },
  "Profit and loss of the plan": { fr: "Compte de résultat du plan", de: "Ergebnisrechnung des Plans" },
  "What the feasible plan earns. Revenue and cost are the sums over items of units x price and units x standard cost, item by item and month by month.":
    {
      fr: "Ce que rapporte le plan réalisable. Chiffre d'affaires et coût sont les sommes, sur les articles, des unités × prix et des unités × coût standard, article par article et mois par mois.",
      de: "Was der machbare Plan verdient. Umsatz und Kosten sind die Summen über die Artikel von Stück × Preis und Stück × Standardkosten, Artikel für Artikel und Monat für Monat.",
    },
  "Wages are those of the people whom the plan keeps: your standard costs and the budget's fixed costs should not hold them as well.":
    {
      fr: "Les salaires sont ceux des personnes que le plan garde : vos coûts standard et les coûts fixes du budget ne doivent pas les contenir aussi.",
      de: "Die Löhne sind die der Menschen, die der Plan behält: Ihre Standardkosten und die Fixkosten des Budgets sollen sie nicht auch enthalten.",
    },
  "All families: revenue in {0}": {
    fr: "Toutes les familles : chiffre d'affaires en {0}",
    de: "Alle Familien: Umsatz in {0}",
  },
  "By item, whole horizon, in {0}": {
    fr: "Par article, horizon complet, en {0}",
    de: "Je Artikel, ganzer Horizont, in {0}",
  },
  "Where demand since the start overtakes supply, the earliest first": {
    fr: "Où la demande depuis le début dépasse l'offre, la plus proche d'abord",
    de: "Wo der Bedarf seit Beginn das Angebot überholt, das Früheste zuerst",
  },
  "Supply keeps up with demand.": {
    fr: "L'offre suit la demande.",
    de: "Das Angebot hält mit dem Bedarf Schritt.",
  },
  "demand = shipments + change of waiting orders, every item and month": {
    fr: "demande = expéditions + variation des commandes en attente, chaque article et mois",
    de: "Bedarf = Auslieferungen + Veränderung der wartenden Aufträge, jeder Artikel und Monat",
  },
  "closing stock = opening + receipts − shipments − used, every item and month": {
    fr: "stock final = stock initial + réceptions − expéditions − consommé, chaque article et mois",
    de: "Endbestand = Anfangsbestand + Zugänge − Auslieferungen − Verbrauch, jeder Artikel und Monat",
  },
  "opening stock = closing stock of the month before, every item": {
    fr: "stock initial = stock final du mois précédent, chaque article",
    de: "Anfangsbestand = Endbestand des Vormonats, jeder Artikel",
  },
  "receipts = good units made + by-products + bought + on order, every item and month": {
    fr: "entrées = bonnes unités fabriquées + sous-produits + achats + en commande, chaque article et mois",
    de: "Zugänge = hergestellte gute Einheiten + Nebenprodukte + Einkauf + bestellt, jeder Artikel und Monat",
  },
  "operating result = revenue − every cost of the profit and loss": {
    fr: "résultat d'exploitation = chiffre d'affaires − tous les coûts du compte de résultat",
    de: "Betriebsergebnis = Umsatz − alle Kosten der Ergebnisrechnung",
  },
  "every item and month has a number": {
    fr: "chaque article et mois a un nombre",
    de: "jeder Artikel und Monat hat eine Zahl",
  },
  "units of the families = units of the items": {
    fr: "unités des familles = unités des articles",
    de: "Stück der Familien = Stück der Artikel",
  },
  "revenue = Σ units × price": { fr: "chiffre d'affaires = Σ unités × prix", de: "Umsatz = Σ Stück × Preis" },
  "cost = Σ units × standard cost": {
    fr: "coût = Σ unités × coût standard",
    de: "Kosten = Σ Stück × Standardkosten",
  },
  "Balances: what must come out even": {
    fr: "Bilans : ce qui doit s'équilibrer",
    de: "Bilanzen: was aufgehen muss",
  },
  "Cost of goods sold": { fr: "Coût des ventes", de: "Herstellkosten des Umsatzes" },
  "the consensus, the inventory plan, prices, costs and the budget": {
    fr: "le consensus, le plan de stock, les prix, les coûts et le budget",
    de: "dem Konsens, dem Bestandsplan, Preisen, Kosten und Budget",
  },
  "Scenario {0}: {1}": { fr: "Scénario {0} : {1}", de: "Szenario {0}: {1}" },
  "{0} do not come out even: {1}, off by {2}.": {
    fr: "{0} : le bilan n'est pas équilibré ({1}), écart de {2}.",
    de: "{0}: Die Bilanz geht nicht auf ({1}), Abweichung {2}.",
  },
  "By region: shortages shared in proportion to demand, valued at each item's mean price": {
    fr: "Par région : ruptures réparties au prorata de la demande, valorisées au prix moyen de chaque article",
    de: "Nach Region: Fehlmengen im Verhältnis zum Bedarf verteilt, bewertet zum Durchschnittspreis jedes Artikels",
  },
  "By channel: shortages shared in proportion to demand, valued at each item's mean price": {
    fr: "Par canal : ruptures réparties au prorata de la demande, valorisées au prix moyen de chaque article",
    de: "Nach Kanal: Fehlmengen im Verhältnis zum Bedarf verteilt, bewertet zum Durchschnittspreis jedes Artikels",
  },
  "Why the gross margin changes": {
    fr: "Pourquoi la marge brute change",
    de: "Warum sich der Rohertrag ändert",
  },
  "Gross margin of the plan's next twelve months against last year, the budget and the last plan in {0}: volume at the old mean, mix, price, cost, and items that only one side has. The steps add up exactly.":
    {
      fr: "Marge brute des douze prochains mois du plan face à l'année dernière, au budget et au dernier plan en {0} : volume à l'ancienne moyenne, mix, prix, coût et articles qu'un seul côté connaît. Les étapes s'additionnent exactement.",
      de: "Rohertrag der nächsten zwölf Planmonate gegenüber Vorjahr, Budget und letztem Plan in {0}: Menge zum alten Mittel, Mix, Preis, Kosten und Artikel, die nur eine Seite hat. Die Schritte gehen genau auf.",
    },
  "Gross margin by family in {0}": {
    fr: "Marge brute par famille en {0}",
    de: "Rohertrag je Familie in {0}",
  },
  "From {0} to the plan: gross margin in {1}": {
    fr: "De « {0} » au plan : marge brute en {1}",
    de: "Von „{0}“ zum Plan: Rohertrag in {1}",
  },
  "Gross margin: from {0} to the plan ({1})": {
    fr: "Marge brute : de « {0} » au plan ({1})",
    de: "Rohertrag: von „{0}“ zum Plan ({1})",
  },
  "last plan": { fr: "dernier plan", de: "letzter Plan" },
  Scenarios: { fr: "Scénarios", de: "Szenarien" },
  "{0}, recommended: {1}": { fr: "{0}, recommandé : {1}", de: "{0}, empfohlen: {1}" },
  "{0}, not computed": { fr: "{0}, non calculés", de: "{0}, nicht gerechnet" },
  "Gaps and who answers for them": {
    fr: "Écarts et leurs responsables",
    de: "Lücken und wer sie verantwortet",
  },
  "Families whose plan falls more than 1 % short of demand or lies more than 2 % off the budget, over the months planned, in units and {0}. Change Owner and write under Answer what is done; both stay when the step runs again. The gate of Reconcile asks for an owner of every gap.":
    {
      fr: "Familles dont le plan reste à plus de 1 % sous la demande ou s'écarte de plus de 2 % du budget, sur les mois planifiés, en unités et en {0}. Modifiez Owner et notez sous Answer ce qui est fait ; les deux restent quand l'étape est relancée. Le jalon de l'étape Équilibre demande un responsable pour chaque écart.",
      de: "Familien, deren Plan mehr als 1 % hinter der Nachfrage zurückbleibt oder mehr als 2 % vom Budget abweicht, über die geplanten Monate, in Stück und {0}. Ändern Sie Owner und schreiben Sie unter Answer, was getan wird; beides bleibt, wenn der Schritt erneut läuft. Der Meilenstein des Abgleichs verlangt für jede Lücke einen Verantwortlichen.",
    },
  "No family has such a gap.": {
    fr: "Aucune famille ne présente un tel écart.",
    de: "Keine Familie hat eine solche Lücke.",
  },
  "{0}: nobody answers for {1} that the plan falls short of demand. Write a name under Owner.": {
    fr: "{0} : personne ne répond des {1} qui manquent au plan par rapport à la demande. Inscrivez un nom sous Owner.",
    de: "{0}: Niemand verantwortet die {1}, um die der Plan hinter der Nachfrage zurückbleibt. Tragen Sie unter Owner einen Namen ein.",
  },
  "{0}: nobody answers for {1} that the plan lies off the budget. Write a name under Owner.": {
    fr: "{0} : personne ne répond des {1} dont le plan s'écarte du budget. Inscrivez un nom sous Owner.",
    de: "{0}: Niemand verantwortet die {1}, um die der Plan vom Budget abweicht. Tragen Sie unter Owner einen Namen ein.",
  },
  "Result in 8 of 10 runs": { fr: "Résultat dans 8 cas sur 10", de: "Ergebnis in 8 von 10 Läufen" },
  "In the plan": { fr: "Dans le plan", de: "Im Plan" },
  ", {0} below budget": { fr: ", {0} sous le budget", de: ", {0} unter Budget" },
  ", {0} above budget": { fr: ", {0} au-dessus du budget", de: ", {0} über Budget" },
  "Full year {0}": { fr: "Année complète {0}", de: "Gesamtjahr {0}" },
  "Cash from operations": { fr: "Trésorerie d'exploitation", de: "Operativer Cashflow" },
  "CO2e of the plan": { fr: "CO2e du plan", de: "CO2e des Plans" },
  "{0} t": { fr: "{0} t", de: "{0} t" },
  "Cash-to-cash": { fr: "Cycle de trésorerie", de: "Geldumschlagsdauer" },
  "{0} days": { fr: "{0} jours", de: "{0} Tage" },
  Demand: { fr: "Demande", de: "Bedarf" },
  Supply: { fr: "Offre", de: "Angebot" },
  "Supply − demand": { fr: "Offre − demande", de: "Angebot − Bedarf" },
  "Budget against demand": { fr: "Budget face à la demande", de: "Budget gegenüber Bedarf" },
  "no budget": { fr: "pas de budget", de: "kein Budget" },
  "Revenue − budget": { fr: "Chiffre d'affaires − budget", de: "Umsatz − Budget" },
  "Operating result of the plan": { fr: "Résultat d'exploitation du plan", de: "Betriebsergebnis des Plans" },
  "there is no budget to compare with": {
    fr: "il n'y a pas de budget pour comparer",
    de: "ein Budget zum Vergleich gibt es nicht",
  },
  "{0} above": { fr: "{0} au-dessus", de: "{0} darüber" },
  "{0} below": { fr: "{0} au-dessous", de: "{0} darunter" },
  "the budget stands {0} above consensus demand ({1} revenue against it)": {
    fr: "le budget se situe {0} au-dessus de la demande de consensus ({1} de chiffre d'affaires par rapport à lui)",
    de: "das Budget liegt {0} über dem Konsensbedarf ({1} Umsatz gegenüber Budget)",
  },
  "the budget stands {0} below consensus demand ({1} revenue against it)": {
    fr: "le budget se situe {0} au-dessous de la demande de consensus ({1} de chiffre d'affaires par rapport à lui)",
    de: "das Budget liegt {0} unter dem Konsensbedarf ({1} Umsatz gegenüber Budget)",
  },
  "The plan ships {0} of {1} units; {2}.": {
    fr: "Le plan expédie {0} unités sur {1} ; {2}.",
    de: "Der Plan liefert {0} von {1} Stück; {2}.",
  },
  "{0} without a price or cost count nothing in the profit and loss: {1}. Complete the price and cost tables.":
    {
      fr: "{0} sans prix ou sans coût ne comptent pas dans le compte de résultat : {1}. Complétez les tables des prix et des coûts.",
      de: "{0} ohne Preis oder Kosten zählen in der Ergebnisrechnung nicht: {1}. Vervollständigen Sie die Preis- und Kostentabellen.",
    },
  "{0}: supply is {1} units short of demand ({2}).": {
    fr: "{0} : il manque {1} unités à l'offre par rapport à la demande ({2}).",
    de: "{0}: Dem Angebot fehlen {1} Stück zum Bedarf ({2}).",
  },
  "{0}: revenue is {1} above budget ({2}).": {
    fr: "{0} : le chiffre d'affaires est {1} au-dessus du budget ({2}).",
    de: "{0}: Der Umsatz liegt {1} über Budget ({2}).",
  },
  "{0}: revenue is {1} below budget ({2}).": {
    fr: "{0} : le chiffre d'affaires est {1} au-dessous du budget ({2}).",
    de: "{0}: Der Umsatz liegt {1} unter Budget ({2}).",
  },
  "Revenue by currency, whole horizon": {
    fr: "Chiffre d'affaires par devise, horizon complet",
    de: "Umsatz je Währung, ganzer Horizont",
  },
  "Consensus by family": { fr: "Consensus par famille", de: "Konsens je Familie" },
  "Where each family's consensus stands: draft, agreed or disputed, who said so and when. The numbers that were agreed are sealed: a later change shows as changed since agreed.":
    {
      fr: "Où en est le consensus de chaque famille : projet (draft), approuvé (agreed) ou contesté (disputed), par qui et quand. Les nombres approuvés sont scellés : une modification ultérieure apparaît comme « changed since agreed ».",
      de: "Wo der Konsens jeder Familie steht: Entwurf (draft), zugestimmt (agreed) oder strittig (disputed), wer es sagte und wann. Zugestimmte Zahlen sind versiegelt: Eine spätere Änderung erscheint als „changed since agreed“.",
    },
  "What sales commits to and production makes": {
    fr: "Ce que promettent les ventes et ce que fait la production",
    de: "Wozu sich der Vertrieb verpflichtet und was die Produktion herstellt",
  },
  "The feasible plan, given back to both: the forecast that sales promises is what can be shipped, not what was wished for; production and purchasing make what that needs. State: what the family's planners have said of its consensus. Standing: committed once the family is agreed and the gates of the steps before are open or waived; until then it is a proposal.":
    {
      fr: "Le plan réalisable, rendu aux deux : la prévision que promettent les ventes est ce qui peut être expédié, pas ce qui était souhaité ; la production et les achats font ce qu'il faut pour cela. State : ce que les planificateurs de la famille ont dit de son consensus. Standing : engagé (committed) une fois la famille approuvée et les jalons des étapes précédentes franchis ou levés par dérogation ; jusque-là, c'est une proposition.",
      de: "Der machbare Plan, an beide zurückgegeben: Die Prognose, die der Vertrieb zusagt, ist, was geliefert werden kann, nicht, was gewünscht war; Produktion und Einkauf leisten, was dafür nötig ist. State: was die Planer der Familie zu ihrem Konsens gesagt haben. Standing: verbindlich (committed), sobald der Familie zugestimmt ist und die Meilensteine der vorigen Schritte erreicht oder ausgenommen sind; bis dahin ein Vorschlag.",
    },
  "all balances even": { fr: "tous les bilans équilibrés", de: "alle Bilanzen gehen auf" },
  "By item: units, mean price and mean cost in {0}": {
    fr: "Par article : unités, prix moyen et coût moyen en {0}",
    de: "Nach Artikel: Stück, mittlerer Preis und mittlere Kosten in {0}",
  },
  "The bridge from {0} live, one formula over the items below": {
    fr: "Le pont depuis {0}, vivant : une seule formule sur les articles ci-dessous",
    de: "Die Brücke von {0}, lebend: eine Formel über die Artikel darunter",
  },
};
