import type { InAnyLanguage } from "../inAnyLanguage";

/** Words of the month against the plan. */
export const performanceTexts = {
  performance: {
    label: "The month against the plan",
    attainment: "Attainment by family",
    family: "Family",
    share: "Of plan",
    tolerance: "Tolerance",
    yearToDate: "Year to date",
    status: "Status",
    measures: { Sales: "sales", Production: "production", Inventory: "stock" },
    statuses: {
      "On target": "on target",
      "Near target": "near target",
      "Off target": "off target",
      "No target": "no target",
    },
    missing: (list: string, count: number) =>
      `${count === 1 ? "1 item" : `${count} items`} will miss the month: ${list}.`,
    pace: (item: string, projected: string, plan: string) => `${item} ${projected} of ${plan}`,
    figures: "Key figures",
    figure: "Key figure",
    actual: "Actual",
    target: "Target",
    charts: {
      error: () => "Forecast error one month ahead",
      otif: () => "On time in full",
      leadTime: (supplier: string) => `Lead time of ${supplier}, days`,
    },
    chartWords: (what: string, month: string, value: string) => `${what}: ${value} in ${month}.`,
    limits: (centre: string, lower: string, upper: string) =>
      `Usually about ${centre}, between ${lower} and ${upper}.`,
    noLimits: "Too few months for control limits.",
    outside: (months: string) => `Outside the limits: ${months}.`,
    noneOutside: "No month is outside the limits.",
    measured: "Measured",
    centre: "Centre",
    limit: "Control limit",
    upper: "Upper control limit",
    lower: "Lower control limit",
    lags: "Accuracy by lag",
    lagHint:
      "Lag 1 is the plan of the cycle that begins with the month. MASE below 1 beats last year's value.",
    group: "Group",
    lag: "Lag",
    bias: "Bias",
    suppliers: "Suppliers",
    supplier: "Supplier",
    onTime: "On time",
    planned: "Planned days",
    lately: "Lately",
    finding: "Finding",
    findings: { drifted: "drifted", "off parameter": "off parameter", "as planned": "as planned" },
    decisions: "Follow-up of decisions",
    decision: "Decision",
    owner: "Owner",
    due: "Due",
    state: "State",
    states: { overdue: "overdue", "nobody's": "nobody's", open: "open", closed: "closed" },
    maturity: (stage: string) => `Maturity of the process: ${stage}`,
    stages: {
      Reacting: "reacting",
      Anticipating: "anticipating",
      Collaborating: "collaborating",
      Orchestrating: "orchestrating",
    },
    practices: "What is done, and what comes next",
    next: (what: string) => `Next step: ${what}`,
  },
};

export type PerformanceTexts = InAnyLanguage<typeof performanceTexts>;
