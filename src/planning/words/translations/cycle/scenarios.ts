import type { Translations } from "../../say";

/** Sentences of the scenarios. */
export const cycleScenarios: Translations = {
  '"{0}" is how the plan itself is called. Give the scenario another name.': {
    fr: "« {0} » est le nom du plan lui-même. Donnez un autre nom au scénario.",
    de: "„{0}“ heißt der Plan selbst. Geben Sie dem Szenario einen anderen Namen.",
  },
  '"{0}" differs from the scenario "{1}" in capitals only, which Excel does not tell apart. Write both alike, or give one another name.':
    {
      fr: "« {0} » ne diffère du scénario « {1} » que par les majuscules, qu'Excel ne distingue pas. Écrivez les deux de la même façon ou donnez à l'un un autre nom.",
      de: "„{0}“ unterscheidet sich vom Szenario „{1}“ nur in der Großschreibung, die Excel nicht unterscheidet. Schreiben Sie beide gleich, oder geben Sie einem einen anderen Namen.",
    },
  "The probability is “{0}”; write a number from 0 to 1.": {
    fr: "La probabilité est « {0} » ; écrivez un nombre de 0 à 1.",
    de: "Die Wahrscheinlichkeit ist „{0}“; schreiben Sie eine Zahl von 0 bis 1.",
  },
  "It has no name.": { fr: "Elle n'a pas de nom.", de: "Der Eintrag hat keinen Namen." },
  "The value is “{0}”; write an amount, below 0 for a risk.": {
    fr: "La valeur est « {0} » ; écrivez un montant, négatif pour un risque.",
    de: "Der Wert ist „{0}“; schreiben Sie einen Betrag, unter 0 für ein Risiko.",
  },
  "Its scenario could not be planned.": {
    fr: "Son scénario n'a pas pu être planifié.",
    de: "Sein Szenario konnte nicht geplant werden.",
  },
  "It has no value.": { fr: "Elle n'a pas de valeur.", de: "Der Eintrag hat keinen Wert." },
  "The risk or opportunity “{0}” does not count. {1}": {
    fr: "Le risque ou l'opportunité « {0} » ne compte pas. {1}",
    de: "Das Risiko oder die Chance „{0}“ zählt nicht. {1}",
  },
  "Risk or opportunity": { fr: "Risque ou opportunité", de: "Risiko oder Chance" },
  Scenario: { fr: "Scénario", de: "Szenario" },
  Driver: { fr: "Facteur", de: "Treiber" },
  "Risks and opportunities": { fr: "Risques et opportunités", de: "Risiken und Chancen" },
  "What may happen beside the plan, with what it would do to the operating result in {0}. Values of scenarios are computed; write a probability from 0 to 1 to let an entry count, and add rows of your own below. Entries with the status closed no longer count.":
    {
      fr: "Ce qui peut arriver en plus du plan, et son effet sur le résultat d'exploitation en {0}. Les valeurs des scénarios sont calculées ; écrivez une probabilité de 0 à 1 pour qu'une entrée compte, et ajoutez vos propres lignes en dessous. Les entrées au statut « closed » ne comptent plus.",
      de: "Was neben dem Plan geschehen kann und was es mit dem Betriebsergebnis in {0} machen würde. Werte von Szenarien sind gerechnet; tragen Sie eine Wahrscheinlichkeit von 0 bis 1 ein, damit ein Eintrag zählt, und ergänzen Sie unten eigene Zeilen. Einträge mit dem Status „closed“ zählen nicht mehr.",
    },
  "Range of the operating result, every entry independent of the others": {
    fr: "Fourchette du résultat d'exploitation, chaque entrée indépendante des autres",
    de: "Spanne des Betriebsergebnisses, jeder Eintrag unabhängig von den anderen",
  },
  "Range of the operating result: no entry has a probability yet": {
    fr: "Fourchette du résultat d'exploitation : aucune entrée n'a encore de probabilité",
    de: "Spanne des Betriebsergebnisses: Noch hat kein Eintrag eine Wahrscheinlichkeit",
  },
  "All risks, no opportunity": {
    fr: "Tous les risques, aucune opportunité",
    de: "Alle Risiken, keine Chance",
  },
  "All opportunities, no risk": {
    fr: "Toutes les opportunités, aucun risque",
    de: "Alle Chancen, kein Risiko",
  },
  "What each would do to the operating result ({0})": {
    fr: "Ce que chacun ferait au résultat d'exploitation ({0})",
    de: "Was jedes mit dem Betriebsergebnis machen würde ({0})",
  },
  "Left out of the tornado, because the plan has nothing of it to change: {0}.": {
    fr: "Laissés hors du diagramme en tornade, car le plan n'a rien de tel à modifier : {0}.",
    de: "Nicht im Tornado, weil der Plan nichts davon hat, was sich ändern ließe: {0}.",
  },
  "Demand 10 % higher": { fr: "Demande supérieure de 10 %", de: "Bedarf 10 % höher" },
  "Demand 10 % lower": { fr: "Demande inférieure de 10 %", de: "Bedarf 10 % niedriger" },
  "More hours on {0}": { fr: "Plus d'heures sur {0}", de: "Mehr Stunden auf {0}" },
  "A further shift or machine": {
    fr: "Une équipe ou une machine de plus",
    de: "Eine weitere Schicht oder Maschine",
  },
  "{0} breaks down": { fr: "{0} tombe en panne", de: "{0} fällt aus" },
  "For three months": { fr: "Pendant trois mois", de: "Drei Monate lang" },
  "More overtime": { fr: "Plus d'heures supplémentaires", de: "Mehr Überstunden" },
  "No overtime": { fr: "Pas d'heures supplémentaires", de: "Keine Überstunden" },
  "Price up 2 %": { fr: "Prix en hausse de 2 %", de: "Preis 2 % höher" },
  "Elasticity of 1": { fr: "Élasticité de 1", de: "Elastizität von 1" },
  "Costs 5 % higher": { fr: "Coûts supérieurs de 5 %", de: "Kosten 5 % höher" },
  "{0} a month late": { fr: "{0} en retard d'un mois", de: "{0} einen Monat zu spät" },
  "{0} grows 15 %": { fr: "{0} croît de 15 %", de: "{0} wächst um 15 %" },
  "Service of 99 %": { fr: "Service de 99 %", de: "Lieferservice von 99 %" },
  "Target stock 25 % lower": { fr: "Stock cible inférieur de 25 %", de: "Zielbestand 25 % niedriger" },
  "No subcontracting": { fr: "Pas de sous-traitance", de: "Keine Fremdvergabe" },
  '"{0}" is no driver; known are {1}.': {
    fr: "« {0} » n'est pas un facteur ; connus : {1}.",
    de: "„{0}“ ist kein Treiber; bekannt sind {1}.",
  },
  "Row {0} of {1}: {2}": { fr: "Ligne {0} de {1} : {2}", de: "Zeile {0} von {1}: {2}" },
  "Forecast errors of its items, month by month": {
    fr: "Erreurs de prévision de ses articles, mois par mois",
    de: "Prognosefehler seiner Artikel, Monat für Monat",
  },
  "Bias of all forecasts, at least 1 %": {
    fr: "Biais de toutes les prévisions, au moins 1 %",
    de: "Bias aller Prognosen, mindestens 1 %",
  },
  "Mean deviation of the suppliers' lead times, months": {
    fr: "Écart moyen des délais des fournisseurs, en mois",
    de: "Mittlere Abweichung der Lieferzeiten der Lieferanten, in Monaten",
  },
  "What may happen to the plan": { fr: "Ce qui peut arriver au plan", de: "Was dem Plan widerfahren kann" },
  "{0} runs of the plan by family against uncertain demand and lead times (Latin hypercube, seed {1}: the same plan gives the same digits). In one run of ten the result is below P10, in one above P90. Freight, overtime, components and what is owed from before are those of the plan in every run. Amounts in {2}.":
    {
      fr: "{0} simulations du plan par famille face à une demande et des délais incertains (hypercube latin, graine {1} : le même plan donne les mêmes chiffres). Dans un cas sur dix le résultat est au-dessous de P10, dans un cas au-dessus de P90. Le fret, les heures supplémentaires, les composants et ce qui est dû d'avant sont ceux du plan dans chaque simulation. Montants en {2}.",
      de: "{0} Läufe des Plans je Familie gegen unsicheren Bedarf und unsichere Lieferzeiten (Latin Hypercube, Startwert {1}: Der gleiche Plan ergibt die gleichen Ziffern). In einem von zehn Läufen liegt das Ergebnis unter P10, in einem über P90. Fracht, Überstunden, Komponenten und was von früher geschuldet ist, sind in jedem Lauf die des Plans. Beträge in {2}.",
    },
  "Over the horizon; {0} % of the runs end with a loss": {
    fr: "Sur l'horizon ; {0} % des simulations finissent en perte",
    de: "Über den Horizont; {0} % der Läufe enden mit Verlust",
  },
  "Cash since the start in {0}": {
    fr: "Trésorerie depuis le début en {0}",
    de: "Liquidität seit Beginn in {0}",
  },
  "What is uncertain: change, add or delete rows, then run Reconcile. A, B, C: normal mean, sd; uniform low, high; triangular low, mode, high; event probability, value, otherwise":
    {
      fr: "Ce qui est incertain : modifiez, ajoutez ou supprimez des lignes, puis lancez Équilibre. A, B, C : normal moyenne, écart type ; uniform bas, haut ; triangular bas, mode, haut ; event probabilité, valeur, sinon",
      de: "Was unsicher ist: Zeilen ändern, ergänzen oder löschen, dann Abgleich ausführen. A, B, C: normal Mittel, Standardabweichung; uniform unten, oben; triangular unten, Modus, oben; event Wahrscheinlichkeit, Wert, sonst",
    },
  "Cash since the start in {0}: P10, P50 and P90": {
    fr: "Trésorerie depuis le début en {0} : P10, P50 et P90",
    de: "Liquidität seit Beginn in {0}: P10, P50 und P90",
  },
  "Scenario in the plan": { fr: "Scénario dans le plan", de: "Szenario im Plan" },
  '"{0}" is part of the plan: Supply and Reconcile add these deltas to your tables, which stay as they are. Take the scenario out of the plan on the Scenarios tab; never delete rows one by one.':
    {
      fr: "« {0} » fait partie du plan : Offre et Équilibre ajoutent ces deltas à vos tables, qui restent telles quelles. Retirez le scénario du plan sous l'onglet Scénarios ; ne supprimez jamais de lignes une à une.",
      de: "„{0}“ ist Teil des Plans: Versorgung und Abgleich fügen diese Deltas Ihren Tabellen hinzu, die bleiben, wie sie sind. Nehmen Sie das Szenario auf der Registerkarte Szenarien aus dem Plan; löschen Sie nie einzelne Zeilen.",
    },
  "No choice earns enough more without serving customers worse.": {
    fr: "Aucun choix ne rapporte assez de plus sans moins bien servir les clients.",
    de: "Keine Wahl bringt genug mehr ein, ohne Kunden schlechter zu bedienen.",
  },
  "It earns most of the choices and serves customers no worse.": {
    fr: "C'est le choix qui rapporte le plus, et les clients ne sont pas moins bien servis.",
    de: "Es bringt von den Wahlmöglichkeiten am meisten ein und bedient Kunden nicht schlechter.",
  },
  "Scenarios: write yes under Compare for up to five of them, then run Reconcile": {
    fr: "Scénarios : écrivez yes sous Compare pour cinq d'entre eux au plus, puis lancez Équilibre",
    de: "Szenarien: Schreiben Sie yes unter Compare für höchstens fünf, dann führen Sie Abgleich aus",
  },
  "Scenarios side by side": { fr: "Scénarios côte à côte", de: "Szenarien nebeneinander" },
  "Every scenario is planned anew by the same engine, with its own stock, capacity and shortages. Amounts in {0}, over the whole horizon.":
    {
      fr: "Chaque scénario est replanifié par le même moteur, avec ses propres stocks, capacités et ruptures. Montants en {0}, sur tout l'horizon.",
      de: "Jedes Szenario wird von derselben Rechnung neu geplant, mit eigenem Bestand, eigener Kapazität und eigenen Engpässen. Beträge in {0}, über den ganzen Horizont.",
    },
  "Against the plan in {0}": { fr: "Face au plan en {0}", de: "Gegenüber dem Plan in {0}" },
  "Operating result and cash against the plan in {0}": {
    fr: "Résultat d'exploitation et trésorerie face au plan en {0}",
    de: "Betriebsergebnis und Liquidität gegenüber dem Plan in {0}",
  },
  "Results of all scenarios": { fr: "Résultats de tous les scénarios", de: "Ergebnisse aller Szenarien" },
  "Key figures of the plan and of every scenario by month from {0}. SOP.SCENARIO reads this table.": {
    fr: "Chiffres clés du plan et de chaque scénario par mois à partir de {0}. SOP.SCENARIO lit cette table.",
    de: "Kennzahlen des Plans und jedes Szenarios je Monat ab {0}. SOP.SCENARIO liest diese Tabelle.",
  },
  "A scenario is a list of changes to inputs, never a copy of the plan: what changes in your tables changes in every scenario too. Choices are for you to take, events may happen.":
    {
      fr: "Un scénario est une liste de changements des données d'entrée, jamais une copie du plan : ce qui change dans vos tables change aussi dans chaque scénario. Les choix (choice) sont à vous, les événements (event) peuvent arriver.",
      de: "Ein Szenario ist eine Liste von Änderungen an Eingaben, nie eine Kopie des Plans: Was sich in Ihren Tabellen ändert, ändert sich auch in jedem Szenario. Entscheidungen (choice) treffen Sie, Ereignisse (event) können eintreten.",
    },
  'Give the scenario a name of its own, other than "{0}".': {
    fr: "Donnez au scénario un nom qui lui est propre, autre que « {0} ».",
    de: "Geben Sie dem Szenario einen eigenen Namen, anders als „{0}“.",
  },
  '"{0}" is not planned yet. Run Reconcile first.': {
    fr: "« {0} » n'est pas encore planifié. Lancez d'abord Équilibre.",
    de: "„{0}“ ist noch nicht geplant. Führen Sie zuerst Abgleich aus.",
  },
  "At most {0} scenarios stand side by side. Take one out first.": {
    fr: "Au plus {0} scénarios côte à côte. Retirez-en un d'abord.",
    de: "Höchstens {0} Szenarien stehen nebeneinander. Nehmen Sie zuerst eines heraus.",
  },
  'There is no scenario "{0}". Look at the list again.': {
    fr: "Il n'y a pas de scénario « {0} ». Regardez de nouveau la liste.",
    de: "Es gibt kein Szenario „{0}“. Sehen Sie sich die Liste erneut an.",
  },
  '"{0}" cannot become part of the plan': {
    fr: "« {0} » ne peut pas entrer dans le plan",
    de: "„{0}“ kann nicht Teil des Plans werden",
  },
  "Made part of the plan {0} UTC.": {
    fr: "Entré dans le plan le {0} UTC.",
    de: "Teil des Plans seit {0} UTC.",
  },
  "Say who agrees or disagrees.": {
    fr: "Dites qui approuve ou conteste.",
    de: "Sagen Sie, wer zustimmt oder widerspricht.",
  },
  'The consensus has no family "{0}".': {
    fr: "Le consensus n'a pas de famille « {0} ».",
    de: "Der Konsens hat keine Familie „{0}“.",
  },
  "There is no table of scenarios yet. Run Reconcile first.": {
    fr: "Il n'y a pas encore de table des scénarios. Lancez d'abord Équilibre.",
    de: "Es gibt noch keine Tabelle der Szenarien. Führen Sie zuerst Abgleich aus.",
  },
  "The last month must not be before the first.": {
    fr: "Le dernier mois ne doit pas précéder le premier.",
    de: "Der letzte Monat darf nicht vor dem ersten liegen.",
  },
  // In brackets, because neither "de" nor "von" stands well before all that is changed.
  "{0} of {1} {2}": { fr: "{0} ({1}) {2}", de: "{0} ({1}) {2}" },
  all: { fr: "tout", de: "alles" },
  family: { fr: "famille", de: "Familie" },
  supplier: { fr: "fournisseur", de: "Lieferant" },
  "{0} in {1}": { fr: "{0} en {1}", de: "{0} in {1}" },
  " to ": { fr: " à ", de: " bis " },
  "the scenario has no name": { fr: "le scénario n'a pas de nom", de: "das Szenario hat keinen Namen" },
  '"{0}" is no month; write it as 2026-03': {
    fr: "« {0} » n'est pas un mois ; écrivez-le comme 2026-03",
    de: "„{0}“ ist kein Monat; schreiben Sie ihn wie 2026-03",
  },
  "Deltas: add, change or delete rows, then run Reconcile. Change: +10 %, -5 %, +200 or =500. Selector: all, family: …, item: …, resource: …, supplier: …":
    {
      fr: "Deltas : ajoutez, modifiez ou supprimez des lignes, puis lancez Équilibre. Change : +10 %, -5 %, +200 ou =500. Selector : all, family: …, item: …, resource: …, supplier: …",
      de: "Deltas: Zeilen ergänzen, ändern oder löschen, dann Abgleich ausführen. Change: +10 %, -5 %, +200 oder =500. Selector: all, family: …, item: …, resource: …, supplier: …",
    },
  "Overtime of all resources +20 %": {
    fr: "Heures supplémentaires de toutes les ressources +20 %",
    de: "Überstunden aller Ressourcen +20 %",
  },
  "Capacity of all resources +5 %": {
    fr: "Capacité de toutes les ressources +5 %",
    de: "Kapazität aller Ressourcen +5 %",
  },
  "Target stock −20 %": { fr: "Stock cible −20 %", de: "Zielbestand −20 %" },
  "Target stock +20 %": { fr: "Stock cible +20 %", de: "Zielbestand +20 %" },
  "Demand −2 % (shift promotions)": {
    fr: "Demande −2 % (décaler des promotions)",
    de: "Bedarf −2 % (Aktionen verschieben)",
  },
  "Capacity of {0} +10 %": { fr: "Capacité de {0} +10 %", de: "Kapazität von {0} +10 %" },
  "Expedite: lead times a month shorter": {
    fr: "Accélérer : délais plus courts d'un mois",
    de: "Beschleunigen: Lieferzeiten einen Monat kürzer",
  },
  "Price +1 %": { fr: "Prix +1 %", de: "Preis +1 %" },
  "Demand ±10 %": { fr: "Demande ±10 %", de: "Bedarf ±10 %" },
  "Price ±5 %": { fr: "Prix ±5 %", de: "Preis ±5 %" },
  "Costs ±5 %": { fr: "Coûts ±5 %", de: "Kosten ±5 %" },
  "Capacity ±10 %": { fr: "Capacité ±10 %", de: "Kapazität ±10 %" },
  "Overtime limit ±50 %": { fr: "Limite des heures supplémentaires ±50 %", de: "Überstundengrenze ±50 %" },
  "Target stock ±25 %": { fr: "Stock cible ±25 %", de: "Zielbestand ±25 %" },
  "Lead times ± a month": { fr: "Délais ± un mois", de: "Lieferzeiten ± ein Monat" },
  "Levers and sensitivities": { fr: "Leviers et sensibilités", de: "Hebel und Empfindlichkeiten" },
  "Each lever one step alone, planned anew: the gap it closes, what it costs, and the result over the horizon in {0}. Below, the tornado: each driver down and up.":
    {
      fr: "Chaque levier d'un cran, seul, replanifié : l'écart qu'il comble, ce qu'il coûte et le résultat sur l'horizon en {0}. Au-dessous, le diagramme tornade : chaque facteur vers le bas et vers le haut.",
      de: "Jeder Hebel einen Schritt allein, neu geplant: die Lücke, die er schließt, was er kostet, und das Ergebnis über den Horizont in {0}. Darunter der Tornado: jeder Treiber nach unten und nach oben.",
    },
  "Levers, the cheapest unit of gap first": {
    fr: "Leviers, l'unité d'écart la moins chère d'abord",
    de: "Hebel, das günstigste Stück Lücke zuerst",
  },
  "Tornado: change of the operating result in {0}, of service and of inventory": {
    fr: "Tornade : variation du résultat d'exploitation en {0}, du service et du stock",
    de: "Tornado: Änderung des Betriebsergebnisses in {0}, des Lieferservice und des Bestands",
  },
  "Operating result: each driver down and up ({0})": {
    fr: "Résultat d'exploitation : chaque facteur vers le bas et vers le haut ({0})",
    de: "Betriebsergebnis: jeder Treiber nach unten und nach oben ({0})",
  },
  "Change of the result in {0}": {
    fr: "Variation du résultat en {0}",
    de: "Änderung des Ergebnisses in {0}",
  },
  'planning "{0}"': { fr: "planification de « {0} »", de: "„{0}“ wird geplant" },
  "The scenario could not be computed. Try again.": {
    fr: "Le scénario n'a pas pu être calculé. Réessayez.",
    de: "Das Szenario konnte nicht gerechnet werden. Versuchen Sie es erneut.",
  },
  'Investment in capacity in {0}: write the outlay, then run Reconcile. "Worth at most" is what could be paid for it at the required return':
    {
      fr: "Investissement en capacité en {0} : écrivez la dépense, puis lancez Équilibre. « Worth at most » est ce qu'on pourrait payer au plus au rendement exigé",
      de: "Investition in Kapazität in {0}: Auszahlung eintragen, dann Abgleich ausführen. „Worth at most“ ist, was dafür bei der geforderten Rendite höchstens bezahlt werden könnte",
    },
};
