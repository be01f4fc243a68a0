import type { Translations } from "../../say";

/** Findings of the checks and of the cleaning. */
export const planningDataChecks: Translations = {
  "there is no calendar for {0}, where resources stand. Add its working days.": {
    fr: "il n'y a pas de calendrier pour {0}, où se trouvent des ressources. Ajoutez ses jours ouvrés.",
    de: "es gibt keinen Kalender für {0}, wo Ressourcen stehen. Ergänzen Sie die Arbeitstage.",
  },
  "resources without a site": { fr: "les ressources sans site", de: "Ressourcen ohne Standort" },
  "there are no sales at all {0}. Load them, or say that the company was closed.": {
    fr: "il n'y a aucune vente {0}. Chargez-les, ou dites que l'entreprise était fermée.",
    de: "es gibt überhaupt keine Verkäufe {0}. Laden Sie sie oder geben Sie an, dass der Betrieb geschlossen war.",
  },
  "the calendar of {0} has no working days {1}. Add them: without them there is no capacity.": {
    fr: "le calendrier de {0} n'a aucun jour ouvré {1}. Ajoutez-les : sans eux, il n'y a pas de capacité.",
    de: "der Kalender von {0} hat keine Arbeitstage {1}. Ergänzen Sie sie: Ohne sie gibt es keine Kapazität.",
  },
  "for {0}": { fr: "pour {0}", de: "für {0}" },
  "from {0} to {1}": { fr: "de {0} à {1}", de: "von {0} bis {1}" },
  "{0}, row {1}: {2}": { fr: "{0}, ligne {1} : {2}", de: "{0}, Zeile {1}: {2}" },
  "the sales of {0} in {1} stand already in row {2}, with the same quantity; both are counted. Remove one if it was loaded twice.":
    {
      fr: "les ventes de {0} en {1} figurent déjà en ligne {2}, avec la même quantité ; les deux comptent. Supprimez-en une si elle a été chargée deux fois.",
      de: "die Verkäufe von {0} in {1} stehen schon in Zeile {2}, mit derselben Menge; beide zählen. Entfernen Sie eine, falls sie doppelt geladen wurde.",
    },
  "{0} units of {1} in {2} are {3} times the usual {4}. Check the quantity.": {
    fr: "{0} unités de {1} en {2} font {3} fois les {4} habituelles. Vérifiez la quantité.",
    de: "{0} Stück von {1} in {2} sind das {3}-Fache der üblichen {4}. Prüfen Sie die Menge.",
  },
  "the bill of materials runs in a circle: {0}. Remove the line that is wrong.": {
    fr: "la nomenclature tourne en rond : {0}. Supprimez la ligne fausse.",
    de: "die Stückliste läuft im Kreis: {0}. Entfernen Sie die falsche Zeile.",
  },
  " and {0} other goods": { fr: " et de {0} autres produits", de: " und {0} weiteren Waren" },
  "{0} cannot be supplied": {
    fr: "{0} ne peut pas être approvisionné",
    de: "{0} kann nicht beschafft werden",
  },
  "{0} breaks the supply of {1}{2}": {
    fr: "{0} interrompt l'approvisionnement de {1}{2}",
    de: "{0} unterbricht die Versorgung von {1}{2}",
  },
  "{0}: nobody supplies it and it has no bill of materials. Add a supplier or a bill.": {
    fr: "{0} : personne ne le fournit et il n'a pas de nomenclature. Ajoutez un fournisseur ou une nomenclature.",
    de: "{0}: Niemand liefert es, und es hat keine Stückliste. Ergänzen Sie einen Lieferanten oder eine Stückliste.",
  },
  'There is no column "{0}"; the table has {1}.': {
    fr: "Il n'y a pas de colonne « {0} » ; la table contient {1}.",
    de: "Es gibt keine Spalte „{0}“; die Tabelle hat {1}.",
  },
  "Row {0}: {1} is {2}; it needs {3}.": {
    fr: "Ligne {0} : {1} vaut {2} ; il faut {3}.",
    de: "Zeile {0}: {1} ist {2}; nötig ist {3}.",
  },
  "a number": { fr: "un nombre", de: "eine Zahl" },
  "a date": { fr: "une date", de: "ein Datum" },
  "at least {0} and at most {1}": {
    fr: "au moins {0} et au plus {1}",
    de: "mindestens {0} und höchstens {1}",
  },
  "at least {0}": { fr: "au moins {0}", de: "mindestens {0}" },
  "at most {0}": { fr: "au plus {0}", de: "höchstens {0}" },
  "Row {0}: {1} is blank.": { fr: "Ligne {0} : {1} est vide.", de: "Zeile {0}: {1} ist leer." },
  'The rule "in" needs the reference table.': {
    fr: "La règle « in » a besoin de la table de référence.",
    de: "Die Regel „in“ braucht die Bezugstabelle.",
  },
  "a value of {0} in the reference table": {
    fr: "une valeur de {0} de la table de référence",
    de: "ein Wert von {0} in der Bezugstabelle",
  },
  "Row {0} repeats {1} of row {2}.": {
    fr: "La ligne {0} répète {1} de la ligne {2}.",
    de: "Zeile {0} wiederholt {1} von Zeile {2}.",
  },
  "Row {0} closes a loop: {1}.": {
    fr: "La ligne {0} ferme une boucle : {1}.",
    de: "Zeile {0} schließt einen Kreis: {1}.",
  },
  "{0} has no entry in {1}.": { fr: "{0} n'a pas d'entrée dans {1}.", de: "{0} hat keinen Eintrag in {1}." },
  "{0} has no standard cost. Add a row to the table of costs.": {
    fr: "{0} n'a pas de coût standard. Ajoutez une ligne à la table des coûts.",
    de: "{0} hat keine Standardkosten. Ergänzen Sie eine Zeile in der Kostentabelle.",
  },
  "the standard cost of {0} is blank. Enter it: margins and stock values need it.": {
    fr: "le coût standard de {0} est vide. Saisissez-le : marges et valeurs de stock en ont besoin.",
    de: "die Standardkosten von {0} sind leer. Tragen Sie sie ein: Margen und Bestandswerte brauchen sie.",
  },
  "the standard cost of {0} is zero. Enter it: margins and stock values need it.": {
    fr: "le coût standard de {0} est nul. Saisissez-le : marges et valeurs de stock en ont besoin.",
    de: "die Standardkosten von {0} sind null. Tragen Sie sie ein: Margen und Bestandswerte brauchen sie.",
  },
  "{0} has no net price. Add a row to the table of prices.": {
    fr: "{0} n'a pas de prix net. Ajoutez une ligne à la table des prix.",
    de: "{0} hat keinen Nettopreis. Ergänzen Sie eine Zeile in der Preistabelle.",
  },
  "the net price of {0}, {1}, is below its standard cost of {2}. Correct the price, or leave it if the item is sold at a loss.":
    {
      fr: "le prix net de {0}, {1}, est inférieur à son coût standard de {2}. Corrigez le prix, ou laissez-le si l'article est vendu à perte.",
      de: "der Nettopreis von {0}, {1}, liegt unter den Standardkosten von {2}. Korrigieren Sie den Preis oder lassen Sie ihn, wenn der Artikel mit Verlust verkauft wird.",
    },
  "the lead time of {0} from {1} is blank. Enter it in days, or take it from the receipts.": {
    fr: "le délai de {0} chez {1} est vide. Saisissez-le en jours, ou tirez-le des réceptions.",
    de: "die Wiederbeschaffungszeit von {0} bei {1} ist leer. Tragen Sie sie in Tagen ein oder entnehmen Sie sie den Wareneingängen.",
  },
  "the quotas of {0} add up to {1} %, not to 100 %. Correct them.": {
    fr: "les quotas de {0} totalisent {1} %, et non 100 %. Corrigez-les.",
    de: "die Quoten von {0} ergeben {1} %, nicht 100 %. Korrigieren Sie sie.",
  },
  "{0}, row {1}: the quantity is in {2}, the item in {3}, and no conversion leads there; it was counted as it stands. Add a row to {4}, or correct the unit.":
    {
      fr: "{0}, ligne {1} : la quantité est en {2}, l'article en {3}, et aucune conversion n'y mène ; elle a été comptée telle quelle. Ajoutez une ligne à {4} ou corrigez l'unité.",
      de: "{0}, Zeile {1}: Die Menge steht in {2}, der Artikel in {3}, und keine Umrechnung führt dorthin; sie wurde so gezählt, wie sie dasteht. Ergänzen Sie eine Zeile in {4} oder korrigieren Sie die Einheit.",
    },
  "{0}, from row {1}: {2} quantities are in {3}, their items in {4}, and no conversion leads there; they were counted as they stand. Add a row to {5}, or correct the unit.":
    {
      fr: "{0}, à partir de la ligne {1} : {2} quantités sont en {3}, leurs articles en {4}, et aucune conversion n'y mène ; elles ont été comptées telles quelles. Ajoutez une ligne à {5} ou corrigez l'unité.",
      de: "{0}, ab Zeile {1}: {2} Mengen stehen in {3}, ihre Artikel in {4}, und keine Umrechnung führt dorthin; sie wurden so gezählt, wie sie dastehen. Ergänzen Sie eine Zeile in {5} oder korrigieren Sie die Einheit.",
    },
  "by the conversions of the items": {
    fr: "selon les conversions des articles",
    de: "nach den Umrechnungen der Artikel",
  },
  "{0}, row {1}: a quantity in {2} was converted to {3} ({4}).": {
    fr: "{0}, ligne {1} : une quantité en {2} a été convertie en {3} ({4}).",
    de: "{0}, Zeile {1}: Eine Menge in {2} wurde in {3} umgerechnet ({4}).",
  },
  "{0}, from row {1}: {2} quantities in {3} were converted to {4} ({5}).": {
    fr: "{0}, à partir de la ligne {1} : {2} quantités en {3} ont été converties en {4} ({5}).",
    de: "{0}, ab Zeile {1}: {2} Mengen in {3} wurden in {4} umgerechnet ({5}).",
  },
  "{0}, row {1}: an amount in {2} counts in {3} by the rates in {4}.": {
    fr: "{0}, ligne {1} : un montant en {2} compte en {3} aux taux de {4}.",
    de: "{0}, Zeile {1}: Ein Betrag in {2} zählt in {3} nach den Kursen in {4}.",
  },
  "{0}, from row {1}: {2} rows in {3} count in {4} by the rates in {5}.": {
    fr: "{0}, à partir de la ligne {1} : {2} lignes en {3} comptent en {4} aux taux de {5}.",
    de: "{0}, ab Zeile {1}: {2} Zeilen in {3} zählen in {4} nach den Kursen in {5}.",
  },
  "{0}, row {1}: {2} has no rate from {3} to {4} for {5}; the amount was left out. Add a row without an item: from {6}, to {7}, the rate, and the date from which it holds.":
    {
      fr: "{0}, ligne {1} : {2} n'a pas de taux de {3} vers {4} pour {5} ; le montant a été laissé de côté. Ajoutez une ligne sans article : de {6}, vers {7}, le taux, et la date à partir de laquelle il vaut.",
      de: "{0}, Zeile {1}: {2} hat keinen Kurs von {3} nach {4} für {5}; der Betrag wurde weggelassen. Ergänzen Sie eine Zeile ohne Artikel: von {6}, nach {7}, den Kurs und den Tag, ab dem er gilt.",
    },
  "{0}, from row {1}: {2} has no rate from {3} to {4} for {5} and {6} more rows; their amounts were left out. Add a row without an item: from {7}, to {8}, the rate, and the date from which it holds.":
    {
      fr: "{0}, à partir de la ligne {1} : {2} n'a pas de taux de {3} vers {4} pour {5} ni pour {6} autres lignes ; leurs montants ont été laissés de côté. Ajoutez une ligne sans article : de {7}, vers {8}, le taux, et la date à partir de laquelle il vaut.",
      de: "{0}, ab Zeile {1}: {2} hat keinen Kurs von {3} nach {4} für {5} und {6} weitere Zeilen; ihre Beträge wurden weggelassen. Ergänzen Sie eine Zeile ohne Artikel: von {7}, nach {8}, den Kurs und den Tag, ab dem er gilt.",
    },
  "{0} of the {1} lanes to {2} have no quota, the others {3} %; the plan keeps none of them. Give every lane its part (0 for none), or leave all blank.":
    {
      fr: "{0} des {1} liaisons vers {2} n'ont pas de quota, les autres {3} % ; le plan n'en respecte aucun. Donnez sa part à chaque liaison (0 pour aucune), ou laissez-les toutes vides.",
      de: "{0} der {1} Relationen nach {2} haben keine Quote, die anderen {3} %; der Plan hält keine davon ein. Geben Sie jeder Relation ihren Anteil (0 für keinen) oder lassen Sie alle leer.",
    },
  "the quotas of the lanes to {0} add up to {1} %, not to 100 %; the plan keeps none of them. Correct them.":
    {
      fr: "les quotas des liaisons vers {0} totalisent {1} %, et non 100 % ; le plan n'en respecte aucun. Corrigez-les.",
      de: "die Quoten der Relationen nach {0} ergeben {1} %, nicht 100 %; der Plan hält keine davon ein. Korrigieren Sie sie.",
    },
  "the stock of {0} is in {1}, the item in {2}. Convert the stock or correct the unit.": {
    fr: "le stock de {0} est en {1}, l'article en {2}. Convertissez le stock ou corrigez l'unité.",
    de: "der Bestand von {0} ist in {1}, der Artikel in {2}. Rechnen Sie den Bestand um oder korrigieren Sie die Einheit.",
  },
  "the stock of {0} is {1}. Post the missing receipt, or count again.": {
    fr: "le stock de {0} vaut {1}. Enregistrez la réception manquante, ou recomptez.",
    de: "der Bestand von {0} ist {1}. Buchen Sie den fehlenden Zugang oder zählen Sie erneut.",
  },
  "{0} ends before it is launched. Correct one of the dates.": {
    fr: "{0} prend fin avant son lancement. Corrigez l'une des dates.",
    de: "{0} endet vor der Einführung. Korrigieren Sie eines der Daten.",
  },
  "{0} is new and has neither a like item nor a predecessor to be forecast by. Name one.": {
    fr: "{0} est nouveau et n'a ni article similaire ni prédécesseur d'après lequel prévoir. Indiquez-en un.",
    de: "{0} ist neu und hat weder einen ähnlichen Artikel noch einen Vorgänger für die Prognose. Geben Sie einen an.",
  },
  "promotion {0} ends before it starts. Correct one of the dates.": {
    fr: "la promotion {0} prend fin avant de commencer. Corrigez l'une des dates.",
    de: "die Aktion {0} endet, bevor sie beginnt. Korrigieren Sie eines der Daten.",
  },
  "The {0} has {1} periods but the history has {2}; give as many.": {
    fr: "{0} : {1} périodes, mais l'historique en a {2} ; donnez-en autant.",
    de: "{0}: {1} Perioden, die Historie hat aber {2}; geben Sie ebenso viele an.",
  },
  "A promotion raised demand by an estimated {0}; the baseline is without it.": {
    fr: "Une promotion a augmenté la demande d'environ {0} ; la base est sans elle.",
    de: "Eine Aktion hat den Bedarf um geschätzt {0} erhöht; die Basis ist ohne sie.",
  },
  "A promotion lowered demand by an estimated {0}; the baseline is without it.": {
    fr: "Une promotion a réduit la demande d'environ {0} ; la base est sans elle.",
    de: "Eine Aktion hat den Bedarf um geschätzt {0} gesenkt; die Basis ist ohne sie.",
  },
  "{0} standard deviations from trend plus season (robust STL).": {
    fr: "{0} écarts-types de la tendance plus saison (STL robuste).",
    de: "{0} Standardabweichungen von Trend plus Saison (robustes STL).",
  },
  "In stock for {0} % of the period: sales of {1} are less than demand was.": {
    fr: "En stock pendant {0} % de la période : les ventes de {1} sont inférieures à la demande.",
    de: "{0} % der Periode vorrätig: Der Verkauf von {1} liegt unter dem Bedarf.",
  },
  "{0} % above what trend and season of the other periods lead to expect ({1} standard deviations).": {
    fr: "{0} % au-dessus de ce que tendance et saison des autres périodes laissent attendre ({1} écarts-types).",
    de: "{0} % über dem, was Trend und Saison der anderen Perioden erwarten lassen ({1} Standardabweichungen).",
  },
  "{0} % below what trend and season of the other periods lead to expect ({1} standard deviations).": {
    fr: "{0} % en dessous de ce que tendance et saison des autres périodes laissent attendre ({1} écarts-types).",
    de: "{0} % unter dem, was Trend und Saison der anderen Perioden erwarten lassen ({1} Standardabweichungen).",
  },
  "{0} standard deviations": { fr: "{0} écarts-types", de: "{0} Standardabweichungen" },
  "{0} from the median of the {1} periods around it (Hampel).": {
    fr: "{0} de la médiane des {1} périodes voisines (Hampel).",
    de: "{0} vom Median der {1} Perioden ringsum (Hampel).",
  },
  "Beyond Tukey's lower fence of {0}, {1} interquartile ranges from the middle half.": {
    fr: "Au-delà de la borne inférieure de Tukey de {0}, à {1} écarts interquartiles de la moitié centrale.",
    de: "Jenseits von Tukeys unterer Grenze von {0}, {1} Quartilsabstände von der mittleren Hälfte.",
  },
  "Beyond Tukey's upper fence of {0}, {1} interquartile ranges from the middle half.": {
    fr: "Au-delà de la borne supérieure de Tukey de {0}, à {1} écarts interquartiles de la moitié centrale.",
    de: "Jenseits von Tukeys oberer Grenze von {0}, {1} Quartilsabstände von der mittleren Hälfte.",
  },
  "Far off, where all others are alike,": {
    fr: "Très éloigné, alors que tous les autres sont semblables,",
    de: "Weit entfernt, wo alle anderen gleich sind,",
  },
};
