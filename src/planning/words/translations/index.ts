import type { Translations } from "../say";
import { common } from "./common";
import { cycleCommon } from "./cycleCommon";
import { cycleGather } from "./cycleGather";
import { cycleMonitor } from "./cycleMonitor";
import { cycleReconcile } from "./cycleReconcile";
import { cycleReview } from "./cycleReview";
import { cycleScenarios } from "./cycleScenarios";
import { cycleSupply } from "./cycleSupply";
import { cycleVersions } from "./cycleVersions";
import { functionsParam } from "./functionsParam";
import { functionsParamFurther } from "./functionsParamFurther";
import { functionsParamLast } from "./functionsParamLast";
import { functionsParamMore } from "./functionsParamMore";
import { functionsReturns } from "./functionsReturns";
import { functionsSummary } from "./functionsSummary";
import { planLots } from "./planLots";
import { planSupply } from "./planSupply";
import { planningData } from "./planningData";
import { planningDataChecks } from "./planningDataChecks";
import { planningDataCleaning } from "./planningDataCleaning";
import { planningDataRoles } from "./planningDataRoles";
import { planningDataSheet } from "./planningDataSheet";
import { planOther } from "./planOther";
import { cli } from "./cli";
import { cycleMore } from "./cycleMore";

/** All sentences of the engine and the cycle in French and German; one file a folder of the source. */
export const translations: Translations = {
  ...common,
  ...cycleCommon,
  ...cycleGather,
  ...cycleMonitor,
  ...cycleReconcile,
  ...cycleReview,
  ...cycleScenarios,
  ...cycleSupply,
  ...cycleVersions,
  ...functionsParam,
  ...functionsParamFurther,
  ...functionsParamLast,
  ...functionsParamMore,
  ...functionsReturns,
  ...functionsSummary,
  ...planLots,
  ...planSupply,
  ...planningData,
  ...planningDataChecks,
  ...planningDataCleaning,
  ...planningDataRoles,
  ...planningDataSheet,
  ...planOther,
  ...cli,
  ...cycleMore,
};
