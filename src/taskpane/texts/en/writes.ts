/** What a change will write, said before it is made. */
export const writeTexts = {
  writes: {
    row: (table: string) => `Will add 1 row to ${table}; nothing else changes.`,
    rows: (count: number, table: string) =>
      `Will add ${count === 1 ? "1 row" : `${count} rows`} to ${table}; nothing else changes.`,
    removal: (button: string, table: string) =>
      `“${button}” will take the row out of ${table}; nothing else changes.`,
    marks: (count: number, table: string) =>
      `Will set the column Apply in ${count === 1 ? "1 row" : `up to ${count} rows`} of ${table}; the history itself stays.`,
    packs: "Will write one sheet for each sales manager; your own sheets stay as they are.",
    packsBack: (changes: number) =>
      `Will take ${changes === 1 ? "1 changed number" : `${changes} changed numbers`} into SOP_Pack_Inputs; the managers' sheets stay.`,
    version: "Will keep the plan inside the file and add 1 row to SOP_Versions.",
    repair: (places: number) =>
      `Will write ${places === 1 ? "1 formula or name" : `${places} formulas or names`} anew, each in its own place.`,
    unrepair: "Will put back what stood there before the repair.",
    meaning: "A choice is kept in the settings of the workbook; no cell changes.",
    look: "Only looks: nothing is written.",
    fences: "Will write a sheet SOP_Fences with the usual zones, for you to change.",
    policy: (segment: string) =>
      `Will write the row of ${segment} in SOP_Policies, or take it out again; Supply then works with it.`,
    rule: "Will write the rule into SOP_Supply_Rules; Supply then works with it.",
    scenarios:
      "Beside the plan sets a mark in SOP_Scenario_List; into or out of the plan writes or removes the sheet SOP_Plan_Deltas; deleting takes the rows out of SOP_Scenarios.",
    agreement:
      "Will write the family's row in SOP_Agreement; agreeing also locks its rows on SOP_Fcst_Consensus, reopening unlocks them.",
    gate: "Will write reason, name and day into the row of SOP_Gates; SOP_Exec names the waiver. Withdrawing empties them again.",
    decision:
      "Will write outcome, owner and day into the row of SOP_Decisions; reopening empties the outcome.",
    risk: "Will write probability, expected value, owner and mitigation into the row of SOP_RiskOpp.",
    sign: "Signing will write name, vote and seal into SOP_Signoffs, keep the plan as a version in the file and show it, locked, on SOP_Plan_Approved; withdrawing empties the row.",
    answer: (table: string) => `Will write your answer into the row of ${table}; nothing else changes.`,
    merge: (cells: number, tables: number) =>
      `Will write ${cells === 1 ? "1 change" : `${cells} changes`} into ${tables === 1 ? "1 table" : `${tables} tables`}; your copy's other cells stay.`,
    unmerge: "Will put the tables back as they were before the merge.",
    roll: (to: string) =>
      `Will keep the plan as a version, with 1 row in SOP_Versions, and note ${to} as the open cycle; no other cell changes.`,
    unroll: (label: string) => `Will take that version out of SOP_Versions and open cycle ${label} again.`,
    download: "Saves a file beside the workbook; no cell changes.",
  },
};

export type WriteTexts = typeof writeTexts;
