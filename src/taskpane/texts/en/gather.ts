import type { InAnyLanguage } from "../inAnyLanguage";

/** The kind of correction that takes back a past value which was changed after the fact. */
const restated = "Restated";

/** Words of the first step: where to start, and the data in detail. */
export const gatherTexts = {
  start: {
    label: "Start here",
    own: "Your own data",
    ownHint:
      "Open or paste a sheet with your sales: one row a month and item, or one column a month. Titles above, totals below and numbers kept as text do no harm. One sheet is enough for a forecast.",
    lookAgain: "Look again",
    lookedAgain: "Looked through the workbook again.",
    sample: "The sample company",
    sampleHint:
      "Adds the sheets of Alpine Hydration, a maker of bottles and flasks, behind those of this workbook. Nothing that is there changes.",
    addSample: "Add the sample company",
    addingSample: "Adding it…",
    addedSample: "The sample company is in the workbook. Run Gather.",
  },

  gather: {
    label: "Data in detail",
    issues: "Issues by table",
    issueGroup: (table: string, count: number) =>
      `${table || "Workbook"}: ${count === 1 ? "1 issue" : `${count} issues`}`,
    corrections: "Corrections of the history",
    kind: (kind: string, accepted: number, total: number) =>
      kind === restated
        ? `${kind}: the earlier value kept for ${accepted} of ${total}`
        : `${kind}: ${accepted === total ? `${total} accepted` : `${accepted} of ${total} accepted`}`,
    acceptAll: (kind: string) => (kind === restated ? "Keep all earlier values" : "Accept all"),
    refuseAll: (kind: string) => (kind === restated ? "Take all new values" : "Refuse all"),
    acceptKind: (kind: string) => `Accept all: ${kind}`,
    refuseKind: (kind: string) => `Refuse all: ${kind}`,
    place: (item: string, month: string) => `${item} in ${month}`,
    correction: (place: string, ordered: string, cleaned: string) => `${place}: ${ordered} → ${cleaned}`,
    refusedMark: (kind: string) => (kind === restated ? "The new value counts" : "Refused"),
    accept: (place: string, kind: string) =>
      kind === restated ? `Keep the earlier value of ${place}` : `Accept the correction of ${place}`,
    refuse: (place: string, kind: string) =>
      kind === restated ? `Take the new value of ${place}` : `Refuse the correction of ${place}`,
    acceptShort: (kind: string) => (kind === restated ? "Keep earlier" : "Accept"),
    refuseShort: (kind: string) => (kind === restated ? "Take new" : "Refuse"),
    decided: (count: number, accepted: boolean) =>
      `${count === 1 ? "1 correction" : `${count} corrections`} ${accepted ? "accepted" : "refused"}. Run Demand to use that.`,
    tables: "Tables and columns",
    understood: (count: number) => (count === 1 ? "1 table understood" : `${count} tables understood`),
    allUnderstood: (count: number) => `All ${count} tables and their columns are understood.`,
    someDoubtful: (doubtful: number, count: number) =>
      `${doubtful} of ${count} tables ${doubtful === 1 ? "has" : "have"} something to look at. What you say here is kept in the workbook.`,
    rows: (count: string) => `${count} rows`,
    tableUsed: (table: string, rows: string) => `${table}, ${rows}`,
    tableUnused: (table: string, rows: string) => `${table}, ${rows}: not used`,
    tableMissing: (table: string, count: number) =>
      `${table}: ${count === 1 ? "1 column" : `${count} columns`} missing`,
    tableDoubtful: (table: string, rows: string, count: number) =>
      `${table}, ${rows}: ${count === 1 ? "1 column" : `${count} columns`} not used`,
    tableToCheck: (table: string, rows: string) => `${table}, ${rows}: please check`,
    monthsAcross: (months: number) => `${months} months stand as columns.`,
    readSo: (notes: string) => `How it was read: ${notes}.`,
    missing: (headers: string) => `Missing: ${headers}. Choose below which column holds it.`,
    kindOfTable: "What the table holds",
    notUsed: "Not used",
    taken: (list: string) => `Understood: ${list}.`,
    takenAs: (header: string, as: string) => `${header} as ${as}`,
    column: (header: string) => `Column “${header}” is`,
    fiscalYear: "Fiscal years begin in",
    fiscalYearWritten: (month: string) => `As your tables say (${month})`,
    fiscalYearChosen: "Kept. Run the steps again to see the year so.",
    chosen: (table: string) => `Kept for ${table}. Run Gather to read it that way.`,
  },
};

/** What each language says here. */
export type GatherTexts = InAnyLanguage<typeof gatherTexts>;
