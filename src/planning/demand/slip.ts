/** A value this many times all others is no demand that any season or growth explains. */
const beyondOthers = 10;
/** The last periods are left as they are: a new level may begin there. */
const recent = 3;
/** Share of periods that must have a value: where demand is rare, one large order is how demand comes. */
const usual = 0.75;

/**
 * The period of a history whose value is more than ten times the largest of all others: a slip of the keyboard, a wrong
 * unit or a single project, which would draw level and season of the forecast after it. Cleaning shows planners such
 * values; a formula or a file may never have met it.
 *
 * @param seasonLength a peak that may be seasonal needs two seasons to be called single
 * @returns undefined when there is none
 * @example
 * slipIn(Float64Array.of(9, 11, 10, 12, 1100, 9, 10, 12, 11, 10), 1); // 4
 */
export function slipIn(history: Float64Array, seasonLength: number): number | undefined {
  let largest = -1;
  let others = 0;
  let demanded = 0;
  for (let t = 0; t < history.length; t++) {
    if (history[t] < 0) return undefined;
    if (!(history[t] > 0)) continue;
    demanded++;
    if (largest < 0 || history[t] > history[largest]) {
      if (largest >= 0) others = Math.max(others, history[largest]);
      largest = t;
    } else others = Math.max(others, history[t]);
  }
  const long = demanded >= Math.max(8, 2 * seasonLength) && demanded >= usual * history.length;
  const early = largest < history.length - recent;
  return long && early && history[largest] > beyondOthers * others ? largest : undefined;
}
