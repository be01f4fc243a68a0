import { formatNumber } from "../../../planning/words";
import type { SupplyTexts } from "../en/supply";

const whole = (value: number): string => formatNumber(Math.abs(value), { maximumFractionDigits: 0 });

/** Words of the third step: load, plans and levers. */
export const supplyTexts: SupplyTexts = {
  supply: {
    label: "Capacité et leviers",
    heat: "Charge en pourcentage des heures normales",
    heatHint:
      "Lorsque chaque mois produit ce qu'il vend. Au-dessus de 100 : choisissez un nombre pour voir les articles en cause.",
    resource: "Ressource",
    overload: (resource, month, share) =>
      `${resource}, ${month} : ${share} des heures normales. Afficher les articles en cause`,
    behind: (resource, month) => `${resource} en ${month} : les articles qui prennent le plus d'heures`,
    item: "Article",
    hours: "Heures",
    shareOfLoad: "Part de la charge",
    toPeaks: "Toutes les surcharges de la feuille",
    plans: "Plans comparés",
    plan: "Plan",
    total: (currency) => `Total, ${currency}`,
    above: "En plus",
    onTime: "À l'heure",
    leversUsed: "Ce qu'utilise le plan le moins cher",
    lever: "Levier",
    cost: (currency) => `Coût, ${currency}`,
    used: "Utilisé",
    tryTitle: "Essayer des leviers",
    tryHint:
      "Actionne des leviers sur le plan le moins cher et dit ce que cela change. Rien n'est écrit dans le classeur.",
    allResources: "Toutes les ressources",
    regularHours: "Heures normales",
    overtimeLimit: "Limite des heures supplémentaires",
    allDemand: "Toute la demande",
    outside: "Sous-traitance",
    outsideChoice: { "": "Sans changement", yes: "Autorisée", no: "Exclue" },
    more: (share) =>
      share === 0 ? "Sans changement" : `${share > 0 ? "+" : "−"}${Math.round(Math.abs(share) * 100)} %`,
    limit: (share) =>
      share === ""
        ? "Sans changement"
        : share === "0"
          ? "Aucune"
          : `${Math.round(Number(share) * 100)} % des heures normales`,
    attempt: "Voir l'effet",
    planning: "Nouvelle planification…",
    costChange: (change, currency) =>
      Math.abs(change) < 0.5
        ? "Le plan coûte autant."
        : `Le plan coûte ${whole(change)} ${currency} de ${change > 0 ? "plus" : "moins"}, poids des commandes en retard compris.`,
    waiting: (now, before) =>
      now < 0.5 && before < 0.5
        ? "Aucune commande n'attend, comme avant."
        : `${whole(now)} unités-mois de commandes attendent ; auparavant ${whole(before)}.`,
    overtimeChange: (change) =>
      Math.abs(change) < 0.5
        ? "Les heures supplémentaires ne changent pas."
        : `${whole(change)} heures supplémentaires de ${change > 0 ? "plus" : "moins"}.`,
    proven: "Prouvé : aucun plan avec ces leviers n'est moins cher.",
    unproven: "Arrêté avant d'avoir prouvé que c'est le moins cher.",
  },
};
