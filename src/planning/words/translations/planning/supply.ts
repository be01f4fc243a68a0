import type { Translations } from "../../say";

/** Sentences of the supply plan: why units are short, what an hour is worth. */
export const planningSupply: Translations = {
  "The plan has {0} periods; it needs at least one.": {
    fr: "Le plan a {0} périodes ; il lui en faut au moins une.",
    de: "Der Plan hat {0} Perioden; er braucht mindestens eine.",
  },
  "Stock point {0}": { fr: "Point de stock {0}", de: "Bestandspunkt {0}" },
  "{0}: opening stock": { fr: "{0} : stock initial", de: "{0}: Anfangsbestand" },
  "{0}: holding cost": { fr: "{0} : coût de possession", de: "{0}: Lagerkosten" },
  "Demand stream {0} ({1})": { fr: "Flux de demande {0} ({1})", de: "Bedarfsstrom {0} ({1})" },
  "{0}: stock point": { fr: "{0} : point de stock", de: "{0}: Bestandspunkt" },
  "{0} has a negative quantity; enter returns as receipts.": {
    fr: "{0} a une quantité négative ; saisissez les retours comme réceptions.",
    de: "{0} hat eine negative Menge; erfassen Sie Rückgaben als Zugänge.",
  },
  "{0}: penalty": { fr: "{0} : pénalité", de: "{0}: Strafkosten" },
  "Resource {0}": { fr: "Ressource {0}", de: "Ressource {0}" },
  "Resource {0}: labour pool": {
    fr: "Ressource {0} : équipe de main-d'œuvre",
    de: "Ressource {0}: Personalpool",
  },
  "Storage {0}": { fr: "Entrepôt {0}", de: "Lager {0}" },
  "Storage {0}: stock point": { fr: "Entrepôt {0} : point de stock", de: "Lager {0}: Bestandspunkt" },
  "Activity {0}": { fr: "Activité {0}", de: "Aktivität {0}" },
  "{0}: output": { fr: "{0} : sortie", de: "{0}: Ausgang" },
  "{0}: input or by-product": { fr: "{0} : entrée ou sous-produit", de: "{0}: Eingang oder Nebenprodukt" },
  "{0}: quantity": { fr: "{0} : quantité", de: "{0}: Menge" },
  "{0} takes its own output as input; correct the bill of materials or lane.": {
    fr: "{0} consomme sa propre sortie ; corrigez la nomenclature ou la liaison.",
    de: "{0} nimmt den eigenen Ausgang als Eingang; korrigieren Sie Stückliste oder Transportrelation.",
  },
  "{0}: resource": { fr: "{0} : ressource", de: "{0}: Ressource" },
  "{0}: hours": { fr: "{0} : heures", de: "{0}: Stunden" },
  "{0} has a lead time of {1}; use whole periods, 0 or more.": {
    fr: "{0} a un délai de {1} ; utilisez des périodes entières, 0 ou plus.",
    de: "{0} hat eine Durchlaufzeit von {1}; verwenden Sie ganze Perioden, 0 oder mehr.",
  },
  "{0} has a yield of {1}; use a fraction above 0.": {
    fr: "{0} a un rendement de {1} ; utilisez une fraction supérieure à 0.",
    de: "{0} hat eine Ausbeute von {1}; verwenden Sie einen Anteil über 0.",
  },
  "{0}: cost": { fr: "{0} : coût", de: "{0}: Kosten" },
  "{0} has a list of {1} periods where the plan has {2}.": {
    fr: "{0} a une liste de {1} périodes alors que le plan en a {2}.",
    de: "{0} hat eine Liste von {1} Perioden, der Plan hat {2}.",
  },
  "{0} number {1} does not exist; there are {2}.": {
    fr: "{0} numéro {1} n'existe pas ; il y en a {2}.",
    de: "{0} Nummer {1} gibt es nicht; es gibt {2}.",
  },
  "{0} is {1}; enter a number.": {
    fr: "{0} vaut {1} ; saisissez un nombre.",
    de: "{0} ist {1}; geben Sie eine Zahl ein.",
  },
  "{0} is {1}; enter a number, 0 or more.": {
    fr: "{0} vaut {1} ; saisissez un nombre, 0 ou plus.",
    de: "{0} ist {1}; geben Sie eine Zahl ein, 0 oder mehr.",
  },
  "The plan costs {0} but its prices prove only {1}.": {
    fr: "Le plan coûte {0} mais ses prix ne prouvent que {1}.",
    de: "Der Plan kostet {0}, aber seine Preise beweisen nur {1}.",
  },
  "Stock of {0} does not balance by {1} units.": {
    fr: "Le stock de {0} ne s'équilibre pas, à {1} unités près.",
    de: "Der Bestand von {0} geht um {1} Stück nicht auf.",
  },
  "Stock of {0} is {1} units.": {
    fr: "Le stock de {0} est de {1} unités.",
    de: "Der Bestand von {0} ist {1} Stück.",
  },
  "{0} for {1} in {2}": { fr: "{0} pour {1} en {2}", de: "{0} für {1} in {2}" },
  "Demand of {0} does not balance by {1} units.": {
    fr: "La demande de {0} ne s'équilibre pas, à {1} unités près.",
    de: "Der Bedarf von {0} geht um {1} Stück nicht auf.",
  },
  "Shipments to {0} are {1} units.": {
    fr: "Les expéditions à {0} sont de {1} unités.",
    de: "Die Auslieferungen an {0} sind {1} Stück.",
  },
  "{0} in {1}: {2} exceeds {3}.": {
    fr: "{0} en {1} : {2} dépasse {3}.",
    de: "{0} in {1}: {2} überschreitet {3}.",
  },
  "Overtime of {0}": { fr: "Heures supplémentaires de {0}", de: "Überstunden von {0}" },
  "Extra shift of {0}": { fr: "Équipe supplémentaire de {0}", de: "Zusatzschicht von {0}" },
  "Hours of {0}": { fr: "Heures de {0}", de: "Stunden von {0}" },
  "Space in {0}": { fr: "Surface dans {0}", de: "Platz in {0}" },
  "Stock of {0}": { fr: "Stock de {0}", de: "Bestand von {0}" },
  "Labour of {0}": { fr: "Main-d'œuvre de {0}", de: "Personal von {0}" },
  "Workers of {0}": { fr: "Effectif de {0}", de: "Beschäftigte von {0}" },
  "{0} at {1}": { fr: "{0} à {1}", de: "{0} in {1}" },
  "period {0}": { fr: "période {0}", de: "Periode {0}" },
  "Supply is {0}; enter the units to share, 0 or more.": {
    fr: "L'offre est de {0} ; saisissez les unités à répartir, 0 ou plus.",
    de: "Das Angebot ist {0}; geben Sie die zu verteilenden Stück ein, 0 oder mehr.",
  },
  "Request {0} is {1}; a request cannot be negative.": {
    fr: "La demande {0} est de {1} ; une demande ne peut pas être négative.",
    de: "Anforderung {0} ist {1}; eine Anforderung kann nicht negativ sein.",
  },
  "The list {0} has {1} numbers for {2} requests; give one a request.": {
    fr: "La liste {0} compte {1} nombres pour {2} demandes ; donnez-en un par demande.",
    de: "Die Liste {0} hat {1} Zahlen für {2} Anforderungen; geben Sie jeder Anforderung eine.",
  },
  "The rule priority needs the priority of each request.": {
    fr: "La règle priority exige la priorité de chaque demande.",
    de: "Die Regel priority braucht die Priorität jeder Anforderung.",
  },
  "The rule margin needs the margin of each request.": {
    fr: "La règle margin exige la marge de chaque demande.",
    de: "Die Regel margin braucht die Marge jeder Anforderung.",
  },
  "There is no supply plan: the time limit ended the search before a plan was found; allow more time.": {
    fr: "Il n'y a pas de plan d'approvisionnement : la limite de temps a mis fin à la recherche avant qu'un plan ne soit trouvé ; accordez plus de temps.",
    de: "Es gibt keinen Versorgungsplan: Das Zeitlimit beendete die Suche, bevor ein Plan gefunden war; lassen Sie mehr Zeit.",
  },
  "Stopped before a plan was found.": {
    fr: "Arrêté avant qu'un plan ne soit trouvé.",
    de: "Angehalten, bevor ein Plan gefunden war.",
  },
  "the plan earns without limit: a cost or penalty is negative": {
    fr: "le plan gagne sans limite : un coût ou une pénalité est négatif",
    de: "der Plan verdient unbegrenzt: Kosten oder Strafkosten sind negativ",
  },
  "capacities or limits contradict each other: look for negative capacities or fixed minimums above them": {
    fr: "des capacités ou des limites se contredisent : cherchez des capacités négatives ou des minimums fixes qui les dépassent",
    de: "Kapazitäten oder Grenzen widersprechen sich: Suchen Sie nach negativen Kapazitäten oder festen Mindestmengen darüber",
  },
  "There is no supply plan: {0}.": {
    fr: "Il n'y a pas de plan d'approvisionnement : {0}.",
    de: "Es gibt keinen Versorgungsplan: {0}.",
  },
  "{0} at {1} opens with {2} units but nobody asks for it.": {
    fr: "{0} à {1} commence avec {2} unités mais personne n'en demande.",
    de: "{0} in {1} beginnt mit {2} Stück, aber niemand fragt danach.",
  },
  "{0} {1} ends ({2}) before it starts ({3}); swap or correct the dates.": {
    fr: "{0} {1} finit ({2}) avant de commencer ({3}) ; inversez ou corrigez les dates.",
    de: "{0} {1} endet ({2}), bevor es beginnt ({3}); tauschen oder korrigieren Sie die Daten.",
  },
  'Exception {0} names "{1}", which is neither a resource nor a calendar; leave it empty for all.': {
    fr: "L'exception {0} nomme « {1} », qui n'est ni une ressource ni un calendrier ; laissez vide pour tous.",
    de: "Ausnahme {0} nennt „{1}“, weder Ressource noch Kalender; für alle leer lassen.",
  },
  "{0} for {1}": { fr: "{0} pour {1}", de: "{0} für {1}" },
  "{0} of {1} are lost in {2}: {3}": {
    fr: "{0} de {1} sont perdus en {2} : {3}",
    de: "{0} von {1} gehen in {2} verloren: {3}",
  },
  "{0} of {1} wait in {2}: {3}": {
    fr: "{0} de {1} attendent en {2} : {3}",
    de: "{0} von {1} warten in {2}: {3}",
  },
  "serving costs more than the shortage; nothing else stands in the way.": {
    fr: "servir coûte plus que la rupture ; rien d'autre ne s'y oppose.",
    de: "die Bedienung kostet mehr als die Fehlmenge; sonst steht nichts im Weg.",
  },
  "{0} is full in {1}, overtime and extra shifts counted as far as they pay.": {
    fr: "{0} est pleine en {1}, heures et équipes supplémentaires comptées tant qu'elles sont rentables.",
    de: "{0} ist in {1} voll, Überstunden und Zusatzschichten eingerechnet, soweit sie sich lohnen.",
  },
  "{0} is full in {1}.": { fr: "{0} est pleine en {1}.", de: "{0} ist in {1} voll." },
  "there are not enough people in {0} in {1}.": {
    fr: "il n'y a pas assez de personnel dans {0} en {1}.",
    de: "es gibt in {1} nicht genug Personal in {0}.",
  },
  "{0} is missing in {1}.": { fr: "{0} manque en {1}.", de: "{0} fehlt in {1}." },
  "{0} is at its limit of {1} in {2}.": {
    fr: "{0} est à sa limite de {1} en {2}.",
    de: "{0} ist in {2} am Limit von {1}.",
  },
  "nothing makes, buys or moves {0}.": {
    fr: "rien ne produit, n'achète ni n'achemine {0}.",
    de: "niemand stellt {0} her, kauft oder bewegt es.",
  },
  "{0} takes 1 period, too long to reach {1}.": {
    fr: "{0} prend 1 période, trop pour arriver en {1}.",
    de: "{0} dauert 1 Periode, zu lange für {1}.",
  },
  "{0} takes {1} periods, too long to reach {2}.": {
    fr: "{0} prend {1} périodes, trop pour arriver en {2}.",
    de: "{0} dauert {1} Perioden, zu lange für {2}.",
  },
  "{0} may not yet start in {1} (fence or effective dates).": {
    fr: "{0} ne peut pas encore démarrer en {1} (horizon figé ou dates de validité).",
    de: "{0} darf in {1} noch nicht starten (Fixierungshorizont oder Gültigkeit).",
  },
  "{0} may no longer start in {1} (fence or effective dates).": {
    fr: "{0} ne peut plus démarrer en {1} (horizon figé ou dates de validité).",
    de: "{0} darf in {1} nicht mehr starten (Fixierungshorizont oder Gültigkeit).",
  },
  "Row {0} of {1} has {2} periods where row 1 has {3}; make the rows equally long.": {
    fr: "La ligne {0} de {1} a {2} périodes alors que la ligne 1 en a {3} ; donnez la même longueur aux lignes.",
    de: "Zeile {0} von {1} hat {2} Perioden, Zeile 1 hat {3}; machen Sie die Zeilen gleich lang.",
  },
  "{0} is {1} × {2} but must be {3} × {4} like the table it belongs to.": {
    fr: "{0} fait {1} × {2} mais doit faire {3} × {4} comme la table dont il dépend.",
    de: "{0} ist {1} × {2}, muss aber {3} × {4} sein wie die Tabelle, zu der es gehört.",
  },
  "Days has {0} numbers for {1} periods; give one a period.": {
    fr: "Days compte {0} nombres pour {1} périodes ; donnez-en un par période.",
    de: "Days hat {0} Zahlen für {1} Perioden; geben Sie jeder Periode eine.",
  },
  "One more {0} in {1} is worth {2}.": {
    fr: "Une {0} de plus en {1} vaut {2}.",
    de: "Eine weitere {0} in {1} ist {2} wert.",
  },
  "hour on {0}": { fr: "heure sur {0}", de: "Stunde auf {0}" },
  "hour of {0}": { fr: "heure de {0}", de: "Stunde von {0}" },
  "unit of space in {0}": { fr: "unité de surface dans {0}", de: "Einheit Platz in {0}" },
  "unit of {0}": { fr: "unité de {0}", de: "Einheit von {0}" },
  "The part is not open.": { fr: "La partie n'est pas ouverte.", de: "Der Teil ist nicht geöffnet." },
  "Planning {0} parts": { fr: "Planification de {0} parties", de: "{0} Teile werden geplant" },
  "Planning what has changed": {
    fr: "Planification de ce qui a changé",
    de: "Geplant wird, was sich geändert hat",
  },
  "demand stream": { fr: "flux de demande", de: "Bedarfsstrom" },
  "stock point": { fr: "point de stock", de: "Bestandspunkt" },
  "There is no {0} {1}; the plan has {2} of them.": {
    fr: "Il n'y a pas de {0} {1} ; le plan en a {2}.",
    de: "Es gibt keinen {0} {1}; der Plan hat {2} davon.",
  },
  "The landed cost needs {0} to be a number, 0 or more, not {1}.": {
    fr: "Le coût rendu exige que {0} soit un nombre, 0 ou plus, et non {1}.",
    de: "Die Einstandskosten verlangen für {0} eine Zahl, 0 oder mehr, nicht {1}.",
  },
  "There is no supply plan: capacities or limits contradict each other.": {
    fr: "Il n'y a pas de plan d'approvisionnement : des capacités ou des limites se contredisent.",
    de: "Es gibt keinen Versorgungsplan: Kapazitäten oder Grenzen widersprechen sich.",
  },
  "A planning group has no plan: look for negative capacities.": {
    fr: "Un groupe de planification n'a pas de plan : cherchez des capacités négatives.",
    de: "Eine Planungsgruppe hat keinen Plan: Suchen Sie nach negativen Kapazitäten.",
  },
  ", at most {0} from the best": {
    fr: ", à {0} au plus du meilleur",
    de: ", höchstens {0} vom besten entfernt",
  },
  "Pricing round {0}{1}": { fr: "Tour de prix {0}{1}", de: "Preisrunde {0}{1}" },
  "an unknown part": { fr: "une partie inconnue", de: "einem unbekannten Teil" },
  "Looking for a plan within all limits": {
    fr: "Recherche d'un plan dans toutes les limites",
    de: "Ein Plan innerhalb aller Grenzen wird gesucht",
  },
  "the quotas {0} leave no more for {1} in {2}.": {
    fr: "les quotas {0} n'en laissent pas plus à {1} en {2}.",
    de: "die Quoten {0} lassen {1} in {2} nicht mehr.",
  },
  "of {0} ({1})": {
    fr: "de {0} ({1})",
    de: "von {0} ({1})",
  },
  "{0} lies inside the fence of {1}: nothing new starts before {2}.": {
    fr: "{0} se trouve dans l'horizon figé de {1} : rien de nouveau ne démarre avant {2}.",
    de: "{0} liegt im Fixierungshorizont von {1}: Neues startet erst ab {2}.",
  },
  "Nothing new could start before {0}, inside the fence of {1}.": {
    fr: "Rien de nouveau ne pouvait démarrer avant {0}, dans l'horizon figé de {1}.",
    de: "Vor {0} konnte nichts Neues starten, im Fixierungshorizont von {1}.",
  },
  "unit of {0} inside the fence": {
    fr: "unité de {0} dans l'horizon figé",
    de: "Einheit von {0} im Fixierungshorizont",
  },
  "unit of {0} from {1}, beyond its quota,": {
    fr: "unité de {0} de {1}, au-delà de son quota,",
    de: "Einheit {0} von {1} über dessen Quote hinaus",
  },
  "unit of {0} taken from {1}, below its quota,": {
    fr: "unité de {0} retirée à {1}, en dessous de son quota,",
    de: "Einheit {0}, die {1} unter dessen Quote entzogen wird,",
  },
  "Quota of {0} for {1}": {
    fr: "Quota de {0} pour {1}",
    de: "Quote von {0} für {1}",
  },
};
