import { checkpoint, type Control } from "../../planning/control";
import { backtest, type BacktestOptions, type BacktestScore } from "../../planning/demand/backtest";
import { priceElasticity, type Elasticity } from "../../planning/demand/elasticity";
import { regress, type RegressionFit } from "../../planning/demand/regression";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { attemptRow, type RowOutcome } from "./outcome";

export interface BacktestRequest {
  rows: readonly Float64Array[];
  options: BacktestOptions;
}

/** Tests the methods on every row. */
export function backtestRows(
  { rows, options }: BacktestRequest,
  control: Control,
): RowOutcome<BacktestScore[]>[] {
  return rows.map((history, row) => {
    checkpoint(control, { done: row, total: rows.length, what: say`testing methods` });
    return attemptRow(() => backtest(history, options));
  });
}

export interface ElasticityRequest {
  quantity: Float64Array;
  price: Float64Array;
  controls: readonly Float64Array[];
}

export const elasticityOf = ({ quantity, price, controls }: ElasticityRequest): Elasticity =>
  priceElasticity(quantity, price, controls);

export interface CausalResult {
  fit: RegressionFit;
  fitted: Float64Array;
  forecast: Float64Array;
}

/** Regression on drivers, with the forecast for future drivers. */
export function causal(
  values: Float64Array,
  drivers: readonly Float64Array[],
  future: readonly Float64Array[],
  transform: "none" | "log" | "semilog",
): CausalResult {
  const ofValues = transform === "none" ? identity : logarithm;
  const ofDrivers = transform === "log" ? logarithm : identity;
  const back = transform === "none" ? identity : Math.exp;
  const fit = regress(
    values.map(ofValues),
    drivers.map((row) => row.map(ofDrivers)),
  );
  const horizon = future[0]?.length ?? 0;
  const forecast = Float64Array.from({ length: horizon }, (_, t) => {
    const sum = future.reduce(
      (total, row, at) => total + fit.coefficients[at + 1].estimate * ofDrivers(row[t]),
      fit.coefficients[0].estimate,
    );
    return back(sum);
  });
  return { fit, fitted: fit.fitted.map(back), forecast };
}

const identity = (value: number): number => value;

function logarithm(value: number): number {
  if (Number.isNaN(value) || value > 0) return Math.log(value);
  throw new PlanningError("value", say`Logarithms need numbers above 0, not ${value}; use transform none.`);
}
