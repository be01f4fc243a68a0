import { plainWord } from "../../planning/data/table";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { registerOrigin, registerRows } from "../register";
import type { SegmentPolicy, StockMethod } from "./contract";
import { say } from "../../planning/words";

export const policyTable = "SOP_Policies";

/** Row on the sheet of the first policy: below title, note, origin, an empty row and the header. */
const firstRow = 6;

/** How a segment's safety stock is set, as planners read and write it. */
export const stockMethods: Record<StockMethod, string> = {
  normal: "Cycle service",
  gamma: "Cycle service, gamma",
  poisson: "Cycle service, Poisson",
  fill: "Fill rate",
  cover: "Days of cover only",
};

/** The nine segments, the most valuable and even first. */
export const segments = ["A", "B", "C"].flatMap((abc) => ["X", "Y", "Z"].map((xyz) => abc + xyz));

export interface ReadPolicies {
  /** By segment: "AX", or "A" for all of its classes; the last row of a segment counts. */
  policies: Map<string, SegmentPolicy>;
  /** Rows that cannot be followed, with what to do. */
  problems: { row: number; why: string }[];
}

/** The policies by segment as they stand on the sheet. */
export function readPolicies(table: RawTable | undefined): ReadPolicies {
  const result: ReadPolicies = { policies: new Map(), problems: [] };
  for (const { row, text, value, number } of registerRows(table)) {
    const segment = text("Segment").toUpperCase();
    const service = fractionOf(value("Service"));
    const method = methodOf(text("Safety stock by"));
    const [coverDays, reviewDays] = [number("Cover days"), number("Review days")];
    const why = !/^[ABC][XYZ]?$/.test(segment)
      ? say`"${segment}" is no segment; write A, B or C, or with X, Y or Z behind it.`
      : !(service > 0 && service < 1)
        ? say`Service must lie between 0 and 100 %; 100 % would need endless stock.`
        : !method
          ? say`"${text("Safety stock by")}" is no method; write one of ${Object.values(stockMethods).join(", ")}.`
          : coverDays < 0 || reviewDays < 0
            ? say`Days must be 0 or more.`
            : "";
    if (why || !method) result.problems.push({ row, why });
    else result.policies.set(segment, { segment, service, method, coverDays, reviewDays });
  }
  return result;
}

/** 0.95, or "95 %" as somebody typed it. */
function fractionOf(value: RawTable["rows"][number][number]): number {
  if (typeof value === "number") return value > 1 ? value / 100 : value;
  const percent = /^\s*([\d.,]+)\s*%\s*$/.exec(String(value ?? ""))?.[1];
  return percent === undefined ? NaN : Number(percent.replace(",", ".")) / 100;
}

function methodOf(text: string): StockMethod | undefined {
  return (Object.keys(stockMethods) as StockMethod[]).find(
    (name) => plainWord(stockMethods[name]) === plainWord(text) || name === plainWord(text),
  );
}

export function policyExceptions({ problems }: ReadPolicies): StepException[] {
  return problems.map(({ row, why }) => ({
    tone: "bad",
    text: say`Row ${row + 1} of ${policyTable} was not followed. ${why}`,
    target: { sheet: policyTable, address: `A${firstRow + row}` },
  }));
}

/** The table of policies, visible and editable: one row a segment. */
export function policySheet(policies: readonly SegmentPolicy[]): SheetSpec {
  return {
    name: policyTable,
    title: say`Stock policies by segment`,
    note: say`Which service each segment shall have, and how its safety stock is set. AX goes before A; a policy of a single item in your table Policies goes before both. Blank days mean your own settings. Run Supply after a change.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: policyTable,
        columns: [
          { header: "Segment", format: "text", width: 12, align: "Center" },
          { header: "Service", format: "percent", width: 10 },
          { header: "Safety stock by", format: "text", width: 26 },
          { header: "Cover days", format: "integer", width: 11 },
          { header: "Review days", format: "integer", width: 11 },
        ],
        rows: policies.map(({ segment, service, method, coverDays, reviewDays }): CellContent[] => [
          segment,
          service,
          stockMethods[method],
          Number.isNaN(coverDays) ? null : coverDays,
          Number.isNaN(reviewDays) ? null : reviewDays,
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: policyTable,
    print: "width",
  };
}
