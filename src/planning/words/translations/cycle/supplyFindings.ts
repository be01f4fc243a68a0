import type { Translations } from "../../say";

/** Sentences of step 3 on order lots, stock against its targets, and what is out of its bounds. */
export const cycleSupplyFindings: Translations = {
  "Looking for the best plan": { fr: "Recherche du meilleur plan", de: "Der beste Plan wird gesucht" },
  " The search was ended with the best plan found, without the other plans beside it.": {
    fr: " La recherche a été terminée avec le meilleur plan trouvé, sans les autres plans à côté.",
    de: " Die Suche wurde mit dem besten gefundenen Plan abgeschlossen, ohne die anderen Pläne daneben.",
  },
  "Units to order in each month, by item and supplier, at least the supplier's minimum and in its multiples; they arrive after the lead time.":
    {
      fr: "Unités à commander chaque mois, par article et fournisseur, au moins le minimum du fournisseur et par multiples ; elles arrivent après le délai d'approvisionnement.",
      de: "Je Monat zu bestellende Stückzahlen, nach Artikel und Lieferant, mindestens dessen Mindestmenge und in dessen Vielfachen; sie kommen nach der Wiederbeschaffungszeit an.",
    },
  "at least {0}, in multiples of {1}": {
    fr: "au moins {0}, par multiples de {1}",
    de: "mindestens {0}, in Vielfachen von {1}",
  },
  "{0}; {1} more than needed in {2}": {
    fr: "{0} ; {1} de plus que nécessaire en {2}",
    de: "{0}; in {2} {1} mehr als nötig",
  },
  "Minimum orders and loads cost": {
    fr: "Coût des commandes et charges minimales",
    de: "Mindestbestellungen und -ladungen kosten",
  },
  "Supply stays ahead of demand in every month.": {
    fr: "L'offre reste en avance sur la demande chaque mois.",
    de: "Die Versorgung bleibt in jedem Monat vor dem Bedarf.",
  },
  "Demand since the start first overtakes supply in {0}.": {
    fr: "La demande cumulée dépasse l'offre pour la première fois en {0}.",
    de: "Der Bedarf seit Beginn überholt die Versorgung erstmals in {0}.",
  },
  "Stock against its targets": { fr: "Stock et objectifs", de: "Bestand und Ziele" },
  "Stock of sold items at standard cost in {0}, with safety stock as minimum, the target that the plan aims at, and as maximum that of your inventory table, else target and a month of demand. {1}":
    {
      fr: "Stock des articles vendus au coût standard en {0}, avec pour minimum le stock de sécurité, l'objectif visé par le plan, et pour maximum celui de votre table des stocks, sinon l'objectif plus un mois de demande. {1}",
      de: "Bestand der verkauften Artikel zu Standardkosten in {0}, mit dem Sicherheitsbestand als Minimum, dem Ziel des Plans und als Maximum dem Ihrer Bestandstabelle, sonst Ziel und ein Monatsbedarf. {1}",
    },
  "Stock of all sold items, at the end of the month": {
    fr: "Stock de tous les articles vendus, en fin de mois",
    de: "Bestand aller verkauften Artikel am Monatsende",
  },
  "Stock against minimum, target and maximum": {
    fr: "Stock, minimum, objectif et maximum",
    de: "Bestand, Minimum, Ziel und Maximum",
  },
  "Stock at standard cost in {0}": {
    fr: "Stock au coût standard en {0}",
    de: "Bestand zu Standardkosten in {0}",
  },
  "Demand and supply since the start of the plan": {
    fr: "Demande et offre depuis le début du plan",
    de: "Bedarf und Versorgung seit Beginn des Plans",
  },
  "Stock at the start by the months of need that it covers: sold items, and what goes into them": {
    fr: "Stock au départ par mois de besoin couverts : articles vendus, et ce qui entre dans leur fabrication",
    de: "Anfangsbestand nach Monaten Bedarf, für die er reicht: verkaufte Artikel und was in sie eingeht",
  },
  "over {0}": { fr: "plus de {0}", de: "über {0}" },
  "no demand": { fr: "sans demande", de: "kein Bedarf" },
  "At standard cost in {0}": { fr: "Au coût standard en {0}", de: "Zu Standardkosten in {0}" },
  "Stock as a share of its target, the items with most money in stock first": {
    fr: "Stock en part de son objectif, les articles qui immobilisent le plus d'argent d'abord",
    de: "Bestand als Anteil am Ziel, die Artikel mit dem meisten Geld im Bestand zuerst",
  },
  "The minimum order of {0} at {1} covers {2} months of need: agree a smaller one, or share it with other items.":
    {
      fr: "La commande minimale de {0} chez {1} couvre {2} mois de besoin : convenez d'une plus petite, ou partagez-la avec d'autres articles.",
      de: "Die Mindestbestellung von {0} bei {1} deckt {2} Monate Bedarf: Vereinbaren Sie eine kleinere, oder teilen Sie sie mit anderen Artikeln.",
    },
  "{0} units are in stock, enough for {1} months: {2} more than {3} months need. Order no more; sell, move or scrap the rest.":
    {
      fr: "{0} unités sont en stock, assez pour {1} mois : {2} de plus que pour {3} mois. Ne commandez plus ; vendez, déplacez ou mettez au rebut le reste.",
      de: "{0} Stück liegen im Bestand, genug für {1} Monate: {2} mehr, als {3} Monate brauchen. Bestellen Sie nicht nach; verkaufen, verlagern oder verschrotten Sie den Rest.",
    },
  "{0} units are in stock and nothing is planned to need them: sell, move or scrap them.": {
    fr: "{0} unités sont en stock et rien n'en est prévu : vendez-les, déplacez-les ou mettez-les au rebut.",
    de: "{0} Stück liegen im Bestand, und nichts wird sie nach Plan brauchen: verkaufen, verlagern oder verschrotten Sie sie.",
  },
  "{0} is asked for up to {1} units a month and can make {2}: over in {3}. Order ahead, or find a second source.":
    {
      fr: "On demande à {0} jusqu'à {1} unités par mois pour une capacité de {2} : dépassement en {3}. Commandez à l'avance, ou trouvez une seconde source.",
      de: "Von {0} werden bis zu {1} Stück im Monat verlangt, möglich sind {2}: zu viel in {3}. Bestellen Sie im Voraus, oder suchen Sie eine zweite Quelle.",
    },
  "{0} units had to be ordered before the plan begins: a new order takes {1}. Expedite them, or move what needs them.":
    {
      fr: "{0} unités auraient dû être commandées avant le début du plan : une nouvelle commande prend {1}. Accélérez-les, ou déplacez ce qui en a besoin.",
      de: "{0} Stück hätten vor Beginn des Plans bestellt werden müssen: Eine neue Bestellung dauert {1}. Beschleunigen Sie sie, oder verschieben Sie, was sie braucht.",
    },
  "{0} units on order were due since {1}; the plan counts on them in its first month. Ask for their day, or cancel them.":
    {
      fr: "{0} unités commandées étaient attendues depuis le {1} ; le plan compte sur elles dès son premier mois. Demandez leur date, ou annulez-les.",
      de: "{0} bestellte Stück sind seit {1} fällig; der Plan rechnet in seinem ersten Monat mit ihnen. Fragen Sie nach dem Termin, oder stornieren Sie sie.",
    },
  "{0} is ordered in lots of at least {1}, in multiples of {2}; the order of {3} is {4}.": {
    fr: "{0} se commande par lots d'au moins {1}, par multiples de {2} ; la commande de {3} est de {4}.",
    de: "{0} wird in Losen von mindestens {1} bestellt, in Vielfachen von {2}; die Bestellung von {3} ist {4}.",
  },
  "The quotas {0} cost money in {1}: one unit more or less of {2} would save up to {3}.": {
    fr: "Les quotas {0} coûtent de l'argent en {1} : une unité de plus ou de moins de {2} économiserait jusqu'à {3}.",
    de: "Die Quoten {0} kosten Geld in {1}: eine Einheit mehr oder weniger von {2} sparte bis zu {3}.",
  },
  "{0} has {1} of {2} over the plan and not {3}: its order lots, limits or lead time allow no closer.": {
    fr: "{0} a {1} de {2} sur le plan au lieu de {3} : ses lots de commande, limites ou délai ne permettent pas de s'en approcher.",
    de: "{0} hat {1} von {2} über den Plan statt {3}: Bestelllose, Grenzen oder Lieferzeit lassen es nicht genauer zu.",
  },
  "Workforce of the plan": { fr: "Personnel du plan", de: "Personal des Plans" },
  "People whom the cheapest plan keeps, hires and lays off in each month, as far as wages and their costs stand in your table of resources, and the hours that they work. Parts of people are part-time.":
    {
      fr: "Personnes que le plan le moins cher garde, embauche et licencie chaque mois, selon les salaires et les coûts de votre table des ressources, et les heures qu'elles travaillent. Les fractions de personnes sont à temps partiel.",
      de: "Menschen, die der günstigste Plan in jedem Monat behält, einstellt und entlässt, nach den Löhnen und Kosten Ihrer Tabelle der Ressourcen, und die Stunden, die sie arbeiten. Teile von Menschen arbeiten in Teilzeit.",
    },
  "People who come and go; the cost is that of hiring and laying off, without wages.": {
    fr: "Personnes qui viennent et partent ; le coût est celui des embauches et des licenciements, sans les salaires.",
    de: "Menschen, die kommen und gehen; die Kosten sind die des Einstellens und Entlassens, ohne Löhne.",
  },
  "People in {0}": { fr: "Personnes de {0}", de: "Menschen in {0}" },
  "{0} to {1}; {2} hired, {3} laid off": {
    fr: "{0} à {1} ; {2} embauchées, {3} licenciées",
    de: "{0} bis {1}; {2} eingestellt, {3} entlassen",
  },
  "Set-ups": { fr: "Réglages", de: "Rüsten" },
  "{0} h, {1} times": { fr: "{0} h, {1} fois", de: "{0} h, {1}-mal" },
  "The price is a share of a unit's value each month, such as 5 %.": {
    fr: "Le prix est une part de la valeur d'une unité par mois, par exemple 5 %.",
    de: "Der Preis ist ein Anteil am Wert eines Stücks je Monat, etwa 5 %.",
  },
  "What a unit costs in each month above the Max of your inventory table, as a share of its value. Blank: Max does not bound the plan.":
    {
      fr: "Ce que coûte une unité chaque mois au-dessus du Max de votre table des stocks, en part de sa valeur. Vide : Max ne limite pas le plan.",
      de: "Was ein Stück in jedem Monat über dem Max Ihrer Bestandstabelle kostet, als Anteil an seinem Wert. Leer: Max begrenzt den Plan nicht.",
    },
  "{0} stands above its maximum of {1} by up to {2} in {3}; the plan gives that a price of {4}.": {
    fr: "{0} dépasse son maximum de {1} de jusqu'à {2} en {3} ; le plan y attache un prix de {4}.",
    de: "{0} liegt um bis zu {2} über seinem Höchstbestand von {1} in {3}; der Plan gibt dem einen Preis von {4}.",
  },
  "{0} fills its maximum of {1} in {2}: no more is built ahead or bought.": {
    fr: "{0} remplit son maximum de {1} en {2} : rien de plus n'est produit ou acheté d'avance.",
    de: "{0} füllt seinen Höchstbestand von {1} in {2}: mehr wird nicht vorab gefertigt oder gekauft.",
  },
  "Demand-driven buffers": { fr: "Tampons pilotés par la demande", de: "Bedarfsgesteuerte Puffer" },
  "Items whose policy is DDMRP. Red is usage × lead time × its factor × (1 + variability factor), yellow usage × lead time, green the largest of red's base, the minimum order and the usage of a review. Net flow is stock + open supply − orders overdue and spikes within the lead time; in red or yellow an order brings it to the top of green. The cheapest plan does not follow these orders: compare the two.":
    {
      fr: "Articles dont la politique est DDMRP. Le rouge est consommation × délai × son facteur × (1 + facteur de variabilité), le jaune consommation × délai, le vert le plus grand de la base du rouge, de la commande minimale et de la consommation d'une revue. Le flux net est stock + approvisionnements ouverts − commandes en retard et pics dans le délai ; en rouge ou en jaune une commande le ramène au haut du vert. Le plan le moins cher ne suit pas ces commandes : comparez les deux.",
      de: "Artikel, deren Politik DDMRP ist. Rot ist Verbrauch × Wiederbeschaffungszeit × ihr Faktor × (1 + Schwankungsfaktor), Gelb Verbrauch × Wiederbeschaffungszeit, Grün das Größte aus der Basis von Rot, der Mindestbestellmenge und dem Verbrauch einer Überprüfung. Der Nettofluss ist Bestand + offene Zugänge − überfällige Aufträge und Spitzen in der Wiederbeschaffungszeit; in Rot oder Gelb bringt ihn eine Bestellung bis oben in Grün. Der günstigste Plan folgt diesen Bestellungen nicht: vergleichen Sie beide.",
    },
};
