/** From a position in the series and a value to pixels. */
export interface Scale {
  x(index: number): number;
  y(value: number): number;
}

/** SVG path of a line; a missing number (NaN) interrupts it. */
export function linePath(values: readonly number[], { x, y }: Scale): string {
  let path = "";
  let drawing = false;
  values.forEach((value, index) => {
    if (!Number.isNaN(value)) path += `${drawing ? "L" : "M"}${round(x(index))} ${round(y(value))}`;
    drawing = !Number.isNaN(value);
  });
  return path;
}

/** SVG path of the area between two lines, where both have a number. */
export function bandPath(low: readonly number[], high: readonly number[], { x, y }: Scale): string {
  const known = low.flatMap((value, index) =>
    Number.isNaN(value) || Number.isNaN(high[index]!) ? [] : [index],
  );
  if (known.length === 0) return "";
  const point = (index: number, value: number): string => `${round(x(index))} ${round(y(value))}`;
  const above = known.map((index) => point(index, high[index]!));
  const below = [...known].reverse().map((index) => point(index, low[index]!));
  return `M${[...above, ...below].join("L")}Z`;
}

/**
 * Three to five round numbers from zero to a little above the largest value.
 *
 * @example
 * niceTicks(870) // [0, 250, 500, 750, 1000]
 */
export function niceTicks(largest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each * 4 >= largest)!;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, k) => k * step);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
