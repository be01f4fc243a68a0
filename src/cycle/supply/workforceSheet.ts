import { at } from "../../planning/supply/supplyModel";
import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Fact } from "../contract";
import { hundredths, units } from "../format";
import { sumOf } from "../sums";
import { wideColumns, wideRow } from "../wideTable";
import type { CompanySupply } from "./model";
import { planSheet, precise, type SupplyResult } from "./sheets";
import type { ShownPlan } from "./tail";
import { workforceTable } from "./tables";

/** People and their hours in the plan, month by month. */
export interface PlannedPool {
  name: string;
  workers: Float64Array;
  hired: Float64Array;
  laidOff: Float64Array;
  /** Hours on all resources of the pool, and how many of them in overtime. */
  needed: Float64Array;
  overtime: Float64Array;
  /** Hours of the workers without overtime. */
  regular: Float64Array;
}

export function plannedPools(
  { model }: Pick<CompanySupply, "model">,
  { quantities }: ShownPlan,
): PlannedPool[] {
  return (model.pools ?? []).map(({ name, hoursPerWorker }, k) => {
    const months = quantities.workers[k].length;
    const total = (rows: readonly Float64Array[]): Float64Array =>
      Float64Array.from({ length: months }, (_, t) =>
        sumOf(model.resources.flatMap(({ pool }, r) => (pool === k ? [rows[r][t]] : []))),
      );
    return {
      name,
      workers: quantities.workers[k],
      hired: quantities.hired[k],
      laidOff: quantities.laidOff[k],
      needed: total(quantities.hours),
      overtime: total(quantities.overtime),
      regular: quantities.workers[k].map((people, t) => people * at(hoursPerWorker, t, 0)),
    };
  });
}

/** Only where the table of resources has workers. */
export function workforceSheet({ supply, plan, span }: SupplyResult, origin: string): SheetSpec {
  const rows = plannedPools(supply, plan).flatMap((pool): CellContent[][] => {
    const measures = [
      // A hundredth of a person is money that would be missing in the profit and loss.
      ["Workers", pool.workers, precise],
      ["Hired", pool.hired, precise],
      ["Laid off", pool.laidOff, precise],
      ["Hours needed", pool.needed, hundredths],
      ["of these overtime", pool.overtime, hundredths],
      ["Regular hours", pool.regular, hundredths],
    ] as const;
    return measures.map(([measure, values, shown]) =>
      wideRow([pool.name, measure], Array.from(values, shown)),
    );
  });
  return planSheet(
    workforceTable,
    say`Workforce of the plan`,
    say`People whom the cheapest plan keeps, hires and lays off in each month, as far as wages and their costs stand in your table of resources, and the hours that they work. Parts of people are part-time.`,
    origin,
    wideColumns(
      [
        { header: "Labour pool", format: "text", width: 18 },
        { header: "Measure", format: "text", width: 18 },
      ],
      span,
      "price",
    ),
    rows,
  );
}

/** People and set-ups of the plan, where the tables tell of them. */
export function workFacts({ supply, plan }: Pick<SupplyResult, "supply" | "plan">): Fact[] {
  const facts: Fact[] = plannedPools(supply, plan).map(({ name, workers, hired, laidOff }) => ({
    label: say`People in ${name}`,
    value: say`${units(Math.min(...workers))} to ${units(Math.max(...workers))}; ${units(sumOf(hired))} hired, ${units(sumOf(laidOff))} laid off`,
    tone: "neutral",
  }));
  const { hours, lots } = plannedSetUps(supply, plan);
  if (lots > 0)
    facts.push({
      label: say`Set-ups`,
      value: say`${units(hours)} h, ${units(lots)} times`,
      tone: "neutral",
    });
  return facts;
}

/** Hours and lots that the plan's production takes at the lot sizes of the bill of resources. */
export function plannedSetUps(
  { setUps }: Pick<CompanySupply, "setUps">,
  { quantities }: Pick<ShownPlan, "quantities">,
): { hours: number; lots: number } {
  let [hours, lots] = [0, 0];
  for (const [a, each] of setUps) {
    const made = sumOf(quantities.started[a]);
    hours += made * each.hours;
    lots += made * each.lots;
  }
  return { hours, lots };
}
