import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { fiscalYearOf } from "../../planning/data/fiscalYear";
import type { RawTable } from "../../planning/data/table";
import { dateSerial } from "../../workbook/cells";
import type { TextLine } from "../../workbook/sheetSpec";
import type { Fact, StepException } from "../contract";
import { assumptionExceptions, assumptionTable, readAssumptions } from "../demand/assumptions";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable } from "../demand/sheets";
import { counted, money, percent, topNames } from "../format";
import { inTurns } from "../inTurns";
import { stepName } from "../gates";
import { issueTable } from "../gather/sheets";
import { agreementTable } from "../reconcile/agreement";
import { balanceTable } from "../reconcile/balance";
import { gapOwnerTable } from "../reconcile/gapOwners";
import { gapTable, profitTable } from "../reconcile/sheets";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import {
  capacityTable,
  hoursTable,
  inventoryTable,
  productionTable,
  purchaseTable,
  shortageTable,
} from "../supply/sheets";
import { laneTable, transferTable } from "../supply/tables";
import { columnOf, ownTable, readWide, type MonthSpan } from "../wideTable";
import { calendarSheet, calendarTable, cycleCalendar } from "./calendar";
import { changeLines, changeTables } from "./changes";
import { mergeDecisions, type DecisionRow } from "./decisions";
import type { GateView } from "./gateContract";
import { gateLines, gatesOf, gateTable } from "./gates";
import { choiceTables, readChoices } from "./options";
import { decisionFact, gateFact, signatureFact, waits } from "./liveFacts";
import { itemsShort, questionsOf, type Overload, type Questions } from "./questions";
import { readRanges } from "./ranges";
import { simulationTable } from "../scenarios/simulationSheet";
import { gapLine, lineTotal, planFigures, type PlanFigure, type PlanTables } from "./figures";
import { executiveSheet, executiveSheetName, type ExecutivePage, type FamilyOutlook } from "./executivePage";
import { decisionSheet, decisionTable } from "./sheets";
import { planSeal, renewSignOffs, sealedTables, signOffLines, signOffTable, type SignOff } from "./signoffs";
import { sumOf } from "../sums";
import { decimal, said, say } from "../../planning/words";

const year = 12;
/** Days until a new question is to be answered. */
const daysToDecide = 14;
const allFamilies = "All families";

/** Phase 5: one page for the meeting, the decisions it must take, and the sign-off register. */
export const reviewStep: Step = {
  id: "review",
  after: ["demand", "supply", "reconcile"],
  needs: ["items", "sales"],
  uses: ["targets", "costs", "settings"],
  reads: [
    consensusTable,
    accuracyTable,
    capacityTable,
    hoursTable,
    productionTable,
    purchaseTable,
    transferTable,
    laneTable,
    inventoryTable,
    shortageTable,
    gapTable,
    profitTable,
    simulationTable,
    issueTable,
    assumptionTable,
    agreementTable,
    balanceTable,
    ...choiceTables,
    ...changeTables,
  ],
  keeps: [decisionTable, signOffTable, gateTable, calendarTable, gapOwnerTable],
  outline: () => [
    { sheet: executiveSheetName, rows: 45, columns: 6 },
    { sheet: decisionTable, rows: 8, columns: 8 },
    { sheet: calendarTable, rows: 6, columns: 14 },
  ],
  plan,
};

async function plan({ company, own }: StepInputs, run: StepRun): Promise<StepOutcome> {
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const tables: PlanTables = {
    accuracy: ownTable(own, accuracyTable),
    hours: ownTable(own, hoursTable),
    inventory: ownTable(own, inventoryTable),
    profit: ownTable(own, profitTable),
    gap: ownTable(own, gapTable),
    shortages: own.get(shortageTable),
    lanes: own.get(laneTable),
    gapOwners: own.get(gapOwnerTable),
  };
  const overloads = readOverloads(ownTable(own, capacityTable), span);
  const families = outlooks(tables.gap, span);
  const figures = planFigures(company, tables, span);
  const choices = readChoices(own);
  const questions = questionsOf(company, overloads, families, tables, choices, span);
  const due = dateSerial(run.startedAt) + daysToDecide;
  const decisions = mergeDecisions(questions.decisions, own.get(decisionTable), monthLabel(span.first), due);
  const seal = await planSeal(sealedTables.flatMap((name) => own.get(name) ?? []));
  const signOffs = renewSignOffs(own.get(signOffTable), seal, dateSerial(run.startedAt));
  const gates = gatesOf(reviewed(own), { decisions, signOffs }, monthLabel(span.first));
  const revenue = (line: string): Float64Array => gapLine(tables.gap, "Revenue", line, allFamilies, span);
  const expired = assumptionExceptions(
    readAssumptions(own.get(assumptionTable), company),
    span,
    run.startedAt,
  );
  const page: ExecutivePage = {
    company,
    span,
    figures,
    summary: [
      ...changeLines(
        own,
        company.settings.currency,
        fiscalYearOf(span.first, company.settings.fiscalYearStart).label,
      ),
      ...summaryLines(company, tables, families, overloads),
    ],
    scenarios: choices.scenarios,
    ranges: readRanges(own),
    risks: [...assumptionLines(expired), ...riskLines(company, overloads, tables, figures)],
    families,
    trend: { demand: revenue("Demand"), supply: revenue("Supply"), budget: revenue("Budget") },
    decisions,
    gates: gateLines(gates),
    signOff: signOffLines(signOffs),
    seal,
  };
  const origin = run.origin(say`the consensus, the supply plan, the gap table and your targets`);
  return {
    ...withExpired(outcome(figures, decisions, signOffs, gates, questions, page), expired),
    sheets: await inTurns([
      () => executiveSheet(page, run.form, origin),
      () => decisionSheet(decisions, company.settings.currency, origin),
      () => calendarSheet(cycleCalendar(company, own.get(calendarTable), gates, run.startedAt), origin),
    ]),
  };
}

function readOverloads(capacity: RawTable, span: MonthSpan): Overload[] {
  return readWide(capacity, span).flatMap((row) => {
    const months = Array.from(row.values, (share, t) => (share > 1 ? monthLabel(span.first + t) : "")).filter(
      Boolean,
    );
    return months.length > 0
      ? [{ resource: row.key("Resource"), months, peak: Math.max(...row.values) }]
      : [];
  });
}

function outlooks(gap: RawTable, span: MonthSpan): FamilyOutlook[] {
  const family = columnOf(gap, "Family");
  const names = [...new Set(gap.rows.map((row) => String(row[family])))];
  const ahead = (line: string, name: string): number =>
    sumOf(gapLine(gap, "Revenue", line, name, span).subarray(0, Math.min(year, span.count)));
  return names.map((name) => ({
    family: name,
    demand: ahead("Demand", name),
    supply: ahead("Supply", name),
    budget: ahead("Budget", name),
  }));
}

/** What the numbers say, in sentences. */
function summaryLines(
  { settings }: Company,
  { profit, gap }: PlanTables,
  families: readonly FamilyOutlook[],
  overloads: readonly Overload[],
): TextLine[] {
  const { currency } = settings;
  const total = families.find(({ family }) => family === allFamilies);
  const result = lineTotal(profit, "Operating result", "Plan");
  const lines: TextLine[] = [];
  if (total) {
    const gapToBudget = total.supply - total.budget;
    const short = total.demand - total.supply;
    lines.push({
      text:
        short > 1
          ? say`The plan ships ${money(total.supply, currency)} of ${money(total.demand, currency)} demand in the next twelve months; ${money(short, currency)} slips beyond them.`
          : say`The plan ships ${money(total.supply, currency)} of ${money(total.demand, currency)} demand in the next twelve months.`,
      tone: short > total.demand * 0.01 ? "warning" : "good",
    });
    if (total.budget > 0) {
      const amount = money(Math.abs(gapToBudget), currency);
      const share = percent(Math.abs(gapToBudget) / total.budget);
      lines.push({
        text:
          gapToBudget < 0
            ? say`That is ${amount} (${share}) below budget; ${widest(families, currency)}.`
            : say`That is ${amount} (${share}) above budget; ${widest(families, currency)}.`,
        tone: gapToBudget < 0 ? "bad" : "good",
      });
    }
  }
  if (Number.isFinite(result)) {
    lines.push({
      text: say`Over the whole horizon the plan earns ${money(result, currency)} before financing and tax, a gross margin of ${percent(lineTotal(profit, "Gross margin", "Plan") / lineTotal(profit, "Revenue", "Plan"))}.`,
      tone: result < 0 ? "bad" : "neutral",
    });
  }
  lines.push(
    overloads.length === 0
      ? { text: say`No resource is overloaded.`, tone: "good" }
      : {
          text: say`${topNames(overloads.map(({ resource }) => resource))} cannot make demand in its month: up to ${percent(Math.max(...overloads.map(({ peak }) => peak)), 0)} of regular hours are asked for.`,
          tone: "warning",
        },
  );
  if (gap.rows.length === 0) lines.push({ text: say`The gap table is empty.`, tone: "bad" });
  return lines;
}

/** The family that lies furthest from budget. */
function widest(families: readonly FamilyOutlook[], currency: string): string {
  const single = families.filter(({ family, budget }) => family !== allFamilies && budget > 0);
  const [most] = [...single].sort((a, b) => Math.abs(b.supply - b.budget) - Math.abs(a.supply - a.budget));
  if (!most) return say`no family has a budget of its own`;
  const gap = most.supply - most.budget;
  const amount = money(Math.abs(gap), currency);
  return gap < 0
    ? say`the widest gap is ${most.family} with ${amount} below`
    : say`the widest gap is ${most.family} with ${amount} above`;
}

/** The tables as this run leaves them: the first review has its register too. */
function reviewed(own: StepInputs["own"]): StepInputs["own"] {
  if (own.has(decisionTable)) return own;
  return new Map(own).set(decisionTable, { name: decisionTable, headers: [], rows: [] });
}

/** What the plan rests on and nobody has confirmed in time. */
function assumptionLines(expired: readonly StepException[]): TextLine[] {
  return expired.map(({ text }) => ({ text, tone: "warning" }));
}

/** The planners' assumptions are looked at again where the plan is decided. */
function withExpired<T extends Pick<StepOutcome, "exceptions">>(
  found: T,
  expired: readonly StepException[],
): T {
  return { ...found, exceptions: [...found.exceptions, ...expired] };
}

function riskLines(
  { settings }: Company,
  overloads: readonly Overload[],
  { shortages }: PlanTables,
  figures: readonly PlanFigure[],
): TextLine[] {
  const lines: TextLine[] = overloads.map(({ resource, months, peak }) => ({
    text: say`${resource} at ${percent(peak, 0)} of regular capacity: overloaded in ${topNames(months, 8)}.`,
    tone: "warning",
  }));
  for (const { item, value, waiting } of itemsShort(shortages).slice(0, 3)) {
    lines.push({
      text: say`${item}: orders wait in ${counted(waiting, "month")}, up to ${money(value, settings.currency)} at once.`,
      tone: "bad",
    });
  }
  for (const { name, value, judged, format } of figures.filter((figure) => figure.judged.tone === "bad")) {
    const shown = (number: number): string => (format === "percent" ? percent(number) : decimal(number, 1));
    lines.push({
      text: say`${said(name)} is ${shown(value)} against a target of ${shown(judged.target)}.`,
      tone: "bad",
    });
  }
  return lines.length > 0 ? lines : [{ text: say`None found.`, tone: "good" }];
}

function outcome(
  figures: readonly PlanFigure[],
  decisions: readonly DecisionRow[],
  signOffs: readonly SignOff[],
  gates: readonly GateView[],
  { minor, threshold }: Questions,
  page: ExecutivePage,
): Omit<StepOutcome, "sheets"> {
  const { currency } = page.company.settings;
  const open = decisions.filter(({ Outcome }) => Outcome === null);
  const changed = signOffs.filter(({ state }) => state === "changed since sign-off");
  const onTarget = figures.filter(({ judged }) => judged.tone === "good").length;
  const measured = figures.filter(({ judged }) => judged.tone !== "neutral").length;
  const facts: Fact[] = [
    {
      label: say`On target`,
      value: say`${onTarget} of ${measured}`,
      tone: onTarget === measured ? "good" : "warning",
    },
    decisionFact(decisions),
    signatureFact(signOffs),
    gateFact(gates),
    ...(minor.count > 0
      ? [
          {
            label: say`Below ${money(threshold, currency)}`,
            value: say`${counted(minor.count, "matter")} left to planners`,
            tone: "neutral",
          } satisfies Fact,
        ]
      : []),
    { label: say`Plan seal`, value: page.seal.replace(/(.{4})(?=.)/g, "$1 "), tone: "neutral" },
  ];
  const exceptions: StepException[] = [
    ...changed.map(({ role }): StepException => ({
      tone: "bad",
      text: say`The plan changed since ${role} signed. ${signOffTable} says what changed; ask for a new signature.`,
      live: waits.signature(role),
      target: { sheet: signOffTable, address: "A5" },
    })),
    ...gates
      .filter(({ state }) => state === "closed")
      .map(({ id, step, check, missing, settle }): StepException => ({
        tone: "warning",
        live: waits.gate(id),
        text: say`Gate of ${stepName(step)} closed (${said(check)}): ${missing}. Settle it, or waive it in the pane.`,
        target: settle.target,
      })),
    ...open.slice(0, 8).map(({ id, question, money: value }): StepException => ({
      tone: "warning",
      live: waits.decision(id),
      text: say`${question} (${money(value, currency)} at stake)`,
      target: { sheet: decisionTable, address: "A5" },
    })),
  ];
  // What people decide and sign after the run stands among the facts, which follow it; a sentence would grow old.
  const headline = say`${onTarget} of ${measured} key figures are on target. ${page.summary[1]?.text ?? page.summary[0]?.text ?? ""}`;
  return { headline: headline.trim(), facts, exceptions };
}
