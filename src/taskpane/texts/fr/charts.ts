import type { Texts } from "../en";

/** Words that all charts of the pane share. */
export const chartTexts: Pick<Texts, "charts"> = {
  charts: {
    asTable: "Chiffres du graphique",
    month: "Mois",
    step: "Étape",
    amount: "Montant",
    driver: "Facteur",
    low: "Bas",
    cut: "Ne commence pas à zéro",
    high: "Haut",
  },
};
