import { z } from "zod";
import { readSetting, writeSetting } from "../../workbook/settings";

/** How steps write what they compute: as formulas that follow their ranges, or as plain values. */
export type ResultForm = "formulas" | "values";

const key = "resultForm";
const stored = z.enum(["formulas", "values"]);

/**
 * The form that this workbook keeps its results in: values until somebody asks for formulas, which take a workbook
 * longer to open and to calculate.
 */
export async function readResultForm(context: Excel.RequestContext): Promise<ResultForm> {
  const read = stored.safeParse(await readSetting(context, key));
  return read.success ? read.data : "values";
}

/** It holds from the next run of a step on, and stays with the file. */
export async function writeResultForm(context: Excel.RequestContext, form: ResultForm): Promise<void> {
  await writeSetting(context, key, form);
}
