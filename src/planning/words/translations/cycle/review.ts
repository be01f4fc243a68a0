import type { Translations } from "../../say";

/** Sentences of step 5, the executive review. */
export const cycleReview: Translations = {
  "Who gets {0} while orders wait ({1} months)?": {
    fr: "Qui reçoit {0} tant que des commandes attendent ({1} mois) ?",
    de: "Wer bekommt {0}, solange Aufträge warten ({1} Monate)?",
  },
  "Say who carries the decision out.": {
    fr: "Indiquez qui applique la décision.",
    de: "Geben Sie an, wer die Entscheidung umsetzt.",
  },
  "Say by when it is carried out.": {
    fr: "Indiquez pour quand elle sera appliquée.",
    de: "Geben Sie an, bis wann sie umgesetzt ist.",
  },
  "The probability lies between 0 and 100 %.": {
    fr: "La probabilité est comprise entre 0 et 100 %.",
    de: "Die Wahrscheinlichkeit liegt zwischen 0 und 100 %.",
  },
  "Executive review, plan from {0}": {
    fr: "Revue de direction, plan à partir de {0}",
    de: "Management-Review, Plan ab {0}",
  },
  "{0}: {1}": { fr: "{0} : {1}", de: "{0}: {1}" },
  "One page for the meeting: where the plan stands, what it means and what must be decided. Amounts in {0}.":
    {
      fr: "Une page pour la réunion : où en est le plan, ce que cela signifie et ce qu'il faut décider. Montants en {0}.",
      de: "Eine Seite für die Sitzung: wo der Plan steht, was das bedeutet und was zu entscheiden ist. Beträge in {0}.",
    },
  "Key figures against target": { fr: "Chiffres clés face aux objectifs", de: "Kennzahlen gegenüber Zielen" },
  "Revenue of the next twelve months by family": {
    fr: "Chiffre d'affaires des douze prochains mois par famille",
    de: "Umsatz der nächsten zwölf Monate je Familie",
  },
  Risks: { fr: "Risques", de: "Risiken" },
  "Decisions needed": { fr: "Décisions à prendre", de: "Zu treffende Entscheidungen" },
  "Recommended: {0}": { fr: "Recommandation : {0}", de: "Empfehlung: {0}" },
  "{0} more in SOP_Decisions.": {
    fr: { one: "{0} de plus dans SOP_Decisions.", other: "{0} de plus dans SOP_Decisions." },
    de: "{0} weitere in SOP_Decisions.",
  },
  "None: every question is answered.": {
    fr: "Aucune : toutes les questions ont une réponse.",
    de: "Keine: Jede Frage ist beantwortet.",
  },
  "Revenue of the next twelve months": {
    fr: "Chiffre d'affaires des douze prochains mois",
    de: "Umsatz der nächsten zwölf Monate",
  },
  "Revenue outlook in {0}": { fr: "Perspective de chiffre d'affaires en {0}", de: "Umsatzausblick in {0}" },
  "Scenarios over the horizon, in {0}": {
    fr: "Scénarios sur l'horizon, en {0}",
    de: "Szenarien über den Horizont, in {0}",
  },
  "How sure the plan is: nine of ten runs end above P10, one of ten above P90": {
    fr: "À quel point le plan est sûr : neuf cas sur dix finissent au-dessus de P10, un sur dix au-dessus de P90",
    de: "Wie sicher der Plan ist: Neun von zehn Läufen enden über P10, einer von zehn über P90",
  },
  Decisions: { fr: "Décisions", de: "Entscheidungen" },
  "Fill in Owner, Due and Outcome; they stay when the step runs again. Answered questions stay in the register. What is at stake is in {0}.":
    {
      fr: "Remplissez Owner, Due et Outcome ; ils restent quand l'étape est relancée. Les questions tranchées restent dans le registre. Les enjeux sont en {0}.",
      de: "Füllen Sie Owner, Due und Outcome aus; sie bleiben, wenn der Schritt erneut läuft. Beantwortete Fragen bleiben im Register. Was auf dem Spiel steht, ist in {0} angegeben.",
    },
  matter: { fr: "point", de: "Punkt" },
  matters: { fr: "points", de: "Punkte" },
  "The plan as it stands": { fr: "Le plan tel qu'il est", de: "Der Plan, wie er steht" },
  "result {0}": { fr: "résultat {0}", de: "Ergebnis {0}" },
  "served {0}": { fr: "servi {0}", de: "bedient {0}" },
  "stock {0}": { fr: "stock {0}", de: "Bestand {0}" },
  "cash {0}": { fr: "trésorerie {0}", de: "Liquidität {0}" },
  "Is the plan as it stands the plan to run?": {
    fr: "Le plan tel qu'il est est-il le plan à exécuter ?",
    de: "Ist der Plan, wie er steht, der Plan, der gefahren wird?",
  },
  'Does "{0}" become part of the plan?': {
    fr: "« {0} » doit-il faire partie du plan ?",
    de: "Wird „{0}“ Teil des Plans?",
  },
  "S&OP lead": { fr: "Responsable S&OP", de: "S&OP-Leitung" },
  "Make earlier and work {0} h overtime, as planned": {
    fr: "Produire plus tôt et faire {0} h supplémentaires, comme prévu",
    de: "Vorproduzieren und {0} Überstunden leisten, wie geplant",
  },
  "cost {0}": { fr: "coût {0}", de: "Kosten {0}" },
  "worth an outlay of at most {0}": {
    fr: "vaut une dépense de {0} au plus",
    de: "eine Auszahlung von höchstens {0} wert",
  },
  "How is the overload of {0} (peak {1}) in {2} met?": {
    fr: "Comment faire face à la surcharge de {0} (pointe {1}) en {2} ?",
    de: "Wie wird die Überlastung von {0} (Spitze {1}) in {2} aufgefangen?",
  },
  "Supply planning": { fr: "Planification de l'offre", de: "Versorgungsplanung" },
  "{0} in all families brings {1} of result": {
    fr: "{0} dans toutes les familles apporte {1} de résultat",
    de: "{0} in allen Familien bringt {1} Ergebnis",
  },
  "{0} is planned {1} ({2}) below budget for the next twelve months. Accept it?": {
    fr: "{0} est planifié {1} ({2}) au-dessous du budget pour les douze prochains mois. L'accepter ?",
    de: "{0} ist für die nächsten zwölf Monate {1} ({2}) unter Budget geplant. Hinnehmen?",
  },
  "{0} is planned {1} ({2}) above budget for the next twelve months. Accept it?": {
    fr: "{0} est planifié {1} ({2}) au-dessus du budget pour les douze prochains mois. L'accepter ?",
    de: "{0} ist für die nächsten zwölf Monate {1} ({2}) über Budget geplant. Annehmen?",
  },
  "Accept and lower the outlook": {
    fr: "Accepter et abaisser la perspective",
    de: "Annehmen und den Ausblick senken",
  },
  "revenue −{0}": { fr: "chiffre d'affaires −{0}", de: "Umsatz −{0}" },
  "Close it with promotions or price": {
    fr: "Le combler par des promotions ou le prix",
    de: "Durch Aktionen oder Preis schließen",
  },
  "Accept and raise the outlook": {
    fr: "Accepter et relever la perspective",
    de: "Annehmen und den Ausblick anheben",
  },
  "revenue +{0}": { fr: "chiffre d'affaires +{0}", de: "Umsatz +{0}" },
  "B Hold back supply": { fr: "B Retenir l'offre", de: "B Angebot zurückhalten" },
  "B: {0}, net present value {1}.": {
    fr: "B : {0}, valeur actuelle nette {1}.",
    de: "B: {0}, Kapitalwert {1}.",
  },
  "A: make earlier and work overtime, as planned; demand is met with it.": {
    fr: "A : fabriquer plus tôt et faire des heures supplémentaires, comme prévu ; la demande est ainsi servie.",
    de: "A: früher fertigen und Überstunden leisten, wie geplant; die Nachfrage wird damit gedeckt.",
  },
  "A: accept and lower the outlook; sales shows by the due date what promotions or price would take.": {
    fr: "A : accepter et abaisser la perspective ; les ventes montrent avant l'échéance ce que demanderaient promotions ou prix.",
    de: "A: akzeptieren und den Ausblick senken; der Vertrieb zeigt bis zum Termin, was Aktionen oder Preis erfordern würden.",
  },
  "A: accept and raise the outlook.": {
    fr: "A : accepter et relever la perspective.",
    de: "A: akzeptieren und den Ausblick anheben.",
  },
  "A: by customer priority.": {
    fr: "A : selon la priorité des clients.",
    de: "A: nach Kundenpriorität.",
  },
  "By customer priority": { fr: "Selon la priorité des clients", de: "Nach Kundenpriorität" },
  "up to {0} waits": { fr: "jusqu'à {0} en attente", de: "bis zu {0} warten" },
  "B Share fairly": { fr: "B Répartir équitablement", de: "B Fair aufteilen" },
  "closes {0} units of all gaps": {
    fr: "comble {0} unités de tous les écarts",
    de: "schließt {0} Stück aller Lücken",
  },
  "{0}; and {1} more": { fr: "{0} ; et {1} de plus", de: "{0}; und {1} weitere" },
  "the consensus, the supply plan, the gap table and your targets": {
    fr: "le consensus, le plan d'approvisionnement, la table des écarts et vos objectifs",
    de: "dem Konsens, dem Versorgungsplan, der Lückentabelle und Ihren Zielen",
  },
  "The plan ships {0} of {1} demand in the next twelve months; {2} slips beyond them.": {
    fr: "Le plan expédie {0} sur {1} de demande dans les douze prochains mois ; {2} glissent au-delà.",
    de: "Der Plan liefert {0} von {1} Bedarf in den nächsten zwölf Monaten; {2} rutschen darüber hinaus.",
  },
  "The plan ships {0} of {1} demand in the next twelve months.": {
    fr: "Le plan expédie {0} sur {1} de demande dans les douze prochains mois.",
    de: "Der Plan liefert {0} von {1} Bedarf in den nächsten zwölf Monaten.",
  },
  "That is {0} ({1}) below budget; {2}.": {
    fr: "C'est {0} ({1}) au-dessous du budget ; {2}.",
    de: "Das sind {0} ({1}) unter Budget; {2}.",
  },
  "That is {0} ({1}) above budget; {2}.": {
    fr: "C'est {0} ({1}) au-dessus du budget ; {2}.",
    de: "Das sind {0} ({1}) über Budget; {2}.",
  },
  "Over the whole horizon the plan earns {0} before financing and tax, a gross margin of {1}.": {
    fr: "Sur tout l'horizon, le plan rapporte {0} avant financement et impôt, soit une marge brute de {1}.",
    de: "Über den ganzen Horizont verdient der Plan {0} vor Finanzierung und Steuern, bei einem Rohertrag von {1}.",
  },
  "{0} cannot make demand in its month: up to {1} of regular hours are asked for.": {
    fr: "{0} ne peut pas produire la demande dans son mois : jusqu'à {1} des heures normales sont demandées.",
    de: "{0} schafft den Bedarf nicht in seinem Monat: Bis zu {1} der Normalstunden werden verlangt.",
  },
  "The gap table is empty.": { fr: "La table des écarts est vide.", de: "Die Lückentabelle ist leer." },
  "no family has a budget of its own": {
    fr: "aucune famille n'a de budget propre",
    de: "keine Familie hat ein eigenes Budget",
  },
  "the widest gap is {0} with {1} below": {
    fr: "le plus grand écart est {0}, {1} au-dessous",
    de: "am weitesten entfernt ist {0} mit {1} darunter",
  },
  "the widest gap is {0} with {1} above": {
    fr: "le plus grand écart est {0}, {1} au-dessus",
    de: "am weitesten entfernt ist {0} mit {1} darüber",
  },
  "{0} at {1} of regular capacity: overloaded in {2}.": {
    fr: "{0} à {1} de la capacité normale : surchargée en {2}.",
    de: "{0} bei {1} der Normalkapazität: überlastet in {2}.",
  },
  "{0}: orders wait in {1}, up to {2} at once.": {
    fr: "{0} : des commandes attendent pendant {1}, jusqu'à {2} à la fois.",
    de: "{0}: Aufträge warten ({1}), bis zu {2} auf einmal.",
  },
  "{0} is {1} against a target of {2}.": {
    fr: "{0} : {1} pour un objectif de {2}.",
    de: "{0}: {1} bei einem Ziel von {2}.",
  },
  "None found.": { fr: "Aucun constaté.", de: "Keine gefunden." },
  "On target": { fr: "Objectifs atteints", de: "Im Ziel" },
  "Decisions open": { fr: "Décisions ouvertes", de: "Offene Entscheidungen" },
  Signed: { fr: "Signé", de: "Unterschrieben" },
  Gates: { fr: "Jalons", de: "Meilensteine" },
  "{0} of {1} open": { fr: "{0} sur {1} franchis", de: "{0} von {1} erreicht" },
  "Below {0}": { fr: "Sous {0}", de: "Unter {0}" },
  "{0} left to planners": { fr: "{0} laissés aux planificateurs", de: "{0} bleiben den Planern überlassen" },
  "Plan seal": { fr: "Sceau du plan", de: "Siegel des Plans" },
  "The plan changed since {0} signed. {1} says what changed; ask for a new signature.": {
    fr: "Le plan a changé depuis la signature de {0}. {1} dit ce qui a changé ; demandez une nouvelle signature.",
    de: "Der Plan hat sich seit der Unterschrift von {0} geändert. {1} sagt, was sich geändert hat; bitten Sie um eine neue Unterschrift.",
  },
  "Gate of {0} closed ({1}): {2}. Settle it, or waive it in the pane.": {
    fr: "Jalon de {0} fermé ({1}) : {2}. Réglez-le ou accordez une dérogation dans le volet.",
    de: "Meilenstein von {0} offen ({1}): {2}. Erledigen Sie ihn oder lassen Sie im Bereich eine Ausnahme zu.",
  },
  "{0} ({1} at stake)": { fr: "{0} ({1} en jeu)", de: "{0} (es geht um {1})" },
  "{0} of {1} key figures are on target. {2}": {
    fr: "{0} chiffres clés sur {1} sont à l'objectif. {2}",
    de: "{0} von {1} Kennzahlen sind im Ziel. {2}",
  },
  "Forecast WMAPE": { fr: "WMAPE de la prévision", de: "WMAPE der Prognose" },
  "Forecast bias": { fr: "Biais de la prévision", de: "Bias der Prognose" },
  "Fill rate": { fr: "Taux de service (quantités)", de: "Liefererfüllung" },
  "Capacity utilisation": { fr: "Utilisation de la capacité", de: "Kapazitätsauslastung" },
  "Inventory turns": { fr: "Rotation des stocks", de: "Lagerumschlag" },
  "Days of cover": { fr: "Jours de couverture", de: "Reichweite in Tagen" },
  "Gross margin": { fr: "Marge brute", de: "Rohertrag" },
  OTIF: { fr: "OTIF", de: "OTIF" },
  "On time": { fr: "À l'heure", de: "Termintreue" },
  "Cash to cash": { fr: "Cycle de trésorerie", de: "Geldumschlagsdauer" },
  GMROI: { fr: "GMROI", de: "GMROI" },
  "Plan changed inside 3 months": {
    fr: "Plan modifié à moins de 3 mois",
    de: "Plan geändert innerhalb von 3 Monaten",
  },
  ": {0}": { fr: " : {0}", de: ": {0}" },
  "Since the last plan": { fr: "Depuis le dernier plan", de: "Seit dem letzten Plan" },
  "There is no earlier plan; against {0}": {
    fr: "Il n'y a pas de plan antérieur ; par rapport à : {0}",
    de: "Es gibt keinen früheren Plan; gegenüber {0}",
  },
  "{0}, gross margin falls by {1}.": {
    fr: "{0}, la marge brute baisse de {1}.",
    de: "{0} sinkt der Rohertrag um {1}.",
  },
  "{0}, gross margin rises by {1}.": {
    fr: "{0}, la marge brute augmente de {1}.",
    de: "{0} steigt der Rohertrag um {1}.",
  },
  "{0} moves most: {1}, above all by {2} ({3}).": {
    fr: "{0} change le plus : {1}, surtout par : {2} ({3}).",
    de: "{0} bewegt sich am meisten: {1}, vor allem durch {2} ({3}).",
  },
  "{0} below budget": { fr: "{0} sous le budget", de: "{0} unter Budget" },
  "{0} above budget": { fr: "{0} au-dessus du budget", de: "{0} über Budget" },
  "{0} below last year": { fr: "{0} sous l'année dernière", de: "{0} unter Vorjahr" },
  "{0} above last year": { fr: "{0} au-dessus de l'année dernière", de: "{0} über Vorjahr" },
  "The year {0} is expected to close at {1} revenue and {2} units": {
    fr: "L'année {0} devrait se terminer sur un chiffre d'affaires de {1} et {2} unités",
    de: "Das Jahr {0} wird voraussichtlich mit {1} Umsatz und {2} Stück abschließen",
  },
  "The year {0} is expected to close at {1} revenue": {
    fr: "L'année {0} devrait se terminer sur un chiffre d'affaires de {1}",
    de: "Das Jahr {0} wird voraussichtlich mit {1} Umsatz abschließen",
  },
  "No resource is overloaded.": {
    fr: "Aucune ressource n'est surchargée.",
    de: "Keine Ressource ist überlastet.",
  },
  "thousand {0}": {
    fr: "milliers {0}",
    de: "Tausend {0}",
  },
};
