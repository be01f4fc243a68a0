import type { Translations } from "../say";
import { common } from "./common";
import { cycleSupply } from "./cycleSupply";
import { cycleReconcile } from "./cycleReconcile";
import { cycleReview } from "./cycleReview";
import { cycleCommon } from "./cycleCommon";
import { cycleScenarios } from "./cycleScenarios";

/** All sentences of the engine and the cycle in French and German; one file a folder of the source. */
export const translations: Translations = {
  ...common,
  ...cycleSupply,
  ...cycleReconcile,
  ...cycleReview,
  ...cycleCommon,
  ...cycleScenarios,
};
