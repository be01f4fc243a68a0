import type { InAnyLanguage } from "../inAnyLanguage";

/**
 * Words for values that the workbook holds in English, whatever the language, because the plan reads them back: by what
 * they are, and by their value there.
 */
export const valueTexts = {
  values: {
    roles: {
      "Demand planning": "Demand planning",
      "Supply planning": "Supply planning",
      "demand planner": "demand planner",
      "supply planner": "supply planner",
      Sales: "Sales",
      sales: "sales",
      Marketing: "Marketing",
      marketing: "marketing",
      Procurement: "Procurement",
      procurement: "procurement",
      Finance: "Finance",
      finance: "finance",
      Operations: "Operations",
      "S&OP lead": "S&OP lead",
      Executive: "Executive",
      executive: "executive",
    },
    changes: { changed: "changed", added: "added", removed: "removed" },
    drivers: {
      demand: "demand",
      price: "price",
      cost: "cost",
      capacity: "capacity",
      overtime: "overtime",
      "overtime cost": "overtime cost",
      "lead time": "lead time",
      subcontract: "subcontracting",
      "target stock": "target stock",
      service: "service",
    },
    measures: {
      Revenue: "Revenue",
      "Cost of goods sold": "Cost of goods sold",
      "Gross margin": "Gross margin",
      "Gross margin share": "Gross margin share",
      "Overtime cost": "Overtime cost",
      "Cost above standard": "Cost above standard",
      Freight: "Freight",
      "Fixed costs": "Fixed costs",
      "Total cost": "Total cost",
      "Operating result": "Operating result",
      "Result share": "Result share",
      "Units demanded": "Units demanded",
      "Units shipped": "Units shipped",
      "Served in its month": "Served in its month",
      "Unit-months late": "Unit-months late",
      "Waiting at the end": "Waiting at the end",
      "Mean inventory": "Mean inventory",
      "Closing inventory": "Closing inventory",
      "Carrying cost": "Carrying cost",
      "Inventory turns": "Inventory turns",
      "Below target stock": "Below target stock",
      Utilisation: "Utilisation",
      "Peak utilisation": "Peak utilisation",
      "Overtime hours": "Overtime hours",
      "Subcontracted units": "Subcontracted units",
      Purchases: "Purchases",
      "Cash from operations": "Cash from operations",
      "Lowest cash": "Lowest cash",
      "Cash-to-cash": "Cash-to-cash",
      "CO2e (t)": "CO2e (t)",
    },
  },
};

/** What each language says here. */
export type ValueTexts = InAnyLanguage<typeof valueTexts>;
