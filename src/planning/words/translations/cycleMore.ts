import type { Translations } from "../say";

/** cycleMore */
export const cycleMore: Translations = {
  "Safety stock for the service of the item's policy: usually z · √((lead time + review) · σ² + demand² · σ² of the lead time), with σ the measured forecast error a month. Policies by segment stand in SOP_Policies. A safety stock in your inventory table goes before. The plan aims at your days of cover, and never below the safety stock.":
    {
      fr: "Stock de sécurité pour le taux de service de la politique de l'article : en général z · √((délai + revue) · σ² + demande² · σ² du délai), avec σ l'erreur de prévision mesurée par mois. Les politiques par segment figurent dans SOP_Policies. Un stock de sécurité dans votre table des stocks a la priorité. Le plan vise vos jours de couverture, et jamais moins que le stock de sécurité.",
      de: "Sicherheitsbestand für den Lieferservice der Politik des Artikels: meist z · √((Wiederbeschaffungszeit + Überprüfung) · σ² + Bedarf² · σ² der Wiederbeschaffungszeit), mit σ dem gemessenen Prognosefehler je Monat. Politiken je Segment stehen in SOP_Policies. Ein Sicherheitsbestand in Ihrer Bestandstabelle geht vor. Der Plan zielt auf Ihre Reichweite in Tagen, nie unter den Sicherheitsbestand.",
    },
  Shortages: { fr: "Ruptures", de: "Engpässe" },
  "Load of the lanes": { fr: "Charge des liaisons", de: "Auslastung der Relationen" },
  "Units a month over each lane, all items together. Freight counts the fixed cost of every month in which the lane runs.":
    {
      fr: "Unités par mois sur chaque liaison, tous articles ensemble. Le fret compte le coût fixe de chaque mois où la liaison circule.",
      de: "Stück je Monat auf jeder Relation, alle Artikel zusammen. Die Fracht zählt die Fixkosten jedes Monats, in dem die Relation fährt.",
    },
  "everybody gets the same part of what they ask": {
    fr: "chacun reçoit la même part de ce qu'il demande",
    de: "alle erhalten den gleichen Teil dessen, was sie verlangen",
  },
  "customers of priority 1 first, then 2, then 3": {
    fr: "les clients de priorité 1 d'abord, puis 2, puis 3",
    de: "zuerst Kunden der Priorität 1, dann 2, dann 3",
  },
  "everybody gets the same part of their service target": {
    fr: "chacun reçoit la même part de son objectif de service",
    de: "alle erhalten den gleichen Teil ihres Serviceziels",
  },
  "those who earn most a unit first": {
    fr: "ceux qui rapportent le plus par unité d'abord",
    de: "zuerst die mit dem höchsten Ertrag je Stück",
  },
  "Who is short": { fr: "Qui manque", de: "Wem etwas fehlt" },
  "Shared by {0}: {1}. What customers get sums to what is shipped; what waits is asked for again. Choose another rule in the pane or in SOP_Supply_Rules.":
    {
      fr: "Réparti par {0} : {1}. Ce que reçoivent les clients totalise ce qui est expédié ; ce qui attend est redemandé. Choisissez une autre règle dans le volet ou dans SOP_Supply_Rules.",
      de: "Verteilt nach {0}: {1}. Was Kunden erhalten, ergibt zusammen, was ausgeliefert wird; was wartet, wird erneut verlangt. Wählen Sie eine andere Regel im Bereich oder in SOP_Supply_Rules.",
    },
  "fair share": { fr: "part équitable", de: "gleichem Anteil" },
  priority: { fr: "priorité", de: "Priorität" },
  target: { fr: "objectif de service", de: "Serviceziel" },
  margin: { fr: "marge", de: "Marge" },
  '"{0}" is no rule; write one of {1}.': {
    fr: "« {0} » n'est pas une règle ; écrivez l'une de {1}.",
    de: "„{0}“ ist keine Regel; schreiben Sie eine von {1}.",
  },
  "The premium is a share of the price, such as 25 %.": {
    fr: "La prime est une part du prix, comme 25 %.",
    de: "Der Aufschlag ist ein Anteil am Preis, etwa 25 %.",
  },
  '"{0}" is no rule of supply planning.': {
    fr: "« {0} » n'est pas une règle de planification de l'offre.",
    de: "„{0}“ ist keine Regel der Versorgungsplanung.",
  },
  "Row {0} of {1} was not followed. {2}": {
    fr: "La ligne {0} de {1} n'a pas été suivie. {2}",
    de: "Zeile {0} von {1} wurde nicht befolgt. {2}",
  },
  "Who is served when there is too little: {0}. Priority and target follow your table of customers.": {
    fr: "Qui est servi quand il y a trop peu : {0}. Priorité et objectif suivent votre table des clients.",
    de: "Wer bedient wird, wenn es zu wenig gibt: {0}. Priorität und Ziel folgen Ihrer Kundentabelle.",
  },
  "What a purchase costs more when it comes a month sooner, as a share of its price. Blank: nothing is expedited.":
    {
      fr: "Ce qu'un achat coûte de plus quand il vient un mois plus tôt, en part de son prix. Vide : rien n'est accéléré.",
      de: "Was ein Einkauf mehr kostet, wenn er einen Monat früher kommt, als Anteil am Preis. Leer: Nichts wird beschleunigt.",
    },
  "Rules of supply planning": {
    fr: "Règles de planification de l'offre",
    de: "Regeln der Versorgungsplanung",
  },
  "What step 3 follows beside your tables. Run Supply after a change.": {
    fr: "Ce que suit l'étape 3 en plus de vos tables. Lancez Offre après une modification.",
    de: "Was Schritt 3 neben Ihren Tabellen befolgt. Führen Sie nach einer Änderung Versorgung aus.",
  },
  "Service must lie between 0 and 100 %; 100 % would need endless stock.": {
    fr: "Le service doit être compris entre 0 et 100 % ; 100 % exigerait un stock sans fin.",
    de: "Der Lieferservice muss zwischen 0 und 100 % liegen; 100 % bräuchten endlosen Bestand.",
  },
  '"{0}" is no segment; write A, B or C, or with X, Y or Z behind it.': {
    fr: "« {0} » n'est pas un segment ; écrivez A, B ou C, ou suivi de X, Y ou Z.",
    de: "„{0}“ ist kein Segment; schreiben Sie A, B oder C, oder mit X, Y oder Z dahinter.",
  },
  '"{0}" is no method; write one of {1}.': {
    fr: "« {0} » n'est pas une méthode ; écrivez l'une de {1}.",
    de: "„{0}“ ist keine Methode; schreiben Sie eine von {1}.",
  },
  "Days must be 0 or more.": { fr: "Les jours doivent être 0 ou plus.", de: "Tage müssen 0 oder mehr sein." },
  "Stock policies by segment": { fr: "Politiques de stock par segment", de: "Bestandspolitiken je Segment" },
  "Which service each segment shall have, and how its safety stock is set. AX goes before A; a policy of a single item in your table Policies goes before both. Blank days mean your own settings. Run Supply after a change.":
    {
      fr: "Quel service chaque segment doit avoir, et comment son stock de sécurité est fixé. AX passe avant A ; une politique d'un seul article dans votre table Policies passe avant les deux. Des jours vides signifient vos propres paramètres. Lancez Offre après une modification.",
      de: "Welchen Lieferservice jedes Segment haben soll und wie sein Sicherheitsbestand bestimmt wird. AX geht vor A; eine Politik für einen einzelnen Artikel in Ihrer Tabelle Policies geht beiden vor. Leere Tage bedeuten Ihre eigenen Einstellungen. Führen Sie nach einer Änderung Versorgung aus.",
    },
  "Units bought a month sooner than the supplier's lead time; the cost is their price with the premium.": {
    fr: "Unités achetées un mois plus tôt que le délai du fournisseur ; le coût est leur prix avec la prime.",
    de: "Stück, die einen Monat vor der Lieferzeit des Lieferanten gekauft werden; die Kosten sind ihr Preis mit dem Aufschlag.",
  },
  Currency: { fr: "Monnaie", de: "Währung" },
  Step: { fr: "Étape", de: "Schritt" },
  "{0} would change numbers that are agreed: {1}. Reopen the family under Reconcile first; what is agreed stays until then.":
    {
      fr: "{0} changerait des nombres approuvés : {1}. Rouvrez d'abord la famille sous Équilibre ; ce qui est approuvé reste jusque-là.",
      de: "{0} würde Zahlen ändern, denen zugestimmt ist: {1}. Öffnen Sie zuerst die Familie unter Abgleich wieder; bis dahin bleibt, was vereinbart ist.",
    },
  "{0} would change numbers that are agreed: {1}. Reopen these families under Reconcile first; what is agreed stays until then.":
    {
      fr: "{0} changerait des nombres approuvés : {1}. Rouvrez d'abord ces familles sous Équilibre ; ce qui est approuvé reste jusque-là.",
      de: "{0} würde Zahlen ändern, denen zugestimmt ist: {1}. Öffnen Sie zuerst diese Familien unter Abgleich wieder; bis dahin bleibt, was vereinbart ist.",
    },
  "Where each family's consensus stands: draft, agreed or disputed, who said so and when. The rows of an agreed family are locked on SOP_Fcst_Consensus until it is reopened, and sealed: a change by another way shows as changed since agreed.":
    {
      fr: "Où en est le consensus de chaque famille : projet (draft), approuvé (agreed) ou contesté (disputed), par qui et quand. Les lignes d'une famille approuvée sont verrouillées dans SOP_Fcst_Consensus jusqu'à sa réouverture, et scellées : une modification par une autre voie apparaît comme « changed since agreed ».",
      de: "Wo der Konsens jeder Familie steht: Entwurf (draft), zugestimmt (agreed) oder strittig (disputed), wer es sagte und wann. Die Zeilen einer Familie mit Zustimmung sind auf SOP_Fcst_Consensus gesperrt, bis sie wieder geöffnet wird, und versiegelt: Eine Änderung auf anderem Weg erscheint als „changed since agreed“.",
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
  "Risk or opportunity": { fr: "Risque ou opportunité", de: "Risiko oder Chance" },
  Scenario: { fr: "Scénario", de: "Szenario" },
  Driver: { fr: "Facteur", de: "Treiber" },
  "Mine removed the column, theirs changed it. It stays.": {
    fr: "La mienne a supprimé la colonne, la leur l'a modifiée. Elle reste.",
    de: "Meine hat die Spalte entfernt, deren hat sie geändert. Sie bleibt.",
  },
  "Theirs removed the column, mine changed it. It stays.": {
    fr: "La leur a supprimé la colonne, la mienne l'a modifiée. Elle reste.",
    de: "Deren hat die Spalte entfernt, meine hat sie geändert. Sie bleibt.",
  },
  "Mine deleted the row, theirs changed it. It stays.": {
    fr: "La mienne a supprimé la ligne, la leur l'a modifiée. Elle reste.",
    de: "Meine hat die Zeile gelöscht, deren hat sie geändert. Sie bleibt.",
  },
  "Theirs deleted the row, mine changed it. It stays.": {
    fr: "La leur a supprimé la ligne, la mienne l'a modifiée. Elle reste.",
    de: "Deren hat die Zeile gelöscht, meine hat sie geändert. Sie bleibt.",
  },
  "Who gets {0} while orders wait ({1} months)?": {
    fr: "Qui reçoit {0} tant que des commandes attendent ({1} mois) ?",
    de: "Wer bekommt {0}, solange Aufträge warten ({1} Monate)?",
  },
  "{0} holds no series: it needs a header line and one line a series.": {
    fr: "{0} ne contient aucune série : il faut une ligne d'en-tête et une ligne par série.",
    de: "{0} enthält keine Reihe: Nötig sind eine Kopfzeile und eine Zeile je Reihe.",
  },
  " (or give --horizon)": { fr: " (ou donnez --horizon)", de: " (oder geben Sie --horizon an)" },
  "{0} lacks the column {1}{2}.": {
    fr: "Il manque à {0} la colonne {1}{2}.",
    de: "In {0} fehlt die Spalte {1}{2}.",
  },
  " and ": { fr: " et ", de: " und " },
  'horizon must be a whole number from 1 to {0}, not "{1}"': {
    fr: "horizon doit être un nombre entier de 1 à {0}, et non « {1} »",
    de: "horizon muss eine ganze Zahl von 1 bis {0} sein, nicht „{1}“",
  },
  'frequency must be the whole number of periods in a year, not "{0}"': {
    fr: "frequency doit être le nombre entier de périodes d'une année, et non « {0} »",
    de: "frequency muss die ganze Zahl der Perioden eines Jahres sein, nicht „{0}“",
  },
  'value {0} of train is "{1}", not a number': {
    fr: "la valeur {0} de train est « {1} », pas un nombre",
    de: "Wert {0} von train ist „{1}“, keine Zahl",
  },
  "{0}: was {1}, mine {2}, theirs {3}": {
    fr: "{0} : était {1}, la mienne {2}, la leur {3}",
    de: "{0}: war {1}, meine {2}, deren {3}",
  },
  "The pages are not built, and webpack is not installed: run npm ci first.": {
    fr: "Les pages ne sont pas construites et webpack n'est pas installé : lancez d'abord npm ci.",
    de: "Die Seiten sind nicht gebaut, und webpack ist nicht installiert: Führen Sie zuerst npm ci aus.",
  },
  "The build failed; the lines above say why.": {
    fr: "La construction a échoué ; les lignes ci-dessus disent pourquoi.",
    de: "Der Bau ist fehlgeschlagen; die Zeilen darüber sagen, warum.",
  },
  "{0}: input of {1}, wanted by {2}": {
    fr: "{0} : saisie de {1}, attendue pour le {2}",
    de: "{0}: Eingaben von {1}, erbeten bis {2}",
  },
  "{0}: {1} did not hand this out. Give the plan that wrote the packs.": {
    fr: "{0} : {1} ne l'a pas distribué. Donnez le plan qui a écrit les dossiers.",
    de: "{0}: {1} hat das nicht ausgegeben. Geben Sie den Plan an, der die Pakete geschrieben hat.",
  },
  "{0} changes. Give an output to take them.": {
    fr: "{0} modifications. Donnez une sortie pour les reprendre.",
    de: "{0} Änderungen. Geben Sie eine Ausgabe an, um sie zu übernehmen.",
  },
  "{0} of {1} changes taken. {2} written. Run demand to hear them.": {
    fr: "{0} modifications reprises sur {1}. {2} écrit. Lancez demand pour en tenir compte.",
    de: "{0} von {1} Änderungen übernommen. {2} geschrieben. Führen Sie demand aus, damit sie gehört werden.",
  },
  "{0} holds no input pack; its table has been removed or renamed.": {
    fr: "{0} ne contient pas de dossier de saisie ; sa table a été supprimée ou renommée.",
    de: "{0} enthält kein Eingabepaket; seine Tabelle wurde entfernt oder umbenannt.",
  },
};
