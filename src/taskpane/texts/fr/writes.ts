import type { WriteTexts } from "../en/writes";

/** Ce qu’une modification écrira, dit avant qu’elle ait lieu. */
export const writeTexts: WriteTexts = {
  writes: {
    row: (table) => `Ajoutera 1 ligne à ${table} ; rien d’autre ne change.`,
    rows: (count, table) =>
      `Ajoutera ${count === 1 ? "1 ligne" : `${count} lignes`} à ${table} ; rien d’autre ne change.`,
    marks: (count, table) =>
      `Remplira la colonne Apply de ${count === 1 ? "1 ligne" : `${count} lignes au plus`} de ${table} ; l’historique lui-même reste.`,
    packs: "Écrira une feuille par responsable des ventes ; vos propres feuilles restent telles quelles.",
    version: "Conservera le plan dans le fichier et ajoutera 1 ligne à SOP_Versions.",
    repair: (places) =>
      `Réécrira ${places === 1 ? "1 formule ou nom" : `${places} formules ou noms`}, chacun à sa place.`,
  },
};
