import { say } from "../../planning/words";
import { readTable } from "../../workbook/readTables";
import type { CellContent } from "../../workbook/cells";
import type { FormulaSpec } from "../../workbook/sheetSpec";
import { withWorkbook } from "../../workbook/withWorkbook";
import { cleanTable } from "../gather/tables";
import { hundredths } from "../format";
import {
  following,
  liveHundredths,
  plainValues,
  placeOf,
  spillColumn,
  tableColumns,
  withBlanks,
  withoutErrors,
  type Following,
} from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { columnOf, monthLabels } from "../wideTable";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { Company } from "../../planning/data/company";
import { sold, type Horizon, type ItemForecast } from "./statistical";

/** What the table of forecasts shows of each item: its word, its numbers, in the order in which SOP.FORECAST gives them. */
export const forecastMeasures = [
  ["Forecast", "mean"],
  ["Low 80 %", "lower80"],
  ["High 80 %", "upper80"],
  ["Low 95 %", "lower95"],
  ["High 95 %", "upper95"],
] as const;

const spill = "forecast";
/** The spill has a header row, and two columns that say which row and measure it is. */
const [headerRows, keyColumns] = [1, 2];
/** Column of the table in which its months begin; the spill's months stand below them. */
const firstMonthColumn = 5;

/** The statistical forecast as one formula over the cleaned history. */
export interface LiveForecast {
  follow: Following;
  /** The formula's own block, none where the sheet holds values. */
  blocks: FormulaSpec[];
  /** A cell of the table. */
  cell(forecast: ItemForecast, measure: number, month: number): CellContent;
}

/**
 * Decides which cells of the forecast a formula over the cleaned history gives to the last digit: those of items whose
 * history stands there as the step used it, with the method that SOP.FORECAST chooses by itself, in months that
 * nothing but the history makes. New items, promotions and months after an item's end stay values.
 */
export async function liveForecast(
  company: Company,
  form: ResultForm,
  history: HistoryPanel,
  forecasts: readonly ItemForecast[],
  { lead, months }: Horizon,
): Promise<LiveForecast> {
  const size = forecasts.length * forecastMeasures.length * months;
  const follow = following(form, size, cleanTable);
  const table = follow.on ? await withWorkbook((context) => readTable(context, cleanTable)) : undefined;
  if (!table || history.monthCount === 0)
    return { follow: follow.on ? plainValues : follow, blocks: [], cell: shownOf };
  const labels = monthLabels(history.firstMonth, history.monthCount);
  const columns = labels.map((label) => table.headers.indexOf(label));
  const known = !columns.includes(-1) && columns.at(-1)! - columns[0] === labels.length - 1;
  if (!known) return { follow: plainValues, blocks: [], cell: shownOf };
  const key = columnOf(table, "Item");
  const rowOf = new Map(table.rows.map((row, r) => [String(row[key]), r]));
  const linked = new Set<number>();
  for (const { item, alone } of forecasts) {
    const row = rowOf.get(company.items.item[item]);
    if (row === undefined || !alone) continue;
    const cells = columns.map((column) => Number(table.rows[row][column] ?? NaN));
    if (isSameHistory(cells, history.values[item])) linked.add(item);
  }
  const lastRow = headerRows + table.rows.length * forecastMeasures.length - 1;
  const place = `${forecastMeasures.length}*(${placeOf("Item", tableColumns(cleanTable, "Item"))}-1)`;
  const range = withBlanks(tableColumns(cleanTable, labels[0], labels.at(-1)));
  return {
    follow,
    blocks: [
      {
        kind: "formula",
        name: spill,
        heading: say`The same forecast live, one formula over ${cleanTable}: the table above shows its cells in hundredths`,
        column: Math.max(0, firstMonthColumn - keyColumns - lead),
        formula: withoutErrors(`SOP.FORECAST(${lead + months},${range},,12,,,,"all")`),
        rows: lastRow + 1,
        columns: keyColumns + lead + months,
        format: ["integer", "text", ...Array.from({ length: lead + months }, () => "units" as const)],
      },
    ],
    cell(forecast, measure, month) {
      const shown = shownOf(forecast, measure, month);
      if (!linked.has(forecast.item) || !forecast.alone) return shown;
      const exact = forecast.alone[forecastMeasures[measure][1]][month];
      const cells = spillColumn(spill, keyColumns + lead + month, headerRows, lastRow);
      return liveHundredths(follow, `INDEX(${cells},${place}+${measure + 1})`, exact, shown);
    },
  };
}

function shownOf(forecast: ItemForecast, measure: number, month: number): number {
  return hundredths(forecast[forecastMeasures[measure][1]][month]);
}

/** The formula leaves blanks before the first number out, as the step leaves the months before the first sale out. */
function isSameHistory(cells: readonly number[], values: Float64Array): boolean {
  const first = cells.findIndex((value) => !Number.isNaN(value));
  const used = sold(values);
  return (
    first >= 0 &&
    used.length === cells.length - first &&
    used.every((value, t) => Object.is(value, cells[first + t]) || value === cells[first + t])
  );
}
