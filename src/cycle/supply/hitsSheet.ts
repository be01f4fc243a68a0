import { monthSerial, type CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { Hit } from "./hits";
import { itemCells, itemKeys, type SupplyResult } from "./sheets";
import { peggingTable } from "./tables";
import { say } from "../../planning/words";

/** What each bottleneck hits: the sold items, their customers and the revenue. */
export function hitsSheet({ company }: SupplyResult, hits: readonly Hit[], origin: string): SheetSpec {
  return {
    name: peggingTable,
    title: say`What bottlenecks hit`,
    note: say`Overload: what would wait if nothing were done about a resource that is too small for its month, pegged through the bills to what is sold. The other kinds wait in the plan, by what binds. Up to ten items a bottleneck and month, the largest revenue first.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: peggingTable,
        columns: [
          { header: "Bottleneck", format: "text", width: 18 },
          { header: "Kind", format: "text", width: 12 },
          { header: "Month", format: "month", width: 11 },
          ...itemKeys,
          { header: "Units at stake", format: "units", width: 11 },
          { header: "Revenue at stake", format: "money", width: 13 },
          { header: "Customers", format: "text", width: 50 },
        ],
        rows:
          hits.length > 0
            ? hits.map(({ bottleneck, kind, month, item, units, value, customers }): CellContent[] => [
                bottleneck,
                kind,
                monthSerial(month),
                ...itemCells(company, item),
                hundredths(units),
                Math.round(value),
                customers,
              ])
            : [["none", null, null, null, say`Nothing is overloaded or short.`, null, null, null, null]],
        rules: [{ kind: "bar", columns: ["Revenue at stake"] }],
      },
    ],
    charts: [],
    freezeHeaderOf: peggingTable,
    print: "width",
  };
}
