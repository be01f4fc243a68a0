import type { Company } from "../../planning/data/company";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { StepInputs } from "../step";
import { goodUnits } from "../supply/itemYield";
import { productionTable } from "../supply/sheets";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import { readWide, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { GateView } from "../review/gateContract";
import { readAgreement } from "./agreement";
import { commitmentTable, standings } from "./standing";
import type { ValuedVolumes } from "./volumes";
import { say } from "../../planning/words";

const lines = { sales: "Sales commits to", production: "Production makes" } as const;

/**
 * The constrained plan as everybody gets it back: what sales promises is what the plan ships, what production makes is
 * what comes out of what it starts. A family's state of agreement stands beside its numbers, and whether they are a commitment yet.
 *
 * @param gates the gates on the way, as this run leaves them
 */
export function* commitmentSheet(
  inputs: StepInputs,
  { items, supply }: ValuedVolumes,
  span: MonthSpan,
  gates: readonly GateView[],
  origin: string,
): Sliced<SheetSpec> {
  const { company, own } = inputs;
  const made = yield* productionByItem(inputs, span);
  const standing = standings(readAgreement(own), gates);
  const row = (item: number, line: string, values: Float64Array) =>
    wideRow(
      [...keysOf(company, item), ...standing(company.items.family[item]), line, hundredths(sumOf(values))],
      values.map(hundredths),
    );
  const rows = yield* eachOf(items, (item, k) => {
    const production = made.get(item);
    return [
      row(item, lines.sales, supply[k]),
      ...(production ? [row(item, lines.production, production)] : []),
    ];
  });
  return {
    name: commitmentTable,
    title: say`What sales commits to and production makes`,
    note: say`The feasible plan, given back to both: the forecast that sales promises is what can be shipped, not what was wished for; production and purchasing make what that needs. State: what the family's planners have said of its consensus. Standing: committed once the family is agreed and the gates of the steps before are open or waived; until then it is a proposal.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: commitmentTable,
        columns: wideColumns(
          [
            { header: "Item", format: "text", width: 14 },
            { header: "Description", format: "text", width: 26 },
            { header: "Family", format: "text", width: 14 },
            { header: "State", format: "text", width: 14 },
            { header: "Standing", format: "text", width: 12 },
            { header: "Line", format: "text", width: 18 },
            { header: "Total", format: "units", width: 12 },
          ],
          span,
          "units",
        ),
        rows: rows.flat(),
        rules: [
          { kind: "rows", column: "Standing", equals: "committed", bold: true },
          { kind: "rows", column: "State", equals: "disputed", tone: "bad" },
          { kind: "rows", column: "State", equals: "changed since agreed", tone: "bad" },
        ],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: commitmentTable,
    print: "width",
  };
}

function keysOf({ items }: Company, item: number): [string, string, string] {
  return [items.item[item], items.description[item], items.family[item]];
}

function* productionByItem({ company, own }: StepInputs, span: MonthSpan): Sliced<Map<number, Float64Array>> {
  const made = new Map<number, Float64Array>();
  const table = own.get(productionTable);
  const wide = table ? readWide(table, span) : [];
  yield;
  yield* eachOf(wide, (row) => {
    const item = company.itemIndex.get(row.key("Item"));
    if (item === undefined) return;
    const sum = made.get(item) ?? new Float64Array(span.count);
    made.set(item, sum);
    goodUnits(company, item, row).forEach((units, t) => (sum[t] += units));
  });
  return made;
}
