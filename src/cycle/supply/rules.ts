import { plainWord } from "../../planning/data/table";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { registerOrigin, registerRows } from "../register";
import type { ShortageRule, SupplyRules } from "./contract";
import { say } from "../../planning/words";

export const ruleTable = "SOP_Supply_Rules";
const firstRow = 6;

/** Who is served when there is too little, as planners read and write it. */
export const shortageRules: Record<ShortageRule, string> = {
  fairShare: "Fair share",
  priority: "Priority",
  target: "Target",
  margin: "Margin",
};

const names = {
  allocation: "Shortages by",
  expedite: "Expediting premium",
  quota: "Quota tolerance",
  above: "Price above maximum",
} as const;

/** What holds without a table: everybody gets the same part, nothing is expedited, and quotas are kept. */
export const usualRules: SupplyRules = {
  allocation: "fairShare",
  expeditePremium: NaN,
  quotaTolerance: 0.05,
  abovePrice: NaN,
};

export interface ReadRules {
  rules: SupplyRules;
  /** Rows that cannot be followed, with what to do. */
  problems: { row: number; why: string }[];
}

/** The rules of step 3 as they stand on the sheet. */
export function readRules(table: RawTable | undefined): ReadRules {
  const result: ReadRules = { rules: { ...usualRules }, problems: [] };
  for (const { row, text, value } of registerRows(table)) {
    const [name, written] = [text("Rule"), text("Value")];
    if (name === names.allocation) {
      const rule = ruleOf(written);
      if (rule) result.rules.allocation = rule;
      else {
        const why = say`"${written}" is no rule; write one of ${Object.values(shortageRules).join(", ")}.`;
        result.problems.push({ row, why });
      }
    } else if (name === names.expedite) {
      const premium = value("Value");
      if (typeof premium === "number" && premium >= 0) result.rules.expeditePremium = premium;
      else if (written !== "")
        result.problems.push({ row, why: say`The premium is a share of the price, such as 25 %.` });
    } else if (name === names.quota) {
      const tolerance = value("Value");
      const isBlank = written === "";
      if (isBlank) result.rules.quotaTolerance = NaN;
      else if (typeof tolerance === "number" && tolerance >= 0 && tolerance < 1)
        result.rules.quotaTolerance = tolerance;
      else
        result.problems.push({ row, why: say`The tolerance is a share of all that is bought, such as 5 %.` });
    } else if (name === names.above) {
      const price = value("Value");
      if (typeof price === "number" && price > 0) result.rules.abovePrice = price;
      else if (written !== "")
        result.problems.push({
          row,
          why: say`The price is a share of a unit's value each month, such as 5 %.`,
        });
    } else result.problems.push({ row, why: say`"${name}" is no rule of supply planning.` });
  }
  return result;
}

function ruleOf(text: string): ShortageRule | undefined {
  return (Object.keys(shortageRules) as ShortageRule[]).find(
    (rule) => plainWord(shortageRules[rule]) === plainWord(text) || plainWord(rule) === plainWord(text),
  );
}

export function ruleExceptions({ problems }: ReadRules): StepException[] {
  return problems.map(({ row, why }) => ({
    tone: "bad",
    text: say`Row ${row + 1} of ${ruleTable} was not followed. ${why}`,
    target: { sheet: ruleTable, address: `A${firstRow + row}` },
  }));
}

/** The rules, visible and editable: one row each. */
export function ruleSheet({
  allocation,
  expeditePremium,
  quotaTolerance,
  abovePrice,
}: SupplyRules): SheetSpec {
  const orBlank = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const rows: CellContent[][] = [
    [
      names.allocation,
      shortageRules[allocation],
      say`Who is served when there is too little: ${Object.values(shortageRules).join(", ")}. Priority and target follow your table of customers.`,
    ],
    [
      names.expedite,
      orBlank(expeditePremium),
      say`What a purchase costs more when it comes a month sooner, as a share of its price. Blank: nothing is expedited.`,
    ],
    [
      names.quota,
      orBlank(quotaTolerance),
      say`How far the part of a supplier or lane may be off its quota, each month. Blank: quotas are not kept.`,
    ],
    [
      names.above,
      orBlank(abovePrice),
      say`What a unit costs in each month above the Max of your inventory table, as a share of its value. Blank: Max does not bound the plan.`,
    ],
  ];
  return {
    name: ruleTable,
    title: say`Rules of supply planning`,
    note: say`What step 3 follows beside your tables. Run Supply after a change.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: ruleTable,
        columns: [
          { header: "Rule", format: "text", width: 22 },
          { header: "Value", format: "text", width: 16 },
          { header: "What it does", format: "text", width: 70, wrap: true },
        ],
        rows,
        formatsByRow: { columns: ["Value"], formats: ["text", "percent", "percent", "percent"] },
      },
    ],
    charts: [],
    freezeHeaderOf: ruleTable,
    print: "width",
  };
}
