import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { signOffTable, type SignOff } from "./signoffs";
import { say } from "../../planning/words";

/**
 * The sign-off register.
 *
 * @param changes what has changed since each row was signed, by row
 */
export function signOffSheet(
  rows: readonly SignOff[],
  changes: readonly string[],
  current: string,
): SheetSpec {
  return {
    name: signOffTable,
    title: say`Sign-off`,
    note: say`Sign in the pane, or enter name and vote here: the row is then sealed with the plan as it stands (${current}) and that version is kept, once all gates are open or waived. A later change of the plan shows here. This is an integrity seal of hash, name and time; it proves no identity and is no legal signature.`,
    origin: say`Kept by Concord and by you. To sign anew, clear the Seal cell.`,
    blocks: [
      {
        kind: "table",
        name: signOffTable,
        columns: [
          { header: "Role", format: "text", width: 24 },
          { header: "Name", format: "text", width: 20 },
          { header: "Vote", format: "text", width: 24 },
          { header: "Signed on", format: "date", width: 12 },
          { header: "Seal", format: "text", width: 20 },
          { header: "Version", format: "text", width: 12 },
          { header: "State", format: "text", width: 24 },
          { header: "What changed since", format: "text", width: 80 },
        ],
        rows: rows.map(({ role, name, vote, signedOn, seal, version, state }, at): CellContent[] => [
          role,
          name,
          vote,
          signedOn,
          seal,
          version,
          state,
          changes[at] || null,
        ]),
        rules: [
          { kind: "rows", column: "State", equals: "changed since sign-off", tone: "bad" },
          { kind: "rows", column: "State", equals: "waits for its gates", tone: "warning" },
          { kind: "rows", column: "State", equals: "signed", tone: "good" },
        ],
      },
    ],
    charts: [],
    freezeHeaderOf: signOffTable,
    print: "width",
  };
}
