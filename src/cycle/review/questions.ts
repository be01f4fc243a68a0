import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { normaliseName } from "../../planning/data/table";
import { money, percent, topNames, units } from "../format";
import { sumOf } from "../sums";
import { readWide, type MonthSpan } from "../wideTable";
import { budgetOwner } from "../reconcile/gapOwners";
import { isPriceLever } from "../scenarios/levers";
import type { Decision } from "./decisions";
import type { PlanTables } from "./figures";
import { optionText, signed, type Choices } from "./options";
import type { FamilyOutlook } from "./executivePage";
import { say } from "../../planning/words";

const allFamilies = "All families";
/** A question about less than this share of the next twelve months' revenue is no matter for the executives. */
const materialShare = 0.002;
const letters = "ABCDEF";

export interface Overload {
  resource: string;
  months: string[];
  peak: number;
}

/** Questions for the meeting, and what is too small for it. */
export interface Questions {
  decisions: Decision[];
  /** Currency from which a question is worth the meeting's time. */
  threshold: number;
  /** Questions left to the planners, and their money together. */
  minor: { count: number; money: number };
}

/**
 * The decisions that the figures ask for, each with its options and what they bring. The threshold is the target named
 * "Decision threshold" or 0.2 % of the next twelve months' revenue; what lies below it stays with the planners.
 */
export function questionsOf(
  company: Company,
  overloads: readonly Overload[],
  families: readonly FamilyOutlook[],
  tables: PlanTables,
  choices: Choices,
  span: MonthSpan,
): Questions {
  const revenue = families.find(({ family }) => family === allFamilies)?.supply ?? 0;
  const threshold = givenThreshold(company) ?? revenue * materialShare;
  const cycle = monthLabel(span.first);
  const all = [
    ...scenarioQuestion(cycle, choices, company.settings.currency),
    ...capacityQuestions(cycle, company, overloads, tables, choices, span),
    ...budgetQuestions(cycle, company, families, tables, choices),
    ...shortageQuestions(cycle, tables, choices, company.settings.currency),
  ];
  const decisions = all.filter(({ money: value, id }) => value >= threshold || id.endsWith(" plan"));
  const small = all.filter((decision) => !decisions.includes(decision));
  return {
    decisions,
    threshold,
    minor: { count: small.length, money: sumOf(small.map(({ money: value }) => value)) },
  };
}

function givenThreshold({ targets }: Company): number | undefined {
  const row = targets.kpi.findIndex((name) => normaliseName(name) === "decisionthreshold");
  return row < 0 || Number.isNaN(targets.target[row]) ? undefined : targets.target[row];
}

function scenarioQuestion(
  cycle: string,
  { scenarios, recommendation }: Choices,
  currency: string,
): Decision[] {
  const plan = scenarios.find(({ kind }) => kind === "");
  const best = scenarios.find(({ recommended }) => recommended);
  if (!plan || !best) return [];
  const others = scenarios
    .filter(({ kind, name }) => kind === "choice" && name !== best.name)
    .sort((a, b) => b.toPlan - a.toPlan)
    .slice(0, 3);
  const isPlan = best === plan;
  const shown = isPlan ? others : [best, ...others];
  const options = [
    optionText("A", say`The plan as it stands`, [
      say`result ${money(plan.result, currency)}`,
      say`served ${percent(plan.served)}`,
    ]),
    ...shown.map((each, k) =>
      optionText(letters[k + 1], each.name, [
        say`result ${signed(each.toPlan, currency)}`,
        say`served ${percent(each.served)}`,
        say`stock ${signed(each.inventory - plan.inventory, currency)}`,
        say`cash ${signed(each.cash - plan.cash, currency)}`,
      ]),
    ),
  ];
  return [
    {
      id: `${cycle} plan`,
      question: isPlan
        ? say`Is the plan as it stands the plan to run?`
        : say`Does "${best.name}" become part of the plan?`,
      options: options.join("; "),
      recommendation: say`${isPlan ? "A" : "B"}: ${recommendation}`,
      money: Math.abs(isPlan ? (others[0]?.toPlan ?? 0) : best.toPlan),
      owner: say`S&OP lead`,
    },
  ];
}

function capacityQuestions(
  cycle: string,
  { settings, resources }: Company,
  overloads: readonly Overload[],
  { hours }: PlanTables,
  { scenarios, investments }: Choices,
  span: MonthSpan,
): Decision[] {
  const overtime = new Map(
    readWide(hours, span)
      .filter((row) => row.key("Measure") === "of which overtime")
      .map((row) => [row.key("Resource"), sumOf(row.values)] as const),
  );
  return overloads.map(({ resource, months, peak }): Decision => {
    const planned = overtime.get(resource) ?? 0;
    const cost = planned * (resources.overtimeCostPerHour[resources.resource.indexOf(resource)] || 0);
    const more = scenarios.find(({ name, kind }) => kind === "choice" && name.includes(resource));
    const worth = investments.find(({ name }) => name === more?.name);
    const options = [
      optionText("A", say`Make earlier and work ${units(planned)} h overtime, as planned`, [
        say`cost ${money(cost, settings.currency)}`,
      ]),
      ...(more
        ? [
            optionText("B", more.name, [
              say`result ${signed(more.toPlan, settings.currency)}`,
              ...(worth ? [say`worth an outlay of at most ${money(worth.worth, settings.currency)}`] : []),
            ]),
          ]
        : []),
    ];
    const gain = more?.toPlan ?? 0;
    return {
      id: `${cycle} capacity ${resource}`,
      question: say`How is the overload of ${resource} (peak ${percent(peak, 0)}) in ${topNames(months, 4)} met?`,
      options: options.join("; "),
      recommendation:
        worth && worth.value > 0
          ? say`B: ${worth.name}, net present value ${money(worth.value, settings.currency)}.`
          : say`A: make earlier and work overtime, as planned; demand is met with it.`,
      money: Math.max(cost, gain),
      owner: say`Supply planning`,
    };
  });
}

function budgetQuestions(
  cycle: string,
  { settings }: Company,
  families: readonly FamilyOutlook[],
  { gapOwners }: PlanTables,
  { levers }: Choices,
): Decision[] {
  const price = levers.find(({ name }) => isPriceLever(name));
  return families.flatMap(({ family, supply, budget }): Decision[] => {
    if (family === allFamilies || !(budget > 0) || Math.abs(supply - budget) < 0.02 * budget) return [];
    const gap = supply - budget;
    const share = percent(Math.abs(gap) / budget);
    const amount = money(Math.abs(gap), settings.currency);
    const close = price
      ? [say`${price.name} in all families brings ${signed(price.result, settings.currency)} of result`]
      : [];
    return [
      {
        id: `${cycle} budget ${family}`,
        question:
          gap < 0
            ? say`${family} is planned ${amount} (${share}) below budget for the next twelve months. Accept it?`
            : say`${family} is planned ${amount} (${share}) above budget for the next twelve months. Accept it?`,
        options:
          gap < 0
            ? [
                optionText("A", say`Accept and lower the outlook`, [say`revenue −${amount}`]),
                optionText("B", say`Close it with promotions or price`, close),
              ].join("; ")
            : [
                optionText("A", say`Accept and raise the outlook`, [say`revenue +${amount}`]),
                say`B Hold back supply`,
              ].join("; "),
        recommendation:
          gap < 0
            ? say`A: accept and lower the outlook; sales shows by the due date what promotions or price would take.`
            : say`A: accept and raise the outlook.`,
        money: Math.abs(gap),
        owner: budgetOwner(gapOwners, family) ?? "Sales",
      },
    ];
  });
}

function shortageQuestions(
  cycle: string,
  { shortages }: PlanTables,
  { levers }: Choices,
  currency: string,
): Decision[] {
  const [cheapest] = levers
    .filter(({ units: closed }) => closed > 0.5)
    .sort((a, b) => a.cost / a.units - b.cost / b.units);
  return itemsShort(shortages).map(({ item, value, waiting }): Decision => ({
    id: `${cycle} shortage ${item}`,
    question: say`Who gets ${item} while orders wait (${waiting} months)?`,
    options: [
      optionText("A", say`By customer priority`, [say`up to ${money(value, currency)} waits`]),
      say`B Share fairly`,
      ...(cheapest
        ? [
            optionText("C", cheapest.name, [
              say`closes ${units(cheapest.units)} units of all gaps`,
              say`cost ${money(cheapest.cost, currency)}`,
            ]),
          ]
        : []),
    ].join("; "),
    recommendation: say`A: by customer priority.`,
    money: value,
    owner: "Sales",
  }));
}

/** Items with waiting demand: the largest value that waits in a month, and in how many months. */
export function itemsShort(
  shortages: PlanTables["shortages"],
): { item: string; value: number; waiting: number }[] {
  if (!shortages) return [];
  const [item, value] = [shortages.headers.indexOf("Item"), shortages.headers.indexOf("Value")];
  const byItem = new Map<string, { item: string; value: number; waiting: number }>();
  for (const row of shortages.rows) {
    const worth = row[value];
    if (typeof worth !== "number") continue;
    const entry = byItem.get(String(row[item])) ?? { item: String(row[item]), value: 0, waiting: 0 };
    byItem.set(entry.item, entry);
    entry.value = Math.max(entry.value, worth);
    entry.waiting += 1;
  }
  return [...byItem.values()].sort((a, b) => b.value - a.value);
}
