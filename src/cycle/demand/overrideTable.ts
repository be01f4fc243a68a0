import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { dayCell, isOver, monthCell, registerOrigin, registerRows, type RegisterRow } from "../register";
import type { Override, OverrideDraft, OverrideSpread } from "./contract";
import { itemsByFamily } from "./statistical";
import { levelNames } from "./tree";
import { formatNumber, say } from "../../planning/words";

export const overrideTable = "SOP_Overrides";

const kindNames: Record<Override["kind"], string> = { units: "units", percent: "%", lock: "fix at" };

/** What the column Spread says; blank is in proportion. */
const spreadNames: Record<OverrideSpread, string> = {
  proportional: "proportional",
  equal: "equal",
  lastYear: "last year",
  runOut: "run-out",
};

export interface ReadOverrides {
  overrides: Override[];
  /** Rows that cannot be carried out as they stand, with what to do. */
  problems: { row: number; why: string }[];
}

/** The overrides as they stand on the sheet, whether the pane or the planner wrote them. */
export function readOverrides(table: RawTable | undefined, company: Company): ReadOverrides {
  const result: ReadOverrides = { overrides: [], problems: [] };
  if (!table) return result;
  const planned = company.items.item.map((_, item) => item);
  const families = new Set(itemsByFamily(company, planned).keys());
  for (const cells of registerRows(table)) {
    const read = readRow(cells);
    const why =
      faultOf(read, company, families) ||
      faultOfKind(cells.text("Kind")) ||
      faultOfSpread(cells.text("Spread"));
    if (why) result.problems.push({ row: cells.row, why });
    else result.overrides.push(read);
  }
  return result;
}

function readRow({ row, text, number, month, day, value }: RegisterRow): Override {
  const level = text("Level").toLowerCase();
  const kind = Object.entries(kindNames).find(([, name]) => name === text("Kind").toLowerCase());
  const from = month("From");
  return {
    row,
    level: level === "total" || level === "family" ? level : "item",
    key: level === "total" ? "" : text("Item or family"),
    from,
    to: value("To") === null ? from : month("To"),
    kind: (kind?.[0] ?? "units") as Override["kind"],
    change: number("Change"),
    reason: text("Reason"),
    owner: text("Owner"),
    made: day("Made"),
    expires: day("Expires"),
    role: text("Role"),
    spread: spreadNamed(text("Spread")) ?? "proportional",
  };
}

function spreadNamed(text: string): OverrideSpread | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s-]/g, "");
  const methods = Object.keys(spreadNames) as OverrideSpread[];
  return methods.find((method) => plain(spreadNames[method]) === plain(text));
}

/** What keeps a row from being carried out; empty when nothing does. */
function faultOf(override: Override, { itemIndex }: Company, families: ReadonlySet<string>): string {
  const { level, key, from, to, change, reason, owner } = override;
  if (level === "item" && !itemIndex.has(key)) return say`There is no item "${key}".`;
  if (level === "family" && !families.has(key)) return say`There is no family "${key}".`;
  if (!(from <= to)) return say`From and To must be months, To not before From.`;
  if (Number.isNaN(change)) return say`Change must be a number.`;
  if (reason === "") return say`It has no reason. Write down why, then run Demand again.`;
  return owner === "" ? say`It has no owner. Write down who answers for it.` : "";
}

function faultOfKind(kind: string): string {
  if (kind === "" || Object.values(kindNames).includes(kind.toLowerCase())) return "";
  return say`Kind is "${kind}"; write ${kindNames.units}, ${kindNames.percent} or ${kindNames.lock}.`;
}

function faultOfSpread(spread: string): string {
  if (spread === "" || spreadNamed(spread)) return "";
  return say`Spread is "${spread}"; write ${Object.values(spreadNames).join(", ")}, or nothing.`;
}

/** True when the override is no longer to be used on this day. */
export function isExpired({ expires }: Override, today: string): boolean {
  return isOver(expires, today);
}

/** The table of all overrides, visible and editable: one row each. */
export function overrideSheet(overrides: readonly OverrideDraft[]): SheetSpec {
  return {
    name: overrideTable,
    title: say`Overrides`,
    note: say`What planners know better than the forecast, as changes that leave it untouched. Kind: units or % are added in each month, fix at sets the month and holds it against changes of larger sums. Spread, for a family or the total: proportional (as the items stand), equal, last year (by the same month's demand) or run-out (so that stock and the month's quantity last equally long). Add, change or delete rows here or in the pane, then run Demand.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: overrideTable,
        columns: [
          { header: "Level", format: "text", width: 9 },
          { header: "Item or family", format: "text", width: 16 },
          { header: "From", format: "month", width: 11, align: "Left" },
          { header: "To", format: "month", width: 11, align: "Left" },
          { header: "Change", format: "unitsOneDecimal", width: 11 },
          { header: "Kind", format: "text", width: 8 },
          { header: "Reason", format: "text", width: 50, wrap: true },
          { header: "Owner", format: "text", width: 18 },
          { header: "Made", format: "date", width: 12, align: "Left" },
          { header: "Expires", format: "date", width: 12, align: "Left" },
          { header: "Role", format: "text", width: 16 },
          { header: "Spread", format: "text", width: 13 },
        ],
        rows: overrides.map((override): CellContent[] => [
          levelNames[override.level],
          override.key === "" ? null : override.key,
          monthCell(override.from),
          monthCell(override.to),
          override.change,
          kindNames[override.kind],
          override.reason,
          override.owner,
          dayCell(override.made),
          dayCell(override.expires),
          override.role === "" ? null : override.role,
          override.level === "item" || !override.spread ? null : spreadNames[override.spread],
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: overrideTable,
    print: "width",
  };
}

/** "+ 500 units", "-12 %", "fixed at 900". */
export function changeText({ kind, change }: Pick<Override, "kind" | "change">): string {
  const number = formatNumber(change, { maximumFractionDigits: 2 });
  if (kind === "lock") return say`fixed at ${number}`;
  const signed = `${change > 0 ? "+" : ""}${number}`;
  return kind === "percent" ? `${signed} %` : say`${signed} units`;
}
