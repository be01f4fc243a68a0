import { minimiseLeastSquares } from "../../math/levenbergMarquardt";
import { correctedAkaike } from "../akaike";
import { parameterCount, type ArimaOrders } from "./model";
import { arimaProblem } from "./residuals";

/** A fitted ARIMA model of a differenced series. */
export interface ArimaFit {
  orders: ArimaOrders;
  parameters: Float64Array;
  /** n log(sum of squares / n) of the differenced series. */
  objective: number;
  aicc: number;
}

const options = { maximumIterations: 6, tolerance: 0.05, damping: 0.001 };

/**
 * Fits an ARIMA model to the differenced series by conditional least squares (Gauss–Newton with damping).
 *
 * @param start parameters to begin from, by default zeros and the mean
 */
export function fitArima(w: Float64Array, orders: ArimaOrders, start?: Float64Array): ArimaFit | undefined {
  const count = parameterCount(orders);
  if (w.length < count + 3) return undefined;
  const parameters = start ?? new Float64Array(count);
  if (!start && orders.constant) parameters[count - 1] = w.reduce((sum, v) => sum + v, 0) / w.length;
  const problem = arimaProblem(w, orders);
  const objective =
    count === 0 ? problem.objective(parameters) : minimiseLeastSquares(problem, parameters, options);
  if (!(objective < Infinity)) return undefined;
  return { orders, parameters, objective, aicc: correctedAkaike(objective, count + 1, w.length) };
}
