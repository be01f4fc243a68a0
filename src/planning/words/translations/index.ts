import type { Translations } from "../say";
import { cli } from "./cli";
import { cliHelp } from "./cliHelp";
import { common } from "./common";
import { cycleComments } from "./cycle/comments";
import { cycleCommon } from "./cycle/common";
import { cycleDemand } from "./cycle/demand";
import { cycleEvents } from "./cycle/events";
import { cycleWatched } from "./cycle/watched";
import { cycleDoctor } from "./cycle/doctor";
import { cycleGates } from "./cycle/gates";
import { cycleGather } from "./cycle/gather";
import { cycleMaturity } from "./cycle/maturity";
import { cycleMonitor } from "./cycle/monitor";
import { cycleReconcile } from "./cycle/reconcile";
import { cycleReview } from "./cycle/review";
import { cycleScenarios } from "./cycle/scenarios";
import { cycleScorecard } from "./cycle/scorecard";
import { cycleSigning } from "./cycle/signing";
import { cycleSupply } from "./cycle/supply";
import { cycleSupplyFindings } from "./cycle/supplyFindings";
import { cycleVoices } from "./cycle/voices";
import { cycleVersions } from "./cycle/versions";
import { functionsData } from "./functions/data";
import { functionsDemandForecast } from "./functions/demandForecast";
import { functionsDemandJudgement } from "./functions/demandJudgement";
import { functionsMonitor } from "./functions/monitor";
import { functionsReconcile } from "./functions/reconcile";
import { functionsSupplyCapacity } from "./functions/supplyCapacity";
import { functionsSupplyInventory } from "./functions/supplyInventory";
import { functionsSupplyMaterials } from "./functions/supplyMaterials";
import { functionsSupplyPlan } from "./functions/supplyPlan";
import { functionsSupport } from "./functions/support";
import { planningData } from "./planning/data";
import { planningDataChecks } from "./planning/dataChecks";
import { planningDataRoles } from "./planning/dataRoles";
import { planningDataSheets } from "./planning/dataSheets";
import { planningDemand } from "./planning/demand";
import { planningMonitor } from "./planning/monitor";
import { planningReconcile } from "./planning/reconcile";
import { planningReview } from "./planning/review";
import { planningSupply } from "./planning/supply";
import { planningSupplyInventory } from "./planning/supplyInventory";
import { workbook } from "./workbook";
import { worker } from "./worker";

/** All sentences of the engine and the cycle in French and German; the folders are those of the source. */
export const translations: Translations = {
  ...cli,
  ...cliHelp,
  ...common,
  ...cycleComments,
  ...cycleCommon,
  ...cycleDemand,
  ...cycleEvents,
  ...cycleWatched,
  ...cycleDoctor,
  ...cycleGates,
  ...cycleGather,
  ...cycleMaturity,
  ...cycleMonitor,
  ...cycleReconcile,
  ...cycleReview,
  ...cycleScenarios,
  ...cycleScorecard,
  ...cycleSigning,
  ...cycleSupply,
  ...cycleSupplyFindings,
  ...cycleVersions,
  ...cycleVoices,
  ...functionsData,
  ...functionsDemandForecast,
  ...functionsDemandJudgement,
  ...functionsMonitor,
  ...functionsReconcile,
  ...functionsSupplyCapacity,
  ...functionsSupplyInventory,
  ...functionsSupplyMaterials,
  ...functionsSupplyPlan,
  ...functionsSupport,
  ...planningData,
  ...planningDataChecks,
  ...planningDataRoles,
  ...planningDataSheets,
  ...planningDemand,
  ...planningMonitor,
  ...planningReconcile,
  ...planningReview,
  ...planningSupply,
  ...planningSupplyInventory,
  ...workbook,
  ...worker,
};
