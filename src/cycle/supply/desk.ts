import { monthLabel, monthOf } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import { openLivePlan, type LivePlanSession } from "../../worker/livePlanSession";
import { splitReference } from "../../workbook/addresses";
import type { SourceTable } from "../../workbook/readTables";
import type { InputReader } from "../inputs";
import { sumOf } from "../sums";
import { changeRegister } from "../register";
import { isExpedited } from "./activities";
import type {
  LeverAnswer,
  LeverSetting,
  ListedPolicy,
  Peak,
  PeakHit,
  SegmentPolicy,
  StockLines,
  SupplyDesk,
  SupplyRules,
  SupplyView,
} from "./contract";
import { leverChange } from "./leverChange";
import type { CompanySupply } from "./model";
import { numberOf, rowsOf, textOf } from "./ownRows";
import { stockLines, stockView } from "./stockView";
import {
  cumulativeTable,
  leverTable,
  optionsTable,
  peakTable,
  peggingTable,
  stockHeatTable,
  stockTable,
} from "./tables";
import { capacityTable, inventoryTable, shortageTable, targetsTable } from "./sheets";
import { plannedSupply } from "./plannedSupply";
import { companyPolicy } from "./targets";
import { policySheet, policyTable, readPolicies, segments } from "./policies";
import { readRules, ruleSheet, ruleTable } from "./rules";
import { supplyStep } from "./step";
import { say } from "../../planning/words";

const tables = [
  ...[capacityTable, peakTable, peggingTable, optionsTable, leverTable, shortageTable],
  ...[stockTable, cumulativeTable, stockHeatTable],
];
/** Shortages that the pane shows; the sheet has them all. */
const shownShortages = 50;

interface OpenPlan {
  supply: CompanySupply;
  months: number;
  session: LivePlanSession;
}

/** Shows what step 3 wrote, and keeps its plan in the solver while levers are tried. */
export class WorkbookSupplyDesk implements SupplyDesk {
  private opened: Promise<OpenPlan> | undefined;

  constructor(private readonly inputs: InputReader) {}

  async view(): Promise<SupplyView> {
    const own = await this.inputs.readOwn(tables);
    const heat = own.get(capacityTable);
    if (!heat) throw new PlanningError("notAvailable", say`There is no capacity check yet. Run this step.`);
    const months = heat.headers.filter((header) => /^\d{4}-\d{2}$/.test(header));
    const { company } = await this.inputs.read();
    return {
      months,
      heat: heat.rows.map((row) => ({
        resource: textOf(heat, row, "Resource"),
        description: textOf(heat, row, "Description"),
        shares: months.map((month) => numberOf(heat, row, month)),
      })),
      peaks: peaksOf(own.get(peakTable), hitsOf(own.get(peggingTable))),
      plans: rowsOf(own.get(optionsTable)).map(({ table, row }) => ({
        name: textOf(table, row, "Plan"),
        total: numberOf(table, row, "Total"),
        aboveCheapest: numberOf(table, row, "Above cheapest"),
        onTime: numberOf(table, row, "On time"),
      })),
      levers: rowsOf(own.get(leverTable)).map(({ table, row }) => ({
        name: textOf(table, row, "Lever"),
        cost: numberOf(table, row, "Cost"),
        used: numberOf(table, row, "Used"),
        unit: textOf(table, row, "Unit"),
      })),
      stock: stockView(own),
      ...shortagesOf(own.get(shortageTable)),
      currency: company.settings.currency,
    };
  }

  async stockOf(item: string): Promise<StockLines> {
    return stockLines(await this.inputs.readOwn([inventoryTable, stockHeatTable]), item);
  }

  async policies(): Promise<ListedPolicy[]> {
    const { company } = await this.inputs.read();
    const own = await this.inputs.readOwn([policyTable, targetsTable]);
    const { policies } = readPolicies(own.get(policyTable));
    const planned = rowsOf(own.get(targetsTable));
    return segments.map((segment) => {
      const members = planned.filter(({ table, row }) => textOf(table, row, "Segment") === segment);
      const total = (header: string): number =>
        planned.length === 0 ? NaN : sumOf(members.map(({ table, row }) => numberOf(table, row, header)));
      const kept = policies.get(segment) ?? policies.get(segment.charAt(0));
      return {
        ...(kept ?? companyPolicy(company, segment)),
        segment,
        items: members.length,
        own: policies.has(segment),
        safetyStock: total("Safety stock"),
        targetStock: total("Mean target stock"),
      };
    });
  }

  async savePolicy(policy: SegmentPolicy): Promise<void> {
    if (!(policy.service > 0 && policy.service < 1))
      throw new PlanningError(
        "value",
        say`Service must lie between 0 and 100 %; 100 % would need endless stock.`,
      );
    await changeRegister(policySheet([policy]), (rows, added) => [
      ...rows.filter(([segment]) => segment !== null && segment !== policy.segment),
      ...added,
    ]);
    this.inputs.forgetOwn();
  }

  async removePolicy(segment: string): Promise<void> {
    await changeRegister(policySheet([]), (rows) => rows.filter(([name]) => name !== segment));
    this.inputs.forgetOwn();
  }

  async rules(): Promise<SupplyRules> {
    return readRules((await this.inputs.readOwn([ruleTable])).get(ruleTable)).rules;
  }

  async saveRules(rules: SupplyRules): Promise<void> {
    await changeRegister(ruleSheet(rules), (_, added) => added);
    this.inputs.forgetOwn();
  }

  async tryLevers(
    setting: LeverSetting,
    watch: Parameters<SupplyDesk["tryLevers"]>[1] = {},
  ): Promise<LeverAnswer> {
    this.opened ??= this.open(watch);
    const opening = this.opened;
    const { supply, months, session } = await opening.catch((error: unknown) => {
      // The next try starts anew.
      if (this.opened === opening) this.opened = undefined;
      throw error;
    });
    const plan = await session.change(leverChange(supply, setting), watch);
    const own = supply.ownResources;
    return {
      costChange: plan.costs.total - session.first.costs.total,
      waitingBefore: waitingOf(session.first, months),
      waiting: waitingOf(plan, months),
      expedited: expeditedUnits(supply, plan, months),
      overtimeHoursChange: overtimeOf(plan, own, months) - overtimeOf(session.first, own, months),
      extraShift: extraShiftsOf(plan, supply, months),
      proven: plan.status === "optimal" && plan.audit.ok,
    };
  }

  close(): void {
    const opened = this.opened;
    this.opened = undefined;
    void opened?.then(
      ({ session }) => session.close(),
      () => undefined,
    );
  }

  private async open(watch: NonNullable<Parameters<SupplyDesk["tryLevers"]>[1]>): Promise<OpenPlan> {
    const inputs = await this.inputs.forStep(supplyStep);
    const { supply } = plannedSupply(inputs, { toTry: true });
    const session = await openLivePlan(withLimits(supply), {}, watch);
    return { supply, months: inputs.company.settings.horizon, session };
  }
}

/** Stock that levers may bound, and shifts that they may add, need a bound from the start. */
function withLimits({ model, soldPoints, ownResources }: CompanySupply): SupplyModel {
  const sold = new Set(soldPoints);
  return {
    ...model,
    resources: model.resources.map((each, r) => (r < ownResources ? { extraShift: 0, ...each } : each)),
    points: model.points.map((point, p) => (sold.has(p) ? { ...point, maximum: Infinity } : point)),
  };
}

function expeditedUnits({ model }: CompanySupply, { quantities }: SupplyPlan, months: number): number {
  return sumOf(
    quantities.started.map((row, a) =>
      isExpedited(model.activities[a]) ? sumOf(row.subarray(0, months)) : 0,
    ),
  );
}

function waitingOf({ quantities }: SupplyPlan, months: number): number {
  return sumOf(quantities.backlog.map((row) => sumOf(row.subarray(0, months))));
}

function overtimeOf({ quantities }: SupplyPlan, ownResources: number, months: number): number {
  return sumOf(quantities.overtime.slice(0, ownResources).map((row) => sumOf(row.subarray(0, months))));
}

function extraShiftsOf(
  { quantities }: SupplyPlan,
  { model, ownResources }: CompanySupply,
  months: number,
): LeverAnswer["extraShift"] {
  const hours = quantities.extraShift.slice(0, ownResources).map((row) => sumOf(row.subarray(0, months)));
  const cost = hours.map((each, r) => each * (model.resources[r].extraShiftCost ?? 0));
  return { hours: sumOf(hours), cost: sumOf(cost) };
}

function shortagesOf(table: SourceTable | undefined): Pick<SupplyView, "shortages" | "shortageCount"> {
  const place = table && splitReference(`${table.sheet}!${table.address}`);
  const first = Number(/\d+/.exec(place?.address ?? "")?.[0] ?? 1);
  const short = rowsOf(table).filter(({ table: own, row }) => textOf(own, row, "Item") !== "none");
  const hasSite = table?.headers.includes("Site") ?? false;
  return {
    shortageCount: short.length,
    shortages: short.slice(0, shownShortages).map(({ table: own, row }, index) => ({
      month: monthLabel(monthOf(numberOf(own, row, "Month"))),
      item: textOf(own, row, "Item"),
      site: hasSite ? textOf(own, row, "Site") : "",
      units: numberOf(own, row, "Units waiting"),
      value: numberOf(own, row, "Value"),
      cause: textOf(own, row, "Cause"),
      reason: textOf(own, row, "What binds"),
      target: { sheet: own.sheet, address: `A${first + 1 + index}` },
    })),
  };
}

/** What overloads hit, by "resource month". */
function hitsOf(table: SourceTable | undefined): Map<string, PeakHit[]> {
  const hits = new Map<string, PeakHit[]>();
  for (const { table: own, row } of rowsOf(table)) {
    if (textOf(own, row, "Kind") !== "Overload") continue;
    const key = `${textOf(own, row, "Bottleneck")} ${monthLabel(monthOf(numberOf(own, row, "Month")))}`;
    const list = hits.get(key) ?? [];
    hits.set(key, list);
    list.push({
      item: textOf(own, row, "Item"),
      value: numberOf(own, row, "Revenue at stake"),
      customers: textOf(own, row, "Customers"),
    });
  }
  return hits;
}

function peaksOf(table: SourceTable | undefined, hits: ReadonlyMap<string, PeakHit[]>): Peak[] {
  const peaks = new Map<string, Peak>();
  const place = table && splitReference(`${table.sheet}!${table.address}`);
  const first = Number(/\d+/.exec(place?.address ?? "")?.[0] ?? 1);
  rowsOf(table).forEach(({ table: own, row }, index) => {
    const resource = textOf(own, row, "Resource");
    if (resource === "none") return;
    const month = monthLabel(monthOf(numberOf(own, row, "Month")));
    const key = `${resource} ${month}`;
    const peak = peaks.get(key) ?? {
      resource,
      month,
      items: [],
      hits: hits.get(key) ?? [],
      target: { sheet: own.sheet, address: `A${first + 1 + index}` },
    };
    peaks.set(key, peak);
    peak.items.push({
      item: textOf(own, row, "Item"),
      hours: numberOf(own, row, "Hours"),
      share: numberOf(own, row, "Share of load"),
    });
  });
  return [...peaks.values()];
}
