import type { CellValue, RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import { columnOf } from "../wideTable";
import type { SolvedScenario } from "./compare";
import { say } from "../../planning/words";

export const riskTable = "SOP_RiskOpp";

const answers = ["Probability", "Owner", "Trigger", "Mitigation", "Status"] as const;
type Answer = (typeof answers)[number];

/** A risk or opportunity: what it would do to the result, and what people say about it. */
export interface RiskEntry extends Record<Answer, CellContent> {
  /** Empty where a planner's row has none. */
  name: string;
  /** Change of the operating result, currency; NaN where it is not known. */
  value: number;
  /** What stands under Value where that is no number: it goes back as it was typed. */
  typed: CellValue;
  /** Computed by the scenario of this name; else given by the planner. */
  scenario: string;
}

/** The register as it stands on the sheet. */
export function readRisks(register: RawTable | undefined): RiskEntry[] {
  if (!register) return [];
  const at = (row: RawTable["rows"][number], header: string) => row[columnOf(register, header)] ?? null;
  return register.rows.flatMap((row): RiskEntry[] => {
    const [name, value] = [at(row, "Risk or opportunity"), at(row, "Value")];
    const said = answers.map((header) => [header, at(row, header)] as const);
    if (name === null && value === null && said.every(([, cell]) => cell === null)) return [];
    return [
      {
        ...(Object.fromEntries(said) as Record<Answer, CellContent>),
        name: String(name ?? ""),
        value: typeof value === "number" ? value : NaN,
        typed: typeof value === "number" ? null : value,
        scenario: String(at(row, "Scenario") ?? ""),
      },
    ];
  });
}

/**
 * The register as it goes back to the sheet: every event scenario with its value, then the rows that people wrote.
 * What they said of a scenario that could not be planned, or that is gone, stays.
 */
export function riskEntries(
  register: RawTable | undefined,
  solved: readonly SolvedScenario[],
  planResult: number,
): RiskEntry[] {
  const rest = readRisks(register);
  const take = (is: (entry: RiskEntry) => boolean): RiskEntry | undefined => {
    const at = rest.findIndex(is);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const events = solved.filter(({ kind }) => kind === "event");
  const fromScenarios = events.flatMap(({ name, figures }): RiskEntry[] => {
    const known =
      take((entry) => entry.scenario === name) ??
      take((entry) => entry.scenario === "" && entry.name === name);
    const value = (figures?.totals["Operating result"] ?? NaN) - planResult;
    return figures || known ? [{ ...blank, ...known, name, value, typed: null, scenario: name }] : [];
  });
  const own = rest
    .filter((entry) => entry.scenario === "" || answers.some((header) => entry[header] !== null))
    .map((entry) => ({ ...entry, scenario: "" }));
  const size = ({ value }: RiskEntry): number => (Number.isNaN(value) ? 0 : Math.abs(value));
  return [...fromScenarios, ...own].sort((a, b) => size(b) - size(a));
}

const blank: Record<Answer, CellContent> = {
  Probability: null,
  Owner: null,
  Trigger: null,
  Mitigation: null,
  Status: null,
};

export function isClosed(status: CellContent): boolean {
  return typeof status === "string" && /^(closed|done|gone)$/i.test(status.trim());
}

/** Why an entry does not count though somebody meant it to; empty when it does, or when nobody has weighed it. */
export function riskFault({ name, value, typed, scenario, Probability, Status }: RiskEntry): string {
  if (isClosed(Status)) return "";
  if (Probability !== null && !(typeof Probability === "number" && Probability >= 0 && Probability <= 1))
    return say`The probability is “${shown(Probability)}”; write a number from 0 to 1.`;
  if (name === "") return say`It has no name.`;
  if (!Number.isNaN(value)) return "";
  if (typed !== null) return say`The value is “${shown(typed)}”; write an amount, below 0 for a risk.`;
  if (scenario !== "") return say`Its scenario could not be planned.`;
  return Probability === null ? "" : say`It has no value.`;
}

function shown(cell: CellContent): string {
  return String(typeof cell === "object" ? (cell?.value ?? "") : cell);
}

/** Entries that do not count though somebody meant them to, a sentence each. */
export function riskProblems(entries: readonly RiskEntry[]): string[] {
  return entries.flatMap((entry) => {
    const why = riskFault(entry);
    return why ? [say`The risk or opportunity “${entry.name}” does not count. ${why}`] : [];
  });
}
