import type { CellTarget } from "../facts";
import { firstTableLine, headRows } from "../../workbook/layout";
import { purchaseTable, inventoryTable, targetsTable, type SupplyResult } from "./sheets";
import { purchased } from "./purchaseSheet";

/**
 * Where an item stands on the sheets of this step: what is sold on that of the targets, what is bought on the purchase
 * plan, anything else on the inventory plan as a whole.
 */
export function targetsOfRows(result: SupplyResult): (item: number) => CellTarget {
  const rows = new Map<number, CellTarget>();
  purchased(result).forEach((a, line) => {
    const item = result.supply.pointItem[result.supply.model.activities[a].output];
    if (!rows.has(item)) rows.set(item, { sheet: purchaseTable, address: `A${firstTableLine + line}` });
  });
  [...result.demand.keys()].forEach((item, line) =>
    rows.set(item, { sheet: targetsTable, address: `A${firstTableLine + line}` }),
  );
  return (item) => rows.get(item) ?? { sheet: inventoryTable, address: `A${headRows + 1}` };
}
