import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { Fact, StepException } from "../contract";
import { counted, money, percent, topNames, units } from "../format";
import type { StepOutcome } from "../step";
import { worthOfHours } from "./levers";
import type { PlanOption } from "./planOptions";
import { maximumExceptions } from "./maximumExceptions";
import { quotaExceptions } from "./quotaExceptions";
import { contractExceptions } from "./supplierContracts";
import { supplyExceptions } from "./supplyExceptions";
import { capacityTable, shortageTable, type SupplyResult } from "./sheets";
import { servedInMonth } from "./served";
import { siteNetwork } from "./siteNetwork";
import { optionsTable, siteInventoryTable, transferTable } from "./tables";
import { freightOf, laneLoads } from "./transfers";
import type { ShortageRow } from "./shortages";
import { sumOf } from "../sums";
import { workFacts } from "./workforceSheet";
import { say } from "../../planning/words";

interface Overload {
  resource: string;
  months: number[];
  peak: number;
  /** What the hours beyond regular time cost in overtime. */
  money: number;
}

/** Resources whose demand exceeds their regular hours, with the months. */
function overloads({ company, span, rough, supply }: SupplyResult): Overload[] {
  return company.resources.resource.flatMap((resource, r) => {
    const shares = Array.from(rough.load[r], (hours, t) => hours / supply.capacity.regular[r][t]);
    const months = shares.flatMap((share, t) => (share > 1 ? [span.first + t] : []));
    const excess = sumOf(rough.load[r].map((hours, t) => Math.max(0, hours - supply.capacity.regular[r][t])));
    const money = excess * (company.resources.overtimeCostPerHour[r] || 0);
    return months.length > 0 ? [{ resource, months, peak: Math.max(...shares), money }] : [];
  });
}

/** What step 3 says of its plan: the headline, the facts and what needs a look. */
export function summary(
  result: SupplyResult,
  shortages: readonly ShortageRow[],
): Omit<StepOutcome, "sheets"> {
  const { company, plan: solved, supply } = result;
  const { currency } = company.settings;
  const over = overloads(result);
  const late = solved.quantities.backlog.reduce((sum, row) => sum + sumOf(row), 0);
  const served = servedInMonth(supply.model.demand, solved.quantities.backlog, result.span.count);
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
          : say`within ${percent(solved.gap, 2)} of the cheapest`,
      tone: "good",
    },
    {
      label: say`Making and buying`,
      value: money(costs.supply + costs.overtime + costs.extraShift, currency),
      tone: "neutral",
    },
    { label: say`Holding cost`, value: money(costs.holding, currency), tone: "neutral" },
    { label: say`Overtime`, value: say`${units(overtime)} h`, tone: overtime > 0 ? "warning" : "good" },
    { label: say`Subcontracted`, value: say`${units(subcontracted)} units`, tone: "neutral" },
    {
      label: say`Served in its month`,
      value: percent(served),
      tone: late > 0 ? "warning" : "good",
    },
  ];
  facts.push(...workFacts(result));
  if (solved.minimumsCost >= 0.5)
    facts.push({
      label: say`Minimum orders and loads cost`,
      value: money(solved.minimumsCost, currency),
      tone: "neutral",
    });
  if (supply.network)
    facts.push({
      label: say`Freight between sites`,
      value: money(freightOf(supply, solved), currency),
      tone: "neutral",
    });
  if (solved.audit.ok)
    facts.push({
      label: say`Balance audit`,
      value: say`${units(balances)} balances even`,
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
  const means =
    overtime < 0.5
      ? say`${found}; with earlier production ${cure}.`
      : say`${found}; with earlier production and ${units(overtime)} h of overtime ${cure}.`;
  const headline =
    company.resources.rowCount > 0 ? means : say`Only suppliers and lanes limit the plan; ${cure}.`;
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
    label: say`Saved against making what is sold`,
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
  const exceptions: StepException[] = over.map(({ resource, months, peak, money: atStake }) => ({
    ...{ tone: "warning", rule: "Overload", key: resource, money: atStake },
    text: say`${resource} is overloaded in ${topNames(months.map(monthLabel), 6)}; its peak is ${percent(peak, 0)} of regular capacity.`,
    target: { sheet: capacityTable, address: "A6" },
  }));
  exceptions.push(
    ...supplyExceptions(result),
    ...quotaExceptions(result),
    ...contractExceptions(result),
    ...maximumExceptions(result),
    ...siteExceptions(result),
  );
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
