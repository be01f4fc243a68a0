import type { Company } from "../../planning/data/company";
import { monthLabel, monthOf, serialFromIso } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { counted, topNames, units } from "../format";
import { registerOrigin, registerRows } from "../register";
import { sumOf } from "../sums";
import { readWide, type MonthSpan } from "../wideTable";
import type { ItemConsensus } from "./consensus";
import { consensusMeasure, consensusTable } from "./consensusSheet";
import type { Fence, Override, OverrideDraft } from "./contract";
import { roles } from "./roles";
import { say } from "../../planning/words";

export const fenceTable = "SOP_Fences";
const firstRow = 6;

const usualFences: Omit<Fence, "row">[] = [
  { zone: "Frozen", from: 1, to: 1, roles: ["S&OP lead"], freeze: true },
  { zone: "Slushy", from: 2, to: 3, roles: ["demand planner", "S&OP lead"], freeze: false },
  { zone: "Free", from: 4, to: 18, roles: [], freeze: false },
];

export interface ReadFences {
  fences: Fence[];
  /** Rows that say no zone, with what to do. */
  problems: { row: number; why: string }[];
}

/** The time fences as they stand on the sheet; without any, everybody may change every month. */
export function readFences(table: RawTable | undefined): ReadFences {
  const result: ReadFences = { fences: [], problems: [] };
  for (const { row, text, number } of registerRows(table)) {
    const [from, to] = [number("From month"), number("To month")];
    if (!(from >= 1 && from <= to)) {
      const why = say`From month and To month must be numbers, 1 for the first month of the plan.`;
      result.problems.push({ row, why });
      continue;
    }
    const who = text("Who may change it");
    const named = who
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== "" && !/^(all|everybody)$/i.test(name));
    const freeze = /^(yes|y|1|true)$/i.test(text("Freeze"));
    result.fences.push({ row, zone: text("Zone") || `Zone ${row + 1}`, from, to, roles: named, freeze });
  }
  return result;
}

/** Whether somebody in this role may change months of this zone. */
export function mayChange({ roles: allowed }: Fence, role: string): boolean {
  return allowed.length === 0 || allowed.some((each) => each.toLowerCase() === role.trim().toLowerCase());
}

/**
 * Why an override may not be made: the first month that lies in a zone which its role may not change. A month counts
 * from the cycle in which the override was made, so that what was allowed then stays as time goes on. Empty when
 * nothing stands against it.
 */
export function breachOf(
  override: Pick<OverrideDraft, "from" | "to" | "kind" | "role" | "made">,
  fences: readonly Fence[],
  { first, count }: MonthSpan,
): string {
  const made = override.made === "" ? NaN : monthOf(serialFromIso(override.made));
  const begin = Number.isNaN(made) ? first : Math.min(first, made);
  const last = Math.min(override.to, first + count - 1);
  for (let month = Math.max(override.from, first); month <= last; month++) {
    const fence = zoneOf(fences, month - begin + 1);
    if (!fence) continue;
    const place = say`${monthLabel(month)} lies in the zone ${fence.zone} (month ${spanOf(fence)} of the plan)`;
    if (!mayChange(fence, override.role))
      return override.role
        ? say`${place}, which only ${fence.roles.join(" or ")} may change, not ${override.role}. Ask them to enter it, or begin with ${monthLabel(begin + fence.to)}.`
        : say`${place}, which only ${fence.roles.join(" or ")} may change; say who you are under Role. Ask them to enter it, or begin with ${monthLabel(begin + fence.to)}.`;
    if (fence.freeze && override.kind !== "lock")
      return say`${place}, which is frozen: the forecast does not move it any more, so nothing can be added to it. Fix the month at a number instead.`;
  }
  return "";
}

function zoneOf(fences: readonly Fence[], position: number): Fence | undefined {
  return fences.find(({ from, to }) => position >= from && position <= to);
}

function spanOf({ from, to }: Fence): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

/** The overrides that their role may make, and why the others may not. */
export function fenced(
  overrides: readonly Override[],
  fences: readonly Fence[],
  span: MonthSpan,
): { allowed: Override[]; refused: { override: Override; why: string }[] } {
  const refused = overrides.flatMap((override) => {
    const why = breachOf(override, fences, span);
    return why ? [{ override, why }] : [];
  });
  const out = new Set(refused.map(({ override }) => override));
  return { allowed: overrides.filter((override) => !out.has(override)), refused };
}

/** Months of the plan, counted from 0, that the forecast does not move any more. */
export function frozenMonths(fences: readonly Fence[], { count }: MonthSpan): number[] {
  const months = Array.from({ length: count }, (_, t) => t);
  return months.filter((t) => zoneOf(fences, t + 1)?.freeze);
}

/**
 * Puts back what was agreed for frozen months before, as it stands on the sheet, numbers typed there included; months
 * that an override fixes take its number.
 *
 * @param before the consensus table of the run before
 */
export function frozen(
  company: Company,
  consensus: readonly ItemConsensus[],
  before: RawTable | undefined,
  months: readonly number[],
  overrides: readonly Override[],
  span: MonthSpan,
): ItemConsensus[] {
  if (!before || months.length === 0) return [...consensus];
  const present = months.filter((t) => before.headers.includes(monthLabel(span.first + t)));
  const kept = present.map(
    (t) =>
      new Map(
        readWide(before, { first: span.first + t, count: 1 })
          .filter((row) => row.key("Measure") === consensusMeasure)
          .map((row) => [row.key("Item"), row.values[0]] as const),
      ),
  );
  return consensus.map((row) => {
    const key = company.items.item[row.item];
    const held = new Float64Array(row.consensus.length);
    present.forEach((t, k) => {
      const value = kept[k].get(key);
      const month = span.first + t;
      const fixed = overrides.some(
        ({ level, key: of, kind, from, to }) =>
          kind === "lock" &&
          from <= month &&
          to >= month &&
          (level === "total" || of === (level === "family" ? company.items.family[row.item] : key)),
      );
      if (value !== undefined && !Number.isNaN(value) && !fixed)
        held[t] = Math.round((value - row.consensus[t]) * 100) / 100;
    });
    return { ...row, frozen: held, consensus: row.consensus.map((value, t) => value + held[t]) };
  });
}

/** Rows that say no zone, and how far the forecast has moved away from what is frozen. */
export function fenceExceptions(
  { problems }: ReadFences,
  consensus: readonly ItemConsensus[],
  { items }: Company,
): StepException[] {
  const moved = consensus.filter(({ frozen: held }) => held?.some((value) => value !== 0));
  const sum = -sumOf(moved.map((row) => sumOf(row.frozen ?? [])));
  return [
    ...problems.map(({ row, why }): StepException => ({
      tone: "bad",
      text: say`Row ${row + 1} of ${fenceTable} was left out. ${why}`,
      target: { sheet: fenceTable, address: `A${firstRow + row}` },
    })),
    ...(moved.length > 0
      ? [
          {
            tone: "neutral",
            text:
              sum > 0
                ? say`Frozen months of ${counted(moved.length, "item")} keep what was agreed; the forecast would move them by +${units(sum)} units: ${topNames(moved.map(({ item }) => items.item[item]))}.`
                : say`Frozen months of ${counted(moved.length, "item")} keep what was agreed; the forecast would move them by ${units(sum)} units: ${topNames(moved.map(({ item }) => items.item[item]))}.`,
            target: { sheet: consensusTable, address: "A5" },
          } satisfies StepException,
        ]
      : []),
  ];
}

/** The table of time fences, visible and editable; the usual ones to begin with. */
export function fenceSheet(fences: readonly Omit<Fence, "row">[] = usualFences): SheetSpec {
  return {
    name: fenceTable,
    title: say`Time fences`,
    note: say`Who may change which months of the plan, counted from its first month. Freeze: Demand keeps what was agreed for the month. Roles, parted by commas: ${roles.join(", ")}; or all.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: fenceTable,
        columns: [
          { header: "Zone", format: "text", width: 14 },
          { header: "From month", format: "integer", width: 12 },
          { header: "To month", format: "integer", width: 12 },
          { header: "Who may change it", format: "text", width: 44 },
          { header: "Freeze", format: "text", width: 10, align: "Center" },
        ],
        rows: fences.map(({ zone, from, to, roles: allowed, freeze }): CellContent[] => [
          zone,
          from,
          to,
          allowed.length === 0 ? "all" : allowed.join(", "),
          freeze ? "yes" : "no",
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: fenceTable,
    print: "width",
  };
}
