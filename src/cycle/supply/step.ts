import type { Company } from "../../planning/data/company";
import { billOfResources, type CapacityLoad } from "../../planning/supply/roughCutCapacity";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { inTurns } from "../inTurns";
import { promotedTable } from "../scenarios/promotion";
import type { SheetOutline, Step, StepInputs, StepOutcome, StepRun } from "../step";
import { ownTable, type MonthSpan } from "../wideTable";
import { preferredLines, routesByItem, type MonthlyCapacity } from "./capacity";
import { dependentDemand } from "./dependentDemand";
import { recipes, type CompanySupply } from "./model";
import { capacitySheet } from "./capacitySheet";
import { optionsSheet } from "./optionsSheet";
import { inventorySheet } from "./inventorySheet";
import { peakParts, type PeakPart } from "./peaks";
import { planOptions } from "./planOptions";
import {
  capacityTable,
  inventoryTable,
  productionSheet,
  productionTable,
  purchaseSheet,
  purchaseTable,
  shortageSheet,
  targetsTable,
  type SupplyResult,
} from "./sheets";
import { customerShares } from "./allocation";
import { policyExceptions, policyTable, readPolicies } from "./policies";
import { readRules, ruleExceptions, ruleTable } from "./rules";
import { plannedSupply } from "./plannedSupply";
import { summary } from "./supplySummary";
import { customerSheet } from "./shortageCustomers";
import { laneSheet, siteInventorySheet, transferSheet } from "./siteSheets";
import { siteNetwork } from "./siteNetwork";
import { optionsTable, siteInventoryTable, transferTable, laneTable } from "./tables";
import { withoutSmallLoads } from "./transfers";
import { shortageRows } from "./shortages";
import { targetsSheet } from "./targetsSheet";
import { withoutTail, withTail } from "./tail";
import { say } from "../../planning/words";

/** Phase 3: capacity check, stock targets, the cheapest feasible plan, and what it cannot serve. */
export const supplyStep: Step = {
  id: "supply",
  after: ["demand"],
  needs: ["items", "sales"],
  uses: [
    "resources",
    "calendar",
    "billOfResources",
    "billOfMaterials",
    "sites",
    "lanes",
    "regions",
    "customers",
    "suppliers",
    "itemSuppliers",
    "inventory",
    "scheduledReceipts",
    "policies",
    "targets",
    "prices",
    "costs",
    "settings",
  ],
  reads: [consensusTable, accuracyTable, segmentTable, promotedTable, policyTable, ruleTable],
  keeps: [],
  outline({ company, own }) {
    const items = new Set(ownTable(own, consensusTable).rows.map((row) => row[0])).size;
    const months = company.settings.horizon;
    return [
      { sheet: capacityTable, rows: company.resources.rowCount, columns: months + 3 },
      { sheet: optionsTable, rows: 4, columns: 16 },
      { sheet: targetsTable, rows: items, columns: 13 },
      { sheet: productionTable, rows: items, columns: months + 5 },
      { sheet: inventoryTable, rows: items * 7, columns: months + 4 },
      ...siteOutline(company, items, months),
      { sheet: purchaseTable, rows: company.itemSuppliers.rowCount, columns: months + 6 },
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company } = inputs;
  const [{ span, demand, targets, supply: longer }] = await inTurns([() => plannedSupply(inputs)]);
  const [{ rough, peaks }] = await inTurns([() => roughCut(company, demand, longer, span)]);
  const [model, cheapest] = await cheapestPlan(longer, run);
  const options = await planOptions(run, { ...longer, model }, cheapest);
  const solved = withoutTail(cheapest, model, span);
  const supply = { ...longer, model, capacity: cutCapacity(longer.capacity, span) };
  const bottleneck = tightest(rough, supply);
  const result: SupplyResult = { company, span, supply, plan: solved, rough, bottleneck, peaks, options };
  const { allocation } = readRules(inputs.own.get(ruleTable)).rules;
  const [shortages] = await inTurns([() => shortageRows(company, supply, solved, span)]);
  const [shares] = await inTurns([() => customerShares(company, supply, solved, span, allocation)]);
  const origin = run.origin(say`the consensus, stock, bills, calendars and costs`);
  const sheets = await inTurns([
    () => capacitySheet(result, run.form, origin),
    () => optionsSheet(result, origin),
    () => productionSheet(result, origin),
    () => inventorySheet(result, run.form, origin),
    () => purchaseSheet(result, origin),
    () => targetsSheet(company, targets, run.form, origin),
    () => shortageSheet(result, shortages, origin),
    ...(shares.length > 0 ? [() => customerSheet(result, shares, allocation, origin)] : []),
    ...(supply.network
      ? [
          () => transferSheet(result, origin),
          () => laneSheet(result, origin),
          () => siteInventorySheet(result, origin),
        ]
      : []),
  ]);
  const outcome = summary(result, shortages);
  const refused = [
    ...policyExceptions(readPolicies(inputs.own.get(policyTable))),
    ...ruleExceptions(readRules(inputs.own.get(ruleTable))),
  ];
  return { ...outcome, exceptions: [...refused, ...outcome.exceptions], sheets };
}

/** How often lanes that run too empty are closed and the rest is planned anew. */
const closingRounds = 2;

/** The cheapest plan in which lanes that have an alternative carry at least their minimum. */
async function cheapestPlan(supply: CompanySupply, run: StepRun): Promise<[SupplyModel, SupplyPlan]> {
  let { model } = supply;
  let plan = await run.task("supplyPlan", { model, options: {} });
  for (let round = 0; round < closingRounds; round++) {
    const closed = withoutSmallLoads({ ...supply, model }, plan);
    if (!closed) break;
    model = closed;
    plan = await run.task("supplyPlan", { model, options: {} });
  }
  return [model, plan];
}

function siteOutline(company: Company, items: number, months: number): SheetOutline[] {
  const network = siteNetwork(company);
  if (!network) return [];
  return [
    { sheet: transferTable, rows: items * network.lanes.length, columns: 11 },
    { sheet: laneTable, rows: network.lanes.length, columns: months + 9 },
    { sheet: siteInventoryTable, rows: items * network.sites.length * 5, columns: months + 5 },
  ];
}

/** Load of the demand when each month makes what it sells, and the items behind every overload. */
function roughCut(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  { items, capacity }: CompanySupply,
  span: MonthSpan,
): { rough: CapacityLoad; peaks: PeakPart[] } {
  const planned = withTail(span);
  const need = dependentDemand(items, demand, recipes(company, planned), planned.count);
  const lines = preferredLines(items, routesByItem(company));
  const { load, pastDue } = billOfResources(need, lines, company.resources.rowCount, capacity.regular);
  return {
    rough: { load: load.map((row) => row.slice(0, span.count)), pastDue },
    peaks: peakParts(need, lines, load, capacity.regular, span.count),
  };
}

function cutCapacity({ regular, overtime }: MonthlyCapacity, { count }: MonthSpan): MonthlyCapacity {
  return {
    regular: regular.map((row) => row.slice(0, count)),
    overtime: overtime.map((row) => row.slice(0, count)),
  };
}

/** The resource with the highest load in any month. */
function tightest({ load }: CapacityLoad, { capacity }: CompanySupply): number {
  const peaks = load.map((row, r) => Math.max(...row.map((hours, t) => hours / capacity.regular[r][t])));
  return Math.max(0, peaks.indexOf(Math.max(...peaks)));
}
