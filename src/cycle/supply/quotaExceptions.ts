import { monthLabel } from "../../planning/data/excelDate";
import { quotaGroups, quotaWords, type QuotaGroup } from "../../planning/supply/quotaGroups";
import { decimal, inCurrency, say } from "../../planning/words";
import type { StepException } from "../contract";
import { percent, topNames } from "../format";
import { sumOf } from "../sums";
import type { SupplyResult } from "./sheets";
import { purchaseTable } from "./sheets";

/** Parts nearer to their quota than this are not worth a word beyond the tolerance. */
const smallest = 0.005;

/** Quotas that cost money, and sources whose part over the plan is not what it should be. */
export function quotaExceptions(result: SupplyResult): StepException[] {
  const groups = quotaGroups(result.supply.model);
  return [
    ...groups.flatMap((group) => costly(result, group)),
    ...groups.flatMap((group) => apart(result, group)),
  ];
}

const target = { sheet: purchaseTable, address: "A5" };

/** Units that each source starts over the plan, and all of them together. */
export function startedBySource(
  { plan }: Pick<SupplyResult, "plan">,
  { sources }: QuotaGroup,
): { units: number[]; all: number } {
  const units = sources.map(({ activities }) =>
    sumOf(activities.map((a) => sumOf(plan.quantities.started[a]))),
  );
  return { units, all: sumOf(units) };
}

function costly({ company, supply, plan, span }: SupplyResult, group: QuotaGroup): StepException[] {
  return group.sources.flatMap(({ name, activities }): StepException[] => {
    const values = plan.marginalValues.filter(
      ({ kind, index, value }) => kind === "quota" && index === activities[0] && value >= smallest,
    );
    if (values.length === 0) return [];
    const months = values.map(({ period }) => period).sort((a, b) => a - b);
    const most = Math.max(...values.map(({ value }) => value));
    const saved = inCurrency(decimal(most, 2), company.settings.currency);
    const text = say`The quotas ${quotaWords(supply.model, group)} cost money in ${topNames(months.map((t) => monthLabel(span.first + t)))}: one unit more or less of ${name} would save up to ${saved}.`;
    return [{ tone: "neutral", text, rule: "Quota costs money", key: name, target }];
  });
}

function apart(result: SupplyResult, group: QuotaGroup): StepException[] {
  const { units, all } = startedBySource(result, group);
  return group.sources.flatMap(({ name, share, tolerance }, k): StepException[] => {
    const part = units[k] / all;
    if (!(all > 0) || Math.abs(part - share) <= tolerance + smallest) return [];
    const { item } = result.supply.model.points[group.point];
    const text = say`${name} has ${percent(part, 0)} of ${item} over the plan and not ${percent(share, 0)}: its order lots, limits or lead time allow no closer.`;
    return [{ tone: "warning", text, rule: "Quota not kept", key: item, target }];
  });
}
