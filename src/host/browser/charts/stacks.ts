import type { ChartPicture, SeriesPicture } from "./chartPicture";

/** From where to where each value of a series reaches. */
export interface Bands {
  series: SeriesPicture;
  from: number[];
  to: number[];
}

/** Adds stacked series up, and turns those stacked to 100 % into shares. Positive and negative values stack apart. */
export function stack(picture: ChartPicture): Bands[] {
  const count = picture.categories.length;
  const totals = Array.from({ length: count }, (_total, index) =>
    picture.series.reduce((sum, { stacking, values }) => {
      const value = values[index];
      return stacking === "percent" && Number.isFinite(value) ? sum + Math.abs(value) : sum;
    }, 0),
  );
  const above = new Map<string, number[]>();
  const below = new Map<string, number[]>();
  return picture.series.map((series) => {
    if (series.stacking === "none") return { series, from: series.values.map(() => 0), to: series.values };
    const high = level(above, series.kind, count);
    const low = level(below, series.kind, count);
    const from: number[] = [];
    const to: number[] = [];
    for (let index = 0; index < count; index++) {
      const raw = Number.isFinite(series.values[index]) ? series.values[index] : 0;
      const value = series.stacking === "percent" && totals[index] > 0 ? raw / totals[index] : raw;
      const level = value < 0 ? low : high;
      from.push(level[index]);
      level[index] += value;
      to.push(level[index]);
    }
    return { series, from, to };
  });
}

function level(levels: Map<string, number[]>, kind: string, count: number): number[] {
  let found = levels.get(kind);
  if (!found) levels.set(kind, (found = new Array<number>(count).fill(0)));
  return found;
}

/** The lowest and highest value that any series reaches. */
export function extent(bands: Bands[]): { low: number; high: number } {
  const reached = bands.flatMap(({ series, from, to }) =>
    series.kind === "line" || series.kind === "scatter" ? to : [...from, ...to],
  );
  const finite = reached.filter(Number.isFinite);
  return finite.length === 0 ? { low: 0, high: 1 } : { low: Math.min(...finite), high: Math.max(...finite) };
}
