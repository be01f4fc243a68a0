/** A bracket narrower than this share of the interval is not searched further. */
const narrowest = 1e-3;

/**
 * The minimum of a function of one variable: the best of some points, refined between its neighbours by parabolas
 * through the three best points. Needs no derivative and finds the right valley where there are several.
 *
 * @param points at least two, ascending; the minimum is sought between the first and the last
 * @param refinements most further evaluations
 * @example
 * minimiseInInterval((x) => (x - 0.3) ** 2, [0, 0.5, 1], 3); // 0.3
 */
export function minimiseInInterval(
  f: (x: number) => number,
  points: readonly number[],
  refinements: number,
): number {
  let best = 0;
  let low = Infinity;
  let before = Infinity;
  let left = Infinity;
  let right = Infinity;
  for (let i = 0; i < points.length; i++) {
    const value = f(points[i]);
    if (value < low) {
      best = i;
      low = value;
      left = before;
      right = Infinity;
    } else if (i === best + 1) right = value;
    before = value;
  }
  // The best point at an end has no neighbour beyond it: the end stands.
  if (best === 0 || best === points.length - 1) return points[best];
  let [a, x, b] = [points[best - 1], points[best], points[best + 1]];
  const enough = narrowest * (points[points.length - 1] - points[0]);
  for (let k = 0; k < refinements && b - a > enough; k++) {
    const u = lowestOfParabola(a, left, x, low, b, right);
    if (!(u > a && u < b) || Math.abs(u - x) < enough) break;
    const value = f(u);
    if (value < low) {
      if (u > x) [a, left] = [x, low];
      else [b, right] = [x, low];
      [x, low] = [u, value];
    } else if (u > x) [b, right] = [u, value];
    else [a, left] = [u, value];
  }
  return x;
}

/** Where the parabola through three points, the middle one lowest, is lowest. */
function lowestOfParabola(a: number, fa: number, x: number, fx: number, b: number, fb: number): number {
  const p = (x - a) * (fx - fb);
  const q = (x - b) * (fx - fa);
  return x - ((x - a) * p - (x - b) * q) / (2 * (p - q));
}
