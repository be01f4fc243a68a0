import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { CellTarget, StepException } from "../contract";
import { counted, units } from "../format";
import { dayCell, isOver, monthCell, registerOrigin, registerRows } from "../register";
import type { Assumption, AssumptionDraft, AssumptionState, Level } from "./contract";
import { itemsByFamily } from "./statistical";
import { levelNames } from "./tree";
import { say } from "../../planning/words";

export const assumptionTable = "SOP_Assumptions";

/** Row on the sheet of the first assumption: below title, note, origin, an empty row and the header. */
const firstRow = 6;
const toldExpired = 5;

export interface ReadAssumptions {
  assumptions: Assumption[];
  /** Rows that say too little to be relied on, with what is missing. */
  problems: { row: number; why: string }[];
}

/** The assumptions that the plan rests on, as they stand on the sheet, whether the pane or a planner wrote them. */
export function readAssumptions(table: RawTable | undefined, company: Company): ReadAssumptions {
  const result: ReadAssumptions = { assumptions: [], problems: [] };
  const families = new Set(
    itemsByFamily(
      company,
      company.items.item.map((_, item) => item),
    ).keys(),
  );
  for (const { row, text, number, month, day, value } of registerRows(table)) {
    const level = levelOf(text("Level"), text("Item or family"));
    const from = month("From");
    const assumption: Assumption = {
      row,
      text: text("Assumption"),
      level,
      key: level === "total" ? "" : text("Item or family"),
      from,
      to: value("To") === null ? from : month("To"),
      effect: number("Effect"),
      evidence: text("Evidence"),
      owner: text("Owner"),
      made: day("Made"),
      expires: day("Expires"),
    };
    const why = faultOf(assumption, company, families);
    if (why) result.problems.push({ row, why });
    else result.assumptions.push(assumption);
  }
  return result;
}

function levelOf(text: string, key: string): Level {
  const known = (Object.keys(levelNames) as Level[]).find(
    (level) => levelNames[level].toLowerCase() === text.toLowerCase(),
  );
  return known ?? (key === "" ? "total" : "item");
}

function faultOf(
  { text, level, key, from, to, owner }: Assumption,
  { itemIndex }: Company,
  families: ReadonlySet<string>,
): string {
  if (text === "") return say`It does not say what is assumed.`;
  if (owner === "") return say`It has no owner. Write down who answers for it.`;
  if (level === "item" && !itemIndex.has(key)) return say`There is no item "${key}".`;
  if (level === "family" && !families.has(key)) return say`There is no family "${key}".`;
  return from <= to ? "" : say`From and To must be months, To not before From.`;
}

/** Whether an assumption still holds in a cycle that begins with this month. */
export function assumptionState(
  { to, expires }: Pick<Assumption, "to" | "expires">,
  firstMonth: number,
  today: string,
): AssumptionState {
  if (to < firstMonth) return "past";
  return isOver(expires, today) ? "expired" : "holds";
}

/** Units that an assumption stands for within the months of the plan. */
export function assumedUnits(
  { from, to, effect }: Pick<Assumption, "from" | "to" | "effect">,
  { first, count }: { first: number; count: number },
): number {
  const months = Math.min(to, first + count - 1) - Math.max(from, first) + 1;
  return Number.isNaN(effect) ? 0 : Math.max(0, months) * effect;
}

/** Assumptions that nobody may rely on any more, and those that cannot be read. */
export function assumptionExceptions(
  { assumptions, problems }: ReadAssumptions,
  span: { first: number; count: number },
  today: string,
): StepException[] {
  const expired = assumptions.filter((each) => assumptionState(each, span.first, today) === "expired");
  const at = (row: number): CellTarget => ({ sheet: assumptionTable, address: `A${firstRow + row}` });
  const told = expired.slice(0, toldExpired).map((each): StepException => {
    const stake = assumedUnits(each, span);
    return {
      tone: "warning",
      text:
        stake === 0
          ? say`The assumption “${each.text}” (${each.owner}) expired on ${each.expires}. Confirm it with a new date, or take its effect out of the plan.`
          : say`The assumption “${each.text}” (${each.owner}) expired on ${each.expires}, and ${units(stake)} units of ${each.key || say`the total`} rest on it. Confirm it with a new date, or take its effect out of the plan.`,
      target: at(each.row),
    };
  });
  const more = expired.length - told.length;
  return [
    ...problems.map(({ row, why }): StepException => ({
      tone: "warning",
      text: say`Assumption ${row + 1} cannot be relied on. ${why}`,
      target: at(row),
    })),
    ...told,
    ...(more > 0
      ? [{ tone: "warning", text: say`${counted(more, "more assumption")} expired.`, target: at(0) } as const]
      : []),
  ];
}

/** The register of assumptions, visible and editable: one row each. */
export function assumptionSheet(assumptions: readonly AssumptionDraft[]): SheetSpec {
  return {
    name: assumptionTable,
    title: say`Assumptions`,
    note: say`What the plan takes for granted. Effect: units a month that are in the plan because of it; it documents, it changes no number. An assumption that has expired is raised by Demand until it is confirmed with a new date or deleted.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: assumptionTable,
        columns: [
          { header: "Assumption", format: "text", width: 44, wrap: true },
          { header: "Level", format: "text", width: 9 },
          { header: "Item or family", format: "text", width: 16 },
          { header: "From", format: "month", width: 11, align: "Left" },
          { header: "To", format: "month", width: 11, align: "Left" },
          { header: "Effect", format: "unitsOneDecimal", width: 11 },
          { header: "Evidence", format: "text", width: 36, wrap: true },
          { header: "Owner", format: "text", width: 18 },
          { header: "Made", format: "date", width: 12, align: "Left" },
          { header: "Expires", format: "date", width: 12, align: "Left" },
        ],
        rows: assumptions.map((each): CellContent[] => [
          each.text,
          levelNames[each.level],
          each.key === "" ? null : each.key,
          monthCell(each.from),
          monthCell(each.to),
          each.effect,
          each.evidence === "" ? null : each.evidence,
          each.owner,
          dayCell(each.made),
          dayCell(each.expires),
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: assumptionTable,
    print: "width",
  };
}
