import type { Company } from "../../planning/data/company";
import { billOfResources, type CapacityLoad } from "../../planning/supply/roughCutCapacity";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { inTurns } from "../inTurns";
import { promotedTable } from "../scenarios/promotion";
import type { SheetOutline, Step, StepInputs, StepOutcome, StepRun } from "../step";
import { ownTable, type MonthSpan } from "../wideTable";
import { preferredLines, routesByItem, type MonthlyCapacity } from "./capacity";
import { dependentDemand } from "./dependentDemand";
import type { CompanySupply } from "./model";
import { recipes } from "./recipes";
import { buffersOf } from "./buffers";
import { asksForPlacement, placementOf } from "./placement";
import { placementFacts, placementSheet } from "./placementSheet";
import { bufferSheet } from "./bufferSheet";
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
  purchaseTable,
  shortageSheet,
  shortageTable,
  targetsTable,
  type SupplyResult,
} from "./sheets";
import { customerShares } from "./allocation";
import { groupsInSlices } from "./customerGroups";
import { policyExceptions, policyTable, readPolicies } from "./policies";
import { readRules, ruleExceptions, ruleTable } from "./rules";
import { plannedInSlices } from "./plannedSupply";
import { goodPart } from "./itemYield";
import { purchaseSheet } from "./purchaseSheet";
import { summary } from "./supplySummary";
import { bottleneckHits } from "./hits";
import { hitsSheet } from "./hitsSheet";
import { customerSheet } from "./shortageCustomers";
import { laneSheet, siteInventorySheet, transferSheet } from "./siteSheets";
import { siteNetwork } from "./siteNetwork";
import { flowsInSlices } from "./stockFlows";
import { stockSheet } from "./stockSheet";
import {
  peggingTable,
  optionsTable,
  siteInventoryTable,
  stockTable,
  transferTable,
  laneTable,
} from "./tables";
import { shortageRows } from "./shortages";
import { textsByItem } from "./targets";
import { targetsSheet } from "./targetsSheet";
import { withoutTail, withTail } from "./tail";
import { workforceSheet } from "./workforceSheet";
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
    "openOrders",
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
      { sheet: stockTable, rows: items, columns: months + 6 },
      ...siteOutline(company, items, months),
      { sheet: purchaseTable, rows: company.itemSuppliers.rowCount, columns: months + 7 },
      { sheet: shortageTable },
      { sheet: peggingTable },
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company } = inputs;
  const [{ span, demand, targets, supply: longer }] = await inTurns([() => plannedInSlices(inputs)]);
  const [{ rough, peaks, need }] = await inTurns([() => roughCut(company, demand, longer, span)]);
  const { model } = longer;
  const optimal = await run.task("supplyPlan", { model, options: {} }, { finish: run.finish });
  const { options, cheapest } = await planOptions(run, longer, optimal);
  const solved = withoutTail(cheapest, model, span);
  const supply = { ...longer, capacity: cutCapacity(longer.capacity, span) };
  const bottleneck = tightest(rough, supply);
  const result: SupplyResult = {
    ...{ company, span, supply, plan: solved, demand, need, rough, bottleneck, peaks, options },
    isEnded: run.finish.aborted,
  };
  const { allocation } = readRules(inputs.own.get(ruleTable)).rules;
  const [shortages] = await inTurns([() => shortageRows(company, supply, solved, span)]);
  const [buyers] = await inTurns([() => groupsInSlices(company, supply.network?.warehouseOf)]);
  const [shares, flows, buffers] = await inTurns([
    () => customerShares(company, supply, solved, span, allocation, buyers),
    () => flowsInSlices(supply, solved),
    () => buffersOf(result, targets, textsByItem(inputs.own.get(segmentTable), "Segment")),
  ]);
  const [placement] = asksForPlacement(company)
    ? await inTurns([() => placementOf({ company, supply }, targets)])
    : [];
  const origin = run.origin(say`the consensus, stock, bills, calendars and costs`);
  const sheets = await inTurns([
    () => capacitySheet(result, run.form, origin),
    () => optionsSheet(result, company.settings.currency, origin),
    () => productionSheet(result, origin),
    () => inventorySheet(result, flows, run.form, origin),
    () => stockSheet(result, targets, flows, origin),
    () => purchaseSheet(result, origin),
    () => targetsSheet(company, targets, run.form, origin),
    () => shortageSheet(result, shortages, origin),
    () => hitsSheet(result, bottleneckHits(result, buyers), origin),
    ...(buffers.length > 0 ? [() => bufferSheet(result, buffers, origin)] : []),
    ...(placement ? [() => placementSheet(result, placement, origin)] : []),
    ...(model.pools?.length ? [() => workforceSheet(result, origin)] : []),
    ...(shares.length > 0 ? [() => customerSheet(result, shares, allocation, origin)] : []),
    ...(supply.network
      ? [
          () => transferSheet(result, origin),
          () => laneSheet(result, origin),
          () => siteInventorySheet(result, flows, origin),
        ]
      : []),
  ]);
  const outcome = summary(result, shortages);
  const refused = [
    ...policyExceptions(readPolicies(inputs.own.get(policyTable))),
    ...ruleExceptions(readRules(inputs.own.get(ruleTable))),
  ];
  const facts = [...outcome.facts, ...(placement ? placementFacts(result, placement) : [])];
  return { ...outcome, facts, exceptions: [...refused, ...outcome.exceptions], sheets };
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
): { rough: CapacityLoad; peaks: PeakPart[]; need: Float64Array[] } {
  const planned = withTail(span);
  const good = (item: number): number => goodPart(company, item);
  const need = dependentDemand(items, demand, recipes(company, planned), planned.count, good);
  // Hours go by what is started, scrap included.
  const started = need.map((row, k) =>
    good(items[k]) < 1 ? row.map((units) => units / good(items[k])) : row,
  );
  const lines = preferredLines(items, routesByItem(company));
  const { load, pastDue } = billOfResources(started, lines, company.resources.rowCount, capacity.regular);
  return {
    rough: { load: load.map((row) => row.slice(0, span.count)), pastDue },
    peaks: peakParts(started, lines, load, capacity.regular, span.count),
    need,
  };
}

function cutCapacity(
  { regular, overtime, extraShift }: MonthlyCapacity,
  { count }: MonthSpan,
): MonthlyCapacity {
  return {
    regular: regular.map((row) => row.slice(0, count)),
    overtime: overtime.map((row) => row.slice(0, count)),
    extraShift: extraShift.map((row) => row.slice(0, count)),
  };
}

/** The resource with the highest load in any month. */
function tightest({ load }: CapacityLoad, { capacity }: CompanySupply): number {
  const peaks = load.map((row, r) => Math.max(...row.map((hours, t) => hours / capacity.regular[r][t])));
  return Math.max(0, peaks.indexOf(Math.max(...peaks)));
}
