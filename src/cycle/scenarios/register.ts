import { monthLabel, monthOf } from "../../planning/data/excelDate";
import type { CellValue, RawTable } from "../../planning/data/table";
import { excelKey } from "../../planning/data/excelKey";
import { PlanningError } from "../../planning/errors";
import {
  changeText,
  readChange,
  readDriver,
  readSelector,
  selectorText,
  type Delta,
} from "../../planning/reconcile/scenarios/delta";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, TableSpec } from "../../workbook/sheetSpec";
import { monthNumber } from "../months";
import { columnOf } from "../wideTable";
import { planName } from "./names";
import { say } from "../../planning/words";

export const scenarioTable = "SOP_Scenarios";
export const scenarioListTable = "SOP_Scenario_List";

/** What a scenario is for: something to decide, or something that may happen. */
export type ScenarioKind = "choice" | "event";

export interface Scenario {
  name: string;
  kind: ScenarioKind;
  /** Stands side by side with the plan. */
  compared: boolean;
  deltas: Delta[];
}

export interface ScenarioRegister {
  scenarios: Scenario[];
  /** Rows that cannot be read, with the reason; their cells stay on the sheet to be put right. */
  problems: { scenario: string; row: number; why: string; unread?: CellValue[] }[];
}

export const deltaColumns: ColumnSpec[] = [
  { header: "Scenario", format: "text", width: 28 },
  { header: "Kind", format: "text", width: 10 },
  { header: "Driver", format: "text", width: 14 },
  { header: "Selector", format: "text", width: 24 },
  { header: "Change", format: "text", width: 12 },
  { header: "From", format: "text", width: 14 },
  { header: "To", format: "text", width: 14 },
  { header: "Note", format: "text", width: 40 },
];

/** The delta rows as the table shows them. */
export function deltaRow(delta: Delta, kind: ScenarioKind): CellContent[] {
  const month = (value: number): string | null => (Number.isFinite(value) ? monthLabel(value) : null);
  return [
    delta.scenario,
    kind,
    delta.driver,
    selectorText(delta.selector),
    changeText(delta.change),
    month(delta.from),
    month(delta.to),
    delta.note || null,
  ];
}

/** Rows of a table of deltas, as they stand on the sheet. */
export function readDeltas(table: RawTable | undefined): {
  deltas: (Delta & { kind: ScenarioKind })[];
  problems: ScenarioRegister["problems"];
} {
  const deltas: (Delta & { kind: ScenarioKind })[] = [];
  const problems: ScenarioRegister["problems"] = [];
  table?.rows.forEach((cells, row) => {
    const at = (header: string): CellValue => cells[columnOf(table, header)] ?? null;
    const text = (header: string): string => String(at(header) ?? "").trim();
    if (cells.every((cell) => cell === null)) return;
    const scenario = text("Scenario");
    try {
      if (scenario === "") throw new PlanningError("value", say`the scenario has no name`);
      deltas.push({
        scenario,
        kind: text("Kind").toLowerCase() === "choice" ? "choice" : "event",
        driver: readDriver(text("Driver")),
        selector: readSelector(text("Selector")),
        change:
          typeof at("Change") === "number"
            ? { kind: "set", value: Number(at("Change")) }
            : readChange(text("Change")),
        from: readMonth(at("From"), -Infinity),
        to: readMonth(at("To"), Infinity),
        note: text("Note"),
      });
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      problems.push({ scenario, row, why: error.message, unread: [...cells] });
    }
  });
  return { deltas, problems };
}

function readMonth(cell: CellValue, open: number): number {
  if (cell === null || cell === "") return open;
  const month = typeof cell === "number" ? monthOf(cell) : monthNumber(String(cell).trim());
  if (!Number.isNaN(month)) return month;
  throw new PlanningError("value", say`"${String(cell)}" is no month; write it as 2026-03`);
}

/** The planner's scenarios with what the list says of them. */
export function readRegister(deltaTable: RawTable | undefined, list: RawTable | undefined): ScenarioRegister {
  const { deltas, problems } = readDeltas(deltaTable);
  const compared = comparedNames(list);
  const byName = new Map<string, Scenario>();
  for (const { kind, ...delta } of deltas) {
    const scenario = byName.get(delta.scenario) ?? {
      name: delta.scenario,
      kind,
      compared: compared.has(delta.scenario),
      deltas: [],
    };
    byName.set(delta.scenario, scenario);
    scenario.deltas.push(delta);
  }
  const scenarios = [...byName.values()];
  return { scenarios, problems: [...problems, ...namesTaken(scenarios)] };
}

/** Scenarios that no lookup could tell from the plan or from one above them. */
function namesTaken(scenarios: readonly Scenario[]): ScenarioRegister["problems"] {
  const taken = new Map([[excelKey(planName), planName]]);
  return scenarios.flatMap(({ name }, row) => {
    const other = taken.get(excelKey(name));
    taken.set(excelKey(name), other ?? name);
    return other === undefined ? [] : [{ scenario: name, row, why: nameTaken(name, other) }];
  });
}

/** Why a scenario cannot have a name. */
export function nameTaken(name: string, other: string): string {
  return other === planName
    ? say`"${name}" is how the plan itself is called. Give the scenario another name.`
    : say`"${name}" differs from the scenario "${other}" in capitals only, which Excel does not tell apart. Write both alike, or give one another name.`;
}

function comparedNames(list: RawTable | undefined): Set<string> {
  if (!list) return new Set();
  const [name, compare] = [columnOf(list, "Scenario"), columnOf(list, "Compare")];
  return new Set(
    list.rows.flatMap((row) =>
      String(row[compare] ?? "")
        .trim()
        .toLowerCase() === "yes"
        ? [String(row[name] ?? "")]
        : [],
    ),
  );
}

/** The table of deltas of all scenarios. */
export function scenarioBlock(
  scenarios: readonly Scenario[],
  problems: ScenarioRegister["problems"] = [],
): TableSpec {
  const unread = problems.flatMap(({ unread: cells }) => (cells ? [cells] : []));
  return {
    kind: "table",
    name: scenarioTable,
    heading: say`Deltas: add, change or delete rows, then run Reconcile. Change: +10 %, -5 %, +200 or =500. Selector: all, family: …, item: …, resource: …, supplier: …`,
    columns: deltaColumns,
    rows: [
      ...scenarios.flatMap(({ deltas, kind }) => deltas.map((delta) => deltaRow(delta, kind))),
      ...unread.map((cells) => deltaColumns.map((_, column): CellContent => cells[column] ?? null)),
    ],
  };
}
