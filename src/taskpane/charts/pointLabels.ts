/** A text at a point of a chart, in pixels. */
export interface PointLabel {
  label: string;
  x: number;
  y: number;
}

/** Pixels: a digit's width, a line's height, and how far a label stands off its point. */
const size = { digit: 6.5, line: 12, aside: 8 };
/** Above the point, or below it where another label stands above. */
const rows = [-6, 16];

/**
 * Where the labels of points stand, so that none covers another: points that lie nearly on one another have one
 * together, others go below their point where there is no room above. They stand on the side of their point that faces
 * the middle of the chart.
 *
 * @param middle pixels from the left
 */
export function labelsOf(
  points: readonly PointLabel[],
  middle: number,
): (PointLabel & { isLeft: boolean })[] {
  const boxes: { left: number; right: number; y: number }[] = [];
  return together(points).map(({ label, x, y }) => {
    const isLeft = x > middle;
    const length = label.length * size.digit;
    const at = isLeft ? x - size.aside : x + size.aside;
    const [left, right] = isLeft ? [at - length, at] : [at, at + length];
    const isFree = (row: number): boolean =>
      boxes.every((box) => left >= box.right || right <= box.left || Math.abs(y + row - box.y) >= size.line);
    const row = rows.find(isFree) ?? rows[0];
    boxes.push({ left, right, y: y + row });
    return { label, x: at, y: y + row, isLeft };
  });
}

/** Points nearly on one another as one, from left to right. */
function together(points: readonly PointLabel[]): PointLabel[] {
  const found: PointLabel[] = [];
  for (const point of points) {
    const near = found.find(({ x, y }) => Math.abs(x - point.x) < 16 && Math.abs(y - point.y) < size.line);
    if (near) near.label += `, ${point.label}`;
    else found.push({ ...point });
  }
  return found.sort((a, b) => a.x - b.x);
}
