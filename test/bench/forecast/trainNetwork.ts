import { hiddenUnits, leak, respond, type Network } from "../../../src/planning/demand/crossLearned/network";

/** A moment in a history: what the network is told then, and what followed, in the same units. */
export interface Lesson {
  inputs: Float64Array;
  /** As many of the following values as may be seen, at most the network's steps. */
  following: Float64Array;
  weight: number;
}

export interface Training {
  epochs: number;
  batch: number;
  rate: number;
  /** Share of the rate by which weights decay each step. */
  decay: number;
}

export const usualTraining: Training = { epochs: 12, batch: 64, rate: 0.003, decay: 1e-4 };

/** Errors up to this many spreads are squared, larger ones taken as they are (Huber), so that outliers do not rule. */
const squaredUpTo = 0.3;

/**
 * Trains one network by Adam with a rate that rises over the first hundred steps and falls along a cosine. The same
 * seed gives the same weights.
 */
export function trainNetwork(
  shape: Omit<Network, "members">,
  lessons: Lesson[],
  seed: number,
  { epochs, batch, rate, decay }: Training = usualTraining,
): Float64Array {
  const random = generator(seed);
  const weights = firstWeights(shape, random);
  const gradient = weights.map(() => 0);
  const momentum = weights.map(() => 0);
  const square = weights.map(() => 0);
  const order = lessons.map((_, i) => i);
  const meanWeight = lessons.reduce((sum, l) => sum + l.weight, 0) / lessons.length;
  const total = epochs * Math.ceil(lessons.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      for (const i of order.slice(from, from + batch)) {
        addGradient(
          shape,
          weights,
          lessons[i],
          lessons[i].weight / meanWeight / batch / shape.steps,
          gradient,
        );
      }
      step++;
      const now = rate * Math.min(1, step / 100) * (0.5 + 0.5 * Math.cos((Math.PI * step) / total));
      for (let i = 0; i < weights.length; i++) {
        momentum[i] = 0.9 * momentum[i] + 0.1 * gradient[i];
        square[i] = 0.99 * square[i] + 0.01 * gradient[i] * gradient[i];
        const size = Math.sqrt(square[i] / (1 - 0.99 ** step)) + 1e-8;
        weights[i] -= now * (momentum[i] / (1 - 0.9 ** step) / size + decay * weights[i]);
      }
    }
  }
  return weights;
}

/** Uniform numbers between 0 and 1 from a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** Normal weights to and from the hidden units; the direct ones start at nothing. */
function firstWeights(
  { inputs, hidden, steps }: Omit<Network, "members">,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(inputs * hidden + hidden * steps + inputs * steps);
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  for (let i = 0; i < inputs * hidden; i++) weights[i] = normal() / Math.sqrt(inputs);
  for (let i = 0; i < hidden * steps; i++)
    weights[inputs * hidden + i] = (0.3 * normal()) / Math.sqrt(hidden);
  return weights;
}

/** Adds the gradient of one lesson's loss by back propagation. */
function addGradient(
  shape: Omit<Network, "members">,
  weights: Float64Array,
  { inputs, following }: Lesson,
  share: number,
  gradient: Float64Array,
): void {
  const { inputs: size, hidden, steps } = shape;
  const units = new Float64Array(hidden);
  const answer = respond({ ...shape, members: [weights] }, inputs, following.length);
  hiddenUnits(weights, inputs, hidden, units);
  const second = size * hidden;
  const direct = second + hidden * steps;
  const back = new Float64Array(hidden);
  for (let h = 0; h < following.length; h++) {
    const error = answer[h] - following[h];
    const slope = share * Math.max(-1, Math.min(1, error / squaredUpTo));
    for (let j = 0; j < hidden; j++) {
      gradient[second + h * hidden + j] += slope * units[j];
      back[j] += slope * weights[second + h * hidden + j];
    }
    for (let i = 0; i < size; i++) gradient[direct + h * size + i] += slope * inputs[i];
  }
  for (let j = 0; j < hidden; j++) {
    const slope = back[j] * (units[j] > 0 ? 1 : leak);
    for (let i = 0; i < size; i++) gradient[j * size + i] += slope * inputs[i];
  }
}
