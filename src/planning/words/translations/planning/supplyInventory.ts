import type { Translations } from "../../say";

/** Sentences of stock policies, lots, materials and promises. */
export const planningSupplyInventory: Translations = {
  "The plan's {0} has {1} periods where demand has {2}.": {
    fr: "{0} du plan a {1} périodes alors que la demande en a {2}.",
    de: "{0} des Plans hat {1} Perioden, der Bedarf hat {2}.",
  },
  "In period {0} the workforce is {1} but hiring and layoffs lead to {2}.": {
    fr: "À la période {0}, l'effectif est de {1} mais les embauches et les départs mènent à {2}.",
    de: "In Periode {0} ist die Belegschaft {1}, Einstellungen und Entlassungen führen aber zu {2}.",
  },
  "In period {0} production needs {1} hours and has {2}.": {
    fr: "À la période {0}, la production demande {1} heures et en a {2}.",
    de: "In Periode {0} braucht die Produktion {1} Stunden und hat {2}.",
  },
  "item {0}": { fr: "article {0}", de: "Artikel {0}" },
  "The lanes run in a circle: {0}. Remove one of them.": {
    fr: "Les liaisons tournent en rond : {0}. Supprimez l'une d'elles.",
    de: "Die Transportwege laufen im Kreis: {0}. Entfernen Sie einen davon.",
  },
  "The bill of materials runs in a loop: {0}. Remove one of these lines.": {
    fr: "La nomenclature tourne en boucle : {0}. Supprimez l'une de ces lignes.",
    de: "Die Stückliste läuft im Kreis: {0}. Entfernen Sie eine dieser Zeilen.",
  },
  "Line {0} of the bill of materials names an item that does not exist.": {
    fr: "La ligne {0} de la nomenclature nomme un article qui n'existe pas.",
    de: "Zeile {0} der Stückliste nennt einen Artikel, den es nicht gibt.",
  },
  "Line {0} of the bill of materials ({1} → {2}) needs a number as quantity and a scrap below 1.": {
    fr: "La ligne {0} de la nomenclature ({1} → {2}) exige un nombre comme quantité et un rebut inférieur à 1.",
    de: "Zeile {0} der Stückliste ({1} → {2}) braucht eine Zahl als Menge und einen Ausschuss unter 1.",
  },
  "gross requirements": { fr: "les besoins bruts", de: "die Bruttobedarfe" },
  "There are {0} items but {1} rows of requirements; give one row an item.": {
    fr: "Il y a {0} articles mais {1} lignes de besoins ; donnez-en une par article.",
    de: "Es gibt {0} Artikel, aber {1} Bedarfszeilen; geben Sie jedem Artikel eine Zeile.",
  },
  "The rule foq needs its fixed quantity.": {
    fr: "La règle foq exige sa quantité fixe.",
    de: "Die Regel foq braucht ihre feste Menge.",
  },
  "{0} has a scrap of {1}; use a fraction below 1.": {
    fr: "{0} a un rebut de {1} ; utilisez une fraction inférieure à 1.",
    de: "{0} hat einen Ausschuss von {1}; verwenden Sie einen Anteil unter 1.",
  },
  "site {0}": { fr: "site {0}", de: "Standort {0}" },
  "The quotas of the lanes to {0} sum to {1}; they must sum to 1.": {
    fr: "Les quotas des liaisons vers {0} totalisent {1} ; ils doivent totaliser 1.",
    de: "Die Quoten der Relationen nach {0} ergeben {1}; sie müssen 1 ergeben.",
  },
  "the master schedule": { fr: "le programme directeur", de: "das Produktionsprogramm" },
  "Hours per unit has {0} numbers for {1} products; give one a product.": {
    fr: "Les heures par unité comptent {0} nombres pour {1} produits ; donnez-en un par produit.",
    de: "Die Stunden je Stück haben {0} Zahlen für {1} Produkte; geben Sie jedem Produkt eine.",
  },
  "A bill of resources line names product {0} and resource {1}, but there are {2} products and {3} resources.":
    {
      fr: "Une ligne de la gamme nomme le produit {0} et la ressource {1}, mais il y a {2} produits et {3} ressources.",
      de: "Eine Zeile des Arbeitsplans nennt Produkt {0} und Ressource {1}, es gibt aber {2} Produkte und {3} Ressourcen.",
    },
  "The lead-time offset of product {0} on resource {1} is {2}; use a whole number of periods, 0 or more.": {
    fr: "Le décalage du produit {0} sur la ressource {1} est de {2} ; utilisez un nombre entier de périodes, 0 ou plus.",
    de: "Der Vorlauf von Produkt {0} auf Ressource {1} ist {2}; verwenden Sie eine ganze Zahl von Perioden, 0 oder mehr.",
  },
  "the load": { fr: "la charge", de: "die Last" },
  "The schedule has {0} periods and the orders {1}.": {
    fr: "Le programme a {0} périodes et les commandes {1}.",
    de: "Das Programm hat {0} Perioden und die Aufträge {1}.",
  },
  "Forecast, orders and firm lots need the same number of periods.": {
    fr: "La prévision, les commandes et les lots fermes doivent avoir le même nombre de périodes.",
    de: "Prognose, Aufträge und feste Lose brauchen die gleiche Anzahl Perioden.",
  },
  "An order of {0} units cannot be promised.": {
    fr: "Une commande de {0} unités ne peut pas être promise.",
    de: "Ein Auftrag über {0} Stück kann nicht zugesagt werden.",
  },
  "Available to promise has {0} periods; every free capacity needs as many.": {
    fr: "Le disponible à promettre a {0} périodes ; chaque capacité libre doit en avoir autant.",
    de: "Der verfügbare Bestand (ATP) hat {0} Perioden; jede freie Kapazität braucht ebenso viele.",
  },
  "nothing more is scheduled": { fr: "rien de plus n'est programmé", de: "mehr ist nicht eingeplant" },
  "lead time of 1 period": { fr: "délai de 1 période", de: "Durchlaufzeit von 1 Periode" },
  "lead time of {0} periods": { fr: "délai de {0} périodes", de: "Durchlaufzeit von {0} Perioden" },
  "nothing can be made anew": {
    fr: "rien ne peut être fabriqué de nouveau",
    de: "es kann nichts neu hergestellt werden",
  },
  "{0} would have been needed before period 1": {
    fr: "{0} aurait été nécessaire avant la période 1",
    de: "{0} wäre vor Periode 1 nötig gewesen",
  },
  "{0} in period {1}": { fr: "{0} à la période {1}", de: "{0} in Periode {1}" },
  "The pull of {0} periods must be 0 or more.": {
    fr: "L'anticipation de {0} périodes doit être de 0 ou plus.",
    de: "Die Vorverlegung von {0} Perioden muss 0 oder mehr sein.",
  },
  "Sizing lots within the capacity": {
    fr: "Dimensionnement des lots dans la capacité",
    de: "Losgrößen innerhalb der Kapazität werden bestimmt",
  },
  "No lots within the capacity were found: add hours, or shorten the set-ups.": {
    fr: "Aucun lot tenant dans la capacité n'a été trouvé : ajoutez des heures ou raccourcissez les réglages.",
    de: "Innerhalb der Kapazität wurden keine Lose gefunden: Fügen Sie Stunden hinzu oder verkürzen Sie die Rüstzeiten.",
  },
  "the requirements": { fr: "les besoins", de: "die Bedarfe" },
  "Item {0} needs hours a unit above 0, and set-up cost, set-up hours and holding of 0 or more.": {
    fr: "L'article {0} exige des heures par unité supérieures à 0, et un coût de réglage, des heures de réglage et un coût de possession de 0 ou plus.",
    de: "Artikel {0} braucht Stunden je Stück über 0 sowie Rüstkosten, Rüststunden und Lagerkosten von 0 oder mehr.",
  },
  "The requirement of item {0} in period {1} is {2}; it cannot be negative.": {
    fr: "Le besoin de l'article {0} à la période {1} est de {2} ; il ne peut pas être négatif.",
    de: "Der Bedarf von Artikel {0} in Periode {1} ist {2}; er kann nicht negativ sein.",
  },
  "The requirement of period {0} is {1}; it cannot be negative.": {
    fr: "Le besoin de la période {0} est de {1} ; il ne peut pas être négatif.",
    de: "Der Bedarf in Periode {0} ist {1}; er kann nicht negativ sein.",
  },
  "The lots leave {0} units of period {1} unmet.": {
    fr: "Les lots laissent {0} unités de la période {1} non couvertes.",
    de: "Die Lose lassen {0} Stück der Periode {1} ungedeckt.",
  },
  "Lots of {0} periods do not exist; use a whole number, 1 or more.": {
    fr: "Des lots de {0} périodes n'existent pas ; utilisez un nombre entier, 1 ou plus.",
    de: "Lose über {0} Perioden gibt es nicht; verwenden Sie eine ganze Zahl, 1 oder mehr.",
  },
  "A fixed lot of {0} is not possible; use a number above 0.": {
    fr: "Un lot fixe de {0} est impossible ; utilisez un nombre supérieur à 0.",
    de: "Ein festes Los von {0} ist nicht möglich; verwenden Sie eine Zahl über 0.",
  },
  "The economic quantity needs a holding cost above 0.": {
    fr: "La quantité économique exige un coût de possession supérieur à 0.",
    de: "Die wirtschaftliche Losgröße braucht Lagerkosten über 0.",
  },
  "Opening stock has {0} numbers for {1} rows of demand; give one a row.": {
    fr: "Le stock initial compte {0} nombres pour {1} lignes de demande ; donnez-en un par ligne.",
    de: "Der Anfangsbestand hat {0} Zahlen für {1} Bedarfszeilen; geben Sie jeder Zeile eine.",
  },
  "Safety stock has {0} rows for {1} rows of demand; give one a row.": {
    fr: "Le stock de sécurité a {0} lignes pour {1} lignes de demande ; donnez-en une par ligne.",
    de: "Der Sicherheitsbestand hat {0} Zeilen für {1} Bedarfszeilen; geben Sie jeder Zeile eine.",
  },
  "Row {0} of safety stock has {1} periods where demand has {2}.": {
    fr: "La ligne {0} du stock de sécurité a {1} périodes alors que la demande en a {2}.",
    de: "Zeile {0} des Sicherheitsbestands hat {1} Perioden, der Bedarf hat {2}.",
  },
  "No values satisfy all rows and bounds. {0}": {
    fr: "Aucune valeur ne satisfait toutes les lignes et bornes. {0}",
    de: "Keine Werte erfüllen alle Zeilen und Grenzen. {0}",
  },
  "The bounds of variable {0} contradict each other: its least value {1} is above its most, {2}. Loosen one.":
    {
      fr: "Les bornes de la variable {0} se contredisent : sa valeur minimale {1} dépasse sa maximale, {2}. Assouplissez-en une.",
      de: "Die Grenzen der Variable {0} widersprechen sich: Ihr kleinster Wert {1} liegt über ihrem größten, {2}. Lockern Sie eine.",
    },
  "The objective grows without limit ({0}); a row or bound is missing.": {
    fr: "L'objectif croît sans limite ({0}) ; il manque une ligne ou une borne.",
    de: "Das Ziel wächst ohne Grenze ({0}); es fehlt eine Zeile oder eine Schranke.",
  },
  "variable {0} up": { fr: "variable {0} vers le haut", de: "Variable {0} nach oben" },
  "variable {0} down": { fr: "variable {0} vers le bas", de: "Variable {0} nach unten" },
  "Product {0} must be made {1} times and may be made {2} times: lower its min or raise its max.": {
    fr: "Le produit {0} doit être fabriqué {1} fois et peut l'être {2} fois : baissez son min ou relevez son max.",
    de: "Produkt {0} muss {1}-mal und darf {2}-mal hergestellt werden: Senken Sie sein min oder heben Sie sein max.",
  },
  "The argument {0} is missing; give the hours or material of one unit, one number for each row of capacity_free.":
    {
      fr: "L'argument {0} manque ; donnez les heures ou la matière d'une unité, un nombre par ligne de capacity_free.",
      de: "Das Argument {0} fehlt; geben Sie Stunden oder Material je Einheit an, eine Zahl je Zeile von capacity_free.",
    },
  "The bounds of a variable leave it no whole number: loosen one.": {
    fr: "Les bornes d'une variable ne lui laissent aucun nombre entier : desserrez-en une.",
    de: "Die Grenzen einer Variablen lassen ihr keine ganze Zahl: Lockern Sie eine.",
  },
  "row {0} from {1} to {2}": {
    fr: "la ligne {0} de {1} à {2}",
    de: "Zeile {0} von {1} auf {2}",
  },
  "The smallest change that helps: {0}, and {1} more rows.": {
    fr: "Le plus petit changement qui aide : {0} et {1} autres lignes.",
    de: "Die kleinste Änderung, die hilft: {0} und {1} weitere Zeilen.",
  },
  "The smallest change that helps: {0}.": {
    fr: "Le plus petit changement qui aide : {0}.",
    de: "Die kleinste Änderung, die hilft: {0}.",
  },
  "The objective grows without limit; a row or bound is missing.": {
    fr: "L'objectif croît sans limite ; il manque une ligne ou une borne.",
    de: "Das Ziel wächst unbegrenzt; eine Zeile oder Schranke fehlt.",
  },
  "The solver stopped before it had an answer.": {
    fr: "Le solveur s'est arrêté avant d'avoir une réponse.",
    de: "Der Solver hielt an, bevor er eine Antwort hatte.",
  },
  "The objective is empty; give one number a variable.": {
    fr: "L'objectif est vide ; donnez un nombre par variable.",
    de: "Das Ziel ist leer; geben Sie jeder Variablen eine Zahl.",
  },
  "The matrix has {0} rows; sense ({1}) and right-hand side ({2}) need as many.": {
    fr: "La matrice a {0} lignes ; sens ({1}) et second membre ({2}) doivent en avoir autant.",
    de: "Die Matrix hat {0} Zeilen; Richtung ({1}) und rechte Seite ({2}) brauchen ebenso viele.",
  },
  "Row {0} of the matrix has {1} numbers for {2} variables.": {
    fr: "La ligne {0} de la matrice compte {1} nombres pour {2} variables.",
    de: "Zeile {0} der Matrix hat {1} Zahlen für {2} Variablen.",
  },
  "The list {0} has {1} entries for {2} variables.": {
    fr: "La liste {0} a {1} entrées pour {2} variables.",
    de: "Die Liste {0} hat {1} Einträge für {2} Variablen.",
  },
  "A right-hand side is blank; enter a number for every row.": {
    fr: "Un second membre est vide ; saisissez un nombre pour chaque ligne.",
    de: "Eine rechte Seite ist leer; geben Sie für jede Zeile eine Zahl ein.",
  },
  "Demand and order cost must be 0 or more and the holding cost above 0.": {
    fr: "La demande et le coût de commande doivent être de 0 ou plus et le coût de possession supérieur à 0.",
    de: "Bedarf und Bestellkosten müssen 0 oder mehr sein und die Lagerkosten über 0.",
  },
  "A production rate of {0} never gets ahead of a demand of {1}.": {
    fr: "Une cadence de {0} ne prend jamais d'avance sur une demande de {1}.",
    de: "Eine Produktionsrate von {0} kommt einem Bedarf von {1} nie voraus.",
  },
  "Give at least one price.": { fr: "Donnez au moins un prix.", de: "Geben Sie mindestens einen Preis an." },
  "Give the item cost, holding cost and demand of every item.": {
    fr: "Donnez le coût de lancement, le coût de possession et la demande de chaque article.",
    de: "Geben Sie zu jedem Artikel Artikelkosten, Lagerkosten und Bedarf an.",
  },
  "Deviations, lead time and review must be numbers, 0 or more.": {
    fr: "Les écarts types, le délai et la période de revue doivent être des nombres, 0 ou plus.",
    de: "Abweichungen, Wiederbeschaffungszeit und Überprüfungszeit müssen Zahlen sein, 0 oder mehr.",
  },
  "A service of {0} has no finite safety stock; use a fraction between 0 and 1, e.g. 0.95.": {
    fr: "Un service de {0} n'a pas de stock de sécurité fini ; utilisez une fraction entre 0 et 1, par exemple 0.95.",
    de: "Ein Lieferservice von {0} hat keinen endlichen Sicherheitsbestand; verwenden Sie einen Bruchteil zwischen 0 und 1, z. B. 0.95.",
  },
  "A fill rate needs the lot size (order quantity), a number above 0.": {
    fr: "Un taux de service en quantité exige la taille du lot (quantité commandée), un nombre supérieur à 0.",
    de: "Ein Mengenservicegrad braucht die Losgröße (Bestellmenge), eine Zahl über 0.",
  },
  "An arc names stage {0} or {1}, which does not exist.": {
    fr: "Un arc nomme l'étape {0} ou {1}, qui n'existe pas.",
    de: "Eine Kante nennt Stufe {0} oder {1}, die es nicht gibt.",
  },
  "The arc {0} → {1} closes a loop; stages must form a tree.": {
    fr: "L'arc {0} → {1} ferme une boucle ; les étapes doivent former un arbre.",
    de: "Die Kante {0} → {1} schließt einen Kreis; Stufen müssen einen Baum bilden.",
  },
  "outbound service time": { fr: "délai de service sortant", de: "ausgehende Servicezeit" },
  "inbound service time": { fr: "délai de service entrant", de: "eingehende Servicezeit" },
  "Stage {0} has a {1} of {2}; use whole periods, 0 or more.": {
    fr: "L'étape {0} a un {1} de {2} ; utilisez des périodes entières, 0 ou plus.",
    de: "Stufe {0} hat als {1} {2}; verwenden Sie ganze Perioden, 0 oder mehr.",
  },
  "Stage {0} needs a holding cost of 0 or more.": {
    fr: "L'étape {0} exige un coût de possession de 0 ou plus.",
    de: "Stufe {0} braucht Lagerkosten von 0 oder mehr.",
  },
  "Costs, demand, its deviation and the lead time must all be above 0.": {
    fr: "Les coûts, la demande, son écart type et le délai doivent tous être supérieurs à 0.",
    de: "Kosten, Bedarf, seine Abweichung und die Wiederbeschaffungszeit müssen alle über 0 sein.",
  },
  "Demand has mean {0} and deviation {1}; enter numbers, the deviation 0 or more.": {
    fr: "La demande a une moyenne de {0} et un écart type de {1} ; saisissez des nombres, l'écart type de 0 ou plus.",
    de: "Der Bedarf hat Mittel {0} und Abweichung {1}; geben Sie Zahlen ein, die Abweichung 0 oder mehr.",
  },
  "A {0} demand needs a mean above 0, not {1}.": {
    fr: "Une demande {0} exige une moyenne supérieure à 0, pas {1}.",
    de: "Ein Bedarf nach {0} braucht ein Mittel über 0, nicht {1}.",
  },
  "There are {0} frequencies for {1} demands; give one each.": {
    fr: "Il y a {0} fréquences pour {1} demandes ; donnez-en une à chacune.",
    de: "Es gibt {0} Häufigkeiten für {1} Bedarfe; geben Sie jedem eine.",
  },
  "A frequency of demand is negative; enter 0 or more.": {
    fr: "Une fréquence de la demande est négative ; saisissez 0 ou plus.",
    de: "Eine Häufigkeit des Bedarfs ist negativ; geben Sie 0 oder mehr ein.",
  },
  "There are no observations of demand.": {
    fr: "Il n'y a pas d'observations de la demande.",
    de: "Es gibt keine Beobachtungen des Bedarfs.",
  },
  "A negative binomial demand needs a variance above its mean; {0} is not above {1}. Use Poisson.": {
    fr: "Une demande binomiale négative exige une variance supérieure à sa moyenne ; {0} n'est pas supérieur à {1}. Utilisez Poisson.",
    de: "Ein negativ binomialer Bedarf braucht eine Varianz über dem Mittel; {0} liegt nicht über {1}. Verwenden Sie Poisson.",
  },
  "A unit short costs so little that no stock pays; raise shortage_cost, or give a lot and a service.": {
    fr: "Une unité manquante coûte si peu qu'aucun stock n'est rentable ; augmentez shortage_cost, ou donnez un lot et un service.",
    de: "Ein fehlendes Stück kostet so wenig, dass sich kein Bestand lohnt; erhöhen Sie shortage_cost oder geben Sie ein Los und einen Servicegrad an.",
  },
  "Give the lot, or the order cost and the holding cost from which it follows.": {
    fr: "Donnez le lot, ou le coût de commande et le coût de possession dont il découle.",
    de: "Geben Sie das Los an, oder die Bestellkosten und Lagerkosten, aus denen es folgt.",
  },
  "The (s, S) approximation needs an order cost, a holding cost and a demand deviation above 0.": {
    fr: "L'approximation (s, S) exige un coût de commande, un coût de possession et un écart type de demande supérieurs à 0.",
    de: "Die (s, S)-Näherung braucht Bestellkosten, Lagerkosten und eine Bedarfsabweichung über 0.",
  },
  "Item {0} has no demand or no holding cost; items ordered together need both above 0.": {
    fr: "L'article {0} n'a pas de demande ou pas de coût de stockage ; des articles commandés ensemble demandent les deux au-dessus de 0.",
    de: "Artikel {0} hat keinen Bedarf oder keine Lagerkosten; gemeinsam bestellte Artikel brauchen beides über 0.",
  },
  "With an overage of 0 no quantity is too large; enter what a unit left over costs.": {
    fr: "Avec un coût de surplus de 0, aucune quantité n'est trop grande ; indiquez ce que coûte une unité en trop.",
    de: "Bei Überschusskosten von 0 ist keine Menge zu groß; geben Sie an, was ein übriges Stück kostet.",
  },
  "With an underage of 0 no quantity is too small; enter what a unit short costs.": {
    fr: "Avec un coût de manque de 0, aucune quantité n'est trop petite ; indiquez ce que coûte une unité manquante.",
    de: "Bei Fehlmengenkosten von 0 ist keine Menge zu klein; geben Sie an, was ein fehlendes Stück kostet.",
  },
  "Underage and overage must be 0 or more, and one of them above 0.": {
    fr: "Les coûts de manque et d'excédent doivent être de 0 ou plus, et l'un d'eux supérieur à 0.",
    de: "Fehlmengen- und Überschusskosten müssen 0 oder mehr sein und eine davon über 0.",
  },
  "The demand is empty; give one number a period.": {
    fr: "La demande est vide ; donnez un nombre par période.",
    de: "Der Bedarf ist leer; geben Sie jeder Periode eine Zahl.",
  },
  "No plan exists within these limits: check negative limits and demand.": {
    fr: "Aucun plan n'existe dans ces limites : vérifiez les limites et la demande négatives.",
    de: "Innerhalb dieser Grenzen gibt es keinen Plan: Prüfen Sie negative Grenzen und negativen Bedarf.",
  },
  "No plan meets demand and closing stock within the limits: {0} units are missing by period {1}. ": {
    fr: "Aucun plan ne couvre la demande et le stock final dans les limites : il manque {0} unités à la période {1}. ",
    de: "Kein Plan deckt Bedarf und Endbestand innerhalb der Grenzen: Bis Periode {1} fehlen {0} Stück. ",
  },
  "Lower the closing stock, or allow as many more subcontracted units, backlog or workers.": {
    fr: "Abaissez le stock final, ou autorisez autant d'unités sous-traitées, de retards ou de personnel en plus.",
    de: "Senken Sie den Endbestand oder lassen Sie so viel mehr Fremdvergabe, Rückstand oder Personal zu.",
  },
  "The argument demand_mean is missing; {0} needs it.": {
    fr: "L'argument demand_mean manque ; {0} en a besoin.",
    de: "Das Argument demand_mean fehlt; {0} braucht es.",
  },
  "the output level": {
    fr: "la sortie level",
    de: "die Ausgabe level",
  },
  "Without demand nothing is ever ordered: there is no time between orders.": {
    fr: "Sans demande, rien n'est jamais commandé : il n'y a pas d'intervalle entre commandes.",
    de: "Ohne Bedarf wird nie bestellt: Es gibt keine Zeit zwischen Bestellungen.",
  },
  "An order that costs nothing is placed for every unit: orders cannot be counted.": {
    fr: "Une commande qui ne coûte rien est passée pour chaque unité : on ne peut pas les compter.",
    de: "Eine Bestellung, die nichts kostet, wird für jedes Stück aufgegeben: Bestellungen lassen sich nicht zählen.",
  },
  "The {0} of {1} would be {2} %; enter {3} % as {4} or {5}%. What is truly above 100 % goes into handling, as money.":
    {
      fr: "{0} de {1} ferait {2} % ; entrez {3} % sous la forme {4} ou {5}%. Ce qui dépasse vraiment 100 % va dans handling, en argent.",
      de: "{0} von {1} wäre {2} %; geben Sie {3} % als {4} oder {5}% an. Was wirklich über 100 % liegt, gehört als Betrag in handling.",
    },
  "With errors the lead time is fixed; leave lead_sd out, or give demand_sd instead of errors.": {
    fr: "Avec errors, le délai est fixe ; omettez lead_sd, ou donnez demand_sd à la place de errors.",
    de: "Mit errors steht die Lieferzeit fest; lassen Sie lead_sd weg oder geben Sie demand_sd statt errors an.",
  },
  "Errors add up over whole periods; lead time and review are {0} together.": {
    fr: "Les erreurs s'additionnent sur des périodes entières ; délai et révision font {0} ensemble.",
    de: "Fehler summieren sich über ganze Perioden; Lieferzeit und Prüfintervall ergeben zusammen {0}.",
  },
  "There are {0} errors for {1} periods to cover; give at least {2}.": {
    fr: "Il y a {0} erreurs pour {1} périodes à couvrir ; donnez-en au moins {2}.",
    de: "Es gibt {0} Fehler für {1} zu deckende Perioden; geben Sie mindestens {2} an.",
  },
  "The policy (R,S) needs a time between reviews above 0.": {
    fr: "La politique (R,S) demande un intervalle de révision supérieur à 0.",
    de: "Die Politik (R,S) braucht ein Prüfintervall über 0.",
  },
  "A largest lot of {0} is less than the multiple of {1}.": {
    fr: "Un lot maximal de {0} est inférieur au multiple de {1}.",
    de: "Eine größte Losgröße von {0} liegt unter dem Vielfachen von {1}.",
  },
  "A largest lot of {0} is less than the smallest of {1}.": {
    fr: "Un lot maximal de {0} est inférieur au minimum de {1}.",
    de: "Eine größte Losgröße von {0} liegt unter der kleinsten von {1}.",
  },
};
