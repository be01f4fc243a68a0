import { plainWord } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import type { LotRule } from "../../planning/supply/lots/lotSizing";
import type { MrpItem } from "../../planning/supply/materials/mrp";
import { say } from "../../planning/words";
import { readRecords, type Cell } from "../support";

/** Item parameters shared by MRP and DRP. */
const ruleColumns = {
  rule: { kind: "text", synonyms: ["lot rule", "policy"], whenBlank: "l4l" },
  quantity: {
    kind: "number",
    synonyms: ["lot", "lot size", "order quantity", "periods"],
    whenBlank: 0,
    min: 0,
  },
  safety: { kind: "number", synonyms: ["safety stock", "ss"], whenBlank: 0 },
  scrap: { kind: "number", synonyms: ["loss"], whenBlank: 0, min: 0 },
  minimum: { kind: "number", synonyms: ["min", "moq"], whenBlank: 0, min: 0 },
  multiple: { kind: "number", synonyms: ["rounding"], whenBlank: 0, min: 0 },
  setup: { kind: "number", synonyms: ["setup cost", "order cost"], whenBlank: 0, min: 0 },
  holding: { kind: "number", synonyms: ["holding cost"], whenBlank: 0, min: 0 },
  onHand: { kind: "number", synonyms: ["on hand", "stock", "inventory", "opening"], whenBlank: 0 },
} as const;

const ruleNames: Record<string, LotRule> = {
  l4l: "l4l",
  lotforlot: "l4l",
  lfl: "l4l",
  fixed: "foq",
  fixedorderquantity: "foq",
  periodorderquantity: "poq",
  leastunitcost: "luc",
  partperiod: "ppb",
  partperiodbalancing: "ppb",
  leasttotalcost: "ltc",
  foq: "foq",
  poq: "poq",
  eoq: "eoq",
  silvermeal: "silverMeal",
  sm: "silverMeal",
  luc: "luc",
  ppb: "ppb",
  ltc: "ltc",
  ww: "ww",
  wagnerwhitin: "ww",
};

/** The replenishment rule of every item; items without a row are lot for lot without lead time. */
export function itemRules(cells: Cell[][], names: readonly string[], argument: string): MrpItem[] {
  const columns = {
    item: { kind: "text", synonyms: ["site", "part"] },
    leadTime: { kind: "number", synonyms: ["lead time", "lead", "lt"], whenBlank: 0, min: 0 },
    ...ruleColumns,
  } as const;
  const records = cells.length === 0 ? [] : readRecords(cells, argument, columns);
  const byItem = new Map(records.map((record) => [record.item, record]));
  if (records.length > 0 && !names.some((name) => byItem.has(name))) {
    throw new PlanningError(
      "value",
      say`${argument} has no row for any of the items, such as ${names[0]}; check how they are written.`,
    );
  }
  return names.map((name) => {
    const record = byItem.get(name);
    if (!record) return { leadTime: 0, onHand: 0 };
    const rule = ruleNames[plainWord(record.rule)];
    if (!rule) {
      throw new PlanningError(
        "value",
        say`The rule "${record.rule}" of ${name} in ${argument} is not known; use l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc or ww.`,
      );
    }
    const lot = {
      quantity: record.quantity || undefined,
      periods: rule === "poq" ? record.quantity || undefined : undefined,
      minimum: record.minimum,
      multiple: record.multiple,
      setup: record.setup,
      holding: record.holding,
    };
    const { leadTime, safety: safetyStock, scrap, onHand } = record;
    return { leadTime, safetyStock, scrap, rule, lot, onHand };
  });
}
