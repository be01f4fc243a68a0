import type { Company } from "../../planning/data/company";
import type { BridgeSide } from "../../planning/reconcile/bridge";
import type { CellContent } from "../../workbook/cells";
import type { FormulaSpec, TableSpec } from "../../workbook/sheetSpec";
import { tableColumns, type Following } from "../live/following";
import { said, say } from "../../planning/words";
import { finishedFamily } from "./volumes";

export const bridgeItemsTable = "SOP_Bridge_Items";
/** More rows than this are no reading matter. */
const mostRows = 3000;
/** Columns of the answer of SOP.BRIDGE: group, before, six steps, after, total. */
const answerColumns = 10;

/** The items of one bridge, with what each sold and earned on both sides. */
export interface BridgeItems {
  items: readonly number[];
  before: Required<BridgeSide>;
  after: Required<BridgeSide>;
}

interface Bridged {
  against: string;
  /** Groups and the total. */
  rows: readonly unknown[];
  parts: BridgeItems;
}

export function fitsOnSheet(bridges: readonly Bridged[]): boolean {
  return bridges.reduce((sum, { parts }) => sum + parts.items.length, 0) <= mostRows;
}

/** Units, price and cost of every item before and in the plan: what the bridges are made of. */
export function bridgeItemsBlock(company: Company, bridges: readonly Bridged[], currency: string): TableSpec {
  const { items } = company;
  const amount = (header: string, format: "units" | "price") => ({ header, format, width: 13 });
  return {
    kind: "table",
    name: bridgeItemsTable,
    heading: say`By item: units, mean price and mean cost in ${currency}`,
    columns: [
      { header: "Against", format: "text", width: 16 },
      { header: "Family", format: "text", width: 16 },
      amount("Units before", "units"),
      amount("Price before", "price"),
      amount("Cost before", "price"),
      amount("Units planned", "units"),
      amount("Price planned", "price"),
      amount("Cost planned", "price"),
      { header: "Item", format: "text", width: 14 },
      { header: "Description", format: "text", width: 26 },
    ],
    rows: bridges.flatMap(({ against, parts: { items: positions, before, after } }) =>
      positions.map((item, k): CellContent[] => [
        against,
        finishedFamily(company, item),
        before.quantity[k],
        before.price[k],
        before.cost[k],
        after.quantity[k],
        after.price[k],
        after.cost[k],
        items.item[item],
        items.description[item],
      ]),
    ),
  };
}

/** Name of the live formula of a bridge on its sheet. */
export function bridgeSpill(against: string): string {
  return `bridge ${against}`;
}

/** One SOP.BRIDGE over the items of each bridge. */
export function bridgeFormulas({ on }: Following, bridges: readonly Bridged[]): FormulaSpec[] {
  if (!on) return [];
  return bridges.map(({ against, rows }) => {
    const own = `${tableColumns(bridgeItemsTable, "Against")}="${against}"`;
    const column = (header: string): string => `FILTER(${tableColumns(bridgeItemsTable, header)},${own})`;
    const side = (name: string): string => `${column(`Units ${name}`)},${column(`Price ${name}`)}`;
    const costs = `${column("Cost before")},${column("Cost planned")}`;
    return {
      kind: "formula",
      name: bridgeSpill(against),
      heading: say`The bridge from ${said(against)} live, one formula over the items below`,
      column: 1,
      formula: `=SOP.BRIDGE(${side("before")},${side("planned")},${costs},${column("Family")})`,
      rows: rows.length + 1,
      columns: answerColumns,
      format: ["text", ...Array.from({ length: answerColumns - 1 }, () => "money" as const)],
    };
  });
}
