import { logOffset } from "./corrections";
import { robustSeasonalFit, seasonalDesign } from "./seasonalRegression";

/** A promotion as it touches one series. */
export interface PromotedPeriod {
  /** Row of the series and period within it. */
  series: number;
  period: number;
  mechanic: string;
  /** Share of the series' demand that the promotion reaches (1: all regions and channels). */
  exposure: number;
}

/** Estimated uplift of a mechanic over the baseline, with its 95 % interval, as fractions. */
export interface MechanicUplift {
  mechanic: string;
  uplift: number;
  low: number;
  high: number;
  /** Promotions behind the estimate. */
  count: number;
}

export interface PromotionEstimate {
  mechanics: MechanicUplift[];
  /** Own uplift of each promoted period, in the order given; NaN where its series could not be fitted. */
  uplifts: Float64Array;
}

/**
 * Uplift of promotions: each promoted period is compared with what trend and season of the unpromoted ones
 * lead to expect, on the logarithm; the mechanic's uplift is the mean weighted by precision, which includes how much
 * promotions differ among themselves.
 *
 * @param series Histories in units; NaN is missing.
 * @param included For every series 0 where a period is no normal one for another reason (out of stock), else 1.
 */
export function estimatePromotions(
  series: readonly Float64Array[],
  included: readonly Float64Array[],
  promoted: readonly PromotedPeriod[],
  seasonLength: number,
): PromotionEstimate {
  const uplifts = new Float64Array(promoted.length).fill(NaN);
  const variances = new Float64Array(promoted.length).fill(NaN);
  const bySeries = new Map<number, number[]>();
  promoted.forEach((promotion, i) =>
    bySeries.set(promotion.series, [...(bySeries.get(promotion.series) ?? []), i]),
  );
  for (const [row, positions] of bySeries) {
    const values = series[row];
    const offset = logOffset(values);
    const logs = values.map((value) => (value >= 0 ? Math.log(value + offset) : NaN));
    const usual = included[row].slice();
    for (const i of positions) usual[promoted[i].period] = 0;
    const season = values.length >= 2 * seasonLength ? seasonLength : 1;
    // Without sales outside of promotions there is nothing that an uplift could be a part of.
    const hasBaseline = values.some((value, t) => usual[t] > 0 && value > 0);
    const fit = hasBaseline && robustSeasonalFit(logs, usual, seasonalDesign(values.length, season));
    if (!fit) continue;
    for (const i of positions) {
      const { period, exposure } = promoted[i];
      // The offset served the logarithm only; in the ratio of units it would hide a part of the uplift.
      const baseline = Math.exp(fit.fitted[period]) - offset;
      const ratio =
        (baseline > 0 ? values[period] / baseline : Math.exp(logs[period] - fit.fitted[period])) - 1;
      if (!(exposure > 0) || included[row][period] === 0) continue;
      // A promotion without sales counts as a loss of nine tenths: its logarithm would rule all others.
      const change = Math.max(ratio, -0.9 * exposure);
      const uplift = change / exposure;
      uplifts[i] = uplift;
      // Of log(1 + uplift), by the delta method.
      const slope = (1 + change) / (exposure * (1 + uplift));
      variances[i] = (fit.scale * slope) ** 2 * (1 + fit.leverage[period] ** 2);
    }
  }
  const names = [...new Set(promoted.map((promotion) => promotion.mechanic))];
  return { mechanics: names.flatMap((name) => pool(name, promoted, uplifts, variances)), uplifts };
}

/**
 * Random-effects mean of the uplifts of a mechanic (DerSimonian and Laird 1986), on the logarithm of the factor:
 * there the precision of a promotion does not depend on its own uplift.
 */
function pool(
  mechanic: string,
  promoted: readonly PromotedPeriod[],
  uplifts: Float64Array,
  variances: Float64Array,
): MechanicUplift[] {
  const chosen = promoted.flatMap((promotion, i) =>
    promotion.mechanic === mechanic && !Number.isNaN(uplifts[i]) ? [i] : [],
  );
  if (chosen.length === 0) return [];
  const sum = (of: (i: number) => number): number => chosen.reduce((total, i) => total + of(i), 0);
  const total = sum((i) => 1 / variances[i]);
  const effect = (i: number): number => Math.log1p(uplifts[i]);
  const mean = sum((i) => effect(i) / variances[i]) / total;
  const spread = sum((i) => (effect(i) - mean) ** 2 / variances[i]);
  const excess = total - sum((i) => 1 / variances[i] ** 2) / total;
  const between = excess > 0 ? Math.max(0, (spread - (chosen.length - 1)) / excess) : 0;
  const weight = (i: number): number => 1 / (variances[i] + between);
  const precision = sum(weight);
  const pooled = sum((i) => effect(i) * weight(i)) / precision;
  const reach = 1.96 / Math.sqrt(precision);
  const back = Math.expm1;
  return [
    {
      mechanic,
      uplift: back(pooled),
      low: back(pooled - reach),
      high: back(pooled + reach),
      count: chosen.length,
    },
  ];
}
