import { z } from "zod";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import type { KnownFormulas } from "./examine";

/** Concord's formulas that the workbook held when it was last examined. */
export const knownFormulas: DocumentKind<{ version: 1; formulas: KnownFormulas }> = {
  name: "formulas",
  stays: true,
  schema: z.object({ version: z.literal(1), formulas: z.record(z.string(), z.string()) }),
};

/** Forgets the formulas of sheets that Concord writes anew: what is no longer there was not overwritten by anybody. */
export async function forgetFormulas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> {
  const known = (await readDocument(context, knownFormulas))?.formulas ?? {};
  const left = Object.entries(known).filter(
    ([place]) => !sheets.some((name) => place.startsWith(`${name}!`)),
  );
  if (left.length === Object.keys(known).length) return;
  await writeDocument(context, knownFormulas, { version: 1, formulas: Object.fromEntries(left) });
}
