import { PlanningError } from "../../planning/errors";

/** Lies beside the pane's own files; nothing else is ever asked of a server. */
const address = "assets/sample.xlsx";

/** The bytes of the sample company's workbook. */
export async function sampleFile(): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new PlanningError(
      "notAvailable",
      "The sample company cannot be loaded. Check that Concord was installed whole, and try again.",
    );
  return new Uint8Array(await response.arrayBuffer());
}
