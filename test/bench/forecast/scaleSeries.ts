import { mulberry } from "./seeded";

/**
 * Monthly demand as companies have it, from a seed: seven in ten series with trend, season and noise, some with a
 * change of level or an outlier; three in twenty without a season; three in twenty that sell now and then.
 *
 * @param months months of history of every series
 */
export function scaleSeries(count: number, months: number, seed = 1): Float64Array[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, (_, k) =>
    k % 20 < 17 ? steady(random, months, k) : rare(random, months),
  );
}

function steady(random: () => number, months: number, k: number): Float64Array {
  const level = Math.exp(3 + 5 * random());
  const growth = (random() - 0.4) * 0.01;
  const season = k % 20 < 14 ? 0.1 + 0.3 * random() : 0;
  const phase = 12 * random();
  const noise = 0.05 + 0.15 * random();
  const shift = random() < 0.2 ? Math.floor(months * random()) : months;
  const outlier = random() < 0.3 ? Math.floor(months * random()) : -1;
  return Float64Array.from({ length: months }, (_, t) => {
    const shape = 1 + season * Math.sin(((t + phase) / 12) * 2 * Math.PI);
    const bump = (t >= shift ? 1.3 : 1) * (t === outlier ? 2.5 : 1);
    const chance = 1 + noise * (random() + random() + random() - 1.5) * 2;
    return Math.max(0, Math.round(level * (1 + growth * t) * shape * bump * chance));
  });
}

function rare(random: () => number, months: number): Float64Array {
  const chance = 0.15 + 0.4 * random();
  const size = 1 + 20 * random();
  return Float64Array.from({ length: months }, () =>
    random() < chance ? Math.max(1, Math.round(size * (0.5 + random()))) : 0,
  );
}
