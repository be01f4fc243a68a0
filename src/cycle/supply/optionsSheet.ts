import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { categories } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { leversOf, worthOfHours } from "./levers";
import type { SupplyResult } from "./sheets";
import { leverTable, optionsTable } from "./tables";
import { say } from "../../planning/words";

const worthTable = "SOP_Hour_Worth";

/** The dearest hours are worth reading; the rest repeats them. */
const shownHours = 15;

/** The four ways to run the company side by side, the levers of the cheapest, and what one more hour would save. */
export function optionsSheet(result: SupplyResult, currency: string, origin: string): SheetSpec {
  const { options, supply, isEnded } = result;
  const alone =
    options.length > 1
      ? ""
      : isEnded
        ? say` The search was ended with the best plan found, without the other plans beside it.`
        : say` The company is too large to make the other plans beside it.`;
  return {
    name: optionsTable,
    title: say`Plans compared`,
    note: say`The cheapest plan beside chase, level and hybrid: the same demand, capacity and costs, over ${supply.model.periods} months, those after the horizon included, so that none gains by running its stock down.${alone}`,
    origin,
    blocks: [optionBlock(result, currency), leverBlock(result), worthBlock(result)],
    charts: options.length > 1 ? [costChart(currency)] : [],
    print: "width",
  };
}

function optionBlock({ options, supply }: SupplyResult, currency: string): TableSpec {
  const hasContracts = supply.model.resources.some(({ agreed }) => agreed !== undefined);
  const hasPeople = (supply.model.pools?.length ?? 0) > 0;
  const hasLimits = supply.model.points.some(({ limit }) => limit !== undefined);
  const hasShifts = supply.model.resources.some(({ extraShift }) => extraShift !== undefined);
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 13 });
  const [{ costs: cheapest }] = options;
  return {
    kind: "table",
    name: optionsTable,
    heading: say`Cost of each plan, ${currency}`,
    columns: [
      { header: "Plan", format: "text", width: 16 },
      money("Making"),
      money("Buying"),
      money("Overtime"),
      ...(hasShifts ? [money("Extra shifts")] : []),
      ...(hasPeople ? [money("People")] : []),
      money("Subcontract"),
      money("Transport"),
      money("Holding"),
      money("Below target"),
      ...(hasLimits ? [money("Above maximum")] : []),
      money("Late orders"),
      money("Rent and scrap"),
      ...(hasContracts ? [money("Below contract")] : []),
      money("Total"),
      money("Above cheapest"),
      { header: "On time", format: "percent", width: 10 },
      { header: "Peak stock", format: "units", width: 11 },
      { header: "Overtime hours", format: "hours", width: 11 },
      { header: "How it works", format: "text", width: 60 },
    ],
    rows: options.map(({ name, rule, costs, onTime, peakStock, overtimeHours }): CellContent[] => [
      name,
      ...[
        costs.production,
        costs.purchase,
        costs.overtime,
        ...(hasShifts ? [costs.extraShift] : []),
        ...(hasPeople ? [costs.labour] : []),
        costs.subcontract,
        costs.transport,
        costs.holding,
        costs.safety,
        ...(hasLimits ? [costs.excess] : []),
        costs.backlog,
        costs.overflow + costs.disposal,
        ...(hasContracts ? [costs.contract] : []),
        costs.total,
        costs.total - cheapest.total,
      ].map(hundredths),
      onTime,
      hundredths(peakStock),
      hundredths(overtimeHours),
      rule,
    ]),
    rules: [{ kind: "rows", column: "Plan", equals: options[0].name, bold: true }],
  };
}

function costChart(currency: string): SheetSpec["charts"][number] {
  return {
    name: "Costs beside making and buying",
    title: say`What each plan costs beside making and buying`,
    kind: "ColumnStacked",
    table: worthTable,
    data: optionsTable,
    categories: "Plan",
    series: [
      { column: "Overtime", colour: categories[0] },
      { column: "Subcontract", colour: categories[1] },
      { column: "Transport", colour: categories[2] },
      { column: "Holding", colour: categories[3] },
      { column: "Below target", colour: categories[4] },
      { column: "Late orders", colour: categories[5] },
    ],
    categoryTitle: say`Plan`,
    valueTitle: currency,
    valueFormat: "money",
    place: "right",
  };
}

function leverBlock({ supply, plan }: SupplyResult): TableSpec {
  return {
    kind: "table",
    name: leverTable,
    heading: say`Levers of the cheapest plan, within the horizon`,
    columns: [
      { header: "Lever", format: "text", width: 16 },
      { header: "Cost", format: "money", width: 13 },
      { header: "Used", format: "units", width: 13 },
      { header: "Unit", format: "text", width: 13 },
      { header: "What it is", format: "text", width: 13 },
    ],
    rows: leversOf(supply, plan).map(({ name, used, unit, cost, meaning }) => [
      name,
      hundredths(cost),
      hundredths(used),
      unit,
      meaning,
    ]),
  };
}

/** Where one more hour would save most: the case for a shift, a machine or an earlier start. */
function worthBlock({ company, span, supply, plan }: SupplyResult): TableSpec {
  const hours = worthOfHours(plan, supply.ownResources).slice(0, shownHours);
  return {
    kind: "table",
    name: worthTable,
    heading: say`What one more hour would save`,
    columns: [
      { header: "Resource", format: "text", width: 16 },
      { header: "Month", format: "month", width: 13 },
      { header: "Planned hours", format: "hours", width: 13 },
      { header: "Worth of an hour", format: "price", width: 13 },
      { header: "Overtime an hour", format: "price", width: 13 },
    ],
    rows:
      hours.length > 0
        ? hours.map(({ index, period, value }) => [
            company.resources.resource[index],
            monthSerial(monthLabel(span.first + period)),
            hundredths(plan.quantities.hours[index][period]),
            hundredths(value),
            hundredths(company.resources.overtimeCostPerHour[index]),
          ])
        : [["none", null, null, null, null]],
    rules: [{ kind: "bar", columns: ["Worth of an hour"] }],
  };
}
