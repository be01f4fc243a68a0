import { Scratch } from "../../math/scratch";
import { otherInputs } from "./situation";

/**
 * A small network with one hidden layer, beside which the inputs also act directly: linear pooled autoregression with a
 * correction by what kind of series it is. Several of them, trained from different starts, are averaged.
 */
export interface NetworkTable {
  lags: number;
  hidden: number;
  /** Steps ahead that are forecast at once. */
  steps: number;
  /** Thousandths of the weights of each network: to the hidden units, from them, and directly from the inputs. */
  members: readonly (readonly number[])[];
}

/** A table made ready for use. */
export interface Network extends Omit<NetworkTable, "members"> {
  inputs: number;
  members: Float64Array[];
}

/** Slope of a hidden unit below zero. */
export const leak = 0.1;

export function networkOf(table: NetworkTable): Network {
  const members = table.members.map((weights) => Float64Array.from(weights, (w) => w / 1000));
  return { ...table, inputs: table.lags + otherInputs, members };
}

const unitScratch = new Scratch();

/**
 * The first steps of a forecast, in spreads from the level: the average of the networks.
 *
 * @param inputs from `situationOf`
 * @param steps how many, at most as many as the network has
 */
export function respond(network: Network, inputs: Float64Array, steps: number): Float64Array {
  const result = new Float64Array(steps);
  for (const weights of network.members) addResponse(network, weights, inputs, steps, result);
  for (let h = 0; h < steps; h++) result[h] /= network.members.length;
  return result;
}

function addResponse(
  { inputs: size, hidden, steps: all }: Network,
  weights: Float64Array,
  inputs: Float64Array,
  steps: number,
  result: Float64Array,
): void {
  const units = unitScratch.take(hidden);
  hiddenUnits(weights, inputs, hidden, units);
  const second = size * hidden;
  const direct = second + hidden * all;
  for (let h = 0; h < steps; h++) {
    let sum = 0;
    for (let j = 0, at = second + h * hidden; j < hidden; j++) sum += weights[at + j] * units[j];
    for (let i = 0, at = direct + h * size; i < size; i++) sum += weights[at + i] * inputs[i];
    result[h] += sum;
  }
}

/** Activations of the hidden units, written into the first `hidden` of `units`. */
export function hiddenUnits(
  weights: Float64Array,
  inputs: Float64Array,
  hidden: number,
  units: Float64Array,
): void {
  const size = inputs.length;
  let j = 0;
  // Two at a time: each sum waits for itself only.
  for (let at = 0; j + 1 < hidden; j += 2, at += 2 * size) {
    let sum = 0;
    let other = 0;
    for (let i = 0; i < size; i++) {
      const input = inputs[i];
      sum += weights[at + i] * input;
      other += weights[at + size + i] * input;
    }
    units[j] = sum > 0 ? sum : leak * sum;
    units[j + 1] = other > 0 ? other : leak * other;
  }
  if (j === hidden) return;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += weights[j * size + i] * inputs[i];
  units[j] = sum > 0 ? sum : leak * sum;
}
