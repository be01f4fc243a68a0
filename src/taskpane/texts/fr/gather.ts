import type { GatherTexts } from "../en/gather";

/** The kind of correction that takes back a past value which was changed after the fact. */
const restated = "Restated";

/** How the pane names the kinds of corrections. */
const kinds: Record<string, string> = {
  Outlier: "Valeur aberrante",
  "Out of stock": "Rupture de stock",
  Promotion: "Promotion",
  Restated: "Valeur rétroactive",
};
const named = (kind: string): string => kinds[kind] ?? kind;

/** Words of the first step: where to start, and the data in detail. */
export const gatherTexts: GatherTexts = {
  start: {
    label: "Commencer ici",
    own: "Vos propres données",
    ownHint:
      "Ouvrez ou collez une feuille avec vos ventes : une ligne par mois et article, ou une colonne par mois. Des titres au-dessus, des totaux en dessous et des nombres stockés comme texte ne gênent pas. Une feuille suffit pour une prévision.",
    lookAgain: "Chercher de nouveau",
    lookedAgain: "Le classeur a été parcouru de nouveau.",
    sample: "L'entreprise d'exemple",
    sampleHint:
      "Ajoute les feuilles d'Alpine Hydration, fabricant de gourdes et de bouteilles isothermes, à la suite de celles de ce classeur. Rien de ce qui s'y trouve ne change.",
    addSample: "Ajouter l'entreprise d'exemple",
    addingSample: "Ajout en cours…",
    addedSample: "L'entreprise d'exemple est dans le classeur. Lancez Collecte.",
  },

  gather: {
    label: "Données en détail",
    issues: "Anomalies par table",
    issueGroup: (table, count) =>
      `${table || "Classeur"} : ${count === 1 ? "1 anomalie" : `${count} anomalies`}`,
    corrections: "Corrections de l'historique",
    kind: (kind, accepted, total) =>
      kind === restated
        ? `${named(kind)} : l'ancienne valeur conservée pour ${accepted} sur ${total}`
        : `${named(kind)} : ${accepted === total ? `${total} acceptées` : `${accepted} sur ${total} acceptées`}`,
    acceptAll: (kind) => (kind === restated ? "Garder toutes les anciennes valeurs" : "Tout accepter"),
    refuseAll: (kind) => (kind === restated ? "Prendre toutes les nouvelles valeurs" : "Tout refuser"),
    acceptKind: (kind) => `Tout accepter : ${named(kind)}`,
    refuseKind: (kind) => `Tout refuser : ${named(kind)}`,
    place: (item, month) => `${item} en ${month}`,
    correction: (place, ordered, cleaned) => `${place} : ${ordered} → ${cleaned}`,
    refusedMark: (kind) => (kind === restated ? "La nouvelle valeur compte" : "Refusée"),
    accept: (place, kind) =>
      kind === restated ? `Garder l'ancienne valeur de ${place}` : `Accepter la correction de ${place}`,
    refuse: (place, kind) =>
      kind === restated ? `Prendre la nouvelle valeur de ${place}` : `Refuser la correction de ${place}`,
    acceptShort: (kind) => (kind === restated ? "Garder l'ancienne" : "Accepter"),
    refuseShort: (kind) => (kind === restated ? "Prendre la nouvelle" : "Refuser"),
    decided: (count, accepted) =>
      `${count === 1 ? "1 correction" : `${count} corrections`} ${accepted ? "acceptée" : "refusée"}${count === 1 ? "" : "s"}. Lancez Demande pour l'utiliser.`,
    tables: "Tables et colonnes",
    understood: (count) => (count === 1 ? "1 table comprise" : `${count} tables comprises`),
    allUnderstood: (count) => `Les ${count} tables et leurs colonnes sont comprises.`,
    someDoubtful: (doubtful, count) =>
      `${doubtful === 1 ? "1 table" : `${doubtful} tables`} sur ${count} ${doubtful === 1 ? "est" : "sont"} à regarder. Ce que vous indiquez ici est conservé dans le classeur.`,
    rows: (count) => `${count} lignes`,
    tableUsed: (table, rows) => `${table}, ${rows}`,
    tableUnused: (table, rows) => `${table}, ${rows} : non utilisée`,
    tableMissing: (table, count) =>
      `${table} : ${count === 1 ? "1 colonne manquante" : `${count} colonnes manquantes`}`,
    tableDoubtful: (table, rows, count) =>
      `${table}, ${rows} : ${count === 1 ? "1 colonne non utilisée" : `${count} colonnes non utilisées`}`,
    tableToCheck: (table, rows) => `${table}, ${rows} : à vérifier`,
    monthsAcross: (months) => `${months} mois sont en colonnes.`,
    readSo: (notes) => `Comment elle a été lue : ${notes}.`,
    missing: (headers) => `Manque : ${headers}. Choisissez ci-dessous la colonne qui le contient.`,
    kindOfTable: "Ce que contient la table",
    notUsed: "Non utilisée",
    taken: (list) => `Compris : ${list}.`,
    takenAs: (header, as) => `${header} comme ${as}`,
    column: (header) => `La colonne « ${header} » est`,
    fiscalYear: "Les exercices commencent en",
    fiscalYearWritten: (month: string) => `Comme le disent vos tables (${month})`,
    fiscalYearChosen: "Noté. Relancez les étapes pour voir l’exercice ainsi.",
    chosen: (table) => `Retenu pour ${table}. Lancez Collecte pour la lire ainsi.`,
  },
};
