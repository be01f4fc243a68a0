import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { billOfResources, type CapacityLoad } from "../../planning/supply/roughCutCapacity";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { Fact, StepException } from "../contract";
import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { accuracyTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { counted, money, percent, topNames, units } from "../format";
import { inTurns } from "../inTurns";
import { promotedTable, withPromoted, withPromotedDemand } from "../scenarios/promotion";
import type { SheetOutline, Step, StepInputs, StepOutcome, StepRun } from "../step";
import { measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";
import { preferredLines, routesByItem, type MonthlyCapacity } from "./capacity";
import { dependentDemand } from "./dependentDemand";
import { companySupply, recipes, type CompanySupply } from "./model";
import { capacitySheet } from "./capacitySheet";
import { worthOfHours } from "./levers";
import { optionsSheet } from "./optionsSheet";
import { peakParts, type PeakPart } from "./peaks";
import { planOptions, type PlanOption } from "./planOptions";
import {
  capacityTable,
  inventorySheet,
  inventoryTable,
  productionSheet,
  productionTable,
  purchaseSheet,
  purchaseTable,
  shortageSheet,
  shortageTable,
  targetsSheet,
  targetsTable,
  type SupplyResult,
} from "./sheets";
import { siteInventorySheet, transferSheet } from "./siteSheets";
import { siteNetwork, type SiteNetwork } from "./siteNetwork";
import { optionsTable, siteInventoryTable, transferTable } from "./tables";
import { laneLoads, withoutSmallLoads } from "./transfers";
import { shortageRows, type ShortageRow } from "./shortages";
import { demandWithTail, withoutTail, withTail } from "./tail";
import { numbersByItem, stockTargets, textsByItem, type StockTarget } from "./targets";
import { sumOf } from "../sums";
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
  reads: [consensusTable, accuracyTable, segmentTable, promotedTable],
  keeps: [],
  outline({ company, own }) {
    const items = new Set(ownTable(own, consensusTable).rows.map((row) => row[0])).size;
    const months = company.settings.horizon;
    return [
      { sheet: capacityTable, rows: company.resources.rowCount, columns: months + 3 },
      { sheet: optionsTable, rows: 4, columns: 16 },
      { sheet: targetsTable, rows: items, columns: 11 },
      { sheet: productionTable, rows: items, columns: months + 5 },
      { sheet: inventoryTable, rows: items * 7, columns: months + 4 },
      ...siteOutline(company, items, months),
      { sheet: purchaseTable, rows: company.itemSuppliers.rowCount, columns: months + 6 },
    ];
  },
  plan,
};

/** Consensus demand by item position, as it stands on the sheet, the planner's changes included. */
export function readConsensus(
  { company, own }: Pick<StepInputs, "company" | "own">,
  span: MonthSpan,
): Map<number, Float64Array> {
  const rows = readWide(ownTable(own, consensusTable), span);
  const demand = new Map<number, Float64Array>();
  for (const [key, values] of measureRows(rows, "Measure", consensusMeasure, "Item")) {
    const item = company.itemIndex.get(key);
    if (item !== undefined)
      demand.set(
        item,
        values.map((value) => Math.max(0, value || 0)),
      );
  }
  return withPromotedDemand(company, own, demand, span);
}

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
  const [shortages] = await inTurns([() => shortageRows(company, supply, solved, span)]);
  const origin = run.origin(say`the consensus, stock, bills, calendars and costs`);
  const sheets = await inTurns([
    () => capacitySheet(result, origin),
    () => optionsSheet(result, origin),
    () => productionSheet(result, origin),
    () => inventorySheet(result, origin),
    () => purchaseSheet(result, origin),
    () => targetsSheet(company, targets, origin),
    () => shortageSheet(result, shortages, origin),
    ...(supply.network
      ? [() => transferSheet(result, origin), () => siteInventorySheet(result, origin)]
      : []),
  ]);
  return { ...summary(result, shortages), sheets };
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
    { sheet: siteInventoryTable, rows: items * network.sites.length * 5, columns: months + 5 },
  ];
}

/** What the plan is made from: the company over the horizon and the months after it. */
export function plannedSupply(inputs: StepInputs): {
  span: MonthSpan;
  demand: Map<number, Float64Array>;
  targets: StockTarget[];
  supply: CompanySupply;
} {
  const { company, own } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const demand = demandWithTail(readConsensus(inputs, span));
  const segments = textsByItem(own.get(segmentTable), "ABC");
  const targets = stockTargets(company, demand, segments, numbersByItem(own.get(accuracyTable), "RMSE"));
  const service = new Map(targets.map((target) => [target.item, target.service] as const));
  const plain = companySupply(company, demand, targets, withTail(span));
  const whole = withPromoted(company, own, plain, span, service);
  const network = siteNetwork(company);
  if (!network || tooLarge(whole, network)) return { span, demand, targets, supply: whole };
  // A scenario changes an item's target over all sites; only then is it divided among them.
  const changed = targets.map((target) => ({ ...target, targetStock: plannedTarget(whole, target) }));
  const bySite = companySupply(company, demand, changed, withTail(span), network);
  return { span, demand, targets, supply: withPromoted(company, own, bySite, span, service, targetDrivers) };
}

const targetDrivers = ["target stock", "service"] as const;

/** Item-site-months beyond which all sites are planned as one place: more would take minutes. */
const largestNetwork = 60_000;

function tooLarge({ model, items }: CompanySupply, { sites }: SiteNetwork): boolean {
  return items.length * Math.min(sites.length, 4) * model.periods > largestNetwork;
}

function plannedTarget(
  { model, pointItem }: CompanySupply,
  { item, targetStock }: StockTarget,
): Float64Array {
  const { safety } = model.points[pointItem.indexOf(item)];
  return safety instanceof Float64Array ? safety : targetStock;
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

interface Overload {
  resource: string;
  months: number[];
  peak: number;
}

/** Resources whose demand exceeds their regular hours, with the months. */
function overloads({ company, span, rough, supply }: SupplyResult): Overload[] {
  return company.resources.resource.flatMap((resource, r) => {
    const shares = Array.from(rough.load[r], (hours, t) => hours / supply.capacity.regular[r][t]);
    const months = shares.flatMap((share, t) => (share > 1 ? [span.first + t] : []));
    return months.length > 0 ? [{ resource, months, peak: Math.max(...shares) }] : [];
  });
}

function summary(result: SupplyResult, shortages: readonly ShortageRow[]): Omit<StepOutcome, "sheets"> {
  const { company, plan: solved, supply } = result;
  const { currency } = company.settings;
  const over = overloads(result);
  const demand = supply.model.demand.reduce(
    (sum, { quantity }) => sum + sumOf(quantity.slice(0, result.span.count)),
    0,
  );
  const late = solved.quantities.backlog.reduce((sum, row) => sum + sumOf(row), 0);
  const firstMonthLate = demand > 0 ? late / demand : 0;
  const overtime = solved.quantities.overtime
    .slice(0, supply.ownResources)
    .reduce((sum, row) => sum + sumOf(row), 0);
  const subcontracted = solved.quantities.started.reduce(
    (sum, row, a) => (supply.model.activities[a].kind === "subcontract" ? sum + sumOf(row) : sum),
    0,
  );
  const { costs } = solved;
  const balances = supply.model.points.length * result.span.count;
  const facts: Fact[] = [
    {
      label: say`Overloaded resources`,
      value: say`${over.length} of ${company.resources.rowCount}`,
      tone: over.length > 0 ? "warning" : "good",
    },
    {
      label: say`Plan`,
      value:
        solved.status === "optimal"
          ? say`cheapest, proven`
          : say`within ${percent(solved.gap)} of the cheapest`,
      tone: "good",
    },
    { label: say`Making and buying`, value: money(costs.supply + costs.overtime, currency), tone: "neutral" },
    { label: say`Holding cost`, value: money(costs.holding, currency), tone: "neutral" },
    { label: say`Overtime`, value: say`${units(overtime)} h`, tone: overtime > 0 ? "warning" : "good" },
    { label: say`Subcontracted`, value: say`${units(subcontracted)} units`, tone: "neutral" },
    {
      label: say`Served in its month`,
      value: percent(Math.max(0, 1 - firstMonthLate)),
      tone: late > 0 ? "warning" : "good",
    },
  ];
  if (supply.network)
    facts.push({
      label: say`Freight between sites`,
      value: money(costs.transport, currency),
      tone: "neutral",
    });
  if (solved.audit.ok)
    facts.push({
      label: say`Balance audit`,
      value: supply.network
        ? say`${units(balances)} item-site-months even`
        : say`${units(balances)} item-months even`,
      tone: "good",
    });
  const chase = result.options.find(({ name }) => name === "Chase");
  if (chase) facts.push(cheaperThan(chase, result.options[0], currency));
  const names = topNames(over.map(({ resource }) => resource));
  const found =
    over.length === 0
      ? say`No resource is overloaded`
      : over.length === 1
        ? say`${names} is overloaded`
        : say`${names} are overloaded`;
  const cure =
    shortages.length === 0
      ? say`the plan serves all demand in its month`
      : say`${units(late)} unit-months of demand wait, worth looking at in ${counted(new Set(shortages.map(({ item }) => item)).size, "item")}`;
  const headline = say`${found}; with earlier production and ${units(overtime)} h of overtime ${cure}.`;
  return { headline, facts, exceptions: exceptionsOf(result, over, shortages) };
}

/** Lanes that carry less than their minimum because no other lane runs between their sites; and space that is rented. */
function siteExceptions({ company, supply, plan: solved, span }: SupplyResult): StepException[] {
  const label = (t: number): string => monthLabel(span.first + t);
  const small = laneLoads(supply, solved, span).flatMap(({ lane, units: loads }): StepException[] => {
    const months = Array.from(loads.keys()).filter(
      (t) => loads[t] > 0.005 && loads[t] < lane.minimum - 0.005,
    );
    if (months.length === 0) return [];
    const text = say`Lane ${lane.name} carries less than its minimum of ${units(lane.minimum)} in ${topNames(months.map(label))}.`;
    return [{ tone: "warning", text, target: { sheet: transferTable, address: "A6" } }];
  });
  const rented = (supply.model.storages ?? []).flatMap(({ name }, k): StepException[] => {
    const over = solved.quantities.overflow[k];
    const months = Array.from(over.keys()).filter((t) => over[t] > 0.5);
    if (months.length === 0) return [];
    const text = say`${name} is over its space by up to ${units(Math.max(...over))} units in ${topNames(months.map(label))}.`;
    return [{ tone: "warning", text, target: { sheet: siteInventoryTable, address: "A5" } }];
  });
  const apart = supply.network ? [] : unplannedSites(company);
  return [...small, ...rented, ...apart];
}

/** A company too large for its sites is told so. */
function unplannedSites(company: Company): StepException[] {
  if (!siteNetwork(company)) return [];
  const text = say`The company is too large to plan every site: its sites are planned as one place, without lanes.`;
  return [{ tone: "neutral", text }];
}

/** What overtime would cost on a resource, to set beside the worth of an hour. */
function overtimeRate({ resources, settings }: Company, resource: number): string {
  const rate = resources.overtimeCostPerHour[resource];
  return rate > 0 ? say`An hour of overtime costs ${money(rate, settings.currency)}.` : "";
}

function cheaperThan(other: PlanOption, cheapest: PlanOption, currency: string): Fact {
  const saved = other.costs.total - cheapest.costs.total;
  return {
    label: say`Saved against ${other.name.toLowerCase()}`,
    value: money(saved, currency),
    tone: "good",
  };
}

function exceptionsOf(
  result: SupplyResult,
  over: readonly Overload[],
  shortages: readonly ShortageRow[],
): StepException[] {
  const { company, plan: solved, supply } = result;
  const exceptions: StepException[] = over.map(({ resource, months, peak }) => ({
    tone: "warning",
    text: say`${resource} is overloaded in ${topNames(months.map(monthLabel), 6)}; its peak is ${percent(peak, 0)} of regular capacity.`,
    target: { sheet: capacityTable, address: "A6" },
  }));
  const nameless = supply.withoutSource.map((item) => company.items.item[item]);
  if (nameless.length > 0) {
    exceptions.push({
      tone: "bad",
      text: say`Nothing makes or buys ${topNames(nameless)}. Add a bill of resources, a bill of materials or a supplier.`,
    });
  }
  exceptions.push(...siteExceptions(result));
  for (const { item, month, units: waiting, reason } of shortages.slice(0, 10)) {
    exceptions.push({
      tone: "bad",
      text: say`${item}: ${units(waiting)} units wait in ${month}. ${reason}`,
      target: { sheet: shortageTable, address: "A5" },
    });
  }
  const [dearest] = worthOfHours(solved, supply.ownResources);
  if (dearest) {
    const target = { sheet: optionsTable, address: "A20" };
    exceptions.push({
      tone: "neutral",
      text: `${dearest.sentence} ${overtimeRate(company, dearest.index)}`,
      target,
    });
  }
  for (const finding of solved.audit.findings.slice(0, 3)) exceptions.push({ tone: "bad", text: finding });
  return exceptions;
}
