import { monthLabel } from "../../planning/data/excelDate";
import { belowAgreed } from "../../planning/supply/readSupplyPlan";
import { at, type SupplyResource } from "../../planning/supply/supplyModel";
import { say } from "../../planning/words";
import type { TableSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { hundredths, money, topNames, units } from "../format";
import { sumOf } from "../sums";
import { supplierOf } from "./activities";
import { wideColumns, wideRow } from "../wideTable";
import { purchaseTable, type SupplyResult } from "./sheets";
import { supplierPrefix } from "./supplierTerms";
import { contractTable } from "./tables";

/** Half a hundredth, which is what cells of the purchase plan hold. */
const halfCell = 0.005;

/** What is ordered from a supplier with a contract, beside what was promised. */
export interface SupplierContract {
  supplier: string;
  /** Units a month that are promised, and currency a unit below them. */
  agreed: number;
  charge: number;
  /** Units a month. */
  ordered: Float64Array;
  below: Float64Array;
  cost: number;
}

/**
 * Units missing to a contract, a number a month. What the rounding of so many orders can make is nothing.
 *
 * @param orders rows of the purchase plan that are added up
 */
export function belowContract(resource: SupplyResource, ordered: Float64Array, orders: number): Float64Array {
  return belowAgreed(resource, ordered).map((missing) =>
    missing < halfCell * (orders + 1) ? 0 : hundredths(missing),
  );
}

/** The contracts of the plan; none where no supplier has a minimum. */
export function supplierContracts({
  supply,
  plan,
}: Pick<SupplyResult, "supply" | "plan">): SupplierContract[] {
  return supply.model.resources.flatMap((resource, r): SupplierContract[] => {
    if (resource.agreed === undefined) return [];
    const rows = supply.model.activities.flatMap(({ uses = [] }, a) =>
      uses.some((use) => use.resource === r) ? [plan.quantities.started[a].map(hundredths)] : [],
    );
    // As the rows of the purchase plan add up.
    const ordered = new Float64Array(plan.quantities.hours[r].length);
    for (const row of rows) row.forEach((units, t) => (ordered[t] += units));
    const below = belowContract(resource, ordered, rows.length);
    const charge = resource.agreedCost ?? 0;
    return [
      {
        supplier: resource.name.slice(supplierPrefix.length),
        agreed: at(resource.agreed, 0, 0),
        ...{ charge, ordered, below, cost: charge * sumOf(below) },
      },
    ];
  });
}

/** The contracts under the purchase plan. */
export function contractBlock(result: SupplyResult): TableSpec[] {
  const contracts = supplierContracts(result);
  if (contracts.length === 0) return [];
  return [
    {
      kind: "table",
      name: contractTable,
      heading: say`Units ordered from suppliers with a contract, against its minimum`,
      columns: wideColumns(
        [
          { header: "Supplier", format: "text", width: 14 },
          { header: "Minimum a month", format: "units", width: 26 },
          { header: "Shortfall cost", format: "price", width: 14 },
          { header: "Months below", format: "integer", width: 12 },
          { header: "Units below", format: "units", width: 12 },
          { header: "Cost", format: "money", width: 12 },
        ],
        result.span,
        "units",
      ),
      rows: contracts.map(({ supplier, agreed, charge, ordered, below, cost }) =>
        wideRow(
          [
            ...[supplier, agreed, charge, below.filter((missing) => missing > 0).length],
            ...[hundredths(sumOf(below)), hundredths(cost)],
          ],
          ordered.map(hundredths),
        ),
      ),
      rules: [
        { kind: "limit", columns: ["Months below"], operator: "GreaterThan", limit: 0, tone: "warning" },
      ],
    },
  ];
}

/** Contracts that the plan does not use up, dearest first. */
export function contractExceptions(result: SupplyResult): StepException[] {
  const { currency } = result.company.settings;
  return supplierContracts(result)
    .sort((a, b) => b.cost - a.cost)
    .flatMap(({ supplier, agreed, below, cost }): StepException[] => {
      const months = Array.from(below.keys()).filter((t) => below[t] > 0);
      if (months.length === 0) return [];
      const when = topNames(months.map((t) => monthLabel(result.span.first + t)));
      const text = say`${supplier}: ${units(sumOf(below))} units less than the contract's ${units(agreed)} a month are ordered, in ${when}; that costs ${money(cost, currency)}. Agree a smaller minimum, or buy more there.`;
      const target = { sheet: purchaseTable, address: "A5" };
      const why = emptiedBy(result, supplier, months);
      return [
        {
          tone: "warning",
          text: [text, ...why].join(" "),
          rule: "Below contract",
          key: supplier,
          money: cost,
          target,
        },
      ];
    });
}

/** The larger order before a month below the contract, where a minimum order is what left nothing to order then. */
function emptiedBy(
  { supply, plan, company, span }: SupplyResult,
  supplier: string,
  months: readonly number[],
): string[] {
  const { activities } = supply.model;
  const raised = plan.raisedOrders.filter(
    ({ activity: a }) => activities[a].kind === "buy" && supplierOf(activities[a].name) === supplier,
  );
  for (const t of months) {
    const before = raised.filter(
      ({ activity, period }) => period < t && plan.quantities.started[activity][t] === 0,
    );
    const last = before.at(-1);
    if (!last) continue;
    const item = company.items.item[supply.pointItem[activities[last.activity].output]];
    return [
      say`In ${monthLabel(span.first + t)} nothing is ordered of ${item} because the minimum order or multiple made that of ${monthLabel(span.first + last.period)} larger by ${units(last.more)}.`,
    ];
  }
  return [];
}
