import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable, splitTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { policyTable } from "../supply/policies";
import { ruleTable } from "../supply/rules";
import { issueTable } from "../gather/sheets";
import { inTurns } from "../inTurns";
import { RateBook } from "../rateBook";
import { readDecisions } from "../review/decisions";
import type { GateView } from "../review/gateContract";
import { gatesOf, gateTable } from "../review/gates";
import { decisionTable } from "../review/sheets";
import { companyCase } from "../scenarios/companyCase";
import { investmentTable } from "../scenarios/investments";
import { promotedDeltas, promotedPrice, promotedTable } from "../scenarios/promotion";
import { scenarioListTable, scenarioTable } from "../scenarios/register";
import { riskTable } from "../scenarios/risks";
import { registerSheet, scenarioSheets } from "../scenarios/sheets";
import { criteriaTable } from "../scenarios/criteria";
import { uncertaintyTable } from "../scenarios/simulation";
import { simulationSettingsTable } from "../scenarios/simulationSheet";
import { isSmallEnough, scenariosOf, solveScenarios } from "../scenarios/solve";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import {
  capacityTable,
  hoursTable,
  inventoryMeasures,
  inventoryTable,
  productionTable,
  purchaseTable,
} from "../supply/sheets";
import { readConsensus } from "../supply/plannedSupply";
import { laneTable } from "../supply/tables";
import { measureRows, ownTable, readWide, type MonthSpan, type WideRow } from "../wideTable";
import { agreementTable } from "./agreement";
import { balanceBlock, balanceChecks } from "./balance";
import { bridgeSheet, bridgeTable, marginBridges } from "./bridges";
import { readBudget } from "./budget";
import { commitmentSheet } from "./commitment";
import { cashSheet, cashTable, planCash } from "./cash";
import { crossOverBlock, crossOvers } from "./crossOver";
import { currencyBlock } from "./currencies";
import { plannedByFamily } from "./earlierPlan";
import { cutBlock, cutGaps, gapChannelTable, gapRegionTable } from "./cuts";
import { lastPlan, planRecords, withPlan } from "./memory";
import { fullYear, outlookBlock, recordOf } from "./outlook";
import { gapSheet, gapTable, profitSheet, profitTable } from "./sheets";
import { commitmentTable } from "./standing";
import { stockValue } from "./stockValue";
import { moneyFacts, scenarioFacts, summary } from "./summary";
import {
  familyGaps,
  profitAndLoss,
  totalGap,
  valuedVolumes,
  type ExtraCosts,
  type FamilyGap,
  type ResultLine,
} from "./volumes";
import { decimal, said, say } from "../../planning/words";

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
  ],
  keeps: [
    agreementTable,
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
      { sheet: profitTable, rows: 14, columns: months + 3 },
      { sheet: cashTable, rows: 10, columns: months + 2 },
      { sheet: commitmentTable, rows: families * 2, columns: months + 6 },
      { sheet: bridgeTable, rows: (families + 1) * 2, columns: 11 },
    ];
  },
  plan: planMoney,
};

/** What the constrained plan ships, by item position, as it stands on the sheet. */
export function readMeasure(
  { company, own }: StepInputs,
  measure: string,
  span: MonthSpan,
): Map<number, Float64Array> {
  const rows = readWide(ownTable(own, inventoryTable), span);
  const byItem = new Map<number, Float64Array>();
  for (const [key, values] of measureRows(rows, "Measure", measure, "Item")) {
    const item = company.itemIndex.get(key);
    if (item !== undefined)
      byItem.set(
        item,
        values.map((value) => value || 0),
      );
  }
  return byItem;
}

async function planMoney(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, memory } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const demand = readConsensus(inputs, span);
  const shipped = readMeasure(inputs, inventoryMeasures.shipments, span);
  const rates = new RateBook(company);
  const [plan] = await inTurns([() => companyCase(inputs)]);
  const price = promotedPrice(company, inputs.own, span);
  const [volumes] = await inTurns([() => valuedVolumes(company, demand, shipped, span, rates, price)]);
  const families = familyGaps(company, volumes, span);
  const total = totalGap(families, span.count);
  const { lines, missing } = profitAndLoss(company, volumes, extraCosts(inputs, plan, span), span);
  const budget = budgetLines(total, readBudget(company, span).fixedCost);
  const before = lastPlan(memory, monthLabel(span.first));
  const checks = balanceChecks(inputs, volumes, families, lines, span);
  const balances = balanceBlock(checks);
  const [stock, outlook, bridges, regions, channels] = await inTurns([
    () => stockValue(inputs, demand, rates, span),
    () => fullYear(company, rates, families, span, before),
    () => marginBridges(company, rates, volumes, span, before),
    () => cutGaps(inputs, "region", volumes, span),
    () => cutGaps(inputs, "channel", volumes, span),
  ]);
  const cash = planCash(company, rates, stock, lines, span);
  const crossings = crossOvers(company, volumes);
  const origin = run.origin(say`the consensus, the inventory plan, prices, costs and the budget`);
  const { currency } = company.settings;
  const sheets: SheetSpec[] = await inTurns([
    () =>
      gapSheet(
        company,
        families,
        total,
        span,
        before && plannedByFamily(before, span.first, span.count),
        [
          cutBlock(gapRegionTable, "Region", regions, span, currency),
          cutBlock(gapChannelTable, "Channel", channels, span, currency),
          crossOverBlock(crossings, span),
        ],
        run.form,
        origin,
      ),
    () =>
      profitSheet(
        company,
        lines,
        budget,
        volumes,
        span,
        [outlookBlock(company, outlook, span), currencyBlock(company, rates, volumes, span), balances],
        run.form,
        origin,
      ),
    () => cashSheet(company, cash, span, origin),
    () => bridgeSheet(company, bridges, run.form, origin),
    () => commitmentSheet(inputs, volumes, span, gatesNow(inputs, balances), origin),
  ]);
  const register = scenariosOf(inputs.own, plan);
  const promoted = promotedDeltas(inputs.own)[0]?.scenario ?? "";
  const results = isSmallEnough(plan) ? await solveScenarios(plan, register, run) : undefined;
  const compared = results && (await scenarioSheets(inputs, results, promoted, span, run, origin));
  sheets.push(...(compared?.sheets ?? [registerSheet(register.scenarios, undefined, origin)]));
  const unpriced = [...new Set(missing.map(({ item }) => company.items.item[volumes.items[item]]))];
  const uneven = checks.filter(({ ok }) => !ok);
  const result = summary(currency, families, total, lines, unpriced);
  return {
    ...result,
    facts: [
      ...result.facts,
      ...moneyFacts(currency, outlook, cash),
      ...scenarioFacts(register, promoted, currency, compared),
    ],
    exceptions: [
      ...(results?.solved ?? []).flatMap(({ name, problem }): StepException[] =>
        problem
          ? [
              {
                tone: "bad",
                text: say`Scenario ${name}: ${problem}`,
                target: { sheet: scenarioTable, address: "A5" },
              },
            ]
          : [],
      ),
      ...uneven.map((check): StepException => ({
        tone: "bad",
        text: say`${said(check.name)} do not come out even: ${check.rule}, off by ${decimal(check.difference, 2)}.`,
        target: { sheet: profitTable, address: "A5" },
      })),
      ...(compared?.problems ?? []).map((text): StepException => ({ tone: "bad", text })),
      ...result.exceptions,
    ],
    sheets,
    memory: withPlan(memory, recordOf(company, volumes, lines, span)),
  };
}

/** The gates as they stand with the balances of this run. */
function gatesNow({ own, company }: StepInputs, { name, columns, rows }: TableSpec): GateView[] {
  const values = rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
  const balances: RawTable = { name, headers: columns.map(({ header }) => header), rows: values };
  const tables = new Map(own).set(name, balances);
  const registers = { decisions: readDecisions(own.get(decisionTable)), signOffs: [] };
  return gatesOf(tables, registers, monthLabel(company.settings.firstMonth));
}

/**
 * Overtime hours at the resources' overtime rates, what making and buying costs above the standard costs, and freight.
 */
function extraCosts({ company, own }: StepInputs, plan: PlanCase, span: MonthSpan): ExtraCosts {
  const { resources } = company;
  const extra: ExtraCosts = {
    overtime: new Float64Array(span.count),
    aboveStandard: new Float64Array(span.count),
  };
  const hours = own.get(hoursTable);
  const worked = hours
    ? measureRows(readWide(hours, span), "Measure", "of which overtime", "Resource")
    : new Map<string, Float64Array>();
  for (const [name, values] of worked) {
    const planned = plan.model.resources.find((resource) => resource.name === name)?.overtimeCost;
    const rate = planned ?? (resources.overtimeCostPerHour[resources.resource.indexOf(name)] || 0);
    values.forEach((value, t) => (extra.overtime[t] += (value || 0) * rate));
  }
  const variance = new Map(
    plan.model.activities.map(({ kind, output, cost, leadTime }, a) => [
      `${kind} ${plan.points[output].item} ${plan.suppliers[a]}${kind === "buy" ? ` ${leadTime}` : ""}`,
      cost - plan.standardCost[a],
    ]),
  );
  const add = (table: RawTable | undefined, key: (row: WideRow) => string): void => {
    for (const row of table ? readWide(table, span) : []) {
      const each = variance.get(key(row)) ?? 0;
      if (each !== 0) row.values.forEach((value, t) => (extra.aboveStandard[t] += (value || 0) * each));
    }
  };
  add(own.get(productionTable), (row) =>
    row.key("Source") === "Subcontract" ? `subcontract ${row.key("Item")} ` : `make ${row.key("Item")} `,
  );
  add(
    own.get(purchaseTable),
    (row) => `buy ${row.key("Item")} ${row.key("Supplier")} ${row.key("Lead months")}`,
  );
  const lanes = own.get(laneTable);
  return lanes ? { ...extra, freight: freightOf(company, readWide(lanes, span), span) } : extra;
}

/** Freight of the lanes' loads as they stand on the sheet, a trip a month in which one runs. */
function freightOf({ lanes }: Company, rows: readonly WideRow[], span: MonthSpan): Float64Array {
  const freight = new Float64Array(span.count);
  for (const row of rows) {
    const lane = lanes.from.findIndex(
      (from, i) =>
        from === row.key("From") && lanes.to[i] === row.key("To") && lanes.mode[i] === row.key("Mode"),
    );
    if (lane < 0) continue;
    row.values.forEach((load, t) => {
      if (load > 0) freight[t] += load * (lanes.costPerUnit[lane] || 0) + (lanes.costFixed[lane] || 0);
    });
  }
  return freight;
}

function budgetLines({ values }: FamilyGap, fixedCost: Float64Array): ResultLine[] {
  const { Budget: revenue } = values.Revenue;
  const { Budget: margin } = values.Margin;
  const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, t) => value - b[t]);
  const fixed = fixedCost.map((value) => -value);
  return [
    { name: "Units", values: values.Units.Budget, isTotal: false },
    { name: "Revenue", values: revenue, isTotal: false },
    { name: "Cost of goods sold", values: minus(margin, revenue), isTotal: false },
    { name: "Gross margin", values: margin, isTotal: true },
    { name: "Fixed costs", values: fixed, isTotal: false },
    { name: "Operating result", values: margin.map((value, t) => value + (fixed[t] || 0)), isTotal: true },
  ];
}
