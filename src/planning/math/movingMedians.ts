/**
 * The median of the values from `behind` periods before each period to `ahead` periods after it, of those that exist; NaN
 * where none does. The window is kept in order, so that each period costs one insertion and one removal.
 *
 * @param count number of periods; more than there are values for the window that follows them
 * @param ahead may be negative: -1 for a window that ends just before each period
 * @example
 * movingMedians(Float64Array.of(5, 1, 9), 3, 1, 1); // [3, 5, 5]
 */
export function movingMedians(
  values: Float64Array,
  count: number,
  behind: number,
  ahead: number,
): Float64Array {
  const out = new Float64Array(count).fill(NaN);
  const sorted = new Float64Array(behind + ahead + 2);
  let size = 0;
  let next = 0;
  let first = 0;
  for (let t = 0; t < count; t++) {
    for (; next < values.length && next <= t + ahead; next++) {
      let at = size++;
      for (; at > 0 && sorted[at - 1] > values[next]; at--) sorted[at] = sorted[at - 1];
      sorted[at] = values[next];
    }
    for (; first < t - behind && first < next; first++) {
      let at = 0;
      while (sorted[at] !== values[first]) at++;
      for (size--; at < size; at++) sorted[at] = sorted[at + 1];
    }
    const middle = size >> 1;
    if (size > 0) out[t] = size % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
  return out;
}
