import { PlanningError } from "../errors";
import { say } from "../words";

/** A covariance of forecast errors as a diagonal plus a few outer products: diag(variances) + Σ factor·factor'. */
export interface ErrorCovariance {
  variances: Float64Array;
  factors?: readonly Float64Array[];
}

/**
 * Covariance of forecast errors, shrunk towards its diagonal so that it can be inverted although there are fewer periods
 * than series: W = λ·diag(Σ̂) + (1 − λ)·Σ̂. The shrinkage λ follows from the errors themselves. Everything is computed
 * over periods, so that 20,000 series with 48 errors each take milliseconds.
 *
 * Source: Schäfer and Strimmer 2005; Wickramasuriya, Athanasopoulos and Hyndman 2019.
 * @param residuals series × periods; a missing error counts as none
 * @throws PlanningError notAvailable for fewer than two periods
 */
export function shrunkCovariance(residuals: readonly Float64Array[]): ErrorCovariance {
  const periods = residuals[0]?.length ?? 0;
  if (periods < 2) throw new PlanningError("notAvailable", say`The residuals need at least two periods.`);
  const known = residuals.map((row) => row.map((error) => (Number.isNaN(error) ? 0 : error)));
  const variances = Float64Array.from(
    known,
    (row) => row.reduce((sum, error) => sum + error * error, 0) / periods,
  );
  const smallest = smallestPositive(variances);
  const shrinkage = shrinkageOf(known, variances, periods);
  const safe = variances.map((variance) => (variance > 0 ? variance : smallest));
  const scale = Math.sqrt((1 - shrinkage) / periods);
  const factors = Array.from({ length: periods }, (_, t) =>
    Float64Array.from(known, (row) => scale * row[t]),
  );
  return shrinkage >= 1
    ? { variances: safe }
    : { variances: safe.map((variance) => shrinkage * variance), factors };
}

/** λ = Σ Var(r_ij) ÷ Σ r_ij² over all pairs of different series. */
function shrinkageOf(rows: readonly Float64Array[], variances: Float64Array, periods: number): number {
  const scaled = rows.flatMap((row, i) =>
    variances[i] > 0 ? [row.map((error) => error / Math.sqrt(variances[i]))] : [],
  );
  // Sums over pairs of series become sums over pairs of periods: Σ_ij (Σ_t x_it x_jt)² = Σ_st (Σ_i x_is x_it)².
  let products = 0;
  let squares = 0;
  for (let s = 0; s < periods; s++) {
    let ofPeriod = 0;
    for (const row of scaled) ofPeriod += row[s] * row[s];
    squares += ofPeriod * ofPeriod;
    for (let t = 0; t <= s; t++) {
      let dot = 0;
      for (const row of scaled) dot += row[s] * row[t];
      products += (s === t ? 1 : 2) * dot * dot;
    }
  }
  // The pairs of a series with itself come off.
  const ownProducts = scaled.length * periods * periods;
  const ownSquares = scaled.reduce((sum, row) => sum + row.reduce((own, x) => own + x ** 4, 0), 0);
  const pairs = products - ownProducts;
  if (!(pairs > 0)) return 1;
  const variance = (squares - ownSquares - pairs / periods) / (periods * (periods - 1));
  return Math.min(1, Math.max(0, variance / (pairs / (periods * periods))));
}

/** Errors that are always zero get the smallest variance of the others: they are trusted most, but not blindly. */
function smallestPositive(variances: Float64Array): number {
  const positive = variances.filter((variance) => variance > 0);
  return positive.length === 0 ? 1 : positive.reduce((least, variance) => Math.min(least, variance));
}
