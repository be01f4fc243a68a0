import type { Translations } from "../../say";

/** Functions that plan: arguments, help and errors. */
export const functionsSupplyPlan: Translations = {
  production: { fr: "production", de: "Produktion" },
  overtime: { fr: "heures supplémentaires", de: "Überstunden" },
  "overtime cost": { fr: "coût des heures supplémentaires", de: "Überstundenkosten" },
  subcontract: { fr: "sous-traitance", de: "Fremdvergabe" },
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
  "Margin a unit, one number a product.": {
    fr: "Marge par unité, un nombre par produit.",
    de: "Deckungsbeitrag je Stück, eine Zahl je Produkt.",
  },
  "Hours a unit, resources × products, or products × resources where only that fits.": {
    fr: "Heures par unité, ressources × produits, ou produits × ressources si seul ce sens convient.",
    de: "Stunden je Stück, Ressourcen × Produkte, oder Produkte × Ressourcen, wo nur das passt.",
  },
  "Hours of each resource; one number for all.": {
    fr: "Heures de chaque ressource ; un seul nombre vaut pour toutes.",
    de: "Stunden jeder Ressource; eine einzige Zahl gilt für alle.",
  },
  "Most units of each product; blank: any.": {
    fr: "Unités maximales de chaque produit ; vide : sans limite.",
    de: "Höchste Stückzahl jedes Produkts; leer: beliebig.",
  },
  "Least units of each product.": {
    fr: "Unités minimales de chaque produit.",
    de: "Mindeste Stückzahl jedes Produkts.",
  },
  "Names of the resources.": { fr: "Noms des ressources.", de: "Namen der Ressourcen." },
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
  "Item, opening stock, cost (to make a unit), holding (a unit and period), penalty (a unit short and period; default 1000), safety stock, lead_time, buy_cost (blank: not bought), price, lost (1: unmet demand is lost, else it waits), setup_cost and setup_hours (each period in which the item is made; the hours on its first resource), minimum_lot, lot (whole lots only), end_penalty (a unit still waiting after the last period; default 4 × penalty); in this order or under a header, in the order of demand. Components come below the items of demand.":
    {
      fr: "Article, stock initial, coût (de fabrication par unité), holding (par unité et période), penalty (par unité manquante et période ; défaut 1000), stock de sécurité, lead_time, buy_cost (vide : non acheté), price, lost (1 : la demande non servie est perdue, sinon elle attend), setup_cost et setup_hours (chaque période de fabrication ; les heures sur sa première ressource), minimum_lot, lot (lots entiers seulement), end_penalty (par unité qui attend encore après la dernière période ; défaut 4 × penalty) ; dans cet ordre ou sous un en-tête, dans l'ordre de demand. Les composants viennent sous les articles de demand.",
      de: "Artikel, Anfangsbestand, Kosten (der Herstellung je Stück), holding (je Stück und Periode), penalty (je Fehlstück und Periode; Standard 1000), Sicherheitsbestand, lead_time, buy_cost (leer: kein Zukauf), price, lost (1: unbedienter Bedarf geht verloren, sonst wartet er), setup_cost und setup_hours (jede Periode der Herstellung; die Stunden auf ihrer ersten Ressource), minimum_lot, lot (nur ganze Lose), end_penalty (je Stück, das nach der letzten Periode noch wartet; Standard 4 × penalty); in dieser Reihenfolge oder unter einer Kopfzeile, in der Reihenfolge von demand. Komponenten stehen unter den Artikeln von demand.",
    },
  "Resource, hours a period, overtime hours a period, money an overtime hour.": {
    fr: "Ressource, heures par période, heures supplémentaires par période, coût d'une heure supplémentaire.",
    de: "Ressource, Stunden je Periode, Überstunden je Periode, Geld je Überstunde.",
  },
  "Hours a unit: resources × items (or items × resources where only that fits), or a list item, resource, hours.":
    {
      fr: "Heures par unité : ressources × articles (ou articles × ressources si seul ce sens convient), ou une liste article, ressource, heures.",
      de: "Stunden je Stück: Ressourcen × Artikel (oder Artikel × Ressourcen, wo nur das passt) oder eine Liste Artikel, Ressource, Stunden.",
    },
  "Components: parent, component, quantity a unit.": {
    fr: "Composants : composé, composant, quantité par unité.",
    de: "Komponenten: Oberteil, Komponente, Menge je Stück.",
  },
  "Hours of each resource by period, in place of the same hours in all periods.": {
    fr: "Heures de chaque ressource par période, au lieu des mêmes heures partout.",
    de: "Stunden jeder Ressource je Periode, anstelle gleicher Stunden in allen Perioden.",
  },
  "The optimal plan, or one restricted to chase demand, to a level rate, or to a level rate with overtime.": {
    fr: "Le plan optimal, ou un plan contraint à suivre la demande, à un rythme constant, ou à un rythme constant avec heures supplémentaires.",
    de: "Der optimale Plan oder einer, der dem Bedarf folgt, gleichmäßig läuft oder gleichmäßig mit Überstunden läuft.",
  },
  "Names of the periods, for the reasons.": {
    fr: "Noms des périodes, pour les raisons.",
    de: "Namen der Perioden, für die Gründe.",
  },
  "Demand, units a period.": { fr: "Demande, unités par période.", de: "Bedarf, Stück je Periode." },
  "Names and values in two columns: I0, Iend, B0, Bend (stock and backlog at start and end), W0, Wmax (workers), units_per_worker and hours_per_unit (or hours_per_worker, or hours_per_day with days), ot_hours_per_worker, material (money a unit), holding, backlog (money a unit and period), hire, layoff (money a worker), wage (money a worker and period) or wage_hour (money a regular hour, so that the wage follows days), ot_hour (money an hour), subcontract (money a unit), Cmax (units subcontracted a period), safety (units), average_holding (1: on the average of start and end).":
    {
      fr: "Noms et valeurs en deux colonnes : I0, Iend, B0, Bend (stock et retard au début et à la fin), W0, Wmax (ouvriers), units_per_worker et hours_per_unit (ou hours_per_worker, ou hours_per_day avec days), ot_hours_per_worker, material (coût par unité), holding, backlog (coût par unité et période), hire, layoff (par ouvrier), wage (par ouvrier et période) ou wage_hour (par heure normale, pour que le salaire suive days), ot_hour (par heure), subcontract (par unité), Cmax (unités sous-traitées par période), safety (unités), average_holding (1 : sur la moyenne de début et fin).",
      de: "Namen und Werte in zwei Spalten: I0, Iend, B0, Bend (Bestand und Rückstand am Anfang und Ende), W0, Wmax (Arbeitskräfte), units_per_worker und hours_per_unit (oder hours_per_worker, oder hours_per_day mit days), ot_hours_per_worker, material (Geld je Stück), holding, backlog (Geld je Stück und Periode), hire, layoff (Geld je Arbeitskraft), wage (Geld je Arbeitskraft und Periode) oder wage_hour (Geld je Normalstunde, sodass der Lohn days folgt), ot_hour (Geld je Stunde), subcontract (Geld je Stück), Cmax (fremdvergebene Stücke je Periode), safety (Stück), average_holding (1: auf das Mittel von Anfang und Ende).",
    },
  "wage_hour in params needs the hours of a worker: give days, hours_per_worker, or units_per_worker with hours_per_unit.":
    {
      fr: "wage_hour dans params a besoin des heures d'un ouvrier : donnez days, hours_per_worker, ou units_per_worker avec hours_per_unit.",
      de: "wage_hour in params braucht die Stunden einer Arbeitskraft: Geben Sie days, hours_per_worker oder units_per_worker mit hours_per_unit an.",
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
  "Output plan: a header, then workforce, hired, laid off, produced, overtime hours, subcontracted, inventory and backlog by period with their totals, then the cost by type. Output cost: the total cost.":
    {
      fr: "Output plan : un en-tête, puis effectif, embauches, licenciements, production, heures supplémentaires, sous-traitance, stock et retard par période avec leurs totaux, puis le coût par type. Output cost : le coût total.",
      de: "Output plan: eine Kopfzeile, dann Belegschaft, Einstellungen, Entlassungen, Produktion, Überstunden, Fremdvergabe, Bestand und Rückstand je Periode mit Summen, dann die Kosten nach Art. Output cost: die Gesamtkosten.",
    },
  "Four rows with their names: x, objective, dual (what one more unit of each right-hand side is worth), slack; or one of them.":
    {
      fr: "Quatre lignes avec leurs noms : x, objective, dual (ce que vaut une unité de plus de chaque second membre), slack ; ou l'une d'elles.",
      de: "Vier Zeilen mit ihren Namen: x, objective, dual (was eine weitere Einheit jeder rechten Seite wert ist), slack; oder eine davon.",
    },
  "Output all: named rows: quantity and margin a product, total margin, dual value, load and binding resources, throughput an hour of the bottleneck. Otherwise one of them.":
    {
      fr: "Output all : lignes nommées : quantité et marge par produit, marge totale, valeur duale, charge et ressources limitantes, débit par heure du goulot. Sinon l'une d'elles.",
      de: "Output all: benannte Zeilen: Menge und Deckungsbeitrag je Produkt, Gesamtbeitrag, Schattenpreis, Last und bindende Ressourcen, Durchsatz je Engpassstunde. Sonst eine davon.",
    },
  "Two columns, type of cost and money, ending in the total; or the total; or stock and backlog by period.": {
    fr: "Deux colonnes, type de coût et montant, finissant par le total ; ou le total ; ou stock et retard par période.",
    de: "Zwei Spalten, Kostenart und Geld, endend mit der Summe; oder die Summe; oder Bestand und Rückstand je Periode.",
  },
  "Items × periods of production, inventory or shortage; overtime and worth of an hour as resources × periods; reasons as a list; cost as one number; all as a table with the names of the rows.":
    {
      fr: "Articles × périodes de production, stock ou manque ; heures supplémentaires et valeur d'une heure en ressources × périodes ; raisons en liste ; coût en un nombre ; all en une table avec les noms des lignes.",
      de: "Artikel × Perioden von Produktion, Bestand oder Fehlmenge; Überstunden und Wert einer Stunde als Ressourcen × Perioden; Gründe als Liste; Kosten als eine Zahl; all als Tabelle mit den Namen der Zeilen.",
    },
  "Aggregate plan of one product family: workforce, overtime, subcontracting, stock and backlog at the lowest cost.":
    {
      fr: "Plan agrégé d'une famille : effectif, heures supplémentaires, sous-traitance, stock et retard au moindre coût.",
      de: "Aggregierter Plan einer Produktfamilie: Belegschaft, Überstunden, Fremdvergabe, Bestand und Rückstand zu geringsten Kosten.",
    },
  "Solves a linear or mixed-integer programme: the values that make the objective smallest or largest.": {
    fr: "Résout un programme linéaire ou mixte : les valeurs qui rendent l'objectif minimal ou maximal.",
    de: "Löst ein lineares oder gemischt-ganzzahliges Programm: die Werte, die das Ziel minimal oder maximal machen.",
  },
  "The product mix of highest margin within the capacities, and what holds it back.": {
    fr: "Le mix de produits de plus forte marge dans les capacités, et ce qui le limite.",
    de: "Der Produktmix mit dem höchsten Deckungsbeitrag innerhalb der Kapazitäten und was ihn begrenzt.",
  },
  "Costs of any aggregate plan, drawn by hand or computed: by type and in total.": {
    fr: "Coûts d'un plan agrégé quelconque, fait à la main ou calculé : par type et au total.",
    de: "Kosten eines beliebigen aggregierten Plans, von Hand oder gerechnet: nach Art und insgesamt.",
  },
  "The cheapest supply plan for several items on shared resources: production, stock, overtime and shortage together.":
    {
      fr: "Le plan d'offre le moins cher pour plusieurs articles sur des ressources communes : production, stock, heures supplémentaires et manque ensemble.",
      de: "Der günstigste Versorgungsplan für mehrere Artikel auf gemeinsamen Ressourcen: Produktion, Bestand, Überstunden und Fehlmengen zusammen.",
    },
  "days has {0} numbers for {1} periods; give one a period.": {
    fr: "days a {0} nombres pour {1} périodes ; donnez-en un par période.",
    de: "days hat {0} Zahlen für {1} Perioden; geben Sie jeder Periode eine.",
  },
  "A plan of whole units has no marginal cost.": {
    fr: "Un plan en unités entières n'a pas de coût marginal.",
    de: "Ein Plan in ganzen Einheiten hat keine Grenzkosten.",
  },
  "The plan is {0} units short in period {1}, and params has no cost of backlog.": {
    fr: "Le plan manque de {0} unités à la période {1}, et params n'a pas de coût de retard (backlog).",
    de: "Dem Plan fehlen in Periode {1} {0} Stück, und params hat keine Kosten des Rückstands (backlog).",
  },
  "usage is {0} × {1} for {2} resources in capacity and {3} products in margin; give resources × products.": {
    fr: "usage est {0} × {1} pour {2} ressources dans capacity et {3} produits dans margin ; donnez ressources × produits.",
    de: "usage ist {0} × {1} bei {2} Ressourcen in capacity und {3} Produkten in margin; geben Sie Ressourcen × Produkte an.",
  },
  'plan has no row "produced"; put the names of the rows in its first column.': {
    fr: 'plan n\'a pas de ligne "produced" ; mettez les noms des lignes dans sa première colonne.',
    de: 'plan hat keine Zeile "produced"; setzen Sie die Namen der Zeilen in die erste Spalte.',
  },
  "Row {0} of plan has {1} periods where demand has {2}.": {
    fr: "La ligne {0} de plan a {1} périodes là où demand en a {2}.",
    de: "Zeile {0} von plan hat {1} Perioden, demand dagegen {2}.",
  },
  customers: { fr: "clients", de: "Kunden" },
  "A programme with whole variables has no duals.": {
    fr: "Un programme à variables entières n'a pas de valeurs duales.",
    de: "Ein Programm mit ganzzahligen Variablen hat keine Dualwerte.",
  },
  'The argument sense holds {0}; it needs "<=", "=" or ">=".': {
    fr: 'L\'argument sense contient {0} ; il faut "<=", "=" ou ">=".',
    de: 'Das Argument sense enthält {0}; nötig ist "<=", "=" oder ">=".',
  },
  "The argument integer holds {0}; it needs TRUE or FALSE.": {
    fr: "L'argument integer contient {0} ; il faut TRUE ou FALSE.",
    de: "Das Argument integer enthält {0}; nötig ist TRUE oder FALSE.",
  },
  "The argument {0} has {1} cells; give one, or {2}.": {
    fr: "L'argument {0} a {1} cellules ; donnez-en une, ou {2}.",
    de: "Das Argument {0} hat {1} Zellen; geben Sie eine an oder {2}.",
  },
  "The argument {0} has {1} numbers; give one, or {2}.": {
    fr: "L'argument {0} a {1} nombres ; donnez-en un, ou {2}.",
    de: "Das Argument {0} hat {1} Zahlen; geben Sie eine an oder {2}.",
  },
  'The rule "capacitated" needs the argument capacity.': {
    fr: 'La règle "capacitated" demande l\'argument capacity.',
    de: 'Die Regel "capacitated" braucht das Argument capacity.',
  },
  'The rule "capacitated" does not know the argument {0}.': {
    fr: 'La règle "capacitated" ne connaît pas l\'argument {0}.',
    de: 'Die Regel "capacitated" kennt das Argument {0} nicht.',
  },
  "{0} has {1} numbers for {2} periods; give one, or one a period.": {
    fr: "{0} a {1} nombres pour {2} périodes ; donnez-en un, ou un par période.",
    de: "{0} hat {1} Zahlen für {2} Perioden; geben Sie eine an oder eine je Periode.",
  },
  "This plan is too large for a formula; run Supply plan in the pane.": {
    fr: "Ce plan est trop grand pour une formule ; lancez le plan d'approvisionnement dans le volet.",
    de: "Dieser Plan ist zu groß für eine Formel; führen Sie den Versorgungsplan im Aufgabenbereich aus.",
  },
  "demand has {0} rows for {1} items; give one row an item.": {
    fr: "demand a {0} lignes pour {1} articles ; donnez une ligne par article.",
    de: "demand hat {0} Zeilen für {1} Artikel; geben Sie jedem Artikel eine Zeile.",
  },
  "bill is {0} × {1} for {2} resources and {3} items; give resources × items.": {
    fr: "bill est de taille {0} × {1} pour {2} ressources et {3} articles ; donnez ressources × articles.",
    de: "bill ist {0} × {1} für {2} Ressourcen und {3} Artikel; geben Sie Ressourcen × Artikel an.",
  },
  "the items": { fr: "les articles", de: "den Artikeln" },
  "the resources": { fr: "les ressources", de: "den Ressourcen" },
  "All demand is met in time.": {
    fr: "Toute la demande est satisfaite à temps.",
    de: "Der gesamte Bedarf wird rechtzeitig gedeckt.",
  },
  "{0} in params is {1}; it needs a number of at least 0.": {
    fr: "{0} dans params vaut {1} ; il faut un nombre d'au moins 0.",
    de: "{0} in params ist {1}; nötig ist eine Zahl von mindestens 0.",
  },
};
