/** Words that all charts of the pane share. */
export const chartTexts = {
  charts: {
    asTable: "Figures of the chart",
    month: "Month",
    step: "Step",
    amount: "Amount",
    driver: "Driver",
    low: "Low",
    cut: "Does not begin at zero",
    high: "High",
  },
};
