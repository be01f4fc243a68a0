import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { FormulaSpec, SheetSpec } from "../../workbook/sheetSpec";
import {
  following,
  live,
  placeOf,
  spillColumn,
  tableColumns,
  withoutErrors,
  type Following,
} from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { sumOf } from "../sums";
import type { StockMethod } from "./contract";
import { stockMethods } from "./policies";
import { itemCells, itemKeys, targetsTable } from "./sheets";
import type { StockTarget } from "./targets";
import { say } from "../../planning/words";

/** Cells of an item that are formulas. */
const liveColumns = 2;

export function targetsSheet(
  company: Company,
  targets: readonly StockTarget[],
  form: ResultForm,
  origin: string,
): SheetSpec {
  const follow = following(form, targets.length * liveColumns, targetsTable);
  const place = placeOf("Item", tableColumns(targetsTable, "Item"));
  return {
    name: targetsTable,
    title: say`Stock targets`,
    note: say`Safety stock for the service of the item's policy: usually z · √((lead time + review) · σ² + demand² · σ² of the lead time), with σ the measured forecast error a month. Policies by segment stand in SOP_Policies. A safety stock in your inventory table goes before. The plan aims at your days of cover, and never below the safety stock.`,
    origin: follow.origin(origin),
    blocks: [
      {
        kind: "table",
        name: targetsTable,
        columns: [
          ...itemKeys,
          { header: "Segment", format: "text", width: 10 },
          { header: "Service", format: "percent", width: 9 },
          { header: "Safety stock by", format: "text", width: 22 },
          { header: "Demand a month", format: "units", width: 11 },
          { header: "Error a month", format: "units", width: 11 },
          { header: "Months at risk", format: "decimal", width: 9 },
          { header: "Lead time deviation", format: "decimal", width: 11 },
          { header: "Safety stock", format: "units", width: 11 },
          { header: "Reorder point", format: "units", width: 11 },
          { header: "Mean target stock", format: "units", width: 11 },
          { header: "Source", format: "text", width: 20 },
        ],
        rows: targets.map((target): CellContent[] => [
          ...itemCells(company, target.item),
          target.segment,
          target.service,
          stockMethods[target.method],
          target.demand,
          target.error,
          target.riskMonths,
          target.leadDeviation,
          isComputed(target)
            ? live(
                follow,
                `=MAX(0,ROUNDUP(INDEX(${spillColumn(target.method, 0, 0, targets.length - 1)},${place})-0.000000001,0))`,
                target.safetyStock,
              )
            : target.safetyStock,
          live(
            follow,
            "=ROUNDUP([@[Demand a month]]*[@[Months at risk]]+[@[Safety stock]]-0.000000001,0)",
            target.reorderPoint,
          ),
          Math.round(sumOf(target.targetStock) / target.targetStock.length),
          target.source,
        ]),
        rules: [{ kind: "bar", columns: ["Safety stock"] }],
      },
      ...formulas(follow, targets),
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: targetsTable,
    print: "width",
  };
}

/** Whether a formula over the row gives its safety stock. */
function isComputed({ source, method, demand, service }: StockTarget): boolean {
  return source === "computed" && method !== "cover" && demand > 0 && service > 0;
}

/** One formula over the whole table for each method in use; its cells of items with another method are not looked at. */
function formulas(follow: Following, targets: readonly StockTarget[]): FormulaSpec[] {
  if (!follow.on) return [];
  const methods = new Set(targets.filter(isComputed).map(({ method }) => method));
  const column = (header: string): string => tableColumns(targetsTable, header);
  const [service, error] = [column("Service"), column("Error a month")];
  const [months, demand] = [column("Months at risk"), column("Demand a month")];
  const how = (method: StockMethod): string =>
    method === "fill" ? `"fill",${demand}` : `"cycle",,"${method}"`;
  return [...methods].map((method) => ({
    kind: "formula",
    name: method,
    heading: say`Safety stock live by ${stockMethods[method]}, in the order of the table; it shows these in whole units`,
    formula: withoutErrors(
      `SOP.SAFETYSTOCK(${service},${error},${months},${demand},${column("Lead time deviation")},0,${how(method)})`,
    ),
    rows: targets.length,
    columns: 1,
    format: "decimal",
  }));
}
