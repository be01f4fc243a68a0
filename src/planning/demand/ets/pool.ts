import type { SeasonalIndices } from "../decomposition";
import { fitEts, quickSearch, startingAicc, type EtsFit, type EtsSearch } from "./fit";
import { layoutOf, type EtsModel } from "./model";
import { etsStart, type EtsStart } from "./start";

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
  let best = Infinity;
  for (const { season, errors } of families(y, start, positive, search)) {
    for (const trend of ["N", "A", "Ad"] as const) {
      let twin: EtsFit | undefined;
      for (const error of errors) {
        const model: EtsModel = { error, trend, season, seasonLength: seasonLengthOf(season, indices) };
        if (!hasRoom(model, y)) continue;
        const fit = fitEts(y, model, start, search, twin?.parameters, best + hopeless);
        if (error === "A") twin = fit;
        if (!fit || !(fit.aicc < Infinity)) continue;
        fits.push(fit);
        best = Math.min(best, fit.aicc);
      }
    }
  }
  return fits.sort((a, b) => a.aicc - b.aicc);
}

/** A search this far above the best model's criterion ends: even its minimum would have no weight in the pool. */
const hopeless = 40;

interface Family {
  season: EtsModel["season"];
  errors: readonly EtsModel["error"][];
}

/** The kinds of season that the series allows, the most promising first, so that hopeless ones end early. */
function families(y: Float64Array, start: EtsStart, positive: boolean, search: EtsSearch): Family[] {
  const both: readonly EtsModel["error"][] = positive ? ["A", "M"] : ["A"];
  const found: Family[] = [{ season: "N", errors: both }];
  const { indices } = start;
  if (indices) found.push({ season: "A", errors: both });
  if (indices?.multiplicative) found.push({ season: "M", errors: positive ? ["M"] : [] });
  const promise = new Map(
    found.map(({ season, errors }) => {
      const seasonLength = seasonLengthOf(season, indices);
      const model: EtsModel = { error: errors[0], trend: "N", season, seasonLength };
      const fits = errors.length > 0 && hasRoom(model, y);
      return [season, fits ? startingAicc(y, model, start, search) : Infinity];
    }),
  );
  return found.sort((a, b) => promise.get(a.season)! - promise.get(b.season)!);
}

function seasonLengthOf(season: EtsModel["season"], indices: SeasonalIndices | undefined): number {
  return season === "N" ? 1 : indices!.seasonLength;
}

/** Whether the series has more values than the model has parameters. */
function hasRoom(model: EtsModel, y: Float64Array): boolean {
  return layoutOf(model).size + 1 < y.length - 1;
}
