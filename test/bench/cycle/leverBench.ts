import { generateCompany } from "../../../src/sample/generateCompany";
import { companyFromTables } from "../../../src/planning/data/company";
import { monthLabel } from "../../../src/planning/data/excelDate";
import { historyByItem } from "../../../src/planning/data/historyPanel";
import type { RawTable } from "../../../src/planning/data/table";
import type { Delta } from "../../../src/planning/reconcile/scenarios/delta";
import { LiveCase } from "../../../src/planning/reconcile/scenarios/liveCase";
import { companyCase } from "../../../src/cycle/scenarios/companyCase";
import { loadSolver } from "../../../src/worker/highsSolver";
import { line, tell, timed, timedAnswer } from "./figures";

/** Consensus for the bench: last year's month again, as the sheet of Demand would hold it. */
function consensusOf(company: ReturnType<typeof companyFromTables>["company"]): RawTable {
  const { firstMonth, horizon } = company.settings;
  const history = historyByItem(company.sales, company.items.rowCount);
  const months = Array.from({ length: horizon }, (_, t) => monthLabel(firstMonth + t));
  const rows = company.items.item.flatMap((item, i) => {
    if (company.items.type[i] !== "FG" || company.itemIndex.get(item) !== i) return [];
    const last = Array.from(history.values[i].slice(-12));
    return [[item, "Consensus", ...months.map((_, t) => Math.round(last[t % 12] || 0))]];
  });
  return { name: "SOP_Fcst_Consensus", headers: ["Item", "Measure", ...months], rows };
}

/** A driver of one thing, or of all of them, changed by some percent. */
const lever = (driver: Delta["driver"], selector: Delta["selector"], value: number): Delta[] => [
  {
    scenario: "Lever",
    driver,
    selector,
    change: { kind: "percent", value },
    from: -Infinity,
    to: Infinity,
    note: "",
  },
];
const everything: Delta["selector"] = { scope: "all", key: "" };

/** What a lever costs on the sample company: prints the plan at first, and each change after it. */
export async function benchLevers(size: "small" | "mid"): Promise<void> {
  const { company } = companyFromTables(generateCompany({ size, seed: 1 }).tables);
  const consensus = consensusOf(company);
  const own = new Map([[consensus.name, consensus]]);
  const { value: plan, seconds: building } = timed(() => companyCase({ company, own }));
  const { model } = plan;
  line(
    `${size}: ${model.demand.length} sold items × ${plan.horizon} months, ${model.activities.length} activities; case built in ${building.toFixed(2)} s`,
  );
  const live = new LiveCase(plan, await loadSolver());
  const { value: base, seconds: first } = await timedAnswer(() => live.figures([]));
  line(`first plan ${first.toFixed(2)} s, result ${Math.round(base.totals["Operating result"])}`);
  const resource = model.resources[0].name;
  const { item, family } = plan.points[model.demand[0].point];
  const levers: [string, Delta[]][] = [
    ["overtime +20 % of one resource", lever("overtime", { scope: "resource", key: resource }, 20)],
    ["capacity +10 % of one resource", lever("capacity", { scope: "resource", key: resource }, 10)],
    ["one item +30 %", lever("demand", { scope: "item", key: item }, 30)],
    ["one family +5 %", lever("demand", { scope: "family", key: family }, 5)],
    ["all capacity +5 %", lever("capacity", everything, 5)],
    ["all demand +5 %", lever("demand", everything, 5)],
    ["all prices +2 %", lever("price", everything, 2)],
    ["back to the plan", []],
  ];
  for (const [name, deltas] of levers) {
    const { value: figures, seconds, processorSeconds } = await timedAnswer(() => live.figures(deltas));
    const change = figures.totals["Operating result"] - base.totals["Operating result"];
    line(`  result ${change >= 0 ? "+" : ""}${Math.round(change)}`);
    const what = `lever at ${size} size: ${name}`;
    tell({ what, measured: seconds, processor: processorSeconds, unit: "s", most: 2 });
  }
  live.close();
}

const [size] = process.argv.slice(2);
await benchLevers(size === "small" ? "small" : "mid");
