import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import type { SupplyResource } from "../../planning/supply/supplyModel";
import { inTurns } from "../inTurns";
import { RateBook } from "../rateBook";
import { caseInSlices } from "../scenarios/companyCase";
import { promotedPrice } from "../scenarios/promotion";
import type { Sliced } from "../slices";
import type { StepInputs } from "../step";
import { extraShiftRate } from "../supply/capacity";
import { plannedEmissions } from "../supply/emissions";
import { subcontracted } from "../supply/itemYield";
import {
  hoursTable,
  inventoryMeasures,
  inventoryTable,
  productionTable,
  purchaseTable,
} from "../supply/sheets";
import { readConsensus } from "../supply/plannedSupply";
import { dutyHeader, laneTable } from "../supply/tables";
import {
  measureByItemInSlices,
  measureRows,
  ownTable,
  readWide,
  type MonthSpan,
  type WideRow,
} from "../wideTable";
import { balanceChecks } from "./balance";
import { marginBridges } from "./bridges";
import { planCash } from "./cash";
import { cutGaps } from "./cuts";
import { lastPlan } from "./memory";
import { fullYear } from "./outlook";
import { peopleAndContracts } from "./peopleAndContracts";
import { receiptsGap } from "./receipts";
import { stockInSlices } from "./stockValue";
import { familyGaps, profitAndLoss, totalGap, valuedInSlices, type ExtraCosts } from "./volumes";

/** Everything that the step knows of the plan in money, before any scenario. */
export type PlanValue = Awaited<ReturnType<typeof valuePlan>>;

/** Values the plan as it stands on the sheets of steps 2 and 3, in turns that leave the pane room to answer. */
export async function valuePlan(inputs: StepInputs) {
  const { company, memory } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const [demand, shipped, rates] = await inTurns([
    () => readConsensus(inputs, span),
    () => measureInSlices(inputs, inventoryMeasures.shipments, span),
    () => new RateBook(company),
  ]);
  const [plan] = await inTurns([() => caseInSlices(inputs)]);
  const price = promotedPrice(company, inputs.own, span);
  const [volumes] = await inTurns([() => valuedInSlices(company, demand, shipped, span, rates, price)]);
  const [families, extra] = await inTurns([
    () => familyGaps(company, volumes, span),
    () => extraCosts(inputs, plan, span),
  ]);
  const total = totalGap(families, span.count);
  const [{ lines, missing }] = await inTurns([() => profitAndLoss(company, volumes, extra, span)]);
  const before = lastPlan(memory, monthLabel(span.first));
  const [stock, outlook, bridges, regions, channels] = await inTurns([
    () => stockInSlices(inputs, demand, rates, span),
    () => fullYear(company, rates, families, span, before),
    () => marginBridges(company, rates, volumes, span, before),
    () => cutGaps(inputs, "region", volumes, span),
    () => cutGaps(inputs, "channel", volumes, span),
  ]);
  const [checks, cash] = await inTurns([
    () => balanceChecks(inputs, volumes, families, lines, span, receiptsGap(inputs, plan, span)),
    () => planCash(company, rates, stock, lines, span),
  ]);
  return {
    span,
    plan,
    rates,
    volumes,
    families,
    total,
    lines,
    before,
    outlook,
    bridges,
    regions,
    channels,
    checks,
    cash,
    /** Tonnes of CO2e; NaN where the company has no factors. */
    emissions: plannedEmissions(
      company,
      { hours: inputs.own.get(hoursTable), lanes: inputs.own.get(laneTable) },
      span,
    ),
    /** Items that have no price. */
    unpriced: [...new Set(missing.map(({ item }) => company.items.item[volumes.items[item]]))],
  };
}

/** A measure of the constrained plan by item position, as it stands on the sheet of the inventory. */
export function measureInSlices(
  { company, own }: StepInputs,
  measure: string,
  span: MonthSpan,
): Sliced<Map<number, Float64Array>> {
  return measureByItemInSlices(company, ownTable(own, inventoryTable), measure, span, (units) => units || 0);
}

/** What an hour beyond the regular ones costs, by its row on the sheet of the hours. */
const hourRates: readonly (readonly [
  measure: string,
  rate: (planned: SupplyResource | undefined, company: Company, resource: number) => number,
])[] = [
  [
    "of which overtime",
    (planned, { resources }, r) => planned?.overtimeCost ?? (resources.overtimeCostPerHour[r] || 0),
  ],
  [
    "of which extra shift",
    (planned, company, r) => planned?.extraShiftCost ?? (r < 0 ? 0 : extraShiftRate(company, r)),
  ],
];

/**
 * Overtime hours and extra shifts at the resources' rates, what making and buying costs above the standard costs, freight, people
 * and contracts.
 */
function extraCosts({ company, own }: StepInputs, plan: PlanCase, span: MonthSpan): ExtraCosts {
  const { resources } = company;
  const extra: ExtraCosts = {
    overtime: new Float64Array(span.count),
    aboveStandard: new Float64Array(span.count),
  };
  const hours = own.get(hoursTable);
  const rows = hours ? [...readWide(hours, span)] : [];
  for (const [measure, rateOf] of hourRates) {
    for (const [name, values] of measureRows(rows, "Measure", measure, "Resource")) {
      const planned = plan.model.resources.find((resource) => resource.name === name);
      const rate = rateOf(planned, company, resources.resource.indexOf(name));
      values.forEach((value, t) => (extra.overtime[t] += (value || 0) * rate));
    }
  }
  const variance = new Map(
    plan.model.activities.map(({ kind, output, cost, leadTime }, a) => [
      `${kind} ${plan.points[output].item} ${plan.suppliers[a]}${kind === "buy" ? ` ${leadTime}` : ""}`,
      cost - plan.standardCost[a],
    ]),
  );
  const add = (table: RawTable | undefined, key: (row: WideRow) => string): void => {
    for (const row of table ? readWide(table, span) : []) {
      const each = variance.get(key(row)) ?? 0;
      if (each !== 0) row.values.forEach((value, t) => (extra.aboveStandard[t] += (value || 0) * each));
    }
  };
  add(own.get(productionTable), (row) =>
    row.key("Source") === subcontracted ? `subcontract ${row.key("Item")} ` : `make ${row.key("Item")} `,
  );
  add(
    own.get(purchaseTable),
    (row) => `buy ${row.key("Item")} ${row.key("Supplier")} ${row.key("Lead months")}`,
  );
  const lanes = own.get(laneTable);
  return {
    ...extra,
    ...(lanes ? { freight: freightOf(company, lanes, span) } : {}),
    ...peopleAndContracts({ own }, plan, span),
  };
}

/** Duty on a unit of what a lane carries, as the plan has it. */
function dutyEach(table: RawTable, row: WideRow): number {
  if (!table.headers.includes(dutyHeader)) return 0;
  const [duty, units] = [Number(row.key(dutyHeader)), Number(row.key("Total"))];
  return units > 0 ? duty / units : 0;
}

/** Freight of the lanes' loads as they stand on the sheet, a trip a month in which one runs. */
function freightOf({ lanes }: Company, table: RawTable, span: MonthSpan): Float64Array {
  const freight = new Float64Array(span.count);
  for (const row of readWide(table, span)) {
    const lane = lanes.from.findIndex(
      (from, i) =>
        from === row.key("From") && lanes.to[i] === row.key("To") && lanes.mode[i] === row.key("Mode"),
    );
    if (lane < 0) continue;
    const each = (lanes.costPerUnit[lane] || 0) + dutyEach(table, row);
    row.values.forEach((load, t) => {
      if (load > 0) freight[t] += load * each + (lanes.costFixed[lane] || 0);
    });
  }
  return freight;
}
