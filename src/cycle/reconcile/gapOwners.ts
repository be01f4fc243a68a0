import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { hundredths, money } from "../format";
import { registerRows } from "../register";
import { sumOf } from "../sums";
import type { FamilyGap, ValuedVolumes } from "./volumes";
import { say } from "../../planning/words";

/** The gaps of the plan with who answers for each: a register whose names and answers stay from run to run. */
export const gapOwnerTable = "SOP_Gap_Owners";

/** Shares of a family beyond which a gap needs an owner: units short of demand, revenue off the budget. */
const leastShare = { demand: 0.01, budget: 0.02 } as const;
type Against = keyof typeof leastShare;

export interface OwnedGap {
  family: string;
  against: Against;
  /** Plan less demand or budget, in units and currency; a budget counts in the months that have one. */
  units: number;
  revenue: number;
  /** Of the units of demand or the revenue of the budget. */
  share: number;
  /** Empty while nobody is named. */
  owner: string;
  /** What the owner does about it. */
  answer: string;
}

/**
 * The gaps of the families, the largest money first. A new gap goes to the planner of most of the family's revenue;
 * whom people named, or took out, stays.
 *
 * @param register the table as it stands on its sheet
 */
export function ownedGaps(
  company: Company,
  families: readonly FamilyGap[],
  volumes: ValuedVolumes,
  register: RawTable | undefined,
): OwnedGap[] {
  const known = new Map(
    registerRows(register).map((row) => [`${row.text("Family")} ${row.text("Against")}`, row] as const),
  );
  const planners = plannersByFamily(company, volumes);
  return families
    .flatMap((gap) => [toDemand(gap), toBudget(gap)].map((found) => ({ ...found, family: gap.family })))
    .filter(({ against, share }) => Math.abs(share) > leastShare[against])
    .map((gap): OwnedGap => {
      const row = known.get(`${gap.family} ${gap.against}`);
      const owner = row ? row.text("Owner") : (planners.get(gap.family) ?? "");
      return { ...gap, owner, answer: row?.text("Answer") ?? "" };
    })
    .sort((a, b) => Math.abs(b.revenue) - Math.abs(a.revenue));
}

type Gap = Pick<OwnedGap, "against" | "units" | "revenue" | "share">;

/** More supply than demand is stock, and no gap. */
function toDemand({ values: { Units, Revenue } }: FamilyGap): Gap {
  const demand = sumOf(Units.Demand);
  const units = Math.min(0, sumOf(Units.Supply) - demand);
  const revenue = units < 0 ? sumOf(Revenue.Supply) - sumOf(Revenue.Demand) : 0;
  return { against: "demand", units, revenue, share: demand > 0 ? units / demand : 0 };
}

function toBudget({ values: { Units, Revenue } }: FamilyGap): Gap {
  const budgeted = (plan: Float64Array, budget: Float64Array): number =>
    sumOf(plan.map((value, t) => (Number.isNaN(budget[t]) ? 0 : value - budget[t])));
  const budget = sumOf(Revenue.Budget);
  const revenue = budgeted(Revenue.Supply, Revenue.Budget);
  const share = budget > 0 ? revenue / budget : 0;
  return { against: "budget", units: budgeted(Units.Supply, Units.Budget), revenue, share };
}

/** Whose items make most of a family's revenue. */
function plannersByFamily({ items }: Company, { items: planned, family, supply, price }: ValuedVolumes) {
  const shares = new Map<string, Map<string, number>>();
  planned.forEach((item, k) => {
    const planner = items.planner[item];
    if (!planner) return;
    const ofFamily = shares.get(family[k]) ?? new Map<string, number>();
    shares.set(family[k], ofFamily);
    const revenue = supply[k].reduce((sum, units, t) => sum + units * (price[k][t] || 0), 0);
    ofFamily.set(planner, (ofFamily.get(planner) ?? 0) + revenue);
  });
  const first = (ofFamily: ReadonlyMap<string, number>): string =>
    [...ofFamily].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  return new Map([...shares].map(([name, ofFamily]) => [name, first(ofFamily)] as const));
}

/** Gaps that nobody answers for, as the sheet has them. */
export function unownedGaps(register: RawTable | undefined): string[] {
  return registerRows(register)
    .filter(({ text }) => text("Against") !== "" && text("Owner") === "")
    .map(({ text }) => `${text("Family")} ${text("Against")}`);
}

/** Who answers for a family's gap to the budget; undefined where nobody does or there is none. */
export function budgetOwner(register: RawTable | undefined, family: string): string | undefined {
  const row = registerRows(register).find(
    ({ text }) => text("Family") === family && text("Against") === "budget",
  );
  return row?.text("Owner") || undefined;
}

/** Each gap without an owner, with the money behind it. */
export function gapExceptions(gaps: readonly OwnedGap[], currency: string): StepException[] {
  return gaps
    .filter(({ owner }) => owner === "")
    .map(({ family, against, revenue }) => {
      const amount = money(Math.abs(revenue), currency);
      return {
        tone: "warning",
        text:
          against === "demand"
            ? say`${family}: nobody answers for ${amount} that the plan falls short of demand. Write a name under Owner.`
            : say`${family}: nobody answers for ${amount} that the plan lies off the budget. Write a name under Owner.`,
        rule: "Gap without an owner",
        key: `${family} ${against}`,
        money: Math.abs(revenue),
        target: { sheet: gapOwnerTable, address: "A5" },
      };
    });
}

export function gapOwnerSheet(gaps: readonly OwnedGap[], currency: string, origin: string): SheetSpec {
  return {
    name: gapOwnerTable,
    title: say`Gaps and who answers for them`,
    note: say`Families whose plan falls more than 1 % short of demand or lies more than 2 % off the budget, over the months planned, in units and ${currency}. Change Owner and write under Answer what is done; both stay when the step runs again. The gate of Reconcile asks for an owner of every gap.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: gapOwnerTable,
        columns: [
          { header: "Family", format: "text", width: 18 },
          { header: "Against", format: "text", width: 10 },
          { header: "Units", format: "units", width: 12 },
          { header: "Revenue", format: "money", width: 14 },
          { header: "Share", format: "percent", width: 9 },
          { header: "Owner", format: "text", width: 20 },
          { header: "Answer", format: "text", width: 50, wrap: true },
        ],
        rows:
          gaps.length === 0
            ? [["none", null, null, null, null, null, say`No family has such a gap.`]]
            : gaps.map(({ family, against, units, revenue, share, owner, answer }) => [
                family,
                against,
                hundredths(units),
                hundredths(revenue),
                share,
                owner || null,
                answer || null,
              ]),
        rules: [
          { kind: "limit", columns: ["Units", "Revenue"], operator: "LessThan", limit: 0, tone: "bad" },
        ],
      },
    ],
    charts: [],
    freezeHeaderOf: gapOwnerTable,
    print: "width",
  };
}
