import type { Translations } from "../../say";

/** cycleScorecard: choices weighed against each other, the simulation, risks and investments. */
export const cycleScorecard: Translations = {
  '"{0}" is no key figure to score by; known are {1}.': {
    fr: "« {0} » n'est pas un indicateur d'évaluation ; connus : {1}.",
    de: "„{0}“ ist keine Kennzahl zum Bewerten; bekannt sind {1}.",
  },
  "{0} stands twice.": { fr: "{0} figure deux fois.", de: "{0} steht zweimal da." },
  "The weight of {0} must be a number from zero on.": {
    fr: "Le poids de {0} doit être un nombre à partir de zéro.",
    de: "Das Gewicht von {0} muss eine Zahl ab null sein.",
  },
  'The limit of {0} must be a number, "{1}" or blank, not "{2}".': {
    fr: "La limite de {0} doit être un nombre, « {1} » ou vide, et non « {2} ».",
    de: "Die Grenze von {0} muss eine Zahl, „{1}“ oder leer sein, nicht „{2}“.",
  },
  "Give the criteria weights of zero or more, at least one above zero.": {
    fr: "Donnez aux critères des poids à partir de zéro, dont au moins un au-dessus de zéro.",
    de: "Geben Sie den Kriterien Gewichte ab null, davon mindestens eines über null.",
  },
  "{0} has no figure for {1}.": { fr: "{0} n'a pas de valeur pour {1}.", de: "{0} hat keinen Wert für {1}." },
  "{0} is {1}, at least {2} is asked for": {
    fr: "{0} est {1}, au moins {2} est demandé",
    de: "{0} ist {1}, verlangt ist mindestens {2}",
  },
  "{0} is {1}, at most {2} is allowed": {
    fr: "{0} est {1}, au plus {2} est permis",
    de: "{0} ist {1}, erlaubt ist höchstens {2}",
  },
  "Beyond a limit: {0}.": { fr: "Hors d'une limite : {0}.", de: "Verletzt eine Grenze: {0}." },
  '"{0}" is as good or better in service, cost and cash.': {
    fr: "« {0} » est aussi bon ou meilleur en service, en coût et en trésorerie.",
    de: "„{0}“ ist bei Lieferservice, Kosten und Cash ebenso gut oder besser.",
  },
  "On the front: nothing else is as good in service, cost and cash together.": {
    fr: "Sur la frontière : rien d'autre n'est aussi bon à la fois en service, en coût et en trésorerie.",
    de: "Auf der Front: Nichts anderes ist bei Lieferservice, Kosten und Cash zugleich so gut.",
  },
  'Next comes "{0}" with {1} points.': {
    fr: "Vient ensuite « {0} » avec {1} points.",
    de: "Als Nächstes kommt „{0}“ mit {1} Punkten.",
  },
  "Keep the plan as it stands: no choice keeps every limit either.": {
    fr: "Gardez le plan tel quel : aucun choix ne respecte non plus toutes les limites.",
    de: "Behalten Sie den Plan, wie er ist: Auch keine Wahl hält alle Grenzen ein.",
  },
  "Keep the plan as it stands: it scores {0} of 100 points, and no choice that keeps every limit scores clearly more.":
    {
      fr: "Gardez le plan tel quel : il obtient {0} points sur 100, et aucun choix qui respecte toutes les limites n'en obtient nettement plus.",
      de: "Behalten Sie den Plan, wie er ist: Er erreicht {0} von 100 Punkten, und keine Wahl, die alle Grenzen einhält, erreicht deutlich mehr.",
    },
  "the operating result by {0}": {
    fr: "le résultat d'exploitation de {0}",
    de: "das Betriebsergebnis um {0}",
  },
  "service by {0}{1} points": {
    fr: "le service de {0}{1} points",
    de: "den Lieferservice um {0}{1} Prozentpunkte",
  },
  "total cost by {0}": { fr: "le coût total de {0}", de: "die Gesamtkosten um {0}" },
  "cash by {0}": { fr: "la trésorerie de {0}", de: "den Cash um {0}" },
  'Take "{0}" into the plan: it scores {1} of 100 points against {2} for the plan and keeps every limit.': {
    fr: "Mettez « {0} » dans le plan : ce choix obtient {1} points sur 100 contre {2} pour le plan et respecte toutes les limites.",
    de: "Nehmen Sie „{0}“ in den Plan: {1} von 100 Punkten gegen {2} für den Plan, und alle Grenzen werden eingehalten.",
  },
  "It changes {0}.": { fr: "Il change {0}.", de: "Es ändert {0}." },
  "Give at least one figure a weight above zero.": {
    fr: "Donnez à au moins un indicateur un poids au-dessus de zéro.",
    de: "Geben Sie mindestens einer Kennzahl ein Gewicht über null.",
  },
  "No scenario is planned yet. Run Reconcile first.": {
    fr: "Aucun scénario n'est encore planifié. Lancez d'abord Équilibre.",
    de: "Es ist noch kein Szenario geplant. Führen Sie zuerst Abgleich aus.",
  },
  "From SOP_Scenario_Results.": { fr: "D'après SOP_Scenario_Results.", de: "Aus SOP_Scenario_Results." },
  "Scorecard of the choices": { fr: "Évaluation des choix", de: "Bewertung der Möglichkeiten" },
  "Each figure counts from 0 for the worst choice to its weight for the best. A choice beyond a hard limit is not recommended, whatever it scores; a limit is a number or the word plan, no worse than the plan as it stands. Amounts in {0}, over the whole horizon.":
    {
      fr: "Chaque indicateur compte de 0 pour le pire choix à son poids pour le meilleur. Un choix hors d'une limite stricte n'est pas recommandé, quels que soient ses points ; une limite est un nombre ou le mot plan, pas moins bien que le plan tel quel. Montants en {0}, sur tout l'horizon.",
      de: "Jede Kennzahl zählt von 0 für die schlechteste Wahl bis zu ihrem Gewicht für die beste. Was eine harte Grenze verletzt, wird nicht empfohlen, wie viele Punkte es auch hat; eine Grenze ist eine Zahl oder das Wort plan, nicht schlechter als der Plan, wie er ist. Beträge in {0}, über den ganzen Horizont.",
    },
  Recommendation: { fr: "Recommandation", de: "Empfehlung" },
  "Weights and hard limits: change, add or delete rows, then run Reconcile or score anew in the pane": {
    fr: "Poids et limites strictes : modifiez, ajoutez ou supprimez des lignes, puis lancez Équilibre ou évaluez à nouveau dans le volet",
    de: "Gewichte und harte Grenzen: Zeilen ändern, ergänzen oder löschen, dann Abgleich ausführen oder im Bereich neu bewerten",
  },
  "Service against cost and cash ({0}), as the charts show them": {
    fr: "Service, coût et trésorerie ({0}), tels que les graphiques les montrent",
    de: "Lieferservice gegen Kosten und Cash ({0}), wie die Diagramme sie zeigen",
  },
  "Service against total cost: up and to the left is better": {
    fr: "Service et coût total : mieux en haut à gauche",
    de: "Lieferservice gegen Gesamtkosten: oben links ist besser",
  },
  "Service against cash: up and to the right is better": {
    fr: "Service et trésorerie : mieux en haut à droite",
    de: "Lieferservice gegen Cash: oben rechts ist besser",
  },
  "Total cost in {0}": { fr: "Coût total en {0}", de: "Gesamtkosten in {0}" },
  "Cash from operations in {0}": {
    fr: "Flux de trésorerie d'exploitation en {0}",
    de: "Operativer Cashflow in {0}",
  },
  "Take from 100 to 100,000 runs.": {
    fr: "Prenez de 100 à 100 000 tirages.",
    de: "Nehmen Sie 100 bis 100.000 Läufe.",
  },
  "The seed is a whole number from zero on.": {
    fr: "La graine est un nombre entier à partir de zéro.",
    de: "Der Startwert ist eine ganze Zahl ab null.",
  },
  "The simulation was stopped.": {
    fr: "La simulation a été arrêtée.",
    de: "Die Simulation wurde angehalten.",
  },
  "Simulated in the pane {0} UTC.": {
    fr: "Simulé dans le volet le {0} UTC.",
    de: "Im Bereich simuliert am {0} UTC.",
  },
  "Runs (up to 100,000) and seed of the next simulation": {
    fr: "Nombre de tirages (100 000 au plus) et graine de la prochaine simulation",
    de: "Läufe (bis 100.000) und Startwert der nächsten Simulation",
  },
  "Month by month: service, operating result, and cash since the start in {0}": {
    fr: "Mois par mois : service, résultat d'exploitation et trésorerie depuis le début en {0}",
    de: "Monat für Monat: Lieferservice, Betriebsergebnis und Cash seit Beginn in {0}",
  },
  "Service by month: P10, P50 and P90": {
    fr: "Service par mois : P10, P50 et P90",
    de: "Lieferservice je Monat: P10, P50 und P90",
  },
  "Operating result by month: P10, P50 and P90": {
    fr: "Résultat d'exploitation par mois : P10, P50 et P90",
    de: "Betriebsergebnis je Monat: P10, P50 und P90",
  },
  "Cash since the start: P10, P50 and P90": {
    fr: "Trésorerie depuis le début : P10, P50 et P90",
    de: "Cash seit Beginn: P10, P50 und P90",
  },
  "Heat map: how likely (downwards) and what share of the plan's result it would move (across)": {
    fr: "Carte des risques : probabilité (vers le bas) et part du résultat du plan concernée (vers la droite)",
    de: "Risikolandkarte: wie wahrscheinlich (nach unten) und welchen Anteil des Planergebnisses es bewegen würde (nach rechts)",
  },
  "The last plan is that of the cycle before, at its own prices and costs.": {
    fr: "Le dernier plan est celui du cycle précédent, à ses propres prix et coûts.",
    de: "Der letzte Plan ist der des vorigen Zyklus, zu seinen eigenen Preisen und Kosten.",
  },
  "Standing brought up to the agreement": {
    fr: "Engagement mis à jour selon l'accord",
    de: "Verbindlichkeit der Einigung angepasst",
  },
  "Decision taken in the pane": {
    fr: "Décision prise dans le volet",
    de: "Entscheidung im Bereich getroffen",
  },
  "Exception answered in the pane": {
    fr: "Exception traitée dans le volet",
    de: "Ausnahme im Bereich beantwortet",
  },
  "Scenario marked in the pane": {
    fr: "Scénario marqué dans le volet",
    de: "Szenario im Bereich gekennzeichnet",
  },
  "Investment judged in the pane": {
    fr: "Investissement évalué dans le volet",
    de: "Investition im Bereich beurteilt",
  },
  "order lines delivered in full ÷ lines": {
    fr: "lignes livrées complètes ÷ lignes",
    de: "vollständig gelieferte Auftragszeilen ÷ Zeilen",
  },
  "on time × line fill": { fr: "à l'heure × lignes complètes", de: "Termintreue × vollständige Zeilen" },
  "days until customers pay, from the settings": {
    fr: "jours jusqu'au paiement des clients, d'après les paramètres",
    de: "Tage, bis Kunden zahlen, aus den Einstellungen",
  },
  "days until suppliers are paid, from the settings": {
    fr: "jours jusqu'au paiement des fournisseurs, d'après les paramètres",
    de: "Tage, bis Lieferanten bezahlt werden, aus den Einstellungen",
  },
  "Line fill": { fr: "Lignes complètes", de: "Vollständige Zeilen" },
  "Inventory accuracy": { fr: "Exactitude des stocks", de: "Bestandsgenauigkeit" },
  "Perfect order": { fr: "Commandes parfaites", de: "Perfekte Aufträge" },
  DSO: { fr: "Délai clients (DSO)", de: "Forderungslaufzeit (DSO)" },
  DPO: { fr: "Délai fournisseurs (DPO)", de: "Verbindlichkeitslaufzeit (DPO)" },
  "The life is a number of years from 1 to 50.": {
    fr: "La durée est un nombre d'années de 1 à 50.",
    de: "Die Nutzungsdauer ist eine Zahl von Jahren von 1 bis 50.",
  },
};
