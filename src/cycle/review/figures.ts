import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import { RateBook } from "../rateBook";
import { judge, type Direction, type Judged } from "../targetCheck";
import { columnOf, measureRows, readWide, type MonthSpan } from "../wideTable";
import { plannedEmissions } from "../supply/emissions";
import { inventoryMeasures } from "../supply/sheets";
import { sumOf } from "../sums";

/** What the executive page is made from: the tables that earlier steps left on their sheets. */
export interface PlanTables {
  accuracy: RawTable;
  hours: RawTable;
  inventory: RawTable;
  profit: RawTable;
  gap: RawTable;
  shortages: RawTable | undefined;
  /** Loads of the lanes; none where all sites are one place. */
  lanes?: RawTable;
  /** Who answers for the gaps; a workbook of an earlier version has none. */
  gapOwners: RawTable | undefined;
}

export interface PlanFigure {
  name: string;
  value: number;
  format: "percent" | "unitsOneDecimal";
  judged: Judged;
}

/** Key figures of the plan beside the company's targets. Figures without data are left out. */
export function planFigures(company: Company, tables: PlanTables, span: MonthSpan): PlanFigure[] {
  const { wmape, bias } = forecastError(tables.accuracy);
  const stock = stockFigures(company, tables.inventory, span);
  const revenue = lineTotal(tables.profit, "Revenue", "Plan");
  const figures: [string, number, PlanFigure["format"], Direction][] = [
    ["Forecast WMAPE", wmape, "percent", "low"],
    ["Forecast bias", bias, "percent", "near"],
    ["Fill rate", stock.served, "percent", "high"],
    ["Capacity utilisation", utilisation(tables.hours), "percent", "near"],
    ["Inventory turns", stock.turns, "unitsOneDecimal", "high"],
    ["Days of cover", stock.days, "unitsOneDecimal", "near"],
    ["Margin", lineTotal(tables.profit, "Gross margin", "Plan") / revenue, "percent", "high"],
    ["CO2e (t)", plannedEmissions(company, tables, span), "unitsOneDecimal", "low"],
  ];
  return figures
    .filter(([, value]) => Number.isFinite(value))
    .map(([name, value, format, direction]) => ({
      name,
      value,
      format,
      judged: judge(company, name, value, direction),
    }));
}

/** Total of a line of the profit-and-loss table; NaN when the line is not there. */
export function lineTotal(profit: RawTable, line: string, version: "Plan" | "Budget"): number {
  const [name, which, total] = ["Line", "Version", "Total"].map((header) => columnOf(profit, header));
  const row = profit.rows.find((cells) => cells[name] === line && cells[which] === version);
  return typeof row?.[total] === "number" ? row[total] : NaN;
}

/** A line of the gap table by month, for one family. */
export function gapLine(
  gap: RawTable,
  value: string,
  line: string,
  family: string,
  span: MonthSpan,
): Float64Array {
  const row = readWide(gap, span).find(
    (each) =>
      each.key("Value").startsWith(value) && each.key("Line") === line && each.key("Family") === family,
  );
  return row?.values ?? new Float64Array(span.count).fill(NaN);
}

/** Errors of all items, weighted by their tested demand. */
function forecastError(accuracy: RawTable): { wmape: number; bias: number } {
  const [demand, error, drift] = ["Demand tested", "WMAPE", "Bias"].map((header) =>
    columnOf(accuracy, header),
  );
  let [weight, wmape, bias] = [0, 0, 0];
  for (const row of accuracy.rows) {
    const units = row[demand];
    if (typeof units !== "number" || typeof row[error] !== "number") continue;
    weight += units;
    wmape += units * row[error];
    bias += units * (typeof row[drift] === "number" ? row[drift] : 0);
  }
  return { wmape: wmape / weight, bias: bias / weight };
}

/** Planned hours ÷ capacity over all resources and months. */
function utilisation(hours: RawTable): number {
  const [measure, total] = [columnOf(hours, "Measure"), columnOf(hours, "Total")];
  const sum = (name: string): number =>
    hours.rows.reduce(
      (all, row) => (row[measure] === name && typeof row[total] === "number" ? all + row[total] : all),
      0,
    );
  return sum("Planned hours") / sum("Capacity");
}

function stockFigures(
  company: Company,
  inventory: RawTable,
  span: MonthSpan,
): { served: number; turns: number; days: number } {
  const rates = new RateBook(company);
  const rows = readWide(inventory, span);
  const money = (measure: string): number =>
    [...measureRows(rows, "Measure", measure, "Item")].reduce((sum, [key, values]) => {
      const item = company.itemIndex.get(key);
      const cost = item === undefined ? 0 : rates.cost(item, span.first) || 0;
      return sum + cost * sumOf(values);
    }, 0);
  const units = (measure: string): number =>
    [...measureRows(rows, "Measure", measure, "Item").values()].reduce(
      (sum, values) => sum + sumOf(values),
      0,
    );
  const meanStock = money(inventoryMeasures.closing) / span.count;
  const soldAYear = (money(inventoryMeasures.shipments) / span.count) * 12;
  const turns = soldAYear / meanStock;
  return {
    served: 1 - units(inventoryMeasures.waiting) / units(inventoryMeasures.demand),
    turns,
    days: 365 / turns,
  };
}
