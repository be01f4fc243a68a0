/** Words that all charts of the pane share. */
export const chartTexts = {
  charts: {
    asTable: "Figures of the chart",
    month: "Month",
    step: "Step",
    amount: "Amount",
    driver: "Driver",
    low: "Low",
    high: "High",
  },
};
