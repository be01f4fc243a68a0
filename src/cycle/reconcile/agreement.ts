import type { CellValue, RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { topNames } from "../format";
import { dayCell, registerOrigin, registerRows } from "../register";
import { monthHeader } from "../wideTable";
import { say } from "../../planning/words";

/** Who agrees to a family's consensus; a register of its own, so that no run of a step takes it back. */
export const agreementTable = "SOP_Agreement";

export type AgreementState = "draft" | "agreed" | "disputed" | "changed since agreed";

/** Where a family stands. */
export interface FamilyAgreement {
  family: string;
  state: AgreementState;
  /** Empty while nobody has said anything. */
  by: string;
  /** ISO date. */
  on: string;
  note: string;
}

/** Every family of the consensus with what was said of it; agreed numbers that have changed since are told apart. */
export function readAgreement(own: ReadonlyMap<string, RawTable>): FamilyAgreement[] {
  const said = new Map(
    registerRows(own.get(agreementTable)).map((row) => [row.text("Family"), row] as const),
  );
  return [...familySeals(own.get(consensusTable))].map(([family, seal]): FamilyAgreement => {
    const row = said.get(family);
    const given = row?.text("Status").toLowerCase();
    const agreed = given === "agreed";
    return {
      family,
      state: agreed
        ? row?.text("Seal") === seal
          ? "agreed"
          : "changed since agreed"
        : given === "disputed"
          ? "disputed"
          : "draft",
      by: row?.text("By") ?? "",
      on: row?.day("On") ?? "",
      note: row?.text("Note") ?? "",
    };
  });
}

/**
 * Refuses a change of numbers that are agreed.
 *
 * @param touched whether the change touches a family
 * @param what the change, as a sentence begins: "The override"
 * @throws "notAvailable" with the families, who agreed to them, and how to open them again
 */
export function refuseWhenAgreed(
  own: ReadonlyMap<string, RawTable>,
  touched: (family: string) => boolean,
  what: string,
): void {
  const agreed = readAgreement(own).filter(({ family, state }) => state === "agreed" && touched(family));
  if (agreed.length === 0) return;
  const names = topNames(agreed.map(({ family, by, on }) => `${family} (${by}, ${on})`));
  throw new PlanningError(
    "notAvailable",
    agreed.length === 1
      ? say`${what} would change numbers that are agreed: ${names}. Reopen the family under Reconcile first; what is agreed stays until then.`
      : say`${what} would change numbers that are agreed: ${names}. Reopen these families under Reconcile first; what is agreed stays until then.`,
  );
}

/** A fingerprint of each family's agreed numbers: another one means that they have changed. */
export function familySeals(consensus: RawTable | undefined): Map<string, string> {
  const sums = new Map<string, number>();
  if (!consensus) return new Map();
  const [family, item, measure] = ["Family", "Item", "Measure"].map((header) =>
    consensus.headers.indexOf(header),
  );
  const months = consensus.headers.flatMap((header, at) => (monthHeader.test(header) ? [at] : []));
  for (const row of consensus.rows) {
    if (row[measure] !== consensusMeasure) continue;
    const name = String(row[family] ?? "") || "(no family)";
    sums.set(
      name,
      months.reduce(
        (hash, at) => mixed(hash, `${String(row[item])} ${textOf(row[at])}`),
        sums.get(name) ?? 17,
      ),
    );
  }
  return new Map([...sums].map(([name, hash]) => [name, hash.toString(36)]));
}

function textOf(cell: CellValue | undefined): string {
  return cell == null ? "" : String(cell);
}

/** Two 26-bit hashes in one number below 2^52, which a cell and a number hold exactly. */
function mixed(hash: number, text: string): number {
  let [low, high] = [hash % 67108859, Math.floor(hash / 67108859)];
  for (let i = 0; i < text.length; i++) {
    low = (low * 31 + text.charCodeAt(i)) % 67108859;
    high = (high * 37 + text.charCodeAt(i)) % 67108819;
  }
  return high * 67108859 + low;
}

/** The register with one more word on a family. */
export function agreementSheet(said: readonly (FamilyAgreement & { seal: string })[]): SheetSpec {
  return {
    name: agreementTable,
    title: say`Consensus by family`,
    note: say`Where each family's consensus stands: draft, agreed or disputed, who said so and when. The rows of an agreed family are locked on SOP_Fcst_Consensus until it is reopened, and sealed: a change by another way shows as changed since agreed.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: agreementTable,
        columns: [
          { header: "Family", format: "text", width: 20 },
          { header: "Status", format: "text", width: 20 },
          { header: "By", format: "text", width: 18 },
          { header: "On", format: "date", width: 12 },
          { header: "Note", format: "text", width: 46, wrap: true },
          { header: "Seal", format: "text", width: 14 },
        ],
        rows: said.map(({ family, state, by, on, note, seal }): CellContent[] => [
          family,
          state,
          by,
          dayCell(on),
          note || null,
          state === "agreed" ? seal : null,
        ]),
        rules: [
          { kind: "rows", column: "Status", equals: "agreed", tone: "good" },
          { kind: "rows", column: "Status", equals: "disputed", tone: "bad" },
        ],
      },
    ],
    charts: [],
    freezeHeaderOf: agreementTable,
    print: "width",
  };
}
