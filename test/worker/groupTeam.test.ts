import path from "node:path";
import { supplyPlanByGroups } from "../../src/planning/supply/groups/supplyPlanByGroups";
import { unattended } from "../../src/planning/control";
import { openGroupTeam, useGroupWorkers } from "../../src/worker/groupTeam";
import { loadSolver } from "../../src/worker/highsSolver";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import type { WorkerSource } from "../../src/worker/pool";
import { generateCompany } from "../bench/supply/generateCompany";
import { buildWorker } from "./support/buildWorker";

const { model } = generateCompany({ items: 80, sites: 2, periods: 6 });
const options = { gap: 0.002, groupColumns: 1_500 };

async function planWith(workers: WorkerSource | undefined) {
  const solver = await loadSolver();
  useGroupWorkers(workers);
  const team = openGroupTeam(solver);
  try {
    return await supplyPlanByGroups(model, solver, options, unattended, team);
  } finally {
    team?.close();
    useGroupWorkers(undefined);
  }
}

const broken: [string, () => WorkerSource][] = [
  [
    "may not start any",
    () => ({
      size: 2,
      create: () => {
        throw new ReferenceError("Worker is not defined");
      },
    }),
  ],
  ["loses them", () => nodeWorkers(path.join(__dirname, "no such worker.cjs"), 2)],
];

test.each(broken)("a thread that %s solves the groups itself", async (_, workers) => {
  const alone = await planWith(undefined);
  const fallenBack = await planWith(workers());
  expect(fallenBack.objective).toBeCloseTo(alone.objective, 4);
  expect(fallenBack.audit.ok).toBe(true);
});

test("workers find the plan that one thread finds", async () => {
  const file = buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts"));
  const alone = await planWith(undefined);
  const together = await planWith(nodeWorkers(file, 2));
  expect(together.objective).toBeCloseTo(alone.objective, 4);
  expect(together.bound).toBeCloseTo(alone.bound, 4);
});
