import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { segmentTable } from "../gather/segments";
import { withPromoted, withPromotedDemand } from "../scenarios/promotion";
import { atOnce, type Sliced } from "../slices";
import type { StepInputs } from "../step";
import { measureByItem, ownTable, type MonthSpan } from "../wideTable";
import { itemFences, withDemandFences } from "./fences";
import { supplyInSlices, type CompanySupply, type SupplyWays } from "./model";
import type { SupplyRules } from "./contract";
import { readRules, ruleTable } from "./rules";
import { siteNetwork, type SiteNetwork } from "./siteNetwork";
import { demandWithTail, withTail } from "./tail";
import { itemTargets, textsByItem, type StockTarget } from "./targets";

/** Consensus demand by item position, as it stands on the sheet, the planner's changes included. */
export function readConsensus(
  { company, own }: Pick<StepInputs, "company" | "own">,
  span: MonthSpan,
): Map<number, Float64Array> {
  const table = ownTable(own, consensusTable);
  const demand = measureByItem(company, table, consensusMeasure, span, (units) => Math.max(0, units || 0));
  return withPromotedDemand(company, own, demand, span);
}

interface PlannedSupply {
  span: MonthSpan;
  demand: Map<number, Float64Array>;
  targets: StockTarget[];
  supply: CompanySupply;
}

/**
 * What the plan is made from: the company over the horizon and the months after it.
 *
 * @param toTry with the ways in it that levers open
 */
export function plannedSupply(
  inputs: Pick<StepInputs, "company" | "own">,
  ways: { toTry?: boolean } = {},
): PlannedSupply {
  return atOnce(plannedInSlices(inputs, ways));
}

/** The same in slices. */
export function* plannedInSlices(
  inputs: Pick<StepInputs, "company" | "own">,
  { toTry = false } = {},
): Sliced<PlannedSupply> {
  const { company, own } = inputs;
  const { rules } = readRules(own.get(ruleTable));
  const fences = itemFences(company, textsByItem(own.get(segmentTable), "Segment"));
  const ways: SupplyWays = {
    expedite: expediting(rules, toTry),
    quotaTolerance: Number.isNaN(rules.quotaTolerance) ? undefined : rules.quotaTolerance,
    abovePrice: rules.abovePrice,
    fenceOf: (item) => fences(item).planning,
  };
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const consensus = readConsensus(inputs, span);
  yield;
  const forecast = demandWithTail(consensus);
  yield;
  const demand = withDemandFences(company, forecast, span, fences);
  yield;
  const targets = yield* itemTargets(company, own, demand);
  const service = new Map(targets.map((target) => [target.item, target.service] as const));
  const plain = yield* supplyInSlices(company, demand, targets, withTail(span), ways);
  const whole = withPromoted(company, own, plain, span, service);
  const network = siteNetwork(company);
  if (!network || tooLarge(whole, network)) return { span, demand, targets, supply: whole };
  // A scenario changes an item's target over all sites; only then is it divided among them.
  const changed = targets.map((target) => ({ ...target, targetStock: plannedTarget(whole, target) }));
  yield;
  const bySite = yield* supplyInSlices(company, demand, changed, withTail(span), { ...ways, network });
  return { span, demand, targets, supply: withPromoted(company, own, bySite, span, service, targetDrivers) };
}

/** What expediting costs where no rule says it, when it is tried as a lever. */
const usualPremium = 0.25;

function expediting({ expeditePremium }: SupplyRules, toTry: boolean): SupplyWays["expedite"] {
  if (!Number.isNaN(expeditePremium)) return { premium: expeditePremium };
  return toTry ? { premium: usualPremium, closed: true } : undefined;
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
