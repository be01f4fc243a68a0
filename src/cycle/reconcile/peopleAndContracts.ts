import { turnoverCost } from "../../planning/supply/readSupplyPlan";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { costsBesideStandard } from "../../planning/reconcile/scenarios/besideStandard";
import type { StepInputs } from "../step";
import { belowContract } from "../supply/supplierContracts";
import { purchaseTable } from "../supply/sheets";
import { supplierPrefix } from "../supply/supplierTerms";
import { workforceTable } from "../supply/tables";
import { measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";
import type { ExtraCosts } from "./volumes";

/**
 * What people cost whom the plan keeps, hires and lays off, and what is paid for contracts that purchases stay below, as
 * the plan stands on the sheets. What nothing in the tables gives a cost to is missing.
 */
export function peopleAndContracts(
  { own }: Pick<StepInputs, "own">,
  plan: PlanCase,
  span: MonthSpan,
): Pick<ExtraCosts, "wages" | "turnover" | "contracts"> {
  const has = costsBesideStandard(plan);
  return {
    ...(has.wages || has.turnover ? peopleCosts(own, plan, has, span) : {}),
    ...(has.contracts ? { contracts: contractCosts(own, plan, span) } : {}),
  };
}

function peopleCosts(
  own: StepInputs["own"],
  { model }: PlanCase,
  has: { wages: boolean; turnover: boolean },
  span: MonthSpan,
): Pick<ExtraCosts, "wages" | "turnover"> {
  const rows = readWide(ownTable(own, workforceTable), span);
  const of = (measure: string): Map<string, Float64Array> =>
    measureRows(rows, "Measure", measure, "Labour pool");
  const [workers, hired, laidOff] = [of("Workers"), of("Hired"), of("Laid off")];
  const [wages, turnover] = [new Float64Array(span.count), new Float64Array(span.count)];
  for (const pool of model.pools ?? [])
    for (let t = 0; t < span.count; t++) {
      const people = (measure: ReadonlyMap<string, Float64Array>): number => measure.get(pool.name)?.[t] || 0;
      wages[t] += pool.wage * people(workers);
      turnover[t] += turnoverCost(pool, people(hired), people(laidOff));
    }
  return { ...(has.wages ? { wages } : {}), ...(has.turnover ? { turnover } : {}) };
}

function contractCosts(own: StepInputs["own"], { model }: PlanCase, span: MonthSpan): Float64Array {
  const costs = new Float64Array(span.count);
  const table = own.get(purchaseTable);
  const ordered = new Map<string, { units: Float64Array; rows: number }>();
  for (const row of table ? readWide(table, span) : []) {
    const supplier = row.key("Supplier");
    const known = ordered.get(supplier) ?? { units: new Float64Array(span.count), rows: 0 };
    ordered.set(supplier, known);
    known.rows++;
    row.values.forEach((units, t) => (known.units[t] += units || 0));
  }
  for (const resource of model.resources) {
    if (resource.agreed === undefined) continue;
    const { units, rows } = ordered.get(resource.name.slice(supplierPrefix.length)) ?? {
      units: new Float64Array(span.count),
      rows: 0,
    };
    belowContract(resource, units, rows).forEach(
      (missing, t) => (costs[t] += missing * (resource.agreedCost ?? 0)),
    );
  }
  return costs;
}
