import { monthLabel } from "../../planning/data/excelDate";
import { fiscalYearOf } from "../../planning/data/fiscalYear";
import type { RawTable } from "../../planning/data/table";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable, splitTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { policyTable } from "../supply/policies";
import { ruleTable } from "../supply/rules";
import { issueTable } from "../gather/sheets";
import { inTurns } from "../inTurns";
import { readDecisions } from "../review/decisions";
import type { GateView } from "../review/gateContract";
import { gatesOf, gateTable } from "../review/gates";
import { decisionTable } from "../review/sheets";
import { investmentTable } from "../scenarios/investments";
import { promotedDeltas, promotedTable } from "../scenarios/promotion";
import { scenarioListTable, scenarioTable } from "../scenarios/register";
import { riskTable } from "../scenarios/riskRegister";
import { registerSheet, scenarioOutline, scenarioSheets } from "../scenarios/sheets";
import { criteriaTable } from "../scenarios/criteria";
import { uncertaintyTable } from "../scenarios/simulation";
import { simulationSettingsTable } from "../scenarios/simulationSheet";
import { isSmallEnough, largestCase, scenariosOf, solveScenarios } from "../scenarios/solve";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import { capacityTable, hoursTable, inventoryTable, productionTable, purchaseTable } from "../supply/sheets";
import { sumOf } from "../sums";
import { laneTable, workforceTable } from "../supply/tables";
import { agreementTable } from "./agreement";
import { balanceBlock } from "./balance";
import { bridgeSheet, bridgeTable } from "./bridges";
import { readBudget, type Budget } from "./budget";
import { commitmentSheet } from "./commitment";
import { cashSheet, cashTable } from "./cash";
import { crossOverBlock, crossOvers } from "./crossOver";
import { currencyBlock } from "./currencies";
import { plannedByFamily } from "./earlierPlan";
import { cutBlock, gapChannelTable, gapRegionTable } from "./cuts";
import { planRecords, withPlan } from "./memory";
import { gapExceptions, gapOwnerSheet, gapOwnerTable, ownedGaps } from "./gapOwners";
import { outlookBlock, recordOf } from "./outlook";
import { gapSheet, gapTable, profitSheet, profitTable } from "./sheets";
import { commitmentTable } from "./standing";
import { emissionFacts, moneyFacts, scenarioFacts, summary } from "./summary";
import { type FamilyGap, type ResultLine } from "./volumes";
import { decimal, said, say } from "../../planning/words";
import { valuePlan, type PlanValue } from "./planValue";

/** Phase 4: demand, supply and budget side by side in units and money, and the plan's profit and loss. */
export const reconcileStep: Step = {
  id: "reconcile",
  after: ["demand", "supply"],
  needs: ["items", "sales"],
  uses: [
    "prices",
    "costs",
    "conversions",
    "budget",
    "resources",
    "itemSuppliers",
    "billOfMaterials",
    "inventory",
    "scheduledReceipts",
    "settings",
  ],
  reads: [
    promotedTable,
    accuracyTable,
    segmentTable,
    policyTable,
    ruleTable,
    consensusTable,
    splitTable,
    inventoryTable,
    hoursTable,
    productionTable,
    purchaseTable,
    laneTable,
    workforceTable,
  ],
  keeps: [
    agreementTable,
    gapOwnerTable,
    scenarioTable,
    scenarioListTable,
    uncertaintyTable,
    simulationSettingsTable,
    criteriaTable,
    riskTable,
    investmentTable,
    issueTable,
    capacityTable,
    decisionTable,
    gateTable,
  ],
  memory: planRecords,
  outline({ company }) {
    const families = new Set(company.items.family.filter((_, item) => company.items.type[item] === "FG"))
      .size;
    const months = company.settings.horizon;
    return [
      { sheet: gapTable, rows: (families + 1) * 15, columns: months + 4 },
      { sheet: gapOwnerTable, rows: families, columns: 7 },
      { sheet: profitTable, rows: 14, columns: months + 3 },
      { sheet: cashTable, rows: 10, columns: months + 2 },
      { sheet: commitmentTable, rows: families * 2, columns: months + 6 },
      { sheet: bridgeTable, rows: (families + 1) * 2, columns: 11 },
      { sheet: scenarioTable },
      ...(company.items.rowCount * months <= largestCase ? scenarioOutline : []),
    ];
  },
  plan: planMoney,
};

async function planMoney(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, memory } = inputs;
  const { currency, fiscalYearStart } = company.settings;
  const value = await valuePlan(inputs);
  const { cash, families, lines, outlook, span, total, volumes } = value;
  const origin = run.origin(say`the consensus, the inventory plan, prices, costs and the budget`);
  const gaps = ownedGaps(company, families, volumes, inputs.own.get(gapOwnerTable));
  const sheets = await moneySheets(inputs, run, value, origin);
  const { facts, exceptions, sheets: compared } = await compareScenarios(inputs, run, value, origin);
  const result = summary(currency, families, total, lines, value.unpriced);
  return {
    ...result,
    facts: [
      ...result.facts,
      ...moneyFacts(currency, fiscalYearOf(span.first, fiscalYearStart).label, outlook, cash),
      ...emissionFacts(value.emissions),
      ...facts,
    ],
    exceptions: [...exceptions, ...result.exceptions, ...gapExceptions(gaps, currency)],
    sheets: [...sheets, gapOwnerSheet(gaps, currency, origin), ...compared],
    memory: withPlan(memory, recordOf(company, volumes, lines, span)),
  };
}

/** Gaps, profit and loss, cash, bridges, and what sales and production commit to. */
function moneySheets(
  inputs: StepInputs,
  { form }: StepRun,
  value: PlanValue,
  origin: string,
): Promise<SheetSpec[]> {
  const { company } = inputs;
  const { currency } = company.settings;
  const { before, families, lines, rates, span, volumes } = value;
  const balances = balanceBlock(value.checks);
  return inTurns([
    () =>
      gapSheet(
        company,
        families,
        value.total,
        span,
        before && plannedByFamily(before, span.first, span.count),
        [
          cutBlock(gapRegionTable, "Region", value.regions, span, currency),
          cutBlock(gapChannelTable, "Channel", value.channels, span, currency),
          crossOverBlock(crossOvers(company, volumes), span),
        ],
        form,
        origin,
      ),
    () =>
      profitSheet(
        company,
        lines,
        budgetLines(value.total, readBudget(company, span)),
        volumes,
        span,
        [outlookBlock(company, value.outlook, span), currencyBlock(company, rates, volumes, span), balances],
        form,
        origin,
      ),
    () => cashSheet(company, value.cash, span, origin),
    () => bridgeSheet(company, value.bridges, form, origin),
    () => commitmentSheet(inputs, volumes, span, gatesNow(inputs, balances), origin),
  ]);
}

/** Every scenario planned anew where the plan is small enough for that, and all of them side by side. */
async function compareScenarios(
  inputs: StepInputs,
  run: StepRun,
  { checks, plan, span }: PlanValue,
  origin: string,
): Promise<Pick<StepOutcome, "facts" | "exceptions" | "sheets">> {
  const { currency } = inputs.company.settings;
  const register = scenariosOf(inputs.own, plan);
  const promoted = promotedDeltas(inputs.own)[0]?.scenario ?? "";
  const results = isSmallEnough(plan) ? await solveScenarios(plan, register, run) : undefined;
  const compared = results && (await scenarioSheets(inputs, results, promoted, span, run, origin));
  const unsolved = results
    ? results.solved.filter(({ problem }) => problem)
    : register.problems.map(({ scenario, why }) => ({ name: scenario || "(no name)", problem: why }));
  const uneven = checks.filter(({ ok }) => !ok);
  return {
    sheets: compared?.sheets ?? [registerSheet(register, undefined, origin)],
    facts: scenarioFacts(register, promoted, currency, compared),
    exceptions: [
      ...unsolved.map(({ name, problem }) =>
        bad(say`Scenario ${name}: ${problem}`, { sheet: scenarioTable, address: "A5" }),
      ),
      ...uneven.map(({ name, rule, difference }) =>
        bad(say`${said(name)} do not come out even: ${rule}, off by ${decimal(difference, 2)}.`, {
          sheet: profitTable,
          address: "A5",
        }),
      ),
      ...(compared?.problems ?? []).map((text) => bad(text)),
    ],
  };
}

function bad(text: string, target?: StepException["target"]): StepException {
  return { tone: "bad", text, ...(target ? { target } : {}) };
}

/** The gates as they stand with the balances of this run. */
function gatesNow({ own, company }: StepInputs, { name, columns, rows }: TableSpec): GateView[] {
  const values = rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
  const balances: RawTable = { name, headers: columns.map(({ header }) => header), rows: values };
  const tables = new Map(own).set(name, balances);
  const registers = { decisions: readDecisions(own.get(decisionTable)), signOffs: [] };
  return gatesOf(tables, registers, monthLabel(company.settings.firstMonth));
}

function budgetLines({ values }: FamilyGap, { fixedCost, wages }: Budget): ResultLine[] {
  const { Budget: revenue } = values.Revenue;
  const { Budget: margin } = values.Margin;
  const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, t) => value - b[t]);
  const costs = [
    ...(wages.every(Number.isNaN) ? [] : [{ name: "Wages", amount: wages }]),
    { name: "Fixed costs", amount: fixedCost },
  ].map(({ name, amount }) => ({ name, values: amount.map((value) => -value), isTotal: false }));
  const result = margin.map((value, t) => value + sumOf(costs.map((line) => line.values[t] || 0)));
  return [
    { name: "Units", values: values.Units.Budget, isTotal: false },
    { name: "Revenue", values: revenue, isTotal: false },
    { name: "Cost of goods sold", values: minus(margin, revenue), isTotal: false },
    { name: "Gross margin", values: margin, isTotal: true },
    ...costs,
    { name: "Operating result", values: result, isTotal: true },
  ];
}
