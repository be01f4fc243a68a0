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

/**
 * The first steps of a forecast, in spreads from the level: the average of the networks.
 *
 * @param inputs from `situationOf`
 * @param steps how many, at most as many as the network has
 */
export function respond(
  { inputs: size, hidden, steps: all, members }: Network,
  inputs: Float64Array,
  steps: number,
) {
  const result = new Float64Array(steps);
  const units = new Float64Array(hidden);
  for (const weights of members) {
    hiddenUnits(weights, inputs, units);
    const second = size * hidden;
    const direct = second + hidden * all;
    for (let h = 0; h < steps; h++) {
      let sum = 0;
      for (let j = 0; j < hidden; j++) sum += weights[second + h * hidden + j] * units[j];
      for (let i = 0; i < size; i++) sum += weights[direct + h * size + i] * inputs[i];
      result[h] += sum / members.length;
    }
  }
  return result;
}

/** Activations of the hidden units, written into `units`. */
export function hiddenUnits(weights: Float64Array, inputs: Float64Array, units: Float64Array): void {
  const size = inputs.length;
  for (let j = 0; j < units.length; j++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += weights[j * size + i] * inputs[i];
    units[j] = sum > 0 ? sum : leak * sum;
  }
}
