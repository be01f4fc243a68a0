import type { InAnyLanguage } from "../inAnyLanguage";

/** Words of the third step: load, plans and levers. */
export const supplyTexts = {
  supply: {
    label: "Capacity and levers",
    heat: "Load in percent of regular hours",
    heatHint: "When every month makes what it sells. Above 100: choose a number to see the items behind it.",
    resource: "Resource",
    overload: (resource: string, month: string, share: string) =>
      `${resource}, ${month}: ${share} of regular hours. Show the items behind it`,
    behind: (resource: string, month: string) => `${resource} in ${month}: the items with most hours`,
    item: "Item",
    hours: "Hours",
    shareOfLoad: "Of load",
    toPeaks: "All overloads on the sheet",
    plans: "Plans compared",
    plan: "Plan",
    total: (currency: string) => `Total, ${currency}`,
    above: "Above",
    onTime: "On time",
    leversUsed: "What the cheapest plan uses",
    lever: "Lever",
    cost: (currency: string) => `Cost, ${currency}`,
    used: "Used",
    tryTitle: "Try levers",
    tryHint: "Turns levers on the cheapest plan and says what that does. Nothing is written to the workbook.",
    allResources: "All resources",
    regularHours: "Regular hours",
    overtimeLimit: "Overtime limit",
    allDemand: "All demand",
    outside: "Subcontracting",
    outsideChoice: { "": "As it is", yes: "Allowed", no: "Closed" },
    more: (share: number) =>
      share === 0 ? "As it is" : `${share > 0 ? "+" : "−"}${Math.round(Math.abs(share) * 100)} %`,
    limit: (share: string) =>
      share === "" ? "As it is" : share === "0" ? "None" : `${Math.round(Number(share) * 100)} % of regular`,
    attempt: "See what it does",
    planning: "Planning anew…",
    costChange: (change: number, currency: string) =>
      Math.abs(change) < 0.5
        ? "The plan costs the same."
        : `The plan costs ${currency} ${Math.round(Math.abs(change)).toLocaleString("en-US")} ${change > 0 ? "more" : "less"}, the weight of late orders included.`,
    waiting: (now: number, before: number) =>
      now < 0.5 && before < 0.5
        ? "No order waits, as before."
        : `${Math.round(now).toLocaleString("en-US")} unit-months of orders wait; before it was ${Math.round(before).toLocaleString("en-US")}.`,
    overtimeChange: (change: number) =>
      Math.abs(change) < 0.5
        ? "Overtime stays as it is."
        : `${Math.round(Math.abs(change)).toLocaleString("en-US")} hours of overtime ${change > 0 ? "more" : "less"}.`,
    proven: "Proven: no plan with these levers is cheaper.",
    unproven: "Stopped before it was proven to be the cheapest.",
  },
};

/** What each language says here. */
export type SupplyTexts = InAnyLanguage<typeof supplyTexts>;
