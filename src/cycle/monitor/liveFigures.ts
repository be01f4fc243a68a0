import type { TableMapping } from "../../planning/data/company";
import { dateFromSerial, monthLabel, monthOf, monthStart } from "../../planning/data/excelDate";
import type { CellValue } from "../../planning/data/table";
import { biasFraction, wmape } from "../../planning/demand";
import type { SourceTable } from "../../workbook/readTables";
import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { plainKey, tableColumns, withBlanks } from "../live/following";
import type { StepInputs } from "../step";
import { columnOf } from "../wideTable";
import type { MonthActuals } from "./actuals";
import { dueLines } from "./dueLines";
import type { KeyFigure } from "./keyFigures";

/**
 * Formulas of key figures, by name, where the planner's own tables make them to the last digit: those of service from the
 * order lines that were due, those of the forecast from the consensus and the sales of the month. Rows that were left out,
 * texts that were read as numbers or a table that is none of Excel's leave a figure a value.
 */
export function liveFigures(
  inputs: StepInputs,
  actuals: MonthActuals,
  figures: readonly KeyFigure[],
): LiveFigures {
  const all = [...serviceFormulas(inputs, actuals), ...forecastFormulas(inputs, actuals, figures)];
  const known = all.filter(([name]) => figures.some((figure) => figure.name === name));
  const tables = inputs.company.mappings
    .map(({ table }) => table)
    .filter((name) => known.some(([, formula]) => formula.includes(`${name}[`)));
  const ofForecast = known.some(([, formula]) => formula.includes(consensusTable));
  return { formulas: new Map(known), from: [...tables, ...(ofForecast ? [consensusTable] : [])].join(", ") };
}

/** Formulas of key figures by name, and the tables that they read: "Deliveries, SOP_Fcst_Consensus". */
export interface LiveFigures {
  formulas: ReadonlyMap<string, string>;
  from: string;
}

/** The one Excel table that a role was read from; undefined where there are several, or none of Excel's. */
function onlyTable(
  { company, sources }: StepInputs,
  role: TableMapping["role"],
): { table: SourceTable; mapping: TableMapping } | undefined {
  const [mapping, ...others] = company.mappings.filter((each) => each.role === role);
  const table = mapping && sources.find(({ name }) => name === mapping.table);
  return table && !table.loose && others.length === 0 ? { table, mapping } : undefined;
}

const deliveryFields = ["quantityOrdered", "quantityDelivered", "due", "delivered"] as const;

function serviceFormulas(inputs: StepInputs, actuals: MonthActuals): [string, string][] {
  const { deliveries } = inputs.company;
  const read = onlyTable(inputs, "deliveries");
  if (!read) return [];
  const { table, mapping } = read;
  const positions = deliveryFields.map((field) => mapping.columns[field] ?? -1);
  if (positions.includes(-1)) return [];
  const first = monthStart(actuals.month);
  const until = first + Math.ceil((monthStart(actuals.month + 1) - first) * actuals.covered);
  const [, , due] = positions;
  const isDue = (cell: CellValue): boolean => typeof cell === "number" && cell >= first && cell < until;
  const shown = table.rows.flatMap((cells, row) => (isDue(cells[due] ?? null) ? [row] : []));
  const used = dueLines(inputs.company, actuals);
  const same =
    shown.length === used.length &&
    used.every(
      (line, k) =>
        deliveries.sourceRow[line] === shown[k] &&
        deliveryFields.every((field, f) =>
          sameNumber(table.rows[shown[k]][positions[f]] ?? null, deliveries[field][line]),
        ),
    );
  if (!same) return [];
  const column = (position: number): string => tableColumns(table.name, table.headers[position]);
  const inMonth = `(${column(due)}>=${dateFormula(first)})*(${column(due)}<${dateFormula(until)})`;
  const [ordered, delivered, dues, arrived] = positions.map(
    (position) => `FILTER(${withBlanks(column(position))},${inMonth})`,
  );
  const onTime = `SOP.KPI("on time",${dues},${arrived})`;
  const lineFill = `SOP.KPI("line fill",${ordered},${delivered})`;
  return [
    ["OTIF", `=SOP.KPI("otif",${ordered},${delivered},${dues},${arrived})`],
    ["Fill rate", `=SOP.KPI("fill rate",${ordered},${delivered})`],
    ["Line fill", `=${lineFill}`],
    ["Perfect order", `=${onTime}*${lineFill}`],
    ["On time", `=${onTime}`],
  ];
}

/** Whether a cell holds just the number that was read from it; a blank cell a missing one. */
function sameNumber(cell: CellValue, read: number): boolean {
  return cell === null ? Number.isNaN(read) : cell === read;
}

function dateFormula(serial: number): string {
  const { year, month, day } = dateFromSerial(serial);
  return `DATE(${year},${month},${day})`;
}

function forecastFormulas(
  inputs: StepInputs,
  actuals: MonthActuals,
  figures: readonly KeyFigure[],
): [string, string][] {
  const consensus = inputs.own.get(consensusTable);
  const read = onlyTable(inputs, "actuals");
  // Of a month that has not ended only a part of the plan is compared, which has other digits.
  if (!consensus || !read || actuals.covered < 1) return [];
  const header = monthLabel(actuals.month);
  const [item, measure, month] = ["Item", "Measure", header].map((each) => columnOf(consensus, each));
  const agreed = consensus.rows.filter((row) => row[measure] === consensusMeasure);
  const sold = soldAsShown(read, actuals);
  const plan = agreed.map((row) => Number(row[month]));
  const sales = agreed.map((row) => sold?.get(String(row[item])) ?? 0);
  if (!sold || !agreed.every((row) => plainKey.test(String(row[item])))) return [];
  const { table, mapping } = read;
  const of = (field: string): string => tableColumns(table.name, table.headers[mapping.columns[field]]);
  const rows = (column: string): string =>
    `FILTER(${tableColumns(consensusTable, column)},${tableColumns(consensusTable, "Measure")}="${consensusMeasure}")`;
  const [first, next] = [monthStart(actuals.month), monthStart(actuals.month + 1)];
  const days = `${of("date")},">="&${dateFormula(first)},${of("date")},"<"&${dateFormula(next)}`;
  const units = `SUMIFS(${of("quantity")},${of("item")},${rows("Item")},${of("measure")},"sales",${days})`;
  const error = (metric: string): string => `=SOP.ACCURACY(${units},${rows(header)},"${metric}",,,"total")`;
  const candidates: [string, number, string][] = [
    ["Forecast WMAPE", wmape(sales, plan), error("wmape")],
    ["Forecast bias", biasFraction(sales, plan), error("bias")],
  ];
  return candidates.flatMap(([name, value, formula]) =>
    figures.some((figure) => figure.name === name && figure.value === value) ? [[name, formula]] : [],
  );
}

/** Sales of the month by item as SUMIFS adds them up; undefined where a cell was read as something else than it holds. */
function soldAsShown(
  { table, mapping }: { table: SourceTable; mapping: TableMapping },
  { month }: MonthActuals,
): Map<string, number> | undefined {
  const { date, item, measure, quantity } = mapping.columns;
  const sold = new Map<string, number>();
  for (const cells of table.rows) {
    if (String(cells[measure] ?? "").toLowerCase() !== "sales") continue;
    const [day, key, units] = [cells[date], cells[item], cells[quantity]];
    if (typeof day !== "number" || typeof key !== "string" || typeof units !== "number") return undefined;
    if (monthOf(day) === month) sold.set(key, (sold.get(key) ?? 0) + units);
  }
  return sold;
}
