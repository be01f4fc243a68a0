import { unattended } from "../../../src/planning/control";
import { solveOnce } from "../../../src/planning/supply/solver";
import { loadSolver } from "../../../src/worker/highsSolver";
import { solveSupplyPlan } from "../../../src/worker/tasks/solverTasks";
import { textbookFormulation } from "../../planning/supply/support/textbookFormulation";
import { generateCompany, type CompanySize } from "./generateCompany";
import { peakMemory, say, sharesOf, timed, two } from "./measure";
import { solveByPeers } from "./peers";
import type { Figures } from "./targets";

/** One exact model without labour pools, beside the textbook formulation of the same plan by the same solver. */
export async function benchExact(size: CompanySize, peers: boolean): Promise<Figures> {
  const { model } = generateCompany({ ...size, labour: false });
  const solver = await loadSolver();
  // A first solve brings the solver's code up to speed; both measurements then start equal.
  const small = generateCompany({ items: 160, sites: 2, periods: 24, labour: false }).model;
  for (let run = 0; run < 2; run++) await solveSupplyPlan({ model: small, options: {} }, unattended);
  const plan = await timed(() => solveSupplyPlan({ model, options: {} }, unattended));
  const form = textbookFormulation(model, () => new Float64Array(0));
  const textbook = await timed(() => solveOnce(solver, form, {}, unattended));
  const difference = Math.abs(plan.result.objective / textbook.result.objective - 1);
  say(`${size.items} items x ${size.sites} sites x ${size.periods} periods, no labour pools, exact`);
  say(`  ${sharesOf(model, plan.result)}`);
  say(
    `  Concord: ${plan.result.size.columns} columns, ${plan.result.size.rows} rows (${plan.result.size.shipmentRows} shipment rows added): ${two(plan.seconds.wall)} s, ${two(plan.seconds.cpu)} CPU s from model to audited plan, gap ${plan.result.gap.toExponential(1)}, audit ${plan.result.audit.ok ? "clean" : plan.result.audit.findings[0]}; peak ${peakMemory().toFixed(0)} MB`,
  );
  say(
    `  textbook form, same solver: ${form.columns} columns, ${form.rows} rows: ${two(textbook.seconds.wall)} s, ${two(textbook.seconds.cpu)} CPU s; objectives differ by ${difference.toExponential(1)}; ${two(textbook.seconds.cpu / plan.seconds.cpu)} times our processor time`,
  );
  for (const peer of peers ? solveByPeers(form, 120) : [])
    say(
      `  ${peer.name} on the textbook form: ${two(peer.cpu)} CPU s: ${two(peer.cpu / plan.seconds.cpu)} times ours; objectives differ by ${Math.abs(peer.objective / plan.result.objective - 1).toExponential(1)}`,
    );
  return { exact: { times: textbook.seconds.cpu / plan.seconds.cpu, difference } };
}
