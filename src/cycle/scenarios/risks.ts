import type { RawTable } from "../../planning/data/table";
import { riskRange, type RiskRange } from "../../planning/reconcile/riskRange";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { columnOf } from "../wideTable";
import type { SolvedScenario } from "./compare";
import { say } from "../../planning/words";

export const riskTable = "SOP_RiskOpp";
const rangeTable = "SOP_RiskOpp_Range";
const answers = ["Probability", "Owner", "Trigger", "Mitigation", "Status"] as const;
type Answer = (typeof answers)[number];

/** A risk or opportunity: what it would do to the result, and what people say about it. */
export interface RiskEntry extends Record<Answer, CellContent> {
  name: string;
  /** Change of the operating result, currency. */
  value: number;
  /** Computed by the scenario of this name; else given by the planner. */
  scenario: string;
}

/** The register as it goes back to the sheet: every event scenario with its value, then the planner's own rows. */
export function riskEntries(
  register: RawTable | undefined,
  solved: readonly SolvedScenario[],
  planResult: number,
): RiskEntry[] {
  const known = new Map(readRegister(register).map((entry) => [entry.name, entry] as const));
  const fromScenarios = solved
    .filter(({ kind, figures }) => kind === "event" && figures)
    .map(({ name, figures }): RiskEntry => {
      const value = (figures?.totals["Operating result"] ?? NaN) - planResult;
      return { ...(known.get(name) ?? blank(name)), value, scenario: name };
    });
  const computed = new Set(fromScenarios.map(({ name }) => name));
  const own = [...known.values()].filter(({ name, scenario }) => !computed.has(name) && scenario === "");
  return [...fromScenarios, ...own].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function blank(name: string): RiskEntry {
  return {
    name,
    value: NaN,
    scenario: "",
    Probability: null,
    Owner: null,
    Trigger: null,
    Mitigation: null,
    Status: null,
  };
}

function readRegister(register: RawTable | undefined): RiskEntry[] {
  if (!register) return [];
  const at = (row: RawTable["rows"][number], header: string) => row[columnOf(register, header)] ?? null;
  return register.rows
    .filter((row) => at(row, "Risk or opportunity") !== null)
    .map((row) => ({
      ...blank(String(at(row, "Risk or opportunity"))),
      ...(Object.fromEntries(answers.map((header) => [header, at(row, header)])) as Record<
        Answer,
        CellContent
      >),
      value: typeof at(row, "Value") === "number" ? Number(at(row, "Value")) : NaN,
      scenario: String(at(row, "Scenario") ?? ""),
    }));
}

/** Where the result may lie: open entries with a probability; undefined when there is none. */
export function planRange(entries: readonly RiskEntry[], planResult: number): RiskRange | undefined {
  const weighed = entries.flatMap(({ Probability, Status, value }) =>
    typeof Probability === "number" &&
    Probability >= 0 &&
    Probability <= 1 &&
    !isClosed(Status) &&
    !Number.isNaN(value)
      ? [{ probability: Probability, value }]
      : [],
  );
  return weighed.length === 0 ? undefined : riskRange(planResult, weighed);
}

function isClosed(status: CellContent): boolean {
  return typeof status === "string" && /^(closed|done|gone)$/i.test(status.trim());
}

export function riskSheet(
  entries: readonly RiskEntry[],
  range: RiskRange | undefined,
  planResult: number,
  currency: string,
  origin: string,
): SheetSpec {
  return {
    name: riskTable,
    title: say`Risks and opportunities`,
    note: say`What may happen beside the plan, with what it would do to the operating result in ${currency}. Values of scenarios are computed; write a probability from 0 to 1 to let an entry count, and add rows of your own below. Entries with the status closed no longer count.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: riskTable,
        columns: [
          { header: "Risk or opportunity", format: "text", width: 34 },
          { header: "Kind", format: "text", width: 14 },
          { header: "Probability", format: "wholePercent", width: 12 },
          { header: "Value", format: "money", width: 14 },
          { header: "Expected", format: "money", width: 14 },
          { header: "Owner", format: "text", width: 14 },
          { header: "Trigger", format: "text", width: 26, wrap: true },
          { header: "Mitigation", format: "text", width: 34, wrap: true },
          { header: "Status", format: "text", width: 12 },
          { header: "Scenario", format: "text", width: 24 },
        ],
        rows:
          entries.length > 0
            ? entries.map((entry): CellContent[] => [
                entry.name,
                entry.value < 0 ? "risk" : "opportunity",
                entry.Probability,
                hundredths(entry.value),
                typeof entry.Probability === "number" ? hundredths(entry.Probability * entry.value) : null,
                entry.Owner,
                entry.Trigger,
                entry.Mitigation,
                entry.Status,
                entry.scenario || null,
              ])
            : [new Array<CellContent>(10).fill(null)],
        rules: [
          { kind: "limit", columns: ["Value", "Expected"], operator: "LessThan", limit: 0, tone: "bad" },
        ],
      },
      {
        kind: "table",
        name: rangeTable,
        heading: range
          ? say`Range of the operating result, every entry independent of the others`
          : say`Range of the operating result: no entry has a probability yet`,
        columns: [
          { header: "Result", format: "text", width: 34 },
          { header: currency, format: "money", width: 14 },
        ],
        rows: [
          ["Plan", hundredths(planResult)],
          ...(range
            ? ([
                ["Expected", range.expected],
                ["P10", range.quantiles[0]],
                ["P50", range.quantiles[1]],
                ["P90", range.quantiles[2]],
                [say`All risks, no opportunity`, range.worst],
                [say`All opportunities, no risk`, range.best],
              ].map(([name, value]) => [name, hundredths(Number(value))]) as CellContent[][])
            : []),
        ],
      },
    ],
    charts: [
      {
        name: "Risks and opportunities",
        title: say`What each would do to the operating result (${currency})`,
        kind: "BarClustered",
        table: riskTable,
        categories: "Risk or opportunity",
        series: [{ column: "Value", colour: series.budget }],
        categoryTitle: say`Risk or opportunity`,
        valueTitle: currency,
        valueFormat: "money",
        place: "right",
      },
    ],
    print: "width",
  };
}
