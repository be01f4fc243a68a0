import type { RawTable } from "../../planning/data/table";
import { changeWords, diffTables, type CellChange } from "../../planning/monitor/tableDiff";
import type { CellContent } from "../../workbook/cells";
import type { TextLine } from "../../workbook/sheetSpec";
import { consensusTable } from "../demand/consensusSheet";
import { profitTable } from "../reconcile/tables";
import { orderLotsHeader } from "../supply/purchaseSheet";
import { inventoryTable, productionTable, purchaseTable } from "../supply/sheets";
import { transferReasonHeader, transferTable } from "../supply/tables";
import { said, say, toSay } from "../../planning/words";
import { runTask } from "../../worker/engine";

export const signOffTable = "SOP_Signoffs";

/** Tables whose content a sign-off covers: the plan in units, and what it earns. */
export const sealedTables: readonly string[] = [
  consensusTable,
  productionTable,
  purchaseTable,
  transferTable,
  inventoryTable,
  profitTable,
];

/** Columns of remarks in these tables: words in the language of whoever ran the step. */
const remarks: readonly string[] = [orderLotsHeader, transferReasonHeader];

/** Who signs a plan. */
export const signingRoles = [
  toSay("Demand planning"),
  toSay("Sales"),
  toSay("Supply planning"),
  toSay("Finance"),
  toSay("Executive"),
] as const;

/** What the pane offers to vote; a planner may type another on the sheet. */
const votes: readonly string[] = [toSay("Approved"), toSay("Approved with conditions"), toSay("Rejected")];

export interface SignOff {
  role: string;
  name: CellContent;
  vote: CellContent;
  signedOn: CellContent;
  /** First digits of the seal of the plan that was signed. */
  seal: CellContent;
  /** Version that holds the plan that was signed. */
  version: CellContent;
  state: "open" | "waits for its gates" | "signed" | "changed since sign-off";
}

/** Digits of the seal that the register shows: enough that no two plans share them by chance. */
const shownDigits = 16;

/**
 * Seal of the plan: SHA-256 over the plan's tables, cell by cell. Columns of remarks are left out: they are written in
 * the language of whoever ran the step, and the plan is the same in each. Large plans are sealed beside the page.
 */
export async function planSeal(tables: readonly RawTable[]): Promise<string> {
  const plan = tables.map(withoutRemarks).map(({ name, headers, rows }) => ({ name, headers, rows }));
  return (await runTask("sealTables", [plan])).slice(0, shownDigits);
}

function withoutRemarks(table: RawTable): RawTable {
  const kept = table.headers.flatMap((header, column) => (remarks.includes(header) ? [] : [column]));
  if (kept.length === table.headers.length) return table;
  return {
    ...table,
    headers: kept.map((column) => table.headers[column]),
    rows: table.rows.map((row) => kept.map((column) => row[column])),
  };
}

/**
 * The register as it goes back to the sheet. A row with a name and a vote but without a seal is signed now, with the
 * plan as it stands; a row whose seal is another plan's says so. The seal shows a change; it proves no identity.
 *
 * @param today Excel day number
 * @param mayBeSigned false while a gate on the way to the signature is closed: what was typed then waits
 */
export function renewSignOffs(
  register: RawTable | undefined,
  current: string,
  today: number,
  mayBeSigned = true,
): SignOff[] {
  const rows = register ? readRegister(register) : [];
  const missing = signingRoles.filter((role) => !rows.some((row) => row.role === role));
  return [...rows, ...missing.map(openRow)].map((row): SignOff => {
    if (row.name === null || row.vote === null) return openRow(row.role, row);
    if (row.seal === null && !mayBeSigned) return { ...openRow(row.role, row), state: "waits for its gates" };
    if (row.seal === null) return { ...row, signedOn: today, seal: current, version: null, state: "signed" };
    return { ...row, state: row.seal === current ? "signed" : "changed since sign-off" };
  });
}

/** Who has signed and for which role, in the reader's language: the register keeps roles in English. */
export function signer({ name, role }: SignOff): string {
  return `${String(name)} (${said(role)})`;
}

/** A vote in the reader's language; one that was typed on the sheet as it stands there. */
export function voteInWords(vote: CellContent): string {
  const text = String(vote);
  return votes.includes(text) ? said(text) : text;
}

/**
 * How the plan stands to its signatures, in sentences: what has changed since comes first.
 *
 * @param changes what has changed since each row was signed, by row
 */
export function signOffLines(rows: readonly SignOff[], changes: readonly string[] = []): TextLine[] {
  const signed = rows.filter(({ state }) => state === "signed");
  const outdated = rows.flatMap((row, at) =>
    row.state === "changed since sign-off" ? [{ row, changes: changes[at] }] : [],
  );
  const missing = rows.filter(({ state }) => state === "open" || state === "waits for its gates");
  if (signed.length + outdated.length === 0) return [{ text: say`Nobody has signed this plan yet.` }];
  const lines: TextLine[] = [];
  if (outdated.length > 0) {
    const people = outdated.map(({ row }) => signer(row)).join(", ");
    const what = outdated.find((each) => each.changes)?.changes;
    lines.push({
      text: what
        ? say`The plan has changed since ${people} signed: ${what}.`
        : say`The plan has changed since ${people} signed.`,
      tone: "bad",
    });
  }
  if (signed.length > 0) lines.push({ text: say`Signed by ${signed.map(signer).join("; ")}.`, tone: "good" });
  if (missing.length > 0)
    lines.push({
      text: say`Not signed by ${missing.map(({ role }) => said(role)).join(", ")}.`,
      tone: "warning",
    });
  return lines;
}

/** A line that waits for its signature; what was typed so far stays. */
export function openRow(role: string, typed?: { name: CellContent; vote: CellContent } | number): SignOff {
  const { name, vote } = typeof typed === "object" ? typed : { name: null, vote: null };
  return { role, name, vote, signedOn: null, seal: null, version: null, state: "open" };
}

/**
 * What changed between the plan that was signed and the plan as it is, in a sentence: the first changes by name and
 * how many more there are; empty when nothing did.
 */
export function changesInWords(signed: readonly RawTable[], now: readonly RawTable[], most = 3): string {
  const changes = diffTables(signed.map(withoutRemarks), now.map(withoutRemarks));
  const shown = changes.slice(0, most).map(placeWords).join("; ");
  const rest = changes.length - most;
  return rest > 0 ? say`${shown}; and ${rest} more` : shown;
}

function placeWords(change: CellChange): string {
  const place = [change.table, change.row, change.column].filter(Boolean).join(" · ");
  return `${place}: ${changeWords(change)}`;
}

function readRegister({ headers, rows }: RawTable): SignOff[] {
  // By name where it is there: the table may stem from an earlier version of Concord.
  const cell = (row: RawTable["rows"][number], header: string): CellContent => {
    const value = row[headers.indexOf(header)] ?? null;
    return value === "" ? null : value;
  };
  return rows
    .filter((row) => cell(row, "Role") !== null)
    .map((row) => ({
      role: String(cell(row, "Role") as string),
      name: cell(row, "Name"),
      vote: cell(row, "Vote"),
      signedOn: cell(row, "Signed on"),
      seal: cell(row, "Seal"),
      version: cell(row, "Version"),
      state: "open",
    }));
}
