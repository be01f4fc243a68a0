import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import { seal } from "../fingerprint";
import { columnOf } from "../wideTable";

/** Who signs a plan. */
const signingRoles = ["Demand planning", "Sales", "Supply planning", "Finance", "Executive"] as const;

export interface SignOff {
  role: string;
  name: CellContent;
  vote: CellContent;
  signedOn: CellContent;
  /** First digits of the seal of the plan that was signed. */
  seal: CellContent;
  state: "open" | "signed" | "changed since sign-off";
}

/** Digits of the seal that the register shows: enough that no two plans share them by chance. */
const shownDigits = 16;

/** Seal of the plan: SHA-256 over the plan's tables, cell by cell. */
export async function planSeal(tables: readonly RawTable[]): Promise<string> {
  const content = tables.map(({ name, headers, rows }) => [name, headers, rows]);
  return (await seal(JSON.stringify(content))).slice(0, shownDigits);
}

/**
 * The register as it goes back to the sheet. A row with a name and a vote but without a seal is signed now, with the
 * plan as it stands; a row whose seal is another plan's says so. The seal shows a change; it proves no identity.
 *
 * @param today Excel day number
 */
export function renewSignOffs(register: RawTable | undefined, current: string, today: number): SignOff[] {
  const rows = register ? readRegister(register) : [];
  const missing = signingRoles.filter((role) => !rows.some((row) => row.role === role));
  const blank = missing.map((role): SignOff => ({
    role,
    name: null,
    vote: null,
    signedOn: null,
    seal: null,
    state: "open",
  }));
  return [...rows, ...blank].map((row): SignOff => {
    if (row.name === null || row.vote === null) return { ...row, signedOn: null, seal: null, state: "open" };
    if (row.seal === null) return { ...row, signedOn: today, seal: current, state: "signed" };
    return { ...row, state: row.seal === current ? "signed" : "changed since sign-off" };
  });
}

function readRegister(register: RawTable): SignOff[] {
  const [role, name, vote, signedOn, sealed] = ["Role", "Name", "Vote", "Signed on", "Seal"].map((header) =>
    columnOf(register, header),
  );
  return register.rows
    .filter((row) => row[role] !== null)
    .map((row) => ({
      role: String(row[role]),
      name: row[name],
      vote: row[vote],
      signedOn: row[signedOn],
      seal: row[sealed] === null ? null : String(row[sealed]),
      state: "open",
    }));
}
