/** What a change will write, said before it is made. */
export const writeTexts = {
  writes: {
    row: (table: string) => `Will add 1 row to ${table}; nothing else changes.`,
    rows: (count: number, table: string) =>
      `Will add ${count === 1 ? "1 row" : `${count} rows`} to ${table}; nothing else changes.`,
    marks: (count: number, table: string) =>
      `Will set the column Apply in ${count === 1 ? "1 row" : `up to ${count} rows`} of ${table}; the history itself stays.`,
    packs: "Will write one sheet for each sales manager; your own sheets stay as they are.",
    version: "Will keep the plan inside the file and add 1 row to SOP_Versions.",
    repair: (places: number) =>
      `Will write ${places === 1 ? "1 formula or name" : `${places} formulas or names`} anew, each in its own place.`,
  },
};

export type WriteTexts = typeof writeTexts;
