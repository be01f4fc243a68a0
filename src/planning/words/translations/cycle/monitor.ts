import type { Translations } from "../../say";

/** Sentences of step 6, monitoring. */
export const cycleMonitor: Translations = {
  " {0} smaller ones worth {1} stand at the end of the sheet.": {
    fr: " {0} plus petites, d'une valeur de {1}, figurent à la fin de la feuille.",
    de: " {0} kleinere im Wert von {1} stehen am Ende des Blattes.",
  },
  "Smaller ones, to be looked up: they move up as larger ones are cleared": {
    fr: "Les plus petites, à consulter : elles remontent quand de plus grandes sont réglées",
    de: "Kleinere zum Nachschlagen: Sie rücken auf, wenn größere erledigt sind",
  },
  "Exceptions of the month": { fr: "Exceptions du mois", de: "Ausnahmen des Monats" },
  "Where the month left the plan, the largest money ({0}) first, at most {1}; start at the top.{2} Write in Owner, Due, Snooze until, Cause (demand, supply, data, policy) and Resolution: it stays when the step runs again.":
    {
      fr: "Où le mois s'est écarté du plan, les plus gros montants ({0}) d'abord, {1} au plus ; commencez par le haut.{2} Écrivez dans Owner, Due, Snooze until, Cause (demand, supply, data, policy) et Resolution : cela reste quand l'étape est relancée.",
      de: "Wo der Monat vom Plan abwich, die größten Beträge ({0}) zuerst, höchstens {1}; beginnen Sie oben.{2} Schreiben Sie in Owner, Due, Snooze until, Cause (demand, supply, data, policy) und Resolution: Es bleibt, wenn der Schritt erneut läuft.",
    },
  "Causes, by money": { fr: "Causes, par montant", de: "Ursachen, nach Betrag" },
  "Where the money of the misses comes from": {
    fr: "D'où vient l'argent des écarts",
    de: "Woher das Geld der Abweichungen kommt",
  },
  Cause: { fr: "Cause", de: "Ursache" },
  " {0} of the month have passed; plans of sales and production are scaled to it.": {
    fr: " {0} du mois sont passés ; les plans de vente et de production sont mis à cette échelle.",
    de: " {0} des Monats sind vergangen; Absatz- und Produktionsplan sind darauf skaliert.",
  },
  "Performance against plan, {0}": {
    fr: "Performance face au plan, {0}",
    de: "Leistung gegenüber Plan, {0}",
  },
  "What was sold, made and kept, beside the plan that was agreed.{0}": {
    fr: "Ce qui a été vendu, produit et gardé, à côté du plan convenu.{0}",
    de: "Was verkauft, hergestellt und gehalten wurde, neben dem vereinbarten Plan.{0}",
  },
  "Key figures": { fr: "Chiffres clés", de: "Kennzahlen" },
  "Attainment by family": { fr: "Respect du plan par famille", de: "Planerfüllung je Familie" },
  "Plan and actual by family, units": {
    fr: "Plan et réalisé par famille, unités",
    de: "Plan und Ist je Familie, Stück",
  },
  "Actual as a share of plan": { fr: "Réalisé en part du plan", de: "Ist als Anteil am Plan" },
  "Actual ÷ plan": { fr: "Réalisé ÷ plan", de: "Ist ÷ Plan" },
  "Release list": { fr: "Liste de lancement", de: "Freigabeliste" },
  "Orders that the plan starts next, in order quantities: at least the minimum order, in whole multiples, with their value in {0}. Copy it to your ERP.":
    {
      fr: "Ordres que le plan lance ensuite, en quantités de commande : au moins le minimum de commande, en multiples entiers, avec leur valeur en {0}. Copiez-la dans votre ERP.",
      de: "Aufträge, die der Plan als Nächstes startet, in Bestellmengen: mindestens die Mindestbestellmenge, in ganzen Vielfachen, mit ihrem Wert in {0}. Übernehmen Sie sie in Ihr ERP-System.",
    },
  Family: { fr: "Famille", de: "Familie" },
  "Accuracy by lag": { fr: "Justesse par décalage", de: "Prognosegüte nach Vorlauf" },
  "How to read it": { fr: "Comment le lire", de: "So ist es zu lesen" },
  "How far forecasts were off, by how long before they were made; what the words mean stands below.": {
    fr: "De combien les prévisions se sont trompées, selon l'avance avec laquelle elles ont été faites ; le sens des mots est donné plus bas.",
    de: "Wie weit Prognosen danebenlagen, danach, wie lange vorher sie gemacht wurden; was die Wörter bedeuten, steht unten.",
  },
  "Lag 1 is the consensus of the cycle that begins with the month, lag 2 that of the cycle before; lead time is the lag at which each item must be ordered.":
    {
      fr: "Lag 1 est le consensus du cycle qui commence avec le mois, lag 2 celui du cycle d'avant ; lead time est le décalage auquel chaque article doit être commandé.",
      de: "Lag 1 ist der Konsens des Zyklus, der mit dem Monat beginnt, lag 2 der des Zyklus davor; lead time ist der Vorlauf, mit dem jeder Artikel bestellt werden muss.",
    },
  "As given is what people said in the streams. Earlier cycles come from SOP_Versions, months before the first one from the consensus stream.":
    {
      fr: "As given est ce que les gens ont dit dans les sources de prévision. Les cycles antérieurs viennent de SOP_Versions, les mois d'avant le premier de la source consensus.",
      de: "As given ist, was Menschen als Prognosequellen gesagt haben. Frühere Zyklen stammen aus SOP_Versions, Monate vor dem ersten aus der Quelle Konsens.",
    },
  "Limits: mean ± 2.66 × mean moving range, from five months on.": {
    fr: "Limites : moyenne ± 2,66 × étendue mobile moyenne, à partir de cinq mois.",
    de: "Grenzen: Mittel ± 2,66 × mittlere gleitende Spannweite, ab fünf Monaten.",
  },
  "Error by lag": { fr: "Erreur par décalage", de: "Fehler nach Vorlauf" },
  "Error one month ahead": { fr: "Erreur à un mois", de: "Fehler einen Monat voraus" },
  "OTIF by month": { fr: "OTIF par mois", de: "OTIF je Monat" },
  "Forecast error one month ahead": {
    fr: "Erreur de prévision à un mois",
    de: "Prognosefehler einen Monat voraus",
  },
  "On time in full": { fr: "À temps et complet (OTIF)", de: "Pünktlich und vollständig (OTIF)" },
  "Lead time of {0} by month of order": {
    fr: "Délai de {0} par mois de commande",
    de: "Lieferzeit von {0} nach Bestellmonat",
  },
  "What deliveries say beside the planning parameters; what the findings mean stands below.": {
    fr: "Ce que disent les livraisons à côté des paramètres de planification ; le sens des constats est donné plus bas.",
    de: "Was Lieferungen neben den Planungsparametern sagen; was die Befunde bedeuten, steht unten.",
  },
  "Drifted: orders of the last 120 days took significantly longer or shorter than those before (Welch).": {
    fr: "Drifted : les commandes des 120 derniers jours ont pris nettement plus ou moins de temps que celles d'avant (Welch).",
    de: "Drifted: Bestellungen der letzten 120 Tage dauerten signifikant länger oder kürzer als die davor (Welch).",
  },
  "Off parameter: they differ from the planned days by more than a standard deviation.": {
    fr: "Off parameter : elles s'écartent des jours prévus de plus d'un écart type.",
    de: "Off parameter: Sie weichen um mehr als eine Standardabweichung von den geplanten Tagen ab.",
  },
  "Limits come from the months before the last four.": {
    fr: "Les limites viennent des mois précédant les quatre derniers.",
    de: "Grenzen stammen aus den Monaten vor den letzten vier.",
  },
  "Lead time of {0}, days": { fr: "Délai de {0}, jours", de: "Lieferzeit von {0}, Tage" },
  "Month of order": { fr: "Mois de commande", de: "Bestellmonat" },
  "Follow-up of decisions": { fr: "Suivi des décisions", de: "Verfolgung der Entscheidungen" },
  "What the meetings decided and what became of it; what is at stake is in {0}. Write owners, days and outcomes in SOP_Decisions; unanswered decisions open the next cycle.":
    {
      fr: "Ce que les réunions ont décidé et ce qu'il en est advenu ; les enjeux sont en {0}. Écrivez responsables, dates et issues dans SOP_Decisions ; les décisions sans réponse ouvrent le cycle suivant.",
      de: "Was die Sitzungen entschieden haben und was daraus wurde; was auf dem Spiel steht, in {0}. Tragen Sie Verantwortliche, Termine und Ergebnisse in SOP_Decisions ein; unbeantwortete Entscheidungen eröffnen den nächsten Zyklus.",
    },
  "Cycle rolled forward": { fr: "Cycle clos et reporté", de: "Zyklus fortgeschrieben" },
  "Roll-forward taken back": { fr: "Report du cycle annulé", de: "Fortschreibung zurückgenommen" },
  "{0} items": { fr: "{0} articles", de: "{0} Artikel" },
  "Orders have lately taken {0} days instead of {1}: correct the lead time before the next supply plan.": {
    fr: "Les commandes ont pris récemment {0} jours au lieu de {1} : corrigez le délai avant le prochain plan d'approvisionnement.",
    de: "Bestellungen dauerten zuletzt {0} statt {1} Tage: Korrigieren Sie die Lieferzeit vor dem nächsten Versorgungsplan.",
  },
  "Was due on {0}: take it, or name another day.": {
    fr: "Était due le {0} : prenez-la, ou fixez un autre jour.",
    de: "War am {0} fällig: Treffen Sie sie oder nennen Sie einen anderen Tag.",
  },
  "{0}. Take the change back or ask for a new signature.": {
    fr: "{0}. Annulez la modification ou demandez une nouvelle signature.",
    de: "{0}. Nehmen Sie die Änderung zurück oder bitten Sie um eine neue Unterschrift.",
  },
  "Not done in this cycle: {0}.": {
    fr: "Pas fait dans ce cycle : {0}.",
    de: "In diesem Zyklus nicht erledigt: {0}.",
  },
  "{0} Do that first, or write down why the cycle closes without it.": {
    fr: "{0} Faites-le d'abord, ou notez pourquoi le cycle est clos sans cela.",
    de: "{0} Erledigen Sie das zuerst, oder schreiben Sie auf, warum der Zyklus ohne dies abgeschlossen wird.",
  },
  "Cycle {0} closed": { fr: "Cycle {0} clos", de: "Zyklus {0} abgeschlossen" },
  "There is no roll-forward to take back.": {
    fr: "Il n'y a pas de report à annuler.",
    de: "Es gibt keine Fortschreibung, die zurückgenommen werden kann.",
  },
  "The actuals hold no month of the plan ({0} to {1}). Add the month's sales, production and stock.": {
    fr: "Le réalisé ne contient aucun mois du plan ({0} à {1}). Ajoutez les ventes, la production et le stock du mois.",
    de: "Die Ist-Werte enthalten keinen Monat des Plans ({0} bis {1}). Ergänzen Sie Absatz, Produktion und Bestand des Monats.",
  },
  "the actuals and deliveries of the month and the agreed plan": {
    fr: "le réalisé et les livraisons du mois et le plan convenu",
    de: "den Ist-Werten und Lieferungen des Monats und dem vereinbarten Plan",
  },
  "SOP_Versions, the sales history and the actuals": {
    fr: "SOP_Versions, l'historique des ventes et le réalisé",
    de: "SOP_Versions, der Verkaufshistorie und den Ist-Werten",
  },
  "the receipts history": { fr: "l'historique des réceptions", de: "der Historie der Wareneingänge" },
  "Sales of plan": { fr: "Ventes face au plan", de: "Absatz gegenüber Plan" },
  "Production of plan": { fr: "Production face au plan", de: "Produktion gegenüber Plan" },
  "To release in {0}": { fr: "À lancer en {0}", de: "Freizugeben in {0}" },
  "Decisions closed": { fr: "Décisions closes", de: "Erledigte Entscheidungen" },
  "Snoozed or resolved": { fr: "Reportées ou résolues", de: "Zurückgestellt oder gelöst" },
  "{0}: sales reached {1} of plan, {2} of the order lines came on time and in full": {
    fr: "{0} : les ventes ont atteint {1} du plan, {2} des lignes de commande sont arrivées à temps et complètes",
    de: "{0}: Der Absatz erreichte {1} des Plans, {2} der Auftragspositionen kamen pünktlich und vollständig",
  },
  "{0}: sales reached {1} of plan": {
    fr: "{0} : les ventes ont atteint {1} du plan",
    de: "{0}: Der Absatz erreichte {1} des Plans",
  },
  "{0}; {1} worth {2}.": { fr: "{0} ; {1} pour {2}.", de: "{0}; {1} im Wert von {2}." },
  "Orders from {0} have lately taken {1} days instead of {2}. Correct the lead time of {3} before the next supply plan.":
    {
      fr: "Les commandes de {0} ont pris récemment {1} jours au lieu de {2}. Corrigez le délai de {3} avant le prochain plan d'approvisionnement.",
      de: "Bestellungen bei {0} dauerten zuletzt {1} statt {2} Tage. Korrigieren Sie vor dem nächsten Versorgungsplan die Lieferzeit ({3}).",
    },
  "{0}: {1} at {2} of plan.": { fr: "{0} : {1} à {2} du plan.", de: "{0}: {1} bei {2} des Plans." },
  "{0} ({1}): {2}. {3}": { fr: "{0} ({1}) : {2}. {3}", de: "{0} ({1}): {2}. {3}" },
  "will miss the month": { fr: "manquera le mois", de: "wird den Monat verfehlen" },
  "sales off plan": { fr: "ventes hors plan", de: "Absatz abseits des Plans" },
  "production off plan": { fr: "production hors plan", de: "Produktion abseits des Plans" },
  "stock below safety stock": {
    fr: "stock sous le stock de sécurité",
    de: "Bestand unter Sicherheitsbestand",
  },
  "orders late or short": {
    fr: "commandes en retard ou incomplètes",
    de: "Aufträge verspätet oder unvollständig",
  },
  "lead time drifted": { fr: "délai qui dérive", de: "Lieferzeit verschoben" },
  "decision overdue": { fr: "décision en retard", de: "Entscheidung überfällig" },
  "plan edited after sign-off": {
    fr: "plan modifié après la signature",
    de: "Plan nach der Freigabe geändert",
  },
  "order lines delivered in full and not late ÷ lines due": {
    fr: "lignes de commande livrées complètes et sans retard ÷ lignes dues",
    de: "Auftragspositionen vollständig und nicht verspätet geliefert ÷ fällige Positionen",
  },
  "units delivered ÷ units ordered": {
    fr: "unités livrées ÷ unités commandées",
    de: "gelieferte Stück ÷ bestellte Stück",
  },
  "order lines delivered by their due date ÷ lines due": {
    fr: "lignes de commande livrées à l'échéance ÷ lignes dues",
    de: "Auftragspositionen bis zum Termin geliefert ÷ fällige Positionen",
  },
  "cost of sales a year ÷ stock of finished goods at cost": {
    fr: "coût des ventes annuel ÷ stock de produits finis au coût",
    de: "Herstellkosten des Umsatzes je Jahr ÷ Bestand an Fertigerzeugnissen zu Kosten",
  },
  "stock of finished goods ÷ cost of sales a day": {
    fr: "stock de produits finis ÷ coût des ventes par jour",
    de: "Bestand an Fertigerzeugnissen ÷ Herstellkosten des Umsatzes je Tag",
  },
  "days of cover + days until customers pay − days until suppliers are paid": {
    fr: "jours de couverture + jours jusqu'au paiement des clients − jours jusqu'au paiement des fournisseurs",
    de: "Reichweite in Tagen + Tage bis zur Zahlung der Kunden − Tage bis zur Bezahlung der Lieferanten",
  },
  "gross margin a year ÷ stock of finished goods at cost": {
    fr: "marge brute annuelle ÷ stock de produits finis au coût",
    de: "Rohertrag je Jahr ÷ Bestand an Fertigerzeugnissen zu Kosten",
  },
  "Σ |sales − consensus| ÷ Σ sales over the items": {
    fr: "Σ |ventes − consensus| ÷ Σ ventes sur les articles",
    de: "Σ |Absatz − Konsens| ÷ Σ Absatz über die Artikel",
  },
  "(consensus − sales) ÷ sales": { fr: "(consensus − ventes) ÷ ventes", de: "(Konsens − Absatz) ÷ Absatz" },
  "Σ |consensus − that of the cycle before| ÷ Σ that of the cycle before, first three months": {
    fr: "Σ |consensus − celui du cycle précédent| ÷ Σ de celui du cycle précédent, trois premiers mois",
    de: "Σ |Konsens − der des Zyklus davor| ÷ Σ des Zyklus davor, erste drei Monate",
  },
  "At this pace the month ends with {0} of {1} units: act before it does.": {
    fr: "À ce rythme, le mois finit avec {0} unités sur {1} : agissez avant.",
    de: "Bei diesem Tempo endet der Monat mit {0} von {1} Stück: Handeln Sie vorher.",
  },
  "{0} below plan: ask sales for the reason before the next consensus.": {
    fr: "{0} sous le plan : demandez la raison aux ventes avant le prochain consensus.",
    de: "{0} unter Plan: Fragen Sie den Vertrieb vor dem nächsten Konsens nach dem Grund.",
  },
  "{0} above plan: check the stock of the coming weeks.": {
    fr: "{0} au-dessus du plan : vérifiez le stock des semaines à venir.",
    de: "{0} über Plan: Prüfen Sie den Bestand der kommenden Wochen.",
  },
  "{0} not made: catch up or move the orders.": {
    fr: "{0} non produits : rattrapez ou déplacez les ordres.",
    de: "{0} nicht hergestellt: Holen Sie auf oder verschieben Sie die Aufträge.",
  },
  "{0} more made than planned: hold back next month.": {
    fr: "{0} de plus que prévu ont été produits : freinez le mois prochain.",
    de: "{0} mehr hergestellt als geplant: Halten Sie sich im nächsten Monat zurück.",
  },
  "{0} units short of the safety stock: expedite.": {
    fr: "Il manque {0} unités au stock de sécurité : accélérez.",
    de: "{0} Stück unter dem Sicherheitsbestand: Beschleunigen Sie die Beschaffung.",
  },
  "{0} order line late or short, the last due {1}: tell the customers and find the cause.": {
    fr: "{0} ligne de commande en retard ou incomplète, échéance {1} : prévenez les clients et trouvez la cause.",
    de: "{0} Auftragsposition verspätet oder unvollständig, fällig am {1}: Informieren Sie die Kunden und suchen Sie die Ursache.",
  },
  "{0} order lines late or short, the last due {1}: tell the customers and find the cause.": {
    fr: "{0} lignes de commande en retard ou incomplètes, dernière échéance {1} : prévenez les clients et trouvez la cause.",
    de: "{0} Auftragspositionen verspätet oder unvollständig, die letzte fällig am {1}: Informieren Sie die Kunden und suchen Sie die Ursache.",
  },
  Suppliers: { fr: "Fournisseurs", de: "Lieferanten" },
  Days: { fr: "Jours", de: "Tage" },
  "Exceptions that were taken on": { fr: "Exceptions prises en charge", de: "Angenommene Ausnahmen" },
  "What people decided about exceptions of the steps: who deals with it until when, until when it can wait, where it comes from and what settled it. A resolution holds for its cycle; owner, due day and cause go on.":
    {
      fr: "Ce que les gens ont décidé des exceptions des étapes : qui s'en occupe et jusqu'à quand, jusqu'à quand elle peut attendre, d'où elle vient et ce qui l'a réglée. Une résolution vaut pour son cycle ; responsable, échéance et cause sont reportés.",
      de: "Was Menschen zu Ausnahmen der Schritte entschieden haben: wer sich bis wann kümmert, bis wann sie warten kann, woher sie kommt und was sie gelöst hat. Eine Lösung gilt für ihren Zyklus; Verantwortliche, Termin und Ursache laufen weiter.",
    },
  "This exception is no longer there: a step has run since. Look again.": {
    fr: "Cette exception n'est plus là : une étape a été lancée depuis. Regardez de nouveau.",
    de: "Diese Ausnahme gibt es nicht mehr: Seither ist ein Schritt gelaufen. Sehen Sie erneut nach.",
  },
  "Signed by {0}": { fr: "Signé par {0}", de: "Unterschrieben von {0}" },
  Month: { fr: "Mois", de: "Monat" },
  "Run-rate of {0}": {
    fr: "Rythme de {0}",
    de: "Lauf des Monats {0}",
  },
  "{0} of the month have passed. An item will miss when its pace leaves the plan by more than {1} and by more than chance explains.":
    {
      fr: "{0} du mois sont passés. Un article manquera son plan quand son rythme s'en écarte de plus de {1} et de plus que le hasard ne l'explique.",
      de: "{0} des Monats sind vergangen. Ein Artikel verfehlt den Plan, wenn sein Lauf um mehr als {1} und um mehr als der Zufall erklärt davon abweicht.",
    },
  "Will miss the month": {
    fr: "Manqueront le mois",
    de: "Verfehlen den Monat",
  },
  "stock records that a count found right within 2 % ÷ records counted in the month": {
    fr: "enregistrements de stock trouvés justes à 2 % près lors d'un comptage ÷ enregistrements comptés dans le mois",
    de: "Bestandssätze, die eine Zählung auf 2 % genau bestätigt hat ÷ im Monat gezählte Bestandssätze",
  },
};
