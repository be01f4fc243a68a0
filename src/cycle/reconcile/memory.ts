import { z } from "zod";
import type { DocumentKind } from "../../workbook/documents";

const numbers = z.array(z.number().nullable());
const cycleSchema = z.object({
  /** Cycle label, the first month of its plan: "2026-03". */
  label: z.string(),
  /** 12 · year + month − 1. */
  first: z.number(),
  items: z.array(
    z.object({ item: z.string(), family: z.string(), units: numbers, price: numbers, cost: numbers }),
  ),
  /** Totals by line of the profit and loss. */
  lines: z.record(z.string(), numbers),
});
const schema = z.object({ version: z.literal(1), cycles: z.array(cycleSchema) });

/** What one cycle's reconciled plan held: units a month of every item, with price and cost a unit. */
export type PlanRecord = z.infer<typeof cycleSchema>;
export type PlanRecords = z.infer<typeof schema>;

/** The plans of this cycle and the one before, so that the next one can say what has changed. */
export const planRecords: DocumentKind<PlanRecords> = { name: "plan-records", schema };

/** The latest plan of an earlier cycle. */
export function lastPlan(records: unknown, label: string): PlanRecord | undefined {
  const parsed = schema.safeParse(records);
  return parsed.success ? parsed.data.cycles.filter((each) => each.label < label).at(-1) : undefined;
}

/** The records with this cycle's plan in place of its earlier one; only the cycle before is kept beside it. */
export function withPlan(records: unknown, plan: PlanRecord): PlanRecords {
  const before = lastPlan(records, plan.label);
  return { version: 1, cycles: [...(before ? [before] : []), plan] };
}

/** A stored list as numbers for the months of a span; NaN where the plan said nothing. */
export function ofMonths(values: readonly (number | null)[], from: number, first: number, count: number) {
  return Float64Array.from({ length: count }, (_, t) => values[first - from + t] ?? NaN);
}
