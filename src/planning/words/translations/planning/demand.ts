import type { Translations } from "../../say";

/** Why a forecast is what it is. */
export const planningDemand: Translations = {
  "It had the smallest error ({0} {1}) of {2} methods on {3} origins; {4} came second ({5}) and says {6} for the next period.":
    {
      fr: "Son erreur ({0} {1}) est la plus petite de {2} méthodes sur {3} origines ; {4} est deuxième ({5}) et donne {6} pour la période suivante.",
      de: "Sein Fehler ({0} {1}) ist der kleinste von {2} Verfahren bei {3} Startpunkten; {4} war das zweitbeste ({5}) und sagt {6} für die nächste Periode.",
    },
  // Names of methods
  Naive: { fr: "Naïve", de: "Naiv" },
  "Seasonal naive": { fr: "Naïve saisonnière", de: "Saisonal naiv" },
  Drift: { fr: "Dérive", de: "Drift" },
  Mean: { fr: "Moyenne", de: "Mittelwert" },
  "Moving average of {0}": { fr: "Moyenne mobile sur {0}", de: "Gleitender Durchschnitt über {0}" },
  "Usual level": { fr: "Niveau habituel", de: "Übliches Niveau" },
  "{0} adjusted": { fr: "{0} désaisonnalisé", de: "{0} saisonbereinigt" },
  "{0} with drift": { fr: "{0} avec dérive", de: "{0} mit Drift" },
  "{0} with mean": { fr: "{0} avec moyenne", de: "{0} mit Mittelwert" },
  "Complex exponential smoothing": {
    fr: "Lissage exponentiel complexe",
    de: "Komplexe exponentielle Glättung",
  },
  "Cross-learned network": {
    fr: "Réseau appris sur plusieurs séries",
    de: "Reihenübergreifend gelerntes Netz",
  },
  "ETS pool led by {0}": { fr: "Ensemble ETS mené par {0}", de: "ETS-Verbund unter Führung von {0}" },
  "Dynamic theta": { fr: "Thêta dynamique", de: "Dynamisches Theta" },
  "Temporal hierarchy of {0}": { fr: "Hiérarchie temporelle de {0}", de: "Zeitliche Hierarchie von {0}" },
  "Aggregate–disaggregate": { fr: "Agrégation-désagrégation", de: "Aggregation–Disaggregation" },
  "Multiple aggregation": { fr: "Agrégation multiple", de: "Mehrfache Aggregation" },
  "Mean of intermittent-demand methods": {
    fr: "Moyenne des méthodes pour demande intermittente",
    de: "Mittel der Verfahren für sporadischen Bedarf",
  },
  "Combination of {0}: {1}": { fr: "Combinaison de {0} : {1}", de: "Kombination aus {0}: {1}" },
  "Combination of {0} methods": { fr: "Combinaison de {0} méthodes", de: "Kombination aus {0} Verfahren" },
  "Combination of {0} and {1} more": {
    fr: { by: 1, one: "Combinaison de {0} et {1} autre", other: "Combinaison de {0} et {1} autres" },
    de: { by: 1, one: "Kombination aus {0} und {1} weiteren", other: "Kombination aus {0} und {1} weiteren" },
  },
  "Combination of {0} and {1}": { fr: "Combinaison de {0} et {1}", de: "Kombination aus {0} und {1}" },
  // Explanations
  "Only one period is known, so the forecast repeats its value.": {
    fr: "Une seule période est connue ; la prévision répète donc sa valeur.",
    de: "Nur eine Periode ist bekannt, daher wiederholt die Prognose ihren Wert.",
  },
  "Every one of the {0} known periods has the same value, so the forecast repeats it.": {
    fr: {
      one: "La seule période connue fixe la valeur ; la prévision la reprend donc.",
      other: "Les {0} périodes connues ont toutes la même valeur ; la prévision la reprend donc.",
    },
    de: {
      one: "Die einzige bekannte Periode gibt den Wert vor; die Prognose wiederholt ihn daher.",
      other: "Alle {0} bekannten Perioden haben denselben Wert; die Prognose wiederholt ihn daher.",
    },
  },
  "; its one-step errors on the history are {0} smaller than the naive method's": {
    fr: " ; ses erreurs à un pas sur l'historique sont inférieures de {0} à celles de la méthode naïve",
    de: "; die Einschrittfehler in der Historie sind um {0} kleiner als die des naiven Verfahrens",
  },
  "; its one-step errors on the history are no smaller than the naive method's": {
    fr: " ; ses erreurs à un pas sur l'historique ne sont pas inférieures à celles de la méthode naïve",
    de: "; die Einschrittfehler in der Historie sind nicht kleiner als die des naiven Verfahrens",
  },
  "{0}, its heaviest part, alone says {1}": {
    fr: "{0}, sa composante principale, donne à elle seule {1}",
    de: "ergibt {0}, der gewichtigste Teil, allein {1}",
  },
  "the naive method says {0}": { fr: "la méthode naïve donne {0}", de: "ergibt das naive Verfahren {0}" },
  "{0} on {1} periods{2}{3}; for the next period {4} instead of {5}.": {
    fr: "{0} sur {1} périodes{2}{3} ; pour la période suivante, {4} au lieu de {5}.",
    de: "{0} über {1} Perioden{2}{3}; für die nächste Periode {4} statt {5}.",
  },
  "The level changed for good in period {0}, from about {1} to about {2}; the periods before were moved to the new level.":
    {
      fr: "Le niveau a changé durablement à la période {0}, d'environ {1} à environ {2} ; les périodes antérieures ont été ramenées au nouveau niveau.",
      de: "Das Niveau hat sich in Periode {0} dauerhaft von etwa {1} auf etwa {2} verändert; die Perioden davor wurden auf das neue Niveau gebracht.",
    },
  "The {0} of period {1}, more than ten times every other value, was left out.": {
    fr: "La valeur {0} de la période {1}, plus de dix fois supérieure à toute autre, a été écartée.",
    de: "Der Wert {0} der Periode {1}, mehr als das Zehnfache jedes anderen, wurde weggelassen.",
  },
  "Period {0} lay far off what came before and after it and was left out as exceptional.": {
    fr: "La période {0} s'écarte fortement de ce qui la précède et la suit ; elle a été écartée comme exceptionnelle.",
    de: "Periode {0} lag weit ab von dem, was davor und danach kam, und wurde als Ausnahme weggelassen.",
  },
  "Periods {0} to {1} lay far off what came before and after them and were left out as exceptional.": {
    fr: "Les périodes {0} à {1} s'écartent fortement de ce qui les précède et les suit ; elles ont été écartées comme exceptionnelles.",
    de: "Die Perioden {0} bis {1} lagen weit ab von dem, was davor und danach kam, und wurden als Ausnahme weggelassen.",
  },
  "Nothing was demanded in the last {0} periods, far longer than ever before; demand is taken for ended.": {
    fr: "Aucune demande au cours des {0} dernières périodes, bien plus longtemps que jamais auparavant ; la demande est considérée comme terminée.",
    de: "In den letzten {0} Perioden gab es keine Nachfrage, weit länger als je zuvor; sie gilt als beendet.",
  },
  "; on {0} hidden periods it erred by {1}, last year's same month by {2}": {
    fr: {
      one: " ; sur {0} période masquée, son erreur est de {1}, celle du même mois de l'an dernier de {2}",
      other: " ; sur {0} périodes masquées, son erreur est de {1}, celle du même mois de l'an dernier de {2}",
    },
    de: {
      one: "; bei {0} verdeckten Periode betrug der Fehler {1}, mit dem Vorjahresmonat {2}",
      other: "; bei {0} verdeckten Perioden betrug der Fehler {1}, mit dem Vorjahresmonat {2}",
    },
  },
  "; the naive method says {0} for the first month instead of {1}": {
    fr: " ; la méthode naïve donne {0} pour le premier mois au lieu de {1}",
    de: "; das naive Verfahren ergibt für den ersten Monat {0} statt {1}",
  },
  "; the runner-up, {0} ({1}), says {2} for the first month instead of {3}": {
    fr: " ; la deuxième meilleure méthode, {0} ({1}), donne {2} pour le premier mois au lieu de {3}",
    de: "; das zweitbeste Verfahren, {0} ({1}), ergibt für den ersten Monat {2} statt {3}",
  },
  "{0} on {1} periods{2}{3}{4}.": {
    fr: "{0} sur {1} périodes{2}{3}{4}.",
    de: "{0} über {1} Perioden{2}{3}{4}.",
  },
  "no season": { fr: "pas de saison", de: "keine Saison" },
  "a season of {0}": { fr: "une saison de {0}", de: "eine Saison von {0}" },
  "a season of {0} from {1} to {2}": {
    fr: "une saison de {0}, de {1} à {2}",
    de: "eine Saison von {0}, von {1} bis {2}",
  },
  ": level {0}, {1}{2}": { fr: " : niveau {0}, {1}{2}", de: ": Niveau {0}, {1}{2}" },
  "no trend, ": { fr: "pas de tendance, ", de: "kein Trend, " },
  "rising by {0} a period, ": { fr: "en hausse de {0} par période, ", de: "steigend um {0} je Periode, " },
  "falling by {0} a period, ": { fr: "en baisse de {0} par période, ", de: "fallend um {0} je Periode, " },
  // What a history or an option lacks
  "Actual has {0} numbers and forecast {1}; give as many of each.": {
    fr: "Le réel compte {0} nombres et la prévision {1} ; donnez-en autant de chaque côté.",
    de: "Das Ist hat {0} Zahlen und die Prognose {1}; geben Sie von beiden gleich viele an.",
  },
  "{0} needs the history that the forecast was made from.": {
    fr: "{0} a besoin de l'historique dont la prévision est issue.",
    de: "{0} braucht die Historie, aus der die Prognose erstellt wurde.",
  },
  "No period has both an actual and a forecast.": {
    fr: "Aucune période n'a à la fois un réel et une prévision.",
    de: "Keine Periode hat sowohl ein Ist als auch eine Prognose.",
  },
  "{0} has no scale: the history never changes or has fewer than two numbers.": {
    fr: "{0} n'a pas d'échelle : l'historique ne varie jamais ou compte moins de deux nombres.",
    de: "{0} hat keinen Maßstab: Die Historie ändert sich nie oder hat weniger als zwei Zahlen.",
  },
  "The actuals are all zero, so a relative error does not exist; use mae, rmse or mase.": {
    fr: "Les réels sont tous nuls, il n'existe donc pas d'erreur relative ; utilisez mae, rmse ou mase.",
    de: "Die Istwerte sind alle null, daher gibt es keinen relativen Fehler; verwenden Sie mae, rmse oder mase.",
  },
  "A history of {0} periods is too short to test forecasts of {1}; use a shorter horizon.": {
    fr: "Un historique de {0} périodes est trop court pour tester des prévisions sur {1} ; choisissez un horizon plus court.",
    de: "Eine Historie von {0} Perioden ist zu kurz, um Prognosen über {1} zu prüfen; wählen Sie einen kürzeren Horizont.",
  },
  "Weights by error need the mean squared error of each stream.": {
    fr: "La pondération par l'erreur demande l'erreur quadratique moyenne de chaque source.",
    de: "Gewichte nach Fehler brauchen den mittleren quadratischen Fehler jeder Prognosequelle.",
  },
  "There are {0} weights for {1} streams; give one a stream.": {
    fr: "Il y a {0} poids pour {1} sources ; donnez-en un par source.",
    de: "Es gibt {0} Gewichte für {1} Prognosequellen; geben Sie jeder eines.",
  },
  "There are {0} errors for {1} streams; give one a stream.": {
    fr: "Il y a {0} erreurs pour {1} sources ; donnez-en une par source.",
    de: "Es gibt {0} Fehler für {1} Prognosequellen; geben Sie jeder einen.",
  },
  "The weights must be numbers, 0 or more.": {
    fr: "Les poids doivent être des nombres supérieurs ou égaux à 0.",
    de: "Die Gewichte müssen Zahlen ab 0 sein.",
  },
  "The errors must be numbers, 0 or more.": {
    fr: "Les erreurs doivent être des nombres supérieurs ou égaux à 0.",
    de: "Die Fehler müssen Zahlen ab 0 sein.",
  },
  "The forecast has {0} periods and the orders {1}; give as many.": {
    fr: "La prévision compte {0} périodes et les commandes {1} ; donnez-en autant.",
    de: "Die Prognose hat {0} Perioden und die Aufträge {1}; geben Sie gleich viele an.",
  },
  "The order of period {0} is {1}; an order cannot be negative.": {
    fr: "La commande de la période {0} vaut {1} ; une commande ne peut pas être négative.",
    de: "Der Auftrag der Periode {0} ist {1}; ein Auftrag kann nicht negativ sein.",
  },
  "The price never varied, so that there is no elasticity to see.": {
    fr: "Le prix n'a jamais varié ; aucune élasticité n'est donc visible.",
    de: "Der Preis hat nie gewechselt, daher ist keine Elastizität zu erkennen.",
  },
  "The horizon is {0}; give a whole number of periods from 1 to {1}.": {
    fr: "L'horizon est {0} ; donnez un nombre entier de périodes de 1 à {1}.",
    de: "Der Horizont ist {0}; geben Sie eine ganze Zahl von Perioden von 1 bis {1} an.",
  },
  "The season length is {0}; give a whole number of periods, 1 for no season.": {
    fr: "La longueur de saison est {0} ; donnez un nombre entier de périodes, 1 pour aucune saison.",
    de: "Die Saisonlänge ist {0}; geben Sie eine ganze Zahl von Perioden an, 1 für keine Saison.",
  },
  "The level {0} is not between 0 and 1; write 0.8 for 80 %.": {
    fr: "Le niveau {0} n'est pas compris entre 0 et 1 ; écrivez 0,8 pour 80 %.",
    de: "Das Niveau {0} liegt nicht zwischen 0 und 1; schreiben Sie 0,8 für 80 %.",
  },
  "A moving average of {0} periods needs that many, and at most {1}.": {
    fr: "Une moyenne mobile sur {0} périodes en demande autant, et {1} au plus.",
    de: "Ein gleitender Durchschnitt über {0} Perioden braucht ebenso viele, und höchstens {1}.",
  },
  "The static method needs at least one and a half seasons of history.": {
    fr: "La méthode statique demande au moins une saison et demie d'historique.",
    de: "Das statische Verfahren braucht mindestens eineinhalb Saisons Historie.",
  },
  "The history holds no demand; there is nothing to smooth.": {
    fr: "L'historique ne contient aucune demande ; il n'y a rien à lisser.",
    de: "Die Historie enthält keinen Bedarf; es gibt nichts zu glätten.",
  },
  "Seasonal smoothing with given constants needs the factors of the first season.": {
    fr: "Le lissage saisonnier à constantes données demande les coefficients de la première saison.",
    de: "Die saisonale Glättung mit gegebenen Konstanten braucht die Faktoren der ersten Saison.",
  },
  "The history holds no number; there is nothing to smooth.": {
    fr: "L'historique ne contient aucun nombre ; il n'y a rien à lisser.",
    de: "Die Historie enthält keine Zahl; es gibt nichts zu glätten.",
  },
  "The smoothing constant {0} is {1}; it needs a number from 0 to 1.": {
    fr: "La constante de lissage {0} vaut {1} ; il faut un nombre de 0 à 1.",
    de: "Die Glättungskonstante {0} ist {1}; nötig ist eine Zahl von 0 bis 1.",
  },
  "The Bass model needs an innovation above 0, an imitation and a market of 0 or more.": {
    fr: "Le modèle de Bass demande une innovation supérieure à 0, une imitation et un marché d'au moins 0.",
    de: "Das Bass-Modell braucht eine Innovation über 0 sowie eine Imitation und einen Markt von mindestens 0.",
  },
  "No like item has sales in its first period; check the launch periods.": {
    fr: "Aucun article analogue n'a de ventes à sa première période ; vérifiez les périodes de lancement.",
    de: "Kein Vergleichsartikel hat Absatz in seiner ersten Periode; prüfen Sie die Einführungsperioden.",
  },
  "Rule {0} names item {1}, but there are {2} items.": {
    fr: "La règle {0} désigne l'article {1}, mais il y a {2} articles.",
    de: "Regel {0} nennt Artikel {1}, aber es gibt {2} Artikel.",
  },
  "The history holds no number; there is nothing to forecast.": {
    fr: "L'historique ne contient aucun nombre ; il n'y a rien à prévoir.",
    de: "Die Historie enthält keine Zahl; es gibt nichts zu prognostizieren.",
  },
  "The history holds a number too large to work with; correct or clear it.": {
    fr: "L'historique contient un nombre trop grand pour le calcul ; corrigez-le ou effacez-le.",
    de: "Die Historie enthält eine Zahl, die zum Rechnen zu groß ist; korrigieren oder löschen Sie sie.",
  },
  "{0} complete periods are too few for {1} drivers; give at least {2}.": {
    fr: "{0} périodes complètes sont trop peu pour {1} facteurs ; donnez-en au moins {2}.",
    de: "{0} vollständige Perioden sind zu wenig für {1} Einflussgrößen; geben Sie mindestens {2} an.",
  },
  "Driver {0} never changes; leave it out.": {
    fr: "Le facteur {0} ne varie jamais ; retirez-le.",
    de: "Die Einflussgröße {0} ändert sich nie; lassen Sie sie weg.",
  },
  "The drivers hardly change; leave some out.": {
    fr: "Les facteurs ne varient guère ; retirez-en.",
    de: "Die Einflussgrößen ändern sich kaum; lassen Sie einige weg.",
  },
  forecasting: { fr: "calcul des prévisions", de: "Prognosen werden berechnet" },
};
