import type { Translations } from "../../say";

/** Functions of value, gaps, scenarios and hierarchies: arguments, help and errors. */
export const functionsReconcile: Translations = {
  Families: { fr: "Familles", de: "Familien" },
  budget: { fr: "budget", de: "Budget" },
  "Operating result": { fr: "Résultat d'exploitation", de: "Betriebsergebnis" },
  volume: { fr: "volume", de: "Menge" },
  "lost items": { fr: "articles perdus", de: "verlorene Artikel" },
  "hierarchy needs two columns: name and parent of each row of base.": {
    fr: "hierarchy demande deux colonnes : nom et parent de chaque ligne de base.",
    de: "hierarchy braucht zwei Spalten: Name und übergeordneter Knoten jeder Zeile von base.",
  },
  '{0} names the parent "{1}", which has no row.': {
    fr: "{0} désigne le parent « {1} », qui n'a pas de ligne.",
    de: "{0} nennt den übergeordneten Knoten „{1}“, der keine Zeile hat.",
  },
  "{0} is {1}; it needs 0 or 1.": {
    fr: "{0} vaut {1} ; il faut 0 ou 1.",
    de: "{0} ist {1}; nötig ist 0 oder 1.",
  },
  "The output budgetGap needs the argument budget.": {
    fr: "Le résultat budgetGap demande l'argument budget.",
    de: "Die Ausgabe budgetGap braucht das Argument budget.",
  },
  "The output value needs the argument values.": {
    fr: "Le résultat value demande l'argument values.",
    de: "Die Ausgabe value braucht das Argument values.",
  },
  "items has {0} names for {1} rows of volumes; give one a row.": {
    fr: "items a {0} noms pour {1} lignes de volumes ; donnez-en un par ligne.",
    de: "items hat {0} Namen für {1} Zeilen von volumes; geben Sie jeder Zeile einen.",
  },
  'rates needs a header row, such as "item", "price", "cost".': {
    fr: 'rates demande une ligne d\'en-tête, par exemple "item", "price", "cost".',
    de: 'rates braucht eine Kopfzeile, etwa "item", "price", "cost".',
  },
  "periods has {0} labels for {1} periods of volumes; give one a period.": {
    fr: "periods a {0} libellés pour {1} périodes de volumes ; donnez-en un par période.",
    de: "periods hat {0} Beschriftungen für {1} Perioden von volumes; geben Sie eine je Periode an.",
  },
  "rates has two rows for {0}; keep the one whose price and cost hold.": {
    fr: "rates a deux lignes pour {0} ; gardez celle dont le prix et le coût sont valables.",
    de: "rates hat zwei Zeilen für {0}; behalten Sie die, deren Preis und Kosten gelten.",
  },
  'rates has two rows for "{0}" and "{1}", which Excel does not tell apart; keep the one whose price and cost hold.':
    {
      fr: "rates a deux lignes pour « {0} » et « {1} », qu'Excel ne distingue pas ; gardez celle dont le prix et le coût sont valables.",
      de: "rates hat zwei Zeilen für „{0}“ und „{1}“, die Excel nicht unterscheidet; behalten Sie die, deren Preis und Kosten gelten.",
    },
  "rates has {0}: say with lines which of them count, or keep one.": {
    fr: "rates contient {0} : indiquez avec lines lesquels comptent, ou n'en gardez qu'un.",
    de: "rates enthält {0}: Sagen Sie mit lines, was davon zählt, oder behalten Sie nur eines.",
  },
  "{0} needs an amount": { fr: "{0} demande un montant", de: "{0} braucht einen Betrag" },
  "{0} needs the size of a step": {
    fr: "{0} demande la taille d'un palier",
    de: "{0} braucht die Größe einer Stufe",
  },
  "{0} is {1}; {2}.": { fr: "{0} vaut {1} ; {2}.", de: "{0} ist {1}; {2}." },
  "{0} is {1}; a rate takes 1 or -1.": {
    fr: "{0} vaut {1} ; rate accepte 1 ou -1.",
    de: "{0} ist {1}; rate nimmt 1 oder -1.",
  },
  "model_inputs has two rows for {0} of {1}.": {
    fr: "model_inputs a deux lignes pour {0} de {1}.",
    de: "model_inputs hat zwei Zeilen für {0} von {1}.",
  },
  "{0} is {1}; it needs rate, fixed, step, percent or sum.": {
    fr: "{0} vaut {1} ; il faut rate, fixed, step, percent ou sum.",
    de: "{0} ist {1}; nötig ist rate, fixed, step, percent oder sum.",
  },
  'No scenario "{0}" is computed in this workbook; SOP_Scenario_Results lists those that are.': {
    fr: "Aucun scénario « {0} » n'est calculé dans ce classeur ; SOP_Scenario_Results énumère ceux qui le sont.",
    de: "Ein Szenario „{0}“ ist in dieser Arbeitsmappe nicht berechnet; SOP_Scenario_Results führt die berechneten auf.",
  },
  "Scenario {0} has stored no {1} of {2} for {3}.": {
    fr: "Le scénario {0} n'a enregistré aucune valeur {1} de {2} pour {3}.",
    de: "Szenario {0} hat keinen Wert {1} von {2} für {3} gespeichert.",
  },
  "a period that cannot be read": { fr: "une période illisible", de: "eine nicht lesbare Periode" },
  "{0} is {1}; it needs {2}.": { fr: "{0} vaut {1} ; il faut {2}.", de: "{0} ist {1}; nötig ist {2}." },
  "model_inputs has no {0} of {1}.": {
    fr: "model_inputs n'a pas de {0} pour {1}.",
    de: "model_inputs hat kein {0} für {1}.",
  },
  "the family without a name": { fr: "la famille sans nom", de: "die Familie ohne Namen" },
  'Row {0} of distributions has the driver "{1}"; known are {2}.': {
    fr: "La ligne {0} de distributions a le facteur « {1} » ; sont connus {2}.",
    de: "Zeile {0} von distributions hat die Einflussgröße „{1}“; bekannt sind {2}.",
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
  "Budget, same shape, units; blank where nothing is budgeted.": {
    fr: "Budget, même forme, unités ; vide là où rien n'est budgété.",
    de: "Budget, gleiche Form, Stück; leer, wo nichts budgetiert ist.",
  },
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
  "Bottom-up; top-down by forecast shares (td), by the average of past shares (tdGsa) or the share of past averages (tdGsf); middle-out (mo); least squares (ols), weighted by number of parts (struct), by error variance (wls), or by the shrunk error covariance (mint).":
    {
      fr: "Par le bas (bu) ; par le haut selon les parts de prévision (td), la moyenne des parts passées (tdGsa) ou la part des moyennes passées (tdGsf) ; par le milieu (mo) ; moindres carrés (ols), pondérés par nombre de parties (struct), variance (wls) ou covariance réduite des erreurs (mint).",
      de: "Von unten (bu); von oben nach Prognoseanteilen (td), mittleren früheren Anteilen (tdGsa) oder Anteilen früherer Mittelwerte (tdGsf); von der Mitte (mo); kleinste Quadrate (ols), gewichtet nach Zahl der Teile (struct), Fehlervarianz (wls) oder geschrumpfter Fehlerkovarianz (mint).",
    },
  "One-step errors of the base forecasts, nodes × time, for wls and mint; one column: error variances, for wls. For tdGsa and tdGsf the history of the nodes.":
    {
      fr: "Erreurs à un pas des prévisions de base, nœuds × temps, pour wls et mint ; une colonne : variances d'erreur, pour wls. Pour tdGsa et tdGsf, l'historique des nœuds.",
      de: "Einschrittfehler der Basisprognosen, Knoten × Zeit, für wls und mint; eine Spalte: Fehlervarianzen, für wls. Für tdGsa und tdGsf die Historie der Knoten.",
    },
  "Method mo: the level whose forecasts stay, 0 for the totals, 1 for their parts, and so on.": {
    fr: "Méthode mo : le niveau dont les prévisions restent, 0 pour les totaux, 1 pour leurs parties, et ainsi de suite.",
    de: "Methode mo: die Ebene, deren Prognosen bleiben; 0 sind die Summen, 1 deren Teile und so weiter.",
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
  "Lines of the result: name, kind (rate, fixed, step, percent, sum), what (rate or earlier lines, separated by commas), amount (of percent: 10, or a cell of 10 %), size of a step. Left out: revenue, variable cost, contribution.":
    {
      fr: "Lignes du résultat : nom, type (rate, fixed, step, percent, sum), quoi (taux ou lignes précédentes, séparés par des virgules), montant (pour percent : 10, ou une cellule de 10 %), taille d'un palier. Omis : chiffre d'affaires, coût variable, contribution.",
      de: "Zeilen des Ergebnisses: Name, Art (rate, fixed, step, percent, sum), was (Satz oder frühere Zeilen, mit Kommas getrennt), Betrag (bei percent: 10 oder eine Zelle mit 10 %), Größe einer Stufe. Ohne Angabe: Umsatz, variable Kosten, Deckungsbeitrag.",
    },
  "Labels of the periods; they become a header row.": {
    fr: "Libellés des périodes ; ils forment une ligne d'en-tête.",
    de: "Bezeichnungen der Perioden; sie werden zur Kopfzeile.",
  },
  "A header and one row (with groups one a group and the total): before, volume, mix, price, cost, new, lost, after, total change. With output parts only the steps of the total, as numbers.":
    {
      fr: "Un en-tête et une ligne (avec groups, une par groupe et le total) : avant, volume, mix, prix, coût, nouveaux, perdus, après, variation totale. Avec output parts, seuls les pas du total, en nombres.",
      de: "Eine Kopfzeile und eine Zeile (mit groups eine je Gruppe und die Summe): vorher, Menge, Mix, Preis, Kosten, neu, verloren, nachher, Gesamtänderung. Mit output parts nur die Schritte der Summe, als Zahlen.",
    },
  "Summary: a table with a header and one line a group, plus a total. Any other output: groups × periods. The gap is supply − demand, so that negative means uncovered demand.":
    {
      fr: "Summary : une table avec un en-tête et une ligne par groupe, plus un total. Autre output : groupes × périodes. L'écart est offre − demande : négatif signifie demande non couverte.",
      de: "Summary: eine Tabelle mit Kopfzeile und einer Zeile je Gruppe, dazu eine Summe. Sonst: Gruppen × Perioden. Die Lücke ist Angebot − Bedarf, negativ heißt also ungedeckter Bedarf.",
    },
  "The shape of base; every total is the sum of its parts.": {
    fr: "La forme de base ; chaque total est la somme de ses parties.",
    de: "Die Form von base; jede Summe ist die Summe ihrer Teile.",
  },
  "One row a key; one column a period, or the total over the horizon when periods are left out. One cell for a company total.":
    {
      fr: "Une ligne par clé ; une colonne par période, ou le total sur l'horizon si les périodes sont omises. Une cellule pour un total de l'entreprise.",
      de: "Eine Zeile je Schlüssel; eine Spalte je Periode oder die Summe über den Horizont, wenn Perioden fehlen. Eine Zelle für eine Firmensumme.",
    },
  "A header and one row an output (service, revenue, operating result, cash, inventory): the plan, the mean, and a column for each quantile.":
    {
      fr: "Un en-tête et une ligne par résultat (service, chiffre d'affaires, résultat d'exploitation, trésorerie, stock) : le plan, la moyenne et une colonne par quantile.",
      de: "Eine Kopfzeile und eine Zeile je Ergebnis (Service, Umsatz, Betriebsergebnis, Geld, Bestand): der Plan, das Mittel und eine Spalte je Quantil.",
    },
  "One row a line: its name and its amount in each period. Items without a price or cost are listed below instead of counting as zero.":
    {
      fr: "Une ligne par ligne du résultat : son nom et son montant par période. Les articles sans prix ou coût sont listés dessous au lieu de compter pour zéro.",
      de: "Eine Zeile je Ergebniszeile: ihr Name und ihr Betrag in jeder Periode. Artikel ohne Preis oder Kosten sind darunter aufgeführt, statt als null zu zählen.",
    },
  "Explains the change of revenue or margin by volume, mix, price, cost, new and lost items, exactly.": {
    fr: "Explique la variation du chiffre d'affaires ou de la marge par volume, mix, prix, coût, articles nouveaux et perdus, exactement.",
    de: "Erklärt die Änderung von Umsatz oder Marge durch Menge, Mix, Preis, Kosten, neue und verlorene Artikel, exakt.",
  },
  "Compares supply with demand and with the budget: the gap in units, money and percent, and when it opens.":
    {
      fr: "Compare l'offre à la demande et au budget : l'écart en unités, en valeur et en pour cent, et quand il s'ouvre.",
      de: "Vergleicht Angebot mit Bedarf und Budget: die Lücke in Stück, Geld und Prozent, und wann sie sich öffnet.",
    },
  "Makes forecasts of totals and parts add up, with the smallest change or from the bottom or top.": {
    fr: "Rend cohérentes les prévisions des totaux et des parties, au plus petit changement ou par le bas ou le haut.",
    de: "Bringt Prognosen von Summen und Teilen in Einklang, mit kleinster Änderung oder von unten oder oben.",
  },
  "Reads a key figure of a scenario that Reconcile has planned: its total, or month by month.": {
    fr: "Lit un indicateur d'un scénario planifié par Équilibre : son total, ou mois par mois.",
    de: "Liest eine Kennzahl eines Szenarios, das Abgleich geplant hat: ihre Summe oder Monat für Monat.",
  },
  "Runs the plan thousands of times against uncertain demand, yield, lead time, price and cost.": {
    fr: "Déroule le plan des milliers de fois face à une demande, un rendement, un délai, un prix et un coût incertains.",
    de: "Lässt den Plan tausendfach gegen unsicheren Bedarf, Ausbeute, Lieferzeit, Preis und Kosten laufen.",
  },
  "Turns a volume plan into money: revenue, variable cost and contribution, or lines of your own.": {
    fr: "Convertit un plan en volume en valeur : chiffre d'affaires, coût variable et contribution, ou vos propres lignes.",
    de: "Macht aus einem Mengenplan Geld: Umsatz, variable Kosten und Deckungsbeitrag oder eigene Zeilen.",
  },
};
