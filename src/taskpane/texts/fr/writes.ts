import type { WriteTexts } from "../en/writes";

/** Ce qu’une modification écrira, dit avant qu’elle ait lieu. */
export const writeTexts: WriteTexts = {
  writes: {
    row: (table) => `Ajoutera 1 ligne à ${table} ; rien d’autre ne change.`,
    rows: (count, table) =>
      `Ajoutera ${count === 1 ? "1 ligne" : `${count} lignes`} à ${table} ; rien d’autre ne change.`,
    removal: (button, table) => `« ${button} » ôtera la ligne de ${table} ; rien d’autre ne change.`,
    marks: (count, table) =>
      `Remplira la colonne Apply de ${count === 1 ? "1 ligne" : `${count} lignes au plus`} de ${table} ; l’historique lui-même reste.`,
    packs: "Écrira une feuille par responsable des ventes ; vos propres feuilles restent telles quelles.",
    packsBack: (changes) =>
      `Reprendra ${changes <= 1 ? `${changes} nombre modifié` : `${changes} nombres modifiés`} dans SOP_Pack_Inputs ; les feuilles des responsables restent.`,
    version: "Conservera le plan dans le fichier et ajoutera 1 ligne à SOP_Versions.",
    repair: (places) =>
      `Réécrira ${places === 1 ? "1 formule ou nom" : `${places} formules ou noms`}, chacun à sa place.`,
    unrepair: "Remettra ce qui s’y trouvait avant la réparation.",
    meaning: "Un choix est conservé dans les paramètres du classeur ; aucune cellule ne change.",
    look: "Ne fait que regarder : rien n’est écrit.",
    fences: "Écrira une feuille SOP_Fences avec les zones habituelles, à adapter.",
    policy: (segment) =>
      `Écrira la ligne de ${segment} dans SOP_Policies, ou l’en ôtera ; l’étape Offre en tient alors compte.`,
    rule: "Écrira la règle dans SOP_Supply_Rules ; l’étape Offre en tient alors compte.",
    scenarios:
      "« À côté du plan » met une marque dans SOP_Scenario_List ; mettre dans le plan ou en sortir écrit ou supprime la feuille SOP_Plan_Deltas ; supprimer ôte les lignes de SOP_Scenarios.",
    agreement:
      "Écrira la ligne de la famille dans SOP_Agreement ; approuver verrouille aussi ses lignes sur SOP_Fcst_Consensus, rouvrir les déverrouille.",
    gate: "Écrira motif, nom et date dans la ligne de SOP_Gates ; SOP_Exec cite la dérogation. La retirer les efface.",
    decision:
      "Écrira décision, responsable et date dans la ligne de SOP_Decisions ; rouvrir efface la décision.",
    risk: "Écrira probabilité, valeur attendue, responsable et parade dans la ligne de SOP_RiskOpp.",
    sign: "Signer écrira nom, vote et sceau dans SOP_Signoffs, conservera le plan comme version dans le fichier et l'affichera, verrouillé, dans SOP_Plan_Approved ; retirer la signature vide la ligne.",
    answer: (table) => `Écrira votre réponse dans la ligne de ${table} ; rien d’autre ne change.`,
    merge: (cells, tables) =>
      `Écrira ${cells === 1 ? "1 modification" : `${cells} modifications`} dans ${tables === 1 ? "1 table" : `${tables} tables`} ; les autres cellules de votre copie restent.`,
    unmerge: "Remettra les tables dans l’état d’avant la fusion.",
    roll: (to) =>
      `Conservera le plan comme version, avec 1 ligne dans SOP_Versions, et notera ${to} comme cycle ouvert ; aucune autre cellule ne change.`,
    unroll: (label) => `Ôtera cette version de SOP_Versions et rouvrira le cycle ${label}.`,
    download: "Enregistre un fichier à côté du classeur ; aucune cellule ne change.",
  },
};
