export const versionTable = "SOP_Versions";
export const versionContentTable = "SOP_Version_Tables";
export const changeTable = "SOP_Changes";
/** The plan as it was signed, and what it earns: copies of a version on a sheet of their own. */
export const approvedTable = "SOP_Plan_Approved";
export const approvedMoneyTable = "SOP_Approved_Money";

/** Tables about the plan's past, or about its sheets, rather than the plan. */
const records = [
  "SOP_Index",
  versionTable,
  versionContentTable,
  changeTable,
  approvedTable,
  approvedMoneyTable,
  "SOP_Conflicts",
];

/**
 * Tables that only repeat others in another form, that are as large as the sales history, or that a step makes anew from
 * what is kept: versions do without them.
 */
const derived = [
  "SOP_Data_Clean",
  "SOP_Data_History",
  "SOP_Fcst_Split",
  "SOP_Fcst_Fan",
  "SOP_Fcst_Accuracy",
  "SOP_PnL_Items",
];

/** Tables that are results for looking at: nobody plans in them. */
const looked = [
  "SOP_Fcst_Stat",
  "SOP_Fcst_Tree",
  "SOP_Data_Issues",
  "SOP_Data_Changes",
  "SOP_Data_Tables",
  "SOP_Data_Load",
  "SOP_Segments",
  "SOP_KPI",
  "SOP_Performance",
  "SOP_Run_Rate",
  "SOP_Releases",
  "SOP_Accuracy_Lag",
  "SOP_Accuracy_Trend",
  "SOP_KPI_Trend",
  "SOP_Suppliers",
  "SOP_Lead_Times",
  "SOP_Causes",
  "SOP_Actions",
  "SOP_Exceptions_Rest",
  "SOP_Maturity",
  "SOP_Calendar",
];

/** True for tables of which a version keeps every cell, as far as there is room. */
export function isArchived(name: string): boolean {
  return !records.includes(name) && !derived.includes(name) && !name.endsWith("_Chart");
}

/** True for tables of Concord's own whose changes are logged cell by cell. */
export function isPlanTable(name: string): boolean {
  return isArchived(name) && !looked.includes(name) && !name.startsWith("SOP_Exec");
}
