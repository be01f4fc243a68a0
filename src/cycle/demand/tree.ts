import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { eachOf, type Sliced } from "../slices";
import { sumFirst, sumLast, sumOf } from "../sums";
import { following, live, liveRatio, rowCells, sumWhere, worksheetRound } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { monthLabels, wideColumns, type MonthSpan } from "../wideTable";
import type { ItemConsensus } from "./consensus";
import { consensusMeasure, consensusTable } from "./consensusSheet";
import type { Level } from "./contract";
import { itemsByFamily } from "./statistical";
import { say } from "../../planning/words";

export const treeTable = "SOP_Fcst_Tree";

/** What the rows of the tree are called in its column Level. */
export const levelNames: Record<Level, string> = { total: "Total", family: "Family", item: "Item" };

/** A node of the tree: the total, a family or an item. */
export interface TreeNode {
  level: Level;
  family: string;
  /** Position in `company.items`; −1 for a family or the total. */
  item: number;
  /** Demand of the last twelve months. */
  lastYear: number;
  /** Units of the statistical forecast, promotions included, over the first twelve months. */
  statistical: number;
  /** Units agreed over the first twelve months. */
  agreed: number;
  /** Budgeted units of the same months; NaN without a budget. */
  budget: number;
  /** Units agreed, month by month: exactly the sum of the nodes below. */
  months: Float64Array;
}

/** The total, then each family (the largest first) with its items (the largest first). */
export function* familyTree(
  company: Company,
  planned: readonly number[],
  consensus: readonly ItemConsensus[],
  history: HistoryPanel,
  span: MonthSpan,
): Sliced<TreeNode[]> {
  const year = Math.min(12, span.count);
  const byItem = new Map(consensus.map((row) => [row.item, row] as const));
  const budgets = budgetUnits(company, { first: span.first, count: year });
  const none = new Float64Array(span.count);
  const node = (level: Level, family: string, members: readonly number[], budget: number): TreeNode => {
    const rows = members.map((item) => byItem.get(item));
    const months = exactSum(
      rows.map((row) => row?.consensus ?? none),
      span.count,
    );
    const raised = rows.flatMap((row) => (row ? [row.statistical, row.promotion] : []));
    return {
      level,
      family,
      item: level === "item" ? members[0] : -1,
      lastYear: hundredths(sumOf(members.map((item) => sumLast(history.values[item], year)))),
      statistical: hundredths(sumOf(raised.map((values) => sumFirst(values, year)))),
      agreed: hundredths(sumFirst(months, year)),
      budget,
      months,
    };
  };
  const byAgreed = (a: TreeNode, b: TreeNode): number => b.agreed - a.agreed;
  const families = yield* eachOf(itemsByFamily(company, planned), ([family, members]) => ({
    head: node("family", family, members, budgets.families.get(family) ?? NaN),
    items: members.map((item) => node("item", family, [item], budgets.items.get(item) ?? NaN)).sort(byAgreed),
  }));
  families.sort((a, b) => byAgreed(a.head, b.head));
  const all = node("total", "", planned, budgets.total);
  return [all, ...families.flatMap(({ head, items }) => [head, ...items])];
}

/** Budgeted units: a row of an item counts for the item, its family and the total. */
function budgetUnits(
  { budget, items, itemIndex }: Company,
  { first, count }: MonthSpan,
): { total: number; families: Map<string, number>; items: Map<number, number> } {
  const families = new Map<string, number>();
  const byItem = new Map<number, number>();
  let total = NaN;
  const plus = (sum: number | undefined, units: number): number =>
    sum === undefined || Number.isNaN(sum) ? units : sum + units;
  for (let i = 0; i < budget.rowCount; i++) {
    const t = monthOf(budget.date[i]) - first;
    const units = budget.quantity[i];
    if (t < 0 || t >= count || Number.isNaN(units)) continue;
    const item = itemIndex.get(budget.item[i]);
    const family = item === undefined ? budget.family[i] : items.family[item];
    if (item !== undefined) byItem.set(item, plus(byItem.get(item), units));
    if (family) families.set(family, plus(families.get(family), units));
    total = plus(total, units);
  }
  return { total, families, items: byItem };
}

/** Sums in whole hundredths, so that no digit is lost however many rows there are. */
function exactSum(rows: readonly Float64Array[], months: number): Float64Array {
  return Float64Array.from(
    { length: months },
    (_, t) => rows.reduce((sum, row) => sum + Math.round(row[t] * 100), 0) / 100,
  );
}

export function* treeSheet(
  { items }: Company,
  nodes: readonly TreeNode[],
  span: MonthSpan,
  form: ResultForm,
  origin: string,
): Sliced<SheetSpec> {
  const year = Math.min(12, span.count);
  const months = monthLabels(span.first, span.count);
  const pastHeader = `Last ${year} months`;
  const follow = following(form, nodes.length * (3 + span.count), consensusTable);
  const keys: ColumnSpec[] = [
    { header: "Level", format: "text", width: 9 },
    { header: "Family", format: "text", width: 14 },
    { header: "Item", format: "text", width: 14 },
    { header: "Description", format: "text", width: 26 },
    { header: pastHeader, format: "units", width: 12 },
    { header: "Statistical", format: "units", width: 12 },
    { header: "Consensus", format: "units", width: 12 },
    { header: "Growth", format: "percent", width: 9 },
    { header: "Budget", format: "units", width: 12 },
    { header: "Against budget", format: "percent", width: 9 },
  ];
  return {
    name: treeTable,
    title: say`Demand by family`,
    note: say`The consensus from the total down to the item: ${year} months beside the last ${year} (with the corrections applied) and the budget, then month by month. Every total is exactly the sum of what stands below it.`,
    origin: follow.origin(origin),
    blocks: [
      {
        kind: "table",
        name: treeTable,
        columns: wideColumns(keys, span, "units"),
        rows: yield* eachOf(nodes, (node, row): CellContent[] => {
          const agreed = follow.on ? agreedOf(items, node) : () => undefined;
          return [
            levelNames[node.level],
            node.family,
            node.item < 0 ? "" : items.item[node.item],
            node.item < 0 ? "" : items.description[node.item],
            node.lastYear,
            node.statistical,
            live(
              follow,
              `=ROUND(SUM(${rowCells(treeTable, months[0], months[year - 1], row)}),2)`,
              node.agreed,
            ),
            node.lastYear > 0
              ? liveRatio(follow, `[@Consensus]/[@[${pastHeader}]]-1`, node.agreed / node.lastYear - 1)
              : NaN,
            node.budget,
            node.budget > 0
              ? liveRatio(follow, "[@Consensus]/[@Budget]-1", node.agreed / node.budget - 1)
              : NaN,
            ...months.map((month, t) => {
              const units = node.months[t];
              const sum = worksheetRound(units, 2) === units ? agreed(month) : undefined;
              return sum === undefined ? units : live(follow, `=ROUND(${sum},2)`, units);
            }),
          ];
        }),
        rules: [
          { kind: "rows", column: "Level", equals: levelNames.total, bold: true },
          { kind: "rows", column: "Level", equals: levelNames.family, bold: true },
          { kind: "limit", columns: ["Growth"], operator: "LessThan", limit: -0.2, tone: "warning" },
        ],
      },
    ],
    charts: [],
    freezeColumns: 4,
    freezeHeaderOf: treeTable,
    print: "width",
  };
}

/**
 * What the consensus says of a node in a month, as a sum over its table: it stays right however either table is sorted.
 * Undefined for families that the table of the consensus does not name.
 */
function agreedOf({ item, family }: Company["items"], node: TreeNode): (month: string) => string | undefined {
  const agreed: [string, string] = ["Measure", consensusMeasure];
  if (node.level === "total") return (month) => sumWhere(consensusTable, month, [agreed]);
  const [header, text] = node.level === "item" ? ["Item", item[node.item]] : ["Family", node.family];
  if (node.level === "family" && !family.includes(text)) return () => undefined;
  return (month) => sumWhere(consensusTable, month, [agreed, [header, { header, text }]]);
}
