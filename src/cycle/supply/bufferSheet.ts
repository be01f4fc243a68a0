import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { Buffer } from "./buffers";
import { itemCells, itemKeys, planSheet, type SupplyResult } from "./sheets";
import { bufferTable } from "./tables";

/** Demand-driven buffers, what is nearest to running out first; only where a policy asks for them. */
export function bufferSheet(
  { company }: Pick<SupplyResult, "company">,
  buffers: readonly Buffer[],
  origin: string,
): SheetSpec {
  const units = (header: string): ColumnSpec => ({ header, format: "units", width: 11 });
  const part = ({ netFlow, red, yellow, green }: Buffer): number => netFlow / (red + yellow + green || NaN);
  const rows = [...buffers]
    .sort((a, b) => (part(a) || 0) - (part(b) || 0))
    .map((buffer): CellContent[] => [
      ...itemCells(company, buffer.item),
      ...[buffer.usage, buffer.leadDays, buffer.leadTimeFactor, buffer.variabilityFactor].map(hundredths),
      ...[buffer.red, buffer.yellow, buffer.green, buffer.red + buffer.yellow + buffer.green].map(hundredths),
      ...[buffer.onHand, buffer.onOrder, buffer.qualified, buffer.netFlow].map(hundredths),
      Number.isNaN(part(buffer)) ? null : part(buffer),
      buffer.zone,
      hundredths(buffer.order),
    ]);
  return planSheet(
    bufferTable,
    say`Demand-driven buffers`,
    say`Items whose policy is DDMRP. Red is usage × lead time × its factor × (1 + variability factor), yellow usage × lead time, green the largest of red's base, the minimum order and the usage of a review. Net flow is stock + open supply − orders overdue and spikes within the lead time; in red or yellow an order brings it to the top of green. The cheapest plan does not follow these orders: compare the two.`,
    origin,
    [
      ...itemKeys,
      { header: "Usage a day", format: "decimal", width: 11 },
      { header: "Lead time days", format: "decimal", width: 11 },
      { header: "Lead time factor", format: "decimal", width: 11 },
      { header: "Variability factor", format: "decimal", width: 11 },
      units("Red zone"),
      units("Yellow zone"),
      units("Green zone"),
      units("Top of green"),
      units("On hand"),
      units("On order"),
      units("Qualified demand"),
      units("Net flow"),
      { header: "Part of top", format: "percent", width: 11 },
      { header: "Zone", format: "text", width: 10 },
      units("Order now"),
    ],
    rows,
    [
      { kind: "rows", column: "Zone", equals: "red", tone: "bad" },
      { kind: "rows", column: "Zone", equals: "yellow", tone: "warning" },
    ],
  );
}
