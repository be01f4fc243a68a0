import { unattended } from "../../../src/planning/control";
import { LivePlan } from "../../../src/planning/supply/live/livePlan";
import { changedModel, type PlanChange } from "../../../src/planning/supply/live/planChange";
import { at, type SupplyModel } from "../../../src/planning/supply/supplyModel";
import { loadSolver } from "../../../src/worker/highsSolver";
import { solveSupplyPlan } from "../../../src/worker/tasks/solverTasks";
import { generateCompany, type CompanySize } from "./generateCompany";
import { say, timed, two } from "./measure";
import type { Figures } from "./targets";

/** Levers turned on a live plan, beside the same plan made anew; both from the model to the audited, explained plan. */
export async function benchLive(size: CompanySize, labour: boolean): Promise<Figures> {
  const { model: first } = generateCompany({ ...size, labour });
  const solver = await loadSolver();
  // A first solve brings the solver's code up to speed.
  const small = new LivePlan(generateCompany({ items: 160, sites: 2, periods: 24, labour }).model, solver);
  for (const [, change] of levers(generateCompany({ items: 160, sites: 2, periods: 24, labour }).model))
    small.change(change);
  small.close();
  const opened = await timed(() => {
    const live = new LivePlan(first, solver);
    // Who turns levers sees the plan that is there before them, explained as those after them.
    live.first.objective.toFixed();
    // As the worker does when it has given the plan.
    live.rehearse();
    return live;
  });
  const live = opened.result;
  say(
    `${size.items} items x ${size.sites} sites x ${size.periods} periods, ${labour ? "with" : "no"} labour pools; opened in ${two(opened.seconds.cpu)} CPU s`,
  );
  const figures: NonNullable<Figures["levers"]> = [];
  let model = first;
  for (const [name, change] of levers(first)) {
    model = changedModel(model, change);
    const turned = await timed(() => live.change(change));
    const changed = model;
    const anew = await timed(() => solveSupplyPlan({ model: changed, options: {} }, unattended));
    const difference = Math.abs(turned.result.objective / anew.result.objective - 1);
    const movesAll = Object.values(change).some((amendments) => amendments.length > 1);
    figures.push({ name, movesAll, times: anew.seconds.cpu / turned.seconds.cpu, difference });
    const ms = (seconds: number): string => (1000 * seconds).toFixed(0);
    say(
      `  ${name}: ${ms(turned.seconds.wall)} ms, ${ms(turned.seconds.cpu)} CPU ms; anew ${ms(anew.seconds.wall)} ms, ${ms(anew.seconds.cpu)} CPU ms: ${two(anew.seconds.wall / turned.seconds.wall)} times on the wall, ${two(anew.seconds.cpu / turned.seconds.cpu)} times the processor time; objectives differ by ${difference.toExponential(1)}; audit ${turned.result.audit.ok ? "clean" : turned.result.audit.findings[0]}`,
    );
  }
  live.close();
  return labour ? {} : { levers: figures };
}

function levers({ resources, activities, demand }: SupplyModel): [string, PlanChange][] {
  const line = Math.floor(resources.length / 2);
  const { capacity, overtime } = resources[line];
  const periods = demand[0].quantity.length;
  const scaled = (values: typeof capacity | undefined, by: number): Float64Array =>
    Float64Array.from({ length: periods }, (_, t) => by * at(values, t, 0));
  const tenth = [...demand.keys()].filter((s) => s % 10 === 3);
  return [
    ["hours of a line +10 %", { resources: [{ index: line, capacity: scaled(capacity, 1.1) }] }],
    ["overtime of a line doubled", { resources: [{ index: line, overtime: scaled(overtime, 2) }] }],
    ["an activity 20 % dearer", { activities: [{ index: 40, cost: activities[40].cost * 1.2 }] }],
    ["demand of one item +30 %", { demand: [{ index: 77, quantity: scaled(demand[77].quantity, 1.3) }] }],
    [
      "a tenth of all demand +10 %",
      { demand: tenth.map((index) => ({ index, quantity: scaled(demand[index].quantity, 1.1) })) },
    ],
    [
      "overtime of every line at twice its price",
      {
        resources: resources.map(({ overtimeCost = 0 }, index) => ({
          index,
          overtimeCost: 2 * overtimeCost,
        })),
      },
    ],
  ];
}
