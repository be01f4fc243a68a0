/** Tables of step 3 that stand beside others on a sheet. */
export const peakTable = "SOP_Peaks";
export const optionsTable = "SOP_Plan_Options";
export const leverTable = "SOP_Levers";
