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
    hits: "Ce qui est touché si rien n'est fait",
    revenueAtStake: (currency) => `Chiffre d'affaires, ${currency}`,
    customers: "Clients",
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
    extraShift: "Limite de l'équipe supplémentaire",
    extraShiftUsed: (hours, cost, currency) =>
      `${whole(hours)} heures d'équipe supplémentaire, pour ${currency} ${whole(cost)}.`,
    allDemand: "Toute la demande",
    outside: "Sous-traitance",
    outsideChoice: { "": "Inchangé", yes: "Autorisée", no: "Exclue" },
    more: (share) =>
      share === 0 ? "Inchangé" : `${share > 0 ? "+" : "−"}${Math.round(Math.abs(share) * 100)} %`,
    limit: (share) =>
      share === ""
        ? "Inchangé"
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
    buildAhead: "Production anticipée",
    expedite: "Accélération",
    expedited: (units) => `${whole(units)} unités sont achetées un mois plus tôt, avec un supplément.`,
    shortages: (count) => (count === 0 ? "Manques : aucun" : `Manques (${count})`),
    noShortage: "Toute la demande est servie dans son mois.",
    shortage: (what, month, units, value, currency) =>
      `${what} : ${units} en attente en ${month}, ${value} ${currency}`,
    shortageOnSheet: (item, month) => `${item} en ${month} : afficher sur la feuille`,
    onSheet: "Afficher",
    shareBy: "Qui est servi quand il n'y en a pas assez",
    shareRule: { fairShare: "Part égale", priority: "Priorité", target: "Objectif", margin: "Marge" },
    shareHint: {
      fairShare: "Chacun reçoit la même part de ce qu'il demande.",
      priority: "Les clients de priorité 1 d'abord, puis 2, puis 3.",
      target: "Chacun reçoit la même part de son objectif de service.",
      margin: "D'abord ceux qui rapportent le plus par unité.",
    },
    ruleSaved: "La règle est conservée dans le classeur. Lancez l'étape Offre pour répartir ainsi.",
    stock: {
      title: "Stock et objectifs",
      ofAll: (currency) => `Stock de tous les articles, ${currency}`,
      ofItem: (item) => `Stock de ${item}, unités`,
      allItems: "Revenir à tous les articles",
      stock: "Stock",
      minimum: "Minimum",
      target: "Objectif",
      maximum: "Maximum",
      bands: (months, below, above) =>
        below + above === 0
          ? `Le stock reste entre minimum et maximum pendant les ${months} mois.`
          : `Sur ${months} mois, le stock est sous son minimum pendant ${below} et au-dessus de son maximum pendant ${above}.`,
      map: "Stock en pourcentage de l'objectif",
      mapHint:
        "En pourcentage de l'objectif. Choisissez un nombre sous 50 ou au-dessus de 200 pour voir l'article.",
      mapHintSome: (shown, all) =>
        `En pourcentage de l'objectif ; les ${shown} articles sur ${all} qui immobilisent le plus d'argent. Choisissez un nombre sous 50 ou au-dessus de 200 pour voir l'article.`,
      choose: (item, month, share) => `${item}, ${month} : ${share} de l'objectif. Afficher l'article`,
      soFar: (currency) => `Demande et offre depuis le début, ${currency}`,
      demandSoFar: "Demande cumulée",
      supplySoFar: "Offre cumulée",
      ahead: "L'offre reste en avance sur la demande chaque mois.",
      overtakes: (month) => `La demande cumulée dépasse l'offre pour la première fois en ${month}.`,
      onSheet: "Tous les articles sur la feuille",
    },
    policies: "Règles de stock par segment",
    policyHint:
      "De AX à CZ : valeur selon ABC, régularité selon XYZ. Le stock de sécurité et les objectifs suivent au lancement de l'étape Offre.",
    ownPolicy: "* Fixé ici ; les autres suivent vos propres tables.",
    segment: "Segment",
    items: "Articles",
    service: "Service",
    servicePercent: "Service, %",
    serviceWrong: "Plus de 0 et moins de 100.",
    method: "Stock de sécurité selon",
    methodShort: {
      normal: "Cycle",
      gamma: "Gamma",
      poisson: "Poisson",
      fill: "Taux servi",
      cover: "Couverture",
    },
    methodName: {
      normal: "Service, cycle",
      gamma: "Service, cycle, gamma",
      poisson: "Service, cycle, Poisson",
      fill: "Taux de demande servie",
      cover: "Jours de couverture seulement",
    },
    safetyStock: "Stock de sécurité",
    coverDays: "Couverture, jours",
    reviewDays: "Révision, jours",
    savePolicy: "Conserver la règle",
    resetPolicy: "Revenir à vos réglages",
    policySaved: (segment) =>
      `La règle de ${segment} est conservée dans le classeur. Lancez l'étape Offre pour planifier avec elle.`,
    policyReset: (segment) =>
      `${segment} suit de nouveau vos propres tables. Lancez l'étape Offre pour planifier avec elles.`,
    proven: "Prouvé : aucun plan avec ces leviers n'est moins cher.",
    unproven: "Arrêté avant d'avoir prouvé que c'est le moins cher.",
  },
};
