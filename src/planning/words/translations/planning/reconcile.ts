import type { Translations } from "../../say";

/** Sentences of value, scenarios and simulation. */
export const planningReconcile: Translations = {
  "units a month that customers want": {
    fr: "unités par mois que veulent les clients",
    de: "Stück je Monat, die Kunden wollen",
  },
  "net price a unit": { fr: "prix net par unité", de: "Nettopreis je Stück" },
  "cost of making, buying and subcontracting a unit": {
    fr: "coût de production, d'achat et de sous-traitance d'une unité",
    de: "Kosten für Herstellung, Einkauf und Fremdvergabe je Stück",
  },
  "regular hours a month of a resource, or units of a supplier": {
    fr: "heures normales par mois d'une ressource, ou unités d'un fournisseur",
    de: "Normalstunden je Monat einer Ressource oder Stück eines Lieferanten",
  },
  "most overtime hours a month": {
    fr: "plafond d'heures supplémentaires par mois",
    de: "höchste Überstunden je Monat",
  },
  "currency an hour of overtime": { fr: "monnaie par heure supplémentaire", de: "Währung je Überstunde" },
  "months from order to stock": {
    fr: "mois de la commande à l'entrée en stock",
    de: "Monate von der Bestellung bis zum Bestand",
  },
  "most subcontracted units a month of each item": {
    fr: "plafond d'unités sous-traitées par mois pour chaque article",
    de: "höchste fremdvergebene Stück je Monat und Artikel",
  },
  "units that the plan aims to keep": {
    fr: "unités que le plan vise à garder",
    de: "Stück, die der Plan halten will",
  },
  "service level behind the target stock, as a fraction": {
    fr: "taux de service derrière le stock cible, en fraction",
    de: "Lieferservicegrad hinter dem Zielbestand, als Bruchteil",
  },
  '"{0}" is no change; write "+10 %", "-5 %", "+200" or "=500".': {
    fr: '« {0} » n\'est pas un changement ; écrivez "+10 %", "-5 %", "+200" ou "=500".',
    de: '„{0}“ ist keine Änderung; schreiben Sie "+10 %", "-5 %", "+200" oder "=500".',
  },
  '"{0}" selects nothing; write "all", or family, item, resource or supplier with its name, such as "family: Bottles".':
    {
      fr: '« {0} » ne sélectionne rien ; écrivez "all", ou family, item, resource ou supplier avec son nom, comme "family: Bottles".',
      de: '„{0}“ wählt nichts aus; schreiben Sie "all" oder family, item, resource oder supplier mit dem Namen, etwa "family: Bottles".',
    },
  '{0}: "{1}" has no {2} that "{3}" could change. Check the name.': {
    fr: "{0} : « {1} » n'a pas de {2} que « {3} » puisse changer. Vérifiez le nom.",
    de: "{0}: „{1}“ hat kein {2}, das „{3}“ ändern könnte. Prüfen Sie den Namen.",
  },
  "A probability of {0} is not from 0 to 1.": {
    fr: "Une probabilité de {0} n'est pas comprise entre 0 et 1.",
    de: "Eine Wahrscheinlichkeit von {0} liegt nicht zwischen 0 und 1.",
  },
  "The history has {0} rows for {1} nodes of the hierarchy; give one a node.": {
    fr: "L'historique a {0} lignes pour {1} nœuds de la hiérarchie ; donnez-en une par nœud.",
    de: "Die Historie hat {0} Zeilen für {1} Knoten der Hierarchie; geben Sie eine je Knoten an.",
  },
  "The structure has no total over all series; add one to spread it.": {
    fr: "La structure n'a pas de total sur toutes les séries ; ajoutez-en un à répartir.",
    de: "Die Struktur hat keine Summe über alle Reihen; fügen Sie eine hinzu, die verteilt wird.",
  },
  "A middle level needs a tree: name and parent of each row.": {
    fr: "Un niveau intermédiaire demande un arbre : nom et parent de chaque ligne.",
    de: "Eine mittlere Ebene braucht einen Baum: Name und Oberknoten jeder Zeile.",
  },
  "There is no level {0}; the levels of this hierarchy run from 0, the totals, to {1}.": {
    fr: "Il n'y a pas de niveau {0} ; les niveaux de cette hiérarchie vont de 0, les totaux, à {1}.",
    de: "Eine Ebene {0} gibt es nicht; die Ebenen dieser Hierarchie gehen von 0, den Summen, bis {1}.",
  },
  "Shares of the past need the history of the nodes, one row a node.": {
    fr: "Les parts passées demandent l'historique des nœuds, une ligne par nœud.",
    de: "Frühere Anteile brauchen die Historie der Knoten, eine Zeile je Knoten.",
  },
  "There are {0} base forecasts for {1} nodes of the hierarchy; give one a node.": {
    fr: "Il y a {0} prévisions de base pour {1} nœuds de la hiérarchie ; donnez-en une par nœud.",
    de: "Es gibt {0} Basisprognosen für {1} Knoten der Hierarchie; geben Sie jedem Knoten eine.",
  },
  "The base forecast of node {0} is blank in period {1}; every node needs one.": {
    fr: "La prévision de base du nœud {0} est vide à la période {1} ; chaque nœud en a besoin.",
    de: "Die Basisprognose von Knoten {0} ist in Periode {1} leer; jeder Knoten braucht eine.",
  },
  "The method {0} needs the residuals of the base forecasts, one row a node.": {
    fr: "La méthode {0} a besoin des résidus des prévisions de base, une ligne par nœud.",
    de: "Die Methode {0} braucht die Residuen der Basisprognosen, eine Zeile je Knoten.",
  },
  "There are residuals of {0} nodes for {1} nodes; give one row a node.": {
    fr: "Il y a des résidus pour {0} nœuds sur {1} ; donnez une ligne par nœud.",
    de: "Es gibt Residuen von {0} Knoten für {1} Knoten; geben Sie jedem Knoten eine Zeile.",
  },
  "The variances need {0} numbers above 0, one a node.": {
    fr: "Les variances demandent {0} nombres supérieurs à 0, un par nœud.",
    de: "Die Varianzen brauchen {0} Zahlen über 0, eine je Knoten.",
  },
  "The hierarchy has {0} totals; at most {1} can be reconciled at once.": {
    fr: "La hiérarchie a {0} totaux ; {1} au plus peuvent être réconciliés à la fois.",
    de: "Die Hierarchie hat {0} Summen; höchstens {1} können auf einmal abgeglichen werden.",
  },
  "The totals of the hierarchy depend on each other; leave one of the repeated totals out.": {
    fr: "Les totaux de la hiérarchie dépendent les uns des autres ; retirez l'un des totaux répétés.",
    de: "Die Summen der Hierarchie hängen voneinander ab; lassen Sie eine der wiederholten Summen weg.",
  },
  "Item {0} has units {1} but no price or cost; enter it.": {
    fr: "L'article {0} a des unités ({1}) mais pas de prix ou de coût ; saisissez-le.",
    de: "Artikel {0} hat Stück ({1}), aber keinen Preis oder keine Kosten; geben Sie sie ein.",
  },
  "Item {0} has units {1} but no price; enter it.": {
    fr: "L'article {0} a des unités ({1}) mais pas de prix ; saisissez-le.",
    de: "Artikel {0} hat Stück ({1}), aber keinen Preis; geben Sie ihn ein.",
  },
  "The bridge has {0} items but a list of {1}; give one entry an item.": {
    fr: "Le pont a {0} articles mais une liste de {1} ; donnez une entrée par article.",
    de: "Die Brücke hat {0} Artikel, aber eine Liste von {1}; geben Sie jedem Artikel einen Eintrag.",
  },
  "Give the costs of both sides, or of neither.": {
    fr: "Donnez les coûts des deux côtés, ou d'aucun.",
    de: "Geben Sie die Kosten beider Seiten an oder keiner.",
  },
  "The plan model has no family.": {
    fr: "Le modèle du plan n'a pas de famille.",
    de: "Das Planmodell hat keine Familie.",
  },
  "Take from 1 to 100,000 runs.": {
    fr: "Choisissez de 1 à 100 000 simulations.",
    de: "Wählen Sie 1 bis 100.000 Läufe.",
  },
  "Quantiles are probabilities from 0 to 1, such as 0.1, 0.5 and 0.9.": {
    fr: "Les quantiles sont des probabilités de 0 à 1, comme 0.1, 0.5 et 0.9.",
    de: "Quantile sind Wahrscheinlichkeiten von 0 bis 1, etwa 0.1, 0.5 und 0.9.",
  },
  "{0} needs one number a period in every row.": {
    fr: "{0} demande un nombre par période dans chaque ligne.",
    de: "{0} braucht in jeder Zeile eine Zahl je Periode.",
  },
  'The plan model has no family "{0}".': {
    fr: "Le modèle du plan n'a pas de famille « {0} ».",
    de: "Das Planmodell hat keine Familie „{0}“.",
  },
  "The {0} distribution {1}.": { fr: "La loi {0} {1}.", de: "Die Verteilung {0} {1}." },
  "needs a mean and a standard deviation of at least 0": {
    fr: "exige une moyenne et un écart type d'au moins 0",
    de: "braucht ein Mittel und eine Standardabweichung von mindestens 0",
  },
  "needs a mean above 0": { fr: "exige une moyenne supérieure à 0", de: "braucht ein Mittel über 0" },
  "needs a low and a high value, in this order": {
    fr: "exige une valeur basse et une haute, dans cet ordre",
    de: "braucht einen unteren und einen oberen Wert, in dieser Reihenfolge",
  },
  "needs low, mode and high, in this order": {
    fr: "exige bas, mode et haut, dans cet ordre",
    de: "braucht unteren Wert, Modus und oberen Wert, in dieser Reihenfolge",
  },
  "needs a probability from 0 to 1 and a value": {
    fr: "exige une probabilité de 0 à 1 et une valeur",
    de: "braucht eine Wahrscheinlichkeit von 0 bis 1 und einen Wert",
  },
  '"{0}" is no distribution; known are {1}.': {
    fr: "« {0} » n'est pas une loi ; connues : {1}.",
    de: "„{0}“ ist keine Verteilung; bekannt sind {1}.",
  },
  "Give every list the {0} months of the revenue.": {
    fr: "Donnez à chaque liste les {0} mois du chiffre d'affaires.",
    de: "Geben Sie jeder Liste die {0} Monate des Umsatzes.",
  },
  "Days until payment must not be negative.": {
    fr: "Les jours jusqu'au paiement ne doivent pas être négatifs.",
    de: "Die Tage bis zur Zahlung dürfen nicht negativ sein.",
  },
  'The step of line "{0}" must be above 0.': {
    fr: "Le pas de la ligne « {0} » doit être supérieur à 0.",
    de: "Die Stufe der Zeile „{0}“ muss über 0 liegen.",
  },
  'Line "{0}" has {1} amounts for {2} periods; give one a period.': {
    fr: "La ligne « {0} » a {1} montants pour {2} périodes ; donnez-en un par période.",
    de: "Zeile „{0}“ hat {1} Beträge für {2} Perioden; geben Sie jeder Periode einen.",
  },
  'There is no rate "{0}"; the rates are {1}.': {
    fr: "Il n'y a pas de taux « {0} » ; les taux sont {1}.",
    de: "Es gibt keinen Satz „{0}“; die Sätze sind {1}.",
  },
  'Rate "{0}" has {1} rows for {2} rows of volume.': {
    fr: "Le taux « {0} » a {1} lignes pour {2} lignes de volume.",
    de: "Satz „{0}“ hat {1} Zeilen für {2} Mengenzeilen.",
  },
  'Line "{0}" uses line "{1}", which must stand above it.': {
    fr: "La ligne « {0} » utilise la ligne « {1} », qui doit se trouver au-dessus.",
    de: "Zeile „{0}“ verwendet Zeile „{1}“, die darüber stehen muss.",
  },
  "There are {0} group names for {1} rows; give one a row.": {
    fr: "Il y a {0} noms de groupe pour {1} lignes ; donnez-en un par ligne.",
    de: "Es gibt {0} Gruppennamen für {1} Zeilen; geben Sie jeder Zeile einen.",
  },
  "There are {0} unit values for {1} rows; give one a row.": {
    fr: "Il y a {0} valeurs unitaires pour {1} lignes ; donnez-en une par ligne.",
    de: "Es gibt {0} Stückwerte für {1} Zeilen; geben Sie jeder Zeile einen.",
  },
  "Row {0} of values has {1} periods where demand has {2}.": {
    fr: "La ligne {0} des valeurs a {1} périodes alors que la demande en a {2}.",
    de: "Zeile {0} der Werte hat {1} Perioden, der Bedarf hat {2}.",
  },
  "node {0}": { fr: "nœud {0}", de: "Knoten {0}" },
  "The hierarchy runs in a loop at {0}; every node needs a way to a total.": {
    fr: "La hiérarchie tourne en boucle à {0} ; chaque nœud doit mener à un total.",
    de: "Die Hierarchie läuft bei {0} im Kreis; jeder Knoten braucht einen Weg zu einer Summe.",
  },
  "Row {0} of the summing matrix holds {1}; only 0 and 1 are possible.": {
    fr: "La ligne {0} de la matrice de sommation contient {1} ; seuls 0 et 1 sont possibles.",
    de: "Zeile {0} der Summenmatrix enthält {1}; nur 0 und 1 sind möglich.",
  },
  "Column {0} of the summing matrix has no row of its own.": {
    fr: "La colonne {0} de la matrice de sommation n'a pas de ligne à elle.",
    de: "Spalte {0} der Summenmatrix hat keine eigene Zeile.",
  },
  "The residuals need at least two periods.": {
    fr: "Les résidus demandent au moins deux périodes.",
    de: "Die Residuen brauchen mindestens zwei Perioden.",
  },
  Simulating: { fr: "Simulation en cours", de: "Simulation läuft" },
};
