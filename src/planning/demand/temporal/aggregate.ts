/** Sums of consecutive groups of `size` periods, counted from the end; a rest at the start is left out. */
export function aggregate(y: Float64Array, size: number): Float64Array {
  const count = Math.floor(y.length / size);
  const rest = y.length - count * size;
  const result = new Float64Array(count);
  for (let t = 0; t < count * size; t++) result[Math.floor(t / size)] += y[rest + t];
  return result;
}

/** The ways to split a season into equal groups: its divisors, from 1 to the season itself. */
export function aggregationLevels(seasonLength: number): number[] {
  const levels: number[] = [];
  for (let k = 1; k <= seasonLength; k++) if (seasonLength % k === 0) levels.push(k);
  return levels;
}
