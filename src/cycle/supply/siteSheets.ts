import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import { wideColumns, wideRow } from "../wideTable";
import { hasEmissionFactors } from "./emissions";
import { inventoryMeasures, itemCells, itemKeys, precise, type SupplyResult } from "./sheets";
import type { StockFlow } from "./stockFlows";
import { dutyHeader, laneTable, siteInventoryTable, transferReasonHeader, transferTable } from "./tables";
import { laneLoads, transfersOf } from "./transfers";
import { say } from "../../planning/words";

/** What moves between sites. */
export function transferSheet(result: SupplyResult, origin: string): SheetSpec {
  return {
    name: transferTable,
    title: say`Transfer plan`,
    note: say`What leaves one site for another in each month, when it arrives and what it is for there, first in, first out. Freight is part of the plan's cost, so that goods wait where they were made until they are needed.`,
    origin,
    blocks: [transferBlock(result)],
    charts: [],
    freezeHeaderOf: transferTable,
    print: "width",
  };
}

/** How full the lanes are. A sheet of its own: its columns are months, those of the transfers are words. */
export function laneSheet(result: SupplyResult, origin: string): SheetSpec {
  return {
    name: laneTable,
    title: say`Load of the lanes`,
    note: say`Units a month over each lane, all items together. Freight counts the fixed cost of every month in which the lane runs.`,
    origin,
    blocks: [laneBlock(result)],
    charts: [],
    freezeColumns: 3,
    freezeHeaderOf: laneTable,
    print: "width",
  };
}

/** What things emit is said only where the company has factors: a column of zeros would read as a finding. */
const emissionColumn: ColumnSpec = { header: "CO2e (kg)", format: "unitsOneDecimal", width: 11 };

function laneBlock({ company, supply, plan, span }: SupplyResult): TableSpec {
  const emitting = hasEmissionFactors(company);
  const number = (header: string, width = 11): ColumnSpec => ({ header, format: "units", width });
  const loads = laneLoads(supply, plan, span);
  const hasDuty = supply.duties.size > 0;
  return {
    kind: "table",
    name: laneTable,
    heading: say`Load of the lanes, units`,
    columns: wideColumns(
      [
        { header: "From", format: "text", width: 18 },
        { header: "To", format: "text", width: 16 },
        { header: "Mode", format: "text", width: 9 },
        number("Capacity"),
        number("Minimum", 10),
        { header: "Peak load", format: "percent", width: 10 },
        { header: "Months under minimum", format: "integer", width: 11 },
        { header: "Freight", format: "money", width: 12 },
        ...(emitting ? [emissionColumn] : []),
        ...(hasDuty ? [{ header: dutyHeader, format: "money", width: 12 } as const] : []),
        number("Total"),
      ],
      span,
      "units",
    ),
    rows: loads.map(({ lane, units, cost, duty }) =>
      wideRow(
        [
          lane.from,
          lane.to,
          lane.mode,
          Number.isFinite(lane.capacity) ? lane.capacity : null,
          lane.minimum,
          Number.isFinite(lane.capacity) && lane.capacity > 0
            ? hundredths((Math.max(0, ...units) / lane.capacity) * 100) / 100
            : null,
          units.filter((load) => load > 0.005 && load < lane.minimum - 0.005).length,
          hundredths(cost),
          ...(emitting ? [hundredths(sumOf(units) * lane.co2PerUnit)] : []),
          ...(hasDuty ? [hundredths(duty)] : []),
          hundredths(sumOf(units)),
        ],
        units.map(hundredths),
      ),
    ),
    rules: [
      { kind: "limit", columns: ["Peak load"], operator: "GreaterThan", limit: 0.95, tone: "warning" },
      {
        kind: "limit",
        columns: ["Months under minimum"],
        operator: "GreaterThan",
        limit: 0,
        tone: "warning",
      },
      { kind: "bar", columns: ["Total"] },
    ],
  };
}

function transferBlock({ company, supply, plan, span }: SupplyResult): TableSpec {
  const month = (t: number): CellContent => monthSerial(monthLabel(span.first + t));
  const moves = transfersOf(supply, plan, span).filter(({ units }) => hundredths(units) > 0);
  const emitting = hasEmissionFactors(company);
  const none = ["none", ...Array.from({ length: emitting ? 10 : 9 }, () => null)];
  return {
    kind: "table",
    name: transferTable,
    columns: [
      { header: "From", format: "text", width: 18 },
      { header: "To", format: "text", width: 16 },
      { header: "Mode", format: "text", width: 9 },
      ...itemKeys,
      { header: "Ship", format: "month", width: 11 },
      { header: "Receive", format: "month", width: 11 },
      { header: "Units", format: "units", width: 11 },
      { header: "Freight", format: "money", width: 12 },
      ...(emitting ? [emissionColumn] : []),
      { header: transferReasonHeader, format: "text", width: 46 },
    ],
    rows:
      moves.length > 0
        ? moves.map(({ lane, item, ship, receive, units, cost, why }) => [
            ...[lane.from, lane.to, lane.mode, ...itemCells(company, item), month(ship), month(receive)],
            ...[hundredths(units), hundredths(cost)],
            ...(emitting ? [hundredths(units * lane.co2PerUnit)] : []),
            why,
          ])
        : [[...none, say`Nothing moves between sites.`]],
  };
}

const siteMeasures: readonly [string, keyof StockFlow][] = [
  [inventoryMeasures.opening, "opening"],
  [inventoryMeasures.receipts, "receipts"],
  ["Moved in", "movedIn"],
  [inventoryMeasures.demand, "demand"],
  [inventoryMeasures.shipments, "shipments"],
  ["Moved out", "movedOut"],
  [inventoryMeasures.used, "used"],
  [inventoryMeasures.closing, "closing"],
  [inventoryMeasures.waiting, "waiting"],
  [inventoryMeasures.target, "target"],
];

/** Stock of every sold item at every site that keeps it. Rows of nothing but zeros are left out, closing stock apart. */
export function* siteInventorySheet(
  result: SupplyResult,
  flows: readonly StockFlow[],
  origin: string,
): Sliced<SheetSpec> {
  const { company, span, supply } = result;
  const rows = yield* eachOf(supply.soldPoints, (point) => {
    const { site } = supply.model.points[point];
    return siteMeasures.flatMap(([measure, field]) => {
      const values = flows[point][field].map(precise);
      const isEmpty = field !== "closing" && values.every((value) => value === 0);
      return isEmpty
        ? []
        : [wideRow([...itemCells(company, supply.pointItem[point]), site, measure], values)];
    });
  });
  const keys: ColumnSpec[] = [
    ...itemKeys,
    { header: "Site", format: "text", width: 16 },
    { header: "Measure", format: "text", width: 14 },
  ];
  return {
    name: siteInventoryTable,
    title: say`Inventory by site`,
    note: say`Opening stock + receipts + moved in − shipments − moved out − used = closing stock, at every site and in every month; a measure without a row is 0. Demand stands at the site that serves the customers' region.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: siteInventoryTable,
        columns: wideColumns(keys, span, "units"),
        rows: rows.flat(),
        rules: [
          { kind: "rows", column: "Measure", equals: inventoryMeasures.closing, bold: true },
          { kind: "rows", column: "Measure", equals: inventoryMeasures.waiting, tone: "bad" },
        ],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: siteInventoryTable,
    print: "width",
  };
}
