import type { Texts } from "../en";

/** Words that all charts of the pane share. */
export const chartTexts: Pick<Texts, "charts"> = {
  charts: {
    asTable: "Zahlen des Diagramms",
    month: "Monat",
    step: "Schritt",
    amount: "Betrag",
    driver: "Treiber",
    low: "Tief",
    cut: "Beginnt nicht bei null",
    high: "Hoch",
  },
};
