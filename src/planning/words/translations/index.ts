import type { Translations } from "../say";
import { common } from "./common";
import { cycleCommon } from "./cycleCommon";
import { cycleGather } from "./cycleGather";
import { cycleReconcile } from "./cycleReconcile";
import { cycleReview } from "./cycleReview";
import { cycleSupply } from "./cycleSupply";
import { planningData } from "./planningData";
import { planningDataChecks } from "./planningDataChecks";
import { planningDataCleaning } from "./planningDataCleaning";
import { planningDataRoles } from "./planningDataRoles";
import { planningDataSheet } from "./planningDataSheet";
import { cycleScenarios } from "./cycleScenarios";
import { cycleMonitor } from "./cycleMonitor";
import { cycleVersions } from "./cycleVersions";
import { planSupply } from "./planSupply";
import { planLots } from "./planLots";

/** All sentences of the engine and the cycle in French and German; one file a folder of the source. */
export const translations: Translations = {
  ...common,
  ...cycleCommon,
  ...cycleGather,
  ...cycleReconcile,
  ...cycleReview,
  ...cycleSupply,
  ...planningData,
  ...planningDataChecks,
  ...planningDataCleaning,
  ...planningDataRoles,
  ...planningDataSheet,
  ...cycleScenarios,
  ...cycleMonitor,
  ...cycleVersions,
  ...planSupply,
  ...planLots,
};
