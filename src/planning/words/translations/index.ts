import type { Translations } from "../say";
import { cli } from "./cli";
import { common } from "./common";
import { cycleCommon } from "./cycleCommon";
import { cycleDemand } from "./cycleDemand";
import { cycleDemandMore } from "./cycleDemandMore";
import { cycleGather } from "./cycleGather";
import { cycleMonitor } from "./cycleMonitor";
import { cycleMore } from "./cycleMore";
import { cycleReconcile } from "./cycleReconcile";
import { cycleReview } from "./cycleReview";
import { cycleScenarios } from "./cycleScenarios";
import { cycleSupply } from "./cycleSupply";
import { cycleVersions } from "./cycleVersions";
import { functionsDemandBodies } from "./functionsDemandBodies";
import { functionsParam } from "./functionsParam";
import { functionsParamFurther } from "./functionsParamFurther";
import { functionsParamLast } from "./functionsParamLast";
import { functionsParamMore } from "./functionsParamMore";
import { functionsReturns } from "./functionsReturns";
import { functionsSummary } from "./functionsSummary";
import { functionsSupplyBodies } from "./functionsSupplyBodies";
import { functionsSupport } from "./functionsSupport";
import { planLots } from "./planLots";
import { planningData } from "./planningData";
import { planningDataChecks } from "./planningDataChecks";
import { planningDataCleaning } from "./planningDataCleaning";
import { planningDataRoles } from "./planningDataRoles";
import { planningDataSheet } from "./planningDataSheet";
import { planningDemand } from "./planningDemand";
import { planOther } from "./planOther";
import { planSupply } from "./planSupply";
import { workbook } from "./workbook";
import { worker } from "./worker";

/** All sentences of the engine and the cycle in French and German; one file a folder of the source. */
export const translations: Translations = {
  ...cli,
  ...common,
  ...cycleCommon,
  ...cycleDemand,
  ...cycleDemandMore,
  ...cycleGather,
  ...cycleMonitor,
  ...cycleMore,
  ...cycleReconcile,
  ...cycleReview,
  ...cycleScenarios,
  ...cycleSupply,
  ...cycleVersions,
  ...functionsDemandBodies,
  ...functionsParam,
  ...functionsParamFurther,
  ...functionsParamLast,
  ...functionsParamMore,
  ...functionsReturns,
  ...functionsSummary,
  ...functionsSupplyBodies,
  ...functionsSupport,
  ...planLots,
  ...planningData,
  ...planningDataChecks,
  ...planningDataCleaning,
  ...planningDataRoles,
  ...planningDataSheet,
  ...planningDemand,
  ...planOther,
  ...planSupply,
  ...workbook,
  ...worker,
};
