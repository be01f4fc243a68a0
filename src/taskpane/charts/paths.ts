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

/** Positions of numbers without one before and after them, of which a path shows nothing. */
export function alone(values: readonly number[]): number[] {
  const isKnown = (index: number): boolean => !Number.isNaN(values[index] ?? NaN);
  return values.flatMap((_, k) => (isKnown(k) && !isKnown(k - 1) && !isKnown(k + 1) ? [k] : []));
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

/** Room around what a chart draws, in pixels. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Positions in the middle of equal steps across, values between the first and the last tick upwards. */
export function stepScale(
  ticks: readonly number[],
  count: number,
  { width, height, margin }: { width: number; height: number; margin: Margin },
): Scale {
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const [inner, depth] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  return {
    x: (index) => margin.left + (inner * (index + 0.5)) / Math.max(1, count),
    y: (value) => margin.top + depth * (1 - (value - low) / (high - low)),
  };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
