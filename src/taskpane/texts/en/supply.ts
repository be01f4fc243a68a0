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
    hits: "What it hits if nothing is done",
    revenueAtStake: (currency: string) => `Revenue, ${currency}`,
    customers: "Customers",
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
    extraShift: "Extra shift limit",
    extraShiftUsed: (hours: number, cost: number, currency: string) =>
      `${Math.round(hours).toLocaleString("en-US")} hours of extra shifts, for ${currency} ${Math.round(cost).toLocaleString("en-US")}.`,
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
    buildAhead: "Building ahead",
    expedite: "Expediting",
    expedited: (units: number) =>
      `${Math.round(units).toLocaleString("en-US")} units are bought a month sooner, at a premium.`,
    shortages: (count: number) => (count === 0 ? "Shortages: none" : `Shortages (${count})`),
    noShortage: "All demand is served in its month.",
    shortage: (what: string, month: string, units: string, value: string, currency: string) =>
      `${what}: ${units} wait in ${month}, ${currency} ${value}`,
    shortageOnSheet: (item: string, month: string) => `${item} in ${month}: show on the sheet`,
    onSheet: "Show",
    shareBy: "Who is served when there is too little",
    shareRule: { fairShare: "Fair share", priority: "Priority", target: "Target", margin: "Margin" },
    shareHint: {
      fairShare: "Everybody gets the same part of what they ask.",
      priority: "Customers of priority 1 first, then 2, then 3.",
      target: "Everybody gets the same part of their service target.",
      margin: "Those who earn most a unit first.",
    },
    ruleSaved: "The rule is kept in the workbook. Run Supply to share by it.",
    stock: {
      title: "Stock against its targets",
      ofAll: (currency: string) => `Stock of all items, ${currency}`,
      ofItem: (item: string) => `Stock of ${item}, units`,
      allItems: "Back to all items",
      stock: "Stock",
      minimum: "Minimum",
      target: "Target",
      maximum: "Maximum",
      bands: (months: number, below: number, above: number) =>
        below + above === 0
          ? `Stock lies between minimum and maximum in all ${months} months.`
          : `Of ${months} months stock is below its minimum in ${below} and above its maximum in ${above}.`,
      map: "Stock in percent of its target",
      mapHint: "In percent of the target. Choose a number below 50 or above 200 to see the item.",
      mapHintSome: (shown: number, all: number) =>
        `In percent of the target; the ${shown} of ${all} items with most money in stock. Choose a number below 50 or above 200 to see the item.`,
      choose: (item: string, month: string, share: string) =>
        `${item}, ${month}: ${share} of target. Show the item`,
      soFar: (currency: string) => `Demand and supply since the start, ${currency}`,
      demandSoFar: "Demand so far",
      supplySoFar: "Supply so far",
      ahead: "Supply stays ahead of demand in every month.",
      overtakes: (month: string) => `Demand since the start first overtakes supply in ${month}.`,
      onSheet: "All items on the sheet",
    },
    policies: "Stock policies by segment",
    policyHint: "AX to CZ: value by ABC, evenness by XYZ. Safety stock and targets follow when Supply runs.",
    ownPolicy: "* Set here; the others follow your own tables.",
    segment: "Segment",
    items: "Items",
    service: "Service",
    servicePercent: "Service, %",
    serviceWrong: "Above 0 and below 100.",
    method: "Safety stock by",
    methodShort: { normal: "Cycle", gamma: "Gamma", poisson: "Poisson", fill: "Fill rate", cover: "Cover" },
    methodName: {
      normal: "Cycle service",
      gamma: "Cycle service, gamma",
      poisson: "Cycle service, Poisson",
      fill: "Fill rate",
      cover: "Days of cover only",
    },
    safetyStock: "Safety stock",
    coverDays: "Cover, days",
    reviewDays: "Review, days",
    savePolicy: "Keep policy",
    resetPolicy: "Back to own settings",
    policySaved: (segment: string) =>
      `The policy of ${segment} is kept in the workbook. Run Supply to plan with it.`,
    policyReset: (segment: string) =>
      `${segment} follows your own tables again. Run Supply to plan with them.`,
    proven: "Proven: no plan with these levers is cheaper.",
    unproven: "Stopped before it was proven to be the cheapest.",
  },
};

/** What each language says here. */
export type SupplyTexts = InAnyLanguage<typeof supplyTexts>;
