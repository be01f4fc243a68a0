import type { Translations } from "../say";

/** Sentences of src/cycle/demand. */
export const cycleDemandMore: Translations = {
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
};
