import type { Company } from "../../planning/data/company";
import { monthLabel, monthOf } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import { monthSerial, type CellContent } from "../../workbook/cells";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { columnOf, type MonthSpan } from "../wideTable";
import type { Level, Override, OverrideRecord, OwnerRecord, SeriesRecord } from "./contract";
import { changeText, isExpired, type ReadOverrides } from "./overrideTable";
import type { Overridden } from "./overrides";
import { itemsByFamily } from "./statistical";
import { levelNames } from "./tree";
import { say } from "../../planning/words";

export const overrideLogTable = "SOP_Override_Log";
export const overrideValueSheet = "SOP_Fcst_Override";
export const overrideOwnerTable = "SOP_Override_Owners";
const statusTable = "SOP_Override_Status";

/** One month of one override: what the forecast was before and after it, and what came. */
export interface LogEntry {
  level: Level;
  key: string;
  owner: string;
  month: number;
  before: number;
  after: number;
  /** NaN while the month has not come. */
  actual: number;
}

/**
 * The log of all override-months: those of the plan as they are now, those of the past as they were when the plan
 * was last made before them, now with the demand that came.
 */
export function overrideLog(
  previous: RawTable | undefined,
  { effects }: Overridden,
  company: Company,
  history: HistoryPanel,
  span: MonthSpan,
): LogEntry[] {
  const members = itemsByFamily(
    company,
    company.items.item.map((_, item) => item),
  );
  const actualOf = (level: Level, key: string, month: number): number => {
    const t = month - history.firstMonth;
    if (t < 0 || t >= history.monthCount) return NaN;
    const item = company.itemIndex.get(key);
    if (level === "item") return item === undefined ? NaN : history.values[item][t];
    const rows = level === "total" ? [...members.values()].flat() : (members.get(key) ?? []);
    const known = rows.map((row) => history.values[row][t]).filter((value) => !Number.isNaN(value));
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : NaN;
  };
  const past = readLog(previous)
    .filter(({ month }) => month < span.first)
    .map((entry) => ({ ...entry, actual: actualOf(entry.level, entry.key, entry.month) }));
  const now = effects.map(({ override: { level, key, owner }, t, before, after }): LogEntry => {
    return { level, key, owner, month: span.first + t, before, after, actual: NaN };
  });
  return [...past, ...now];
}

/** The log as it stands on the sheet. */
export function readLog(table: RawTable | undefined): LogEntry[] {
  if (!table) return [];
  const at = ["Level", "Item or family", "Owner", "Month", "Before", "After", "Demand"].map((header) =>
    columnOf(table, header),
  );
  return table.rows.flatMap((row) => {
    const [level, key, owner, month, before, after, actual] = at.map((column) => row[column]);
    if (typeof month !== "number" || typeof before !== "number" || typeof after !== "number") return [];
    const known = (Object.keys(levelNames) as Level[]).find((each) => levelNames[each] === level) ?? "item";
    return [
      {
        level: known,
        key: String(key ?? ""),
        owner: String(owner ?? ""),
        month: monthOf(month),
        before,
        after,
        actual: typeof actual === "number" ? actual : NaN,
      },
    ];
  });
}

/** Forecast value added by owner, those with most months first. */
export function ownerRecords(log: readonly LogEntry[]): OwnerRecord[] {
  return recordsBy(log, ({ owner }) => owner)
    .map(({ entry: { owner }, record }) => ({ owner, ...record }))
    .sort((a, b) => b.months - a.months || a.owner.localeCompare(b.owner));
}

/** Forecast value added by what was changed. */
export function seriesRecords(log: readonly LogEntry[]): SeriesRecord[] {
  return recordsBy(log, ({ level, key }) => `${level} ${key}`).map(({ entry: { level, key }, record }) => ({
    level,
    key,
    ...record,
  }));
}

/** The records of entries with one key, with the first of them; months whose demand is not known do not count. */
function recordsBy(
  log: readonly LogEntry[],
  keyOf: (entry: LogEntry) => string,
): { entry: LogEntry; record: OverrideRecord }[] {
  const found = new Map<string, { entry: LogEntry; record: OverrideRecord }>();
  for (const entry of log) {
    const { before, after, actual } = entry;
    if (Number.isNaN(actual)) continue;
    const own = found.get(keyOf(entry)) ?? { entry, record: { months: 0, errorBefore: 0, errorAfter: 0 } };
    own.record.months += 1;
    own.record.errorBefore += Math.abs(actual - before);
    own.record.errorAfter += Math.abs(actual - after);
    found.set(keyOf(entry), own);
  }
  return [...found.values()];
}

/** What the overrides did: whether each was applied, what those of each owner were worth, and every month of them. */
export function overrideValue(
  { overrides, problems }: ReadOverrides,
  overridden: Overridden,
  log: readonly LogEntry[],
  span: MonthSpan,
  today: string,
  origin: string,
): SheetSpec[] {
  const value: SheetSpec = {
    name: overrideValueSheet,
    title: say`What the overrides do`,
    note: say`Which overrides of SOP_Overrides were applied and why others were not. Value added: how many units of error the overrides took off the forecast, in months whose demand is known; below zero they made it worse.`,
    origin,
    blocks: [statusBlock(overrides, problems, overridden, span, today), ownerBlock(ownerRecords(log))],
    charts: [],
    print: "width",
  };
  // A sheet of its own, because the long texts of the other tables would make its columns wide.
  const months: SheetSpec = {
    name: overrideLogTable,
    title: say`Overrides month by month`,
    note: say`Every month of every override: the forecast before and after it, and the demand that came.`,
    origin,
    blocks: [logBlock(log)],
    charts: [],
    freezeHeaderOf: overrideLogTable,
    print: "width",
  };
  return [value, months];
}

function statusBlock(
  overrides: readonly Override[],
  problems: ReadOverrides["problems"],
  { effects, refused }: Overridden,
  span: MonthSpan,
  today: string,
): TableSpec {
  const rows = overrides.map((override): CellContent[] => {
    const why = refused.find((each) => each.override === override)?.why ?? "";
    const units = effects
      .filter((effect) => effect.override === override)
      .reduce((sum, { before, after }) => sum + after - before, 0);
    const state = why ? "not applied" : stateOf(override, span.first, today);
    return [
      override.row + 1,
      state === "active" ? "applied" : state,
      override.key || levelNames.total,
      changeText(override),
      hundredths(units),
      why || override.reason,
    ];
  });
  const wrong = problems.map(({ row, why }): CellContent[] => [row + 1, "not applied", null, null, 0, why]);
  return {
    kind: "table",
    name: statusTable,
    heading: say`Overrides of this cycle`,
    columns: [
      { header: "Row", format: "integer", width: 9 },
      { header: "Status", format: "text", width: 16 },
      { header: "Item or family", format: "text", width: 16 },
      { header: "Change a month", format: "text", width: 16 },
      { header: "Units in the plan", format: "units", width: 12 },
      { header: "Why", format: "text", width: 60 },
    ],
    rows: [...rows, ...wrong].sort((a, b) => Number(a[0]) - Number(b[0])),
    rules: [
      { kind: "rows", column: "Status", equals: "not applied", tone: "bad" },
      { kind: "rows", column: "Status", equals: "expired", tone: "warning" },
    ],
  };
}

/** Whether an override is in force in a cycle that begins with this month. */
export function stateOf(
  override: Override,
  firstMonth: number,
  today: string,
): "active" | "expired" | "past" {
  if (override.to < firstMonth) return "past";
  return isExpired(override, today) ? "expired" : "active";
}

function ownerBlock(records: readonly OwnerRecord[]): TableSpec {
  return {
    kind: "table",
    name: overrideOwnerTable,
    heading: say`Value added by owner`,
    columns: [
      { header: "Owner", format: "text", width: 9 },
      { header: "Months measured", format: "integer", width: 16 },
      { header: "Error before", format: "units", width: 16 },
      { header: "Error after", format: "units", width: 16 },
      { header: "Value added", format: "percent", width: 12 },
    ],
    rows:
      records.length > 0
        ? records.map(({ owner, months, errorBefore, errorAfter }): CellContent[] => [
            owner,
            months,
            hundredths(errorBefore),
            hundredths(errorAfter),
            errorBefore > 0 ? (errorBefore - errorAfter) / errorBefore : NaN,
          ])
        : [["none yet", 0, null, null, null]],
    rules: [{ kind: "limit", columns: ["Value added"], operator: "LessThan", limit: 0, tone: "bad" }],
  };
}

function logBlock(log: readonly LogEntry[]): TableSpec {
  return {
    kind: "table",
    name: overrideLogTable,
    columns: [
      { header: "Level", format: "text", width: 9 },
      { header: "Item or family", format: "text", width: 16 },
      { header: "Owner", format: "text", width: 16 },
      { header: "Month", format: "month", width: 12, align: "Left" },
      { header: "Before", format: "units", width: 12 },
      { header: "After", format: "units", width: 12 },
      { header: "Demand", format: "units", width: 12 },
      { header: "Error taken off", format: "units", width: 12 },
    ],
    rows: log.map(({ level, key, owner, month, before, after, actual }): CellContent[] => [
      levelNames[level],
      key === "" ? null : key,
      owner,
      monthSerial(monthLabel(month)),
      hundredths(before),
      hundredths(after),
      actual,
      hundredths(Math.abs(actual - before) - Math.abs(actual - after)),
    ]),
  };
}
