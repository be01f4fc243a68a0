import type { Translations } from "../../say";

/** cycleMaturity: the self-assessment and the calendar of the cycle. */
export const cycleMaturity: Translations = {
  "Data are checked before they are planned with": {
    fr: "Les données sont vérifiées avant de planifier",
    de: "Daten werden geprüft, bevor mit ihnen geplant wird",
  },
  "{0} critical issues": {
    fr: { one: "{0} anomalie critique", other: "{0} anomalies critiques" },
    de: { one: "{0} kritischer Befund", other: "{0} kritische Befunde" },
  },
  "Settle the critical issues of SOP_Data_Issues.": {
    fr: "Réglez les anomalies critiques de SOP_Data_Issues.",
    de: "Klären Sie die kritischen Befunde in SOP_Data_Issues.",
  },
  "Forecasts are tested against the past": {
    fr: "Les prévisions sont testées sur le passé",
    de: "Prognosen werden an der Vergangenheit geprüft",
  },
  "{0} items tested": {
    fr: { one: "{0} article testé", other: "{0} articles testés" },
    de: { one: "{0} Artikel geprüft", other: "{0} Artikel geprüft" },
  },
  "Run Demand.": { fr: "Lancez Demande.", de: "Führen Sie Bedarf aus." },
  "The month is measured against the plan": {
    fr: "Le mois est mesuré face au plan",
    de: "Der Monat wird am Plan gemessen",
  },
  "{0} key figures": {
    fr: { one: "{0} indicateur", other: "{0} indicateurs" },
    de: { one: "{0} Kennzahl", other: "{0} Kennzahlen" },
  },
  "Add deliveries and actuals of the month.": {
    fr: "Ajoutez les livraisons et le réel du mois.",
    de: "Ergänzen Sie Lieferungen und Istzahlen des Monats.",
  },
  "Forecasts beat last year's value for most items": {
    fr: "Les prévisions font mieux que l'an dernier pour la plupart des articles",
    de: "Prognosen schlagen bei den meisten Artikeln den Vorjahreswert",
  },
  "Look at the items of SOP_Fcst_Accuracy without value added.": {
    fr: "Examinez les articles de SOP_Fcst_Accuracy sans valeur ajoutée.",
    de: "Sehen Sie die Artikel in SOP_Fcst_Accuracy ohne Mehrwert an.",
  },
  "Stock targets follow from service and uncertainty": {
    fr: "Les stocks cibles découlent du service et de l'incertitude",
    de: "Zielbestände folgen aus Lieferservice und Unsicherheit",
  },
  "{0} items with a target": {
    fr: { one: "{0} article avec une cible", other: "{0} articles avec une cible" },
    de: { one: "{0} Artikel mit Ziel", other: "{0} Artikel mit Ziel" },
  },
  "Run Supply with stock policies.": {
    fr: "Lancez Offre avec des politiques de stock.",
    de: "Führen Sie Versorgung mit Bestandsregeln aus.",
  },
  "The plan respects capacity": { fr: "Le plan respecte la capacité", de: "Der Plan achtet die Kapazität" },
  "{0} resources": {
    fr: { one: "{0} ressource", other: "{0} ressources" },
    de: { one: "{0} Ressource", other: "{0} Ressourcen" },
  },
  "Add resources and their calendars.": {
    fr: "Ajoutez les ressources et leurs calendriers.",
    de: "Ergänzen Sie Ressourcen und ihre Kalender.",
  },
  "Forecasts lean to neither side": {
    fr: "Les prévisions ne penchent d'aucun côté",
    de: "Prognosen neigen zu keiner Seite",
  },
  "bias {0}": { fr: "biais {0}", de: "Verzerrung {0}" },
  "Correct the streams that lean to one side.": {
    fr: "Corrigez les sources de prévision qui penchent d'un côté.",
    de: "Korrigieren Sie die Beiträge, die zu einer Seite neigen.",
  },
  "Every family's consensus is agreed": {
    fr: "Le consensus de chaque famille est convenu",
    de: "Der Konsens jeder Familie ist vereinbart",
  },
  "Agree the families in step 4.": {
    fr: "Convenez des familles à l'étape 4.",
    de: "Vereinbaren Sie die Familien in Schritt 4.",
  },
  "Plans are held against the budget in money": {
    fr: "Les plans sont comparés au budget en valeur",
    de: "Pläne werden in Geld am Budget gemessen",
  },
  "{0} lines with a budget": {
    fr: { one: "{0} ligne avec un budget", other: "{0} lignes avec un budget" },
    de: { one: "{0} Zeile mit Budget", other: "{0} Zeilen mit Budget" },
  },
  "Add the budget.": { fr: "Ajoutez le budget.", de: "Ergänzen Sie das Budget." },
  "Choices are compared before the meeting": {
    fr: "Les choix sont comparés avant la réunion",
    de: "Möglichkeiten werden vor der Sitzung verglichen",
  },
  "{0} scenarios": {
    fr: { one: "{0} scénario", other: "{0} scénarios" },
    de: { one: "{0} Szenario", other: "{0} Szenarien" },
  },
  "Keep at least five scenarios in SOP_Scenarios.": {
    fr: "Gardez au moins cinq scénarios dans SOP_Scenarios.",
    de: "Halten Sie mindestens fünf Szenarien in SOP_Scenarios.",
  },
  "Decisions have an outcome": { fr: "Les décisions ont une issue", de: "Entscheidungen haben ein Ergebnis" },
  "Write the outcomes into SOP_Decisions.": {
    fr: "Écrivez les issues dans SOP_Decisions.",
    de: "Tragen Sie die Ergebnisse in SOP_Decisions ein.",
  },
  "The plan is committed": { fr: "Le plan est engagé", de: "Der Plan ist verbindlich" },
  "Open the gates, or waive them with a reason.": {
    fr: "Franchissez les jalons, ou dérogez-y avec un motif.",
    de: "Erreichen Sie die Meilensteine, oder lassen Sie Ausnahmen mit Grund zu.",
  },
  "All roles have signed one plan": {
    fr: "Tous les rôles ont signé un même plan",
    de: "Alle Rollen haben einen Plan unterschrieben",
  },
  "Have every role sign in step 5.": {
    fr: "Faites signer chaque rôle à l'étape 5.",
    de: "Lassen Sie jede Rolle in Schritt 5 unterschreiben.",
  },
  "Risks have a probability and a mitigation": {
    fr: "Les risques ont une probabilité et une parade",
    de: "Risiken haben Wahrscheinlichkeit und Gegenmaßnahme",
  },
  "{0} weighed, {1} with a mitigation": {
    fr: "{0} pesés, {1} avec une parade",
    de: "{0} gewichtet, {1} mit Gegenmaßnahme",
  },
  "Weigh the risks in step 5.": {
    fr: "Pesez les risques à l'étape 5.",
    de: "Gewichten Sie die Risiken in Schritt 5.",
  },
  "Exceptions have owners and causes": {
    fr: "Les exceptions ont un responsable et une cause",
    de: "Ausnahmen haben Verantwortliche und Ursachen",
  },
  "{0} of {1} with an owner, {2} with a cause": {
    fr: "{0} sur {1} avec un responsable, {2} avec une cause",
    de: "{0} von {1} mit Verantwortlichen, {2} mit Ursache",
  },
  "Name owners and causes in the Exceptions tab.": {
    fr: "Nommez responsables et causes dans l'onglet Exceptions.",
    de: "Nennen Sie Verantwortliche und Ursachen im Reiter Ausnahmen.",
  },
  "Cycles are closed and compared with each other": {
    fr: "Les cycles sont clos et comparés entre eux",
    de: "Zyklen werden abgeschlossen und miteinander verglichen",
  },
  "{0} cycles closed": {
    fr: { one: "{0} cycle clos", other: "{0} cycles clos" },
    de: { one: "{0} Zyklus abgeschlossen", other: "{0} Zyklen abgeschlossen" },
  },
  "Close each cycle with the roll-forward.": {
    fr: "Clôturez chaque cycle par le passage au suivant.",
    de: "Schließen Sie jeden Zyklus mit dem Vorrollen ab.",
  },
  "The near plan is stable": { fr: "Le plan proche est stable", de: "Der nahe Plan ist stabil" },
  "not known yet": { fr: "pas encore connu", de: "noch nicht bekannt" },
  "Keep to time fences for the next three months.": {
    fr: "Respectez les horizons gelés des trois prochains mois.",
    de: "Halten Sie die Zeitzäune der nächsten drei Monate ein.",
  },
  'The process stands at the stage "{0}": {1} of {2} practices are met.': {
    fr: "Le processus est au stade « {0} » : {1} pratiques sur {2} sont satisfaites.",
    de: "Der Prozess steht auf der Stufe „{0}“: {1} von {2} Praktiken sind erfüllt.",
  },
  "The process is below the first stage: {0} of {1} practices are met.": {
    fr: "Le processus est sous le premier stade : {0} pratiques sur {1} sont satisfaites.",
    de: "Der Prozess liegt unter der ersten Stufe: {0} von {1} Praktiken sind erfüllt.",
  },
  "{0} Next: {1}": { fr: "{0} Ensuite : {1}", de: "{0} Als Nächstes: {1}" },
  "How mature the process is": { fr: "Maturité du processus", de: "Wie reif der Prozess ist" },
  "Four stages after Gartner, read from what this workbook shows to be done. A stage counts when three of four of its practices are met, and those of the stages below.":
    {
      fr: "Quatre stades d'après Gartner, lus dans ce que ce classeur montre. Un stade compte quand trois de ses pratiques sur quatre sont satisfaites, ainsi que celles des stades inférieurs.",
      de: "Vier Stufen nach Gartner, abgelesen an dem, was diese Arbeitsmappe zeigt. Eine Stufe zählt, wenn drei von vier ihrer Praktiken erfüllt sind, und die der Stufen darunter.",
    },
  "what the workbook shows to be done": {
    fr: "ce que le classeur montre",
    de: "dem, was die Arbeitsmappe zeigt",
  },
  "Restated history, corrections, missing data": {
    fr: "Historique révisé, corrections, données manquantes",
    de: "Revidierte Historie, Korrekturen, fehlende Daten",
  },
  "Exceptions, overrides, new items and promotions, consensus by family": {
    fr: "Exceptions, ajustements, nouveautés et promotions, consensus par famille",
    de: "Ausnahmen, Eingriffe, Neuheiten und Aktionen, Konsens je Familie",
  },
  "Overloads, shortages, stock policies, capacity levers": {
    fr: "Surcharges, ruptures, politiques de stock, leviers de capacité",
    de: "Überlasten, Fehlmengen, Bestandsregeln, Kapazitätshebel",
  },
  "Gaps to budget and last plan, scenarios, risks, one recommendation": {
    fr: "Écarts au budget et au dernier plan, scénarios, risques, une recommandation",
    de: "Lücken zu Budget und letztem Plan, Szenarien, Risiken, eine Empfehlung",
  },
  "Decisions, investments, signatures": {
    fr: "Décisions, investissements, signatures",
    de: "Entscheidungen, Investitionen, Unterschriften",
  },
  "Attainment, exceptions, release list, follow-up of decisions": {
    fr: "Réalisation, exceptions, liste des ordres, suivi des décisions",
    de: "Planerfüllung, Ausnahmen, Freigabeliste, Verfolgung der Entscheidungen",
  },
  "{0} of {1} gates open": { fr: "{0} jalons franchis sur {1}", de: "{0} von {1} Meilensteinen erreicht" },
  "{0}, late": { fr: "{0}, en retard", de: "{0}, verspätet" },
  "Calendar of the cycle": { fr: "Calendrier du cycle", de: "Kalender des Zyklus" },
  "Working days of the month, dates, and who is responsible (does it), accountable (answers for it), consulted and informed. Change days, roles and agenda here: they stay.":
    {
      fr: "Jours ouvrés du mois, dates, et qui réalise (responsible), répond du résultat (accountable), est consulté et informé. Modifiez ici jours, rôles et ordre du jour : ils restent.",
      de: "Arbeitstage des Monats, Daten, und wer durchführt (responsible), verantwortet (accountable), berät und informiert wird. Ändern Sie hier Tage, Rollen und Tagesordnung: Sie bleiben stehen.",
    },
};
