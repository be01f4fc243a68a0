import type { Change, Delta, Driver, Selector } from "../../planning/reconcile/scenarios/delta";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { at } from "../../planning/supply/supplyModel";
import type { Scenario, ScenarioKind } from "./register";
import { say } from "../../planning/words";

const everything: Selector = { scope: "all", key: "" };
/** How many stand beside the plan at most. */
export const mostCompared = 5;

/** The scenarios that every company starts with, made for its own bottleneck, supplier and largest family. */
export function readyScenarios(plan: PlanCase): Scenario[] {
  const bottleneck = tightestResource(plan);
  const supplier = largestSupplier(plan);
  const family = largestFamily(plan);
  const scenarios: Scenario[] = [];
  const add = (
    name: string,
    kind: ScenarioKind,
    ...parts: [Driver, Selector, Change, string?, number?][]
  ): void => {
    const deltas = parts.map(([driver, selector, change, note = "", months]): Delta => ({
      scenario: name,
      driver,
      selector,
      change,
      from: months === undefined ? -Infinity : plan.first,
      to: months === undefined ? Infinity : plan.first + months - 1,
      note,
    }));
    scenarios.push({ name, kind, compared: scenarios.length < mostCompared, deltas });
  };
  const percent = (value: number): Change => ({ kind: "percent", value });
  const set = (value: number): Change => ({ kind: "set", value });
  add(say`Demand 10 % higher`, "event", ["demand", everything, percent(10)]);
  add(say`Demand 10 % lower`, "event", ["demand", everything, percent(-10)]);
  if (bottleneck) {
    const resource: Selector = { scope: "resource", key: bottleneck };
    add(say`More hours on ${bottleneck}`, "choice", [
      "capacity",
      resource,
      percent(15),
      say`A further shift or machine`,
    ]);
    add(say`${bottleneck} breaks down`, "event", [
      "capacity",
      resource,
      percent(-40),
      say`For three months`,
      3,
    ]);
    add(say`More overtime`, "choice", ["overtime", everything, percent(50)]);
    add(say`No overtime`, "choice", ["overtime", everything, set(0)]);
  }
  add(
    say`Price up 2 %`,
    "choice",
    ["price", everything, percent(2)],
    ["demand", everything, percent(-2), say`Elasticity of 1`],
  );
  add(say`Costs 5 % higher`, "event", ["cost", everything, percent(5)]);
  if (supplier)
    add(say`${supplier} a month late`, "event", [
      "lead time",
      { scope: "supplier", key: supplier },
      { kind: "add", value: 1 },
    ]);
  if (family)
    add(say`${family} grows 15 %`, "event", ["demand", { scope: "family", key: family }, percent(15)]);
  add(say`Service of 99 %`, "choice", ["service", everything, set(0.99)]);
  add(say`Target stock 25 % lower`, "choice", ["target stock", everything, percent(-25)]);
  if (plan.model.activities.some(({ kind }) => kind === "subcontract"))
    add(say`No subcontracting`, "choice", ["subcontract", everything, set(0)]);
  return scenarios;
}

/** The own resource with the highest load when every month makes what it sells. */
export function tightestResource({ model, points, ownResources }: PlanCase): string | undefined {
  // What is sold at one site may be made at another.
  const wanted = new Map<string, number>();
  for (const { point, quantity } of model.demand) {
    const { item } = points[point];
    wanted.set(item, (wanted.get(item) ?? 0) + quantity.reduce((sum, units) => sum + units, 0));
  }
  const load = new Float64Array(model.resources.length);
  const served = new Set<string>();
  for (const { output, kind, uses } of model.activities) {
    const { item } = points[output];
    if (kind !== "make" || served.has(item)) continue;
    served.add(item);
    for (const { resource, hours } of uses ?? []) load[resource] += hours * (wanted.get(item) ?? 0);
  }
  let [best, share] = [-1, 0];
  for (let r = 0; r < ownResources; r++) {
    const hours = Array.from({ length: model.periods }, (_, t) => at(model.resources[r].capacity, t, 0));
    const each = load[r] / hours.reduce((sum, value) => sum + value, 0);
    if (each > share) [best, share] = [r, each];
  }
  return model.resources[best]?.name;
}

function largestSupplier({ suppliers, model }: PlanCase): string | undefined {
  const counts = new Map<string, number>();
  suppliers.forEach((name, a) => {
    if (name !== "" && model.activities[a].leadTime > 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return largest(counts);
}

function largestFamily({ model, points, price }: PlanCase): string | undefined {
  const revenue = new Map<string, number>();
  model.demand.forEach(({ point, quantity }, s) => {
    const { family } = points[point];
    const amount = quantity.reduce((sum, units, t) => sum + units * (price[s][t] || 0), 0);
    revenue.set(family, (revenue.get(family) ?? 0) + amount);
  });
  return largest(revenue);
}

function largest(sizes: ReadonlyMap<string, number>): string | undefined {
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
