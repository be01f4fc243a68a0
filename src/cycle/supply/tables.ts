/** Tables of step 3 that stand beside others on a sheet. */
export const peakTable = "SOP_Peaks";
export const optionsTable = "SOP_Plan_Options";
export const leverTable = "SOP_Levers";
/** Under the purchase plan, where a supplier has a contract. */
export const contractTable = "SOP_Contracts";
/** Demand-driven buffers; only where a policy asks for them. */
export const bufferTable = "SOP_Buffers";
/** Where buffers are best placed along the supply chain; only where a policy asks for it. */
export const placementTable = "SOP_Placement";
/** People of the plan; only where the table of resources has workers. */
export const workforceTable = "SOP_Workforce";
/** Tables that are there where the company has sites and lanes. */
export const transferTable = "SOP_Plan_Transfer";
/** Column that tells in words what a transfer is for. */
export const transferReasonHeader = "Why";
export const laneTable = "SOP_Lanes";
/** Column of the duty on what a lane carries; only where a lane has any. */
export const dutyHeader = "Duty";
export const siteInventoryTable = "SOP_Plan_Inv_Site";
/** Who is short by the rule of allocation; only where anybody is. */
export const shortCustomerTable = "SOP_Short_Customers";
/** What full resources and short parts hit: sold items, customers and revenue. */
export const peggingTable = "SOP_Pegging";
/** Stock against its targets: over all items, cumulated with demand, by months of cover, and item by item. */
export const stockTable = "SOP_Stock";
export const cumulativeTable = "SOP_Stock_Cumulative";
export const coverTable = "SOP_Stock_Cover";
export const stockHeatTable = "SOP_Stock_Heat";
