import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

/** The bytes of the sample company's workbook, which lies beside the pane's own files. */
export async function sampleFile(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new PlanningError(
      "notAvailable",
      say`The sample company cannot be loaded. Check that Concord was installed whole, and try again.`,
    );
  return new Uint8Array(await response.arrayBuffer());
}
