import { plainWord } from "../../planning/data/table";
import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { MethodName } from "../../planning/demand";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { dayCell, registerOrigin, registerRows } from "../register";
import type { MethodChoice } from "./contract";
import { say, toSay } from "../../planning/words";

export const methodTable = "SOP_Methods";

/** Row on the sheet of the first choice: below title, note, origin, an empty row and the header. */
const firstRow = 6;

/** The methods as they stand on the sheet and are read back; panes and sentences say them in their language. */
export const methodLabels: Record<MethodName, string> = {
  auto: toSay("Combination"),
  naive: toSay("Last month"),
  snaive: toSay("Last year's same month"),
  drift: toSay("Drift"),
  mean: toSay("Mean"),
  movingAverage: toSay("Moving average"),
  ses: toSay("Simple exponential smoothing"),
  holt: toSay("Trend (Holt)"),
  dampedHolt: toSay("Damped trend (Holt)"),
  hwAdditive: toSay("Holt–Winters, additive"),
  hwMultiplicative: toSay("Holt–Winters"),
  ets: toSay("Exponential smoothing (ETS)"),
  etsPool: toSay("Pool of ETS models"),
  theta: toSay("Theta"),
  classicalTheta: toSay("Theta, classical"),
  ces: toSay("Complex smoothing (CES)"),
  arima: toSay("ARIMA"),
  thief: toSay("Temporal hierarchy (THieF)"),
  croston: toSay("Croston"),
  sba: toSay("Syntetos–Boylan (SBA)"),
  tsb: toSay("Teunter–Syntetos–Babai (TSB)"),
  adida: toSay("ADIDA"),
  imapa: toSay("IMAPA"),
  intermittent: toSay("Mean of the methods for rare demand"),
};

export interface ReadMethods {
  /** By position in `company.items`; the last row of an item counts. */
  choices: Map<number, MethodChoice>;
  /** Rows that cannot be followed, with what to do. */
  problems: { row: number; why: string }[];
}

/** The methods that planners chose, as they stand on the sheet. The combination is what is used without a choice. */
export function readMethods(table: RawTable | undefined, { itemIndex }: Company): ReadMethods {
  const result: ReadMethods = { choices: new Map(), problems: [] };
  for (const { row, text, day } of registerRows(table)) {
    const [key, named] = [text("Item"), text("Method")];
    const item = itemIndex.get(key);
    const method = methodOf(named);
    const [reason, owner] = [text("Reason"), text("Owner")];
    const why =
      item === undefined
        ? say`There is no item "${key}".`
        : !method
          ? say`"${named}" is no forecasting method; write one of ${Object.values(methodLabels).join(", ")}.`
          : reason === "" || owner === ""
            ? say`It needs a reason and an owner.`
            : "";
    if (why || item === undefined || !method) result.problems.push({ row, why });
    else if (method === "auto") result.choices.delete(item);
    else result.choices.set(item, { key, method, reason, owner, made: day("Made") });
  }
  return result;
}

/** By its label or by its name in SOP.FORECAST, in any spelling. */
function methodOf(text: string): MethodName | undefined {
  return (Object.keys(methodLabels) as MethodName[]).find(
    (name) => plainWord(methodLabels[name]) === plainWord(text) || plainWord(name) === plainWord(text),
  );
}

export function methodExceptions({ problems }: ReadMethods): StepException[] {
  return problems.map(({ row, why }) => ({
    tone: "bad",
    text: say`Row ${row + 1} of ${methodTable} was not followed. ${why}`,
    target: { sheet: methodTable, address: `A${firstRow + row}` },
  }));
}

/** The table of chosen methods, visible and editable: one row an item. */
export function methodSheet(choices: readonly MethodChoice[]): SheetSpec {
  return {
    name: methodTable,
    title: say`Chosen methods`,
    note: say`Items that are forecast by a method of your choice instead of the combination. Delete a row to go back to the combination, then run Demand.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: methodTable,
        columns: [
          { header: "Item", format: "text", width: 16 },
          { header: "Method", format: "text", width: 32 },
          { header: "Reason", format: "text", width: 50, wrap: true },
          { header: "Owner", format: "text", width: 18 },
          { header: "Made", format: "date", width: 12, align: "Left" },
        ],
        rows: choices.map(({ key, method, reason, owner, made }): CellContent[] => [
          key,
          methodLabels[method],
          reason,
          owner,
          dayCell(made),
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: methodTable,
    print: "width",
  };
}
