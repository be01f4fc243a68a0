/** Names of the tables of this step that other modules of it, or other steps, name in formulas. */
export const cleanTable = "SOP_Data_Clean";
export const adjustTable = "SOP_Data_Adjust";
