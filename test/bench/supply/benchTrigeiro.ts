import fs from "node:fs";
import path from "node:path";
import { capacitatedLots } from "../../../src/planning/supply/lots/capacitatedLots";
import type { CapacitatedLotProblem } from "../../../src/planning/supply/lots/capacitatedLotProblem";
import { loadSolver } from "../../../src/worker/highsSolver";
import { say, stopWatch } from "./measure";
import type { Figures } from "./targets";

/** Capacitated lot sizing with set-up times on the real instances in CONCORD_DATA/lotsizing (default ../shared/data). */
export async function benchTrigeiro(nodes?: number): Promise<Figures> {
  const directory = path.join(process.env.CONCORD_DATA ?? "../shared/data", "lotsizing");
  if (!fs.existsSync(directory)) {
    say(`There are no instances in ${directory}; name their folder by CONCORD_DATA.`);
    return {};
  }
  const names = fs.readdirSync(directory).sort();
  const problems = names.map((name) => readTrigeiro(fs.readFileSync(path.join(directory, name), "utf8")));
  if (problems.length === 0) {
    say(`The folder ${directory} is empty; put the instances there.`);
    return {};
  }
  // The first run compiles; it is not counted.
  const solver = await loadSolver();
  capacitatedLots(problems[Math.min(2, problems.length - 1)], solver, { nodes });
  const gaps: number[] = [];
  const times: number[] = [];
  let broken = 0;
  problems.forEach((problem, k) => {
    const watch = stopWatch();
    const plan = capacitatedLots(problem, solver, { nodes });
    const { cpu } = watch();
    gaps.push((100 * (plan.cost - plan.bound)) / plan.bound);
    times.push(cpu * 1000);
    if (!fits(problem, plan.lots)) broken++;
    if (process.argv.includes("--each"))
      say(`  ${names[k]}: ${gaps[k].toFixed(2)} % in ${times[k].toFixed(0)} ms`);
  });
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranked = gaps.slice().sort((a, b) => a - b);
  say(`${names.length} Trigeiro instances of 10 items x 20 periods, set-up times`);
  say(
    `  proven gap (cost over bound): mean ${mean(gaps).toFixed(2)} %, median ${ranked[ranked.length >> 1].toFixed(2)} %, largest ${ranked[ranked.length - 1].toFixed(2)} %; ${mean(times).toFixed(0)} CPU ms each, at most ${Math.max(...times).toFixed(0)}; ${names.length - broken} of ${names.length} within the capacity`,
  );
  return {
    lots: {
      instances: names.length,
      feasible: names.length - broken,
      mean: mean(gaps),
      largest: ranked[ranked.length - 1],
      seconds: mean(times) / 1000,
    },
  };
}

/** Items, periods; capacity; hours, holding, set-up hours and set-up cost of each item; demand by period. */
export function readTrigeiro(text: string): CapacitatedLotProblem {
  const numbers = text.trim().split(/\s+/).map(Number);
  const [count, periods, , hours] = numbers;
  const items = Array.from({ length: count }, (_, i) => {
    const [hoursPerUnit, holding, setupHours, setupCost] = numbers.slice(4 + 4 * i, 8 + 4 * i);
    return { hoursPerUnit, holding, setupHours, setupCost };
  });
  const first = 4 + 4 * count;
  return {
    items,
    capacity: new Float64Array(periods).fill(hours),
    demand: items.map((_, i) =>
      Float64Array.from({ length: periods }, (_, t) => numbers[first + t * count + i]),
    ),
  };
}

/** Whether the lots serve every requirement within the hours of every period. */
function fits({ items, capacity, demand }: CapacitatedLotProblem, lots: readonly Float64Array[]): boolean {
  const served = items.every((_, i) => {
    let stock = 0;
    return lots[i].every((lot, t) => (stock += lot - demand[i][t]) > -1e-6);
  });
  const within = capacity.every((most, t) => {
    const hours = items.reduce(
      (sum, item, i) => sum + item.hoursPerUnit * lots[i][t] + (lots[i][t] > 1e-9 ? item.setupHours : 0),
      0,
    );
    return hours <= most + 1e-5;
  });
  return served && within;
}
