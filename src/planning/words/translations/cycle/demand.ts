import type { Translations } from "../../say";

/** Sentences of step 2, demand. */
export const cycleDemand: Translations = {
  "All items": { fr: "Tous les articles", de: "Alle Artikel" },
  "Sum of the items' forecasts": {
    fr: "Somme des prévisions des articles",
    de: "Summe der Artikelprognosen",
  },
  Consensus: { fr: "Consensus", de: "Konsens" },
  "Units a month": { fr: "Unités par mois", de: "Stück je Monat" },
  Units: { fr: "Unités", de: "Stück" },
  Cycle: { fr: "Cycle", de: "Zyklus" },
  Voice: { fr: "Voix", de: "Stimme" },
  "It does not say what is assumed.": {
    fr: "Elle ne dit pas ce qui est supposé.",
    de: "Es fehlt, was angenommen wird.",
  },
  "It has no owner. Write down who answers for it.": {
    fr: "Il n'y a pas de responsable. Notez qui en répond.",
    de: "Es fehlt, wer verantwortlich ist. Schreiben Sie auf, wer dafür einsteht.",
  },
  'There is no item "{0}".': { fr: "Il n'y a pas d'article « {0} ».", de: "Es gibt keinen Artikel „{0}“." },
  'There is no family "{0}".': { fr: "Il n'y a pas de famille « {0} ».", de: "Es gibt keine Familie „{0}“." },
  "From and To must be months, To not before From.": {
    fr: "From et To doivent être des mois, To n'étant pas avant From.",
    de: "From und To müssen Monate sein, To nicht vor From.",
  },
  "The assumption “{0}” ({1}) expired on {2}. Confirm it with a new date, or take its effect out of the plan.":
    {
      fr: "L'hypothèse « {0} » ({1}) a expiré le {2}. Confirmez-la avec une nouvelle date, ou retirez son effet du plan.",
      de: "Die Annahme „{0}“ ({1}) ist am {2} abgelaufen. Bestätigen Sie sie mit einem neuen Datum oder nehmen Sie ihre Wirkung aus dem Plan.",
    },
  "The assumption “{0}” ({1}) expired on {2}, and {3} units of {4} rest on it. Confirm it with a new date, or take its effect out of the plan.":
    {
      fr: "L'hypothèse « {0} » ({1}) a expiré le {2}, et {3} unités de {4} en dépendent. Confirmez-la avec une nouvelle date, ou retirez son effet du plan.",
      de: "Die Annahme „{0}“ ({1}) ist am {2} abgelaufen, und {3} Stück von {4} hängen daran. Bestätigen Sie sie mit einem neuen Datum oder nehmen Sie ihre Wirkung aus dem Plan.",
    },
  "Assumption {0} cannot be relied on. {1}": {
    fr: "On ne peut pas se fier à l'hypothèse {0}. {1}",
    de: "Auf Annahme {0} ist kein Verlass. {1}",
  },
  "{0} expired.": { fr: "Expiré : {0}.", de: "Abgelaufen: {0}." },
  Assumptions: { fr: "Hypothèses", de: "Annahmen" },
  "What the plan takes for granted. Effect: units a month that are in the plan because of it; it documents, it changes no number. An assumption that has expired is raised by Demand until it is confirmed with a new date or deleted.":
    {
      fr: "Ce que le plan tient pour acquis. Effect : unités par mois que le plan contient de ce fait ; cela documente, et ne change aucun nombre. Une hypothèse expirée est signalée par Demande jusqu'à ce qu'elle soit confirmée avec une nouvelle date ou supprimée.",
      de: "Was der Plan voraussetzt. Effect: Stück je Monat, die deswegen im Plan sind; das dokumentiert und ändert keine Zahl. Eine abgelaufene Annahme meldet Absatz, bis sie mit neuem Datum bestätigt oder gelöscht ist.",
    },
  "Consensus demand": { fr: "Demande par consensus", de: "Konsensbedarf" },
  "One number for each item and month. Statistical forecast (with promotions) and streams count by their weight, which follows from how right each has been; overrides come on top. Rows named Consensus are what supply and finance plan with. A change typed there lasts until Demand runs again; an override lasts until it expires, and a month that is frozen keeps its number.":
    {
      fr: "Un nombre par article et mois. La prévision statistique (promotions comprises) et les sources de prévision comptent selon leur poids, qui découle de la justesse de chacune ; les ajustements s'y ajoutent. Les lignes nommées Consensus sont ce avec quoi planifient l'offre et la finance. Un changement saisi là dure jusqu'au prochain passage de Demande ; un ajustement dure jusqu'à son expiration, et un mois gelé garde son nombre.",
      de: "Eine Zahl je Artikel und Monat. Statistische Prognose (mit Aktionen) und Prognosequellen zählen nach ihrem Gewicht, das daraus folgt, wie gut jede war; Eingriffe kommen hinzu. Mit den Zeilen namens Consensus planen Versorgung und Finanzen. Eine dort eingegebene Änderung gilt, bis Absatz erneut läuft; ein Eingriff gilt bis zu seinem Ablauf, und ein eingefrorener Monat behält seine Zahl.",
    },
  "Last override: {0}.": { fr: "Dernier ajustement : {0}.", de: "Letzter Eingriff: {0}." },
  "Last overrides: {0}.": { fr: "Derniers ajustements : {0}.", de: "Letzte Eingriffe: {0}." },
  "There is no forecast of {0}. Run Demand again.": {
    fr: "Il n'y a pas de prévision de {0}. Relancez Demande.",
    de: "Es gibt keine Prognose für {0}. Führen Sie Absatz erneut aus.",
  },
  "From month and To month must be numbers, 1 for the first month of the plan.": {
    fr: "From month et To month doivent être des nombres, 1 pour le premier mois du plan.",
    de: "From month und To month müssen Zahlen sein, 1 für den ersten Monat des Plans.",
  },
  "{0} lies in the zone {1} (month {2} of the plan)": {
    fr: "{0} est dans la zone {1} (mois {2} du plan)",
    de: "{0} liegt in der Zone {1} (Monat {2} des Plans)",
  },
  "{0}, which only {1} may change, not {2}. Ask them to enter it, or begin with {3}.": {
    fr: "{0}, que seuls {1} peuvent modifier, pas {2}. Demandez-leur de le saisir, ou commencez en {3}.",
    de: "{0}, die nur {1} ändern dürfen, nicht {2}. Bitten Sie darum, oder beginnen Sie mit {3}.",
  },
  "{0}, which only {1} may change; say who you are under Role. Ask them to enter it, or begin with {2}.": {
    fr: "{0}, que seuls {1} peuvent modifier ; indiquez qui vous êtes sous Rôle. Demandez-leur de le saisir, ou commencez en {2}.",
    de: "{0}, die nur {1} ändern dürfen; geben Sie unter Rolle an, wer Sie sind. Bitten Sie darum, oder beginnen Sie mit {2}.",
  },
  "{0}, which is frozen: the forecast does not move it any more, so nothing can be added to it. Fix the month at a number instead.":
    {
      fr: "{0}, qui est gelée : la prévision ne la fait plus bouger, et rien ne peut y être ajouté. Fixez plutôt le mois à un nombre.",
      de: "{0}, die eingefroren ist: Die Prognose bewegt sie nicht mehr, es kann also nichts addiert werden. Legen Sie den Monat stattdessen auf eine Zahl fest.",
    },
  "Row {0} of {1} was left out. {2}": {
    fr: "La ligne {0} de {1} a été laissée de côté. {2}",
    de: "Zeile {0} von {1} wurde ausgelassen. {2}",
  },
  "Frozen months of {0} keep what was agreed; the forecast would move them by +{1} units: {2}.": {
    fr: "Les mois gelés de {0} gardent ce qui a été convenu ; la prévision les changerait de +{1} unités : {2}.",
    de: "Eingefrorene Monate von {0} behalten das Vereinbarte; die Prognose würde sie um +{1} Stück verschieben: {2}.",
  },
  "Frozen months of {0} keep what was agreed; the forecast would move them by {1} units: {2}.": {
    fr: "Les mois gelés de {0} gardent ce qui a été convenu ; la prévision les changerait de {1} unités : {2}.",
    de: "Eingefrorene Monate von {0} behalten das Vereinbarte; die Prognose würde sie um {1} Stück verschieben: {2}.",
  },
  "Time fences": { fr: "Horizons de planification", de: "Planungszonen" },
  "Who may change which months of the plan, counted from its first month. Freeze: Demand keeps what was agreed for the month. Roles, parted by commas: {0}; or all.":
    {
      fr: "Qui peut modifier quels mois du plan, comptés depuis son premier mois. Freeze : Demande garde ce qui a été convenu pour le mois. Rôles, séparés par des virgules : {0} ; ou all.",
      de: "Wer welche Monate des Plans ändern darf, gezählt ab seinem ersten Monat. Freeze: Absatz behält, was für den Monat vereinbart war. Rollen, mit Kommas getrennt: {0}; oder all.",
    },
  "The history is too short to test methods on it.": {
    fr: "L'historique est trop court pour y tester des méthodes.",
    de: "Die Historie ist zu kurz, um Verfahren daran zu testen.",
  },
  "Error (WMAPE) one to {0} months ahead, each month of the last {1} hidden in turn.": {
    fr: "Erreur (WMAPE) d'un à {0} mois à l'avance, chaque mois des {1} derniers étant caché tour à tour.",
    de: "Fehler (WMAPE) ein bis {0} Monate voraus, wobei jeder der letzten {1} Monate einmal verdeckt war.",
  },
  '"{0}" is no forecasting method; write one of {1}.': {
    fr: "« {0} » n'est pas une méthode de prévision ; écrivez l'une de {1}.",
    de: "„{0}“ ist kein Prognoseverfahren; schreiben Sie eines von {1}.",
  },
  "It needs a reason and an owner.": {
    fr: "Il faut un motif et un responsable.",
    de: "Nötig sind ein Grund und ein Verantwortlicher.",
  },
  "Chosen methods": { fr: "Méthodes choisies", de: "Gewählte Verfahren" },
  "Items that are forecast by a method of your choice instead of the combination. Delete a row to go back to the combination, then run Demand.":
    {
      fr: "Articles prévus par une méthode de votre choix au lieu de la combinaison. Supprimez une ligne pour revenir à la combinaison, puis relancez Demande.",
      de: "Artikel, die mit einem Verfahren Ihrer Wahl statt mit der Kombination prognostiziert werden. Löschen Sie eine Zeile, um zur Kombination zurückzukehren, und führen Sie Absatz erneut aus.",
    },
  "New item: {0} x the forecast of {1}, from its launch on.": {
    fr: "Nouvel article : {0} x la prévision de {1}, dès son lancement.",
    de: "Neuer Artikel: {0} x die Prognose von {1}, ab der Einführung.",
  },
  "Not sold yet: takes over the volume of {0} as the phase-in table says.": {
    fr: "Pas encore vendu : reprend le volume de {0} comme le dit la table des successions.",
    de: "Noch nicht verkauft: übernimmt die Menge von {0}, wie es die Auslauftabelle sagt.",
  },
  "Change must be a number.": { fr: "Change doit être un nombre.", de: "Change muss eine Zahl sein." },
  "It has no reason. Write down why, then run Demand again.": {
    fr: "Il n'y a pas de motif. Notez pourquoi, puis relancez Demande.",
    de: "Es fehlt ein Grund. Schreiben Sie ihn auf und führen Sie Absatz erneut aus.",
  },
  'Kind is "{0}"; write {1}, {2} or {3}.': {
    fr: "Kind est « {0} » ; écrivez {1}, {2} ou {3}.",
    de: "Kind ist „{0}“; schreiben Sie {1}, {2} oder {3}.",
  },
  'Spread is "{0}"; write {1}, or nothing.': {
    fr: "Spread est « {0} » ; écrivez {1}, ou rien.",
    de: "Spread ist „{0}“; schreiben Sie {1} oder nichts.",
  },
  Overrides: { fr: "Ajustements", de: "Eingriffe" },
  "What planners know better than the forecast, as changes that leave it untouched. Kind: units or % are added in each month, fix at sets the month and holds it against changes of larger sums. Spread, for a family or the total: proportional (as the items stand), equal, last year (by the same month's demand) or run-out (so that stock and the month's quantity last equally long). Add, change or delete rows here or in the pane, then run Demand.":
    {
      fr: "Ce que les planificateurs savent mieux que la prévision, en changements qui la laissent intacte. Kind : units ou % s'ajoutent chaque mois, fix at fixe le mois et le tient face aux changements de sommes plus grandes. Spread, pour une famille ou le total : proportional (selon les articles), equal (à parts égales), last year (selon la demande du même mois) ou run-out (pour que le stock et la quantité du mois durent aussi longtemps). Ajoutez, changez ou supprimez des lignes ici ou dans le volet, puis relancez Demande.",
      de: "Was Planer besser wissen als die Prognose, als Änderungen, die sie unberührt lassen. Kind: units oder % werden jeden Monat addiert, fix at legt den Monat fest und hält ihn gegen Änderungen größerer Summen. Spread, für eine Familie oder das Ganze: proportional (wie die Artikel stehen), equal (zu gleichen Teilen), last year (nach der Nachfrage desselben Monats) oder run-out (so, dass Bestand und Menge des Monats gleich lange reichen). Ergänzen, ändern oder löschen Sie Zeilen hier oder im Bereich und führen Sie dann Absatz aus.",
    },
  "What the overrides do": { fr: "Ce que font les ajustements", de: "Was die Eingriffe bewirken" },
  "Which overrides of SOP_Overrides were applied and why others were not. Value added: how many units of error the overrides took off the forecast, in months whose demand is known; below zero they made it worse.":
    {
      fr: "Quels ajustements de SOP_Overrides ont été appliqués, et pourquoi d'autres non. Valeur ajoutée : combien d'unités d'erreur les ajustements ont ôtées à la prévision, dans les mois dont la demande est connue ; en dessous de zéro, ils l'ont aggravée.",
      de: "Welche Eingriffe aus SOP_Overrides angewendet wurden und warum andere nicht. Mehrwert: wie viele Stück Fehler die Eingriffe der Prognose abnahmen, in Monaten mit bekanntem Bedarf; unter null haben sie sie verschlechtert.",
    },
  "Overrides month by month": { fr: "Ajustements mois par mois", de: "Eingriffe Monat für Monat" },
  "Every month of every override: the forecast before and after it, and the demand that came.": {
    fr: "Chaque mois de chaque ajustement : la prévision avant et après, et la demande venue.",
    de: "Jeder Monat jedes Eingriffs: die Prognose davor und danach und der eingetroffene Bedarf.",
  },
  "Overrides of this cycle": { fr: "Ajustements de ce cycle", de: "Eingriffe dieses Zyklus" },
  "Value added by owner": { fr: "Valeur ajoutée par responsable", de: "Mehrwert je Verantwortlichem" },
  "There is no forecast of {0} to change.": {
    fr: "Il n'y a pas de prévision de {0} à changer.",
    de: "Es gibt keine Prognose für {0}, die zu ändern wäre.",
  },
  "{0} is over. Give a day to come by which the sheets are wanted.": {
    fr: "{0} est passé. Donnez un jour à venir pour lequel les feuilles sont attendues.",
    de: "{0} ist vorbei. Geben Sie einen kommenden Tag an, bis zu dem die Blätter gewünscht sind.",
  },
  "{0} changed cells that were not read back yet. Read the packs back first.": {
    fr: "{0} : des cellules modifiées n'ont pas encore été reprises. Reprenez d'abord les saisies.",
    de: "{0}: Geänderte Zellen wurden noch nicht übernommen. Übernehmen Sie zuerst die Eingaben.",
  },
  "No item has a sales manager. Give the items a planner, or the sales stream an author.": {
    fr: "Aucun article n'a de responsable commercial. Donnez un planificateur aux articles, ou un auteur à la prévision des ventes.",
    de: "Kein Artikel hat eine verantwortliche Person im Vertrieb. Geben Sie den Artikeln einen Planer oder der Vertriebsprognose einen Verfasser.",
  },
  "From {0}. Made {1}.": { fr: "D'après {0}. Fait le {1}.", de: "Aus {0}. Erstellt am {1}." },
  "There is no consensus to hand out yet. Run Demand first.": {
    fr: "Il n'y a pas encore de consensus à distribuer. Lancez d'abord Demande.",
    de: "Es gibt noch keinen Konsens zum Verteilen. Führen Sie zuerst Absatz aus.",
  },
  "Input of sales managers": { fr: "Saisie des commerciaux", de: "Eingaben des Vertriebs" },
  "What was taken from the input packs. Demand hears it as the sales stream of the item, in place of what the streams table says for that month. Delete a row to take it back.":
    {
      fr: "Ce qui a été repris des feuilles de saisie. Demande l'entend comme la prévision commerciale de l'article, à la place de ce que dit la table des sources pour ce mois. Supprimez une ligne pour l'annuler.",
      de: "Was aus den Eingabeblättern übernommen wurde. Absatz hört es als Prognose des Vertriebs zum Artikel, anstelle dessen, was die Tabelle der Prognosequellen für den Monat sagt. Löschen Sie eine Zeile, um sie zurückzunehmen.",
    },
  "Input of {0}": { fr: "Saisie de {0}", de: "Eingabe von {0}" },
  "Please change the rows named “{0}” by {1}: units a month. The other rows are for comparison; changes there are not taken.":
    {
      fr: "Veuillez modifier les lignes nommées « {0} » avant le {1} : unités par mois. Les autres lignes servent à comparer ; les changements y sont ignorés.",
      de: "Bitte ändern Sie die Zeilen namens „{0}“ bis {1}: Stück je Monat. Die anderen Zeilen dienen dem Vergleich; Änderungen dort werden nicht übernommen.",
    },
  "Frozen, so that what was agreed stays: {0}.": {
    fr: "Gelé, ce qui a été convenu reste : {0}.",
    de: "Eingefroren, das Vereinbarte bleibt: {0}.",
  },
  "Its months are not those that were handed out ({0} to {1}): it is of another cycle, and nothing is taken from it.":
    {
      fr: "Ses mois ne sont pas ceux qui ont été distribués ({0} à {1}) : la feuille est d'un autre cycle, et rien n'en est repris.",
      de: "Seine Monate sind nicht die ausgegebenen ({0} bis {1}): Es gehört zu einem anderen Zyklus, und nichts wird daraus übernommen.",
    },
  "The column {0} is gone.": { fr: "La colonne {0} a disparu.", de: "Die Spalte {0} fehlt." },
  "The row {0} of {1} is there {2} times; leave one.": {
    fr: "La ligne {0} de {1} s'y trouve {2} fois ; n'en laissez qu'une.",
    de: "Die Zeile {0} von {1} steht {2}-mal da; lassen Sie nur eine stehen.",
  },
  "The row {0} of {1} was not handed out.": {
    fr: "La ligne {0} de {1} n'a pas été distribuée.",
    de: "Die Zeile {0} von {1} wurde nicht ausgegeben.",
  },
  "{0}: the number is gone; for no demand write 0.": {
    fr: "{0} : le nombre a disparu ; pour aucune demande, écrivez 0.",
    de: "{0}: Die Zahl fehlt; für keinen Bedarf schreiben Sie 0.",
  },
  "{0}: the month is frozen; what was agreed stays.": {
    fr: "{0} : le mois est gelé ; ce qui a été convenu reste.",
    de: "{0}: Der Monat ist eingefroren; das Vereinbarte bleibt.",
  },
  "{0}: the numbers of {1} are agreed ({2}, {3}). Reopen the family under Reconcile first.": {
    fr: "{0} : les nombres de {1} sont approuvés ({2}, {3}). Rouvrez d'abord la famille sous Équilibre.",
    de: "{0}: Den Zahlen von {1} ist zugestimmt ({2}, {3}). Öffnen Sie die Familie zuerst unter Abgleich wieder.",
  },
  "The row {0} of {1} is gone.": { fr: "La ligne {0} de {1} a disparu.", de: "Die Zeile {0} von {1} fehlt." },
  "{0}: {1} is not yours to change.": {
    fr: "{0} : {1} n'est pas à vous de changer.",
    de: "{0}: {1} ist nicht von Ihnen zu ändern.",
  },
  "{0}: “{1}” is no number of units.": {
    fr: "{0} : « {1} » n'est pas un nombre d'unités.",
    de: "{0}: „{1}“ ist keine Stückzahl.",
  },
  "Last 12 months": { fr: "12 derniers mois", de: "Letzte 12 Monate" },
  "Next 12 months": { fr: "12 prochains mois", de: "Nächste 12 Monate" },
  Growth: { fr: "Croissance", de: "Wachstum" },
  "Against budget": { fr: "Par rapport au budget", de: "Gegenüber Budget" },
  "Forecast by item": { fr: "Prévision par article", de: "Prognose nach Artikel" },
  "Statistical forecast": { fr: "Prévision statistique", de: "Statistische Prognose" },
  "What the history alone says for each item, in units a month. With a chance of 80 % (95 %) demand stays between Low and High.":
    {
      fr: "Ce que l'historique seul dit de chaque article, en unités par mois. Avec 80 % (95 %) de chances, la demande reste entre Low et High.",
      de: "Was allein die Historie für jeden Artikel sagt, in Stück je Monat. Mit 80 % (95 %) Wahrscheinlichkeit bleibt der Bedarf zwischen Low und High.",
    },
  "Consensus by region and channel": {
    fr: "Consensus par région et canal",
    de: "Konsens nach Region und Kanal",
  },
  "Each item's consensus in the proportions of the last twelve months. The parts of a month sum exactly to the item.":
    {
      fr: "Le consensus de chaque article dans les proportions des douze derniers mois. Les parts d'un mois font exactement l'article.",
      de: "Der Konsens jedes Artikels in den Verhältnissen der letzten zwölf Monate. Die Teile eines Monats ergeben genau den Artikel.",
    },
  "Forecast accuracy": { fr: "Justesse des prévisions", de: "Prognosegüte" },
  "The method tested on months that it had not seen, one to three months ahead, beside last year's same month (naive). Value added is what the method takes off the naive error; below zero, the naive forecast is better.":
    {
      fr: "La méthode testée sur des mois qu'elle n'avait pas vus, un à trois mois à l'avance, à côté du même mois de l'an dernier (naïf). La valeur ajoutée est ce que la méthode ôte à l'erreur naïve ; en dessous de zéro, la prévision naïve est meilleure.",
      de: "Das Verfahren, getestet an Monaten, die es nicht gesehen hatte, ein bis drei Monate voraus, neben dem Vorjahresmonat (naiv). Mehrwert ist, was das Verfahren vom naiven Fehler wegnimmt; unter null ist die naive Prognose besser.",
    },
  "{0}: history and forecast": { fr: "{0} : historique et prévision", de: "{0}: Historie und Prognose" },
  "{0}: history and forecast with 80 % and 95 % intervals": {
    fr: "{0} : historique et prévision avec intervalles à 80 % et 95 %",
    de: "{0}: Historie und Prognose mit 80-%- und 95-%-Bereich",
  },
  "{0} {1} chose the method: {2}": {
    fr: "{0} {1} a choisi la méthode : {2}",
    de: "{0} {1} hat das Verfahren gewählt: {2}",
  },
  "sales history {0} with {1}": {
    fr: "historique des ventes {0} avec {1}",
    de: "Verkaufshistorie {0} mit {1}",
  },
  "the consensus and sales {0}": { fr: "le consensus et les ventes {0}", de: "Konsens und Verkäufe {0}" },
  "the consensus, {0} and the budget": {
    fr: "le consensus, {0} et le budget",
    de: "Konsens, {0} und Budget",
  },
  "{0}, the streams and {1}": {
    fr: "{0}, les sources de prévision et {1}",
    de: "{0}, Prognosequellen und {1}",
  },
  "Demand in the next {0} months": {
    fr: "Demande des {0} prochains mois",
    de: "Bedarf der nächsten {0} Monate",
  },
  "Against the last {0} months": {
    fr: "Par rapport aux {0} derniers mois",
    de: "Gegenüber den letzten {0} Monaten",
  },
  "Items forecast": { fr: "Articles prévus", de: "Prognostizierte Artikel" },
  "Error (WMAPE)": { fr: "Erreur (WMAPE)", de: "Fehler (WMAPE)" },
  "Error of last year's same month": {
    fr: "Erreur du même mois de l'an dernier",
    de: "Fehler des Vorjahresmonats",
  },
  "New or phased items": { fr: "Articles nouveaux ou en succession", de: "Neue oder abgelöste Artikel" },
  "Consensus demand from {0}: {1} units in {2} months, {3} on the year before; tested error {4} against {5} for last year's same month.":
    {
      fr: "Demande par consensus dès {0} : {1} unités en {2} mois, {3} sur l'année précédente ; erreur testée {4} contre {5} pour le même mois de l'an dernier.",
      de: "Konsensbedarf ab {0}: {1} Stück in {2} Monaten, {3} zum Vorjahr; getesteter Fehler {4} gegen {5} beim Vorjahresmonat.",
    },
  "{0} has too little history and no like item, so no forecast. Name a like item in the items table.": {
    fr: "{0} a trop peu d'historique et pas d'article similaire, donc pas de prévision. Indiquez un article similaire dans la table des articles.",
    de: "{0} hat zu wenig Historie und keinen ähnlichen Artikel, daher keine Prognose. Nennen Sie einen ähnlichen Artikel in der Artikeltabelle.",
  },
  "{0} have too little history and no like item, so no forecast. Name a like item in the items table.": {
    fr: "{0} ont trop peu d'historique et pas d'article similaire, donc pas de prévision. Indiquez un article similaire dans la table des articles.",
    de: "{0} haben zu wenig Historie und keinen ähnlichen Artikel, daher keine Prognose. Nennen Sie einen ähnlichen Artikel in der Artikeltabelle.",
  },
  "The {0} stream of {1} has run {2} {3} demand over {4}. Its weight is small; talk to its author.": {
    fr: "La prévision « {0} » de {1} a été de {2} {3} la demande sur {4}. Son poids est faible ; parlez à son auteur.",
    de: "Die Prognose „{0}“ für {1} lag {2} {3} dem Bedarf, über {4}. Ihr Gewicht ist klein; sprechen Sie mit ihrem Verfasser.",
  },
  "For {0} last year's same month did better than the method: {1}.": {
    fr: "Pour {0}, le même mois de l'an dernier a fait mieux que la méthode : {1}.",
    de: "Für {0} war der Vorjahresmonat besser als das Verfahren: {1}.",
  },
  "{0} is {1}. Check its volume with sales.": {
    fr: "{0} : {1}. Vérifiez son volume avec les ventes.",
    de: "{0}: {1}. Prüfen Sie die Menge mit dem Vertrieb.",
  },
  "The forecast of {0} was on one side of demand all along (tracking signal beyond {1}; + is too high): {2}. Look for a change of level that it has not followed.":
    {
      fr: "La prévision de {0} est restée d'un seul côté de la demande (signal de suivi au-delà de {1} ; + signifie trop haut) : {2}. Cherchez un changement de niveau qu'elle n'a pas suivi.",
      de: "Die Prognose von {0} lag durchweg auf einer Seite des Bedarfs (Abweichungssignal jenseits von {1}; + heißt zu hoch): {2}. Suchen Sie nach einem Niveauwechsel, dem sie nicht gefolgt ist.",
    },
  "The last {0} tested errors of {1} have the same sign (+ is too high): {2}. Watch whether the level has moved.":
    {
      fr: "Les {0} dernières erreurs testées de {1} ont le même signe (+ signifie trop haut) : {2}. Observez si le niveau a bougé.",
      de: "Die letzten {0} getesteten Fehler von {1} haben dasselbe Vorzeichen (+ heißt zu hoch): {2}. Beobachten Sie, ob sich das Niveau verschoben hat.",
    },
  "The consensus of {0} leaves the 80 % range of the forecast in {1} months or more: {2}. Write down the assumption behind it, or come back.":
    {
      fr: "Le consensus de {0} sort de la fourchette à 80 % de la prévision pendant {1} mois ou plus : {2}. Notez l'hypothèse qui le fonde, ou revenez en arrière.",
      de: "Der Konsens von {0} verlässt den 80-%-Bereich der Prognose in {1} Monaten oder mehr: {2}. Schreiben Sie die Annahme dahinter auf oder kehren Sie zurück.",
    },
  "Override {0} was not applied. {1}": {
    fr: "L'ajustement {0} n'a pas été appliqué. {1}",
    de: "Eingriff {0} wurde nicht angewendet. {1}",
  },
  "{0} has expired and was not applied: {1}. Renew or delete.": {
    fr: "{0} a expiré et n'a pas été appliqué : {1}. Renouvelez ou supprimez.",
    de: "{0} ist abgelaufen und wurde nicht angewendet: {1}. Erneuern oder löschen Sie.",
  },
  "{0} have expired and were not applied: {1}. Renew or delete.": {
    fr: "{0} ont expiré et n'ont pas été appliqués : {1}. Renouvelez ou supprimez.",
    de: "{0} sind abgelaufen und wurden nicht angewendet: {1}. Erneuern oder löschen Sie.",
  },
  "Demand by family": { fr: "Demande par famille", de: "Bedarf nach Familie" },
  "The consensus from the total down to the item: {0} months beside the last {1} (with the corrections applied) and the budget, then month by month. Every total is exactly the sum of what stands below it.":
    {
      fr: "Le consensus du total jusqu'à l'article : {0} mois à côté des {1} derniers (corrections appliquées) et du budget, puis mois par mois. Chaque total est exactement la somme de ce qui est dessous.",
      de: "Der Konsens von der Summe bis zum Artikel: {0} Monate neben den letzten {1} (mit Korrekturen) und dem Budget, dann Monat für Monat. Jede Summe ist genau die Summe dessen, was darunter steht.",
    },
  "Value added by each voice": { fr: "Valeur ajoutée par chaque voix", de: "Mehrwert jeder Stimme" },
  "How right each voice was about months whose demand is known, beside last year's same month and the statistical forecast of the same item-months. Value added: what a voice takes off their error; below zero it made things worse. Published: as it stood in an earlier cycle.":
    {
      fr: "Combien chaque voix a eu raison sur des mois dont la demande est connue, à côté du même mois de l'an dernier et de la prévision statistique des mêmes articles-mois. Valeur ajoutée : ce qu'une voix ôte à leur erreur ; en dessous de zéro, elle l'a aggravée. Published : tel que publié dans un cycle antérieur.",
      de: "Wie gut jede Stimme über Monate mit bekanntem Bedarf war, neben dem Vorjahresmonat und der statistischen Prognose derselben Artikelmonate. Mehrwert: was eine Stimme deren Fehler abnimmt; unter null hat sie ihn verschlechtert. Published: wie es in einem früheren Zyklus stand.",
    },
  "Error of each voice beside last year's same month": {
    fr: "Erreur de chaque voix à côté du même mois de l'an dernier",
    de: "Fehler jeder Stimme neben dem Vorjahresmonat",
  },
  "How the forecast moved": { fr: "Comment la prévision a évolué", de: "Wie sich die Prognose verschob" },
  "The agreed number of each month as every cycle had it, and the demand that came. A number that climbs and falls from cycle to cycle makes supply nervous; one that only falls was hope.":
    {
      fr: "Le nombre convenu de chaque mois tel que chaque cycle l'avait, et la demande venue. Un nombre qui monte et descend de cycle en cycle rend l'offre nerveuse ; un qui ne fait que baisser n'était qu'espoir.",
      de: "Die vereinbarte Zahl jedes Monats, wie jeder Zyklus sie hatte, und der eingetroffene Bedarf. Eine Zahl, die von Zyklus zu Zyklus steigt und fällt, macht die Versorgung nervös; eine, die nur fällt, war Hoffnung.",
    },
  "All items in {0}, cycle by cycle": {
    fr: "Tous les articles en {0}, cycle après cycle",
    de: "Alle Artikel in {0}, Zyklus für Zyklus",
  },
  "By family and month": { fr: "Par famille et mois", de: "Nach Familie und Monat" },
  "All items in {0} as each cycle had it": {
    fr: "Tous les articles en {0} tels que chaque cycle les avait",
    de: "Alle Artikel in {0}, wie jeder Zyklus sie hatte",
  },
  "The override": { fr: "L'ajustement", de: "Der Eingriff" },
  "The table {0} has changed. Look at it again.": {
    fr: "La table {0} a changé. Regardez-la de nouveau.",
    de: "Die Tabelle {0} hat sich geändert. Sehen Sie sie erneut an.",
  },
  "Row {0} of {1} was not followed. {2}": {
    fr: "La ligne {0} de {1} n'a pas été suivie. {2}",
    de: "Zeile {0} von {1} wurde nicht befolgt. {2}",
  },
  "{0} of {1}": { fr: "{0} sur {1}", de: "{0} von {1}" },
  "{0} units": { fr: "{0} unités", de: "{0} Stück" },
  "The same forecast live, one formula over {0}: the table above shows its cells in hundredths": {
    fr: "La même prévision vivante, une seule formule sur {0} : la table ci-dessus en montre les cellules au centième",
    de: "Dieselbe Prognose lebend, eine Formel über {0}: Die Tabelle darüber zeigt ihre Zellen in Hundertsteln",
  },
};
