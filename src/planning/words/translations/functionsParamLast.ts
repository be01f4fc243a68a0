import type { Translations } from "../say";

/** What the arguments of the functions mean. */
export const functionsParamLast: Translations = {
  "Hours a unit: resources × items, or a list item, resource, hours.": {
    fr: "Heures par unité : ressources × articles, ou une liste article, ressource, heures.",
    de: "Stunden je Stück: Ressourcen × Artikel oder eine Liste Artikel, Ressource, Stunden.",
  },
  "Components: parent, component, quantity a unit.": {
    fr: "Composants : composé, composant, quantité par unité.",
    de: "Komponenten: Oberteil, Komponente, Menge je Stück.",
  },
  "Hours of each resource by period, in place of the same hours in all periods.": {
    fr: "Heures de chaque ressource par période, au lieu des mêmes heures partout.",
    de: "Stunden jeder Ressource je Periode, anstelle gleicher Stunden in allen Perioden.",
  },
  "What to show.": { fr: "Ce qu'il faut montrer.", de: "Was gezeigt wird." },
  "The optimal plan, or one restricted to chase demand, to a level rate, or to a level rate with overtime.": {
    fr: "Le plan optimal, ou un plan contraint à suivre la demande, à un rythme constant, ou à un rythme constant avec heures supplémentaires.",
    de: "Der optimale Plan oder einer, der dem Bedarf folgt, gleichmäßig läuft oder gleichmäßig mit Überstunden läuft.",
  },
  "Names of the periods, for the reasons.": {
    fr: "Noms des périodes, pour les raisons.",
    de: "Namen der Perioden, für die Gründe.",
  },
  "Units before, one an item.": {
    fr: "Unités avant, une valeur par article.",
    de: "Stück vorher, eine Zahl je Artikel.",
  },
  "Price before.": { fr: "Prix avant.", de: "Preis vorher." },
  "Units after.": { fr: "Unités après.", de: "Stück nachher." },
  "Price after.": { fr: "Prix après.", de: "Preis nachher." },
  "Unit cost before; with cost1 the bridge explains the margin.": {
    fr: "Coût unitaire avant ; avec cost1, la cascade explique la marge.",
    de: "Stückkosten vorher; mit cost1 erklärt die Überleitung die Marge.",
  },
  "Unit cost after.": { fr: "Coût unitaire après.", de: "Stückkosten nachher." },
  "Group of each item.": { fr: "Groupe de chaque article.", de: "Gruppe jedes Artikels." },
  "The table, or the parts of the total: volume, mix, price, cost, new, lost, total.": {
    fr: "La table, ou les parties du total : volume, mix, prix, coût, nouveaux, perdus, total.",
    de: "Die Tabelle oder die Teile der Summe: Menge, Mix, Preis, Kosten, neu, verloren, Summe.",
  },
  "Demand, rows × periods, units.": {
    fr: "Demande, lignes × périodes, unités.",
    de: "Bedarf, Zeilen × Perioden, Stück.",
  },
  "Supply, same shape as demand, units.": {
    fr: "Offre, même forme que demand, unités.",
    de: "Angebot, gleiche Form wie demand, Stück.",
  },
  "Budget, same shape, units.": { fr: "Budget, même forme, unités.", de: "Budget, gleiche Form, Stück." },
  "Money a unit: one number, one a row, or the shape of demand.": {
    fr: "Valeur par unité : un nombre, un par ligne, ou la forme de demand.",
    de: "Geld je Stück: eine Zahl, eine je Zeile oder die Form von demand.",
  },
  "Group of each row, such as its family; otherwise each row stands alone.": {
    fr: "Groupe de chaque ligne, par exemple sa famille ; sinon chaque ligne est seule.",
    de: "Gruppe jeder Zeile, etwa ihre Familie; sonst steht jede Zeile für sich.",
  },
  "A summary over all periods, or one measure by period.": {
    fr: "Une synthèse sur toutes les périodes, ou une mesure par période.",
    de: "Eine Übersicht über alle Perioden oder eine Größe je Periode.",
  },
  "Base forecasts, nodes × periods.": {
    fr: "Prévisions de base, nœuds × périodes.",
    de: "Basisprognosen, Knoten × Perioden.",
  },
  "Name and parent of each row of base (blank parent: a total); or a summing matrix, nodes × bottom series, of 0 and 1.":
    {
      fr: "Nom et parent de chaque ligne de base (parent vide : un total) ; ou une matrice de sommation, nœuds × séries de base, de 0 et 1.",
      de: "Name und Oberknoten jeder Zeile von base (leer: eine Summe); oder eine Summenmatrix, Knoten × unterste Reihen, aus 0 und 1.",
    },
  "Bottom-up; top-down by forecast shares; least squares (ols), weighted by number of parts (struct), by error variance (wls), or by the shrunk error covariance (mint).":
    {
      fr: "Par le bas ; par le haut selon les parts de prévision ; moindres carrés (ols), pondérés par nombre de parties (struct), par variance d'erreur (wls), ou par la covariance d'erreur réduite (mint).",
      de: "Von unten; von oben nach Prognoseanteilen; kleinste Quadrate (ols), gewichtet nach Zahl der Teile (struct), nach Fehlervarianz (wls) oder nach geschrumpfter Fehlerkovarianz (mint).",
    },
  "One-step errors of the base forecasts, nodes × time, for wls and mint; one column: error variances, for wls.":
    {
      fr: "Erreurs à un pas des prévisions de base, nœuds × temps, pour wls et mint ; une colonne : variances d'erreur, pour wls.",
      de: "Einschrittfehler der Basisprognosen, Knoten × Zeit, für wls und mint; eine Spalte: Fehlervarianzen, für wls.",
    },
  "Negative bottom forecasts become 0, and everything is summed up again.": {
    fr: "Les prévisions de base négatives deviennent 0, et tout est sommé de nouveau.",
    de: "Negative unterste Prognosen werden 0, und alles wird neu summiert.",
  },
  'Scenario as SOP_Scenarios names it; "Plan" for the plan itself.': {
    fr: 'Scénario tel que SOP_Scenarios le nomme ; "Plan" pour le plan lui-même.',
    de: 'Szenario, wie SOP_Scenarios es nennt; "Plan" für den Plan selbst.',
  },
  "Key figure as SOP_Scenario_Compare names it, such as Operating result, Revenue or Units shipped.": {
    fr: "Indicateur tel que SOP_Scenario_Compare le nomme, par exemple Operating result, Revenue ou Units shipped.",
    de: "Kennzahl, wie SOP_Scenario_Compare sie nennt, etwa Operating result, Revenue oder Units shipped.",
  },
  'Families wanted, for units and revenue; "All" or left out for the company.': {
    fr: "Familles voulues, pour unités et chiffre d'affaires ; \"All\" ou omis pour l'entreprise.",
    de: 'Gewünschte Familien, für Stück und Umsatz; "All" oder weggelassen für die Firma.',
  },
  'Months wanted, as dates or texts such as 2026-04, or "Total"; the total when left out.': {
    fr: 'Mois voulus, en dates ou textes tels que 2026-04, ou "Total" ; le total si omis.',
    de: 'Gewünschte Monate, als Daten oder Texte wie 2026-04, oder "Total"; ohne Angabe die Summe.',
  },
  "Answer where nothing is stored; #N/A when left out.": {
    fr: "Réponse là où rien n'est conservé ; #N/A si omis.",
    de: "Antwort, wo nichts aufbewahrt ist; ohne Angabe #NV.",
  },
  "The plan by family: family, measure, then one column a period. Measures: demand, supply, capacity (most supply; none when left out), price, cost, opening (stock, first period), and fixed for the fixed costs (family left blank).":
    {
      fr: "Le plan par famille : famille, mesure, puis une colonne par période. Mesures : demand, supply, capacity (offre maximale ; aucune si omise), price, cost, opening (stock, première période), et fixed pour les coûts fixes (famille vide).",
      de: "Der Plan nach Familie: Familie, Größe, dann eine Spalte je Periode. Größen: demand, supply, capacity (höchste Versorgung; ohne Angabe keine), price, cost, opening (Bestand, erste Periode) und fixed für die Fixkosten (Familie leer).",
    },
  "What is uncertain: driver (demand, yield, lead time, price, cost), distribution (normal or lognormal: mean, sd; uniform: low, high; triangular: low, mode, high; event: probability, value, otherwise), a, b, c, family (blank for all), each (run or period). Values are factors on the plan; for the lead time, periods of delay.":
    {
      fr: "Ce qui est incertain : facteur (demand, yield, lead time, price, cost), loi (normal ou lognormal : moyenne, écart-type ; uniform : min, max ; triangular : min, mode, max ; event : probabilité, valeur, sinon), a, b, c, famille (vide pour toutes), each (run ou period). Les valeurs sont des facteurs sur le plan ; pour le délai, des périodes de retard.",
      de: "Was unsicher ist: Treiber (demand, yield, lead time, price, cost), Verteilung (normal oder lognormal: Mittel, Streuung; uniform: min, max; triangular: min, Modus, max; event: Wahrscheinlichkeit, Wert, sonst), a, b, c, Familie (leer für alle), each (run oder period). Werte sind Faktoren auf den Plan; bei der Lieferzeit Perioden Verzögerung.",
    },
  "Number of runs.": { fr: "Nombre de tirages.", de: "Zahl der Läufe." },
  "Seed; the same one gives the same digits.": {
    fr: "Graine ; la même donne les mêmes chiffres.",
    de: "Startwert; derselbe ergibt dieselben Ziffern.",
  },
  "Probabilities of the quantiles, such as 0.1,0.5,0.9.": {
    fr: "Probabilités des quantiles, par exemple 0.1,0.5,0.9.",
    de: "Wahrscheinlichkeiten der Quantile, etwa 0.1,0.5,0.9.",
  },
  "Sampling and terms of payment.": {
    fr: "Échantillonnage et délais de paiement.",
    de: "Stichprobe und Zahlungsziele.",
  },
  "Volumes, items × periods, units.": {
    fr: "Volumes, articles × périodes, unités.",
    de: "Mengen, Artikel × Perioden, Stück.",
  },
  "Item of each row of volumes.": {
    fr: "Article de chaque ligne de volumes.",
    de: "Artikel jeder Zeile von volumes.",
  },
  "Price and cost table with a header: item, then one column a rate, such as price and cost.": {
    fr: "Table de prix et coûts avec en-tête : article, puis une colonne par taux, par exemple price et cost.",
    de: "Preis- und Kostentabelle mit Kopfzeile: Artikel, dann eine Spalte je Satz, etwa price und cost.",
  },
  "Lines of the result: name, kind (rate, fixed, step, percent, sum), what (rate or earlier lines, separated by commas), amount, size of a step. Left out: revenue, variable cost, contribution.":
    {
      fr: "Lignes du résultat : nom, type (rate, fixed, step, percent, sum), quoi (taux ou lignes précédentes, séparés par des virgules), montant, taille d'un palier. Omis : chiffre d'affaires, coût variable, contribution.",
      de: "Zeilen des Ergebnisses: Name, Art (rate, fixed, step, percent, sum), was (Satz oder frühere Zeilen, mit Kommas getrennt), Betrag, Größe einer Stufe. Ohne Angabe: Umsatz, variable Kosten, Deckungsbeitrag.",
    },
  "Labels of the periods; they become a header row.": {
    fr: "Libellés des périodes ; ils forment une ligne d'en-tête.",
    de: "Bezeichnungen der Perioden; sie werden zur Kopfzeile.",
  },
  "The old table, rows × periods.": {
    fr: "L'ancienne table, lignes × périodes.",
    de: "Die alte Tabelle, Zeilen × Perioden.",
  },
  "The new table.": { fr: "La nouvelle table.", de: "Die neue Tabelle." },
  "Key of each row of a.": { fr: "Clé de chaque ligne de a.", de: "Schlüssel jeder Zeile von a." },
  "Key of each row of b.": { fr: "Clé de chaque ligne de b.", de: "Schlüssel jeder Zeile von b." },
  "Absolute difference that counts as none.": {
    fr: "Différence absolue qui compte pour nulle.",
    de: "Absoluter Unterschied, der als keiner zählt.",
  },
  "The table to watch, with a header row; its first column names the rows.": {
    fr: "La table à surveiller, avec ligne d'en-tête ; sa première colonne nomme les lignes.",
    de: "Die zu überwachende Tabelle, mit Kopfzeile; ihre erste Spalte benennt die Zeilen.",
  },
  "Rule, column, operator (<, <=, >, >=, =, <>, blank), value (or another column in brackets, such as [Target]), column with the money at stake; in this order or under a header.":
    {
      fr: "Règle, colonne, opérateur (<, <=, >, >=, =, <>, blank), valeur (ou une autre colonne entre crochets, par exemple [Target]), colonne de l'argent en jeu ; dans cet ordre ou sous un en-tête.",
      de: "Regel, Spalte, Operator (<, <=, >, >=, =, <>, blank), Wert (oder eine andere Spalte in Klammern, etwa [Target]), Spalte mit dem Geld, das auf dem Spiel steht; in dieser Reihenfolge oder unter einer Kopfzeile.",
    },
  "Most exceptions listed.": {
    fr: "Nombre maximal d'exceptions listées.",
    de: "Höchstzahl aufgeführter Ausnahmen.",
  },
  "otif (ordered, delivered, due, arrived), on time (due, arrived), line fill, case fill (ordered, delivered), perfect order (rates), turns, dio (cost of goods sold, inventory), dso (revenue, receivables), dpo (cost of goods sold, payables), cash to cash (dio, dso, dpo), gmroi (margin, inventory), attainment, adherence (actual, plan), nervousness (previous plan, plan), inventory accuracy (recorded, counted), utilisation (load, capacity), stockout rate (inventory).":
    {
      fr: "otif (commandé, livré, dû, arrivé), on time (dû, arrivé), line fill, case fill (commandé, livré), perfect order (taux), turns, dio (coût des ventes, stock), dso (chiffre d'affaires, créances), dpo (coût des ventes, dettes fournisseurs), cash to cash (dio, dso, dpo), gmroi (marge, stock), attainment, adherence (réalisé, plan), nervousness (plan précédent, plan), inventory accuracy (enregistré, compté), utilisation (charge, capacité), stockout rate (stock).",
      de: "otif (bestellt, geliefert, fällig, angekommen), on time (fällig, angekommen), line fill, case fill (bestellt, geliefert), perfect order (Quoten), turns, dio (Umsatzkosten, Bestand), dso (Umsatz, Forderungen), dpo (Umsatzkosten, Verbindlichkeiten), cash to cash (dio, dso, dpo), gmroi (Marge, Bestand), attainment, adherence (Ist, Plan), nervousness (voriger Plan, Plan), inventory accuracy (gebucht, gezählt), utilisation (Last, Kapazität), stockout rate (Bestand).",
    },
  "First list of the indicator.": { fr: "Première liste de l'indicateur.", de: "Erste Liste der Kennzahl." },
  "Second list of the indicator, or the options.": {
    fr: "Deuxième liste de l'indicateur, ou les options.",
    de: "Zweite Liste der Kennzahl oder die Optionen.",
  },
  "Third list of the indicator, or the options.": {
    fr: "Troisième liste de l'indicateur, ou les options.",
    de: "Dritte Liste der Kennzahl oder die Optionen.",
  },
  "Fourth list of the indicator, or the options.": {
    fr: "Quatrième liste de l'indicateur, ou les options.",
    de: "Vierte Liste der Kennzahl oder die Optionen.",
  },
  'Settings: days that the data cover (default 365), tolerance as a fraction: "days=90; tolerance=0.02".': {
    fr: 'Réglages : days, jours couverts par les données (défaut 365), tolerance en fraction : "days=90; tolerance=0.02".',
    de: 'Einstellungen: days, Tage, die die Daten umfassen (Standard 365), tolerance als Anteil: "days=90; tolerance=0.02".',
  },
  'Cycle, such as "2026-03": its closed version, else its latest one. Or a version such as "2026-03.2".': {
    fr: 'Cycle, par exemple "2026-03" : sa version close, sinon la dernière. Ou une version telle que "2026-03.2".',
    de: 'Zyklus, etwa "2026-03": seine abgeschlossene Version, sonst die letzte. Oder eine Version wie "2026-03.2".',
  },
  'Consensus, Statistical, Production, Purchases, Closing stock, Demand or another measure; "SOP_Gap!Revenue" for that of a certain table.':
    {
      fr: 'Consensus, Statistical, Production, Purchases, Closing stock, Demand ou une autre mesure ; "SOP_Gap!Revenue" pour celle d\'une table donnée.',
      de: 'Consensus, Statistical, Production, Purchases, Closing stock, Demand oder eine andere Größe; "SOP_Gap!Revenue" für die einer bestimmten Tabelle.',
    },
  "Items (or families) wanted; all when left out.": {
    fr: "Articles (ou familles) voulus ; tous si omis.",
    de: "Gewünschte Artikel (oder Familien); ohne Angabe alle.",
  },
  "Months wanted, as dates or texts such as 2026-04; all when left out.": {
    fr: "Mois voulus, en dates ou textes tels que 2026-04 ; tous si omis.",
    de: "Gewünschte Monate, als Daten oder Texte wie 2026-04; ohne Angabe alle.",
  },
};
