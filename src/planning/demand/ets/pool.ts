import type { SeasonalIndices } from "../decomposition";
import { fitEts, quickSearch, type EtsFit, type EtsSearch } from "./fit";
import { layoutOf, type EtsModel } from "./model";
import { etsStart } from "./start";

/** Fits of the admissible family members, best AICc first. */
export type EtsPool = EtsFit[];

/**
 * Fits every admissible member of the family to a complete series scaled to about 1. Multiplicative parts need
 * positive data; a multiplicative season goes with multiplicative errors only, as in R's `ets`. Empty when the
 * series is too short for any model.
 */
export function fitEtsPool(
  y: Float64Array,
  indices: SeasonalIndices | undefined,
  search: EtsSearch = quickSearch,
): EtsPool {
  const positive = y.every((v) => v > 0);
  const start = etsStart(y, indices);
  const fits: EtsFit[] = [];
  const seasons: EtsModel["season"][] = ["N"];
  if (indices) seasons.push("A");
  if (indices?.multiplicative) seasons.push("M");
  for (const season of seasons) {
    for (const trend of ["N", "A", "Ad"] as const) {
      let twin: EtsFit | undefined;
      for (const error of ["A", "M"] as const) {
        if ((error === "M" && !positive) || (error === "A" && season === "M")) continue;
        const model: EtsModel = {
          error,
          trend,
          season,
          seasonLength: season === "N" ? 1 : indices!.seasonLength,
        };
        if (layoutOf(model).size + 1 >= y.length - 1) continue;
        const fit = fitEts(y, model, start, search, twin?.parameters);
        if (error === "A") twin = fit;
        if (fit && fit.aicc < Infinity) fits.push(fit);
      }
    }
  }
  return fits.sort((a, b) => a.aicc - b.aicc);
}
