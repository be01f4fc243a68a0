/** How the runs cover the unit cube: independent draws, or one draw in each of `runs` equal slices of every axis. */
export type Sampling = "random" | "latin";

/**
 * Uniform numbers above 0 and below 1, a row an axis and a column a run. The same seed gives the same digits on every
 * machine: sfc32 (Doty-Humphrey) works on whole 32-bit numbers.
 *
 * Source: McKay, Beckman and Conover 1979 (Latin hypercube).
 */
export function unitSamples(axes: number, runs: number, seed: number, sampling: Sampling): Float64Array[] {
  const next = sfc32(seed);
  return Array.from({ length: axes }, () => {
    const row = new Float64Array(runs);
    if (sampling === "random") {
      for (let run = 0; run < runs; run++) row[run] = next();
      return row;
    }
    for (let run = 0; run < runs; run++) row[run] = (run + next()) / runs;
    // Fisher and Yates: each axis has its slices in an order of its own.
    for (let last = runs - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      [row[last], row[other]] = [row[other], row[last]];
    }
    return row;
  });
}

function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9 ^ seed, 0x243f6a88 ^ Math.floor(seed / 4294967296), seed | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}
