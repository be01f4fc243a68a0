import type { Company } from "../../planning/data/company";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { RateBook } from "../rateBook";
import { readBudget } from "../reconcile/budget";
import { soldMonths } from "../reconcile/history";
import { atOnce, eachOf, type Sliced } from "../slices";
import type { StepInputs } from "../step";
import { isExpedited } from "../supply/activities";
import type { CompanySupply } from "../supply/model";
import { plannedInSlices } from "../supply/plannedSupply";
import { withTail } from "../supply/tail";
import { bareCase, promotedPrice, promotedTable } from "./promotion";

const monthsBefore = 6;

/** The plan's inputs as scenarios change them, from the company's tables and the consensus as they stand. */
export function companyCase(inputs: Pick<StepInputs, "company" | "own">): PlanCase {
  return atOnce(caseInSlices(inputs));
}

/** The same in slices. */
export function* caseInSlices(inputs: Pick<StepInputs, "company" | "own">): Sliced<PlanCase> {
  const { company, own } = inputs;
  const { span, targets, supply } = yield* plannedInSlices(inputs);
  yield;
  const planned = withTail(span);
  const rates = new RateBook(company);
  const service = new Map(targets.map((target) => [target.item, target.service] as const));
  const asGiven = yield* withoutPromoted(inputs, supply);
  const { model, pointItem } = supply;
  const monthly = (of: (month: number) => number): Float64Array =>
    Float64Array.from({ length: planned.count }, (_, t) => of(span.first + t));
  const promoted = promotedPrice(company, own, span);
  const sold = model.demand.map(({ point }) => pointItem[point]);
  const stockCost = yield* eachOf([...pointItem], (item) => monthly((month) => rates.cost(item, month) || 0));
  return {
    ...bareCase(company, supply, span, service),
    price: yield* eachOf(sold, (item) =>
      promoted(
        item,
        monthly((month) => rates.price(item, month)),
      ),
    ),
    cost: yield* eachOf(sold, (item) => monthly((month) => rates.cost(item, month))),
    stockCost,
    // What a scenario in the plan makes dearer is a cost above standard too.
    standardCost: Float64Array.from(asGiven.model.activities, (activity, a) => {
      if (activity.kind === "subcontract") return stockCost[activity.output][0];
      // What comes sooner than usual costs its premium above standard; it stands after the usual purchase.
      return isExpedited(activity) ? asGiven.model.activities[a - 1].cost : activity.cost;
    }),
    fixedCost: readBudget(company, planned).fixedCost.map((value) => value || 0),
    daysReceivable: company.settings.daysReceivable,
    daysPayable: company.settings.daysPayable,
    earlierRevenue: yield* revenueBefore(company, rates, span.first),
  };
}

/** The same plan's inputs without the scenario in the plan: what things cost as the tables have it. */
function* withoutPromoted(
  { company, own }: Pick<StepInputs, "company" | "own">,
  supply: CompanySupply,
): Sliced<CompanySupply> {
  if (!own.has(promotedTable)) return supply;
  const tables = new Map(own);
  tables.delete(promotedTable);
  return (yield* plannedInSlices({ company, own: tables })).supply;
}

function* revenueBefore(company: Company, rates: RateBook, first: number): Sliced<Float64Array> {
  const sums = new Float64Array(monthsBefore);
  const { revenue } = yield* soldMonths(company, rates, first - monthsBefore, monthsBefore);
  for (const row of revenue.values()) row.forEach((value, t) => (sums[t] += value));
  return sums;
}
