import { lockTableRows } from "../../workbook/lockRows";
import { withWorkbook } from "../../workbook/withWorkbook";
import { consensusTable } from "../demand/consensusSheet";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { agreementTable, readAgreement } from "./agreement";

/** Locks the rows of every agreed family on the consensus sheet, and frees all the others. */
export async function renewLocks(inputs: InputReader): Promise<void> {
  const own = await inputs.readOwn([agreementTable, consensusTable]);
  if (!own.has(agreementTable) || !own.has(consensusTable)) return;
  const agreed = new Set(
    readAgreement(own).flatMap(({ family, state }) => (state === "agreed" ? [family] : [])),
  );
  const rows = registerRows(own.get(consensusTable))
    .filter(({ text }) => agreed.has(text("Family") || "(no family)"))
    .map(({ row }) => row);
  await withWorkbook((context) => lockTableRows(context, consensusTable, new Set(rows)));
}
