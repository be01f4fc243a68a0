import { z } from "zod";
import type { DocumentKind } from "../workbook/documents";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { StepId, StepSummary } from "./contract";

const tone = z.enum(["neutral", "good", "warning", "bad"]);
const stepId = z.enum(["gather", "demand", "supply", "reconcile", "review", "monitor"]);

const summarySchema: z.ZodType<StepSummary> = z.object({
  step: stepId,
  headline: z.string(),
  facts: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      tone,
      live: z.enum(["decisions", "signatures", "gates"]).optional(),
    }),
  ),
  exceptions: z.array(
    z.object({
      tone,
      text: z.string(),
      target: z.object({ sheet: z.string(), address: z.string() }).optional(),
      rule: z.string().optional(),
      key: z.string().optional(),
      money: z.number().optional(),
      owner: z.string().optional(),
      live: z.string().optional(),
    }),
  ),
  sheets: z.array(z.string()),
  finishedAt: z.string(),
  inputHash: z.string(),
});

const cycleSchema = z.object({
  version: z.literal(1),
  /** Cycle label: the first month of the plan. */
  label: z.string(),
  steps: z.array(
    z.object({
      summary: summarySchema,
      /** Fingerprint of each table that went in, by name: tells which one changed. */
      inputs: z.record(z.string(), z.string()),
    }),
  ),
});
export type CycleDocument = z.infer<typeof cycleSchema>;

/** What the steps found, so that it survives closing the pane and the file. */
export const cycleDocument: DocumentKind<CycleDocument> = { name: "cycle", schema: cycleSchema };

const undoSchema = z.object({
  version: z.literal(1),
  sheets: z.array(
    z.custom<SheetSpec>((value) => typeof value === "object" && value !== null && "blocks" in value),
  ),
  step: z.object({ summary: summarySchema, inputs: z.record(z.string(), z.string()) }).optional(),
});
export type UndoDocument = z.infer<typeof undoSchema>;

/** What a step's sheets held before its last run. */
export function undoDocument(step: StepId): DocumentKind<UndoDocument> {
  return { name: `undo-${step}`, schema: undoSchema };
}
