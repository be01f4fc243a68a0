/** Names of the tables of this step that more than one sheet or step reads. */
export const gapTable = "SOP_Gap";
export const profitTable = "SOP_PnL";
export const profitItemsTable = "SOP_PnL_Items";

/** Lines of the gap table that are differences. */
export const gapToDemand = "Supply − demand";
export const gapToBudget = "Supply − budget";
export const gapToLastPlan = "Supply − last plan";
