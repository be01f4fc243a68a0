import { say } from "../../planning/words";
import { checkpoint, type Control } from "../../planning/control";
import {
  testedForecast,
  type TestedForecast,
  type TestedOptions,
  type TestedRow,
} from "../../planning/demand/testedForecast";
import { attemptRow, type RowOutcome } from "./outcome";

export interface TestedRequest {
  rows: readonly TestedRow[];
  options: TestedOptions;
}

/** Forecasts and tests every row; a row that cannot be forecast has its own problem. */
export function testedRows({ rows, options }: TestedRequest, control: Control): RowOutcome<TestedForecast>[] {
  return rows.map((row, index) => {
    checkpoint(control, { done: index, total: rows.length, what: say`forecasting` });
    return attemptRow(() => testedForecast(row, options));
  });
}
