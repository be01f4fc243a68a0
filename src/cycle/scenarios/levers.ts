import { hasAnyToChange } from "../../planning/reconcile/scenarios/applyDeltas";
import { besideStandard } from "../../planning/reconcile/scenarios/besideStandard";
import type { Change, Delta, Driver, Selector } from "../../planning/reconcile/scenarios/delta";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import type { CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { sumOf } from "../sums";
import { tightestResource } from "./ready";
import type { NamedDeltas, ScenarioRunner } from "./runner";
import { said, say, toSay } from "../../planning/words";

export const leverTable = "SOP_Lever_Effects";
export const tornadoTable = "SOP_Tornado";
const everything: Selector = { scope: "all", key: "" };

/** A means to close the gap, with what one more step of it would bring. */
export interface LeverEffect {
  name: string;
  delta: Delta;
  /** Units that would no longer miss their month, and their revenue share. */
  unitsClosed: number;
  /** Overtime, freight and cost above standard that it adds, less what it saves; currency. */
  cost: number;
  /** cost ÷ unitsClosed; NaN when it closes nothing. */
  costPerUnit: number;
  resultChange: number;
  /** Change of the cost of carrying stock, which the operating result does not hold. */
  carryingChange: number;
  inventoryChange: number;
}

/** A driver moved down and up, and what that does to the plan. */
export interface TornadoBar {
  name: string;
  down: Effect;
  up: Effect;
}

interface Effect {
  change: Change;
  result: number;
  served: number;
  inventory: number;
}

const percent = (value: number): Change => ({ kind: "percent", value });

const priceLever = toSay("Price +1 %");

/** Whether this is the lever on prices, under its English name or the current one. */
export function isPriceLever(name: string): boolean {
  return name === priceLever || name === said(priceLever);
}

/** Levers that can be turned on this company, a step each. */
export function leversFor(plan: PlanCase): { name: string; delta: Delta }[] {
  const bottleneck = tightestResource(plan);
  const lever = (name: string, driver: Driver, selector: Selector, change: Change) => ({
    name,
    delta: { scenario: name, driver, selector, change, from: -Infinity, to: Infinity, note: "" },
  });
  const list = [
    lever(say`Overtime of all resources +20 %`, "overtime", everything, percent(20)),
    lever(say`Capacity of all resources +5 %`, "capacity", everything, percent(5)),
    lever(say`Target stock −20 %`, "target stock", everything, percent(-20)),
    lever(say`Target stock +20 %`, "target stock", everything, percent(20)),
    lever(say`Demand −2 % (shift promotions)`, "demand", everything, percent(-2)),
    lever(said(priceLever), "price", everything, percent(1)),
  ];
  if (bottleneck)
    list.unshift(
      lever(
        say`Capacity of ${bottleneck} +10 %`,
        "capacity",
        { scope: "resource", key: bottleneck },
        percent(10),
      ),
    );
  if (plan.model.activities.some(({ kind, leadTime }) => kind === "buy" && leadTime > 0))
    list.push(
      lever(say`Expedite: lead times a month shorter`, "lead time", everything, { kind: "add", value: -1 }),
    );
  return list.filter(({ delta }) => hasAnyToChange(plan, delta));
}

/** The levers as scenarios, for planning them all at once. */
export function leverScenarios(plan: PlanCase): NamedDeltas[] {
  return leversFor(plan).map(({ name, delta }) => ({ name, deltas: [delta] }));
}

/** What each lever brings, one step alone, the cheapest unit of gap first. */
export async function leverEffects(runner: ScenarioRunner, base: ScenarioFigures): Promise<LeverEffect[]> {
  const effects: LeverEffect[] = [];
  for (const { name, delta } of leversFor(runner.plan))
    effects.push({ name, delta, ...effectOf(base, await runner.figures([delta])) });
  return effects.sort((a, b) => rank(a) - rank(b) || b.resultChange - a.resultChange);
}

const rank = ({ costPerUnit }: LeverEffect): number => (Number.isNaN(costPerUnit) ? Infinity : costPerUnit);

export function effectOf(
  { totals: before }: ScenarioFigures,
  { totals: after }: ScenarioFigures,
): Omit<LeverEffect, "name" | "delta"> {
  const missed = (totals: typeof before): number =>
    totals["Units demanded"] * (1 - totals["Served in its month"]);
  const spent = (totals: typeof before): number =>
    totals["Overtime cost"] +
    totals["Cost above standard"] +
    totals.Freight +
    sumOf(besideStandard.map((name) => totals[name] || 0));
  const unitsClosed = missed(before) - missed(after);
  const cost = spent(after) - spent(before);
  return {
    unitsClosed,
    cost,
    costPerUnit: unitsClosed > 0.5 ? cost / unitsClosed : NaN,
    resultChange: after["Operating result"] - before["Operating result"],
    carryingChange: after["Carrying cost"] - before["Carrying cost"],
    inventoryChange: after["Mean inventory"] - before["Mean inventory"],
  };
}

/** A driver's name, and how far it is moved down and up. */
type Swing = readonly [name: string, driver: Driver, down: Change, up: Change];

const swings: readonly Swing[] = [
  [toSay("Demand ±10 %"), "demand", percent(-10), percent(10)],
  [toSay("Price ±5 %"), "price", percent(-5), percent(5)],
  [toSay("Costs ±5 %"), "cost", percent(-5), percent(5)],
  [toSay("Capacity ±10 %"), "capacity", percent(-10), percent(10)],
  [toSay("Overtime limit ±50 %"), "overtime", percent(-50), percent(50)],
  [toSay("Target stock ±25 %"), "target stock", percent(-25), percent(25)],
  [toSay("Lead times ± a month"), "lead time", { kind: "add", value: -1 }, { kind: "add", value: 1 }],
];

const swingDelta = (name: string, driver: Driver, change: Change): Delta => ({
  scenario: name,
  driver,
  selector: everything,
  change,
  from: -Infinity,
  to: Infinity,
  note: "",
});

/** A company that only sells has no costs, capacity or lead times to move. */
function canSwing(plan: PlanCase, [name, driver, down]: Swing): boolean {
  return hasAnyToChange(plan, swingDelta(name, driver, down));
}

/** The drivers that the tornado leaves out, because this plan has nothing of theirs to change. */
export function leftOutOfTornado(plan: PlanCase): string[] {
  return swings.filter((swing) => !canSwing(plan, swing)).map(([name]) => said(name));
}

/** Both ends of every bar as scenarios, for planning them all at once. */
export function tornadoScenarios(plan: PlanCase): NamedDeltas[] {
  return swings
    .filter((swing) => canSwing(plan, swing))
    .flatMap(([name, driver, down, up]) =>
      [down, up].map((change) => ({ name: said(name), deltas: [swingDelta(name, driver, change)] })),
    );
}

/** Each driver alone, down and up; the widest swing of the result first. Drivers that the company lacks are left out. */
export async function tornado(runner: ScenarioRunner, base: ScenarioFigures): Promise<TornadoBar[]> {
  const bars: TornadoBar[] = [];
  for (const swing of swings) {
    if (!canSwing(runner.plan, swing)) continue;
    const [name, driver, down, up] = swing;
    const effect = async (change: Change): Promise<Effect> => {
      const { totals } = await runner.figures([swingDelta(name, driver, change)]);
      return {
        change,
        result: totals["Operating result"] - base.totals["Operating result"],
        served: totals["Served in its month"] - base.totals["Served in its month"],
        inventory: totals["Mean inventory"] - base.totals["Mean inventory"],
      };
    };
    bars.push({ name: said(name), down: await effect(down), up: await effect(up) });
  }
  const width = ({ down, up }: TornadoBar): number =>
    Math.max(0, down.result, up.result) - Math.min(0, down.result, up.result);
  return bars.sort((a, b) => width(b) - width(a));
}

export function leverSheet(
  effects: readonly LeverEffect[],
  bars: readonly TornadoBar[],
  leftOut: readonly string[],
  investments: TableSpec,
  currency: string,
  origin: string,
): SheetSpec {
  return {
    name: leverTable,
    title: say`Levers and sensitivities`,
    note: [
      say`Each lever one step alone, planned anew: the gap it closes, what it costs, and the result over the horizon in ${currency}. Below, the tornado: each driver down and up.`,
      ...(leftOut.length > 0
        ? [say`Left out of the tornado, because the plan has nothing of it to change: ${leftOut.join(", ")}.`]
        : []),
    ].join(" "),
    origin,
    blocks: [leverBlock(effects), tornadoBlock(bars, currency), investments],
    charts: [tornadoChart(currency)],
    print: "width",
  };
}

const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });

function leverBlock(effects: readonly LeverEffect[]): TableSpec {
  return {
    kind: "table",
    name: leverTable,
    heading: say`Levers, the cheapest unit of gap first`,
    columns: [
      { header: "Lever", format: "text", width: 36 },
      { header: "Units closed", format: "units", width: 14 },
      money("Cost"),
      { header: "Cost per unit closed", format: "price", width: 14 },
      money("Change of result"),
      money("Change of carrying cost"),
      money("Change of inventory"),
    ],
    rows: effects.map((each): CellContent[] => [
      each.name,
      hundredths(each.unitsClosed),
      hundredths(each.cost),
      each.costPerUnit,
      hundredths(each.resultChange),
      hundredths(each.carryingChange),
      hundredths(each.inventoryChange),
    ]),
    rules: [{ kind: "limit", columns: ["Change of result"], operator: "LessThan", limit: 0, tone: "bad" }],
  };
}

function tornadoBlock(bars: readonly TornadoBar[], currency: string): TableSpec {
  const share = (header: string): ColumnSpec => ({ header, format: "percent", width: 12 });
  return {
    kind: "table",
    name: tornadoTable,
    heading: say`Tornado: change of the operating result in ${currency}, of service and of inventory`,
    columns: [
      { header: "Driver", format: "text", width: 36 },
      money("Down"),
      money("Up"),
      share("Service down"),
      share("Service up"),
      money("Inventory down"),
      money("Inventory up"),
    ],
    rows: bars.map(({ name, down, up }): CellContent[] => [
      name,
      hundredths(down.result),
      hundredths(up.result),
      down.served,
      up.served,
      hundredths(down.inventory),
      hundredths(up.inventory),
    ]),
  };
}

function tornadoChart(currency: string): ChartSpec {
  return {
    name: "Tornado",
    title: say`Operating result: each driver down and up (${currency})`,
    kind: "BarClustered",
    overlap: 100,
    table: tornadoTable,
    categories: "Driver",
    series: [
      { column: "Down", colour: series.interval80 },
      { column: "Up", colour: series.forecast },
    ],
    categoryTitle: say`Driver`,
    valueTitle: say`Change of the result in ${currency}`,
    valueFormat: "money",
    place: "below",
    size: "wide",
  };
}
