import type { Translations } from "../../say";

/** Sentences of step 3, supply. */
export const cycleSupply: Translations = {
  "Safety stock for the service of the item's policy: usually z · √((lead time + review) · σ² + demand² · σ² of the lead time), with σ the measured forecast error a month. Policies by segment stand in SOP_Policies. A safety stock in your inventory table goes before. The plan aims at your days of cover, and never below the safety stock.":
    {
      fr: "Stock de sécurité pour le taux de service de la politique de l'article : en général z · √((délai + revue) · σ² + demande² · σ² du délai), avec σ l'erreur de prévision mesurée par mois. Les politiques par segment figurent dans SOP_Policies. Un stock de sécurité dans votre table des stocks a la priorité. Le plan vise vos jours de couverture, et jamais moins que le stock de sécurité.",
      de: "Sicherheitsbestand für den Lieferservice der Politik des Artikels: meist z · √((Wiederbeschaffungszeit + Überprüfung) · σ² + Bedarf² · σ² der Wiederbeschaffungszeit), mit σ dem gemessenen Prognosefehler je Monat. Politiken je Segment stehen in SOP_Policies. Ein Sicherheitsbestand in Ihrer Bestandstabelle geht vor. Der Plan zielt auf Ihre Reichweite in Tagen, nie unter den Sicherheitsbestand.",
    },
  "Units ordered from suppliers with a contract, against its minimum": {
    fr: "Unités commandées aux fournisseurs sous contrat, face au minimum convenu",
    de: "Bestellte Stück bei Lieferanten mit Vertrag, gegen dessen Mindestmenge",
  },
  "In {0} nothing is ordered of {1} because the minimum order or multiple made that of {2} larger by {3}.": {
    fr: "En {0}, rien n'est commandé de {1} parce que le minimum ou le multiple de commande a agrandi la commande de {2} de {3}.",
    de: "In {0} wird von {1} nichts bestellt, weil die Mindestmenge oder das Vielfache die Bestellung von {2} um {3} vergrößert hat.",
  },
  "{0}: {1} units less than the contract's {2} a month are ordered, in {3}; that costs {4}. Agree a smaller minimum, or buy more there.":
    {
      fr: "{0} : {1} unités de moins que les {2} par mois du contrat sont commandées, en {3} ; cela coûte {4}. Convenez d'un minimum plus bas, ou achetez-y davantage.",
      de: "{0}: {1} Stück weniger als die {2} je Monat des Vertrags werden bestellt, in {3}; das kostet {4}. Vereinbaren Sie eine kleinere Mindestmenge, oder kaufen Sie dort mehr.",
    },
  Shortages: { fr: "Ruptures", de: "Engpässe" },
  "Load of the lanes": { fr: "Charge des liaisons", de: "Auslastung der Relationen" },
  "Units a month over each lane, all items together. Freight counts the fixed cost of every month in which the lane runs.":
    {
      fr: "Unités par mois sur chaque liaison, tous articles ensemble. Le fret compte le coût fixe de chaque mois où la liaison circule.",
      de: "Stück je Monat auf jeder Relation, alle Artikel zusammen. Die Fracht zählt die Fixkosten jedes Monats, in dem die Relation fährt.",
    },
  "everybody gets the same part of what they ask": {
    fr: "chacun reçoit la même part de ce qu'il demande",
    de: "alle erhalten den gleichen Teil dessen, was sie verlangen",
  },
  "customers of priority 1 first, then 2, then 3": {
    fr: "les clients de priorité 1 d'abord, puis 2, puis 3",
    de: "zuerst Kunden der Priorität 1, dann 2, dann 3",
  },
  "everybody gets the same part of their service target": {
    fr: "chacun reçoit la même part de son objectif de service",
    de: "alle erhalten den gleichen Teil ihres Serviceziels",
  },
  "those who earn most a unit first": {
    fr: "ceux qui rapportent le plus par unité d'abord",
    de: "zuerst die mit dem höchsten Ertrag je Stück",
  },
  "Who is short": { fr: "Qui manque", de: "Wem etwas fehlt" },
  "The shortages of most money are listed; {0} smaller ones are left out.": {
    fr: "Les pénuries de plus grande valeur sont listées ; {0} plus petites sont omises.",
    de: "Aufgeführt sind die Engpässe mit dem höchsten Wert; {0} kleinere fehlen.",
  },
  "Shared by {0}: {1}. What customers get sums to what is shipped; what waits is asked for again. Choose another rule in the pane or in SOP_Supply_Rules.":
    {
      fr: "Réparti par {0} : {1}. Ce que reçoivent les clients totalise ce qui est expédié ; ce qui attend est redemandé. Choisissez une autre règle dans le volet ou dans SOP_Supply_Rules.",
      de: "Verteilt nach {0}: {1}. Was Kunden erhalten, ergibt zusammen, was ausgeliefert wird; was wartet, wird erneut verlangt. Wählen Sie eine andere Regel im Bereich oder in SOP_Supply_Rules.",
    },
  '"{0}" is no rule; write one of {1}.': {
    fr: "« {0} » n'est pas une règle ; écrivez l'une de {1}.",
    de: "„{0}“ ist keine Regel; schreiben Sie eine von {1}.",
  },
  "The premium is a share of the price, such as 25 %.": {
    fr: "La prime est une part du prix, comme 25 %.",
    de: "Der Aufschlag ist ein Anteil am Preis, etwa 25 %.",
  },
  '"{0}" is no rule of supply planning.': {
    fr: "« {0} » n'est pas une règle de planification de l'offre.",
    de: "„{0}“ ist keine Regel der Versorgungsplanung.",
  },
  "Who is served when there is too little: {0}. Priority and target follow your table of customers.": {
    fr: "Qui est servi quand il y a trop peu : {0}. Priorité et objectif suivent votre table des clients.",
    de: "Wer bedient wird, wenn es zu wenig gibt: {0}. Priorität und Ziel folgen Ihrer Kundentabelle.",
  },
  "What a purchase costs more when it comes a month sooner, as a share of its price. Blank: nothing is expedited.":
    {
      fr: "Ce qu'un achat coûte de plus quand il vient un mois plus tôt, en part de son prix. Vide : rien n'est accéléré.",
      de: "Was ein Einkauf mehr kostet, wenn er einen Monat früher kommt, als Anteil am Preis. Leer: Nichts wird beschleunigt.",
    },
  "Rules of supply planning": {
    fr: "Règles de planification de l'offre",
    de: "Regeln der Versorgungsplanung",
  },
  "What step 3 follows beside your tables. Run Supply after a change.": {
    fr: "Ce que suit l'étape 3 en plus de vos tables. Lancez Offre après une modification.",
    de: "Was Schritt 3 neben Ihren Tabellen befolgt. Führen Sie nach einer Änderung Versorgung aus.",
  },
  "Service must lie between 0 and 100 %; 100 % would need endless stock.": {
    fr: "Le service doit être compris entre 0 et 100 % ; 100 % exigerait un stock sans fin.",
    de: "Der Lieferservice muss zwischen 0 und 100 % liegen; 100 % bräuchten endlosen Bestand.",
  },
  '"{0}" is no segment; write A, B or C, or with X, Y or Z behind it.': {
    fr: "« {0} » n'est pas un segment ; écrivez A, B ou C, ou suivi de X, Y ou Z.",
    de: "„{0}“ ist kein Segment; schreiben Sie A, B oder C, oder mit X, Y oder Z dahinter.",
  },
  '"{0}" is no method; write one of {1}.': {
    fr: "« {0} » n'est pas une méthode ; écrivez l'une de {1}.",
    de: "„{0}“ ist keine Methode; schreiben Sie eine von {1}.",
  },
  "Days must be 0 or more.": { fr: "Les jours doivent être 0 ou plus.", de: "Tage müssen 0 oder mehr sein." },
  "Stock policies by segment": { fr: "Politiques de stock par segment", de: "Bestandspolitiken je Segment" },
  "Which service each segment shall have, and how its safety stock is set. AX goes before A; a policy of a single item in your table Policies goes before both. Blank days mean your own settings. Run Supply after a change.":
    {
      fr: "Quel service chaque segment doit avoir, et comment son stock de sécurité est fixé. AX passe avant A ; une politique d'un seul article dans votre table Policies passe avant les deux. Des jours vides signifient vos propres paramètres. Lancez Offre après une modification.",
      de: "Welchen Lieferservice jedes Segment haben soll und wie sein Sicherheitsbestand bestimmt wird. AX geht vor A; eine Politik für einen einzelnen Artikel in Ihrer Tabelle Policies geht beiden vor. Leere Tage bedeuten Ihre eigenen Einstellungen. Führen Sie nach einer Änderung Versorgung aus.",
    },
  "Units bought a month sooner than the supplier's lead time; the cost is their price with the premium.": {
    fr: "Unités achetées un mois plus tôt que le délai du fournisseur ; le coût est leur prix avec la prime.",
    de: "Stück, die einen Monat vor der Lieferzeit des Lieferanten gekauft werden; die Kosten sind ihr Preis mit dem Aufschlag.",
  },
  "Load as a share of regular capacity, when every month makes what it sells": {
    fr: "Charge en part de la capacité normale, lorsque chaque mois produit ce qu'il vend",
    de: "Auslastung als Anteil der Normalkapazität, wenn jeder Monat herstellt, was er verkauft",
  },
  "Hours: what the demand asks for, and what the feasible plan uses": {
    fr: "Heures : ce que demande la demande, et ce qu'utilise le plan réalisable",
    de: "Stunden: was der Bedarf verlangt und was der machbare Plan nutzt",
  },
  "Capacity check": { fr: "Contrôle de capacité", de: "Kapazitätsprüfung" },
  "Which resource is full in which month. Above 100 % the demand of the month does not fit into regular hours; the plan makes earlier, works overtime or leaves demand waiting.":
    {
      fr: "Quelle ressource est pleine quel mois. Au-dessus de 100 %, la demande du mois ne tient pas dans les heures normales ; le plan produit plus tôt, recourt aux heures supplémentaires ou laisse de la demande en attente.",
      de: "Welche Ressource in welchem Monat voll ist. Über 100 % passt der Bedarf des Monats nicht in die Normalstunden; der Plan produziert früher vor, nutzt Überstunden oder lässt Bedarf warten.",
    },
  "Items behind each overload: up to five, those with most hours": {
    fr: "Articles derrière chaque surcharge : cinq au plus, ceux qui prennent le plus d'heures",
    de: "Artikel hinter jeder Überlastung: höchstens fünf, die mit den meisten Stunden",
  },
  "{0}: load and capacity in hours": {
    fr: "{0} : charge et capacité en heures",
    de: "{0}: Last und Kapazität in Stunden",
  },
  "{0}: load against capacity": { fr: "{0} : charge face à la capacité", de: "{0}: Last gegen Kapazität" },
  "Hours a month": { fr: "Heures par mois", de: "Stunden je Monat" },
  "Stock targets": { fr: "Objectifs de stock", de: "Bestandsziele" },
  "Safety stock z · σ · √(lead time + review): σ is the measured forecast error a month, z follows from the service level. A safety stock in your inventory table goes before. The plan aims at your days of cover, and never below the safety stock.":
    {
      fr: "Stock de sécurité z · σ · √(délai + période de revue) : σ est l'erreur de prévision mesurée par mois, z découle du taux de service. Un stock de sécurité dans votre table des stocks a la priorité. Le plan vise vos jours de couverture, et jamais moins que le stock de sécurité.",
      de: "Sicherheitsbestand z · σ · √(Wiederbeschaffungszeit + Überprüfungszeit): σ ist der gemessene Prognosefehler je Monat, z folgt aus dem Lieferservice. Ein Sicherheitsbestand in Ihrer Bestandstabelle geht vor. Der Plan zielt auf Ihre Reichweite in Tagen, nie unter den Sicherheitsbestand.",
    },
  "Where buffers are best placed": {
    fr: "Où placer les stocks de sécurité",
    de: "Wo Puffer am besten stehen",
  },
  "Every stock point quotes a service time to the next and keeps what covers the rest of its own; the times are chosen so that holding all of it costs least, and sold items are served from stock. Weeks; costs a year in {0}. Making takes four weeks, buying the supplier's lead time, moving the lane's days. What goes more than one way into what it serves keeps stock and quotes 0. Today is the plan's targets, which give components none. The plan does not follow these stocks: put those that you want into the safety stock of your inventory table.":
    {
      fr: "Chaque point de stock promet un délai de service au suivant et garde ce qui couvre le reste du sien ; les délais sont choisis pour que l'ensemble coûte le moins à détenir, et les articles vendus sont servis sur stock. Semaines ; coûts par an en {0}. Fabriquer prend quatre semaines, acheter le délai du fournisseur, déplacer les jours de la liaison. Ce qui entre par plus d'un chemin dans ce qu'il sert garde un stock et promet 0. Aujourd'hui désigne les objectifs du plan, qui n'en donnent pas aux composants. Le plan ne suit pas ces stocks : mettez ceux que vous voulez dans le stock de sécurité de votre table des stocks.",
      de: "Jeder Lagerpunkt verspricht dem nächsten eine Lieferzeit und hält, was den Rest seiner eigenen deckt; die Zeiten sind so gewählt, dass alles zusammen am wenigsten kostet, und Verkauftes wird ab Lager bedient. Wochen; Kosten im Jahr in {0}. Herstellen dauert vier Wochen, Einkauf die Lieferzeit des Lieferanten, Umlagern die Tage der Strecke. Was auf mehr als einem Weg in das eingeht, was es bedient, hält Bestand und verspricht 0. Heute sind die Ziele des Plans, die Komponenten keinen geben. Der Plan folgt diesen Beständen nicht: Tragen Sie die gewünschten als Sicherheitsbestand in Ihre Bestandstabelle ein.",
    },
  "no stock": { fr: "pas de stock", de: "kein Bestand" },
  "serves from stock": { fr: "sert sur stock", de: "bedient ab Lager" },
  "part of its time": { fr: "une partie de son délai", de: "ein Teil seiner Zeit" },
  "Buffers placed best": { fr: "Stocks de sécurité bien placés", de: "Puffer am besten gestellt" },
  "{0} a year; {1} with stock everywhere, {2} at the end only, {3} for today's targets": {
    fr: "{0} par an ; {1} avec du stock partout, {2} à la fin seulement, {3} pour les objectifs d'aujourd'hui",
    de: "{0} im Jahr; {1} mit Bestand überall, {2} nur am Ende, {3} für die Ziele von heute",
  },
  "Production plan": { fr: "Plan de production", de: "Produktionsplan" },
  "Of what is started the part under Scrap is lost: materials and hours go by what is started, stock and orders are met by what comes out.":
    {
      fr: "De ce qui est lancé, la part sous Scrap est perdue : matières et heures suivent ce qui est lancé, stock et commandes sont servis par ce qui en sort.",
      de: "Von dem, was gestartet wird, geht der Teil unter Scrap verloren: Material und Stunden folgen dem Gestarteten, Bestand und Aufträge dem, was herauskommt.",
    },
  "Units to start in each month, by item and way of making it: the cheapest plan that fits into the capacity.":
    {
      fr: "Unités à lancer chaque mois, par article et par façon de le produire : le plan le moins cher qui tient dans la capacité.",
      de: "Je Monat zu startende Stückzahlen, nach Artikel und Herstellweg: der günstigste Plan, der in die Kapazität passt.",
    },
  "Purchase plan": { fr: "Plan d'achat", de: "Einkaufsplan" },
  "Inventory plan": { fr: "Plan de stock", de: "Bestandsplan" },
  "Opening stock + receipts − shipments = closing stock, in every row and month, over all sites and what is on its way between them. Orders wait where demand exceeds what can be shipped.":
    {
      fr: "Stock initial + réceptions − expéditions = stock final, sur chaque ligne et chaque mois, pour tous les sites et ce qui circule entre eux. Les commandes attendent là où la demande dépasse ce qui peut être expédié.",
      de: "Anfangsbestand + Zugänge − Auslieferungen = Endbestand, in jeder Zeile und jedem Monat, über alle Standorte und das, was zwischen ihnen unterwegs ist. Aufträge warten, wo der Bedarf übersteigt, was geliefert werden kann.",
    },
  "Demand that is not served in its month although the plan does all that pays, with what binds. The largest money first.":
    {
      fr: "Demande qui n'est pas servie dans son mois bien que le plan fasse tout ce qui est rentable, avec ce qui la bloque. Les plus gros montants d'abord.",
      de: "Bedarf, der nicht in seinem Monat bedient wird, obwohl der Plan alles tut, was sich lohnt, mit dem, was ihn begrenzt. Die größten Beträge zuerst.",
    },
  "All demand is served in its month.": {
    fr: "Toute la demande est servie dans son mois.",
    de: "Der gesamte Bedarf wird in seinem Monat bedient.",
  },
  "Transfer plan": { fr: "Plan de transfert", de: "Umlagerungsplan" },
  "What leaves one site for another in each month, when it arrives and what it is for there, first in, first out. Freight is part of the plan's cost, so that goods wait where they were made until they are needed.":
    {
      fr: "Ce qui part d'un site vers un autre chaque mois, quand cela arrive et à quoi cela sert, premier entré, premier sorti. Le fret fait partie du coût du plan : les produits attendent donc là où ils ont été fabriqués jusqu'à ce qu'on en ait besoin.",
      de: "Was in jedem Monat einen Standort in Richtung eines anderen verlässt, wann es ankommt und wofür es dort ist, in der Reihenfolge des Zugangs. Fracht gehört zu den Kosten des Plans, sodass Ware dort wartet, wo sie hergestellt wurde, bis sie gebraucht wird.",
    },
  "Load of the lanes, units": {
    fr: "Charge des liaisons, unités",
    de: "Auslastung der Transportrelationen, Stück",
  },
  "Nothing moves between sites.": {
    fr: "Rien ne circule entre les sites.",
    de: "Zwischen den Standorten wird nichts bewegt.",
  },
  "Inventory by site": { fr: "Stock par site", de: "Bestand je Standort" },
  "Opening stock + receipts + moved in − shipments − moved out − used = closing stock, at every site and in every month; a measure without a row is 0. Demand stands at the site that serves the customers' region.":
    {
      fr: "Stock initial + réceptions + entrées de transfert − expéditions − sorties de transfert − consommation = stock final, sur chaque site et chaque mois ; une mesure sans ligne vaut 0. La demande figure au site qui sert la région des clients.",
      de: "Anfangsbestand + Zugänge + Umlagerung herein − Auslieferungen − Umlagerung hinaus − Verbrauch = Endbestand, an jedem Standort und in jedem Monat; eine Kennzahl ohne Zeile ist 0. Der Bedarf steht bei dem Standort, der die Region der Kunden beliefert.",
    },
  "makes what is sold, month by month, and keeps no more than the target stock": {
    fr: "produit ce qui se vend, mois par mois, et ne garde pas plus que le stock cible",
    de: "produziert Monat für Monat, was verkauft wird, und hält nicht mehr als den Zielbestand",
  },
  "makes every item at one rate, without overtime": {
    fr: "produit chaque article à cadence constante, sans heures supplémentaires",
    de: "produziert jeden Artikel mit gleichbleibender Rate, ohne Überstunden",
  },
  "makes at one rate, and tops up by overtime and subcontracting": {
    fr: "produit à cadence constante et complète par des heures supplémentaires et la sous-traitance",
    de: "produziert mit gleichbleibender Rate und ergänzt durch Überstunden und Fremdvergabe",
  },
  "makes ahead, works overtime or buys, whatever costs least": {
    fr: "anticipe, fait des heures supplémentaires ou achète, selon ce qui coûte le moins",
    de: "produziert vor, macht Überstunden oder kauft zu, je nachdem, was am wenigsten kostet",
  },
  "There is no capacity check yet. Run this step.": {
    fr: "Il n'y a pas encore de contrôle de capacité. Lancez cette étape.",
    de: "Es gibt noch keine Kapazitätsprüfung. Führen Sie diesen Schritt aus.",
  },
  " The company is too large to make the other plans beside it.": {
    fr: " L'entreprise est trop grande pour calculer les autres plans à côté.",
    de: " Die Firma ist zu groß, um die anderen Pläne daneben zu rechnen.",
  },
  "Plans compared": { fr: "Plans comparés", de: "Pläne im Vergleich" },
  "The cheapest plan beside chase, level and hybrid: the same demand, capacity and costs, over {0} months, those after the horizon included, so that none gains by running its stock down.{1}":
    {
      fr: "Le plan le moins cher à côté des stratégies chase (suivre), level (lisser) et hybride : mêmes demande, capacité et coûts, sur {0} mois, y compris ceux d'après l'horizon, afin qu'aucun ne gagne à épuiser son stock.{1}",
      de: "Der günstigste Plan neben Chase (nachfragesynchron), Level (geglättet) und Hybrid: gleicher Bedarf, gleiche Kapazität und Kosten, über {0} Monate, die nach dem Horizont eingeschlossen, damit keiner gewinnt, indem er seinen Bestand leer fährt.{1}",
    },
  "Cost of each plan, {0}": { fr: "Coût de chaque plan, {0}", de: "Kosten jedes Plans, {0}" },
  "What each plan costs beside making and buying": {
    fr: "Ce que coûte chaque plan en plus de produire et d'acheter",
    de: "Was jeder Plan über Herstellen und Kaufen hinaus kostet",
  },
  "Levers of the cheapest plan, within the horizon": {
    fr: "Leviers du plan le moins cher, sur l'horizon",
    de: "Hebel des günstigsten Plans, innerhalb des Horizonts",
  },
  "What one more hour would save": {
    fr: "Ce qu'une heure de plus ferait économiser",
    de: "Was eine weitere Stunde einsparen würde",
  },
  "Stock of sold items above its target, made before it is needed; the cost of holding it.": {
    fr: "Stock d'articles vendus au-dessus de sa cible, produit avant le besoin ; coût de sa détention.",
    de: "Bestand verkaufter Artikel über seinem Ziel, vor dem Bedarf hergestellt; Kosten seiner Lagerung.",
  },
  "Hours beyond the regular shifts, at the resource's overtime rate.": {
    fr: "Heures au-delà des équipes normales, au taux des heures supplémentaires de la ressource.",
    de: "Stunden über die Normalschichten hinaus, zum Überstundensatz der Ressource.",
  },
  "Units made by others, where the resource allows it.": {
    fr: "Unités fabriquées par d'autres, là où la ressource le permet.",
    de: "Stück, die andere herstellen, wo die Ressource es erlaubt.",
  },
  "Stock missing to its target; the cost is the weight that the plan gives to it.": {
    fr: "Stock qui manque à sa cible ; le coût est le poids que le plan lui donne.",
    de: "Bestand, der zu seinem Ziel fehlt; die Kosten sind das Gewicht, das der Plan ihm gibt.",
  },
  "Demand served after its month; the cost is the weight that the plan gives to it.": {
    fr: "Demande servie après son mois ; le coût est le poids que le plan lui donne.",
    de: "Bedarf, der nach seinem Monat bedient wird; die Kosten sind das Gewicht, das der Plan ihm gibt.",
  },
  "Units brought from one site to another, each lane counted; the cost is the freight.": {
    fr: "Unités amenées d'un site à un autre, chaque liaison comptée ; le coût est le fret.",
    de: "Stück, die von einem Standort zum anderen gebracht werden, jede Relation gezählt; die Kosten sind die Fracht.",
  },
  "the consensus, stock, bills, calendars and costs": {
    fr: "le consensus, le stock, les nomenclatures, les calendriers et les coûts",
    de: "dem Konsens, Beständen, Stücklisten, Kalendern und Kosten",
  },
  "Overloaded resources": { fr: "Ressources surchargées", de: "Überlastete Ressourcen" },
  Plan: { fr: "Plan", de: "Plan" },
  "cheapest, proven": { fr: "le moins cher, prouvé", de: "der günstigste, bewiesen" },
  "within {0} of the cheapest": { fr: "à {0} près du moins cher", de: "bis auf {0} am günstigsten" },
  "Making and buying": { fr: "Production et achats", de: "Herstellung und Einkauf" },
  "Holding cost": { fr: "Coût de possession", de: "Lagerkosten" },
  "Hours of a shift beyond the regular ones, at the resource's rate for it.": {
    fr: "Heures d'une équipe au-delà des équipes normales, au taux de la ressource pour celle-ci.",
    de: "Stunden einer Schicht über die regulären hinaus, zum Satz der Ressource dafür.",
  },
  Overtime: { fr: "Heures supplémentaires", de: "Überstunden" },
  Subcontracted: { fr: "Sous-traitance", de: "Fremdvergabe" },
  "Served in its month": { fr: "Servi dans son mois", de: "Im Bedarfsmonat bedient" },
  "Freight between sites": { fr: "Fret entre les sites", de: "Fracht zwischen Standorten" },
  "Balance audit": { fr: "Contrôle des bilans", de: "Bilanzprüfung" },
  "No resource is overloaded": {
    fr: "Aucune ressource n'est surchargée",
    de: "Keine Ressource ist überlastet",
  },
  "the plan serves all demand in its month": {
    fr: "le plan sert toute la demande dans son mois",
    de: "bedient der Plan den gesamten Bedarf in seinem Monat",
  },
  "{0} unit-months of demand wait, worth looking at in {1}": {
    fr: "{0} unités-mois de demande attendent, à examiner : {1}",
    de: "warten {0} Stückmonate Bedarf, anzusehen: {1}",
  },
  "{0}; with earlier production {1}.": {
    fr: "{0} ; en anticipant la production, {1}.",
    de: "{0}; mit Vorproduktion {1}.",
  },
  "{0}; with earlier production and {1} h of overtime {2}.": {
    fr: "{0} ; en anticipant la production et avec {1} h supplémentaires, {2}.",
    de: "{0}; mit Vorproduktion und {1} Überstunden {2}.",
  },
  "Only suppliers and lanes limit the plan; {0}.": {
    fr: "Seuls les fournisseurs et les liaisons limitent le plan ; {0}.",
    de: "Nur Lieferanten und Transportrelationen begrenzen den Plan; damit {0}.",
  },
  "Lane {0} carries less than its minimum of {1} in {2}.": {
    fr: "La liaison {0} transporte moins que son minimum de {1} en {2}.",
    de: "Die Relation {0} transportiert in {2} weniger als ihr Minimum von {1}.",
  },
  "{0} is over its space by up to {1} units in {2}.": {
    fr: "{0} dépasse sa surface de stockage de {1} unités au plus en {2}.",
    de: "{0} überschreitet seinen Lagerplatz in {2} um bis zu {1} Stück.",
  },
  "The company is too large to plan every site: its sites are planned as one place, without lanes.": {
    fr: "L'entreprise est trop grande pour planifier chaque site : ses sites sont planifiés comme un seul lieu, sans liaisons.",
    de: "Die Firma ist zu groß, um jeden Standort zu planen: Ihre Standorte werden als ein Ort geplant, ohne Transportrelationen.",
  },
  "An hour of overtime costs {0}.": {
    fr: "Une heure supplémentaire coûte {0}.",
    de: "Eine Überstunde kostet {0}.",
  },
  "{0} is overloaded in {1}; its peak is {2} of regular capacity.": {
    fr: "{0} est surchargée en {1} ; sa pointe atteint {2} de la capacité normale.",
    de: "{0} ist in {1} überlastet; die Spitze liegt bei {2} der Normalkapazität.",
  },
  "Nothing makes or buys {0}. Add a bill of resources, a bill of materials or a supplier.": {
    fr: "Rien ne produit ni n'achète {0}. Ajoutez une gamme, une nomenclature ou un fournisseur.",
    de: "Niemand stellt {0} her oder kauft es ein. Ergänzen Sie einen Arbeitsplan, eine Stückliste oder einen Lieferanten.",
  },
  "{0}: {1} units wait in {2}. {3}": {
    fr: "{0} : {1} unités attendent en {2}. {3}",
    de: "{0}: {1} Stück warten in {2}. {3}",
  },
  "{0} balances even": { fr: "{0} bilans justes", de: "{0} Bilanzen stimmen" },
  "{0} is overloaded": { fr: "{0} est surchargée", de: "{0} ist überlastet" },
  "{0} are overloaded": { fr: "{0} sont surchargées", de: "{0} sind überlastet" },
  "{0} h": { fr: "{0} h", de: "{0} h" },
  "Saved against making what is sold": {
    fr: "Économie face au rythme des ventes",
    de: "Gespart gegenüber Fertigung nach Absatz",
  },
  "arrives after the plan": { fr: "arrive après le plan", de: "kommt nach dem Plan an" },
  "target stock": { fr: "stock cible", de: "Zielbestand" },
  "sold in {0}": { fr: "vendu en {0}", de: "verkauft in {0}" },
  "goes on to {0}": { fr: "repart vers {0}", de: "geht weiter nach {0}" },
  "used in production": { fr: "utilisé en production", de: "in der Produktion verbraucht" },
  "later ({0})": { fr: "plus tard ({0})", de: "später ({0})" },
  "Safety stock live by {0}, in the order of the table; it shows these in whole units": {
    fr: "Stock de sécurité vivant par {0}, dans l'ordre de la table, qui le montre en unités entières",
    de: "Sicherheitsbestand lebend nach {0}, in der Reihenfolge der Tabelle, die ihn in ganzen Stück zeigt",
  },
  "The tolerance is a share of all that is bought, such as 5 %.": {
    fr: "La tolérance est une part de tout ce qui est acheté, comme 5 %.",
    de: "Die Toleranz ist ein Anteil von allem Gekauften, etwa 5 %.",
  },
  "How far the part of a supplier or lane may be off its quota, each month. Blank: quotas are not kept.": {
    fr: "De combien la part d'un fournisseur ou d'une liaison peut s'écarter de son quota, chaque mois. Vide : les quotas ne sont pas respectés.",
    de: "Wie weit der Anteil eines Lieferanten oder einer Relation jeden Monat von seiner Quote abweichen darf. Leer: Quoten werden nicht eingehalten.",
  },
  "What bottlenecks hit": {
    fr: "Ce que touchent les goulots",
    de: "Was Engpässe treffen",
  },
  "Overload: what would wait if nothing were done about a resource that is too small for its month, pegged through the bills to what is sold. The other kinds wait in the plan, by what binds. Up to ten items a bottleneck and month, the largest revenue first.":
    {
      fr: "Overload : ce qui attendrait si rien n'était fait pour une ressource trop petite pour son mois, remonté par les nomenclatures jusqu'à ce qui est vendu. Les autres genres attendent dans le plan, selon ce qui contraint. Jusqu'à dix articles par goulot et mois, le plus grand chiffre d'affaires d'abord.",
      de: "Overload: was warten würde, wenn für eine Ressource, die für ihren Monat zu klein ist, nichts geschähe, über die Stücklisten bis zum Verkauften verfolgt. Die anderen Arten warten im Plan, nach dem, was begrenzt. Bis zu zehn Artikel je Engpass und Monat, der größte Umsatz zuerst.",
    },
  "Nothing is overloaded or short.": {
    fr: "Rien n'est en surcharge ni en pénurie.",
    de: "Nichts ist überlastet oder knapp.",
  },
};
